/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "reminder/local-time.h"

#define SECONDS_PER_DAY ((gint64) 86400)
#define SECONDS_PER_HOUR 3600

FootfallDay
footfall_local_day (gint64 now, GTimeZone *zone)
{
  return footfall_day_of_instant (now, footfall_instant_utc_offset (now, zone));
}

int
footfall_local_hour (gint64 now, GTimeZone *zone)
{
  gint64 local_s = now + footfall_instant_utc_offset (now, zone);

  return (int) ((local_s - footfall_local_day (now, zone) * SECONDS_PER_DAY) / SECONDS_PER_HOUR);
}

gint64
footfall_local_instant (FootfallDay day, int hour, GTimeZone *zone)
{
  gint64 unix_s;
  gint32 utc_offset_s;

  footfall_instant_from_local (day, hour * SECONDS_PER_HOUR, zone, &unix_s, &utc_offset_s);
  return unix_s;
}
