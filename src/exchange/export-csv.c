/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/export.h"

#include <math.h>

#include "exchange/csv-writer.h"
#include "exchange/number.h"

#define FLUSH_SIZE (64 * 1024)

#define N_MOMENTS (FOOTFALL_MOMENT_OTHER + 1)

/* The highest level of each knee and moment; -1 where nobody was asked */
typedef struct
{
  int levels[FOOTFALL_N_KNEES][N_MOMENTS];
} Levels;

static const char *const columns_before_levels[] = {
  "uuid",   "started_at",    "distance_m",  "duration_s", "surface", "shoe", "foot_strike",
  "effort", "stopped_early", "cadence_spm", "ascent_m",
};

static const char *const columns_after_levels[] = { "notes", "source", "source_key" };

static void
write_cells (FootfallCsvWriter *writer, const char *const *cells, gsize n_cells)
{
  for (gsize i = 0; i < n_cells; i++)
    footfall_csv_writer_cell (writer, cells[i]);
}

/* "left_next_morning" */
static void
write_level_column (FootfallCsvWriter *writer, int knee, int moment)
{
  g_autofree char *name = g_strconcat (footfall_vocabulary_get_nick (&footfall_knees, knee), "_",
                                       footfall_vocabulary_get_nick (&footfall_moments, moment), NULL);
  footfall_csv_writer_cell (writer, g_strdelimit (name, "-", '_'));
}

static void
write_header (FootfallCsvWriter *writer)
{
  write_cells (writer, columns_before_levels, G_N_ELEMENTS (columns_before_levels));
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    for (int moment = 0; moment < N_MOMENTS; moment++)
      write_level_column (writer, knee, moment);
  write_cells (writer, columns_after_levels, G_N_ELEMENTS (columns_after_levels));
  footfall_csv_writer_end_row (writer);
}

static void
write_real (FootfallCsvWriter *writer, double value)
{
  char digits[FOOTFALL_NUMBER_TEXT_SIZE];
  footfall_csv_writer_cell (writer, isnan (value) ? NULL : footfall_number_to_text (value, digits));
}

static void
write_whole (FootfallCsvWriter *writer, gint64 value)
{
  char digits[FOOTFALL_NUMBER_TEXT_SIZE];
  g_snprintf (digits, sizeof digits, "%" G_GINT64_FORMAT, value);
  footfall_csv_writer_cell (writer, value < 0 ? NULL : digits);
}

/* In the vocabularies used here 0 is "unknown". */
static void
write_word (FootfallCsvWriter *writer, const FootfallVocabulary *vocabulary, int value)
{
  footfall_csv_writer_cell (writer, value == 0 ? NULL : footfall_vocabulary_get_nick (vocabulary, value));
}

static Levels
find_levels (const FootfallLog *log, const FootfallRun *run)
{
  Levels levels;
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    for (int moment = 0; moment < N_MOMENTS; moment++)
      levels.levels[knee][moment] = -1;
  g_autoptr (GPtrArray) entries = footfall_log_list_pain_of_run (log, &run->record.uuid);
  for (guint i = 0; i < entries->len; i++)
    {
      const FootfallPain *pain = entries->pdata[i];
      int *level = &levels.levels[pain->knee][pain->moment];
      *level = MAX (*level, pain->level);
    }
  return levels;
}

static void
write_run_before_levels (FootfallCsvWriter *writer, const FootfallLog *log, const FootfallRun *run)
{
  g_autofree char *started_at = footfall_instant_to_string (run->started_at, run->utc_offset_s);
  const FootfallShoe *shoe = footfall_log_find_shoe (log, &run->shoe);
  footfall_csv_writer_cell (writer, footfall_uuid_to_text (&run->record.uuid).text);
  footfall_csv_writer_cell (writer, started_at);
  write_real (writer, run->distance_m);
  write_whole (writer, run->duration_s);
  write_word (writer, &footfall_surfaces, (int) run->surface);
  footfall_csv_writer_text (writer, shoe != NULL ? shoe->name : NULL);
  write_word (writer, &footfall_foot_strikes, (int) run->foot_strike);
  write_whole (writer, run->effort);
  footfall_csv_writer_cell (writer, run->stopped_early ? "true" : "false");
  write_real (writer, run->cadence_spm);
  write_real (writer, run->ascent_m);
}

static void
write_run (FootfallCsvWriter *writer, const FootfallLog *log, const FootfallRun *run)
{
  write_run_before_levels (writer, log, run);
  const Levels levels = find_levels (log, run);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    for (int moment = 0; moment < N_MOMENTS; moment++)
      write_whole (writer, levels.levels[knee][moment]);
  footfall_csv_writer_text (writer, run->notes);
  footfall_csv_writer_cell (writer, footfall_vocabulary_get_nick (&footfall_sources, (int) run->source));
  footfall_csv_writer_text (writer, run->source_key);
  footfall_csv_writer_end_row (writer);
}

static gboolean
flush (FootfallCsvWriter *writer, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  if (!g_output_stream_write_all (stream, writer->text->str, writer->text->len, NULL, cancellable, error))
    return FALSE;
  g_string_truncate (writer->text, 0);
  return TRUE;
}

gboolean
footfall_export_csv (const FootfallLog *log, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (log != NULL && G_IS_OUTPUT_STREAM (stream), FALSE);
  g_auto (FootfallCsvWriter) writer;
  footfall_csv_writer_init (&writer);
  write_header (&writer);
  for (guint i = 0; i < footfall_log_get_n_runs (log); i++)
    {
      write_run (&writer, log, footfall_log_get_run (log, i));
      if (writer.text->len >= FLUSH_SIZE && !flush (&writer, stream, cancellable, error))
        return FALSE;
    }
  return flush (&writer, stream, cancellable, error);
}
