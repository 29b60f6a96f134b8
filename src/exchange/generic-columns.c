/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/generic-columns.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/file-text.h"
#include "exchange/import-plan.h"

typedef struct
{
  FootfallTableField field;
  const char *name; /* folded, without the unit */
} ColumnName;

static const ColumnName known_names[] = {
  { FOOTFALL_TABLE_DATE, "date" },          { FOOTFALL_TABLE_DATE, "datum" },
  { FOOTFALL_TABLE_DATE, "day" },           { FOOTFALL_TABLE_DATE, "tag" },
  { FOOTFALL_TABLE_DATE, "fecha" },         { FOOTFALL_TABLE_DATE, "data" },
  { FOOTFALL_TABLE_DATE, "dato" },          { FOOTFALL_TABLE_DATE, "dátum" },
  { FOOTFALL_TABLE_DATE, "jour" },          { FOOTFALL_TABLE_DATE, "start" },
  { FOOTFALL_TABLE_DATE, "start date" },    { FOOTFALL_TABLE_DATE, "started at" },
  { FOOTFALL_TABLE_DATE, "datetime" },      { FOOTFALL_TABLE_DATE, "date time" },
  { FOOTFALL_TABLE_DATE, "date/time" },     { FOOTFALL_TABLE_DATE, "workout date" },
  { FOOTFALL_TABLE_DATE, "run date" },      { FOOTFALL_TABLE_DATE, "timestamp" },
  { FOOTFALL_TABLE_CLOCK, "start time" },   { FOOTFALL_TABLE_CLOCK, "time of day" },
  { FOOTFALL_TABLE_CLOCK, "startzeit" },    { FOOTFALL_TABLE_CLOCK, "uhrzeit" },
  { FOOTFALL_TABLE_CLOCK, "heure" },        { FOOTFALL_TABLE_CLOCK, "hora" },
  { FOOTFALL_TABLE_DISTANCE, "distance" },  { FOOTFALL_TABLE_DISTANCE, "total distance" },
  { FOOTFALL_TABLE_DISTANCE, "distanz" },
  { FOOTFALL_TABLE_DISTANCE, "strecke" },   { FOOTFALL_TABLE_DISTANCE, "dist" },
  { FOOTFALL_TABLE_DISTANCE, "distancia" }, { FOOTFALL_TABLE_DISTANCE, "distância" },
  { FOOTFALL_TABLE_DISTANCE, "distanza" },  { FOOTFALL_TABLE_DISTANCE, "afstand" },
  { FOOTFALL_TABLE_DISTANCE, "distans" },   { FOOTFALL_TABLE_DISTANCE, "distanse" },
  { FOOTFALL_TABLE_DISTANCE, "dystans" },   { FOOTFALL_TABLE_DISTANCE, "km" },
  { FOOTFALL_TABLE_DISTANCE, "kilometer" }, { FOOTFALL_TABLE_DISTANCE, "kilometers" },
  { FOOTFALL_TABLE_DISTANCE, "kilometres" }, { FOOTFALL_TABLE_DISTANCE, "miles" },
  { FOOTFALL_TABLE_DISTANCE, "mi" },        { FOOTFALL_TABLE_DISTANCE, "metres" },
  { FOOTFALL_TABLE_DISTANCE, "meters" },    { FOOTFALL_TABLE_DURATION, "duration" },
  { FOOTFALL_TABLE_DURATION, "workout time" }, { FOOTFALL_TABLE_DURATION, "total time" },
  { FOOTFALL_TABLE_DURATION, "moving time" }, { FOOTFALL_TABLE_DURATION, "elapsed time" },
  { FOOTFALL_TABLE_DURATION, "time" },      { FOOTFALL_TABLE_DURATION, "dauer" },
  { FOOTFALL_TABLE_DURATION, "zeit" },      { FOOTFALL_TABLE_DURATION, "durée" },
  { FOOTFALL_TABLE_DURATION, "temps" },     { FOOTFALL_TABLE_DURATION, "duración" },
  { FOOTFALL_TABLE_DURATION, "tiempo" },    { FOOTFALL_TABLE_DURATION, "duração" },
  { FOOTFALL_TABLE_DURATION, "tempo" },     { FOOTFALL_TABLE_DURATION, "durata" },
  { FOOTFALL_TABLE_DURATION, "tijd" },      { FOOTFALL_TABLE_DURATION, "duur" },
  { FOOTFALL_TABLE_DURATION, "tid" },       { FOOTFALL_TABLE_DURATION, "czas" },
  { FOOTFALL_TABLE_DURATION, "minutes" },   { FOOTFALL_TABLE_DURATION, "minuten" },
  { FOOTFALL_TABLE_DURATION, "seconds" },   { FOOTFALL_TABLE_SHOE, "shoe" },
  { FOOTFALL_TABLE_SHOE, "shoes" },         { FOOTFALL_TABLE_SHOE, "gear" },
  { FOOTFALL_TABLE_SHOE, "schuh" },         { FOOTFALL_TABLE_SHOE, "schuhe" },
  { FOOTFALL_TABLE_SHOE, "laufschuh" },     { FOOTFALL_TABLE_SHOE, "laufschuhe" },
  { FOOTFALL_TABLE_SHOE, "chaussures" },    { FOOTFALL_TABLE_SHOE, "zapatillas" },
  { FOOTFALL_TABLE_SHOE, "tênis" },         { FOOTFALL_TABLE_SHOE, "scarpe" },
  { FOOTFALL_TABLE_SHOE, "schoenen" },      { FOOTFALL_TABLE_NOTES, "notes" },
  { FOOTFALL_TABLE_NOTES, "note" },         { FOOTFALL_TABLE_NOTES, "comment" },
  { FOOTFALL_TABLE_NOTES, "comments" },     { FOOTFALL_TABLE_NOTES, "description" },
  { FOOTFALL_TABLE_NOTES, "notiz" },        { FOOTFALL_TABLE_NOTES, "notizen" },
  { FOOTFALL_TABLE_NOTES, "bemerkung" },    { FOOTFALL_TABLE_NOTES, "bemerkungen" },
  { FOOTFALL_TABLE_NOTES, "kommentar" },    { FOOTFALL_TABLE_NOTES, "commentaire" },
  { FOOTFALL_TABLE_NOTES, "notas" },        { FOOTFALL_TABLE_NOTES, "comentario" },
  { FOOTFALL_TABLE_TYPE, "type" },          { FOOTFALL_TABLE_TYPE, "sport" },
  { FOOTFALL_TABLE_TYPE, "activity type" }, { FOOTFALL_TABLE_TYPE, "activity" },
  { FOOTFALL_TABLE_TYPE, "sportart" },      { FOOTFALL_TABLE_TYPE, "tipo" },
};

