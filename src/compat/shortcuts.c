/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "compat/shortcuts.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "compat/dialog.h"
#include "compat/inner-names.h"

static gboolean
starts_group (const FootfallShortcut *shortcuts, gsize i)
{
  return i == 0 || g_strcmp0 (shortcuts[i].group, shortcuts[i - 1].group) != 0;
}

#if ADW_CHECK_VERSION (1, 8, 0)

void
footfall_show_shortcuts (GtkWidget *parent, const FootfallShortcut *shortcuts, gsize n_shortcuts)
{
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (shortcuts != NULL);

  AdwDialog *dialog = adw_shortcuts_dialog_new ();
  AdwShortcutsSection *section = NULL;
  for (gsize i = 0; i < n_shortcuts; i++)
    {
      if (starts_group (shortcuts, i))
        {
          section = adw_shortcuts_section_new (_(shortcuts[i].group));
          adw_shortcuts_dialog_add (ADW_SHORTCUTS_DIALOG (dialog), section);
        }
      adw_shortcuts_section_add (section,
                                 adw_shortcuts_item_new (_(shortcuts[i].title), shortcuts[i].accelerator));
    }
  adw_dialog_present (dialog, parent);
}

#else

#define WIDTH 560
#define HEIGHT 640

/* GtkShortcutsWindow is wider than a phone, and scrolls only from page to page. */
static GtkWidget *
create_keys (const char *accelerator)
{
  /* One above the other: side by side they do not fit beside their words on a phone with large text. */
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_auto (GStrv) keys = g_strsplit (accelerator, " ", -1);
  for (char **key = keys; *key != NULL; key++)
    gtk_box_append (GTK_BOX (box), gtk_shortcut_label_new (*key));
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  return box;
}

static GtkWidget *
create_row (const FootfallShortcut *shortcut)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(shortcut->title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_keys (shortcut->accelerator));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  return row;
}

static GtkWidget *
create_page (const FootfallShortcut *shortcuts, gsize n_shortcuts)
{
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *group = NULL;
  for (gsize i = 0; i < n_shortcuts; i++)
    {
      if (starts_group (shortcuts, i))
        {
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, _(shortcuts[i].group));
          adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);
        }
      adw_preferences_group_add (group, create_row (&shortcuts[i]));
    }
  return page;
}

void
footfall_show_shortcuts (GtkWidget *parent, const FootfallShortcut *shortcuts, gsize n_shortcuts)
{
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (shortcuts != NULL);

  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *page = create_page (shortcuts, n_shortcuts);
  adw_preferences_page_set_title (ADW_PREFERENCES_PAGE (page), _("Keyboard Shortcuts"));
  footfall_inner_names_of_pages (page);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (_("Keyboard Shortcuts"), NULL));
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (content), header);
  gtk_box_append (GTK_BOX (content), page);
  footfall_dialog_present (content, parent,
                           &(FootfallDialogOptions) {
                               .title = _("Keyboard Shortcuts"),
                               .width = WIDTH,
                               .height = HEIGHT,
                           });
}

#endif
