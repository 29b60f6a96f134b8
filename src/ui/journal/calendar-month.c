/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/calendar-month.h"

#include <math.h>

#define DAYS_OF_YEAR 365
#define CLOCK_SLACK_DAYS 3

static FootfallCalendarDay *
find_day (FootfallCalendarMonth *calendar, FootfallDay day)
{
  gint64 index = (gint64) day - calendar->starts_on;
  return index >= 0 && index < calendar->n_days ? &calendar->days[index] : NULL;
}

static void
add_run (FootfallCalendarMonth *calendar, const FootfallRun *run)
{
  FootfallDay day = footfall_run_get_day (run);
  FootfallDay end = calendar->starts_on + calendar->n_days;
  double distance_m = isnan (run->distance_m) ? 0 : run->distance_m;
  if (day < end && day >= end - DAYS_OF_YEAR)
    calendar->longest_m = MAX (calendar->longest_m, distance_m);

  FootfallCalendarDay *entry = find_day (calendar, day);
  if (entry == NULL)
    return;
  entry->n_runs++;
  entry->distance_m += distance_m;
  calendar->n_runs++;
  calendar->distance_m += distance_m;
}

/* What was felt after a run can be dated a day or two from it, by the clocks of a journey; it is not worth to look
 * further for its run. */
static gboolean
may_be_in_month (const FootfallCalendarMonth *calendar, const FootfallPain *pain)
{
  FootfallDay day = footfall_pain_get_day (pain);
  return day >= calendar->starts_on - CLOCK_SLACK_DAYS && day < calendar->starts_on + calendar->n_days + CLOCK_SLACK_DAYS;
}

/* What was felt in the evening of a run is told with the run, whatever the clock says. */
static void
add_pain (FootfallCalendarMonth *calendar, const FootfallLog *log, const FootfallPain *pain)
{
  if (!may_be_in_month (calendar, pain))
    return;

  const FootfallRun *run = footfall_log_find_run (log, &pain->run);
  gboolean is_of_run = run != NULL && pain->moment != FOOTFALL_MOMENT_NEXT_MORNING;
  FootfallCalendarDay *entry =
      find_day (calendar, is_of_run ? footfall_run_get_day (run) : footfall_pain_get_day (pain));
  if (entry == NULL)
    return;
  entry->worst_level = MAX (entry->worst_level, pain->level);
  entry->n_others += run == NULL ? 1 : 0;
}

static void
add_other (FootfallCalendarMonth *calendar, FootfallDay day)
{
  FootfallCalendarDay *entry = find_day (calendar, day);
  if (entry != NULL)
    entry->n_others++;
}

static void
add_break (FootfallCalendarMonth *calendar, const FootfallBreak *pause, FootfallDay today)
{
  FootfallDay last = pause->ends_on != FOOTFALL_DAY_UNKNOWN ? pause->ends_on : MAX (today, pause->starts_on);
  for (int i = 0; i < calendar->n_days; i++)
    if (calendar->starts_on + i >= pause->starts_on && calendar->starts_on + i <= last)
      calendar->days[i].is_in_break = TRUE;
}

static int
count_days (FootfallDay starts_on)
{
  FootfallDay next = footfall_day_add_months (starts_on, 1);
  return next == FOOTFALL_DAY_UNKNOWN ? FOOTFALL_DAY_MAX + 1 - starts_on : next - starts_on;
}

void
footfall_calendar_month_read (const FootfallLog *log, FootfallDay month, FootfallDay today,
                              FootfallCalendarMonth *calendar)
{
  g_return_if_fail (log != NULL);
  g_return_if_fail (footfall_day_is_known (month));
  g_return_if_fail (calendar != NULL);

  *calendar = (FootfallCalendarMonth) { .starts_on = footfall_day_start_of_month (month) };
  calendar->n_days = count_days (calendar->starts_on);
  for (int i = 0; i < calendar->n_days; i++)
    calendar->days[i].worst_level = -1;

  for (guint i = 0; i < footfall_log_get_n_runs (log); i++)
    add_run (calendar, footfall_log_get_run (log, i));
  for (guint i = 0; i < footfall_log_get_n_pain (log); i++)
    add_pain (calendar, log, footfall_log_get_pain (log, i));
  for (guint i = 0; i < footfall_log_get_size (log, FOOTFALL_RECORD_ACTIVITY); i++)
    add_other (calendar, footfall_activity_get_day (footfall_log_get (log, FOOTFALL_RECORD_ACTIVITY, i)));
  for (guint i = 0; i < footfall_log_get_size (log, FOOTFALL_RECORD_EVENT); i++)
    add_other (calendar, ((const FootfallEvent *) footfall_log_get (log, FOOTFALL_RECORD_EVENT, i))->on);
  for (guint i = 0; i < footfall_log_get_size (log, FOOTFALL_RECORD_BREAK); i++)
    add_break (calendar, footfall_log_get (log, FOOTFALL_RECORD_BREAK, i), today);
}
