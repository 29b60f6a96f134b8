/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "compat/shortcuts.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

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

/* GtkShortcutsWindow of GTK 4.8 can be filled by GtkBuilder only. */
static char *
describe_window (const FootfallShortcut *shortcuts, gsize n_shortcuts)
{
  g_autoptr (GString) xml = g_string_new ("<interface><object class='GtkShortcutsWindow' id='window'><child>"
                                          "<object class='GtkShortcutsSection'>");
  for (gsize i = 0; i < n_shortcuts; i++)
    {
      if (starts_group (shortcuts, i))
        {
          g_autofree char *group = g_markup_printf_escaped ("<child><object class='GtkShortcutsGroup'>"
                                                            "<property name='title'>%s</property>",
                                                            _(shortcuts[i].group));
          g_string_append (xml, group);
        }
      g_autofree char *shortcut = g_markup_printf_escaped ("<child><object class='GtkShortcutsShortcut'>"
                                                           "<property name='title'>%s</property>"
                                                           "<property name='accelerator'>%s</property>"
                                                           "</object></child>",
                                                           _(shortcuts[i].title), shortcuts[i].accelerator);
      g_string_append (xml, shortcut);
      if (i + 1 == n_shortcuts || starts_group (shortcuts, i + 1))
        g_string_append (xml, "</object></child>");
    }
  g_string_append (xml, "</object></child></object></interface>");
  return g_strdup (xml->str);
}

void
footfall_show_shortcuts (GtkWidget *parent, const FootfallShortcut *shortcuts, gsize n_shortcuts)
{
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (shortcuts != NULL);

  g_autofree char *xml = describe_window (shortcuts, n_shortcuts);
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_string (xml, -1);
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  gtk_window_set_transient_for (window, GTK_WINDOW (gtk_widget_get_root (parent)));
  gtk_window_set_modal (window, TRUE);
  gtk_window_present (window);
}

#endif
