/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/chart-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "advice/pattern-text.h"
#include "advice/phrases.h"

#define WEEKS_BEFORE 4

/* Takes both; either may be NULL. */
static char *
append (char *text, char *sentence)
{
  if (text == NULL || sentence == NULL)
    return text != NULL ? text : sentence;
  char *both = footfall_phrase_sentences (text, sentence);
  g_free (text);
  g_free (sentence);
  return both;
}

/* Takes both; the first may be NULL. */
static char *
append_title (char *title, char *part)
{
  if (title == NULL)
    return part;
  /* Translators: two short findings, one after the other: "Left knee: ... · Right knee: ..." */
  char *both = g_strdup_printf (_("%1$s · %2$s"), title, part);
  g_free (title);
  g_free (part);
  return both;
}

static char *
write_missing (int n, int needed)
{
  /* Translators: how many entries there are and how many it takes: "5 of 8" */
  return g_strdup_printf (_("Not enough entries yet: %1$d of %2$d"), n, needed);
}

/* What is missing of the last six weeks; %NULL if there is enough. */
static char *
write_missing_now (const char *name, const FootfallPainChange *change)
{
  const FootfallPainSpan *span = &change->now;
  if (span->n_days < change->needed_days)
    /* Translators: %1$s is "Left knee"; then how many entries there are and how many it takes. */
    return g_strdup_printf (_("%1$s: %2$d of %3$d logged days needed in the last six weeks"), name,
                            span->n_days, change->needed_days);
  if (span->n_weeks < change->needed_weeks)
    /* Translators: %1$s is "Left knee"; then in how many weeks there are entries and how many it takes. */
    return g_strdup_printf (_("%1$s: entries in %2$d of %3$d weeks needed of the last six"), name, span->n_weeks,
                            change->needed_weeks);
  return NULL;
}

/* The same of the six weeks before */
static char *
write_missing_before (const char *name, const FootfallPainChange *change)
{
  const FootfallPainSpan *span = &change->before;
  if (span->n_days < change->needed_days)
    /* Translators: %1$s is "Left knee"; then how many entries there are and how many it takes. */
    return g_strdup_printf (_("%1$s: %2$d of %3$d logged days needed in the six weeks before"), name,
                            span->n_days, change->needed_days);
  if (span->n_weeks < change->needed_weeks)
    /* Translators: %1$s is "Left knee"; then in how many weeks there are entries and how many it takes. */
    return g_strdup_printf (_("%1$s: entries in %2$d of %3$d weeks needed of the six before"), name, span->n_weeks,
                            change->needed_weeks);
  return NULL;
}

static char *
write_knee_title (FootfallKnee knee, const FootfallPainChange *change)
{
  const char *name = footfall_phrase_knee_heading (knee);
  char *missing = write_missing_now (name, change);
  if (missing == NULL)
    missing = write_missing_before (name, change);
  if (missing != NULL)
    return missing;
  if (change->state != FOOTFALL_PATTERN_STATE_DIFFERENCE)
    /* Translators: %s is "Left knee". */
    return g_strdup_printf (_("%s: no clear change over six weeks"), name);
  if (change->now.mean < change->before.mean)
    /* Translators: %s is "Left knee". */
    return g_strdup_printf (_("%s: pain is lower than in the six weeks before"), name);
  /* Translators: %s is "Left knee". */
  return g_strdup_printf (_("%s: pain is higher than in the six weeks before"), name);
}