/* A list of Strava that lost a column or its commas is not read as one of another sort, nor is Footfall's own
 * list, which lacks much of what its JSON file has. */
static const char *const names_of_others[] = { "activity id", "activity date", "activity gear", "uuid" };

/* What --columns calls the fields */
static const struct
{
  const char *key;
  FootfallTableField field;
  const char *label;
} keys[] = {
  { "date", FOOTFALL_TABLE_DATE, N_("date") },
  { "time", FOOTFALL_TABLE_CLOCK, N_("time of day") },
  { "distance", FOOTFALL_TABLE_DISTANCE, N_("distance") },
  { "duration", FOOTFALL_TABLE_DURATION, N_("duration") },
  { "shoe", FOOTFALL_TABLE_SHOE, N_("shoe") },
  { "notes", FOOTFALL_TABLE_NOTES, N_("notes") },
  { "type", FOOTFALL_TABLE_TYPE, N_("sport") },
};

static const struct
{
  const char *text;
  FootfallTableField field;
  double unit;
} units[] = {
  { "km", FOOTFALL_TABLE_DISTANCE, 1000 },
  { "kilometer", FOOTFALL_TABLE_DISTANCE, 1000 },
  { "kilometers", FOOTFALL_TABLE_DISTANCE, 1000 },
  { "kilometres", FOOTFALL_TABLE_DISTANCE, 1000 },
  { "mi", FOOTFALL_TABLE_DISTANCE, FOOTFALL_METRES_PER_MILE },
  { "miles", FOOTFALL_TABLE_DISTANCE, FOOTFALL_METRES_PER_MILE },
  { "m", FOOTFALL_TABLE_DISTANCE, 1 },
  { "metres", FOOTFALL_TABLE_DISTANCE, 1 },
  { "meters", FOOTFALL_TABLE_DISTANCE, 1 },
  { "s", FOOTFALL_TABLE_DURATION, 1 },
  { "sec", FOOTFALL_TABLE_DURATION, 1 },
  { "seconds", FOOTFALL_TABLE_DURATION, 1 },
  { "min", FOOTFALL_TABLE_DURATION, 60 },
  { "minutes", FOOTFALL_TABLE_DURATION, 60 },
  { "minuten", FOOTFALL_TABLE_DURATION, 60 },
  { "h", FOOTFALL_TABLE_DURATION, 3600 },
  { "hours", FOOTFALL_TABLE_DURATION, 3600 },
};

