/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-notes.h"

#include <glib/gi18n-lib.h>

#include "ui/import/import-text.h"
#include "ui/widgets/list-box.h"

/* Whoever wants to see more than this has the terminal for it. */
#define N_NOTES_MAX 50

static void
add_rest (GtkListBox *list, guint n_rest)
{
  if (n_rest == 0)
    return;
  g_autofree char *text = g_strdup_printf (ngettext ("%u more; footfallctl import --dry-run --json lists all",
                                                     "%u more; footfallctl import --dry-run --json lists all", n_rest),
                                           n_rest);
  gtk_list_box_append (list, footfall_import_notes_create_row (text, NULL));
}

GtkWidget *
footfall_import_notes_create_row (const char *title, const char *subtitle)
{
  g_return_val_if_fail (title != NULL, NULL);

  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");
  if (subtitle != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
  return row;
}

gboolean
footfall_import_notes_show (GtkListBox *list, const FootfallImportPlan *plan, FootfallImportNotes notes)
{
  g_return_val_if_fail (GTK_IS_LIST_BOX (list), FALSE);
  g_return_val_if_fail (plan != NULL, FALSE);
  guint n_notes = 0;

  footfall_list_box_clear (list);
  for (guint i = 0; i < plan->files->len; i++)
    {
      const FootfallImportFile *file = g_ptr_array_index (plan->files, i);
      const GPtrArray *of_file = notes == FOOTFALL_IMPORT_NOTES_PROBLEMS ? file->problems : file->remarks;
      for (guint j = 0; j < of_file->len; j++, n_notes++)
        {
          const FootfallImportProblem *note = g_ptr_array_index (of_file, j);
          if (n_notes >= N_NOTES_MAX)
            continue;
          g_autofree char *place = footfall_import_text_place (file, note->entry, note->line);
          gtk_list_box_append (list, footfall_import_notes_create_row (place, note->message));
        }
    }
  add_rest (list, n_notes - MIN (n_notes, N_NOTES_MAX));
  return n_notes > 0;
}
