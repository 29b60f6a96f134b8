/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Any bytes as a journal: what is taken and exported is taken again whole, and exported the same. */

#include "exchange/export.h"
#include "exchange/footfall-json.h"
#include "exchange/import-merge.h"
#include "fuzz.h"

static GBytes *
export (const FootfallLog *log)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  footfall_export_json (log, stream, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

/* Imports into nothing and exports what came */
static GBytes *
pass (GBytes *bytes, guint *n_problems)
{
  g_autoptr (FootfallLog) log = footfall_log_new ();
  const FootfallImportOptions options = { .now = 1795348800 };
  g_auto (FootfallImportMerge) merge;
  footfall_import_merge_init (&merge, log, &options);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (FootfallImportDraft) draft = footfall_import_draft_new ("fuzz");
  if (footfall_json_read (stream, &options, draft, NULL, NULL))
    footfall_import_merge_journal (&merge, draft);
  *n_problems = draft->file->problems->len;
  return export (footfall_matcher_get_taken (merge.matcher));
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  guint n_problems;
  g_autoptr (GBytes) input = g_bytes_new_static (bytes, length);
  g_autoptr (GBytes) exported = pass (input, &n_problems);
  g_autoptr (GBytes) again = pass (exported, &n_problems);
  g_assert_cmpuint (n_problems, ==, 0);
  g_assert_true (g_bytes_equal (exported, again));
  return 0;
}