static void
clear_columns (FootfallGenericColumns *self)
{
  *self = (FootfallGenericColumns) { .distance_unit_m = NAN, .duration_unit_s = NAN };
  for (guint i = 0; i < FOOTFALL_N_TABLE_FIELDS; i++)
    self->columns[i] = FOOTFALL_TABLE_COLUMN_NONE;
}

static double
find_unit (const char *text, FootfallTableField field)
{
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (units[i].field == field && g_str_equal (units[i].text, text))
      return units[i].unit;
  return NAN;
}

/* Parts "distance (km)", "distance_m" and "distance [mi]" into name and unit; the name alone may be a unit. */
static void
split_name (char *name, char **unit)
{
  static char empty[] = "";
  *unit = empty;
  g_strdelimit (name, "_", ' ');
  char *open = strpbrk (name, "([");
  char *blank = strrchr (name, ' ');
  if (open != NULL && open > name)
    {
      *unit = g_strstrip (g_strdelimit (open + 1, ")]", ' '));
      *open = '\0';
    }
  else if (blank != NULL && (!isnan (find_unit (blank + 1, FOOTFALL_TABLE_DISTANCE)) ||
                             !isnan (find_unit (blank + 1, FOOTFALL_TABLE_DURATION))))
    {
      *unit = blank + 1;
      *blank = '\0';
    }
  g_strstrip (name);
}

static void
set_column (FootfallGenericColumns *self, FootfallTableField field, int index, const char *name, const char *unit)
{
  self->columns[field] = index;
  const double told = find_unit (*unit != '\0' ? unit : name, field);
  if (field == FOOTFALL_TABLE_DISTANCE)
    self->distance_unit_m = told;
  else if (field == FOOTFALL_TABLE_DURATION)
    self->duration_unit_s = told;
}

/* "Time" beside a duration is the time of day. */
static gboolean
is_clock (const FootfallGenericColumns *self, const ColumnName *known, const char *name, int index)
{
  return known->field == FOOTFALL_TABLE_DURATION && self->columns[FOOTFALL_TABLE_CLOCK] < 0 &&
         self->columns[FOOTFALL_TABLE_DURATION] != index && (g_str_equal (name, "time") || g_str_equal (name, "zeit"));
}

/* In the order of the table, so that "duration" goes before "time"; @names: (element-type utf8): folded, with units */
static void
guess_field (FootfallGenericColumns *self, const GPtrArray *names, const ColumnName *known)
{
  for (guint i = 0; i < names->len; i++)
    {
      if (!g_str_has_prefix (names->pdata[i], known->name))
        continue;
      g_autofree char *name = g_strdup (names->pdata[i]);
      char *unit;
      split_name (name, &unit);
      if (!g_str_equal (name, known->name))
        continue;
      if (self->columns[known->field] == FOOTFALL_TABLE_COLUMN_NONE)
        set_column (self, known->field, (int) i, name, unit);
      else if (is_clock (self, known, name, (int) i))
        self->columns[FOOTFALL_TABLE_CLOCK] = (int) i;
      return;
    }
}

