/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/record-from-json.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/activity.h"
#include "core/instant.h"
#include "core/pain.h"
#include "core/record-field.h"
#include "core/shoe.h"
#include "exchange/file-text.h"
#include "exchange/import-plan.h"
#include "exchange/record-to-json.h"

/* The largest whole number up to which a double holds every one */
#define WHOLE_MAX 9007199254740992.0

/* What is being read: for messages */
typedef struct
{
  const char *place;
  const char *key;
  JsonNode *node;
} Value;

/* The offset of a time is written with the time. */
static gboolean
is_part_of_time (const FootfallRecordField *field)
{
  return field->type == FOOTFALL_FIELD_OFFSET;
}

static gboolean
set_value_error (const Value *value, GError **error, const char *expected)
{
  g_autofree char *text = json_to_string (value->node, FALSE);
  g_autofree char *shown = footfall_file_text_quote (text);
  g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID, _("%s.%s: %s, not %s."), value->place,
               value->key, expected, shown);
  return FALSE;
}

static const char *
get_string (const Value *value)
{
  if (!JSON_NODE_HOLDS_VALUE (value->node) || json_node_get_value_type (value->node) != G_TYPE_STRING)
    return NULL;
  const char *text = json_node_get_string (value->node);
  return g_utf8_validate (text, -1, NULL) ? text : NULL;
}

static gboolean
get_number (const Value *value, double *number)
{
  if (!JSON_NODE_HOLDS_VALUE (value->node))
    return FALSE;
  const GType type = json_node_get_value_type (value->node);
  *number = json_node_get_double (value->node);
  return (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE) && isfinite (*number);
}

static gboolean
read_real (const Value *value, double *member, GError **error)
{
  double number;
  if (!get_number (value, &number))
    return set_value_error (value, error, _("a number is needed"));
  *member = number;
  return TRUE;
}

/* A number without a fraction that an int holds; a text of that number is none. */
static gboolean
read_whole (const Value *value, double maximum, gint64 *member, GError **error)
{
  double number;
  if (!get_number (value, &number) || number != floor (number) || number < 0 || number > maximum)
    return set_value_error (value, error, _("a whole number of 0 or more is needed"));
  *member = (gint64) number;
  return TRUE;
}

static gboolean
read_flag (const Value *value, gboolean *member, GError **error)
{
  if (!JSON_NODE_HOLDS_VALUE (value->node) || json_node_get_value_type (value->node) != G_TYPE_BOOLEAN)
    return set_value_error (value, error, _("true or false is needed"));
  *member = json_node_get_boolean (value->node);
  return TRUE;
}

static gboolean
read_text (const Value *value, char **member, GError **error)
{
  const char *text = get_string (value);
  if (text == NULL)
    return set_value_error (value, error, _("a text is needed"));
  g_free (*member);
  *member = g_strdup (text);
  return TRUE;
}

static gboolean
read_day (const Value *value, FootfallDay *member, GError **error)
{
  if (!footfall_day_parse (get_string (value), member))
    return set_value_error (value, error, _("a date like \"2026-11-22\" is needed"));
  return TRUE;
}

static gboolean
read_instant (const Value *value, gint64 *member, gint32 *utc_offset_s, GError **error)
{
  if (!footfall_instant_parse (get_string (value), NULL, member, utc_offset_s))
    return set_value_error (value, error, _("a time like \"2026-11-22T07:30:00+01:00\" is needed"));
  return TRUE;
}

static gboolean
read_uuid (const Value *value, FootfallUuid *member, GError **error)
{
  if (!footfall_uuid_parse (get_string (value), member))
    return set_value_error (value, error, _("a UUID is needed"));
  return TRUE;
}

static gboolean
read_word (const Value *value, const FootfallVocabulary *vocabulary, int *member, GError **error)
{
  const int word = footfall_vocabulary_find (vocabulary, get_string (value));
  if (word < 0)
    {
      g_autofree char *nicks = footfall_vocabulary_list_nicks (vocabulary);
      g_autofree char *expected = g_strdup_printf (_("one of %s is needed"), nicks);
      return set_value_error (value, error, expected);
    }
  *member = word;
  return TRUE;
}

static gboolean
read_signs (const Value *value, FootfallSigns *member, GError **error)
{
  if (!JSON_NODE_HOLDS_ARRAY (value->node))
    return set_value_error (value, error, _("a list of signs is needed"));
  JsonArray *array = json_node_get_array (value->node);
  int signs = 0;
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const Value element = { value->place, value->key, json_array_get_element (array, i) };
      int sign = 0;
      if (!read_word (&element, &footfall_signs, &sign, error))
        return FALSE;
      signs |= 1 << sign;
    }
  *member = (FootfallSigns) signs;
  return TRUE;
}

static gboolean
read_integer (const Value *value, int *member, GError **error)
{
  gint64 number;
  if (!read_whole (value, G_MAXINT, &number, error))
    return FALSE;
  *member = (int) number;
  return TRUE;
}

