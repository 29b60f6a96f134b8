/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/entry-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/run-text.h"

#define DISTANCE_DECIMALS 1

static void
add (GPtrArray *parts, const char *text)
{
  if (text != NULL && *text != '\0')
    g_ptr_array_add (parts, g_strdup (text));
}

/* Notes can be long: the first line is enough to know them by. */
static void
add_first_line (GPtrArray *parts, const char *notes)
{
  g_auto (GStrv) lines = g_strsplit (notes != NULL ? notes : "", "\n", 2);
  add (parts, lines[0]);
}

static char *
join (GPtrArray *parts, const char *separator)
{
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (separator, (char **) parts->pdata);
}

static void
add_run (GPtrArray *parts, const FootfallEntryContext *context, const FootfallRun *run)
{
  const FootfallShoe *shoe = footfall_log_find_shoe (context->log, &run->shoe);
  if (!isnan (run->distance_m) && run->duration_s >= 0)
    g_ptr_array_add (parts, footfall_pace_format (run->distance_m, run->duration_s, context->unit));
  if (shoe != NULL)
    add (parts, shoe->name);
}

static void
add_pain (GPtrArray *parts, const FootfallPain *pain)
{
  if (pain->moment != FOOTFALL_MOMENT_OTHER)
    add (parts, footfall_vocabulary_get_label (&footfall_moments, (int) pain->moment));
  if (pain->area != FOOTFALL_AREA_UNKNOWN)
    add (parts, footfall_vocabulary_get_label (&footfall_areas, (int) pain->area));
  for (int i = 0; i < FOOTFALL_N_SIGNS; i++)
    if ((pain->signs & (1u << i)) != 0)
      add (parts, footfall_vocabulary_get_label (&footfall_signs, i));
  add_first_line (parts, pain->notes);
}

static void
add_repetitions (GPtrArray *parts, int sets, int reps)
{
  if (sets > 0 && reps > 0)
    /* Translators: sets and repetitions of an exercise, as in "3 × 15" */
    g_ptr_array_add (parts, g_strdup_printf (_("%d × %d"), sets, reps));
  else if (sets > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%d set", "%d sets", (gulong) sets), sets));
  else if (reps > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%d repetition", "%d repetitions", (gulong) reps), reps));
}

static void
add_activity (GPtrArray *parts, const FootfallEntryContext *context, const FootfallActivity *activity)
{
  if (activity->duration_s >= 0)
    g_ptr_array_add (parts, footfall_duration_format (activity->duration_s));
  if (!isnan (activity->distance_m))
    g_ptr_array_add (parts, footfall_distance_format (activity->distance_m, context->unit, DISTANCE_DECIMALS));
  add_repetitions (parts, activity->sets, activity->reps);
  add_first_line (parts, activity->notes);
}

static void
add_break (GPtrArray *parts, const FootfallEntryContext *context, const FootfallBreak *pause)
{
  gboolean is_open = pause->ends_on == FOOTFALL_DAY_UNKNOWN;
  FootfallDay last = is_open ? MAX (context->today, pause->starts_on) : pause->ends_on;
  int n_days = last - pause->starts_on + 1;
  /* Translators: a day and its month */
  g_autofree char *end = footfall_day_format (last, _("%-d %B"));
  if (is_open)
    /* Translators: which day of a break it is */
    g_ptr_array_add (parts, g_strdup_printf (_("Day %d"), n_days));
  else
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%d day, until %s", "%d days, until %s", (gulong) n_days),
                                             n_days, end));
}

char *
footfall_entry_text_get_title (const FootfallEntryContext *context, FootfallRecordKind kind, gconstpointer record)
{
  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (record != NULL, NULL);

  switch (kind)
    {
    case FOOTFALL_RECORD_RUN:
      return footfall_run_text_get_title (record, context->unit);
    case FOOTFALL_RECORD_PAIN:
      return footfall_run_text_describe_knee (((const FootfallPain *) record)->knee,
                                              ((const FootfallPain *) record)->level);
    case FOOTFALL_RECORD_ACTIVITY:
      return g_strdup (footfall_vocabulary_get_label (&footfall_activity_kinds,
                                                      (int) ((const FootfallActivity *) record)->kind));
    case FOOTFALL_RECORD_BREAK:
      return g_strdup (_("Break from running"));
    case FOOTFALL_RECORD_EVENT:
      return g_strdup (footfall_vocabulary_get_label (&footfall_event_kinds,
                                                      (int) ((const FootfallEvent *) record)->kind));
    case FOOTFALL_RECORD_SHOE:
    case FOOTFALL_RECORD_IMPORT_BATCH:
    case FOOTFALL_RECORD_DISMISSAL:
    case FOOTFALL_RECORD_NOTIFICATION:
    default:
      g_return_val_if_reached (NULL);
    }
}

