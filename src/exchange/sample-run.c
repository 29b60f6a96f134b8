/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/sample-history.h"

#include <math.h>

#include "core/activity.h"
#include "core/run.h"
#include "exchange/sample-random.h"

#define HOUR_S 3600
#define SHORT_RUN_M 6200.0
#define LONG_RUN_M 11000.0
#define PACE_S_PER_KM 345.0
#define DISTANCE_MIN_M 2000.0

/* Now and then a run is much longer than the runner is used to. */
#define SPIKE_CHANCE 0.01
#define SPIKE_FACTOR 1.4

/* Pain from here on may end a run early. */
#define STOPPING_LEVEL 5

static const char *const notes[] = {
  "Along the river.", "Windy.", "Felt light.", "Heavy legs.", "With the group.", "Hills at the end.", "Early, quiet.",
};

/* How likely each surface is, in the order of the vocabulary */
static const double short_surfaces[] = { 2, 20, 38, 8, 4, 12, 12, 1, 3 };
static const double long_surfaces[] = { 1, 8, 38, 0, 0, 36, 10, 1, 6 };
static const double winter_surfaces[] = { 2, 18, 44, 2, 22, 8, 2, 0, 2 };

static FootfallSurface
choose_surface (GRand *random, FootfallDay day, gboolean is_long)
{
  int month;
  footfall_day_to_ymd (day, NULL, &month, NULL);
  const double *weights = is_long ? long_surfaces : month <= 2 || month == 12 ? winter_surfaces : short_surfaces;
  return (FootfallSurface) footfall_sample_choose (random, weights, G_N_ELEMENTS (short_surfaces));
}

static double
choose_distance (FootfallSampleHistory *self, gboolean is_long)
{
  double distance_m = (is_long ? LONG_RUN_M : SHORT_RUN_M) * self->fitness;
  distance_m *= footfall_sample_normal (self->random, 1, 0.12);
  if (footfall_sample_chance (self->random, SPIKE_CHANCE))
    distance_m *= SPIKE_FACTOR;
  return 10 * floor (MAX (distance_m, DISTANCE_MIN_M) / 10 + 0.5);
}

static gint64
choose_duration (GRand *random, double distance_m, FootfallSurface surface, gboolean is_long)
{
  double pace = PACE_S_PER_KM + (is_long ? 10 : 0) + (surface == FOOTFALL_SURFACE_TRAIL ? 25 : 0);
  pace = footfall_sample_normal (random, pace, 12);
  return (gint64) floor (pace * distance_m / 1000 + 0.5);
}

/* At the weekend in the morning, otherwise mostly in the evening */
static int
choose_second (GRand *random, FootfallDay day)
{
  int second = footfall_day_get_weekday (day) >= 6 ? 9 * HOUR_S : 18 * HOUR_S;
  if (second == 18 * HOUR_S && footfall_sample_chance (random, 0.3))
    second = 7 * HOUR_S;
  return second + 60 * g_rand_int_range (random, -30, 46);
}

/* What a runner notes only sometimes */
static void
add_details (GRand *random, FootfallRun *run, gboolean is_long, int level)
{
  if (footfall_sample_chance (random, 0.6))
    run->effort = g_rand_int_range (random, is_long ? 4 : 2, is_long ? 8 : 6);
  if (footfall_sample_chance (random, 0.4))
    run->cadence_spm = g_rand_int_range (random, 162, 175);
  if (footfall_sample_chance (random, 0.3))
    run->foot_strike = FOOTFALL_FOOT_STRIKE_MIDFOOT;
  if (run->surface == FOOTFALL_SURFACE_TRAIL)
    run->ascent_m = 10 * g_rand_int_range (random, 3, 26);
  if (footfall_sample_chance (random, 0.12))
    run->notes = g_strdup (notes[g_rand_int_range (random, 0, G_N_ELEMENTS (notes))]);
  run->stopped_early = level >= STOPPING_LEVEL && footfall_sample_chance (random, 0.3);
}

static FootfallRun *
create_run (FootfallSampleHistory *self, FootfallDay day, gboolean is_long, int level)
{
  FootfallRun *run = footfall_run_new ();
  run->source = FOOTFALL_SOURCE_SAMPLE;
  footfall_instant_from_local (day, choose_second (self->random, day), self->zone, &run->started_at,
                               &run->utc_offset_s);
  run->surface = choose_surface (self->random, day, is_long);
  run->distance_m = choose_distance (self, is_long);
  run->duration_s = choose_duration (self->random, run->distance_m, run->surface, is_long);
  add_details (self->random, run, is_long, level);
  if (footfall_sample_chance (self->random, 0.97))
    run->shoe = footfall_sample_shoes_run (&self->shoes, day, run->surface, run->distance_m);
  return run;
}

