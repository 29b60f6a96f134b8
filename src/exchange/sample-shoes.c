/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/sample-shoes.h"

#include "exchange/sample-random.h"

#define TRAIL_PAIR 2

#define LIMIT_MEAN_M 760000
#define LIMIT_DEVIATION_M 60000

/* The sole is looked at somewhere past the distance at which Footfall asks for it. */
#define INSPECTED_PAST_M 40000

static const char *const models[FOOTFALL_SAMPLE_N_PAIRS] = { "Larch", "Alder", "Fen" };
static const char brand[] = "Heron";

static void
retire (FootfallShoe *shoe, FootfallDay day)
{
  shoe->sole = FOOTFALL_SOLE_WORN;
  shoe->inspected_on = day;
  shoe->retired_on = day;
  shoe->is_default = FALSE;
}

static void
buy (FootfallSampleShoes *self, guint pair, FootfallDay day)
{
  FootfallShoe *shoe = footfall_shoe_new ();
  shoe->record.uuid = footfall_uuid_from_random (self->random);
  self->n_bought[pair]++;
  shoe->name = self->n_bought[pair] == 1 ? g_strdup (models[pair])
                                         : g_strdup_printf ("%s %u", models[pair], self->n_bought[pair]);
  shoe->brand = g_strdup (brand);
  shoe->model = g_strdup (models[pair]);
  shoe->first_used_on = day;
  shoe->is_default = pair == 0;
  self->current[pair] = shoe;
  self->distance_m[pair] = 0;
  self->limit_m[pair] = footfall_sample_normal (self->random, LIMIT_MEAN_M, LIMIT_DEVIATION_M);
  g_ptr_array_add (self->shoes, shoe);
}

static guint
choose_pair (FootfallSampleShoes *self, FootfallSurface surface)
{
  if (footfall_surface_get_group (surface) == FOOTFALL_SURFACE_GROUP_SOFT &&
      footfall_sample_chance (self->random, 0.7))
    return TRAIL_PAIR;
  return footfall_sample_chance (self->random, 0.6) ? 0 : 1;
}

static void
inspect (FootfallSampleShoes *self, guint pair, FootfallDay day)
{
  FootfallShoe *shoe = self->current[pair];
  if (shoe->inspected_on != FOOTFALL_DAY_UNKNOWN ||
      self->distance_m[pair] < shoe->inspect_at_m + INSPECTED_PAST_M)
    return;
  shoe->inspected_on = day;
  shoe->sole = FOOTFALL_SOLE_GOOD;
  shoe->fit = FOOTFALL_FIT_GOOD;
}

static void
update_times (FootfallShoe *shoe, FootfallDay day)
{
  shoe->record.modified_at = ((gint64) day + 1) * 86400;
}

void
footfall_sample_shoes_init (FootfallSampleShoes *self, GRand *random, GPtrArray *shoes)
{
  g_return_if_fail (self != NULL && random != NULL && shoes != NULL);
  *self = (FootfallSampleShoes) { .random = random, .shoes = shoes };
}

FootfallUuid
footfall_sample_shoes_run (FootfallSampleShoes *self, FootfallDay day, FootfallSurface surface, double distance_m)
{
  g_return_val_if_fail (self != NULL, FOOTFALL_UUID_NONE);
  const guint pair = choose_pair (self, surface);
  if (self->current[pair] != NULL && self->distance_m[pair] >= self->limit_m[pair])
    {
      retire (self->current[pair], day - 1);
      update_times (self->current[pair], day - 1);
      self->current[pair] = NULL;
    }
  if (self->current[pair] == NULL)
    buy (self, pair, day);
  self->distance_m[pair] += distance_m;
  inspect (self, pair, day);
  update_times (self->current[pair], day);
  return self->current[pair]->record.uuid;
}
