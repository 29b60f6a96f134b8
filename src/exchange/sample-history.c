/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/sample-history.h"

#include "core/activity.h"
#include "core/break.h"
#include "core/event.h"
#include "core/run.h"
#include "exchange/sample-random.h"

/* How many seconds after the fact the runner writes it down */
#define WRITTEN_AFTER_S 300

#define HOUR_S 3600

/* When an activity takes place */
#define ACTIVITY_SECOND (19 * HOUR_S)

typedef struct
{
  FootfallActivityKind kind;
  double weight;
  int duration_min; /* on average; 0 where sets are counted */
} ActivityChoice;

static const ActivityChoice usual_activities[] = {
  { FOOTFALL_ACTIVITY_KIND_BICYCLE, 3, 45 },   { FOOTFALL_ACTIVITY_KIND_WALK, 2, 40 },
  { FOOTFALL_ACTIVITY_KIND_STRENGTH, 2, 30 },  { FOOTFALL_ACTIVITY_KIND_STRETCH, 2, 15 },
  { FOOTFALL_ACTIVITY_KIND_CLAMSHELLS, 2, 0 }, { FOOTFALL_ACTIVITY_KIND_LUNGES, 1, 0 },
  { FOOTFALL_ACTIVITY_KIND_SQUATS, 1, 0 },     { FOOTFALL_ACTIVITY_KIND_SWIM, 1, 35 },
};

static const ActivityChoice break_activities[] = {
  { FOOTFALL_ACTIVITY_KIND_BICYCLE, 3, 40 },
  { FOOTFALL_ACTIVITY_KIND_STATIONARY_BICYCLE, 2, 30 },
  { FOOTFALL_ACTIVITY_KIND_WALK, 3, 35 },
  { FOOTFALL_ACTIVITY_KIND_ELLIPTICAL, 1, 25 },
  { FOOTFALL_ACTIVITY_KIND_CLAMSHELLS, 2, 0 },
};

static const ActivityChoice *
choose_activity (GRand *random, const ActivityChoice *choices, guint n_choices)
{
  double weights[G_N_ELEMENTS (usual_activities)];
  for (guint i = 0; i < n_choices; i++)
    weights[i] = choices[i].weight;
  return &choices[footfall_sample_choose (random, weights, n_choices)];
}

static void
add_activity (FootfallSampleHistory *self, FootfallDay day, const ActivityChoice *choice)
{
  FootfallActivity *activity = footfall_activity_new ();
  activity->kind = choice->kind;
  activity->source = FOOTFALL_SOURCE_SAMPLE;
  footfall_instant_from_local (day, ACTIVITY_SECOND, self->zone, &activity->done_at, &activity->utc_offset_s);
  if (choice->duration_min > 0)
    activity->duration_s = 60 * (choice->duration_min + g_rand_int_range (self->random, -5, 11));
  else
    {
      activity->sets = g_rand_int_range (self->random, 2, 4);
      activity->reps = 5 * g_rand_int_range (self->random, 2, 4);
    }
  footfall_sample_history_add (self, FOOTFALL_RECORD_ACTIVITY, activity, activity->done_at + 2 * HOUR_S);
}

void
footfall_sample_history_init (FootfallSampleHistory *self, const FootfallSampleOptions *options)
{
  g_return_if_fail (self != NULL && options != NULL);
  *self = (FootfallSampleHistory) { .fitness = 1 };
  self->random = g_rand_new_with_seed (options->seed);
  self->zone = options->zone != NULL ? g_time_zone_ref (options->zone) : g_time_zone_new_local ();
  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    self->records[kind] = g_ptr_array_new ();
  footfall_sample_knee_init (&self->knee, options->profile, options->today);
  footfall_sample_shoes_init (&self->shoes, self->random, self->records[FOOTFALL_RECORD_SHOE]);
}

void
footfall_sample_history_clear (FootfallSampleHistory *self)
{
  g_return_if_fail (self != NULL);
  for (FootfallRecordKind kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      for (guint i = 0; i < self->records[kind]->len; i++)
        footfall_record_free (kind, self->records[kind]->pdata[i]);
      g_ptr_array_unref (self->records[kind]);
    }
  g_rand_free (self->random);
  g_time_zone_unref (self->zone);
}

void
footfall_sample_history_add (FootfallSampleHistory *self, FootfallRecordKind kind, gpointer record, gint64 written_at)
{
  g_return_if_fail (self != NULL && record != NULL);
  FootfallRecord *header = record;
  header->uuid = footfall_uuid_from_random (self->random);
  header->modified_at = written_at + WRITTEN_AFTER_S;
  g_ptr_array_add (self->records[kind], record);
}

void
footfall_sample_history_add_activities (FootfallSampleHistory *self, FootfallDay day, gboolean in_break)
{
  g_return_if_fail (self != NULL);
  if (!footfall_sample_chance (self->random, in_break ? 0.55 : 0.2))
    return;
  if (in_break)
    add_activity (self, day, choose_activity (self->random, break_activities, G_N_ELEMENTS (break_activities)));
  else
    add_activity (self, day, choose_activity (self->random, usual_activities, G_N_ELEMENTS (usual_activities)));
}

void
footfall_sample_history_add_break (FootfallSampleHistory *self, FootfallDay first, FootfallDay last, FootfallDay today)
{
  g_return_if_fail (self != NULL && first <= last);
  FootfallBreak *pause = footfall_record_new (FOOTFALL_RECORD_BREAK);
  pause->starts_on = first;
  pause->ends_on = last;
  if (last < today)
    pause->walk_ok_on = last;
  footfall_sample_history_add (self, FOOTFALL_RECORD_BREAK, pause, (gint64) MIN (last, today) * 24 * HOUR_S);
}

void
footfall_sample_history_add_event (FootfallSampleHistory *self, FootfallDay day, FootfallEventKind kind,
                                   const char *notes)
{
  g_return_if_fail (self != NULL);
  FootfallEvent *event = footfall_record_new (FOOTFALL_RECORD_EVENT);
  event->on = day;
  event->kind = kind;
  event->notes = g_strdup (notes);
  footfall_sample_history_add (self, FOOTFALL_RECORD_EVENT, event, (gint64) day * 24 * HOUR_S);
}
