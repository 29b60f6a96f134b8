/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "examples.h"

#include <math.h>

#define T EXAMPLE_TODAY
#define UNKNOWN FOOTFALL_DAY_UNKNOWN

static const FootfallFinding examples[] = {
  { .rule = FOOTFALL_RULE_RED_FLAG, .reasons.red_flag = { FOOTFALL_SIGN_LOCKED | FOOTFALL_SIGN_SWELLING, T } },
  { .rule = FOOTFALL_RULE_SEVERE, .reasons.severe = { 8, T, 9 } },
  { .rule = FOOTFALL_RULE_PERSISTENT, .reasons.persistent = { FOOTFALL_FORM_ROW, T - 8, T, 4, 4, 5 } },
  { .rule = FOOTFALL_RULE_PERSISTENT, .reasons.persistent = { FOOTFALL_FORM_SHARE, T - 19, T, 8, 7, 4 } },
  { .rule = FOOTFALL_RULE_PERSISTENT, .reasons.persistent = { FOOTFALL_FORM_MORNINGS, T - 5, T, 6, 2, 4 } },
  { .rule = FOOTFALL_RULE_RECURRING, .reasons.recurring = { FOOTFALL_FORM_EPISODES, T - 25, T, 3, 9, 4, 10, 9, 5 } },
  { .rule = FOOTFALL_RULE_RECURRING, .reasons.recurring = { FOOTFALL_FORM_SHARE, T - 26, T, 1, 9, 4, 10, 9, 5 } },
  { .rule = FOOTFALL_RULE_RECURRING, .reasons.recurring = { FOOTFALL_FORM_SHARE, T - 26, T, 1, 9, 4, 0, 0, 5 } },
  { .rule = FOOTFALL_RULE_LONG_STANDING, .reasons.long_standing = { T - 400, T, { 4, 3, 2 }, 6 } },
  { .rule = FOOTFALL_RULE_FLARE_UP, .reasons.flare_up = { FOOTFALL_FORM_LEVEL, 5, T, UNKNOWN } },
  { .rule = FOOTFALL_RULE_FLARE_UP, .reasons.flare_up = { FOOTFALL_FORM_BACK, 3, T, T - 20 } },
  { .rule = FOOTFALL_RULE_LINGERING, .reasons.lingering = { T - 19, T, 8, 7 } },
  { .rule = FOOTFALL_RULE_WORSENING, .reasons.worsening = { 9, T - 25, T, 2.14, 0.012 } },
  { .rule = FOOTFALL_RULE_WORSENING, .reasons.worsening = { 20, T - 27, T, 6.0, 1e-12 } },
  { .rule = FOOTFALL_RULE_SINGLE_RUN_SPIKE,
    .reasons.single_run_spike = { FOOTFALL_FORM_WINDOW, 12000, 8200, 12000 / 8200.0, 6, T - 3 } },
  { .rule = FOOTFALL_RULE_SINGLE_RUN_SPIKE,
    .reasons.single_run_spike = { FOOTFALL_FORM_RETURN, 9000, 5000, 1.8, 2, UNKNOWN } },
  { .rule = FOOTFALL_RULE_WEEKLY_VOLUME, .reasons.weekly_volume = { 32000, 22000, 32 / 22.0 } },
  { .rule = FOOTFALL_RULE_SPEED_JUMP, .reasons.speed_jump = { 1000 / 302.0, 1000 / 344.0, 344 / 302.0, 6 } },
  { .rule = FOOTFALL_RULE_RETURN_TO_RUNNING, .reasons.return_to_running = { 9, 0.8, 10000, 8000, FALSE } },
  { .rule = FOOTFALL_RULE_RETURN_TO_RUNNING, .reasons.return_to_running = { 20, 0.6, 10000, 6000, FALSE } },
  { .rule = FOOTFALL_RULE_RETURN_TO_RUNNING, .reasons.return_to_running = { 60, 0.5, 10000, 5000, TRUE } },
  { .rule = FOOTFALL_RULE_RETURN_TO_RUNNING, .reasons.return_to_running = { 60, 0.5, NAN, NAN, TRUE } },
  { .rule = FOOTFALL_RULE_RETURN_TO_RUNNING, .reasons.return_to_running = { 10, 0.8, NAN, NAN, FALSE } },
  { .rule = FOOTFALL_RULE_RETURN_TO_RUNNING, .reasons.return_to_running = { 300, NAN, 10000, NAN, FALSE } },
  { .rule = FOOTFALL_RULE_RETURN_TO_RUNNING, .reasons.return_to_running = { 300, NAN, NAN, NAN, FALSE } },
  { .rule = FOOTFALL_RULE_MILD, .reasons.mild = { 2, T } },
  { .rule = FOOTFALL_RULE_SHOE_REPLACE,
    .reasons.shoe_replace = { 812400, 800000, FOOTFALL_SOLE_UNKNOWN, FOOTFALL_FIT_UNKNOWN, T - 3 } },
  { .rule = FOOTFALL_RULE_SHOE_REPLACE,
    .reasons.shoe_replace = { 12400, 800000, FOOTFALL_SOLE_WORN, FOOTFALL_FIT_GOOD, UNKNOWN } },
  { .rule = FOOTFALL_RULE_SHOE_REPLACE,
    .reasons.shoe_replace = { 12400, 800000, FOOTFALL_SOLE_GOOD, FOOTFALL_FIT_POOR, UNKNOWN } },
  { .rule = FOOTFALL_RULE_SHOE_REPLACE,
    .reasons.shoe_replace = { 812400, 800000, FOOTFALL_SOLE_WORN, FOOTFALL_FIT_POOR, T } },
  { .rule = FOOTFALL_RULE_SHOE_INSPECT,
    .reasons.shoe_inspect = { FOOTFALL_FORM_DISTANCE, 512400, 500000, -1, UNKNOWN, T - 3 } },
  { .rule = FOOTFALL_RULE_SHOE_INSPECT,
    .reasons.shoe_inspect = { FOOTFALL_FORM_DISTANCE, 512400, 500000, 100, T - 90, UNKNOWN } },
  { .rule = FOOTFALL_RULE_SHOE_INSPECT,
    .reasons.shoe_inspect = { FOOTFALL_FORM_AGE, 90000, 500000, 400, UNKNOWN, UNKNOWN } },
  { .rule = FOOTFALL_RULE_SHOE_INSPECT,
    .reasons.shoe_inspect = { FOOTFALL_FORM_AGE, 90000, 500000, 900, T - 380, UNKNOWN } },
  { .rule = FOOTFALL_RULE_SURFACE_PATTERN,
    .reasons.pattern = { .kind = FOOTFALL_PATTERN_KIND_SURFACE, .n_a = 9, .n_b = 8, .median_a = 3, .median_b = 1.5,
                         .mean_a = 3.2, .mean_b = 1.4, .shift = 2, .superiority = 0.8, .p = 0.004, .p_adjusted = 0.012,
                         .state = FOOTFALL_PATTERN_STATE_DIFFERENCE, .from = T - 170, .to = T } },
  { .rule = FOOTFALL_RULE_SURFACE_PATTERN,
    .reasons.pattern = { .kind = FOOTFALL_PATTERN_KIND_SURFACE, .n_a = 9, .n_b = 8, .median_a = 1, .median_b = 3,
                         .mean_a = 1, .mean_b = 3, .shift = -2, .superiority = 0.2, .p = 1e-9, .p_adjusted = 1e-9,
                         .state = FOOTFALL_PATTERN_STATE_DIFFERENCE, .from = T - 17, .to = T } },
  { .rule = FOOTFALL_RULE_SHOE_PATTERN,
    .reasons.pattern = { .kind = FOOTFALL_PATTERN_KIND_SHOE, .shoe_a = EXAMPLE_SHOE_A, .shoe_b = EXAMPLE_SHOE_B,
                         .n_a = 12, .n_b = 8, .median_a = 3, .median_b = 1, .mean_a = 3.2, .mean_b = 1.4, .shift = 2,
                         .superiority = 0.8, .p = 0.004, .p_adjusted = 0.012,
                         .state = FOOTFALL_PATTERN_STATE_DIFFERENCE, .from = T - 170, .to = T } },
  { .rule = FOOTFALL_RULE_SHOE_PATTERN,
    .reasons.pattern = { .kind = FOOTFALL_PATTERN_KIND_SHOE, .shoe_a = EXAMPLE_SHOE_A, .shoe_b = EXAMPLE_SHOE_GONE,
                         .n_a = 12, .n_b = 8, .median_a = 1, .median_b = 3, .mean_a = 1, .mean_b = 3, .shift = -2,
                         .superiority = 0.2, .p = 0.004, .p_adjusted = 0.05,
                         .state = FOOTFALL_PATTERN_STATE_DIFFERENCE, .from = T - 170, .to = T } },
};

