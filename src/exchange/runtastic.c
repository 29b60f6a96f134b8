/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/runtastic.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#include "exchange/file-bytes.h"
#include "exchange/file-text.h"
#include "exchange/json-value.h"
#include "exchange/recorded-activity.h"
#include "exchange/runtastic-sport.h"

/* A session takes a few KiB. */
#define FILE_MAX (4 * 1024 * 1024)

/* The parser calls itself for each level. */
#define DEPTH_MAX 32

#define MS_PER_S 1000.0
#define HEAD_OF_TRACK 400

static gboolean
has_text (const char *head, gsize length, const char *text)
{
  return g_strstr_len (head, (gssize) length, text) != NULL;
}

static gboolean
begins_with (const char *head, gsize length, char bracket)
{
  gsize i = length >= 3 && memcmp (head, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  while (i < length && g_ascii_isspace (head[i]))
    i++;
  return i < length && head[i] == bracket;
}

static gboolean
set_error (GError **error, FootfallExchangeError code, const char *message)
{
  g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, (int) code, message);
  return FALSE;
}

static gboolean
is_shallow (const char *text, gsize length)
{
  guint depth = 0;
  gboolean in_text = FALSE;
  for (gsize i = 0; i < length; i++)
    {
      const char c = text[i];
      if (c == '\\' && in_text)
        i++;
      else if (c == '"')
        in_text = !in_text;
      else if (!in_text && (c == '{' || c == '['))
        depth++;
      else if (!in_text && (c == '}' || c == ']') && depth > 0)
        depth--;
      if (depth > DEPTH_MAX || c == '\0')
        return FALSE;
    }
  return TRUE;
}

/* Returns: (transfer full) (nullable): the file's object; @object is in it */
static JsonParser *
parse (GInputStream *stream, JsonObject **object, GCancellable *cancellable, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GBytes) bytes = footfall_file_bytes_load (
      stream, FILE_MAX, _("The file is larger than 4 MiB; it cannot be one session or shoe."), cancellable, error);
  if (bytes == NULL)
    return NULL;
  JsonNode *root = NULL;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  if (length > 0 && is_shallow (text, length) && g_utf8_validate_len (text, length, NULL) &&
      json_parser_load_from_data (parser, text, (gssize) length, NULL))
    root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      set_error (error, FOOTFALL_EXCHANGE_ERROR_INVALID, _("This is not well-formed JSON; the file may be cut off."));
      return NULL;
    }
  *object = json_node_get_object (root);
  return g_steal_pointer (&parser);
}

static int
get_code (JsonObject *object, const char *key)
{
  const double code = footfall_json_get_number (object, key);
  return code >= 0 && code <= G_MAXINT16 ? (int) code : -1;
}

/* The first thing the runner wore; more than a pair of shoes is rare. */
static char *
get_equipment (JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "user_equipment_ids");
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node) || json_array_get_length (json_node_get_array (node)) == 0)
    return NULL;
  JsonNode *first = json_array_get_element (json_node_get_array (node), 0);
  if (!JSON_NODE_HOLDS_VALUE (first) || json_node_get_value_type (first) != G_TYPE_STRING ||
      !g_utf8_validate (json_node_get_string (first), -1, NULL))
    return NULL;
  return footfall_file_text_clean (json_node_get_string (first));
}

static void
read_clock (JsonObject *object, FootfallRecordedActivity *activity)
{
  const double start_s = footfall_json_get_number (object, "start_time") / MS_PER_S;
  const double end_s = footfall_json_get_number (object, "end_time") / MS_PER_S;
  const double offset_s = footfall_json_get_number (object, "start_time_timezone_offset") / MS_PER_S;
  if (fabs (start_s) < (double) FOOTFALL_INSTANT_MAX)
    activity->started_at = (gint64) floor (start_s);
  if (fabs (offset_s) <= FOOTFALL_UTC_OFFSET_MAX_S)
    activity->utc_offset_s = (gint32) offset_s;
  activity->timer_s = footfall_json_get_number (object, "duration") / MS_PER_S;
  activity->elapsed_s = end_s - start_s;
  if (!(activity->elapsed_s > 0))
    activity->elapsed_s = activity->timer_s;
}

static void
set_key (FootfallImportItem *item, JsonObject *object)
{
  g_autofree char *id = footfall_json_get_text (object, "id");
  if (item->record == NULL || id == NULL)
    return;
  char **key = item->kind == FOOTFALL_RECORD_RUN ? &((FootfallRun *) item->record)->source_key
                                                 : &((FootfallActivity *) item->record)->source_key;
  g_free (*key);
  *key = footfall_file_text_clean (id);
}

