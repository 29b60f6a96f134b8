/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/preferences/preferences-dialog.h"

#include <glib/gi18n-lib.h>

#include "compat/inner-names.h"
#include "compat/preferences-shell.h"
#include "ui/preferences/data-page.h"
#include "ui/preferences/general-page.h"
#include "ui/preferences/reminders-page.h"
#include "ui/preferences/thresholds-page.h"
#include "ui/widgets/wrap-texts.h"

/* In the order in which they stand in the dialog. */
static const struct
{
  const char *name;
  AdwPreferencesPage *(*create) (FootfallModel *model);
  /* (nullable): shows what is called @item on the page */
  void (*show_item) (AdwPreferencesPage *page, const char *item);
} page_makers[] = {
  { "general", footfall_general_page_new, NULL },
  { "thresholds", footfall_thresholds_page_new, footfall_thresholds_page_show_item },
  { "reminders", footfall_reminders_page_new, NULL },
  { "data", footfall_data_page_new, NULL },
};

static void
show_target (GtkWidget *shell, AdwPreferencesPage *const *pages, const char *target)
{
  g_auto (GStrv) parts = g_strsplit (target, "/", 2);
  for (guint i = 0; i < G_N_ELEMENTS (page_makers); i++)
    {
      if (g_strcmp0 (page_makers[i].name, parts[0]) != 0)
        continue;
      footfall_preferences_shell_show_page (shell, pages[i]);
      if (parts[1] != NULL && page_makers[i].show_item != NULL)
        page_makers[i].show_item (pages[i], parts[1]);
    }
}

void
footfall_preferences_dialog_present (FootfallModel *model, GtkWidget *parent, const char *target)
{
  g_return_if_fail (FOOTFALL_IS_MODEL (model));
  g_return_if_fail (GTK_IS_APPLICATION_WINDOW (parent));
  g_return_if_fail (target != NULL);

  GtkWidget *shell = footfall_preferences_shell_new (_("Preferences"));
  AdwPreferencesPage *pages[G_N_ELEMENTS (page_makers)];
  gtk_widget_insert_action_group (shell, "win", G_ACTION_GROUP (parent));
  gtk_widget_insert_action_group (shell, "app", G_ACTION_GROUP (gtk_window_get_application (GTK_WINDOW (parent))));
  for (guint i = 0; i < G_N_ELEMENTS (page_makers); i++)
    {
      pages[i] = page_makers[i].create (model);
      footfall_wrap_texts (GTK_WIDGET (pages[i]));
      /* The shell holds its pages only once it is shown. */
      footfall_inner_names_of_pages (GTK_WIDGET (pages[i]));
      footfall_preferences_shell_add (shell, pages[i]);
    }
  footfall_inner_names_of_pages (shell);
  footfall_inner_names_of_icon_buttons (shell);
  footfall_preferences_shell_present (shell, parent);
  show_target (shell, pages, target);
}
