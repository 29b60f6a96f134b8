/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/patterns.h"

#include <math.h>

#include "analysis/comparison.h"
#include "analysis/permutation.h"
#include "analysis/statistics.h"

#define N_SHOES_COMPARED 3

/* A run that takes part in a comparison */
typedef struct
{
  const FootfallDatedRun *run;
  gboolean is_a;
} Member;

typedef enum
{
  SIDE_NONE,
  SIDE_A,
  SIDE_B,
} Side;

static Side
get_side (const FootfallPattern *pattern, const FootfallRun *run)
{
  if (pattern->kind == FOOTFALL_PATTERN_KIND_SURFACE)
    {
      FootfallSurfaceGroup group = footfall_surface_get_group (run->surface);

      if (group == FOOTFALL_SURFACE_GROUP_HARD)
        return SIDE_A;
      return group == FOOTFALL_SURFACE_GROUP_SOFT ? SIDE_B : SIDE_NONE;
    }

  if (footfall_uuid_equal (&run->shoe, &pattern->shoe_a))
    return SIDE_A;
  return footfall_uuid_equal (&run->shoe, &pattern->shoe_b) ? SIDE_B : SIDE_NONE;
}

/* The runs to compare: with an answer and a distance, in order of start */
static GArray *
list_members (FootfallContext *context, const FootfallPattern *pattern)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (Member));
  FootfallRunSeries *runs = &context->runs;
  FootfallDay from = context->today - context->rules->pattern_window_days + 1;

  for (guint i = footfall_run_series_find (runs, from); i < footfall_run_series_get_size (runs); i++)
    {
      const FootfallDatedRun *run = footfall_run_series_get (runs, i);
      Side side = get_side (pattern, run->run);

      if (run->day < from || isnan (run->distance_m) || side == SIDE_NONE ||
          footfall_run_series_look_up (runs, i)->outcome < 0)
        continue;

      Member member = { run, side == SIDE_A };
      g_array_append_val (members, member);
    }
  return members;
}

static const Member *
get_member (const GArray *members, guint index)
{
  return &g_array_index (members, Member, index);
}

static int
count_changes (const GArray *members)
{
  int changes = 0;

  for (guint i = 1; i < members->len; i++)
    changes += get_member (members, i)->is_a != get_member (members, i - 1)->is_a;
  return changes;
}

static double
get_median_distance (const GArray *members)
{
  g_autofree double *distances = g_new (double, members->len);

  for (guint i = 0; i < members->len; i++)
    distances[i] = get_member (members, i)->run->distance_m;
  return footfall_median (distances, members->len);
}

/* Short and long runs are compared among themselves, as pain may come with distance rather than with the ground */
static double
get_p (const GArray *members)
{
  g_autofree FootfallSample *samples = g_new (FootfallSample, members->len);
  double median_m = get_median_distance (members);

  for (guint i = 0; i < members->len; i++)
    {
      const Member *member = get_member (members, i);

      samples[i].level = member->run->outcome;
      samples[i].is_a = member->is_a;
      samples[i].stratum = footfall_is_above (member->run->distance_m, median_m);
    }
  return footfall_permutation_p (samples, members->len);
}

/* The outcomes of one group */
static GArray *
list_outcomes (const GArray *members, gboolean is_a)
{
  GArray *outcomes = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < members->len; i++)
    {
      if (get_member (members, i)->is_a == is_a)
        g_array_append_val (outcomes, get_member (members, i)->run->outcome);
    }
  return outcomes;
}

static void
describe_outcomes (const GArray *outcomes, double *median, double *mean)
{
  g_autofree double *levels = g_new (double, outcomes->len);
  double sum = 0;

  for (guint i = 0; i < outcomes->len; i++)
    {
      levels[i] = g_array_index (outcomes, int, i);
      sum += levels[i];
    }
  *median = footfall_median (levels, outcomes->len);
  *mean = sum / outcomes->len;
}

static void
fill_figures (FootfallPattern *pattern, const GArray *members)
{
  g_autoptr (GArray) a = list_outcomes (members, TRUE);
  g_autoptr (GArray) b = list_outcomes (members, FALSE);
  const int *levels_a = (const int *) (gpointer) a->data;
  const int *levels_b = (const int *) (gpointer) b->data;

  describe_outcomes (a, &pattern->median_a, &pattern->mean_a);
  describe_outcomes (b, &pattern->median_b, &pattern->mean_b);
  pattern->shift = footfall_hodges_lehmann_shift (levels_a, a->len, levels_b, b->len);
  pattern->superiority = footfall_superiority (levels_a, a->len, levels_b, b->len);
  pattern->p = get_p (members);
  pattern->state = FOOTFALL_PATTERN_STATE_NO_DIFFERENCE;

  pattern->from = get_member (members, 0)->run->day;
  pattern->to = pattern->from;
  for (guint i = 1; i < members->len; i++)
    {
      pattern->from = MIN (pattern->from, get_member (members, i)->run->day);
      pattern->to = MAX (pattern->to, get_member (members, i)->run->day);
    }
}

