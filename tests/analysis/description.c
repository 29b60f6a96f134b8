/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "description.h"

#include <math.h>

static void
add_day (GString *text, const char *name, FootfallDay day, FootfallDay today)
{
  if (day == FOOTFALL_DAY_UNKNOWN)
    g_string_append_printf (text, " %s=?", name);
  else
    g_string_append_printf (text, " %s=%d", name, day - today);
}

static void
add_number (GString *text, const char *name, double value)
{
  if (isnan (value))
    g_string_append_printf (text, " %s=?", name);
  else
    g_string_append_printf (text, " %s=%.10g", name, value);
}

static void
add_red (GString *text, const FootfallFinding *finding, FootfallDay today)
{
  const FootfallPersistentReasons *persistent = &finding->reasons.persistent;
  const FootfallRecurringReasons *recurring = &finding->reasons.recurring;
  const FootfallLongStandingReasons *long_standing = &finding->reasons.long_standing;

  if (finding->rule == FOOTFALL_RULE_SEVERE)
    {
      g_string_append_printf (text, " level=%d highest=%d", finding->reasons.severe.level,
                              finding->reasons.severe.highest);
      add_day (text, "on", finding->reasons.severe.on, today);
    }
  else if (finding->rule == FOOTFALL_RULE_PERSISTENT)
    {
      g_string_append_printf (text, " form=%d days=%d/%d highest=%d", persistent->form, persistent->counted_days,
                              persistent->logged_days, persistent->highest);
      add_day (text, "from", persistent->from, today);
      add_day (text, "on", persistent->on, today);
    }
  else if (finding->rule == FOOTFALL_RULE_RECURRING)
    {
      g_string_append_printf (text, " form=%d episodes=%d days=%d/%d asked=%d/%d highest=%d", recurring->form,
                              recurring->episodes, recurring->painful_days, recurring->logged_days,
                              recurring->runs_asked, recurring->runs, recurring->highest);
      add_day (text, "from", recurring->from, today);
      add_day (text, "on", recurring->on, today);
    }
  else if (finding->rule == FOOTFALL_RULE_LONG_STANDING)
    {
      g_string_append_printf (text, " days=%d,%d,%d highest=%d", long_standing->painful_days[0],
                              long_standing->painful_days[1], long_standing->painful_days[2], long_standing->highest);
      add_day (text, "from", long_standing->from, today);
      add_day (text, "on", long_standing->on, today);
    }
}

static void
add_pain (GString *text, const FootfallFinding *finding, FootfallDay today)
{
  const FootfallFlareUpReasons *flare_up = &finding->reasons.flare_up;
  const FootfallLingeringReasons *lingering = &finding->reasons.lingering;
  const FootfallWorseningReasons *worsening = &finding->reasons.worsening;

  if (finding->rule == FOOTFALL_RULE_RED_FLAG)
    {
      g_string_append_printf (text, " signs=%d", finding->reasons.red_flag.signs);
      add_day (text, "on", finding->reasons.red_flag.on, today);
    }
  else if (finding->rule == FOOTFALL_RULE_FLARE_UP)
    {
      g_string_append_printf (text, " form=%d level=%d", flare_up->form, flare_up->level);
      add_day (text, "on", flare_up->on, today);
      add_day (text, "previous", flare_up->previous_on, today);
    }
  else if (finding->rule == FOOTFALL_RULE_LINGERING)
    {
      g_string_append_printf (text, " days=%d/%d", lingering->counted_days, lingering->logged_days);
      add_day (text, "from", lingering->from, today);
      add_day (text, "on", lingering->on, today);
    }
  else if (finding->rule == FOOTFALL_RULE_WORSENING)
    {
      g_string_append_printf (text, " days=%d", worsening->days);
      add_number (text, "change", worsening->change);
      add_number (text, "p", worsening->p);
      add_day (text, "from", worsening->from, today);
      add_day (text, "on", worsening->on, today);
    }
  else if (finding->rule == FOOTFALL_RULE_MILD)
    {
      g_string_append_printf (text, " level=%d", finding->reasons.mild.level);
      add_day (text, "on", finding->reasons.mild.on, today);
    }
}

static void
add_load (GString *text, const FootfallFinding *finding, FootfallDay today)
{
  const FootfallSingleRunSpikeReasons *spike = &finding->reasons.single_run_spike;
  const FootfallWeeklyVolumeReasons *volume = &finding->reasons.weekly_volume;
  const FootfallSpeedJumpReasons *speed = &finding->reasons.speed_jump;
  const FootfallReturnToRunningReasons *back = &finding->reasons.return_to_running;

  if (finding->rule == FOOTFALL_RULE_SINGLE_RUN_SPIKE)
    {
      g_string_append_printf (text, " form=%d earlier=%d", spike->form, spike->earlier_sessions);
      add_number (text, "distance", spike->distance_m);
      add_number (text, "longest", spike->longest_m);
      add_number (text, "ratio", spike->ratio);
      add_day (text, "painful", spike->painful_on, today);
    }
  else if (finding->rule == FOOTFALL_RULE_WEEKLY_VOLUME)
    {
      add_number (text, "distance", volume->distance_m);
      add_number (text, "usual", volume->usual_m);
      add_number (text, "ratio", volume->ratio);
    }
  else if (finding->rule == FOOTFALL_RULE_SPEED_JUMP)
    {
      g_string_append_printf (text, " earlier=%d", speed->earlier_runs);
      add_number (text, "speed", speed->speed_mps);
      add_number (text, "usual", speed->usual_mps);
      add_number (text, "ratio", speed->ratio);
    }
  else if (finding->rule == FOOTFALL_RULE_RETURN_TO_RUNNING)
    {
      g_string_append_printf (text, " days=%d walk=%d", back->days, back->walk_run);
      add_number (text, "fraction", back->fraction);
      add_number (text, "longest", back->longest_m);
      add_number (text, "max", back->max_distance_m);
    }
}