/* Returns: (transfer full) (element-type utf8) */
static GPtrArray *
fold_names (const FootfallCsvReader *header)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < footfall_csv_reader_get_n_cells (header); i++)
    g_ptr_array_add (names, g_strdelimit (footfall_table_fold (footfall_csv_reader_get_cell (header, i)), "_", ' '));
  return names;
}

static gboolean
is_of_another (const GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (names_of_others); j++)
      if (g_str_equal (names->pdata[i], names_of_others[j]))
        return TRUE;
  return FALSE;
}

static gboolean
is_enough (const FootfallGenericColumns *self)
{
  return self->columns[FOOTFALL_TABLE_DATE] >= 0 &&
         (self->columns[FOOTFALL_TABLE_DISTANCE] >= 0 || self->columns[FOOTFALL_TABLE_DURATION] >= 0);
}

gboolean
footfall_generic_columns_guess (FootfallGenericColumns *self, const FootfallCsvReader *header)
{
  g_return_val_if_fail (self != NULL && header != NULL, FALSE);
  g_autoptr (GPtrArray) names = fold_names (header);
  clear_columns (self);
  if (is_of_another (names))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (known_names); i++)
    guess_field (self, names, &known_names[i]);
  return is_enough (self);
}

static gboolean set_error (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

static gboolean
set_error (GError **error, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_propagate_error (error, g_error_new_valist (FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID, format,
                                                arguments));
  va_end (arguments);
  return FALSE;
}

/* The place of a column that is named or numbered; without a header only its form is looked at. */
static gboolean
find_column (const char *typed, const FootfallCsvReader *header, int *index, GError **error)
{
  char *end;
  const guint64 number = g_ascii_strtoull (typed, &end, 10);
  const gboolean is_number = g_ascii_isdigit (*typed) && *end == '\0';
  *index = 0;
  if (is_number && number >= 1 && number <= FOOTFALL_CSV_CELLS_MAX &&
      (header == NULL || number <= footfall_csv_reader_get_n_cells (header)))
    {
      *index = (int) number - 1;
      return TRUE;
    }
  if (is_number)
    return set_error (error, _("There is no column %s; columns are counted from 1."), typed);
  if (header == NULL)
    return *typed != '\0' ? TRUE : set_error (error, _("A column is missing behind “%s=”."), typed);
  g_autofree char *wanted = footfall_table_fold (typed);
  for (guint i = 0; i < footfall_csv_reader_get_n_cells (header); i++)
    {
      g_autofree char *name = footfall_table_fold (footfall_csv_reader_get_cell (header, i));
      *index = (int) i;
      if (g_str_equal (name, wanted))
        return TRUE;
    }
  return set_error (error, _("The first line of the file has no column “%s”."), typed);
}

static gboolean
parse_setting (FootfallGenericColumns *self, const char *key, const char *value, gboolean *is_setting, GError **error)
{
  *is_setting = TRUE;
  if (g_str_equal (key, "unit"))
    {
      self->distance_unit_m = find_unit (value, FOOTFALL_TABLE_DISTANCE);
      return !isnan (self->distance_unit_m) ? TRUE : set_error (error, _("“%s” is no unit; write km, mi or m."), value);
    }
  if (g_str_equal (key, "order"))
    {
      self->order = g_str_equal (value, "mdy")   ? FOOTFALL_DATE_ORDER_MONTH_FIRST
                    : g_str_equal (value, "dmy") ? FOOTFALL_DATE_ORDER_DAY_FIRST
                                                 : FOOTFALL_DATE_ORDER_UNKNOWN;
      return self->order != FOOTFALL_DATE_ORDER_UNKNOWN
                 ? TRUE
                 : set_error (error, _("“%s” is no order of dates; write dmy or mdy."), value);
    }
  *is_setting = FALSE;
  return TRUE;
}

static gboolean
parse_column (FootfallGenericColumns *self, const char *key, const char *value, const FootfallCsvReader *header,
              GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      int index;
      if (!g_str_equal (key, keys[i].key))
        continue;
      if (!find_column (value, header, &index, error))
        return FALSE;
      g_autofree char *name = footfall_table_fold (header != NULL ? footfall_csv_reader_get_cell (header, (guint) index)
                                                                  : "");
      char *unit;
      const double told_m = self->distance_unit_m;
      split_name (name, &unit);
      set_column (self, keys[i].field, index, name, unit);
      if (!isnan (told_m))
        self->distance_unit_m = told_m;
      return TRUE;
    }
  return set_error (error, _("“%s” is no part of a run; write date, time, distance, duration, shoe, notes, type, unit "
                             "or order."),
                    key);
}

