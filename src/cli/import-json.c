/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/import-answer.h"
#include "cli/json.h"
#include "exchange/journal-format.h"

static void
write_item (FootfallJsonWriter *writer, const FootfallImportItem *item)
{
  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  footfall_json_add_word (writer, "state", &footfall_import_states, (int) item->state);
  footfall_json_add_string (writer, "sport", item->sport);
  footfall_json_add_time (writer, "started_at", item->started_at, item->utc_offset_s);
  footfall_json_add_real (writer, "distance_m", item->distance_m);
  footfall_json_add_count (writer, "duration_s", item->duration_s);
  footfall_json_add_count (writer, "elapsed_s", item->elapsed_s);
  footfall_json_add_string (writer, "shoe", item->shoe);
  footfall_json_add_uuid (writer, "matches", &item->matches);
  footfall_json_add_string (writer, "message", item->message);
  footfall_json_writer_end_object (writer);
}

static void
write_problem (FootfallJsonWriter *writer, const char *file, const FootfallImportProblem *problem)
{
  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  g_autofree char *name = problem->entry != NULL ? g_build_filename (file, problem->entry, NULL) : g_strdup (file);
  footfall_json_add_string (writer, "file", name);
  footfall_json_add_count (writer, "line", problem->line > 0 ? (gint64) problem->line : -1);
  footfall_json_add_string (writer, "message", problem->message);
  footfall_json_writer_end_object (writer);
}

static void
write_file (FootfallJsonWriter *writer, const FootfallImportFile *file)
{
  g_autofree char *name = g_filename_display_name (file->path);

  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  footfall_json_add_string (writer, "file", name);
  footfall_json_add_string (writer, "format", file->format);
  footfall_json_writer_key (writer, "items");
  footfall_json_writer_begin_array (writer);
  for (guint i = 0; i < file->items->len; i++)
    write_item (writer, g_ptr_array_index (file->items, i));
  footfall_json_writer_end_array (writer);
  footfall_json_writer_key (writer, "errors");
  footfall_json_writer_begin_array (writer);
  for (guint i = 0; i < file->problems->len; i++)
    write_problem (writer, name, g_ptr_array_index (file->problems, i));
  footfall_json_writer_end_array (writer);
  footfall_json_writer_end_object (writer);
}

static void
write_totals (FootfallJsonWriter *writer, const guint *totals)
{
  footfall_json_writer_begin_object (writer);
  for (int state = 0; state < FOOTFALL_N_IMPORT_STATES; state++)
    footfall_json_add_count (writer, footfall_vocabulary_get_nick (&footfall_import_states, state), totals[state]);
  footfall_json_writer_end_object (writer);
}

/* What the change set adds of each kind, under the names of an export */
static void
write_added (FootfallJsonWriter *writer, const FootfallChangeSet *changes)
{
  static const FootfallRecordKind kinds[] = {
    FOOTFALL_RECORD_RUN,   FOOTFALL_RECORD_PAIN,  FOOTFALL_RECORD_SHOE,      FOOTFALL_RECORD_ACTIVITY,
    FOOTFALL_RECORD_BREAK, FOOTFALL_RECORD_EVENT, FOOTFALL_RECORD_DISMISSAL,
  };
  gint64 counts[FOOTFALL_N_RECORD_KINDS] = { 0 };

  guint n_changes = footfall_change_set_get_size (changes);
  for (guint i = 0; i < n_changes; i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      counts[change->kind] += change->before == NULL;
    }
  footfall_json_writer_begin_object (writer);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    footfall_json_add_count (writer, footfall_journal_format_get_key (kinds[i]), counts[kinds[i]]);
  footfall_json_writer_end_object (writer);
}

void
footfall_import_add_json (FootfallCli *cli, const FootfallImportPlan *plan)
{
  g_return_if_fail (cli != NULL);
  g_return_if_fail (plan != NULL);

  g_auto (FootfallJsonWriter) writer;
  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_object (&writer);
  footfall_json_writer_key (&writer, "files");
  footfall_json_writer_begin_array (&writer);
  for (guint i = 0; i < plan->files->len; i++)
    write_file (&writer, g_ptr_array_index (plan->files, i));
  footfall_json_writer_end_array (&writer);
  footfall_json_writer_break_line (&writer);
  footfall_json_writer_key (&writer, "totals");
  write_totals (&writer, plan->totals);
  footfall_json_writer_break_line (&writer);
  footfall_json_writer_key (&writer, "added");
  write_added (&writer, plan->changes);
  footfall_json_writer_end_object (&writer);
  footfall_json_finish (&writer, cli->page);
}