static gboolean
read_known (const Value *value, const FootfallRecordField *field, gpointer record, GError **error)
{
  gpointer member = G_STRUCT_MEMBER_P (record, field->offset);
  switch (field->type)
    {
    case FOOTFALL_FIELD_TEXT:
      return read_text (value, member, error);
    case FOOTFALL_FIELD_REAL:
      return read_real (value, member, error);
    case FOOTFALL_FIELD_INTEGER:
      return read_integer (value, member, error);
    case FOOTFALL_FIELD_COUNT:
      return read_whole (value, WHOLE_MAX, member, error);
    case FOOTFALL_FIELD_INSTANT:
      return read_instant (value, member, G_STRUCT_MEMBER_P (record, field[1].offset), error);
    case FOOTFALL_FIELD_DAY:
      return read_day (value, member, error);
    case FOOTFALL_FIELD_WORD:
      return read_word (value, field->vocabulary, member, error);
    case FOOTFALL_FIELD_SIGNS:
      return read_signs (value, member, error);
    case FOOTFALL_FIELD_FLAG:
      return read_flag (value, member, error);
    case FOOTFALL_FIELD_REFERENCE:
      return read_uuid (value, member, error);
    case FOOTFALL_FIELD_OFFSET:
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* Absent and null are the same: what the record has when nobody tells. */
static gboolean
find_value (JsonObject *object, Value *value)
{
  value->node = json_object_get_member (object, value->key);
  return value->node != NULL && !JSON_NODE_HOLDS_NULL (value->node);
}

static gboolean
read_header (FootfallRecord *record, JsonObject *object, const char *place, GError **error)
{
  Value uuid = { .place = place, .key = FOOTFALL_JSON_UUID_KEY };
  if (find_value (object, &uuid) && !read_uuid (&uuid, &record->uuid, error))
    return FALSE;
  Value modified_at = { .place = place, .key = FOOTFALL_JSON_MODIFIED_AT_KEY };
  gint32 offset;
  return !find_value (object, &modified_at) || read_instant (&modified_at, &record->modified_at, &offset, error);
}

static gboolean
read_field (const FootfallRecordField *field, gpointer record, JsonObject *object, const char *place, GError **error)
{
  Value value = { .place = place, .key = field->name };
  if (find_value (object, &value) && !read_known (&value, field, record, error))
    return FALSE;
  if (footfall_record_field_validate (field, record, error))
    return TRUE;
  g_prefix_error (error, "%s.%s: ", place, field->name);
  return FALSE;
}

static gboolean
has_value (JsonObject *object, const char *key)
{
  Value value = { .key = key };
  return find_value (object, &value);
}

/* Who names one threshold means the other to fit. */
static void
complete_shoe (FootfallShoe *shoe, JsonObject *object)
{
  if (!has_value (object, "inspect_at_m"))
    shoe->inspect_at_m = MIN (shoe->inspect_at_m, shoe->replace_at_m);
  if (!has_value (object, "replace_at_m"))
    shoe->replace_at_m = MAX (shoe->inspect_at_m, shoe->replace_at_m);
}

static gboolean
read_fields (FootfallRecordKind kind, gpointer record, JsonObject *object, const char *place, GError **error)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  for (guint i = 0; i < class->n_fields; i++)
    if (!is_part_of_time (&class->fields[i]) && !read_field (&class->fields[i], record, object, place, error))
      return FALSE;
  if (kind == FOOTFALL_RECORD_SHOE)
    complete_shoe (record, object);
  if (footfall_record_validate (kind, record, error))
    return TRUE;
  g_prefix_error (error, "%s: ", place);
  return FALSE;
}

/* With what each kind has where a file says nothing */
static gpointer
create_record (FootfallRecordKind kind)
{
  if (kind == FOOTFALL_RECORD_SHOE)
    return footfall_shoe_new ();
  if (kind == FOOTFALL_RECORD_PAIN)
    return footfall_pain_new ();
  if (kind == FOOTFALL_RECORD_ACTIVITY)
    return footfall_activity_new ();
  return footfall_record_new (kind);
}

gpointer
footfall_record_from_json (FootfallRecordKind kind, JsonObject *object, const char *place, GError **error)
{
  g_return_val_if_fail (object != NULL && place != NULL, NULL);
  gpointer record = create_record (kind);
  if (read_header (record, object, place, error) && read_fields (kind, record, object, place, error))
    return record;
  footfall_record_free (kind, record);
  return NULL;
}

gboolean
footfall_record_knows_key (FootfallRecordKind kind, const char *key)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  g_return_val_if_fail (class != NULL && key != NULL, FALSE);
  if (g_str_equal (key, FOOTFALL_JSON_UUID_KEY) || g_str_equal (key, FOOTFALL_JSON_MODIFIED_AT_KEY))
    return TRUE;
  for (guint i = 0; i < class->n_fields; i++)
    if (!is_part_of_time (&class->fields[i]) && g_str_equal (key, class->fields[i].name))
      return TRUE;
  return FALSE;
}