static gboolean
parse_part (FootfallGenericColumns *self, const char *part, const FootfallCsvReader *header, GError **error)
{
  g_auto (GStrv) sides = g_strsplit (part, "=", 2);
  if (g_strv_length (sides) != 2)
    return set_error (error, _("“%s” does not name a column; write --columns as in date=2,distance=3,duration=4."), part);
  g_strstrip (sides[0]);
  g_strstrip (sides[1]);
  gboolean is_setting;
  if (!parse_setting (self, sides[0], sides[1], &is_setting, error))
    return FALSE;
  return is_setting || parse_column (self, sides[0], sides[1], header, error);
}

gboolean
footfall_generic_columns_parse (FootfallGenericColumns *self, const char *text, const FootfallCsvReader *header,
                                GError **error)
{
  g_return_val_if_fail (self != NULL && text != NULL, FALSE);
  g_auto (GStrv) parts = g_strsplit (text, ",", -1);
  clear_columns (self);
  for (char **part = parts; *part != NULL; part++)
    if (!parse_part (self, *part, header, error))
      return FALSE;
  if (is_enough (self))
    return TRUE;
  return set_error (error, _("“%s” names no column of dates, or none of distances or durations."), text);
}

static const char *
describe_unit (const FootfallGenericColumns *self)
{
  if (self->distance_unit_m == 1)
    return _("metres");
  return footfall_distance_unit_get_symbol (self->distance_unit_m == FOOTFALL_METRES_PER_MILE
                                                ? FOOTFALL_DISTANCE_UNIT_MILES
                                                : FOOTFALL_DISTANCE_UNIT_KILOMETRES);
}

char *
footfall_generic_columns_describe (const FootfallGenericColumns *self, const char *const *header)
{
  g_return_val_if_fail (self != NULL && header != NULL, NULL);
  g_autoptr (GString) parts = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      const int index = self->columns[keys[i].field];
      if (index < 0)
        continue;
      g_autofree char *name = footfall_file_text_quote (header[index]);
      g_string_append_printf (parts, "%s%s “%s”", parts->len > 0 ? ", " : "", _(keys[i].label), name);
      if (keys[i].field == FOOTFALL_TABLE_DISTANCE)
        g_string_append_printf (parts, " (%s)", describe_unit (self));
    }
  return g_strdup_printf (_("Read from these columns: %s."), parts->str);
}

static void
add_setting (GString *text, const char *key, const char *value)
{
  g_string_append_printf (text, "%s%s=%s", text->len > 0 ? "," : "", key, value);
}

char *
footfall_generic_columns_to_text (const FootfallGenericColumns *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (self->columns[keys[i].field] >= 0)
      {
        g_autofree char *number = g_strdup_printf ("%d", self->columns[keys[i].field] + 1);
        add_setting (text, keys[i].key, number);
      }
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (units[i].field == FOOTFALL_TABLE_DISTANCE && units[i].unit == self->distance_unit_m)
      {
        add_setting (text, "unit", units[i].text);
        break;
      }
  if (self->order != FOOTFALL_DATE_ORDER_UNKNOWN)
    add_setting (text, "order", self->order == FOOTFALL_DATE_ORDER_MONTH_FIRST ? "mdy" : "dmy");
  return g_string_free (text, FALSE);
}

char *
footfall_generic_columns_create_key (const char *const *names)
{
  g_return_val_if_fail (names != NULL, NULL);
  g_autoptr (GStrvBuilder) folded = g_strv_builder_new ();
  for (; *names != NULL; names++)
    {
      g_autofree char *name = footfall_table_fold (*names);
      g_strv_builder_add (folded, name);
    }
  g_auto (GStrv) parts = g_strv_builder_end (folded);
  return g_strjoinv ("\t", parts);
}
