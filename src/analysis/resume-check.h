/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"
#include "core/rules.h"

G_BEGIN_DECLS

/**
 * FootfallResumeCheck:
 * @last_painful_on: the latest painful day of any knee; or unknown if none is noted
 * @painless_days: days since then; -1 if there is no painful day
 * @is_painless: whether that is long enough, for every knee
 * @acceptable_days: of the knee that has the fewest: how many of its last logged days, at most
 *   @wanted_days, are acceptable and later than what called for the break; -1 if no knee
 *   has any to count
 * @wanted_days: how many it takes
 * @is_acceptable: whether every knee has them
 *
 * The two parts of the resume check that the log answers. The third, a brisk
 * walk of half an hour without pain, only the runner can: it is the break's
 * walk_ok_on, and it ends the call for a break only on a day on which the
 * other two are met.
 */
typedef struct
{
  FootfallDay last_painful_on;
  int painless_days;
  gboolean is_painless;
  int acceptable_days;
  int wanted_days;
  gboolean is_acceptable;
} FootfallResumeCheck;

/**
 * footfall_resume_check:
 * @log: the journal's records
 * @rules: the thresholds, valid
 * @today: a known day; records dated later are ignored
 *
 * A knee for which nothing calls for a break has only to have no logged day
 * above acceptable among its last ones; it may have fewer of them, or none.
 *
 * Returns: which parts are met on @today
 */
FootfallResumeCheck footfall_resume_check (const FootfallLog *log, const FootfallRules *rules, FootfallDay today);

/* Whether both parts are met, so that a walk without pain is all that is missing */
gboolean footfall_resume_check_is_met (const FootfallResumeCheck *self);

G_END_DECLS
