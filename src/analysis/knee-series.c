/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/knee-series.h"

#include "analysis/comparison.h"

static int
compare_dates (gconstpointer a, gconstpointer b)
{
  FootfallDay left = ((const FootfallDatedPain *) a)->day;
  FootfallDay right = ((const FootfallDatedPain *) b)->day;

  return (left > right) - (left < right);
}

/* Entries come in order of their instants, which is almost always the order of their dates. */
static void
sort_entries (FootfallKneeSeries *self)
{
  for (guint i = 1; i < self->entries->len; i++)
    {
      const FootfallDatedPain *entry = &g_array_index (self->entries, FootfallDatedPain, i);

      if (entry[0].day < entry[-1].day)
        {
          g_array_sort (self->entries, compare_dates);
          return;
        }
    }
}

static FootfallKneeDay *
get_or_add_day (FootfallKneeSeries *self, FootfallDay day)
{
  FootfallKneeDay added = { .day = day, .highest = -1, .highest_morning = -1 };

  if (self->days->len == 0 || footfall_knee_series_get_latest (self)->day != day)
    g_array_append_val (self->days, added);
  return &g_array_index (self->days, FootfallKneeDay, self->days->len - 1);
}

static void
count_day (FootfallKneeWindow *window, const FootfallKneeDay *day, const FootfallRules *rules)
{
  gboolean is_painful = day->highest >= rules->pain_min_level;

  window->logged_days++;
  window->painful_days += is_painful;
  if (day->highest_morning >= rules->pain_min_level)
    {
      if (window->mornings++ == 0)
        window->first_morning = day->day;
    }
  if (!day->is_daytime)
    return;

  if (window->daytime_days++ == 0)
    window->first_daytime = day->day;
  window->last_daytime = day->day;
  window->daytime_counted += day->highest >= rules->share_min_level;
  window->daytime_painful += is_painful;
}

void
footfall_knee_series_init (FootfallKneeSeries *self)
{
  self->entries = g_array_new (FALSE, FALSE, sizeof (FootfallDatedPain));
  self->days = g_array_new (FALSE, FALSE, sizeof (FootfallKneeDay));
}

void
footfall_knee_series_clear (FootfallKneeSeries *self)
{
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->days, g_array_unref);
}

void
footfall_knee_series_add (FootfallKneeSeries *self, const FootfallPain *pain)
{
  FootfallDatedPain dated = { footfall_pain_get_day (pain), pain };

  g_array_append_val (self->entries, dated);
}

void
footfall_knee_series_finish (FootfallKneeSeries *self)
{
  sort_entries (self);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const FootfallDatedPain *entry = &g_array_index (self->entries, FootfallDatedPain, i);
      FootfallKneeDay *day = get_or_add_day (self, entry->day);

      day->highest = MAX (day->highest, entry->pain->level);
      if (entry->pain->moment == FOOTFALL_MOMENT_NEXT_MORNING)
        day->highest_morning = MAX (day->highest_morning, entry->pain->level);
      else
        day->is_daytime = TRUE;
    }
}

guint
footfall_knee_series_get_size (const FootfallKneeSeries *self)
{
  return self->days->len;
}

const FootfallKneeDay *
footfall_knee_series_get (const FootfallKneeSeries *self, guint index)
{
  return &g_array_index (self->days, FootfallKneeDay, index);
}

const FootfallKneeDay *
footfall_knee_series_get_latest (const FootfallKneeSeries *self)
{
  return self->days->len > 0 ? footfall_knee_series_get (self, self->days->len - 1) : NULL;
}

guint
footfall_knee_series_find (const FootfallKneeSeries *self, FootfallDay day)
{
  guint low = 0;
  guint high = self->days->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (footfall_knee_series_get (self, middle)->day < day)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

FootfallDay
footfall_knee_series_find_painful (const FootfallKneeSeries *self, const FootfallRules *rules,
                                   FootfallDay after, FootfallDay until)
{
  for (guint i = footfall_knee_series_find (self, until + 1); i > 0; i--)
    {
      const FootfallKneeDay *day = footfall_knee_series_get (self, i - 1);

      if (day->day <= after)
        break;
      if (day->highest >= rules->pain_min_level)
        return day->day;
    }
  return FOOTFALL_DAY_UNKNOWN;
}

FootfallKneeWindow
footfall_knee_series_count (const FootfallKneeSeries *self, const FootfallRules *rules,
                            FootfallDay after, FootfallDay until)
{
  FootfallKneeWindow window = { .first_morning = FOOTFALL_DAY_UNKNOWN,
                                .first_daytime = FOOTFALL_DAY_UNKNOWN,
                                .last_daytime = FOOTFALL_DAY_UNKNOWN };

  for (guint i = footfall_knee_series_find (self, after + 1); i < self->days->len; i++)
    {
      const FootfallKneeDay *day = footfall_knee_series_get (self, i);

      if (day->day > until)
        break;
      count_day (&window, day, rules);
    }
  return window;
}

gboolean
footfall_knee_window_is_mostly_sore (const FootfallKneeWindow *self, const FootfallRules *rules)
{
  return self->daytime_days >= rules->share_logged_days &&
         self->last_daytime - self->first_daytime + 1 >= rules->share_span_days &&
         footfall_is_share_at_least (self->daytime_counted, self->daytime_days, rules->share_percent);
}