static char *
write_knee_caption (FootfallKnee knee, const FootfallPainChange *change)
{
  const char *name = footfall_phrase_knee_heading (knee);
  g_autofree char *days_now = footfall_phrase_logged_days (change->now.n_days);
  g_autofree char *days_before = footfall_phrase_logged_days (change->before.n_days);
  if (change->now.n_days == 0 || change->before.n_days == 0)
    /* Translators: %1$s is "Left knee", %2$s and %3$s "12 logged days". */
    return g_strdup_printf (_("%1$s: %2$s in the last six weeks, %3$s in the six weeks before."), name, days_now,
                            days_before);
  g_autofree char *now = footfall_number_format (change->now.mean, 1);
  g_autofree char *before = footfall_number_format (change->before.mean, 1);
  /* Translators: %1$s is "Left knee", %2$s and %4$s are pain levels ("2.4"), %3$s and %5$s "12 logged days". */
  return g_strdup_printf (_("%1$s: %2$s on average in the last six weeks (%3$s), %4$s in the six weeks before "
                            "(%5$s)."),
                          name, now, days_now, before, days_before);
}

/* The first comparison that shows a difference, or else the first one there is */
static const FootfallPattern *
find_pattern (const FootfallAssessment *assessment, FootfallPatternKind kind)
{
  const FootfallPattern *first = NULL;
  for (guint i = 0; i < assessment->patterns->len; i++)
    {
      const FootfallPattern *pattern = &g_array_index (assessment->patterns, FootfallPattern, i);
      if (pattern->kind != kind)
        continue;
      if (pattern->state == FOOTFALL_PATTERN_STATE_DIFFERENCE)
        return pattern;
      if (first == NULL || (first->state == FOOTFALL_PATTERN_STATE_NOT_ENOUGH && first->state != pattern->state))
        first = pattern;
    }
  return first;
}

static char *
write_pattern_title (const FootfallPattern *pattern, const FootfallLog *log, const FootfallRules *rules)
{
  if (pattern->state == FOOTFALL_PATTERN_STATE_NOT_ENOUGH)
    {
      if (MIN (pattern->n_a, pattern->n_b) >= rules->pattern_runs)
        return g_strdup (_("Not enough changes between the two to compare them yet"));
      /* Translators: how many runs there are and how many it takes: "5 of 8" */
      return g_strdup_printf (_("Not enough runs to compare yet: %1$d of %2$d"), MIN (pattern->n_a, pattern->n_b),
                              rules->pattern_runs);
    }
  gboolean is_a = pattern->mean_a > pattern->mean_b;
  if (pattern->kind == FOOTFALL_PATTERN_KIND_SURFACE)
    {
      if (pattern->state == FOOTFALL_PATTERN_STATE_NO_DIFFERENCE)
        return g_strdup (_("No clear difference between hard and soft surfaces"));
      return g_strdup (is_a ? _("Pain was higher on hard surfaces than on soft ones")
                            : _("Pain was higher on soft surfaces than on hard ones"));
    }
  g_autofree char *a = footfall_phrase_shoe (log, &pattern->shoe_a);
  g_autofree char *b = footfall_phrase_shoe (log, &pattern->shoe_b);
  if (pattern->state == FOOTFALL_PATTERN_STATE_NO_DIFFERENCE)
    /* Translators: names of shoes */
    return g_strdup_printf (_("No clear difference between “%1$s” and “%2$s”"), a, b);
  /* Translators: names of shoes */
  return g_strdup_printf (_("Pain was higher with “%1$s” than with “%2$s”"), is_a ? a : b, is_a ? b : a);
}

static char *
write_halves_caption (const FootfallShoeHalves *shoe, FootfallDistanceUnit unit)
{
  g_autofree char *at = footfall_phrase_round_distance (shoe->at_m, unit);
  g_autofree char *runs_before = footfall_phrase_runs (shoe->n_before);
  g_autofree char *runs_after = footfall_phrase_runs (shoe->n_after);
  if (shoe->n_before == 0 || shoe->n_after == 0)
    /* Translators: %1$s is a shoe, %2$s and %4$s "12 runs", %3$s a distance. */
    return g_strdup_printf (_("“%1$s”: %2$s up to %3$s, %4$s beyond."), shoe->shoe->name, runs_before, at, runs_after);
  g_autofree char *before = footfall_phrase_number (shoe->median_before);
  g_autofree char *after = footfall_phrase_number (shoe->median_after);
  /* Translators: %1$s is a shoe, %2$s and %5$s are pain levels, %3$s and %6$s "12 runs", %4$s a distance. */
  return g_strdup_printf (_("“%1$s”: median pain %2$s in %3$s up to %4$s, %5$s in %6$s beyond."), shoe->shoe->name,
                          before, runs_before, at, after, runs_after);
}

