/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/log/run-draft.h"

/* When a next-morning entry is dated that was not made on that morning. */
#define MORNING_S (8 * 3600)

#define NOT_ASKED -1

/* The entries of one knee, by moment. */
typedef struct
{
  FootfallPain *entries[FOOTFALL_N_ASKED_MOMENTS]; /* (nullable) (owned) */
} KneeEntries;

static void
clear_entries (KneeEntries *self)
{
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    g_clear_pointer (&self->entries[moment], footfall_pain_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KneeEntries, clear_entries)

static const FootfallPain *
find_entry (const FootfallLog *log, const FootfallUuid *run, FootfallKnee knee, FootfallMoment moment)
{
  g_autoptr (GPtrArray) entries = footfall_log_list_pain_of_run (log, run);
  for (guint i = entries->len; i > 0; i--)
    {
      const FootfallPain *entry = g_ptr_array_index (entries, i - 1);
      if (entry->knee == knee && entry->moment == moment)
        return entry;
    }
  return NULL;
}

static void
init_answers (FootfallKneeAnswers *answers)
{
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    answers->levels[moment] = NOT_ASKED;
  answers->area = FOOTFALL_AREA_INNER;
  answers->signs = FOOTFALL_SIGNS_NONE;
}

static FootfallArea
get_known_area (const KneeEntries *self)
{
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    if (self->entries[moment] != NULL && self->entries[moment]->area != FOOTFALL_AREA_UNKNOWN)
      return self->entries[moment]->area;
  return FOOTFALL_AREA_UNKNOWN;
}

static FootfallSigns
collect_signs (const KneeEntries *self)
{
  FootfallSigns signs = FOOTFALL_SIGNS_NONE;
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    if (self->entries[moment] != NULL)
      signs |= self->entries[moment]->signs;
  return signs;
}

static KneeEntries
copy_entries (const FootfallLog *log, const FootfallUuid *run, FootfallKnee knee)
{
  KneeEntries entries = { { NULL } };
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    {
      const FootfallPain *entry = find_entry (log, run, knee, (FootfallMoment) moment);
      entries.entries[moment] = entry != NULL ? footfall_pain_copy (entry) : NULL;
    }
  return entries;
}

/* Where something was said before, an area that was not told stays untold. */
static void
read_answers (FootfallKneeAnswers *answers, const FootfallLog *log, const FootfallUuid *run, FootfallKnee knee)
{
  g_auto (KneeEntries) entries = copy_entries (log, run, knee);

  init_answers (answers);
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    if (entries.entries[moment] != NULL)
      answers->levels[moment] = entries.entries[moment]->level;
  if (footfall_knee_answers_get_highest (answers) > 0)
    answers->area = get_known_area (&entries);
  answers->signs = collect_signs (&entries);
}

static void
date_entry (FootfallPain *entry, const FootfallRun *run, GTimeZone *zone)
{
  if (entry->moment == FOOTFALL_MOMENT_NEXT_MORNING)
    {
      footfall_instant_from_local (footfall_run_get_day (run) + 1, MORNING_S, zone,
                                   &entry->felt_at, &entry->utc_offset_s);
      return;
    }

  gboolean is_after = entry->moment == FOOTFALL_MOMENT_AFTER;
  entry->felt_at = run->started_at + (is_after ? MAX (run->duration_s, 0) : 0);
  entry->utc_offset_s = run->utc_offset_s;
}

static FootfallPain *
create_entry (const FootfallRun *run, FootfallKnee knee, FootfallMoment moment, GTimeZone *zone)
{
  FootfallPain *entry = footfall_pain_new ();
  entry->run = run->record.uuid;
  entry->knee = knee;
  entry->moment = moment;
  date_entry (entry, run, zone);
  return entry;
}

/* A morning that was dated when it was answered keeps its hour while the run keeps its day. */
static gboolean
has_moved (const FootfallPain *entry, const FootfallRun *before, const FootfallRun *after)
{
  if (before == NULL)
    return FALSE;
  if (entry->moment == FOOTFALL_MOMENT_NEXT_MORNING)
    return footfall_run_get_day (before) != footfall_run_get_day (after);
  return before->started_at != after->started_at || before->utc_offset_s != after->utc_offset_s
         || before->duration_s != after->duration_s;
}

static void
set_levels (KneeEntries *self, const FootfallRunDraft *draft, FootfallKnee knee, const FootfallLog *log,
            GTimeZone *zone)
{
  const FootfallRun *before = footfall_log_find_run (log, &draft->run->record.uuid);
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    {
      FootfallPain **entry = &self->entries[moment];
      int level = draft->knees[knee].levels[moment];
      if (level == NOT_ASKED)
        {
          g_clear_pointer (entry, footfall_pain_free);
          continue;
        }

      if (*entry == NULL)
        *entry = create_entry (draft->run, knee, (FootfallMoment) moment, zone);
      else if (has_moved (*entry, before, draft->run))
        date_entry (*entry, draft->run, zone);
      (*entry)->level = level;
    }
}

/* The areas that entries have are only touched when another one was chosen. */
static void
set_area (KneeEntries *self, FootfallArea area)
{
  gboolean is_same = get_known_area (self) == area;
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    {
      FootfallPain *entry = self->entries[moment];
      if (entry != NULL && entry->level == 0)
        entry->area = FOOTFALL_AREA_UNKNOWN;
      else if (entry != NULL && (!is_same || entry->area == FOOTFALL_AREA_UNKNOWN))
        entry->area = area;
    }
}

/* The dialog asks for signs once per knee; they go to the moment that hurt most, the latest of equals. */
static FootfallPain *
find_carrier (const KneeEntries *self)
{
  FootfallPain *carrier = NULL;
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    {
      FootfallPain *entry = self->entries[moment];
      if (entry != NULL && (carrier == NULL || entry->level >= carrier->level))
        carrier = entry;
    }
  return carrier;
}

static void
set_signs (KneeEntries *self, FootfallSigns signs)
{
  FootfallPain *carrier = find_carrier (self);
  if (carrier == NULL || collect_signs (self) == signs)
    return;

  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    if (self->entries[moment] != NULL)
      self->entries[moment]->signs = FOOTFALL_SIGNS_NONE;
  carrier->signs = signs;
}

static void
change_knee (FootfallChangeSet *changes, const FootfallRunDraft *draft, FootfallKnee knee, const FootfallLog *log,
             GTimeZone *zone)
{
  const FootfallUuid *run = &draft->run->record.uuid;
  g_auto (KneeEntries) entries = copy_entries (log, run, knee);
  set_levels (&entries, draft, knee, log, zone);
  set_area (&entries, draft->knees[knee].area);
  set_signs (&entries, draft->knees[knee].signs);

  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    {
      const FootfallPain *before = find_entry (log, run, knee, (FootfallMoment) moment);
      if (entries.entries[moment] != NULL)
        footfall_change_set_put (changes, log, FOOTFALL_RECORD_PAIN, entries.entries[moment]);
      else if (before != NULL)
        footfall_change_set_remove (changes, log, FOOTFALL_RECORD_PAIN, &before->record.uuid);
    }
}

int
footfall_knee_answers_get_highest (const FootfallKneeAnswers *self)
{
  g_return_val_if_fail (self != NULL, NOT_ASKED);

  int highest = NOT_ASKED;
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    highest = MAX (highest, self->levels[moment]);
  return highest;
}

gboolean
footfall_knee_answers_lack_level (const FootfallKneeAnswers *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->signs != FOOTFALL_SIGNS_NONE && footfall_knee_answers_get_highest (self) == NOT_ASKED;
}

FootfallRunDraft *
footfall_run_draft_new (const FootfallLog *log, gint64 now, GTimeZone *zone)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (zone != NULL, NULL);

  FootfallRunDraft *self = g_new0 (FootfallRunDraft, 1);
  self->run = footfall_run_new ();
  self->run->started_at = now;
  self->run->utc_offset_s = footfall_instant_utc_offset (now, zone);

  guint n_runs = footfall_log_get_n_runs (log);
  if (n_runs > 0)
    self->run->surface = footfall_log_get_run (log, n_runs - 1)->surface;
  const FootfallShoe *shoe = footfall_log_get_default_shoe (log, footfall_run_get_day (self->run));
  if (shoe != NULL)
    self->run->shoe = shoe->record.uuid;
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    init_answers (&self->knees[knee]);
  return self;
}

FootfallRunDraft *
footfall_run_draft_new_from_run (const FootfallLog *log, const FootfallRun *run)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (run != NULL, NULL);

  FootfallRunDraft *self = g_new0 (FootfallRunDraft, 1);
  self->run = footfall_run_copy (run);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    read_answers (&self->knees[knee], log, &run->record.uuid, (FootfallKnee) knee);
  return self;
}

void
footfall_run_draft_free (FootfallRunDraft *self)
{
  if (self == NULL)
    return;

  footfall_run_free (self->run);
  g_free (self);
}

FootfallChangeSet *
footfall_run_draft_make_changes (const FootfallRunDraft *self, const FootfallLog *log, GTimeZone *zone)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (zone != NULL, NULL);

  FootfallChangeSet *changes = footfall_change_set_new ();
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_RUN, self->run);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    change_knee (changes, self, (FootfallKnee) knee, log, zone);
  return changes;
}
