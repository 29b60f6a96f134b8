/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/run-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define DISTANCE_DECIMALS 1

char *
footfall_run_text_get_title (const FootfallRun *run, FootfallDistanceUnit unit)
{
  g_return_val_if_fail (run != NULL, NULL);

  g_autofree char *distance = footfall_distance_format (run->distance_m, unit, DISTANCE_DECIMALS);
  g_autofree char *duration = footfall_duration_format (run->duration_s);
  if (isnan (run->distance_m))
    return g_steal_pointer (&duration);
  if (run->duration_s < 0)
    return g_steal_pointer (&distance);
  /* Translators: a distance and a duration, as in "6.2 km in 38:10" */
  return g_strdup_printf (_("%s in %s"), distance, duration);
}

int
footfall_run_text_get_highest (const FootfallLog *log, const FootfallRun *run, FootfallKnee knee)
{
  g_return_val_if_fail (log != NULL, -1);
  g_return_val_if_fail (run != NULL, -1);

  int highest = -1;
  g_autoptr (GPtrArray) entries = footfall_log_list_pain_of_run (log, &run->record.uuid);
  for (guint i = 0; i < entries->len; i++)
    {
      const FootfallPain *entry = g_ptr_array_index (entries, i);
      if (entry->knee == knee)
        highest = MAX (highest, entry->level);
    }
  return highest;
}

char *
footfall_run_text_describe_knee (FootfallKnee knee, int level)
{
  /* Translators: a knee, its pain level and the word for it, as in "Left knee: 3, mild" */
  return g_strdup_printf (_("%s: %d, %s"), footfall_vocabulary_get_label (&footfall_knees, (int) knee), level,
                          footfall_level_get_label (level));
}

const char *
footfall_run_text_get_level_class (int level)
{
  if (level <= 0)
    return "none";
  return level <= 3 ? "mild" : level <= 6 ? "moderate" : "severe";
}

static void
append_knees (GPtrArray *parts, const FootfallLog *log, const FootfallRun *run)
{
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      int level = footfall_run_text_get_highest (log, run, (FootfallKnee) knee);
      if (level >= 0)
        g_ptr_array_add (parts, footfall_run_text_describe_knee ((FootfallKnee) knee, level));
    }
}

char *
footfall_run_text_describe (const FootfallLog *log, const FootfallRun *run, FootfallDistanceUnit unit)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (run != NULL, NULL);

  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  /* Translators: a date with the day of the week, as it is read aloud */
  g_ptr_array_add (parts, footfall_day_format (footfall_run_get_day (run), _("%A %-d %B %Y")));
  g_ptr_array_add (parts, footfall_run_text_get_title (run, unit));
  if (run->surface != FOOTFALL_SURFACE_UNKNOWN)
    g_ptr_array_add (parts, g_strdup (footfall_vocabulary_get_label (&footfall_surfaces, (int) run->surface)));
  const FootfallShoe *shoe = footfall_log_find_shoe (log, &run->shoe);
  if (shoe != NULL)
    g_ptr_array_add (parts, g_strdup (shoe->name));
  append_knees (parts, log, run);
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (", ", (char **) parts->pdata);
}
