/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/strava-row.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/file-text.h"
#include "exchange/number.h"
#include "exchange/strava-date.h"
#include "exchange/sport.h"

/* More seconds than any activity takes; what is above would not fit the record anyway. */
#define SECONDS_MAX 1e9

static const char *
get_cell (const FootfallStravaRow *self, int column)
{
  return column < 0 ? "" : footfall_csv_reader_get_cell (self->csv, (guint) column);
}

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \t\r\n")] == '\0';
}

static char *
copy_stripped (const char *text)
{
  return g_strstrip (g_strdup (text));
}

/* The cell of the exact column, or of the shown one where that is empty */
static const char *
get_filled_cell (const FootfallStravaRow *self, int exact, int shown)
{
  const char *cell = get_cell (self, exact);
  return is_blank (cell) ? get_cell (self, shown) : cell;
}

/* NAN for an empty cell, FALSE for one that is no number */
static gboolean
read_number (const char *cell, double *value)
{
  *value = NAN;
  return is_blank (cell) || footfall_number_from_text (cell, value);
}

static gboolean
read_seconds (const char *cell, gint64 *seconds)
{
  double value;
  if (!read_number (cell, &value) || value > SECONDS_MAX)
    return FALSE;
  *seconds = isnan (value) ? -1 : (gint64) floor (value + 0.5);
  return TRUE;
}

/* An optional number that people may have typed: what is none counts as unknown. */
static double
read_extra (const FootfallStravaRow *self, int column)
{
  double value = NAN;
  if (!footfall_number_from_text (get_cell (self, column), &value))
    return NAN;
  return value;
}

/* The description and the private note, without repeating one that is the same */
static char *
copy_notes (const FootfallStravaRow *self)
{
  g_autofree char *description = copy_stripped (get_cell (self, self->columns.description));
  g_autofree char *private_note = copy_stripped (get_cell (self, self->columns.private_note));
  g_autoptr (GString) notes = g_string_new (description);
  if (private_note[0] != '\0' && !g_str_equal (private_note, description))
    g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n\n" : "", private_note);
  return footfall_file_text_clean_notes (notes->str);
}

/* Older exports tell no moving time; the time from start to end is what there is. */
static gint64
get_duration (const FootfallImportItem *item)
{
  const gint64 duration_s = item->duration_s > 0 ? item->duration_s : item->elapsed_s;
  return duration_s > 0 ? duration_s : -1;
}

static FootfallRun *
create_run (const FootfallStravaRow *self, const FootfallImportItem *item, FootfallSport sport)
{
  FootfallRun *run = footfall_run_new ();
  run->started_at = item->started_at;
  run->utc_offset_s = item->utc_offset_s;
  run->duration_s = get_duration (item);
  run->surface = sport.surface;
  run->ascent_m = read_extra (self, self->columns.ascent);
  const double exertion = read_extra (self, self->columns.exertion);
  if (exertion <= 10)
    run->effort = (int) floor (exertion + 0.5);
  run->notes = copy_notes (self);
  run->source = FOOTFALL_SOURCE_STRAVA;
  run->source_key = footfall_file_text_clean (get_cell (self, self->columns.id));
  return run;
}

static FootfallActivity *
create_activity (const FootfallStravaRow *self, const FootfallImportItem *item, FootfallSport sport)
{
  FootfallActivity *activity = footfall_activity_new ();
  activity->done_at = item->started_at;
  activity->utc_offset_s = item->utc_offset_s;
  activity->kind = sport.kind;
  activity->duration_s = get_duration (item);
  activity->notes = copy_notes (self);
  activity->source = FOOTFALL_SOURCE_STRAVA;
  activity->source_key = footfall_file_text_clean (get_cell (self, self->columns.id));
  return activity;
}

static void
create_record (const FootfallStravaRow *self, FootfallImportItem *item, FootfallSport sport)
{
  if (sport.is_run)
    item->record = create_run (self, item, sport);
  else if (self->activities)
    item->record = create_activity (self, item, sport);
  else
    item->state = FOOTFALL_IMPORT_STATE_OTHER_SPORT;
  item->kind = sport.is_run ? FOOTFALL_RECORD_RUN : FOOTFALL_RECORD_ACTIVITY;
}