static gboolean
has_knee (FootfallRuleId rule)
{
  return rule <= FOOTFALL_RULE_WORSENING || rule == FOOTFALL_RULE_MILD;
}

static gboolean
has_shoe (FootfallRuleId rule)
{
  return rule == FOOTFALL_RULE_SHOE_REPLACE || rule == FOOTFALL_RULE_SHOE_INSPECT;
}

static gboolean
may_be_quiet (FootfallRuleId rule)
{
  return rule >= FOOTFALL_RULE_SEVERE && rule <= FOOTFALL_RULE_LONG_STANDING;
}

static void
set_counts (FootfallFinding *finding, int n)
{
  switch ((int) finding->rule)
    {
    case FOOTFALL_RULE_PERSISTENT:
      finding->reasons.persistent.logged_days = finding->reasons.persistent.counted_days = n;
      break;
    case FOOTFALL_RULE_RECURRING:
      finding->reasons.recurring.episodes = finding->reasons.recurring.logged_days = n;
      finding->reasons.recurring.painful_days = finding->reasons.recurring.runs = n;
      finding->reasons.recurring.runs_asked = n;
      break;
    case FOOTFALL_RULE_LONG_STANDING:
      for (guint i = 0; i < G_N_ELEMENTS (finding->reasons.long_standing.painful_days); i++)
        finding->reasons.long_standing.painful_days[i] = n;
      break;
    case FOOTFALL_RULE_LINGERING:
      finding->reasons.lingering.logged_days = finding->reasons.lingering.counted_days = n;
      break;
    case FOOTFALL_RULE_WORSENING:
      finding->reasons.worsening.days = n;
      break;
    case FOOTFALL_RULE_SINGLE_RUN_SPIKE:
      finding->reasons.single_run_spike.earlier_sessions = n;
      break;
    case FOOTFALL_RULE_SPEED_JUMP:
      finding->reasons.speed_jump.earlier_runs = n;
      break;
    case FOOTFALL_RULE_RETURN_TO_RUNNING:
      finding->reasons.return_to_running.days = n;
      break;
    case FOOTFALL_RULE_SHOE_INSPECT:
      finding->reasons.shoe_inspect.days_used = n;
      break;
    case FOOTFALL_RULE_SURFACE_PATTERN:
    case FOOTFALL_RULE_SHOE_PATTERN:
      finding->reasons.pattern.n_a = finding->reasons.pattern.n_b = n;
      break;
    default: /* the others count nothing */
      break;
    }
}