static const FootfallShoeHalves *
find_fullest (const FootfallShoeHalves *shoes, guint n_shoes)
{
  const FootfallShoeHalves *fullest = &shoes[0];
  for (guint i = 1; i < n_shoes; i++)
    if (MIN (shoes[i].n_before, shoes[i].n_after) > MIN (fullest->n_before, fullest->n_after))
      fullest = &shoes[i];
  return fullest;
}

/* Described and not compared: age, season and distance come with the distance on a shoe. */
static char *
write_halves_title (const FootfallShoeHalves *shoe, const FootfallRules *rules, FootfallDistanceUnit unit)
{
  int fewest = MIN (shoe->n_before, shoe->n_after);
  g_autofree char *at = footfall_phrase_round_distance (shoe->at_m, unit);
  if (fewest < rules->pattern_runs)
    /* Translators: %1$s is a distance; then how many runs there are and how many it takes. */
    return g_strdup_printf (_("Not enough runs before and after %1$s on one shoe yet: %2$d of %3$d"), at, fewest,
                            rules->pattern_runs);
  g_autofree char *before = footfall_phrase_number (shoe->median_before);
  g_autofree char *after = footfall_phrase_number (shoe->median_after);
  /* Translators: %1$s is a shoe, %2$s and %4$s are pain levels, %3$s is a distance. */
  return g_strdup_printf (_("“%1$s”: median pain %2$s up to %3$s, %4$s beyond"), shoe->shoe->name, before, at, after);
}

static char *
write_flares (FootfallKnee knee, int count)
{
  const char *name = footfall_phrase_knee_heading (knee);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is "Left knee", %2$d how often pain of 3 or more began. */
                                       "%1$s: %2$d flare-up in your log", "%1$s: %2$d flare-ups in your log",
                                       (gulong) count),
                          name, count);
}

void
footfall_chart_text_clear (FootfallChartText *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->caption, g_free);
  g_clear_pointer (&self->notice, g_free);
}

FootfallChartText
footfall_chart_text_pain (const FootfallPainChange *changes, const gboolean *has_entries)
{
  FootfallChartText text = { NULL };
  gboolean tells_change = FALSE;
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      if (!has_entries[knee])
        continue;
      tells_change = tells_change || changes[knee].state == FOOTFALL_PATTERN_STATE_DIFFERENCE;
      text.title = append_title (text.title, write_knee_title ((FootfallKnee) knee, &changes[knee]));
      text.caption = append (text.caption, write_knee_caption ((FootfallKnee) knee, &changes[knee]));
    }
  if (text.title == NULL)
    {
      text.title = write_missing (0, changes[0].needed_days);
      text.notice = g_strdup (_("Entries about your knees will appear here."));
    }
  if (tells_change)
    text.caption = append (text.caption, g_strdup (_("Pain comes and goes in waves, and some changes like this one "
                                                     "are chance.")));
  return text;
}

static char *
write_steps (int n_steps, int n_sessions)
{
  g_autofree char *sessions = footfall_phrase_sessions (n_sessions);
  if (n_steps == 0)
    /* Translators: %s is "12 sessions"; a session is one run or several in a row. */
    return g_strdup_printf (_("No bigger step among %s of the last 12 weeks"), sessions);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %2$s is "12 sessions". */
                                       "%1$d bigger step among %2$s of the last 12 weeks",
                                       "%1$d bigger steps among %2$s of the last 12 weeks", (gulong) n_steps),
                          n_steps, sessions);
}