static void
compare (FootfallContext *context, FootfallPattern *pattern)
{
  const FootfallRules *rules = context->rules;
  g_autoptr (GArray) members = list_members (context, pattern);

  for (guint i = 0; i < members->len; i++)
    {
      pattern->n_a += get_member (members, i)->is_a;
      pattern->n_b += !get_member (members, i)->is_a;
    }
  pattern->missing_a = MAX (0, rules->pattern_runs - pattern->n_a);
  pattern->missing_b = MAX (0, rules->pattern_runs - pattern->n_b);
  pattern->missing_changes = MAX (0, rules->pattern_changes - count_changes (members));
  if (pattern->missing_a == 0 && pattern->missing_b == 0 && pattern->missing_changes == 0)
    fill_figures (pattern, members);
}

static void
add_pattern (FootfallContext *context, GArray *patterns, FootfallPatternKind kind, const FootfallShoe *a,
             const FootfallShoe *b)
{
  FootfallPattern pattern = { .kind = kind,
                              .shoe_a = a != NULL ? a->record.uuid : FOOTFALL_UUID_NONE,
                              .shoe_b = b != NULL ? b->record.uuid : FOOTFALL_UUID_NONE,
                              .median_a = NAN,
                              .median_b = NAN,
                              .mean_a = NAN,
                              .mean_b = NAN,
                              .shift = NAN,
                              .superiority = NAN,
                              .p = NAN,
                              .p_adjusted = NAN,
                              .state = FOOTFALL_PATTERN_STATE_NOT_ENOUGH,
                              .from = FOOTFALL_DAY_UNKNOWN,
                              .to = FOOTFALL_DAY_UNKNOWN };

  compare (context, &pattern);
  g_array_append_val (patterns, pattern);
}

/* The most used shoes of the window, retired ones too; of equally used ones the first by name */
static guint
find_most_used (const FootfallContext *context, const FootfallShoeTotals *most_used[N_SHOES_COMPARED])
{
  guint n_found = 0;

  for (guint i = 0; i < footfall_shoe_series_get_size (&context->shoes); i++)
    {
      const FootfallShoeTotals *totals = footfall_shoe_series_get (&context->shoes, i);
      guint place = n_found;

      if (totals->n_recent_runs == 0)
        continue;

      while (place > 0 && most_used[place - 1]->n_recent_runs < totals->n_recent_runs)
        place--;
      n_found = MIN (n_found + 1, N_SHOES_COMPARED);
      for (guint j = n_found; j > place + 1; j--)
        most_used[j - 1] = most_used[j - 2];
      if (place < N_SHOES_COMPARED)
        most_used[place] = totals;
    }
  return n_found;
}

/* Among several comparisons, one is soon striking by chance alone */
static void
adjust (GArray *patterns, const FootfallRules *rules)
{
  g_autofree double *p = g_new (double, patterns->len);
  g_autofree double *adjusted = g_new (double, patterns->len);
  gsize n = 0;

  for (guint i = 0; i < patterns->len; i++)
    {
      const FootfallPattern *pattern = &g_array_index (patterns, FootfallPattern, i);

      if (pattern->state != FOOTFALL_PATTERN_STATE_NOT_ENOUGH)
        p[n++] = pattern->p;
    }
  footfall_holm_adjust (p, n, adjusted);

  n = 0;
  for (guint i = 0; i < patterns->len; i++)
    {
      FootfallPattern *pattern = &g_array_index (patterns, FootfallPattern, i);

      if (pattern->state == FOOTFALL_PATTERN_STATE_NOT_ENOUGH)
        continue;

      pattern->p_adjusted = adjusted[n++];
      if (footfall_is_at_least (fabs (pattern->mean_a - pattern->mean_b), rules->pattern_difference) &&
          !footfall_is_above (pattern->p_adjusted, rules->pattern_p))
        pattern->state = FOOTFALL_PATTERN_STATE_DIFFERENCE;
    }
}

static void
add_findings (FootfallContext *context, FootfallRuleId rule, FootfallPatternKind kind)
{
  const GArray *patterns = context->assessment->patterns;

  for (guint i = 0; i < patterns->len; i++)
    {
      const FootfallPattern *pattern = &g_array_index (patterns, FootfallPattern, i);

      if (pattern->kind != kind || pattern->state != FOOTFALL_PATTERN_STATE_DIFFERENCE)
        continue;

      FootfallFinding *finding = footfall_context_add_finding (context, rule, -1, FOOTFALL_FINDING_LEVEL_INFO);
      finding->since = pattern->from;
      finding->last = pattern->to;
      finding->reasons.pattern = *pattern;
    }
}

GArray *
footfall_list_patterns (FootfallContext *context)
{
  GArray *patterns = g_array_new (FALSE, FALSE, sizeof (FootfallPattern));
  const FootfallShoeTotals *most_used[N_SHOES_COMPARED];
  guint n_shoes = find_most_used (context, most_used);

  add_pattern (context, patterns, FOOTFALL_PATTERN_KIND_SURFACE, NULL, NULL);
  for (guint i = 0; i < n_shoes; i++)
    {
      for (guint j = i + 1; j < n_shoes; j++)
        add_pattern (context, patterns, FOOTFALL_PATTERN_KIND_SHOE, most_used[i]->shoe, most_used[j]->shoe);
    }
  adjust (patterns, context->rules);
  return patterns;
}

void
footfall_judge_surface_pattern (FootfallContext *context)
{
  add_findings (context, FOOTFALL_RULE_SURFACE_PATTERN, FOOTFALL_PATTERN_KIND_SURFACE);
}

void
footfall_judge_shoe_pattern (FootfallContext *context)
{
  add_findings (context, FOOTFALL_RULE_SHOE_PATTERN, FOOTFALL_PATTERN_KIND_SHOE);
}
