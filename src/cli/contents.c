/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/contents.h"

#include <glib/gi18n-lib.h>

#include "advice/count-text.h"
#include "core/log-span.h"

#define INDENT 2
#define COLUMN 16

/* The kinds that people know, and their keys as in an export. */
static const struct
{
  FootfallRecordKind kind;
  const char *key;
} kinds[] = {
  { FOOTFALL_RECORD_RUN, "runs" },     { FOOTFALL_RECORD_PAIN, "pain" },
  { FOOTFALL_RECORD_SHOE, "shoes" },   { FOOTFALL_RECORD_ACTIVITY, "activities" },
  { FOOTFALL_RECORD_BREAK, "breaks" }, { FOOTFALL_RECORD_EVENT, "events" },
  { FOOTFALL_RECORD_DISMISSAL, "dismissals" },
};

/* Returns: (transfer full): "2024-03-01 to 2026-11-22: 61 runs, 3 shoes" */
static char *
describe (const FootfallLog *log)
{
  g_autofree char *counts = footfall_count_text_describe_log (log);
  FootfallDay first;
  FootfallDay last;
  if (!footfall_log_get_span (log, &first, &last))
    return g_steal_pointer (&counts);

  g_autofree char *first_text = footfall_day_to_string (first);
  g_autofree char *last_text = footfall_day_to_string (last);
  /* Translators: from one day to another, and what was logged: "2024-03-01 to 2026-11-22: 61 runs, 3 shoes" */
  return g_strdup_printf (_("%s to %s: %s"), first_text, last_text, counts);
}

void
footfall_contents_add (FootfallPage *page, const char *label, const FootfallLog *log)
{
  g_return_if_fail (page != NULL && label != NULL && log != NULL);

  g_autofree char *description = describe (log);
  footfall_page_add_item (page, INDENT, COLUMN, FOOTFALL_STYLE_PLAIN, label, description);
}

void
footfall_contents_write_counts (FootfallJsonWriter *writer, const guint *counts)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    footfall_json_add_count (writer, kinds[i].key, counts[kinds[i].kind]);
}

void
footfall_contents_write (FootfallJsonWriter *writer, const char *key, const FootfallLog *log)
{
  FootfallDay first = FOOTFALL_DAY_UNKNOWN;
  FootfallDay last = FOOTFALL_DAY_UNKNOWN;
  guint counts[FOOTFALL_N_RECORD_KINDS];

  footfall_json_writer_key (writer, key);
  if (log == NULL)
    {
      footfall_json_writer_null (writer);
      return;
    }
  footfall_log_get_span (log, &first, &last);
  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    counts[kind] = footfall_log_get_size (log, (FootfallRecordKind) kind);
  footfall_json_writer_begin_object (writer);
  footfall_contents_write_counts (writer, counts);
  footfall_json_add_day (writer, "first", first);
  footfall_json_add_day (writer, "last", last);
  footfall_json_writer_end_object (writer);
}
