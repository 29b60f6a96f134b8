/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/recorded-activity.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/units.h"
#include "exchange/file-text.h"
#include "exchange/sport.h"

/* Fewer steps per minute are those of one foot. */
#define CADENCE_OF_BOTH_FEET_MIN 120

/* What has no sport but moved so fast on the whole, ran: from a shuffle of 10:25 min/km to
 * 3:02 min/km. Slower is a walk, faster a bicycle. */
#define RUNNING_SPEED_MIN_M_S 1.6
#define RUNNING_SPEED_MAX_M_S 5.5

/* Too short to tell a speed by */
#define TELLING_DISTANCE_M 100
#define TELLING_TIME_S 60

/* No recording is older than satellite navigation (1980-01-06), and a clock may be a day ahead. */
#define EARLIEST_START_S G_GINT64_CONSTANT (315964800)
#define CLOCK_AHEAD_MAX_S (2 * 86400)

static void
append_sentence (GString *text, const char *sentence)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", sentence);
}

/* Seconds that a record can hold; -1 for unknown, negative or beyond */
static gint64
round_seconds (double seconds, double maximum)
{
  return seconds >= 0 && seconds <= maximum ? (gint64) floor (seconds + 0.5) : -1;
}

/* A known number within the range of its field, or unknown */
static double
limit (double value, double minimum, double maximum)
{
  return value >= minimum && value <= maximum ? value : NAN;
}

/* The word of the title that names a sport: "Morning Run", "Lauf am Abend" */
static FootfallSport
find_sport_in_title (const char *title, char **word)
{
  g_auto (GStrv) words = g_strsplit_set (title != NULL ? title : "", " \t\n,.;:-_()/", -1);
  for (char **w = words; *w != NULL; w++)
    {
      const FootfallSport sport = footfall_sport_from_words (*w);
      if (!sport.is_known || g_ascii_isdigit (**w))
        continue;
      *word = g_strdup (*w);
      return sport;
    }
  return footfall_sport_from_words ("");
}

static double
get_speed (const FootfallRecordedActivity *self)
{
  const double seconds = isnan (self->timer_s) ? self->elapsed_s : self->timer_s;
  if (!(self->distance_m >= TELLING_DISTANCE_M && seconds >= TELLING_TIME_S))
    return NAN;
  return self->distance_m / seconds;
}

/* What is not told is taken from the title or the speed, and that is said. */
static FootfallSport
guess_sport (const FootfallRecordedActivity *self, GString *message)
{
  g_autofree char *word = NULL;
  FootfallSport sport = find_sport_in_title (self->title, &word);
  if (sport.is_known)
    {
      g_autofree char *quoted = footfall_file_text_quote (word);
      g_autofree char *sentence =
          g_strdup_printf (_("The file does not name the sport; it was taken from the title: “%s”."), quoted);
      append_sentence (message, sentence);
      return sport;
    }
  const double speed = get_speed (self);
  sport.is_run = speed >= RUNNING_SPEED_MIN_M_S && speed <= RUNNING_SPEED_MAX_M_S;
  append_sentence (message, sport.is_run ? _("The file does not name the sport; its speed is that of a run.")
                                         : _("The file does not name the sport, and its speed is not that of a run."));
  return sport;
}

static gboolean
is_blank (const char *text)
{
  return text == NULL || text[0] == '\0' || g_ascii_strcasecmp (text, "generic") == 0 ||
         g_ascii_strcasecmp (text, "unknown") == 0;
}

static FootfallSport
find_sport (const FootfallRecordedActivity *self, GString *message)
{
  const FootfallSport sport = footfall_sport_from_pair (self->sport, self->sub_sport);
  return !sport.is_known && is_blank (self->sport) ? guess_sport (self, message) : sport;
}

