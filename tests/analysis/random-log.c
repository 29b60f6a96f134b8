/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "random-log.h"

#include <math.h>

#define TODAY 20000
#define SECONDS_PER_DAY 86400
#define N_DAYS_AHEAD 3

static const gint32 offsets_s[] = { 0, 3600, 7200, -18000, 32400 };
static const int pauses_days[] = { 7, 8, 13, 14, 15, 28, 29, 30, 90, 91 };

/* How this runner is: shares in percent; levels that are usual, by how much they
 * vary, and how much lower they are after soft ground */
typedef struct
{
  GRand *random;
  int runs_percent;
  int asked_percent;
  int unknown_percent;
  int usual_level;
  int variation;
  int flare_percent;
  int relief;
} Runner;

static gboolean
happens (const Runner *runner, int percent)
{
  return g_rand_int_range (runner->random, 0, 100) < percent;
}

static void
draw_instant (const Runner *runner, FootfallDay day, gint64 *unix_s, gint32 *utc_offset_s)
{
  *utc_offset_s = offsets_s[g_rand_int_range (runner->random, 0, G_N_ELEMENTS (offsets_s))];
  *unix_s = (gint64) day * SECONDS_PER_DAY + g_rand_int_range (runner->random, 0, SECONDS_PER_DAY) - *utc_offset_s;
}

static int
draw_level (const Runner *runner, const FootfallRun *run)
{
  gboolean is_soft = run != NULL && footfall_surface_get_group (run->surface) == FOOTFALL_SURFACE_GROUP_SOFT;
  int level = runner->usual_level + g_rand_int_range (runner->random, -runner->variation, runner->variation + 1);

  if (happens (runner, runner->flare_percent))
    level += g_rand_int_range (runner->random, 1, 8);
  return CLAMP (is_soft ? level - runner->relief : level, 0, 10);
}

static void
add_pain (RandomLog *self, const Runner *runner, FootfallDay day, const FootfallRun *run)
{
  FootfallPain *pain = footfall_pain_new ();

  pain->record.uuid = footfall_uuid_from_random (runner->random);
  draw_instant (runner, day, &pain->felt_at, &pain->utc_offset_s);
  pain->run = run != NULL ? run->record.uuid : FOOTFALL_UUID_NONE;
  pain->knee = (FootfallKnee) g_rand_int_range (runner->random, 0, FOOTFALL_N_KNEES);
  pain->moment = (FootfallMoment) g_rand_int_range (runner->random, 0, footfall_moments.n_words);
  pain->level = draw_level (runner, run);
  if (happens (runner, 1))
    pain->signs = (FootfallSigns) g_rand_int_range (runner->random, 1, FOOTFALL_SIGNS_ALL + 1);
  g_ptr_array_add (self->pain, pain);
}

static FootfallRun *
add_run (RandomLog *self, const Runner *runner, FootfallDay day)
{
  FootfallRun *run = footfall_run_new ();

  run->record.uuid = footfall_uuid_from_random (runner->random);
  draw_instant (runner, day, &run->started_at, &run->utc_offset_s);
  if (!happens (runner, runner->unknown_percent))
    run->distance_m = 100 * g_rand_int_range (runner->random, 20, 150);
  if (!happens (runner, runner->unknown_percent))
    run->duration_s = g_rand_int_range (runner->random, 900, 6000);
  run->surface = (FootfallSurface) g_rand_int_range (runner->random, 0, footfall_surfaces.n_words);
  if (!happens (runner, runner->unknown_percent))
    run->shoe = *(FootfallUuid *) self->shoes->pdata[g_rand_int_range (runner->random, 0, (gint32) self->shoes->len)];
  g_ptr_array_add (self->runs, run);
  return run;
}