static void
add_pain (FootfallSampleHistory *self, const FootfallRun *run, gint64 felt_at, FootfallKnee knee,
          FootfallMoment moment, int level)
{
  FootfallPain *pain = footfall_pain_new ();
  pain->run = run != NULL ? run->record.uuid : FOOTFALL_UUID_NONE;
  pain->felt_at = felt_at;
  pain->utc_offset_s = footfall_instant_utc_offset (felt_at, self->zone);
  pain->knee = knee;
  pain->moment = moment;
  pain->level = CLAMP (level, 0, 10);
  if (level > 0 && footfall_sample_chance (self->random, 0.8))
    pain->area = FOOTFALL_AREA_INNER;
  footfall_sample_history_add (self, FOOTFALL_RECORD_PAIN, pain, felt_at);
}

/* Hard ground makes this knee worse, and soft ground better. */
static int
add_surface (FootfallSampleHistory *self, FootfallSurface surface, int level)
{
  if (self->knee.profile != FOOTFALL_SAMPLE_PROFILE_PATELLOFEMORAL || !footfall_sample_chance (self->random, 0.4))
    return level;
  const FootfallSurfaceGroup group = footfall_surface_get_group (surface);
  if (group == FOOTFALL_SURFACE_GROUP_HARD)
    return level + 1;
  return group == FOOTFALL_SURFACE_GROUP_SOFT ? MAX (level - 1, 0) : level;
}

/* During or after the run the knee is as bad as it gets that day. */
static void
add_left_knee (FootfallSampleHistory *self, const FootfallRun *run, int level)
{
  const int worst = add_surface (self, run->surface, level);
  const int other = MAX (worst - (footfall_sample_chance (self->random, 0.5) ? 1 : 0), 0);
  const gboolean worst_after = footfall_sample_chance (self->random, 0.5);
  const gboolean tells_both = footfall_sample_chance (self->random, 0.85);
  if (tells_both || !worst_after)
    add_pain (self, run, run->started_at, FOOTFALL_KNEE_LEFT, FOOTFALL_MOMENT_DURING, worst_after ? other : worst);
  if (tells_both || worst_after)
    add_pain (self, run, run->started_at + run->duration_s, FOOTFALL_KNEE_LEFT, FOOTFALL_MOMENT_AFTER,
              worst_after ? worst : other);
}

static void
add_right_knee (FootfallSampleHistory *self, const FootfallRun *run)
{
  add_pain (self, run, run->started_at + run->duration_s, FOOTFALL_KNEE_RIGHT, FOOTFALL_MOMENT_AFTER,
            footfall_sample_chance (self->random, 0.06) ? 1 : 0);
}

static gint64
get_morning (const FootfallSampleHistory *self, FootfallDay day)
{
  gint64 felt_at;
  gint32 offset;
  footfall_instant_from_local (day, 7 * HOUR_S + HOUR_S / 4, self->zone, &felt_at, &offset);
  return felt_at;
}

void
footfall_sample_history_add_run (FootfallSampleHistory *self, FootfallDay day, gboolean is_long, int level)
{
  g_return_if_fail (self != NULL);
  FootfallRun *run = create_run (self, day, is_long, level);
  footfall_sample_history_add (self, FOOTFALL_RECORD_RUN, run, run->started_at + run->duration_s);
  self->last_run = run;
  if (!footfall_sample_chance (self->random, 0.9))
    return;
  add_left_knee (self, run, level);
  if (footfall_sample_chance (self->random, 0.6))
    add_right_knee (self, run);
}

void
footfall_sample_history_add_morning (FootfallSampleHistory *self, FootfallDay day, int level)
{
  g_return_if_fail (self != NULL);
  if (self->last_run == NULL || footfall_run_get_day (self->last_run) != day - 1 ||
      !footfall_sample_chance (self->random, 0.65))
    return;
  const gboolean is_steady = self->knee.profile == FOOTFALL_SAMPLE_PROFILE_STEADY_LOW;
  const int relief = !is_steady && footfall_sample_chance (self->random, 0.5) ? 1 : 0;
  add_pain (self, self->last_run, get_morning (self, day), FOOTFALL_KNEE_LEFT, FOOTFALL_MOMENT_NEXT_MORNING,
            MAX (level - relief, 0));
}

void
footfall_sample_history_add_entry (FootfallSampleHistory *self, FootfallDay day, int level)
{
  g_return_if_fail (self != NULL);
  add_pain (self, NULL, get_morning (self, day) + 12 * HOUR_S, FOOTFALL_KNEE_LEFT, FOOTFALL_MOMENT_OTHER, level);
}
