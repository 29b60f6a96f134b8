/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/strava-shoes.h"

#include <glib/gi18n-lib.h>

#include "exchange/csv-reader.h"
#include "exchange/file-text.h"

/* More than anybody has feet for */
#define SHOES_MAX 10000

static char *
join (const char *a, const char *b)
{
  g_autofree char *both = g_strdup_printf ("%s %s", a != NULL ? a : "", b != NULL ? b : "");
  return footfall_file_text_clean (both);
}

/* Rows of runs call a shoe "Brand Model" or, where it has a name, "Brand Model Name". */
static void
read_row (const FootfallCsvReader *csv, FootfallImportDraft *draft)
{
  g_autoptr (FootfallShoe) shoe = footfall_shoe_new ();
  g_autofree char *name = footfall_file_text_clean (footfall_csv_reader_get_cell (csv, 0));
  shoe->brand = footfall_file_text_clean (footfall_csv_reader_get_cell (csv, 1));
  shoe->model = footfall_file_text_clean (footfall_csv_reader_get_cell (csv, 2));
  g_autofree char *make = join (shoe->brand, shoe->model);
  g_autofree char *text = join (make, name);
  shoe->name = g_strdup (name != NULL ? name : make);
  if (text != NULL && footfall_record_validate (FOOTFALL_RECORD_SHOE, shoe, NULL))
    footfall_import_draft_list_shoe (draft, text, g_steal_pointer (&shoe));
}

gboolean
footfall_strava_shoes_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list_head (head, length);
  return footfall_csv_reader_next (csv, NULL, NULL) == FOOTFALL_CSV_ROW &&
         g_str_equal (footfall_csv_reader_get_cell (csv, 0), "Shoe Name") &&
         g_str_equal (footfall_csv_reader_get_cell (csv, 1), "Shoe Brand");
}

gboolean
footfall_strava_shoes_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                            GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (draft != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new_list (stream);
  FootfallCsvResult result = footfall_csv_reader_next (csv, cancellable, error);
  if (result == FOOTFALL_CSV_FAILED)
    return FALSE;
  while (draft->listed_shoes->len < SHOES_MAX &&
         (result = footfall_csv_reader_next (csv, cancellable, NULL)) != FOOTFALL_CSV_END &&
         result != FOOTFALL_CSV_FAILED)
    if (result == FOOTFALL_CSV_ROW)
      read_row (csv, draft);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  footfall_import_file_add_remark (draft->file, 0,
                                   _("This is the list of shoes; shoes come in with the runs of activities.csv."));
  return TRUE;
}
