/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/resume-check.h"

#include "analysis/context.h"

/* How many of the last logged days, counted backwards, are acceptable and later than what called for a break. */
static int
count_acceptable (const FootfallContext *context, int knee, int wanted_days)
{
  const FootfallKneeSeries *series = &context->knees[knee];
  const FootfallRedFamily *family = &context->families[knee];
  guint size = footfall_knee_series_get_size (series);
  int count = 0;

  while (count < wanted_days && (guint) count < size)
    {
      const FootfallKneeDay *day = footfall_knee_series_get (series, size - 1 - (guint) count);

      if (day->highest > context->rules->acceptable_max_level || (family->is_active && day->day <= family->last))
        break;
      count++;
    }
  return count;
}

static int
get_wanted (const FootfallContext *context, int knee)
{
  int size = (int) footfall_knee_series_get_size (&context->knees[knee]);
  int wanted_days = context->rules->clear_logged_days;

  return context->families[knee].is_active ? wanted_days : MIN (size, wanted_days);
}

/* Knees of which nothing was noted have nothing to add. */
static void
add_knee (FootfallResumeCheck *self, const FootfallContext *context, int knee)
{
  const FootfallKneeSeries *series = &context->knees[knee];

  if (footfall_knee_series_get_size (series) == 0)
    return;

  int count = count_acceptable (context, knee, self->wanted_days);
  if (count < get_wanted (context, knee))
    self->is_acceptable = FALSE;
  if (self->acceptable_days < 0 || count < self->acceptable_days)
    self->acceptable_days = count;
}

FootfallResumeCheck
footfall_resume_check (const FootfallLog *log, const FootfallRules *rules, FootfallDay today)
{
  FootfallResumeCheck self = { .painless_days = -1,
                               .is_painless = TRUE,
                               .acceptable_days = -1,
                               .is_acceptable = TRUE };

  g_return_val_if_fail (log != NULL, self);
  g_return_val_if_fail (footfall_rules_validate (rules, NULL), self);
  g_return_val_if_fail (footfall_day_is_known (today), self);

  FootfallContext context;
  FootfallAssessment day = { .today = today };
  footfall_context_init (&context, log, rules, &day);
  self.wanted_days = rules->clear_logged_days;
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    add_knee (&self, &context, knee);

  self.last_painful_on = footfall_context_find_painful (&context, FOOTFALL_DAY_MIN - 1, today);
  if (self.last_painful_on != FOOTFALL_DAY_UNKNOWN)
    {
      self.painless_days = today - self.last_painful_on;
      self.is_painless = self.painless_days >= rules->resume_painless_days;
    }
  footfall_context_clear (&context);
  return self;
}

gboolean
footfall_resume_check_is_met (const FootfallResumeCheck *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->is_painless && self->is_acceptable;
}
