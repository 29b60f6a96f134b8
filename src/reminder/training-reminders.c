/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Bigger steps, trends and patterns: at most one message a week, with all
 * that is new in it. */

#include "reminder/break-phase.h"
#include "reminder/planning.h"

#define WHAT_TRAINING "training"
#define EVERY_DAYS 7

/* What is a matter of one day or run; the others last, and are told again after a while. */
static gboolean
is_event (FootfallRuleId rule)
{
  return rule == FOOTFALL_RULE_SINGLE_RUN_SPIKE || rule == FOOTFALL_RULE_SPEED_JUMP
         || rule == FOOTFALL_RULE_RETURN_TO_RUNNING;
}

static gboolean
is_training (FootfallRuleId rule)
{
  return is_event (rule) || rule == FOOTFALL_RULE_WEEKLY_VOLUME || rule == FOOTFALL_RULE_WORSENING
         || rule == FOOTFALL_RULE_SURFACE_PATTERN || rule == FOOTFALL_RULE_SHOE_PATTERN;
}

/* "training:single-run-spike", "training:worsening:left", "training:shoe-pattern:UUID/UUID" */
static char *
make_what (const FootfallFinding *finding)
{
  g_autofree char *key = footfall_finding_get_key (finding);
  const FootfallPattern *pattern = &finding->reasons.pattern;

  if (finding->rule == FOOTFALL_RULE_SHOE_PATTERN)
    return g_strconcat (WHAT_TRAINING ":", key, ":", footfall_uuid_to_text (&pattern->shoe_a).text, "/",
                        footfall_uuid_to_text (&pattern->shoe_b).text, NULL);
  return g_strconcat (WHAT_TRAINING ":", key, NULL);
}

static gboolean
is_told (const FootfallPlanning *planning, const FootfallFinding *finding)
{
  g_autofree char *what = make_what (finding);

  if (is_event (finding->rule))
    return footfall_planning_find_told (planning, what, finding->last) != NULL;
  return footfall_planning_days_since (planning, what) < FOOTFALL_REMINDER_REPEAT_DAYS;
}

/* Nobody in a break is told how far to run. */
static gboolean
is_out_of_place (const FootfallPlanning *planning, const FootfallFinding *finding)
{
  FootfallBreakPhase phase;

  if (finding->rule != FOOTFALL_RULE_RETURN_TO_RUNNING)
    return FALSE;
  return footfall_break_find (planning->log, planning->today, &phase) != NULL
         || planning->assessment->status == FOOTFALL_STATUS_REST;
}

static gboolean
is_new (const FootfallPlanning *planning, const FootfallFinding *finding)
{
  return is_training (finding->rule) && footfall_planning_is_recent (planning, finding->last)
         && !footfall_planning_is_dismissed (planning, finding) && !is_out_of_place (planning, finding)
         && !is_told (planning, finding);
}

static void
tell (FootfallPlanning *planning, FootfallReminder *reminder, const FootfallFinding *finding)
{
  g_autofree char *what = make_what (finding);
  g_autofree char *key = footfall_told_make_key (what, finding->last);

  g_ptr_array_add (reminder->findings, (gpointer) finding);
  if (finding->knee >= 0)
    reminder->knees[finding->knee] = TRUE;
  footfall_planning_add_told (planning, reminder, key, (int) finding->level);
}

/* Whether something that was told lately still holds */
static gboolean
is_true (const FootfallPlanning *planning)
{
  for (guint i = 0; i < planning->assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (planning->assessment->findings, i);

      if (is_training (finding->rule) && !footfall_planning_is_dismissed (planning, finding)
          && is_told (planning, finding))
        return TRUE;
    }
  return FALSE;
}

void
footfall_plan_training_reminders (FootfallPlanning *planning)
{
  FootfallReminder *reminder = NULL;

  if (!is_true (planning))
    footfall_planning_withdraw (planning, WHAT_TRAINING, WHAT_TRAINING);
  if (footfall_planning_days_since (planning, WHAT_TRAINING) < EVERY_DAYS)
    return;
  for (guint i = 0; i < planning->assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (planning->assessment->findings, i);

      if (!is_new (planning, finding))
        continue;
      if (reminder == NULL)
        reminder = footfall_planning_add (planning, FOOTFALL_REMINDER_TOPIC_TRAINING, NULL);
      tell (planning, reminder, finding);
    }
}
