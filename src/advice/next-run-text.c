/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/next-run-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "advice/phrases.h"

/* "9.0 km": not rounded up in any unit. */
static char *
format_figure (const FootfallNextRun *next_run, FootfallDistanceUnit unit)
{
  double tenth_m = footfall_distance_unit_get_metres (unit) / 10.0;
  double figure_m = floor (next_run->max_distance_m / tenth_m + 1e-9) * tenth_m;
  return footfall_phrase_distance (figure_m, unit);
}

/* "14 Nov": a session of the last weeks; one from before a pause may be from last year. */
static char *
format_longest_on (FootfallDay longest_on, FootfallNextRunBasis basis)
{
  return footfall_phrase_day (longest_on, basis == FOOTFALL_NEXT_RUN_BASIS_RETURN ? FOOTFALL_DAY_UNKNOWN : longest_on);
}

static char *
write_return_text (const FootfallNextRun *next_run, FootfallDistanceUnit unit)
{
  if (isnan (next_run->max_distance_m))
    return g_strdup (_("After a pause like this the log gives no figure: begin with brisk walks, then short stretches "
                       "of running in between."));
  g_autofree char *longest = footfall_phrase_distance (next_run->longest_m, unit);
  g_autofree char *on = format_longest_on (next_run->longest_on, next_run->basis);
  /* Translators: %1$s is a distance, %2$s a day. */
  return g_strdup_printf (_("After your pause, more would be a big step: the figure is made from %1$s on "
                            "%2$s."), longest,
                          on);
}

static char *
write_ease_text (const FootfallNextRun *next_run, const FootfallRules *rules, FootfallDistanceUnit unit)
{
  g_autofree char *longest = footfall_phrase_distance (next_run->longest_m, unit);
  g_autofree char *on = format_longest_on (next_run->longest_on, next_run->basis);
  g_autofree char *percent = footfall_phrase_percent (rules->ease_fraction);
  /* Translators: %1$s is a percentage, %2$s a distance, %3$s a day. */
  return g_strdup_printf (_("A knee flared up; once it has settled, more would be a big step: it is %1$s of %2$s on "
                            "%3$s."),
                          percent, longest, on);
}

static char *
write_longest_text (const FootfallNextRun *next_run, const FootfallRules *rules, FootfallDistanceUnit unit)
{
  g_autofree char *longest = footfall_phrase_distance (next_run->longest_m, unit);
  g_autofree char *on = format_longest_on (next_run->longest_on, next_run->basis);
  g_autofree char *percent = footfall_phrase_percent (rules->next_run_ratio - 1.0);
  int n_days = rules->load_window_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$s a percentage, %3$s a distance,
                                        * %4$s a day. */
                                       "More would be a bigger step than the last %1$d day: it is %2$s over the %3$s "
                                       "of %4$s.",
                                       "More would be a bigger step than the last %1$d days: it is %2$s over the %3$s "
                                       "of %4$s.",
                                       n_days),
                          n_days, percent, longest, on);
}

static char *
write_too_little_text (const FootfallRules *rules)
{
  int n_days = rules->load_window_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "There are too few runs with a distance in the last %d day, or the log is still "
                                       "too young, to compare with.",
                                       "There are too few runs with a distance in the last %d days, or the log is "
                                       "still too young, to compare with.",
                                       n_days),
                          n_days);
}

