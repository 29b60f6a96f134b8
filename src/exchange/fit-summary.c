/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/fit-summary.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/instant.h"
#include "core/units.h"
#include "exchange/fit-track.h"
#include "exchange/import-plan.h"

/* Fields of a file_id message */
#define FILE_ID_TYPE 0

/* Fields of a sport message */
#define SPORT_SPORT 0
#define SPORT_SUB_SPORT 1

/* Fields of a session; those of a lap up to the total distance are the same */
#define SESSION_START 2
#define SESSION_SPORT 5
#define SESSION_SUB_SPORT 6
#define SESSION_ELAPSED 7
#define SESSION_TIMER 8
#define SESSION_DISTANCE 9
#define SESSION_CADENCE 18
#define SESSION_ASCENT 22
#define SESSION_CADENCE_FRACTION 92
#define LAP_SPORT 25
#define LAP_SUB_SPORT 39

#define ACTIVITY_LOCAL_TIME 5

/* What manufacturers number themselves lies above. */
#define LAST_STANDARD_FILE_TYPE 0x40

#define TIME_SCALE 1000.0
#define DISTANCE_SCALE 100.0
#define CADENCE_FRACTION_SCALE 128.0

/* Clocks differ from UTC by quarters of an hour; a watch may take a moment between its two readings. */
#define OFFSET_STEP_S 900
#define OFFSET_SLACK_S 120

typedef struct
{
  FootfallFitSummary *summary;
  FootfallFitTrack track;
  int sport; /* of the whole file, from a message that tells only that, or of its laps; -1 */
  int sub_sport;
  double lap_distance_m;
  gint64 lap_started_at;
  gboolean has_offset; /* of the last part that told */
  gint32 utc_offset_s;
} Reading;

static int
get_number (const FootfallFitMessage *message, guint8 field)
{
  return (int) footfall_fit_message_get_whole (message, field);
}

static void
read_file_id (Reading *self, const FootfallFitMessage *message)
{
  if (self->summary->file_type < 0)
    self->summary->file_type = footfall_fit_message_get_whole (message, FILE_ID_TYPE);
}

/* The first that says it is believed. */
static void
read_sport (Reading *self, int sport, int sub_sport)
{
  if (self->sport >= 0 || sport < 0)
    return;
  self->sport = sport;
  self->sub_sport = sub_sport;
}

static void
read_lap (Reading *self, const FootfallFitMessage *message)
{
  read_sport (self, get_number (message, LAP_SPORT), get_number (message, LAP_SUB_SPORT));
  const double distance_m = footfall_fit_message_get (message, SESSION_DISTANCE) / DISTANCE_SCALE;
  if (distance_m > 0)
    self->lap_distance_m += distance_m;
  if (self->lap_started_at == FOOTFALL_INSTANT_UNKNOWN)
    self->lap_started_at = footfall_fit_message_get_time (message, SESSION_START);
}

/* Without a start, it is as long before the end as the session took. */
static gint64
find_start (const FootfallFitMessage *message, const FootfallFitSession *session)
{
  const gint64 start = footfall_fit_message_get_time (message, SESSION_START);
  if (start != FOOTFALL_INSTANT_UNKNOWN || message->time == FOOTFALL_INSTANT_UNKNOWN)
    return start;
  const double elapsed_s = isnan (session->elapsed_s) ? session->timer_s : session->elapsed_s;
  const gboolean is_possible = elapsed_s >= 0 && elapsed_s <= FOOTFALL_DURATION_MAX_S;
  return is_possible ? message->time - (gint64) elapsed_s : FOOTFALL_INSTANT_UNKNOWN;
}

static double
read_cadence (const FootfallFitMessage *message)
{
  const double whole = footfall_fit_message_get (message, SESSION_CADENCE);
  const double fraction = footfall_fit_message_get (message, SESSION_CADENCE_FRACTION);
  if (!(whole > 0))
    return NAN;
  return whole + (isnan (fraction) ? 0 : fraction / CADENCE_FRACTION_SCALE);
}

/* A message of zeros, as broken files end in, is no session. */
static void
read_session (Reading *self, const FootfallFitMessage *message)
{
  FootfallFitSession session = {
    .sport = get_number (message, SESSION_SPORT),
    .sub_sport = get_number (message, SESSION_SUB_SPORT),
    .distance_m = footfall_fit_message_get (message, SESSION_DISTANCE) / DISTANCE_SCALE,
    .elapsed_s = footfall_fit_message_get (message, SESSION_ELAPSED) / TIME_SCALE,
    .timer_s = footfall_fit_message_get (message, SESSION_TIMER) / TIME_SCALE,
    .ascent_m = footfall_fit_message_get (message, SESSION_ASCENT),
    .cadence_rpm = read_cadence (message),
    .part = message->part,
  };
  session.started_at = find_start (message, &session);
  if (session.started_at == FOOTFALL_INSTANT_UNKNOWN && message->time == FOOTFALL_INSTANT_UNKNOWN &&
      !(session.elapsed_s > 0))
    return;
  g_array_append_val (self->summary->sessions, session);
}

static void
set_offsets (Reading *self, guint part)
{
  GArray *sessions = self->summary->sessions;
  for (guint i = 0; i < sessions->len; i++)
    {
      FootfallFitSession *session = &g_array_index (sessions, FootfallFitSession, i);
      if (session->part != part && session->has_offset)
        continue;
      session->has_offset = TRUE;
      session->utc_offset_s = self->utc_offset_s;
    }
}

