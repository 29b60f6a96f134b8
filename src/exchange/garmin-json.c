/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/garmin-json.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/file-bytes.h"
#include "exchange/json-split.h"
#include "exchange/json-value.h"
#include "exchange/recorded-activity.h"

/* A thousand activities with all their splits are some ten MiB. */
#define FILE_MAX (512 * 1024 * 1024)
#define ACTIVITIES_MAX 100000

#define LIST_KEY "summarizedActivitiesExport"
#define LIST_KEY_WITHIN 400

#define MS_PER_S 1000.0
#define CM_PER_M 100.0
#define OFFSET_STEP_S 900

typedef struct
{
  const FootfallImportOptions *options;
  FootfallImportDraft *draft;
  GCancellable *cancellable;
  JsonParser *parser;
  guint n_lines; /* before what is taken apart */
} Reading;

/* What the local clock was ahead of UTC, by the two times that are told */
static void
read_offset (JsonObject *object, double start_ms, FootfallRecordedActivity *activity)
{
  const double gap_s = (footfall_json_get_number (object, "startTimeLocal") - start_ms) / MS_PER_S;
  if (fabs (gap_s) <= FOOTFALL_UTC_OFFSET_MAX_S && fmod (gap_s, OFFSET_STEP_S) == 0)
    activity->utc_offset_s = (gint32) gap_s;
}

static void
read_times (JsonObject *object, FootfallRecordedActivity *activity)
{
  double start_ms = footfall_json_get_number (object, "beginTimestamp");
  if (isnan (start_ms))
    start_ms = footfall_json_get_number (object, "startTimeGmt");
  if (fabs (start_ms) / MS_PER_S < (double) FOOTFALL_INSTANT_MAX)
    activity->started_at = (gint64) floor (start_ms / MS_PER_S);
  read_offset (object, start_ms, activity);
  activity->timer_s = footfall_json_get_number (object, "duration") / MS_PER_S;
  activity->elapsed_s = footfall_json_get_number (object, "elapsedDuration") / MS_PER_S;
  if (!(activity->elapsed_s > 0))
    activity->elapsed_s = activity->timer_s;
}

static double
read_cadence (JsonObject *object)
{
  const double of_both = footfall_json_get_number (object, "avgDoubleCadence");
  return of_both > 0 ? of_both : footfall_cadence_from_feet (footfall_json_get_number (object, "avgRunCadence"));
}

static void
add_activity (const Reading *self, JsonObject *object, guint line)
{
  g_autoptr (FootfallRecordedActivity) activity = footfall_recorded_activity_new (FOOTFALL_SOURCE_GARMIN);
  activity->line = line;
  activity->sport = footfall_json_get_text (object, "activityType");
  activity->title = footfall_json_get_text (object, "name");
  activity->notes = footfall_json_get_text (object, "description");
  activity->distance_m = footfall_json_get_number (object, "distance") / CM_PER_M;
  activity->ascent_m = footfall_json_get_number (object, "elevationGain") / CM_PER_M;
  activity->cadence_spm = read_cadence (object);
  read_times (object, activity);
  footfall_import_file_add_item (self->draft->file, footfall_recorded_activity_to_item (activity, self->options));
}

static gboolean
read_piece (const FootfallJsonPiece *piece, gpointer user_data, GError **error)
{
  Reading *self = user_data;
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  if (piece->index < 0 || !g_str_equal (piece->key, LIST_KEY) || piece->index >= ACTIVITIES_MAX)
    return TRUE;
  const guint line = self->n_lines + piece->line;
  JsonNode *root = NULL;
  if (json_parser_load_from_data (self->parser, piece->text, (gssize) piece->length, NULL))
    root = json_parser_get_root (self->parser);
  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    add_activity (self, json_node_get_object (root), line);
  else
    footfall_import_file_add_problem (self->draft->file, line, _("This activity cannot be read; it was left out."));
  return TRUE;
}

/* The object of the list, without the list of one around it */
static const char *
find_object (Reading *self, const char *text, gsize *length)
{
  const char *object = *length > 0 ? memchr (text, '{', *length) : NULL;
  if (object == NULL)
    return NULL;
  for (const char *c = text; c < object; c++)
    self->n_lines += *c == '\n';
  *length -= (gsize) (object - text);
  const char *end = memrchr (object, '}', *length);
  if (end != NULL)
    *length = (gsize) (end - object) + 1;
  return object;
}

static gboolean
read_list (Reading *self, GBytes *bytes, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  guint line = 0;
  GError *failure = NULL;
  text = find_object (self, text, &length);
  if (text == NULL || footfall_json_split (text, length, read_piece, self, &line, &failure))
    return TRUE;
  return footfall_import_file_take_failure (self->draft->file, self->n_lines + line, failure, error);
}

gboolean
footfall_garmin_json_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  return g_strstr_len (head, (gssize) MIN (length, LIST_KEY_WITHIN), "\"" LIST_KEY "\"") != NULL;
}

gboolean
footfall_garmin_json_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                           GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (options != NULL && draft != NULL, FALSE);
  g_autoptr (GBytes) bytes = footfall_file_bytes_load (
      stream, FILE_MAX, _("The file is larger than 512 MiB; it cannot be a list of activities."), cancellable, error);
  if (bytes == NULL)
    return FALSE;
  g_autoptr (JsonParser) parser = json_parser_new ();
  Reading reading = { .options = options, .draft = draft, .cancellable = cancellable, .parser = parser };
  return read_list (&reading, bytes, error);
}
