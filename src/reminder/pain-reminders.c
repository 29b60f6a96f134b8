/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What is told about a knee: that its log calls for a break or a look by
 * somebody, a flare-up, and pain that lingers. */

#include "reminder/planning.h"

#define FLARE_UP_EVERY_DAYS 7

/* By so much the highest level has to grow over the one that was told. */
#define ESCALATION_LEVELS 2

#define WHAT_REST "rest"
#define WHAT_SEVERE "severe"
#define WHAT_RED_FLAG "red-flag"

/* How the call for a break stands of one knee */
typedef struct
{
  FootfallKnee knee;
  GPtrArray *findings;           /* (element-type FootfallFinding) (unowned): not quiet, the dismissed ones left out */
  const FootfallFinding *flag;   /* (nullable): a sign that wants looking at */
  const FootfallFinding *severe; /* (nullable): not dismissed */
  FootfallDay since;             /* of the red family; unknown without it */
  FootfallDay last;
  int highest;
} KneeState;

static void
knee_state_clear (KneeState *state)
{
  g_clear_pointer (&state->findings, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KneeState, knee_state_clear)

static int
get_highest (const FootfallFinding *finding)
{
  switch ((int) finding->rule)
    {
    case FOOTFALL_RULE_SEVERE:
      return finding->reasons.severe.highest;
    case FOOTFALL_RULE_PERSISTENT:
      return finding->reasons.persistent.highest;
    case FOOTFALL_RULE_RECURRING:
      return finding->reasons.recurring.highest;
    default:
      return finding->reasons.long_standing.highest;
    }
}

static void
add_finding (KneeState *state, const FootfallFinding *finding)
{
  g_ptr_array_add (state->findings, (gpointer) finding);
  if (finding->rule == FOOTFALL_RULE_RED_FLAG)
    {
      state->flag = finding;
      return;
    }

  state->since = finding->since;
  state->last = finding->last;
  state->highest = MAX (state->highest, get_highest (finding));
  if (finding->rule == FOOTFALL_RULE_SEVERE)
    state->severe = finding;
}

static void
read_knee (KneeState *state, const FootfallPlanning *planning, FootfallKnee knee)
{
  const GPtrArray *findings = planning->assessment->findings;

  *state = (KneeState) { .knee = knee,
                         .findings = g_ptr_array_new (),
                         .since = FOOTFALL_DAY_UNKNOWN,
                         .last = FOOTFALL_DAY_UNKNOWN };
  for (guint i = 0; i < findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (findings, i);
      gboolean is_red = finding->rule == FOOTFALL_RULE_RED_FLAG || footfall_rule_id_is_red_family (finding->rule);

      if (is_red && finding->knee == (int) knee && !finding->quiet
          && !footfall_planning_is_dismissed (planning, finding))
        add_finding (state, finding);
    }
}

static const FootfallNotification *
find_told (const FootfallPlanning *planning, const char *what, const KneeState *state, FootfallDay day)
{
  g_autofree char *key = footfall_planning_make_knee_key (what, (int) state->knee);

  return footfall_planning_find_told (planning, key, day);
}

/* The latest day on which the knee hurt as much as it ever did since then. */
static FootfallDay
find_highest_on (const FootfallPlanning *planning, const KneeState *state)
{
  for (guint i = footfall_log_get_n_pain (planning->log); i > 0; i--)
    {
      const FootfallPain *pain = footfall_log_get_pain (planning->log, i - 1);
      FootfallDay day = footfall_pain_get_day (pain);

      if (pain->knee == state->knee && pain->level >= state->highest && day <= planning->today)
        return day;
    }
  return FOOTFALL_DAY_UNKNOWN;
}

static gboolean
is_family_told (const FootfallPlanning *planning, const KneeState *state)
{
  return state->since != FOOTFALL_DAY_UNKNOWN && find_told (planning, WHAT_REST, state, state->since) != NULL;
}

static gboolean
is_family_new (const FootfallPlanning *planning, const KneeState *state)
{
  return state->since != FOOTFALL_DAY_UNKNOWN && !is_family_told (planning, state)
         && footfall_planning_is_recent (planning, state->last);
}

static gboolean
is_newly_severe (const FootfallPlanning *planning, const KneeState *state)
{
  return is_family_told (planning, state) && state->severe != NULL
         && find_told (planning, WHAT_SEVERE, state, state->since) == NULL
         && footfall_planning_is_recent (planning, state->severe->reasons.severe.on);
}

static gboolean
is_higher (const FootfallPlanning *planning, const KneeState *state)
{
  return is_family_told (planning, state)
         && state->highest >= find_told (planning, WHAT_REST, state, state->since)->level + ESCALATION_LEVELS
         && footfall_planning_is_recent (planning, find_highest_on (planning, state));
}

/* The signs that were told of entries which may still be in the window, or were when these began to be. */
static int
list_told_signs (const FootfallPlanning *planning, const KneeState *state)
{
  g_autofree char *what = footfall_planning_make_knee_key (WHAT_RED_FLAG, (int) state->knee);
  g_autofree char *prefix = g_strconcat (what, ":", NULL);
  FootfallDay after = state->flag->since - planning->rules->red_flag_window_days;
  int signs = 0;

  for (guint i = 0; i < footfall_log_get_size (planning->log, FOOTFALL_RECORD_NOTIFICATION); i++)
    {
      const FootfallNotification *told = footfall_log_get (planning->log, FOOTFALL_RECORD_NOTIFICATION, i);

      if (g_str_has_prefix (told->key, prefix) && footfall_told_get_day (told) > after)
        signs |= told->level;
    }
  return signs;
}

static gboolean
has_new_sign (const FootfallPlanning *planning, const KneeState *state)
{
  return state->flag != NULL
         && ((int) state->flag->reasons.red_flag.signs & ~list_told_signs (planning, state)) != 0;
}

static int
days_since_told (const FootfallPlanning *planning, FootfallKnee knee)
{
  static const char *const whats[] = { WHAT_REST, WHAT_SEVERE, WHAT_RED_FLAG };
  int days = G_MAXINT;

  for (gsize i = 0; i < G_N_ELEMENTS (whats); i++)
    {
      g_autofree char *what = footfall_planning_make_knee_key (whats[i], (int) knee);
      days = MIN (days, footfall_planning_days_since (planning, what));
    }
  return days;
}

/* What was told and goes on; what was never told because it came from long ago stays silent. */
static gboolean
is_to_repeat (const FootfallPlanning *planning, const KneeState *state)
{
  int days = days_since_told (planning, state->knee);

  return state->findings->len > 0 && days >= FOOTFALL_REMINDER_REPEAT_DAYS && days != G_MAXINT
         && (state->flag != NULL || is_family_told (planning, state));
}

static gboolean
find_cause (const FootfallPlanning *planning, const KneeState *state, FootfallReminderCause *cause)
{
  if (is_family_new (planning, state)
      || (has_new_sign (planning, state) && !is_family_told (planning, state)
          && list_told_signs (planning, state) == 0))
    *cause = FOOTFALL_REMINDER_CAUSE_NEW;
  else if (has_new_sign (planning, state) || is_newly_severe (planning, state) || is_higher (planning, state))
    *cause = FOOTFALL_REMINDER_CAUSE_ESCALATED;
  else if (is_to_repeat (planning, state))
    *cause = FOOTFALL_REMINDER_CAUSE_REPEATED;
  else
    return FALSE;
  return TRUE;
}

static void
add_told (FootfallPlanning *planning, FootfallReminder *reminder, const char *what, FootfallKnee knee,
          FootfallDay day, int level)
{
  g_autofree char *knee_key = footfall_planning_make_knee_key (what, (int) knee);
  const FootfallNotification *before = footfall_planning_find_told (planning, knee_key, day);
  g_autofree char *key = before != NULL ? g_strdup (before->key) : footfall_told_make_key (knee_key, day);

  footfall_planning_add_told (planning, reminder, key, level);
}

static void
tell_knee (FootfallPlanning *planning, FootfallReminder *reminder, const KneeState *state)
{
  reminder->knees[state->knee] = TRUE;
  g_ptr_array_extend (reminder->findings, state->findings, NULL, NULL);
  if (state->since != FOOTFALL_DAY_UNKNOWN)
    add_told (planning, reminder, WHAT_REST, state->knee, state->since, state->highest);
  if (state->severe != NULL)
    add_told (planning, reminder, WHAT_SEVERE, state->knee, state->since, state->highest);
  if (state->flag != NULL)
    {
      const FootfallRedFlagReasons *reasons = &state->flag->reasons.red_flag;
      add_told (planning, reminder, WHAT_RED_FLAG, state->knee, reasons->on,
                (int) reasons->signs | list_told_signs (planning, state));
    }
}

/* One message for both knees. What was told of the other one before stands in it, too: it takes the place of that. */
static void
plan_rest (FootfallPlanning *planning)
{
  FootfallReminder *reminder = NULL;
  gboolean is_due[FOOTFALL_N_KNEES] = { FALSE };
  FootfallReminderCause cause = FOOTFALL_REMINDER_CAUSE_REPEATED;

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      g_auto (KneeState) state = { 0 };
      FootfallReminderCause knee_cause;
      read_knee (&state, planning, (FootfallKnee) knee);
      is_due[knee] = find_cause (planning, &state, &knee_cause);
      if (!is_due[knee])
        continue;
      cause = MIN (cause, knee_cause);
      if (reminder == NULL)
        reminder = footfall_planning_add (planning, FOOTFALL_REMINDER_TOPIC_REST, NULL);
    }
  if (reminder == NULL)
    return;

  reminder->cause = cause;
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      g_auto (KneeState) state = { 0 };
      read_knee (&state, planning, (FootfallKnee) knee);
      if (is_due[knee] || (state.findings->len > 0 && days_since_told (planning, (FootfallKnee) knee) != G_MAXINT))
        tell_knee (planning, reminder, &state);
    }
}