static void
add_shoe (GString *text, const FootfallFinding *finding, FootfallDay today)
{
  const FootfallShoeReplaceReasons *replace = &finding->reasons.shoe_replace;
  const FootfallShoeInspectReasons *inspect = &finding->reasons.shoe_inspect;

  if (finding->rule == FOOTFALL_RULE_SHOE_REPLACE)
    {
      g_string_append_printf (text, " sole=%d fit=%d", replace->sole, replace->fit);
      add_number (text, "distance", replace->distance_m);
      add_number (text, "at", replace->replace_at_m);
      add_day (text, "painful", replace->painful_on, today);
    }
  else if (finding->rule == FOOTFALL_RULE_SHOE_INSPECT)
    {
      g_string_append_printf (text, " form=%d used=%d", inspect->form, inspect->days_used);
      add_number (text, "distance", inspect->distance_m);
      add_number (text, "at", inspect->inspect_at_m);
      add_day (text, "inspected", inspect->inspected_on, today);
      add_day (text, "painful", inspect->painful_on, today);
    }
}

static void
add_pattern (GString *text, const FootfallPattern *pattern, FootfallDay today)
{
  g_string_append_printf (text, " kind=%d a=%s b=%s n=%d,%d state=%d missing=%d,%d,%d", pattern->kind,
                          footfall_uuid_to_text (&pattern->shoe_a).text,
                          footfall_uuid_to_text (&pattern->shoe_b).text, pattern->n_a, pattern->n_b, pattern->state,
                          pattern->missing_a, pattern->missing_b, pattern->missing_changes);
  add_number (text, "median-a", pattern->median_a);
  add_number (text, "median-b", pattern->median_b);
  add_number (text, "mean-a", pattern->mean_a);
  add_number (text, "mean-b", pattern->mean_b);
  add_number (text, "shift", pattern->shift);
  add_number (text, "superiority", pattern->superiority);
  add_number (text, "p", pattern->p);
  add_number (text, "adjusted", pattern->p_adjusted);
  add_day (text, "from", pattern->from, today);
  add_day (text, "to", pattern->to, today);
}

char *
describe_finding (const FootfallFinding *finding, FootfallDay today)
{
  g_autoptr (GString) text = g_string_new (footfall_vocabulary_get_nick (&footfall_rule_ids, (int) finding->rule));

  if (finding->knee >= 0)
    g_string_append_printf (text, ":%s", footfall_vocabulary_get_nick (&footfall_knees, finding->knee));
  g_string_append_printf (text, " shoe=%s loud=%d quiet=%d", footfall_uuid_to_text (&finding->shoe).text,
                          finding->level, finding->quiet);
  add_day (text, "since", finding->since, today);
  add_day (text, "last", finding->last, today);
  if (finding->rule >= FOOTFALL_RULE_SURFACE_PATTERN)
    add_pattern (text, &finding->reasons.pattern, today);
  add_red (text, finding, today);
  add_pain (text, finding, today);
  add_load (text, finding, today);
  add_shoe (text, finding, today);
  g_string_append (text, " runs=");
  for (guint i = 0; i < finding->runs->len; i++)
    g_string_append_printf (text, "%s,", footfall_uuid_to_text (&g_array_index (finding->runs, FootfallUuid, i)).text);
  g_string_append (text, "\n");
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
describe_next_run (const FootfallNextRun *next_run, FootfallDay today)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "next basis=%d run=%s", next_run->basis,
                          footfall_uuid_to_text (&next_run->longest_run).text);
  add_number (text, "max", next_run->max_distance_m);
  add_number (text, "longest", next_run->longest_m);
  add_day (text, "on", next_run->longest_on, today);
  g_string_append (text, "\n");
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
describe_rules (const FootfallAssessment *assessment, FootfallRuleId first, FootfallRuleId last)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      g_autofree char *line = describe_finding (finding, assessment->today);

      if (finding->rule >= first && finding->rule <= last)
        g_string_append (text, line);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
describe_assessment (const FootfallAssessment *assessment)
{
  g_autofree char *findings = describe_rules (assessment, FOOTFALL_RULE_RED_FLAG, FOOTFALL_RULE_SHOE_PATTERN);
  g_autofree char *next_run = describe_next_run (&assessment->next_run, assessment->today);
  g_autoptr (GString) text = g_string_new (findings);

  g_string_append_printf (text, "%sstatus %d\n", next_run, assessment->status);
  for (guint i = 0; i < assessment->shoes->len; i++)
    {
      const FootfallShoeUse *use = &g_array_index (assessment->shoes, FootfallShoeUse, i);

      g_string_append_printf (text, "shoe %s runs=%d state=%d", footfall_uuid_to_text (&use->shoe).text, use->runs,
                              use->state);
      add_number (text, "distance", use->distance_m);
      add_number (text, "remaining", use->remaining_m);
      g_string_append (text, "\n");
    }
  for (guint i = 0; i < assessment->patterns->len; i++)
    {
      g_string_append (text, "pattern");
      add_pattern (text, &g_array_index (assessment->patterns, FootfallPattern, i), assessment->today);
      g_string_append (text, "\n");
    }
  for (int i = 0; i < FOOTFALL_N_WEEKS; i++)
    {
      g_string_append_printf (text, "week runs=%d", assessment->weeks[i].runs);
      add_number (text, "distance", assessment->weeks[i].distance_m);
      add_day (text, "starts", assessment->weeks[i].starts_on, assessment->today);
      g_string_append (text, "\n");
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}
