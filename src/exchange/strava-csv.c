/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/strava-csv.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "core/units.h"
#include "exchange/number.h"
#include "exchange/strava-columns.h"
#include "exchange/strava-date.h"
#include "exchange/strava-sport.h"

/* How many rows are looked at to make sure of a layout in an unknown language */
#define LAYOUT_ROWS 20

/* Above this ratio of exact to shown distance the account shows miles: halfway between km and miles. */
#define MILES_RATIO 1304.672

typedef struct
{
  FootfallCsvReader *csv;
  const FootfallImportOptions *options;
  FootfallStravaColumns columns;
  guint n_columns;
  GTimeZone *zone;
  GPtrArray *items;    /* (owned) (element-type FootfallImportItem) */
  GArray *shown;       /* (owned) (element-type double): of each item, the shown distance where it has to do; NAN */
  guint n_in_km;       /* rows that have both distances and show km... */
  guint n_in_miles;    /* ...or miles */
} Reading;

static const char *
get_cell (const Reading *self, int column)
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

/* Gear is typed by people: blanks around and inside it tell nothing. */
static char *
copy_gear (const char *text)
{
  g_autoptr (GString) gear = g_string_new (NULL);
  for (const char *c = text; *c != '\0'; c++)
    if (!g_ascii_isspace (*c))
      g_string_append_c (gear, *c);
    else if (gear->len > 0 && gear->str[gear->len - 1] != ' ')
      g_string_append_c (gear, ' ');
  g_strchomp (gear->str);
  return gear->str[0] != '\0' ? g_strdup (gear->str) : NULL;
}

/* The cell of the exact column, or of the shown one where that is empty */
static const char *
get_filled_cell (const Reading *self, int exact, int shown)
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
  if (!read_number (cell, &value) || value > FOOTFALL_DISTANCE_MAX_M * 1000)
    return FALSE;
  *seconds = isnan (value) ? -1 : (gint64) floor (value + 0.5);
  return TRUE;
}

/* An optional number that people may have typed: what is none counts as unknown. */
static double
read_extra (const Reading *self, int column)
{
  double value = NAN;
  if (!footfall_number_from_text (get_cell (self, column), &value))
    return NAN;
  return value;
}

static void
vote_for_unit (Reading *self, double metres, double shown)
{
  if (metres < 1000 || shown < 0.5)
    return; /* two decimals of few kilometres tell too little */
  if (metres / shown > MILES_RATIO)
    self->n_in_miles++;
  else
    self->n_in_km++;
}

/* Finds the exact distance of the row, or notes the shown one for later, when the unit is known */
static gboolean
read_distance (Reading *self, FootfallStravaSport sport, FootfallImportItem *item, double *pending)
{
  double metres, shown;
  if (!read_number (get_cell (self, self->columns.metres), &metres) ||
      !read_number (get_cell (self, self->columns.shown_distance), &shown))
    return FALSE;
  const gboolean shown_in_metres = sport.kind == FOOTFALL_ACTIVITY_KIND_SWIM && !self->columns.only_in_km;
  if (!isnan (metres) && !isnan (shown) && !shown_in_metres)
    vote_for_unit (self, metres, shown);
  if (metres > 0)
    item->distance_m = metres;
  else if (shown_in_metres)
    item->distance_m = shown;
  else
    *pending = shown;
  return TRUE;
}

/* The description and the private note, without repeating one that is the same */
static char *
copy_notes (const Reading *self)
{
  g_autofree char *description = copy_stripped (get_cell (self, self->columns.description));
  g_autofree char *private_note = copy_stripped (get_cell (self, self->columns.private_note));
  g_autoptr (GString) notes = g_string_new (description);
  if (private_note[0] != '\0' && !g_str_equal (private_note, description))
    g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n\n" : "", private_note);
  g_string_replace (notes, "\r\n", "\n", 0);
  g_string_replace (notes, "\r", "\n", 0);
  return notes->len > 0 ? g_strdup (notes->str) : NULL;
}

static char *
copy_source_key (const Reading *self)
{
  char *key = copy_stripped (get_cell (self, self->columns.id));
  if (key[0] == '\0')
    g_clear_pointer (&key, g_free);
  return key;
}

/* Older exports tell no moving time; the time from start to end is what there is. */
static gint64
get_duration (const FootfallImportItem *item)
{
  const gint64 duration_s = item->duration_s > 0 ? item->duration_s : item->elapsed_s;
  return duration_s > 0 ? duration_s : -1;
}

