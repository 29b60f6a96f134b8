/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/sample-knee.h"

#include <math.h>

#include "exchange/sample-random.h"

/* Like yesterday: autocorrelation of the pain of one day and the next */
#define LIKENESS 0.6

/* Flares come every half year; the last one is in its third week today. */
#define FLARE_EVERY_DAYS 182
#define FLARE_DAYS 21
#define FLARE_PEAK_DAY 9
#define FLARE_PEAK 6.0
#define FLARE_TODAY 18
#define FLARE_BREAK_DAY 13
#define FLARE_BREAK_DAYS 10

#define FORTNIGHT_DAYS 14
#define FORTNIGHT_BAD_DAYS 3

/* A knee that hurts for years has its runner pause now and then. */
#define LONG_BREAK_EVERY_DAYS 140
#define LONG_BREAK_DAY 70
#define LONG_BREAK_DAYS 10

static int
round_level (double value)
{
  return (int) CLAMP (floor (value + 0.5), 0, 10);
}

/* A place in a row of equal periods that is @place_today today; 0 to @period - 1 */
static int
get_place (FootfallDay day, FootfallDay today, int period, int place_today)
{
  const int place = (place_today - (today - day)) % period;
  return place < 0 ? place + period : place;
}

static int
get_flare_day (const FootfallSampleKnee *self, FootfallDay day)
{
  return get_place (day, self->today, FLARE_EVERY_DAYS, FLARE_TODAY);
}

static double
get_flare_level (int flare_day)
{
  if (flare_day > FLARE_DAYS)
    return 0;
  if (flare_day <= FLARE_PEAK_DAY)
    return FLARE_PEAK * flare_day / FLARE_PEAK_DAY;
  return FLARE_PEAK * (FLARE_DAYS - flare_day) / (FLARE_DAYS - FLARE_PEAK_DAY);
}

/* One of the levels 0, 1, 2 and 3, by how often each comes */
static int
draw_low_level (GRand *random, const double *weights)
{
  return (int) footfall_sample_choose (random, weights, 4);
}

static double
drift_on (FootfallSampleKnee *self, GRand *random, double deviation)
{
  self->drift = LIKENESS * self->drift +
                footfall_sample_normal (random, 0, deviation * sqrt (1 - LIKENESS * LIKENESS));
  return self->drift;
}

void
footfall_sample_knee_init (FootfallSampleKnee *self, FootfallSampleProfile profile, FootfallDay today)
{
  g_return_if_fail (self != NULL);
  *self = (FootfallSampleKnee) { .profile = profile, .today = today };
}

int
footfall_sample_knee_pass_day (FootfallSampleKnee *self, GRand *random, FootfallDay day)
{
  static const double niggles[] = { 80, 13, 5, 2 };
  static const double steady[] = { 0, 6, 94, 0 };
  static const double healthy[] = { 96, 4, 0, 0 };
  g_return_val_if_fail (self != NULL && random != NULL, 0);
  switch (self->profile)
    {
    case FOOTFALL_SAMPLE_PROFILE_MILD:
      return round_level (0.5 + drift_on (self, random, 0.8));
    case FOOTFALL_SAMPLE_PROFILE_PATELLOFEMORAL:
      return round_level (3 + drift_on (self, random, 1.4));
    case FOOTFALL_SAMPLE_PROFILE_FLARE:
      return round_level (get_flare_level (get_flare_day (self, day)) + drift_on (self, random, 0.5));
    case FOOTFALL_SAMPLE_PROFILE_FORTNIGHTLY:
      if (get_place (day, self->today, FORTNIGHT_DAYS, FORTNIGHT_BAD_DAYS - 1) < FORTNIGHT_BAD_DAYS)
        return round_level (footfall_sample_normal (random, 4.5, 0.5));
      return draw_low_level (random, healthy);
    case FOOTFALL_SAMPLE_PROFILE_STEADY_LOW:
      return draw_low_level (random, steady);
    case FOOTFALL_SAMPLE_PROFILE_NIGGLES:
      return draw_low_level (random, niggles);
    case FOOTFALL_SAMPLE_PROFILE_HEALTHY:
    default:
      return draw_low_level (random, healthy);
    }
}

gboolean
footfall_sample_knee_get_break (const FootfallSampleKnee *self, FootfallDay day, FootfallDay *last)
{
  g_return_val_if_fail (self != NULL && last != NULL, FALSE);
  if (self->profile == FOOTFALL_SAMPLE_PROFILE_FLARE && get_flare_day (self, day) == FLARE_BREAK_DAY)
    *last = day + FLARE_BREAK_DAYS - 1;
  else if (self->profile == FOOTFALL_SAMPLE_PROFILE_PATELLOFEMORAL &&
           get_place (day, self->today, LONG_BREAK_EVERY_DAYS, LONG_BREAK_EVERY_DAYS - 1) == LONG_BREAK_DAY)
    *last = day + LONG_BREAK_DAYS - 1;
  else
    return FALSE;
  return TRUE;
}