/* The finding with each level and, where it may be so, quiet. */
static void
foreach_level (FootfallFinding finding, ExampleFunc func, gpointer data)
{
  for (int level = FOOTFALL_FINDING_LEVEL_INFO; level <= (int) FOOTFALL_FINDING_LEVEL_RED; level++)
    {
      finding.level = (FootfallFindingLevel) level;
      finding.quiet = FALSE;
      func (&finding, data);
      finding.quiet = may_be_quiet (finding.rule);
      if (finding.quiet)
        func (&finding, data);
    }
}

static void
foreach_variant (FootfallFinding finding, ExampleFunc func, gpointer data)
{
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      finding.knee = has_knee (finding.rule) ? knee : -1;
      foreach_level (finding, func, data);
      if (finding.knee < 0)
        break;
    }
}

static FootfallFinding
complete (FootfallFinding finding)
{
  finding.since = T - 10;
  finding.last = T;
  finding.knee = has_knee (finding.rule) ? (int) FOOTFALL_KNEE_LEFT : -1;
  if (has_shoe (finding.rule))
    finding.shoe = EXAMPLE_SHOE_A;
  return finding;
}

static void
put_shoe (FootfallLog *log, FootfallUuid uuid, const char *name)
{
  FootfallShoe *shoe = footfall_shoe_new ();
  shoe->record.uuid = uuid;
  shoe->name = g_strdup (name);
  footfall_log_put (log, FOOTFALL_RECORD_SHOE, shoe);
}

