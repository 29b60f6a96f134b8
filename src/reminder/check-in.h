/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "core/reminder-settings.h"

G_BEGIN_DECLS

/**
 * FootfallCheckIn:
 * @morning: the morning that is asked about; what is answered is dated on this day, moment next-morning,
 *   also when it is answered the day after
 * @opens_at: unix seconds: from now on it can be answered
 * @remind_at: unix seconds: the hour at which the runner wants to be asked
 * @closes_at: unix seconds: noon of the second day; then it is too late
 * @run: (nullable): the run of the day before to which the answer belongs; %NULL if it is asked because of a break
 * @knees: by #FootfallKnee: whether the knee is asked about and not answered yet
 *
 * "How is your knee this morning?"
 */
typedef struct
{
  FootfallDay morning;
  gint64 opens_at;
  gint64 remind_at;
  gint64 closes_at;
  const FootfallRun *run;
  gboolean knees[FOOTFALL_N_KNEES];
} FootfallCheckIn;

/**
 * footfall_check_in_find:
 * @assessment: of @log, on the local date of @now
 * @now: unix seconds
 * @zone: the runner's zone
 * @check_in: (out): the open one; untouched if there is none
 *
 * There is one the morning after a run with any pain, after any run while there
 * is a call for a break, and every third day of a break. It is open from early
 * morning until it is answered for the knees that hurt, or noon of the day
 * after; the next one takes its place. The knees that the runner watches are
 * asked about, and those that hurt. Whether reminders are on does not matter.
 *
 * Returns: whether a check-in is open
 */
gboolean footfall_check_in_find (const FootfallLog *log, const FootfallAssessment *assessment,
                                 const FootfallReminderSettings *settings, gint64 now, GTimeZone *zone,
                                 FootfallCheckIn *check_in);

G_END_DECLS