static char *
describe_wrong_number (const char *quantity, const char *cell)
{
  g_autofree char *quoted = footfall_file_text_quote (cell);
  return g_strdup_printf (_("%s: “%s” is not a number."), quantity, quoted);
}

static gboolean
check_n_cells (const FootfallStravaRow *self, char **message)
{
  guint n_cells = footfall_csv_reader_get_n_cells (self->csv);
  while (n_cells > self->n_columns && is_blank (footfall_csv_reader_get_cell (self->csv, n_cells - 1)))
    n_cells--;
  if (n_cells == self->n_columns)
    return TRUE;
  *message = g_strdup_printf (_("The row has %u cells, the first line has %u; the row may be cut off or lack a "
                                "quotation mark."),
                              n_cells, self->n_columns);
  return FALSE;
}

static gboolean
read_start (const FootfallStravaRow *self, FootfallImportItem *item, char **message)
{
  const char *cell = get_cell (self, self->columns.date);
  if (!footfall_strava_date_parse (cell, &item->started_at))
    {
      g_autofree char *quoted = footfall_file_text_quote (cell);
      *message = g_strdup_printf (_("The date “%s” is not understood."), quoted);
      return FALSE;
    }
  item->utc_offset_s = footfall_instant_utc_offset (item->started_at, self->zone);
  return TRUE;
}

/* Swims are shown in metres, except where there is no exact column beside. */
static gboolean
read_distance (const FootfallStravaRow *self, FootfallSport sport, FootfallStravaDistance *distance)
{
  const FootfallStravaColumns *columns = &self->columns;
  if (!read_number (get_cell (self, columns->metres), &distance->metres) ||
      !read_number (get_cell (self, columns->shown_distance), &distance->shown))
    return FALSE;
  if (distance->metres == 0)
    distance->metres = NAN;
  if (sport.is_run || sport.kind != FOOTFALL_ACTIVITY_KIND_SWIM || columns->only_in_km)
    return TRUE;
  if (isnan (distance->metres))
    distance->metres = distance->shown;
  distance->shown = NAN;
  return TRUE;
}

static gboolean
read_quantities (const FootfallStravaRow *self, FootfallSport sport, FootfallImportItem *item,
                 FootfallStravaDistance *distance, char **message)
{
  const FootfallStravaColumns *columns = &self->columns;
  const char *elapsed = get_filled_cell (self, columns->elapsed, columns->shown_elapsed);
  const char *moving = get_cell (self, columns->moving);
  if (!read_seconds (elapsed, &item->elapsed_s))
    *message = describe_wrong_number (_("Elapsed time in seconds"), elapsed);
  else if (!read_seconds (moving, &item->duration_s))
    *message = describe_wrong_number (_("Moving time in seconds"), moving);
  else if (!read_distance (self, sport, distance))
    *message = describe_wrong_number (_("Distance"), get_filled_cell (self, columns->metres, columns->shown_distance));
  return *message == NULL;
}

/* Fills @item from the row, or says what is wrong with it */
static gboolean
read_item (const FootfallStravaRow *self, FootfallImportItem *item, FootfallStravaDistance *distance, char **message)
{
  if (!check_n_cells (self, message))
    return FALSE;
  item->sport = footfall_file_text_clean (get_cell (self, self->columns.type));
  item->shoe = footfall_file_text_clean (get_cell (self, self->columns.gear));
  item->companion = footfall_file_text_clean (get_cell (self, self->columns.file));
  const FootfallSport sport = footfall_sport_from_words (item->sport != NULL ? item->sport : "");
  if (!read_start (self, item, message) || !read_quantities (self, sport, item, distance, message))
    return FALSE;
  create_record (self, item, sport);
  return TRUE;
}

FootfallImportItem *
footfall_strava_row_read (const FootfallStravaRow *self, FootfallStravaDistance *distance)
{
  g_return_val_if_fail (self != NULL && distance != NULL, NULL);
  *distance = (FootfallStravaDistance) { NAN, NAN };
  FootfallImportItem *item = footfall_import_item_new ();
  item->line = footfall_csv_reader_get_line (self->csv);
  g_autofree char *message = NULL;
  if (!read_item (self, item, distance, &message))
    footfall_import_item_set_unreadable (item, message);
  return item;
}