static FootfallRun *
create_run (const Reading *self, const FootfallImportItem *item, FootfallStravaSport sport)
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
  run->source_key = copy_source_key (self);
  return run;
}

static FootfallActivity *
create_activity (const Reading *self, const FootfallImportItem *item, FootfallStravaSport sport)
{
  FootfallActivity *activity = footfall_activity_new ();
  activity->done_at = item->started_at;
  activity->utc_offset_s = item->utc_offset_s;
  activity->kind = sport.kind;
  activity->duration_s = get_duration (item);
  activity->notes = copy_notes (self);
  activity->source = FOOTFALL_SOURCE_STRAVA;
  activity->source_key = copy_source_key (self);
  return activity;
}

static void
create_record (const Reading *self, FootfallImportItem *item, FootfallStravaSport sport)
{
  if (sport.is_run)
    item->record = create_run (self, item, sport);
  else if (self->options->activities)
    item->record = create_activity (self, item, sport);
  else
    item->state = FOOTFALL_IMPORT_STATE_OTHER_SPORT;
  item->kind = sport.is_run ? FOOTFALL_RECORD_RUN : FOOTFALL_RECORD_ACTIVITY;
}

static gboolean
check_n_cells (const Reading *self, char **message)
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
read_start (const Reading *self, FootfallImportItem *item, char **message)
{
  const char *cell = get_cell (self, self->columns.date);
  if (!footfall_strava_date_parse (cell, &item->started_at))
    {
      *message = g_strdup_printf (_("The date “%.60s” is not understood."), cell);
      return FALSE;
    }
  item->utc_offset_s = footfall_instant_utc_offset (item->started_at, self->zone);
  return TRUE;
}

static gboolean
read_quantities (Reading *self, FootfallStravaSport sport, FootfallImportItem *item, double *pending, char **message)
{
  const FootfallStravaColumns *columns = &self->columns;
  const char *elapsed = get_filled_cell (self, columns->elapsed, columns->shown_elapsed);
  const char *moving = get_cell (self, columns->moving);
  if (!read_seconds (elapsed, &item->elapsed_s))
    *message = g_strdup_printf (_("The elapsed time “%.60s” is not a number of seconds."), elapsed);
  else if (!read_seconds (moving, &item->duration_s))
    *message = g_strdup_printf (_("The moving time “%.60s” is not a number of seconds."), moving);
  else if (!read_distance (self, sport, item, pending))
    *message = g_strdup_printf (_("The distance “%.60s” is not a number."),
                                get_filled_cell (self, columns->metres, columns->shown_distance));
  return *message == NULL;
}

/* Fills @item from the row, or says what is wrong with it */
static gboolean
read_item (Reading *self, FootfallImportItem *item, double *pending, char **message)
{
  if (!check_n_cells (self, message))
    return FALSE;
  item->sport = copy_stripped (get_cell (self, self->columns.type));
  item->shoe = copy_gear (get_cell (self, self->columns.gear));
  const FootfallStravaSport sport = footfall_strava_sport_from_type (item->sport);
  if (!read_start (self, item, message) || !read_quantities (self, sport, item, pending, message))
    return FALSE;
  create_record (self, item, sport);
  return TRUE;
}

static void
add_item (Reading *self, FootfallImportItem *item, double pending)
{
  item->line = footfall_csv_reader_get_line (self->csv);
  g_ptr_array_add (self->items, item);
  g_array_append_val (self->shown, pending);
}

static void
read_row (Reading *self)
{
  FootfallImportItem *item = footfall_import_item_new ();
  double pending = NAN;
  g_autofree char *message = NULL;
  if (!read_item (self, item, &pending, &message))
    footfall_import_item_set_unreadable (item, message);
  add_item (self, item, pending);
}

static void
add_broken_row (Reading *self, const char *message)
{
  FootfallImportItem *item = footfall_import_item_new ();
  footfall_import_item_set_unreadable (item, message);
  add_item (self, item, NAN);
}

/* Strava writes 0 for what it does not know. */
static void
set_distance (FootfallImportItem *item, double distance_m)
{
  item->distance_m = distance_m > 0 ? distance_m : NAN;
  if (item->record == NULL)
    return;
  if (item->kind == FOOTFALL_RECORD_RUN)
    ((FootfallRun *) item->record)->distance_m = item->distance_m;
  else
    ((FootfallActivity *) item->record)->distance_m = item->distance_m;
}