/* The activity message stands behind its sessions or before them, and tells the time on two clocks. */
static void
read_activity (Reading *self, const FootfallFitMessage *message)
{
  const gint64 local_time = footfall_fit_message_get_time (message, ACTIVITY_LOCAL_TIME);
  if (local_time == FOOTFALL_INSTANT_UNKNOWN || message->time == FOOTFALL_INSTANT_UNKNOWN)
    return;
  const gint64 gap_s = local_time - message->time;
  if (ABS (gap_s) > FOOTFALL_UTC_OFFSET_MAX_S)
    return;
  const gint64 n_steps = (gint64) floor ((double) gap_s / OFFSET_STEP_S + 0.5);
  if (ABS (gap_s - n_steps * OFFSET_STEP_S) > OFFSET_SLACK_S)
    return;
  self->has_offset = TRUE;
  self->utc_offset_s = (gint32) (n_steps * OFFSET_STEP_S);
  set_offsets (self, message->part);
}

static void
read_message (Reading *self, const FootfallFitMessage *message)
{
  switch (message->definition->number)
    {
    case FOOTFALL_FIT_MESSAGE_RECORD:
      footfall_fit_track_add_record (&self->track, message);
      break;
    case FOOTFALL_FIT_MESSAGE_EVENT:
      footfall_fit_track_add_event (&self->track, message);
      break;
    case FOOTFALL_FIT_MESSAGE_SESSION:
      read_session (self, message);
      break;
    case FOOTFALL_FIT_MESSAGE_LAP:
      read_lap (self, message);
      break;
    case FOOTFALL_FIT_MESSAGE_ACTIVITY:
      read_activity (self, message);
      break;
    case FOOTFALL_FIT_MESSAGE_SPORT:
      read_sport (self, get_number (message, SPORT_SPORT), get_number (message, SPORT_SUB_SPORT));
      break;
    case FOOTFALL_FIT_MESSAGE_FILE_ID:
      read_file_id (self, message);
      break;
    default:
      break;
    }
}

static gboolean
read_messages (Reading *self, FootfallFitDecoder *decoder, GCancellable *cancellable, GError **error)
{
  FootfallFitMessage message;
  FootfallFitResult result;
  while ((result = footfall_fit_decoder_next (decoder, &message, cancellable, error)) == FOOTFALL_FIT_MESSAGE)
    {
      read_message (self, &message);
      if (self->summary->sessions->len > FOOTFALL_FIT_SESSIONS_MAX)
        {
          g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE,
                       _("The file holds more than %d sessions; it cannot be one activity."),
                       FOOTFALL_FIT_SESSIONS_MAX);
          return FALSE;
        }
    }
  return result == FOOTFALL_FIT_END;
}

/* Courses have points too, but nobody ran them yet. */
static gboolean
may_be_activity (const Reading *self)
{
  const gint64 type = self->summary->file_type;
  return type < 0 || type == FOOTFALL_FIT_FILE_TYPE_ACTIVITY || type > LAST_STANDARD_FILE_TYPE;
}

/* The watch's battery may have died before it wrote a session. */
static void
make_session (Reading *self)
{
  if (self->track.n_points == 0 || !may_be_activity (self))
    return;
  const FootfallFitSession session = {
    .sport = self->sport,
    .sub_sport = self->sub_sport,
    .started_at = self->track.first_at,
    .has_offset = self->has_offset,
    .utc_offset_s = self->utc_offset_s,
    .distance_m = footfall_fit_track_get_distance (&self->track),
    .elapsed_s = footfall_fit_track_get_elapsed (&self->track),
    .timer_s = footfall_fit_track_get_timer (&self->track),
    .ascent_m = NAN,
    .cadence_rpm = NAN,
  };
  g_array_append_val (self->summary->sessions, session);
  self->summary->from_records = TRUE;
}

static gint64
find_first_time (const Reading *self)
{
  return self->track.n_points > 0 ? self->track.first_at : self->lap_started_at;
}

/* What a lone session does not tell, its points or laps may. */
static void
complete_session (Reading *self, FootfallFitSession *session)
{
  if (session->started_at == FOOTFALL_INSTANT_UNKNOWN)
    session->started_at = find_first_time (self);
  if (!(session->distance_m > 0))
    session->distance_m = footfall_fit_track_get_distance (&self->track);
  if (!(session->distance_m > 0) && self->lap_distance_m > 0)
    session->distance_m = self->lap_distance_m;
  if (isnan (session->elapsed_s) && isnan (session->timer_s))
    {
      session->elapsed_s = footfall_fit_track_get_elapsed (&self->track);
      session->timer_s = footfall_fit_track_get_timer (&self->track);
    }
  if (session->sport >= 0)
    return;
  session->sport = self->sport;
  session->sub_sport = self->sub_sport;
}

FootfallFitSummary *
footfall_fit_summary_read (GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  g_autoptr (FootfallFitDecoder) decoder = footfall_fit_decoder_new (stream);
  g_autoptr (FootfallFitSummary) self = g_new0 (FootfallFitSummary, 1);
  self->sessions = g_array_new (FALSE, FALSE, sizeof (FootfallFitSession));
  self->file_type = -1;
  Reading reading = { .summary = self, .sport = -1, .sub_sport = -1, .lap_started_at = FOOTFALL_INSTANT_UNKNOWN };
  footfall_fit_track_init (&reading.track);
  if (!read_messages (&reading, decoder, cancellable, error))
    return NULL;
  self->damage = footfall_fit_decoder_get_damage (decoder);
  self->broken_at = footfall_fit_decoder_get_broken_at (decoder);
  if (reading.has_offset)
    set_offsets (&reading, G_MAXUINT);
  if (self->sessions->len == 0)
    make_session (&reading);
  else if (self->sessions->len == 1)
    complete_session (&reading, &g_array_index (self->sessions, FootfallFitSession, 0));
  return g_steal_pointer (&self);
}

void
footfall_fit_summary_free (FootfallFitSummary *self)
{
  g_array_unref (self->sessions);
  g_free (self);
}
