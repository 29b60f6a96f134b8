/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/log-span.h"

/* Returns: the day of the record; unknown for kinds that belong to no day */
static FootfallDay
get_day (FootfallRecordKind kind, gconstpointer record)
{
  const FootfallRun *run = record;
  const FootfallPain *pain = record;
  const FootfallActivity *activity = record;

  switch (kind)
    {
    case FOOTFALL_RECORD_RUN:
      return footfall_day_of_instant (run->started_at, run->utc_offset_s);
    case FOOTFALL_RECORD_PAIN:
      return footfall_day_of_instant (pain->felt_at, pain->utc_offset_s);
    case FOOTFALL_RECORD_ACTIVITY:
      return footfall_day_of_instant (activity->done_at, activity->utc_offset_s);
    case FOOTFALL_RECORD_BREAK:
      return ((const FootfallBreak *) record)->starts_on;
    case FOOTFALL_RECORD_EVENT:
      return ((const FootfallEvent *) record)->on;
    case FOOTFALL_RECORD_SHOE:
    case FOOTFALL_RECORD_IMPORT_BATCH:
    case FOOTFALL_RECORD_DISMISSAL:
    case FOOTFALL_RECORD_NOTIFICATION:
    default:
      return FOOTFALL_DAY_UNKNOWN;
    }
}

gboolean
footfall_log_get_span (const FootfallLog *self, FootfallDay *first, FootfallDay *last)
{
  g_return_val_if_fail (self != NULL && first != NULL && last != NULL, FALSE);

  FootfallDay earliest = FOOTFALL_DAY_UNKNOWN;
  FootfallDay latest = FOOTFALL_DAY_UNKNOWN;
  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < footfall_log_get_size (self, (FootfallRecordKind) kind); i++)
      {
        FootfallDay day = get_day ((FootfallRecordKind) kind, footfall_log_get (self, (FootfallRecordKind) kind, i));
        if (day == FOOTFALL_DAY_UNKNOWN)
          break;
        earliest = earliest == FOOTFALL_DAY_UNKNOWN ? day : MIN (earliest, day);
        latest = latest == FOOTFALL_DAY_UNKNOWN ? day : MAX (latest, day);
      }
  if (earliest == FOOTFALL_DAY_UNKNOWN)
    return FALSE;

  *first = earliest;
  *last = latest;
  return TRUE;
}
