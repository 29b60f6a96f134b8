/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Each threshold of each shoe, once. What the runner noted himself, a worn
 * sole or a poor fit, is not told back to him. */

#include <math.h>

#include "analysis/comparison.h"
#include "reminder/planning.h"

/* When the runs with the shoe brought it to @threshold_m; unknown if they did not, or it came with that distance. */
static FootfallDay
find_reached_on (const FootfallPlanning *planning, const FootfallShoe *shoe, double threshold_m)
{
  double distance_m = shoe->initial_distance_m;

  if (footfall_is_at_least (distance_m, threshold_m))
    return FOOTFALL_DAY_UNKNOWN;
  for (guint i = 0; i < footfall_log_get_n_runs (planning->log); i++)
    {
      const FootfallRun *run = footfall_log_get_run (planning->log, i);
      FootfallDay day = footfall_run_get_day (run);

      if (isnan (run->distance_m) || day > planning->today || !footfall_uuid_equal (&run->shoe, &shoe->record.uuid))
        continue;
      distance_m += run->distance_m;
      if (footfall_is_at_least (distance_m, threshold_m))
        return day;
    }
  return FOOTFALL_DAY_UNKNOWN;
}

/* "shoe-inspect:UUID:500000": another threshold is another one to be told. */
static char *
make_distance_key (const FootfallFinding *finding, double threshold_m)
{
  g_autofree char *key = footfall_finding_get_key (finding);

  return g_strdup_printf ("%s:%.0f", key, threshold_m);
}

/* What was reached, and when; NULL if it is nothing that was reached. */
static char *
find_threshold (const FootfallPlanning *planning, const FootfallFinding *finding, const FootfallShoe *shoe,
                FootfallDay *reached_on)
{
  if (finding->rule == FOOTFALL_RULE_SHOE_REPLACE)
    {
      *reached_on = find_reached_on (planning, shoe, shoe->replace_at_m);
      return make_distance_key (finding, shoe->replace_at_m);
    }
  if (finding->reasons.shoe_inspect.form == FOOTFALL_FORM_DISTANCE)
    {
      *reached_on = find_reached_on (planning, shoe, shoe->inspect_at_m);
      return make_distance_key (finding, shoe->inspect_at_m);
    }

  g_autofree char *what = g_strconcat ("shoe-age:", footfall_uuid_to_text (&shoe->record.uuid).text, NULL);
  FootfallDay looked_on = MAX (finding->since, finding->reasons.shoe_inspect.inspected_on);
  *reached_on = looked_on + planning->rules->shoe_age_days;
  return footfall_told_make_key (what, *reached_on);
}

static char *
make_id (const FootfallUuid *shoe)
{
  return g_strconcat ("shoe:", footfall_uuid_to_text (shoe).text, NULL);
}

static void
plan_shoe (FootfallPlanning *planning, const FootfallFinding *finding)
{
  const FootfallShoe *shoe = footfall_log_find_shoe (planning->log, &finding->shoe);
  FootfallDay reached_on;
  g_autofree char *key = find_threshold (planning, finding, shoe, &reached_on);

  if (footfall_planning_is_dismissed (planning, finding) || !footfall_planning_is_recent (planning, reached_on)
      || footfall_told_find (planning->log, key) != NULL)
    return;

  g_autofree char *id = make_id (&finding->shoe);
  FootfallReminder *reminder = footfall_planning_add (planning, FOOTFALL_REMINDER_TOPIC_SHOE, id);
  reminder->shoe = finding->shoe;
  g_ptr_array_add (reminder->findings, (gpointer) finding);
  footfall_planning_add_told (planning, reminder, key, (int) finding->level);
}

static gboolean
is_shoe_rule (FootfallRuleId rule)
{
  return rule == FOOTFALL_RULE_SHOE_REPLACE || rule == FOOTFALL_RULE_SHOE_INSPECT;
}

static gboolean
wants_a_look (const FootfallPlanning *planning, const FootfallUuid *shoe)
{
  for (guint i = 0; i < planning->assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (planning->assessment->findings, i);

      if (is_shoe_rule (finding->rule) && footfall_uuid_equal (&finding->shoe, shoe)
          && !footfall_planning_is_dismissed (planning, finding))
        return TRUE;
    }
  return FALSE;
}

static void
withdraw (FootfallPlanning *planning)
{
  static const char *const whats[] = { "shoe-replace:", "shoe-inspect:", "shoe-age:" };

  for (guint i = 0; i < footfall_log_get_n_shoes (planning->log); i++)
    {
      const FootfallUuid *shoe = &footfall_log_get_shoe (planning->log, i)->record.uuid;

      if (wants_a_look (planning, shoe))
        continue;
      for (gsize j = 0; j < G_N_ELEMENTS (whats); j++)
        {
          g_autofree char *what = g_strconcat (whats[j], footfall_uuid_to_text (shoe).text, NULL);
          g_autofree char *id = make_id (shoe);
          footfall_planning_withdraw (planning, what, id);
        }
    }
}

void
footfall_plan_shoe_reminders (FootfallPlanning *planning)
{
  for (guint i = 0; i < planning->assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (planning->assessment->findings, i);

      if (is_shoe_rule (finding->rule))
        plan_shoe (planning, finding);
    }
  withdraw (planning);
}
