/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-merge.h"
#include "fuzz.h"

static void
merge (FootfallImportMerge *self, FootfallImportRead read, const guint8 *bytes, gsize length)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (bytes, (gssize) length, NULL);
  g_autoptr (FootfallImportDraft) draft = footfall_import_draft_new ("fuzz");
  if (read (stream, self->options, draft, NULL, NULL))
    footfall_import_merge_rows (self, draft);
}

static void
check_taken (const FootfallLog *taken)
{
  for (FootfallRecordKind kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < footfall_log_get_size (taken, kind); i++)
      {
        g_autoptr (GError) error = NULL;
        footfall_record_validate (kind, footfall_log_get (taken, kind, i), &error);
        g_assert_no_error (error);
      }
}

void
fuzz_import (FootfallImportRead read, const guint8 *bytes, gsize length)
{
  g_autoptr (FootfallLog) log = footfall_log_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const FootfallImportOptions options = { .zone = zone, .activities = TRUE, .now = 1795348800 };
  g_auto (FootfallImportMerge) self;
  footfall_import_merge_init (&self, log, &options);
  merge (&self, read, bytes, length);
  const FootfallLog *taken = footfall_matcher_get_taken (self.matcher);
  check_taken (taken);
  const guint n_runs = footfall_log_get_n_runs (taken);
  merge (&self, read, bytes, length);
  g_assert_cmpuint (footfall_log_get_n_runs (taken), ==, n_runs);
}
