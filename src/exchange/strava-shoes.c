/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/strava-shoes.h"

#include <glib/gi18n-lib.h>

#include "exchange/csv-reader.h"

gboolean
footfall_strava_shoes_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (head, (gssize) length, NULL);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new (stream);
  return footfall_csv_reader_next (csv, NULL, NULL) == FOOTFALL_CSV_ROW &&
         g_str_equal (footfall_csv_reader_get_cell (csv, 0), "Shoe Name") &&
         g_str_equal (footfall_csv_reader_get_cell (csv, 1), "Shoe Brand");
}

gboolean
footfall_strava_shoes_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                            GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (draft != NULL, FALSE);
  footfall_import_file_add_remark (draft->file, 0,
                                   _("This is the list of shoes; shoes come in with the runs of activities.csv."));
  return TRUE;
}