FootfallChartText
footfall_chart_text_load (const FootfallAssessment *assessment, int n_steps, int n_sessions,
                          FootfallDistanceUnit unit)
{
  FootfallChartText text = { NULL };
  double before_m = 0;
  const FootfallWeek *last = &assessment->weeks[FOOTFALL_N_WEEKS - 1];
  if (n_sessions == 0)
    {
      text.title = g_strdup (_("No run with a distance in the last 12 weeks"));
      return text;
    }
  for (int i = 1; i <= WEEKS_BEFORE; i++)
    before_m += last[-i].distance_m / WEEKS_BEFORE;
  g_autofree char *week = footfall_phrase_distance (last->distance_m, unit);
  g_autofree char *before = footfall_phrase_distance (before_m, unit);
  text.title = write_steps (n_steps, n_sessions);
  /* Translators: two distances */
  text.caption = g_strdup_printf (_("%1$s this week so far, %2$s a week in the four weeks before."), week, before);
  return text;
}

FootfallChartText
footfall_chart_text_patterns (const FootfallAssessment *assessment, FootfallPatternKind kind, const FootfallLog *log,
                              const FootfallRules *rules, guint n_outcomes)
{
  FootfallChartText text = { NULL };
  const FootfallPattern *pattern = find_pattern (assessment, kind);
  if (pattern != NULL)
    {
      g_autofree char *days = footfall_phrase_days (rules->pattern_window_days);
      text.title = write_pattern_title (pattern, log, rules);
      /* Translators: %s is "180 days". */
      char *window = g_strdup_printf (_("Compared are the runs of the last %s."), days);
      text.caption = append (footfall_pattern_get_text (pattern, log), window);
    }
  else
    text.title = g_strdup (_("Nothing to compare yet: runs in two pairs of shoes are needed"));
  if (n_outcomes == 0)
    text.notice = g_strdup (_("Runs with a distance and an answer about a knee will appear here."));
  return text;
}

FootfallChartText
footfall_chart_text_shoe_distance (const FootfallShoeHalves *shoes, guint n_shoes, const FootfallRules *rules,
                                   FootfallDistanceUnit unit)
{
  FootfallChartText text = { NULL };
  if (n_shoes == 0)
    {
      text.title = write_missing (0, rules->pattern_runs);
      text.notice = g_strdup (_("Runs in a shoe, with an answer about a knee, will appear here."));
      return text;
    }
  text.title = write_halves_title (find_fullest (shoes, n_shoes), rules, unit);
  for (guint i = 0; i < n_shoes; i++)
    text.caption = append (text.caption, write_halves_caption (&shoes[i], unit));
  text.caption = append (text.caption, g_strdup (_("Season, distance, surfaces or chance may explain a difference.")));
  return text;
}

FootfallChartText
footfall_chart_text_flares (const int *counts, int longest_days)
{
  FootfallChartText text = { NULL };
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    if (counts[knee] > 0)
      text.title = append_title (text.title, write_flares ((FootfallKnee) knee, counts[knee]));
  if (text.title == NULL)
    {
      text.title = g_strdup (_("No flare-up in your entries"));
      text.notice = g_strdup (_("Stretches of pain of 3 or more will appear here, side by side."));
      return text;
    }
  g_autofree char *days = footfall_phrase_days (longest_days);
  /* Translators: %s is "12 days". */
  text.caption = g_strdup_printf (_("From its first to its last painful day the longest took %s."), days);
  return text;
}

static char *
explain_pain (const FootfallRules *rules)
{
  g_autofree char *half = footfall_phrase_number (rules->trend_half_life_days);
  g_autofree char *gap = footfall_phrase_days (rules->trend_gap_days);
  g_autofree char *difference = footfall_phrase_number (rules->pattern_difference);
  /* Translators: %1$s is a number of days ("7"), %2$s "14 days", %3$s a pain level ("1"). */
  return g_strdup_printf (_("Every mark is one entry about a knee: a circle for during a run, a square for after it, a "
                            "triangle for the next morning. The line is a running average of the highest level of "
                            "each day, in which an entry counts half as much after %1$s days; it breaks where nothing "
                            "was logged for more than %2$s. A day without an entry is left empty: it was not asked, "
                            "and is not a day without pain. The title speaks of a change where the averages lie %3$s "
                            "or more apart, and whole weeks, dealt out to the two stretches anew, seldom would."),
                          half, gap, difference);
}