char *
footfall_entry_text_get_subtitle (const FootfallEntryContext *context, FootfallRecordKind kind, gconstpointer record)
{
  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (record != NULL, NULL);

  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  if (kind == FOOTFALL_RECORD_RUN)
    add_run (parts, context, record);
  else if (kind == FOOTFALL_RECORD_PAIN)
    add_pain (parts, record);
  else if (kind == FOOTFALL_RECORD_ACTIVITY)
    add_activity (parts, context, record);
  else if (kind == FOOTFALL_RECORD_BREAK)
    add_break (parts, context, record);
  else if (kind == FOOTFALL_RECORD_EVENT)
    add_first_line (parts, ((const FootfallEvent *) record)->notes);
  return join (parts, " · ");
}

const char *
footfall_entry_text_get_notes (FootfallRecordKind kind, gconstpointer record)
{
  g_return_val_if_fail (record != NULL, NULL);

  switch (kind)
    {
    case FOOTFALL_RECORD_RUN:
      return ((const FootfallRun *) record)->notes;
    case FOOTFALL_RECORD_PAIN:
      return ((const FootfallPain *) record)->notes;
    case FOOTFALL_RECORD_ACTIVITY:
      return ((const FootfallActivity *) record)->notes;
    case FOOTFALL_RECORD_EVENT:
      return ((const FootfallEvent *) record)->notes;
    case FOOTFALL_RECORD_BREAK:
    case FOOTFALL_RECORD_SHOE:
    case FOOTFALL_RECORD_IMPORT_BATCH:
    case FOOTFALL_RECORD_DISMISSAL:
    case FOOTFALL_RECORD_NOTIFICATION:
    default:
      return NULL;
    }
}

const char *
footfall_entry_text_get_icon_name (FootfallRecordKind kind)
{
  switch (kind)
    {
    case FOOTFALL_RECORD_PAIN:
      return "pain-note-symbolic";
    case FOOTFALL_RECORD_ACTIVITY:
      return "activity-symbolic";
    case FOOTFALL_RECORD_BREAK:
      return "media-playback-pause-symbolic";
    case FOOTFALL_RECORD_EVENT:
      return "event-symbolic";
    case FOOTFALL_RECORD_RUN:
    case FOOTFALL_RECORD_SHOE:
    case FOOTFALL_RECORD_IMPORT_BATCH:
    case FOOTFALL_RECORD_DISMISSAL:
    case FOOTFALL_RECORD_NOTIFICATION:
    default:
      return NULL;
    }
}

char *
footfall_entry_text_describe (const FootfallEntryContext *context, FootfallRecordKind kind, gconstpointer record,
                              FootfallDay day)
{
  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (record != NULL, NULL);

  if (kind == FOOTFALL_RECORD_RUN)
    return footfall_run_text_describe (context->log, record, context->unit);

  g_autofree char *title = footfall_entry_text_get_title (context, kind, record);
  g_autofree char *subtitle = footfall_entry_text_get_subtitle (context, kind, record);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  /* Translators: a date with the day of the week, as it is read aloud */
  g_ptr_array_add (parts, footfall_day_format (day, _("%A %-d %B %Y")));
  add (parts, title);
  add (parts, subtitle);
  return join (parts, ", ");
}

char *
footfall_entry_text_format_month (FootfallDay day)
{
  /* Translators: a month and its year, above what was logged in that month */
  return footfall_day_format (day, _("%OB %Y"));
}

char *
footfall_entry_text_format_sums (double distance_m, guint n_runs, FootfallDistanceUnit unit)
{
  if (n_runs == 0)
    return g_strdup ("");

  g_autofree char *distance = footfall_distance_format (distance_m, unit, DISTANCE_DECIMALS);
  g_autofree char *runs = g_strdup_printf (ngettext ("%u run", "%u runs", n_runs), n_runs);
  /* Translators: the distance and the number of runs of a month */
  return g_strdup_printf (_("%s · %s"), distance, runs);
}