/* All rows are read and the unit of the shown distance is known */
static void
finish_item (const Reading *self, FootfallImportItem *item, double shown)
{
  const double metres_per_unit = self->n_in_miles > self->n_in_km ? FOOTFALL_METRES_PER_MILE : 1000;
  set_distance (item, isnan (shown) ? item->distance_m : shown * metres_per_unit);
  g_autoptr (GError) error = NULL;
  if (item->record != NULL && !footfall_record_validate (item->kind, item->record, &error))
    footfall_import_item_set_unreadable (item, error->message);
}

static void
hand_over_items (Reading *self, FootfallImportFile *file)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      FootfallImportItem *item = self->items->pdata[i];
      finish_item (self, item, g_array_index (self->shown, double, i));
      footfall_import_file_add_item (file, item);
    }
  g_ptr_array_set_free_func (self->items, NULL);
}

/* Reads all rows; a file that breaks off keeps those before */
static gboolean
read_rows (Reading *self, FootfallImportFile *file, GCancellable *cancellable, GError **error)
{
  while (TRUE)
    {
      g_autoptr (GError) row_error = NULL;
      switch (footfall_csv_reader_next (self->csv, cancellable, &row_error))
        {
        case FOOTFALL_CSV_ROW:
          read_row (self);
          break;
        case FOOTFALL_CSV_BROKEN:
          add_broken_row (self, row_error->message);
          break;
        case FOOTFALL_CSV_FAILED:
          if (row_error->domain == FOOTFALL_EXCHANGE_ERROR)
            {
              footfall_import_file_add_problem (file, footfall_csv_reader_get_line (self->csv), row_error->message);
              return TRUE;
            }
          g_propagate_error (error, g_steal_pointer (&row_error));
          return FALSE;
        case FOOTFALL_CSV_END:
        default:
          return TRUE;
        }
    }
}

/* In a language that is not known, the files' folder tells where the columns are. */
static gboolean
confirm_layout (FootfallCsvReader *csv, const FootfallStravaColumns *columns)
{
  for (guint i = 0; i < LAYOUT_ROWS; i++)
    {
      if (footfall_csv_reader_next (csv, NULL, NULL) != FOOTFALL_CSV_ROW)
        return FALSE;
      if (g_str_has_prefix (footfall_csv_reader_get_cell (csv, (guint) columns->file), "activities/"))
        return TRUE;
    }
  return FALSE;
}

static gboolean
find_columns (FootfallCsvReader *csv, FootfallStravaColumns *columns)
{
  return footfall_strava_columns_from_header (columns, csv) ||
         footfall_strava_columns_from_layout (columns, footfall_csv_reader_get_n_cells (csv));
}

static FootfallCsvReader *
open_head (const char *head, gsize length)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (head, (gssize) length, NULL);
  return footfall_csv_reader_new (stream);
}

gboolean
footfall_strava_csv_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = open_head (head, length);
  if (footfall_csv_reader_next (csv, NULL, NULL) != FOOTFALL_CSV_ROW)
    return FALSE;
  FootfallStravaColumns columns;
  if (footfall_strava_columns_from_header (&columns, csv))
    return TRUE;
  return footfall_strava_columns_from_layout (&columns, footfall_csv_reader_get_n_cells (csv)) &&
         confirm_layout (csv, &columns);
}

gboolean
footfall_strava_csv_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                          GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (options != NULL && draft != NULL, FALSE);
  g_autoptr (FootfallCsvReader) csv = footfall_csv_reader_new (stream);
  const FootfallCsvResult result = footfall_csv_reader_next (csv, cancellable, error);
  if (result == FOOTFALL_CSV_BROKEN || result == FOOTFALL_CSV_FAILED)
    return FALSE;
  Reading reading = { .csv = csv, .options = options, .n_columns = footfall_csv_reader_get_n_cells (csv) };
  if (result == FOOTFALL_CSV_END || !find_columns (csv, &reading.columns))
    {
      g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT,
                   _("The first line does not name the columns of a Strava activities.csv."));
      return FALSE;
    }
  g_autoptr (GTimeZone) zone = options->zone != NULL ? g_time_zone_ref (options->zone) : g_time_zone_new_local ();
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_import_item_free);
  g_autoptr (GArray) shown = g_array_new (FALSE, FALSE, sizeof (double));
  reading.zone = zone;
  reading.items = items;
  reading.shown = shown;
  if (!read_rows (&reading, draft->file, cancellable, error))
    return FALSE;
  hand_over_items (&reading, draft->file);
  return TRUE;
}
