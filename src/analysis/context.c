/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/context.h"

static int
compare_days (gconstpointer a, gconstpointer b)
{
  FootfallDay left = *(const FootfallDay *) a;
  FootfallDay right = *(const FootfallDay *) b;

  return (left > right) - (left < right);
}

/* The days on which the resume check was passed; whatever else the break says. */
static GArray *
list_walks (const FootfallLog *log, FootfallDay today)
{
  GArray *walks = g_array_new (FALSE, FALSE, sizeof (FootfallDay));

  for (guint i = 0; i < footfall_log_get_size (log, FOOTFALL_RECORD_BREAK); i++)
    {
      const FootfallBreak *record = footfall_log_get (log, FOOTFALL_RECORD_BREAK, i);

      if (footfall_day_is_known (record->walk_ok_on) && record->walk_ok_on <= today)
        g_array_append_val (walks, record->walk_ok_on);
    }
  g_array_sort (walks, compare_days);
  return walks;
}

static void
init_knees (FootfallContext *self)
{
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    footfall_knee_series_init (&self->knees[knee]);

  for (guint i = 0; i < footfall_log_get_n_pain (self->log); i++)
    {
      const FootfallPain *pain = footfall_log_get_pain (self->log, i);

      if (footfall_pain_is_counted (pain, self->today))
        footfall_knee_series_add (&self->knees[pain->knee], pain);
    }

  g_autoptr (GArray) walks = list_walks (self->log, self->today);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      footfall_knee_series_finish (&self->knees[knee]);
      self->families[knee] = footfall_red_family_replay (self->rules, &self->knees[knee], &self->runs, walks,
                                                         self->today);
    }
}

static gboolean
passes (const FootfallEntryFilter *filter, const FootfallPain *pain)
{
  return pain->level >= filter->min_level &&
         (!filter->only_mornings || pain->moment == FOOTFALL_MOMENT_NEXT_MORNING) &&
         (!filter->only_signs || (pain->signs & FOOTFALL_SIGNS_ALL) != 0);
}

static int
compare_runs (gconstpointer a, gconstpointer b)
{
  return footfall_run_class.compare (*(gconstpointer *) a, *(gconstpointer *) b);
}

static void
append_sorted_once (GArray *uuids, GPtrArray *runs)
{
  g_ptr_array_sort (runs, compare_runs);
  for (guint i = 0; i < runs->len; i++)
    {
      const FootfallRun *run = g_ptr_array_index (runs, i);

      if (i == 0 || run != g_ptr_array_index (runs, i - 1))
        g_array_append_val (uuids, run->record.uuid);
    }
}

void
footfall_context_init (FootfallContext *self, const FootfallLog *log, const FootfallRules *rules,
                       FootfallAssessment *assessment)
{
  *self = (FootfallContext) { .log = log, .rules = rules, .today = assessment->today, .assessment = assessment };
  footfall_run_series_init (&self->runs, log, self->today);
  footfall_session_series_init (&self->sessions, &self->runs, rules);
  footfall_shoe_series_init (&self->shoes, &self->runs, rules);
  init_knees (self);
}

void
footfall_context_clear (FootfallContext *self)
{
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    footfall_knee_series_clear (&self->knees[knee]);
  footfall_shoe_series_clear (&self->shoes);
  footfall_session_series_clear (&self->sessions);
  footfall_run_series_clear (&self->runs);
}

FootfallFinding *
footfall_context_add_finding (FootfallContext *self, FootfallRuleId rule, int knee, FootfallFindingLevel level)
{
  FootfallFinding *finding = g_new0 (FootfallFinding, 1);

  finding->rule = rule;
  finding->knee = knee;
  finding->level = level;
  finding->since = FOOTFALL_DAY_UNKNOWN;
  finding->last = FOOTFALL_DAY_UNKNOWN;
  finding->runs = g_array_new (FALSE, FALSE, sizeof (FootfallUuid));
  finding->entries = g_array_new (FALSE, FALSE, sizeof (FootfallUuid));
  g_ptr_array_add (self->assessment->findings, finding);
  return finding;
}

const FootfallFinding *
footfall_context_find_finding (const FootfallContext *self, FootfallRuleId rule, int knee)
{
  for (guint i = 0; i < self->assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (self->assessment->findings, i);

      if (finding->rule == rule && (knee < 0 || finding->knee == knee))
        return finding;
    }
  return NULL;
}

FootfallDay
footfall_context_find_painful (const FootfallContext *self, FootfallDay after, FootfallDay until)
{
  FootfallDay latest = FOOTFALL_DAY_UNKNOWN;

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    latest = MAX (latest, footfall_knee_series_find_painful (&self->knees[knee], self->rules, after, until));
  return latest;
}

gboolean
footfall_context_is_cold (const FootfallContext *self, FootfallDay day)
{
  return self->runs.first_day == FOOTFALL_DAY_UNKNOWN || self->runs.first_day > day - self->rules->cold_start_days;
}

void
footfall_context_add_entries (const FootfallContext *self, FootfallFinding *finding, const FootfallEntryFilter *filter)
{
  const GArray *entries = self->knees[finding->knee].entries;
  g_autoptr (GPtrArray) runs = g_ptr_array_new ();

  for (guint i = entries->len; i > 0; i--)
    {
      const FootfallDatedPain *entry = &g_array_index (entries, FootfallDatedPain, i - 1);

      if (entry->day < filter->from)
        break;
      if (entry->day > filter->until || !passes (filter, entry->pain))
        continue;

      g_array_prepend_val (finding->entries, entry->pain->record.uuid);
      const FootfallRun *run = footfall_log_find_run (self->log, &entry->pain->run);
      if (run != NULL && footfall_run_get_day (run) <= self->today)
        g_ptr_array_add (runs, (gpointer) run);
    }
  append_sorted_once (finding->runs, runs);
}

void
footfall_context_add_run (const FootfallContext *self, FootfallFinding *finding, guint index)
{
  g_array_append_val (finding->runs, footfall_run_series_get (&self->runs, index)->run->record.uuid);
}

void
footfall_context_add_session (const FootfallContext *self, FootfallFinding *finding, const FootfallSession *session)
{
  for (guint i = 0; i < session->n_runs; i++)
    footfall_context_add_run (self, finding, session->first_run + i);
}