char *
footfall_chart_text_explain (FootfallTrendKind kind, const FootfallRules *rules)
{
  g_return_val_if_fail (rules != NULL, NULL);

  switch (kind)
    {
    case FOOTFALL_TREND_PAIN:
      return explain_pain (rules);
    case FOOTFALL_TREND_LOAD:
      return g_strdup (_("Bars are the distance of each week; the week that is not over is only outlined. The dots are "
                         "the longest session of each week. Above the dashed line a session would be a bigger step "
                         "than the 30 days before it; where it is missing, too little was run before to say. A "
                         "question mark stands for runs without a distance."));
    case FOOTFALL_TREND_SURFACE:
      return g_strdup (_("Every dot is a run with an answer about a knee, at the highest level told of it; dots of one "
                         "level stand side by side so that each is seen. Hard are sidewalk and road, soft are grass "
                         "and trail. The bar is the median of three runs or more: at least half of them are at it or "
                         "below. What differs between the groups need not be the ground: distance, pace and shoes "
                         "differ, too."));
    case FOOTFALL_TREND_SHOE:
      return g_strdup (_("Every dot is a run with an answer about a knee, at the highest level told of it; dots of one "
                         "level stand side by side so that each is seen. The bar is the median of three runs or more: "
                         "at least half of them are at it or below. What differs between the groups need not be the "
                         "shoe: distance, pace and surfaces differ, too."));
    case FOOTFALL_TREND_SHOE_DISTANCE:
      return g_strdup (_("Every dot is a run, placed by what its shoe had gone by then. The bars are the median of each "
                         "100 km with three runs or more. Upright lines mark where you wanted to inspect and to "
                         "replace the shoe. A shoe ages along with everything else, so the chart shows no cause."));
    case FOOTFALL_TREND_FLARES:
    default:
      return g_strdup (_("Each plot is one flare-up: a stretch that begins with pain of 3 or more. Its first day stands "
                         "at 0, so that they can be held against each other; the other flare-ups of the knee are the "
                         "thin grey lines. Marks are the highest level of each logged day."));
    }
}

char *
footfall_chart_text_describe (const char *name, FootfallDay from, FootfallDay to, guint n, const char *lowest,
                              const char *highest)
{
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (footfall_day_is_known (from) && footfall_day_is_known (to), NULL);

  g_autofree char *range = footfall_phrase_day_range (from, to, FOOTFALL_DAY_UNKNOWN);
  if (n == 0)
    /* Translators: the name of a chart, and "3 Nov to 21 Nov" */
    return g_strdup_printf (_("%1$s, %2$s: nothing was logged."), name, range);
  g_autofree char *marks = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u mark", "%u marks", n), n);
  if (lowest == NULL || highest == NULL)
    /* Translators: the name of a chart, "3 Nov to 21 Nov" and "12 marks" */
    return g_strdup_printf (_("%1$s, %2$s: %3$s."), name, range, marks);
  /* Translators: the name of a chart, "3 Nov to 21 Nov", "12 marks", and the lowest and the highest of them */
  return g_strdup_printf (_("%1$s, %2$s: %3$s, from “%4$s” to “%5$s”."), name, range, marks, lowest, highest);
}

char *
footfall_chart_text_group (guint n_runs, double median)
{
  g_autofree char *runs = footfall_phrase_runs ((int) n_runs);
  if (isnan (median) || n_runs < FOOTFALL_MEDIAN_RUNS_MIN)
    return g_steal_pointer (&runs);
  g_autofree char *level = footfall_phrase_number (median);
  /* Translators: "12 runs", and their median pain level */
  return g_strdup_printf (_("%1$s, median %2$s"), runs, level);
}
