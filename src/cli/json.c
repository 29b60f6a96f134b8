/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/json.h"

#include "exchange/record-to-json.h"

void
footfall_json_add_string (FootfallJsonWriter *writer, const char *key, const char *value)
{
  footfall_json_writer_key (writer, key);
  footfall_json_writer_string (writer, value);
}

void
footfall_json_add_count (FootfallJsonWriter *writer, const char *key, gint64 count)
{
  footfall_json_writer_key (writer, key);
  if (count < 0)
    footfall_json_writer_null (writer);
  else
    footfall_json_writer_integer (writer, count);
}

void
footfall_json_add_real (FootfallJsonWriter *writer, const char *key, double value)
{
  footfall_json_writer_key (writer, key);
  footfall_json_writer_real (writer, value);
}

void
footfall_json_add_flag (FootfallJsonWriter *writer, const char *key, gboolean flag)
{
  footfall_json_writer_key (writer, key);
  footfall_json_writer_boolean (writer, flag);
}

void
footfall_json_add_day (FootfallJsonWriter *writer, const char *key, FootfallDay day)
{
  g_autofree char *text = footfall_day_to_string (day);

  footfall_json_add_string (writer, key, text);
}

void
footfall_json_add_time (FootfallJsonWriter *writer, const char *key, gint64 unix_s, gint32 utc_offset_s)
{
  g_autofree char *text =
    unix_s != FOOTFALL_INSTANT_UNKNOWN ? footfall_instant_to_string (unix_s, utc_offset_s) : NULL;

  footfall_json_add_string (writer, key, text);
}

void
footfall_json_add_uuid (FootfallJsonWriter *writer, const char *key, const FootfallUuid *uuid)
{
  footfall_json_add_string (writer, key, footfall_uuid_is_none (uuid) ? NULL : footfall_uuid_to_text (uuid).text);
}

void
footfall_json_add_word (FootfallJsonWriter *writer, const char *key, const FootfallVocabulary *vocabulary, int value)
{
  footfall_json_add_string (writer, key, value >= 0 ? footfall_vocabulary_get_nick (vocabulary, value) : NULL);
}

void
footfall_json_add_signs (FootfallJsonWriter *writer, const char *key, FootfallSigns signs)
{
  footfall_json_writer_key (writer, key);
  footfall_json_writer_begin_array (writer);
  for (int i = 0; i < FOOTFALL_N_SIGNS; i++)
    {
      if (signs & (FootfallSigns) (1 << i))
        footfall_json_writer_string (writer, footfall_vocabulary_get_nick (&footfall_signs, i));
    }
  footfall_json_writer_end_array (writer);
}

void
footfall_json_write_run (FootfallJsonWriter *writer, const FootfallLog *log, const FootfallRun *run)
{
  g_autoptr (GPtrArray) pain = footfall_log_list_pain_of_run (log, &run->record.uuid);

  footfall_json_writer_begin_object (writer);
  footfall_record_members_to_json (writer, FOOTFALL_RECORD_RUN, run);
  footfall_json_writer_key (writer, "pain");
  footfall_json_writer_begin_array (writer);
  for (guint i = 0; i < pain->len; i++)
    footfall_record_to_json (writer, FOOTFALL_RECORD_PAIN, g_ptr_array_index (pain, i));
  footfall_json_writer_end_array (writer);
  footfall_json_writer_end_object (writer);
}

void
footfall_json_finish (FootfallJsonWriter *writer, FootfallPage *page)
{
  footfall_page_add_raw (page, writer->text->str);
  footfall_page_add_raw (page, "\n");
}
