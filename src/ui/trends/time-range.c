/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/trends/time-range.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "chart/value-format.h"

#define DAYS_MIN 7.0

/* What is shown around a day that was out of sight, as a part of the range */
#define SHOW_MARGIN 0.1

struct _FootfallTimeRange
{
  GObject parent_instance;

  FootfallDay first_day; /* or unknown */
  FootfallDay today;
  double from;
  double to;
  int choice;
};

G_DEFINE_FINAL_TYPE (FootfallTimeRange, footfall_time_range, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
footfall_time_range_class_init (FootfallTimeRangeClass *klass)
{
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
footfall_time_range_init (FootfallTimeRange *self)
{
  self->first_day = FOOTFALL_DAY_UNKNOWN;
  self->choice = FOOTFALL_RANGE_SIX_WEEKS;
  footfall_range_get_days (FOOTFALL_RANGE_SIX_WEEKS, self->first_day, self->today, &self->from, &self->to);
}

FootfallTimeRange *
footfall_time_range_new (void)
{
  return g_object_new (FOOTFALL_TYPE_TIME_RANGE, NULL);
}

void
footfall_time_range_set_bounds (FootfallTimeRange *self, FootfallDay first_day, FootfallDay today)
{
  g_return_if_fail (FOOTFALL_IS_TIME_RANGE (self));
  g_return_if_fail (footfall_day_is_known (today));

  if (self->first_day == first_day && self->today == today)
    return;
  self->first_day = first_day;
  self->today = today;
  if (self->choice >= 0)
    footfall_time_range_choose (self, (FootfallRange) self->choice);
  else
    footfall_time_range_set (self, self->from, self->to, -1);
}

double
footfall_time_range_get_from (FootfallTimeRange *self)
{
  g_return_val_if_fail (FOOTFALL_IS_TIME_RANGE (self), 0);

  return self->from;
}

double
footfall_time_range_get_to (FootfallTimeRange *self)
{
  g_return_val_if_fail (FOOTFALL_IS_TIME_RANGE (self), 0);

  return self->to;
}

int
footfall_time_range_get_choice (FootfallTimeRange *self)
{
  g_return_val_if_fail (FOOTFALL_IS_TIME_RANGE (self), -1);

  return self->choice;
}

void
footfall_time_range_get_choice_days (FootfallTimeRange *self, FootfallRange choice, double *from, double *to)
{
  g_return_if_fail (FOOTFALL_IS_TIME_RANGE (self));

  footfall_range_get_days (choice, self->first_day, self->today, from, to);
}

void
footfall_time_range_choose (FootfallTimeRange *self, FootfallRange choice)
{
  double from, to;

  footfall_time_range_get_choice_days (self, choice, &from, &to);
  footfall_time_range_set (self, from, to, (int) choice);
}

void
footfall_time_range_set (FootfallTimeRange *self, double from, double to, int choice)
{
  g_return_if_fail (FOOTFALL_IS_TIME_RANGE (self));
  g_return_if_fail (isfinite (from) && isfinite (to));

  double widest_from, shortest_from, end;
  footfall_range_get_days (FOOTFALL_RANGE_ALL, self->first_day, self->today, &widest_from, &end);
  footfall_range_get_days (FOOTFALL_RANGE_YEAR, self->first_day, self->today, &shortest_from, &end);
  double start = MIN (widest_from, shortest_from);
  double days = CLAMP (to - from, DAYS_MIN, end - start);
  from = CLAMP (from, start, end - days);
  if (from == self->from && from + days == self->to && choice == self->choice)
    return;
  self->from = from;
  self->to = from + days;
  self->choice = choice;
  g_signal_emit (self, signals[CHANGED], 0);
}

void
footfall_time_range_zoom (FootfallTimeRange *self, double factor, double centre)
{
  g_return_if_fail (FOOTFALL_IS_TIME_RANGE (self));
  g_return_if_fail (factor > 0 && isfinite (factor) && isfinite (centre));

  double days = MAX ((self->to - self->from) / factor, DAYS_MIN);
  double share = (centre - self->from) / (self->to - self->from);
  double from = centre - share * days;
  footfall_time_range_set (self, from, from + days, -1);
}

void
footfall_time_range_move (FootfallTimeRange *self, double days)
{
  g_return_if_fail (FOOTFALL_IS_TIME_RANGE (self));

  footfall_time_range_set (self, self->from + days, self->to + days, -1);
}

void
footfall_time_range_show_day (FootfallTimeRange *self, double day)
{
  g_return_if_fail (FOOTFALL_IS_TIME_RANGE (self));

  double margin = SHOW_MARGIN * (self->to - self->from);
  if (day < self->from)
    footfall_time_range_move (self, day - margin - self->from);
  else if (day >= self->to)
    footfall_time_range_move (self, day + margin - self->to);
}

char *
footfall_time_range_describe (FootfallTimeRange *self)
{
  g_return_val_if_fail (FOOTFALL_IS_TIME_RANGE (self), NULL);

  static const FootfallValueFormat date = { .kind = FOOTFALL_VALUE_DATE };
  g_autofree char *from = footfall_value_format_full (&date, self->from);
  g_autofree char *to = footfall_value_format_full (&date, ceil (self->to) - 1);
  /* Translators: the first and the last day that charts show */
  return g_strdup_printf (_("%1$s – %2$s"), from, to);
}