static void
add_shoe (RandomLog *self, const Runner *runner, const char *name)
{
  FootfallShoe *shoe = footfall_shoe_new ();

  shoe->record.uuid = footfall_uuid_from_random (runner->random);
  g_free (shoe->name);
  shoe->name = g_strdup (name);
  shoe->initial_distance_m = 1000 * g_rand_int_range (runner->random, 0, 900);
  if (happens (runner, 50))
    shoe->first_used_on = self->today - g_rand_int_range (runner->random, -10, 700);
  if (happens (runner, 50))
    shoe->inspected_on = self->today - g_rand_int_range (runner->random, -10, 700);
  if (happens (runner, 20))
    shoe->retired_on = self->today - g_rand_int_range (runner->random, -10, 100);
  shoe->sole = (FootfallSole) g_rand_int_range (runner->random, 0, happens (runner, 20) ? 3 : 2);
  g_ptr_array_add (self->shoes, shoe);
}

static void
add_break (RandomLog *self, const Runner *runner, FootfallDay day)
{
  FootfallBreak *pause = footfall_break_new ();

  pause->record.uuid = footfall_uuid_from_random (runner->random);
  pause->starts_on = day;
  pause->walk_ok_on = day + g_rand_int_range (runner->random, 0, 20);
  g_ptr_array_add (self->breaks, pause);
}

static void
add_day (RandomLog *self, const Runner *runner, FootfallDay day)
{
  while (happens (runner, runner->runs_percent))
    {
      const FootfallRun *run = add_run (self, runner, day);

      while (happens (runner, runner->asked_percent))
        add_pain (self, runner, day + g_rand_int_range (runner->random, 0, 2), run);
    }
  if (happens (runner, 15))
    add_pain (self, runner, day, NULL);
  if (happens (runner, 3))
    add_break (self, runner, day);
}

RandomLog *
random_log_new (guint seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  RandomLog *self = g_new0 (RandomLog, 1);
  Runner runner = { .random = random,
                    .runs_percent = g_rand_int_range (random, 10, 70),
                    .asked_percent = g_rand_int_range (random, 10, 80),
                    .unknown_percent = g_rand_int_range (random, 0, 30),
                    .usual_level = g_rand_int_range (random, 0, 4),
                    .variation = g_rand_int_range (random, 0, 3),
                    .flare_percent = g_rand_int_range (random, 0, 10),
                    .relief = g_rand_int_range (random, 0, 4) };
  FootfallDay day = TODAY - g_rand_int_range (random, 0, 250);

  self->today = TODAY;
  self->runs = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_run_free);
  self->pain = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_pain_free);
  self->shoes = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_shoe_free);
  self->breaks = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_break_free);
  add_shoe (self, &runner, "Pegasus");
  add_shoe (self, &runner, "cloud");
  add_shoe (self, &runner, "Arrow");
  add_shoe (self, &runner, "bolt");
  for (; day <= TODAY + N_DAYS_AHEAD; day++)
    {
      add_day (self, &runner, day);
      if (happens (&runner, 2))
        day += pauses_days[g_rand_int_range (random, 0, G_N_ELEMENTS (pauses_days))];
    }
  return self;
}

void
random_log_free (RandomLog *self)
{
  g_ptr_array_unref (self->runs);
  g_ptr_array_unref (self->pain);
  g_ptr_array_unref (self->shoes);
  g_ptr_array_unref (self->breaks);
  g_free (self);
}

static void
put_all (FootfallLog *log, FootfallRecordKind kind, const GPtrArray *records, gboolean is_backwards)
{
  for (guint i = 0; i < records->len; i++)
    footfall_log_put (log, kind,
                      footfall_record_copy (kind, records->pdata[is_backwards ? records->len - 1 - i : i]));
}

FootfallLog *
random_log_build (const RandomLog *self, gboolean is_backwards)
{
  FootfallLog *log = footfall_log_new ();

  put_all (log, FOOTFALL_RECORD_SHOE, self->shoes, is_backwards);
  put_all (log, FOOTFALL_RECORD_RUN, self->runs, is_backwards);
  put_all (log, FOOTFALL_RECORD_PAIN, self->pain, is_backwards);
  put_all (log, FOOTFALL_RECORD_BREAK, self->breaks, is_backwards);
  return log;
}