static void
describe_surface (const FootfallRecordedActivity *self, FootfallSport sport, GString *message)
{
  if (!sport.is_run || sport.surface == FOOTFALL_SURFACE_UNKNOWN)
    return;
  const char *word = !is_blank (self->sub_sport) ? self->sub_sport : self->sport;
  g_autofree char *quoted = footfall_file_text_quote (word != NULL ? word : self->title);
  g_autofree char *sentence =
      g_strdup_printf (_("Surface guessed from “%s”: %s."), quoted,
                       footfall_vocabulary_get_label (&footfall_surfaces, (int) sport.surface));
  append_sentence (message, sentence);
}

static gint64
get_duration (const FootfallImportItem *item)
{
  const gint64 duration_s = item->duration_s > 0 ? item->duration_s : item->elapsed_s;
  return duration_s > 0 ? duration_s : -1;
}

static FootfallRun *
create_run (const FootfallRecordedActivity *self, const FootfallImportItem *item, FootfallSurface surface)
{
  FootfallRun *run = footfall_run_new ();
  run->started_at = item->started_at;
  run->utc_offset_s = item->utc_offset_s;
  run->distance_m = item->distance_m > 0 ? item->distance_m : NAN;
  run->duration_s = get_duration (item);
  run->surface = surface;
  run->cadence_spm = limit (self->cadence_spm, 1, FOOTFALL_CADENCE_MAX_SPM);
  run->ascent_m = limit (self->ascent_m, 0, FOOTFALL_ASCENT_MAX_M);
  run->notes = g_strdup (self->notes);
  run->source = self->source;
  if (footfall_instant_is_known (self->started_at))
    run->source_key = footfall_instant_to_utc_string (self->started_at);
  return run;
}

static FootfallActivity *
create_activity (const FootfallRecordedActivity *self, const FootfallImportItem *item, FootfallActivityKind kind)
{
  FootfallActivity *activity = footfall_activity_new ();
  activity->done_at = item->started_at;
  activity->utc_offset_s = item->utc_offset_s;
  activity->kind = kind;
  activity->distance_m = item->distance_m > 0 ? item->distance_m : NAN;
  activity->duration_s = get_duration (item);
  activity->notes = g_strdup (self->notes);
  activity->source = self->source;
  if (footfall_instant_is_known (self->started_at))
    activity->source_key = footfall_instant_to_utc_string (self->started_at);
  return activity;
}

/* NULL, or why nobody knows when it was, although much may be known of it */
static char *
find_date_fault (const FootfallRecordedActivity *self, const FootfallImportOptions *options)
{
  if (self->date_fault != NULL)
    return g_strdup (self->date_fault);
  if (self->started_at == FOOTFALL_INSTANT_UNKNOWN)
    return g_strdup (_("The file does not tell when it was; say when, or log the run by hand."));
  if (self->started_at >= EARLIEST_START_S && self->started_at <= options->now + CLOCK_AHEAD_MAX_S)
    return NULL;
  g_autofree char *day = footfall_instant_to_utc_string (self->started_at);
  return g_strdup_printf (_("It cannot have begun at %s; the clock of the device was wrong. Say when it was, or log "
                            "the run by hand."),
                          day);
}

/* NULL for a sport that is left out */
static gpointer
create_record (const FootfallRecordedActivity *self, const FootfallImportItem *item, FootfallSport sport,
               const FootfallImportOptions *options)
{
  if (sport.is_run)
    return create_run (self, item, sport.surface);
  return options->activities ? (gpointer) create_activity (self, item, sport.kind) : NULL;
}

/* @record: (transfer full) (nullable): what it would be */
static void
decide (const FootfallRecordedActivity *self, FootfallImportItem *item, gpointer record,
        const FootfallImportOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *date_fault = find_date_fault (self, options);
  item->record = record;
  if (self->is_cut_off)
    footfall_import_item_set_unreadable (item, _("The file is cut off in the midst of this activity; look for a "
                                                 "whole copy, or log the run by hand."));
  else if (date_fault != NULL && record != NULL)
    footfall_import_item_set_undated (item, g_steal_pointer (&item->record), date_fault);
  else if (date_fault != NULL)
    footfall_import_item_set_unreadable (item, date_fault);
  else if (record == NULL)
    item->state = FOOTFALL_IMPORT_STATE_OTHER_SPORT;
  else if (!footfall_record_validate (item->kind, record, &error))
    footfall_import_item_set_unreadable (item, error->message);
}

