/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/data/contents-text.h"

#include <glib/gi18n-lib.h>

#include "advice/count-text.h"
#include "advice/phrases.h"
#include "core/log-span.h"
#include "ui/when.h"

#define SECONDS_PER_MINUTE 60
#define MINUTES_PER_HOUR 60

char *
footfall_contents_text_describe_span (const FootfallLog *log)
{
  FootfallDay first;
  FootfallDay last;
  if (!footfall_log_get_span (log, &first, &last))
    return g_strdup ("");

  return footfall_phrase_day_range (first, last, FOOTFALL_DAY_UNKNOWN);
}

char *
footfall_contents_text_describe (const FootfallLog *log)
{
  g_autofree char *counts = footfall_count_text_describe_log (log);
  g_autofree char *span = footfall_contents_text_describe_span (log);

  return *span != '\0' ? g_strconcat (span, "\n", counts, NULL) : g_steal_pointer (&counts);
}

char *
footfall_contents_text_describe_missing (const FootfallLog *log, const FootfallLog *other)
{
  guint counts[FOOTFALL_N_RECORD_KINDS] = { 0 };

  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < footfall_log_get_size (log, (FootfallRecordKind) kind); i++)
      {
        const FootfallRecord *record = footfall_log_get (log, (FootfallRecordKind) kind, i);
        counts[kind] += footfall_log_find (other, (FootfallRecordKind) kind, &record->uuid) == NULL;
      }
  return footfall_count_text_describe (counts);
}

char *
footfall_contents_text_describe_time (gint64 unix_s)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (unix_s);
  g_autofree char *day = footfall_phrase_day (footfall_day_from_ymd (g_date_time_get_year (time),
                                                                     g_date_time_get_month (time),
                                                                     g_date_time_get_day_of_month (time)),
                                              FOOTFALL_DAY_UNKNOWN);
  int minute = g_date_time_get_hour (time) * MINUTES_PER_HOUR + g_date_time_get_minute (time);
  g_autofree char *clock = footfall_when_format_time (minute * SECONDS_PER_MINUTE);

  /* Translators: a date and a time of the day */
  return g_strdup_printf (C_ ("date and time", "%s, %s"), day, clock);
}