FootfallLog *
example_log_new (void)
{
  FootfallLog *log = footfall_log_new ();
  put_shoe (log, EXAMPLE_SHOE_A, "Ω 7");
  put_shoe (log, EXAMPLE_SHOE_B, "Ω 9");
  return log;
}

FootfallRules
example_rules (void)
{
  FootfallRules rules;
  footfall_rules_init (&rules);
  return rules;
}

FootfallRules
example_rules_with_counts (int n)
{
  FootfallRules rules = example_rules ();
  guint n_fields;
  const FootfallRulesField *fields = footfall_rules_get_fields (&n_fields);
  for (guint i = 0; i < n_fields; i++)
    if (!fields[i].is_real && !g_str_has_suffix (fields[i].name, "-level") &&
        !g_str_has_suffix (fields[i].name, "-percent"))
      G_STRUCT_MEMBER (int, &rules, fields[i].offset) = n;
  return rules;
}

void
example_foreach_finding (ExampleFunc func, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    foreach_variant (complete (examples[i]), func, data);

  FootfallFinding red_flag = example_finding (FOOTFALL_RULE_RED_FLAG);
  for (guint signs = 1; signs <= FOOTFALL_SIGNS_ALL; signs++)
    {
      red_flag.reasons.red_flag.signs = (FootfallSigns) signs;
      func (&red_flag, data);
    }

  FootfallFinding shoe = example_finding (FOOTFALL_RULE_SHOE_REPLACE);
  shoe.last = UNKNOWN;
  shoe.shoe = EXAMPLE_SHOE_GONE;
  func (&shoe, data);
}

void
example_foreach_finding_with_counts (int n, ExampleFunc func, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      FootfallFinding finding = complete (examples[i]);
      set_counts (&finding, n);
      foreach_variant (finding, func, data);
    }
}

FootfallFinding
example_finding (FootfallRuleId rule)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    if (examples[i].rule == rule)
      return complete (examples[i]);
  g_assert_not_reached ();
}

FootfallAssessment *
example_assessment_new (FootfallStatus status)
{
  FootfallAssessment *assessment = g_new0 (FootfallAssessment, 1);
  assessment->today = EXAMPLE_TODAY;
  assessment->status = status;
  assessment->findings = g_ptr_array_new_with_free_func (g_free);
  assessment->shoes = g_array_new (FALSE, FALSE, sizeof (FootfallShoeUse));
  assessment->patterns = g_array_new (FALSE, FALSE, sizeof (FootfallPattern));
  return assessment;
}

void
example_assessment_add (FootfallAssessment *assessment, const FootfallFinding *finding)
{
  g_ptr_array_add (assessment->findings, g_memdup2 (finding, sizeof *finding));
}

void
example_assessment_free (FootfallAssessment *assessment)
{
  g_ptr_array_unref (assessment->findings);
  g_array_unref (assessment->shoes);
  g_array_unref (assessment->patterns);
  g_free (assessment);
}