static gboolean
is_flare_up_due (const FootfallPlanning *planning, const FootfallFinding *finding, const char *what)
{
  return footfall_planning_find_told (planning, what, finding->last) == NULL
         && footfall_planning_days_since (planning, what) >= FLARE_UP_EVERY_DAYS;
}

static gboolean
is_lingering_due (const FootfallPlanning *planning, const FootfallFinding *finding, const char *what)
{
  return footfall_planning_days_since (planning, what) >= FOOTFALL_REMINDER_REPEAT_DAYS;
}

typedef gboolean (*IsDueFunc) (const FootfallPlanning *planning, const FootfallFinding *finding, const char *what);

/* A rule that has one finding for each knee; one message for both. */
static void
plan_rule (FootfallPlanning *planning, FootfallReminderTopic topic, FootfallRuleId rule, IsDueFunc is_due)
{
  const char *nick = footfall_vocabulary_get_nick (&footfall_reminder_topics, (int) topic);
  FootfallReminder *reminder = NULL;

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      const FootfallFinding *finding = footfall_planning_find (planning, rule, knee);
      g_autofree char *what = footfall_planning_make_knee_key (nick, knee);

      /* A sign that wants looking at says more, and is told. */
      if (finding == NULL || footfall_planning_find (planning, FOOTFALL_RULE_RED_FLAG, knee) != NULL
          || footfall_planning_is_dismissed (planning, finding)
          || !footfall_planning_is_recent (planning, finding->last) || !is_due (planning, finding, what))
        continue;

      if (reminder == NULL)
        reminder = footfall_planning_add (planning, topic, NULL);
      reminder->cause = footfall_planning_days_since (planning, what) == G_MAXINT ? FOOTFALL_REMINDER_CAUSE_NEW
                                                                                 : FOOTFALL_REMINDER_CAUSE_REPEATED;
      reminder->knees[knee] = TRUE;
      g_ptr_array_add (reminder->findings, (gpointer) finding);
      g_autofree char *key = footfall_told_make_key (what, finding->last);
      footfall_planning_add_told (planning, reminder, key, (int) finding->level);
    }
}