static void
set_surface (FootfallImportItem *item, JsonObject *object)
{
  if (item->record == NULL || item->kind != FOOTFALL_RECORD_RUN)
    return;
  FootfallRun *run = item->record;
  if (run->surface == FOOTFALL_SURFACE_UNKNOWN)
    run->surface = footfall_runtastic_surface_from_code (get_code (object, "surface_id"));
}

static void
set_distances (JsonObject *object, FootfallShoe *shoe)
{
  const double initial_m = footfall_json_get_number (object, "initial_distance");
  if (initial_m >= 0 && initial_m <= FOOTFALL_SHOE_DISTANCE_MAX_M)
    shoe->initial_distance_m = initial_m;
  JsonNode *node = json_object_get_member (object, "milestones");
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return;
  JsonArray *milestones = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (milestones); i++)
    {
      JsonNode *milestone = json_array_get_element (milestones, i);
      if (!JSON_NODE_HOLDS_OBJECT (milestone))
        continue;
      g_autofree char *type = footfall_json_get_text (json_node_get_object (milestone), "type");
      const double value_m = footfall_json_get_number (json_node_get_object (milestone), "value");
      if (g_strcmp0 (type, "retirement_distance") != 0 || !(value_m > 0 && value_m <= FOOTFALL_SHOE_DISTANCE_MAX_M))
        continue;
      shoe->replace_at_m = value_m;
      shoe->inspect_at_m = MIN (shoe->inspect_at_m, value_m);
    }
}

gboolean
footfall_runtastic_session_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  return begins_with (head, length, '{') && has_text (head, length, "\"start_time\"") &&
         (has_text (head, length, "\"sport_type_id\"") || has_text (head, length, "\"start_time_timezone_offset\""));
}

gboolean
footfall_runtastic_session_read (GInputStream *stream, const FootfallImportOptions *options,
                                 FootfallImportDraft *draft, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (options != NULL && draft != NULL, FALSE);
  JsonObject *object;
  g_autoptr (JsonParser) parser = parse (stream, &object, cancellable, error);
  if (parser == NULL)
    return FALSE;
  g_autoptr (FootfallRecordedActivity) activity = footfall_recorded_activity_new (FOOTFALL_SOURCE_RUNTASTIC);
  activity->sport = g_strdup (footfall_runtastic_sport_get_words (get_code (object, "sport_type_id")));
  activity->notes = footfall_json_get_text (object, "notes");
  activity->distance_m = footfall_json_get_number (object, "distance");
  activity->ascent_m = footfall_json_get_number (object, "elevation_gain");
  read_clock (object, activity);
  FootfallImportItem *item = footfall_recorded_activity_to_item (activity, options);
  item->shoe = get_equipment (object);
  item->shoe_is_key = item->shoe != NULL;
  set_key (item, object);
  set_surface (item, object);
  footfall_import_file_add_item (draft->file, item);
  return TRUE;
}

gboolean
footfall_runtastic_shoe_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  return begins_with (head, length, '{') && has_text (head, length, "\"name\"") &&
         (has_text (head, length, "\"equipment_type\"") || has_text (head, length, "\"initial_distance\""));
}

gboolean
footfall_runtastic_shoe_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                              GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (draft != NULL, FALSE);
  JsonObject *object;
  g_autoptr (JsonParser) parser = parse (stream, &object, cancellable, error);
  if (parser == NULL)
    return FALSE;
  g_autofree char *id = footfall_json_get_text (object, "id");
  g_autofree char *name = footfall_json_get_text (object, "name");
  g_autofree char *type = footfall_json_get_text (object, "equipment_type");
  g_autoptr (FootfallShoe) shoe = footfall_shoe_new ();
  shoe->name = name != NULL ? footfall_file_text_clean (name) : NULL;
  set_distances (object, shoe);
  if (id != NULL && shoe->name != NULL && (type == NULL || g_str_equal (type, "shoe")) &&
      footfall_record_validate (FOOTFALL_RECORD_SHOE, shoe, NULL))
    footfall_import_draft_list_shoe (draft, id, g_steal_pointer (&shoe));
  footfall_import_file_add_remark (draft->file, 0, _("This tells of a shoe; shoes come in with the runs that wear them."));
  return TRUE;
}

gboolean
footfall_runtastic_track_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  const gsize n = MIN (length, HEAD_OF_TRACK);
  return begins_with (head, length, '[') && has_text (head, n, "\"version\"") && has_text (head, n, "\"timestamp\"") &&
         (has_text (head, n, "\"longitude\"") || has_text (head, n, "\"heart_rate\"") || has_text (head, n, "\"duration\""));
}

gboolean
footfall_runtastic_track_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                               GCancellable *cancellable, GError **error)
{
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}