/* There is something to compare with: a session, or after a pause the part of it that fits the pause. */
static char *
write_comparison (const FootfallPlanned *planned, const char *distance, const FootfallRules *rules,
                  FootfallDistanceUnit unit)
{
  g_autofree char *measure = footfall_phrase_distance (planned->longest_m, unit);
  g_autofree char *on = format_longest_on (planned->longest_on, planned->next_run.basis);
  g_autofree char *percent = footfall_phrase_percent (planned->ratio - 1.0);
  g_autofree char *limit = footfall_phrase_percent (rules->spike_info_ratio - 1.0);
  if (planned->level >= 0)
    /* Translators: %1$s and %3$s are distances, %2$s and %5$s are percentages, %4$s is a day. */
    return g_strdup_printf (_("%1$s would be a bigger step: %2$s more than %3$s, the measure from your run on %4$s, "
                              "where more than %5$s counts."),
                            distance, percent, measure, on, limit);
  if (planned->ratio > 1.0)
    /* Translators: %1$s and %3$s are distances, %2$s is a percentage, %4$s a day. */
    return g_strdup_printf (_("%1$s would be %2$s more than %3$s, the measure from your run on %4$s; that does not "
                              "count as a bigger step."),
                            distance, percent, measure, on);
  /* Translators: %1$s and %2$s are distances, %3$s is a day. */
  return g_strdup_printf (_("%1$s would be no more than %2$s, the measure from your run on %3$s."), distance, measure,
                          on);
}

static char *
write_answer (const FootfallPlanned *planned, const char *distance, const FootfallRules *rules,
              FootfallDistanceUnit unit)
{
  if (isnan (planned->ratio))
    /* Translators: %s is a distance. */
    return g_strdup_printf (_("There are too few runs in the log yet to compare %s with."), distance);
  return write_comparison (planned, distance, rules, unit);
}

char *
footfall_next_run_get_title (const FootfallNextRun *next_run, FootfallDistanceUnit unit)
{
  g_return_val_if_fail (next_run != NULL, NULL);
  if (!isnan (next_run->max_distance_m))
    {
      g_autofree char *figure = format_figure (next_run, unit);
      /* Translators: the figure for the next run; %s is a distance. */
      return g_strdup_printf (_("Up to %s"), figure);
    }
  if (next_run->basis == FOOTFALL_NEXT_RUN_BASIS_REST)
    return g_strdup (_("A break first"));
  if (next_run->basis == FOOTFALL_NEXT_RUN_BASIS_RETURN)
    return g_strdup (_("A slow return"));
  return g_strdup (_("No figure yet"));
}

char *
footfall_next_run_get_text (const FootfallNextRun *next_run, const FootfallRules *rules, FootfallDistanceUnit unit)
{
  g_return_val_if_fail (next_run != NULL && rules != NULL, NULL);
  switch (next_run->basis)
    {
    case FOOTFALL_NEXT_RUN_BASIS_REST:
      return g_strdup (_("No distance is named while your entries call for a break from running."));
    case FOOTFALL_NEXT_RUN_BASIS_RETURN:
      return write_return_text (next_run, unit);
    case FOOTFALL_NEXT_RUN_BASIS_EASE:
      return write_ease_text (next_run, rules, unit);
    case FOOTFALL_NEXT_RUN_BASIS_LONGEST_30_DAYS:
      return write_longest_text (next_run, rules, unit);
    case FOOTFALL_NEXT_RUN_BASIS_TOO_LITTLE_DATA:
    default:
      return write_too_little_text (rules);
    }
}

char *
footfall_planned_get_text (const FootfallPlanned *planned, double distance_m, const FootfallRules *rules,
                           FootfallDistanceUnit unit)
{
  g_return_val_if_fail (planned != NULL && rules != NULL, NULL);
  g_autofree char *distance = footfall_phrase_distance (distance_m, unit);
  g_autofree char *answer = write_answer (planned, distance, rules, unit);
  if (planned->next_run.basis == FOOTFALL_NEXT_RUN_BASIS_REST)
    return footfall_phrase_sentences (_("Your entries call for a break from running first."), answer);
  if (planned->level < 0 || isnan (planned->next_run.max_distance_m))
    return g_steal_pointer (&answer);
  g_autofree char *figure = format_figure (&planned->next_run, unit);
  /* Translators: %s is a distance. */
  g_autofree char *smaller = g_strdup_printf (_("Up to %s would be a smaller one."), figure);
  return footfall_phrase_sentences (answer, smaller);
}