static gboolean
is_rest_true (const FootfallPlanning *planning)
{
  gboolean is_true = FALSE;

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      g_auto (KneeState) state = { 0 };
      read_knee (&state, planning, (FootfallKnee) knee);
      is_true |= state.findings->len > 0;
    }
  return is_true;
}

static gboolean
is_rule_true (const FootfallPlanning *planning, FootfallRuleId rule)
{
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      const FootfallFinding *finding = footfall_planning_find (planning, rule, knee);

      if (finding != NULL && !footfall_planning_is_dismissed (planning, finding))
        return TRUE;
    }
  return FALSE;
}

static void
withdraw (FootfallPlanning *planning)
{
  if (!is_rest_true (planning))
    {
      footfall_planning_withdraw (planning, WHAT_REST, "rest");
      footfall_planning_withdraw (planning, WHAT_RED_FLAG, "rest");
    }
  if (!is_rule_true (planning, FOOTFALL_RULE_FLARE_UP))
    footfall_planning_withdraw (planning, "flare-up", "flare-up");
  if (!is_rule_true (planning, FOOTFALL_RULE_LINGERING))
    footfall_planning_withdraw (planning, "lingering", "lingering");
}

void
footfall_plan_pain_reminders (FootfallPlanning *planning)
{
  plan_rest (planning);
  plan_rule (planning, FOOTFALL_REMINDER_TOPIC_FLARE_UP, FOOTFALL_RULE_FLARE_UP, is_flare_up_due);
  plan_rule (planning, FOOTFALL_REMINDER_TOPIC_LINGERING, FOOTFALL_RULE_LINGERING, is_lingering_due);
  withdraw (planning);
}