static void
fill_quantities (const FootfallRecordedActivity *self, FootfallImportItem *item, GString *message)
{
  item->distance_m = self->distance_m >= 0 ? self->distance_m : NAN;
  item->elapsed_s = round_seconds (self->elapsed_s, FOOTFALL_DURATION_MAX_S);
  item->duration_s = round_seconds (self->timer_s, FOOTFALL_DURATION_MAX_S);
  if ((!isnan (self->elapsed_s) && item->elapsed_s < 0) || (!isnan (self->timer_s) && item->duration_s < 0))
    append_sentence (message, _("Its times cannot be right, and are left out."));
}

static void
fill_start (const FootfallRecordedActivity *self, FootfallImportItem *item, const FootfallImportOptions *options)
{
  item->started_at = footfall_instant_is_known (self->started_at) ? self->started_at : FOOTFALL_INSTANT_UNKNOWN;
  item->has_own_offset = ABS ((gint64) self->utc_offset_s) <= FOOTFALL_UTC_OFFSET_MAX_S;
  if (item->has_own_offset)
    item->utc_offset_s = self->utc_offset_s;
  else if (item->started_at != FOOTFALL_INSTANT_UNKNOWN)
    {
      g_autoptr (GTimeZone) zone = options->zone != NULL ? g_time_zone_ref (options->zone) : g_time_zone_new_local ();
      item->utc_offset_s = footfall_instant_utc_offset (item->started_at, zone);
    }
}

FootfallRecordedActivity *
footfall_recorded_activity_new (FootfallSource source)
{
  FootfallRecordedActivity *self = g_new0 (FootfallRecordedActivity, 1);
  self->source = source;
  self->started_at = FOOTFALL_INSTANT_UNKNOWN;
  self->utc_offset_s = FOOTFALL_UTC_OFFSET_UNKNOWN;
  self->distance_m = NAN;
  self->elapsed_s = NAN;
  self->timer_s = NAN;
  self->cadence_spm = NAN;
  self->ascent_m = NAN;
  self->remarks = g_string_new (NULL);
  return self;
}

void
footfall_recorded_activity_free (FootfallRecordedActivity *self)
{
  g_free (self->sport);
  g_free (self->sub_sport);
  g_free (self->title);
  g_free (self->notes);
  g_free (self->date_fault);
  g_string_free (self->remarks, TRUE);
  g_free (self);
}

void
footfall_recorded_activity_add_remark (FootfallRecordedActivity *self, const char *sentence)
{
  g_return_if_fail (self != NULL && sentence != NULL);
  append_sentence (self->remarks, sentence);
}

FootfallImportItem *
footfall_recorded_activity_to_item (const FootfallRecordedActivity *self, const FootfallImportOptions *options)
{
  g_return_val_if_fail (self != NULL && options != NULL, NULL);
  FootfallImportItem *item = footfall_import_item_new ();
  g_autoptr (GString) message = g_string_new (self->remarks->str);
  item->line = self->line;
  item->sport = self->sport != NULL ? footfall_file_text_clean (self->sport) : NULL;
  fill_start (self, item, options);
  fill_quantities (self, item, message);
  const FootfallSport sport = find_sport (self, message);
  item->kind = sport.is_run ? FOOTFALL_RECORD_RUN : FOOTFALL_RECORD_ACTIVITY;
  describe_surface (self, sport, message);
  if (message->len > 0)
    item->message = g_strdup (message->str);
  decide (self, item, create_record (self, item, sport, options), options);
  return item;
}

double
footfall_cadence_from_feet (double cadence)
{
  if (!(cadence > 0))
    return NAN;
  return cadence < CADENCE_OF_BOTH_FEET_MIN ? 2 * cadence : cadence;
}
