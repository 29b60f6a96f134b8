/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/record-to-json.h"

#include "core/instant.h"
#include "core/record-field.h"

/* Of the vocabularies with a word for unknown, these leave it out of files. */
static gboolean
is_word_null (const FootfallRecordField *field, int value)
{
  return value == 0 && (field->vocabulary == &footfall_areas || field->vocabulary == &footfall_foot_strikes);
}

/* Free text that is empty is "", but a name that is not there is null. */
static gboolean
is_text_nullable (const FootfallRecordField *field)
{
  return g_str_equal (field->name, "source_key");
}

/* The offset of a time is written with the time. */
static gboolean
is_part_of_time (const FootfallRecordField *field)
{
  return field->type == FOOTFALL_FIELD_OFFSET;
}

static gboolean
has_header (FootfallRecordKind kind)
{
  return kind != FOOTFALL_RECORD_DISMISSAL;
}

static void
write_signs (FootfallJsonWriter *writer, FootfallSigns signs)
{
  footfall_json_writer_begin_array (writer);
  for (int i = 0; i < FOOTFALL_N_SIGNS; i++)
    if (signs & (1 << i))
      footfall_json_writer_string (writer, footfall_vocabulary_get_nick (&footfall_signs, i));
  footfall_json_writer_end_array (writer);
}

/* A time is followed by its offset in every record that is exported. */
static void
write_instant (FootfallJsonWriter *writer, const FootfallRecordField *field, gconstpointer record)
{
  const FootfallRecordField *offset = field + 1;
  g_assert (is_part_of_time (offset));
  g_autofree char *text = footfall_instant_to_string (G_STRUCT_MEMBER (gint64, record, field->offset),
                                                      G_STRUCT_MEMBER (gint32, record, offset->offset));
  footfall_json_writer_string (writer, text);
}

static void
write_text (FootfallJsonWriter *writer, const FootfallRecordField *field, gconstpointer record)
{
  const char *text = G_STRUCT_MEMBER (const char *, record, field->offset);
  if (text == NULL || text[0] == '\0')
    text = is_text_nullable (field) ? NULL : "";
  footfall_json_writer_string (writer, text);
}

static void
write_word (FootfallJsonWriter *writer, const FootfallRecordField *field, gconstpointer record)
{
  const int value = G_STRUCT_MEMBER (int, record, field->offset);
  footfall_json_writer_string (
      writer, is_word_null (field, value) ? NULL : footfall_vocabulary_get_nick (field->vocabulary, value));
}

static void
write_day (FootfallJsonWriter *writer, FootfallDay day)
{
  g_autofree char *text = footfall_day_to_string (day);
  footfall_json_writer_string (writer, text);
}

static void
write_known (FootfallJsonWriter *writer, const FootfallRecordField *field, gconstpointer record)
{
  switch (field->type)
    {
    case FOOTFALL_FIELD_REAL:
      footfall_json_writer_real (writer, G_STRUCT_MEMBER (double, record, field->offset));
      break;
    case FOOTFALL_FIELD_INTEGER:
      footfall_json_writer_integer (writer, G_STRUCT_MEMBER (int, record, field->offset));
      break;
    case FOOTFALL_FIELD_COUNT:
      footfall_json_writer_integer (writer, G_STRUCT_MEMBER (gint64, record, field->offset));
      break;
    case FOOTFALL_FIELD_INSTANT:
      write_instant (writer, field, record);
      break;
    case FOOTFALL_FIELD_DAY:
      write_day (writer, G_STRUCT_MEMBER (FootfallDay, record, field->offset));
      break;
    case FOOTFALL_FIELD_WORD:
      write_word (writer, field, record);
      break;
    case FOOTFALL_FIELD_SIGNS:
      write_signs (writer, G_STRUCT_MEMBER (FootfallSigns, record, field->offset));
      break;
    case FOOTFALL_FIELD_FLAG:
      footfall_json_writer_boolean (writer, G_STRUCT_MEMBER (gboolean, record, field->offset));
      break;
    case FOOTFALL_FIELD_REFERENCE:
      footfall_json_writer_string (
          writer, footfall_uuid_to_text (&G_STRUCT_MEMBER (FootfallUuid, record, field->offset)).text);
      break;
    case FOOTFALL_FIELD_TEXT:
    case FOOTFALL_FIELD_OFFSET:
    default:
      g_return_if_reached ();
    }
}

static void
write_field (FootfallJsonWriter *writer, const FootfallRecordField *field, gconstpointer record)
{
  footfall_json_writer_key (writer, field->name);
  if (field->type == FOOTFALL_FIELD_TEXT)
    write_text (writer, field, record);
  else if (footfall_record_field_is_unknown (field, record))
    footfall_json_writer_null (writer);
  else
    write_known (writer, field, record);
}

static void
write_modified_at (FootfallJsonWriter *writer, gint64 modified_at)
{
  g_autofree char *text =
      modified_at != FOOTFALL_MODIFIED_AT_UNKNOWN ? footfall_instant_to_utc_string (modified_at) : NULL;
  footfall_json_writer_key (writer, FOOTFALL_JSON_MODIFIED_AT_KEY);
  footfall_json_writer_string (writer, text);
}

void
footfall_record_members_to_json (FootfallJsonWriter *writer, FootfallRecordKind kind, gconstpointer record)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  g_return_if_fail (writer != NULL && class != NULL && record != NULL);
  const FootfallRecord *header = record;
  if (has_header (kind))
    {
      footfall_json_writer_key (writer, FOOTFALL_JSON_UUID_KEY);
      footfall_json_writer_string (writer, footfall_uuid_to_text (&header->uuid).text);
    }
  for (guint i = 0; i < class->n_fields; i++)
    if (!is_part_of_time (&class->fields[i]))
      write_field (writer, &class->fields[i], record);
  if (has_header (kind))
    write_modified_at (writer, header->modified_at);
}

void
footfall_record_to_json (FootfallJsonWriter *writer, FootfallRecordKind kind, gconstpointer record)
{
  footfall_json_writer_begin_object (writer);
  footfall_record_members_to_json (writer, kind, record);
  footfall_json_writer_end_object (writer);
}

