/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/garmin-columns.h"

#include <math.h>

typedef struct
{
  FootfallTableField field;
  const char *name; /* folded */
} ColumnName;

/* English, German, French (and as it was in 2014), Danish, Hungarian, Portuguese, Spanish, Italian,
 * Dutch, Swedish, Norwegian, Polish; a name that means the same in two languages stands once. */
static const ColumnName names[] = {
  { FOOTFALL_TABLE_TYPE, "activity type" },
  { FOOTFALL_TABLE_TYPE, "aktivitätstyp" },
  { FOOTFALL_TABLE_TYPE, "type d'activité" },
  { FOOTFALL_TABLE_TYPE, "aktivitetstype" },
  { FOOTFALL_TABLE_TYPE, "tevékenység típusa" },
  { FOOTFALL_TABLE_TYPE, "tevékenységtípus" },
  { FOOTFALL_TABLE_TYPE, "tipo de atividade" },
  { FOOTFALL_TABLE_TYPE, "tipo de actividad" },
  { FOOTFALL_TABLE_TYPE, "tipo di attività" },
  { FOOTFALL_TABLE_TYPE, "tipo attività" },
  { FOOTFALL_TABLE_TYPE, "activiteittype" },
  { FOOTFALL_TABLE_TYPE, "activiteitstype" },
  { FOOTFALL_TABLE_TYPE, "aktivitetstyp" },
  { FOOTFALL_TABLE_TYPE, "typ aktywności" },
  { FOOTFALL_TABLE_DATE, "date" },
  { FOOTFALL_TABLE_DATE, "start" },
  { FOOTFALL_TABLE_DATE, "datum" },
  { FOOTFALL_TABLE_DATE, "début" },
  { FOOTFALL_TABLE_DATE, "départ" },
  { FOOTFALL_TABLE_DATE, "dato" },
  { FOOTFALL_TABLE_DATE, "dátum" },
  { FOOTFALL_TABLE_DATE, "data" },
  { FOOTFALL_TABLE_DATE, "fecha" },
  { FOOTFALL_TABLE_DISTANCE, "distance" },
  { FOOTFALL_TABLE_DISTANCE, "distanz" },
  { FOOTFALL_TABLE_DISTANCE, "távolság" },
  { FOOTFALL_TABLE_DISTANCE, "táv" },
  { FOOTFALL_TABLE_DISTANCE, "distância" },
  { FOOTFALL_TABLE_DISTANCE, "distancia" },
  { FOOTFALL_TABLE_DISTANCE, "distanza" },
  { FOOTFALL_TABLE_DISTANCE, "afstand" },
  { FOOTFALL_TABLE_DISTANCE, "distans" },
  { FOOTFALL_TABLE_DISTANCE, "sträcka" },
  { FOOTFALL_TABLE_DISTANCE, "distanse" },
  { FOOTFALL_TABLE_DISTANCE, "dystans" },
  { FOOTFALL_TABLE_DURATION, "time" },
  { FOOTFALL_TABLE_DURATION, "zeit" },
  { FOOTFALL_TABLE_DURATION, "durée" },
  { FOOTFALL_TABLE_DURATION, "temps" },
  { FOOTFALL_TABLE_DURATION, "heure" },
  { FOOTFALL_TABLE_DURATION, "tid" },
  { FOOTFALL_TABLE_DURATION, "idő" },
  { FOOTFALL_TABLE_DURATION, "tempo" },
  { FOOTFALL_TABLE_DURATION, "tiempo" },
  { FOOTFALL_TABLE_DURATION, "ora" },
  { FOOTFALL_TABLE_DURATION, "tijd" },
  { FOOTFALL_TABLE_DURATION, "czas" },
  { FOOTFALL_TABLE_ELAPSED, "elapsed time" },
  { FOOTFALL_TABLE_ELAPSED, "verstrichene zeit" },
  { FOOTFALL_TABLE_ELAPSED, "temps écoulé" },
  { FOOTFALL_TABLE_ELAPSED, "forløbet tid" },
  { FOOTFALL_TABLE_ELAPSED, "eltelt idő" },
  { FOOTFALL_TABLE_ELAPSED, "tempo decorrido" },
  { FOOTFALL_TABLE_ELAPSED, "tiempo transcurrido" },
  { FOOTFALL_TABLE_ELAPSED, "tempo trascorso" },
  { FOOTFALL_TABLE_ELAPSED, "verstreken tijd" },
  { FOOTFALL_TABLE_ELAPSED, "förfluten tid" },
  { FOOTFALL_TABLE_ELAPSED, "medgått tid" },
  { FOOTFALL_TABLE_ELAPSED, "czas, który upłynął" },
  { FOOTFALL_TABLE_CADENCE, "avg run cadence" },
  { FOOTFALL_TABLE_CADENCE, "ø schrittfrequenz (laufen)" },
  { FOOTFALL_TABLE_CADENCE, "cadence de course moyenne" },
  { FOOTFALL_TABLE_CADENCE, "gennemsnitlig løbekadence" },
  { FOOTFALL_TABLE_CADENCE, "gns. løbekadence" },
  { FOOTFALL_TABLE_CADENCE, "átl. pedálütem" },
  { FOOTFALL_TABLE_CADENCE, "cadência de corrida média" },
  { FOOTFALL_TABLE_CADENCE, "cadencia de carrera media" },
  { FOOTFALL_TABLE_CADENCE, "cadenza corsa media" },
  { FOOTFALL_TABLE_CADENCE, "gem. loopcadans" },
  { FOOTFALL_TABLE_STRIDE, "avg stride length" },
  { FOOTFALL_TABLE_STRIDE, "ø schrittlänge" },
  { FOOTFALL_TABLE_STRIDE, "longueur moyenne des foulées" },
  { FOOTFALL_TABLE_STRIDE, "longueur moyenne de foulée" },
  { FOOTFALL_TABLE_STRIDE, "gennemsnitlig skridtlængde" },
  { FOOTFALL_TABLE_STRIDE, "gns. skridtlængde" },
  { FOOTFALL_TABLE_STRIDE, "átl. lépéshossz" },
  { FOOTFALL_TABLE_STRIDE, "comprimento médio da passada" },
  { FOOTFALL_TABLE_STRIDE, "longitud media de zancada" },
  { FOOTFALL_TABLE_STRIDE, "lunghezza media passo" },
  { FOOTFALL_TABLE_STRIDE, "gem. staplengte" },
};

/* Names of columns that no other list has beside a type, a date, a distance and a time */
static const char *const marks[] = {
  "favorite", "favorit", "favori", "favoris", "kedvenc", "favorito", "preferito", "favoriet", "favoritt", "ulubione",
  "avg hr", "max hr", "fc moy", "fc moy.", "fc max", "fc max.", "fréquence cardiaque moyenne",
};

/* Where they stand in every language since 2017 */
enum
{
  PLACE_TYPE,
  PLACE_DATE,
  PLACE_FAVORITE,
  PLACE_TITLE,
  PLACE_DISTANCE,
  PLACE_CALORIES,
  PLACE_TIME,
  N_PLACES,
};

/* Of names that repeat, the first counts. */
static void
note_name (int *columns, const char *folded, int index)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (columns[names[i].field] == FOOTFALL_TABLE_COLUMN_NONE && g_str_equal (names[i].name, folded))
      {
        columns[names[i].field] = index;
        return;
      }
}

static gboolean
is_mark (const char *folded)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_equal (marks[i], folded))
      return TRUE;
  return FALSE;
}

gboolean
footfall_garmin_columns_find (const FootfallCsvReader *header, int *columns, gboolean *is_english)
{
  g_return_val_if_fail (header != NULL && columns != NULL && is_english != NULL, FALSE);
  gboolean has_mark = FALSE;
  *is_english = FALSE;
  for (guint i = 0; i < FOOTFALL_N_TABLE_FIELDS; i++)
    columns[i] = FOOTFALL_TABLE_COLUMN_NONE;
  for (guint i = 0; i < footfall_csv_reader_get_n_cells (header); i++)
    {
      g_autofree char *folded = footfall_table_fold (footfall_csv_reader_get_cell (header, i));
      note_name (columns, folded, (int) i);
      has_mark = has_mark || is_mark (folded);
      *is_english = *is_english || g_str_equal (folded, "activity type");
    }
  return has_mark && columns[FOOTFALL_TABLE_TYPE] >= 0 && columns[FOOTFALL_TABLE_DATE] >= 0 &&
         columns[FOOTFALL_TABLE_DISTANCE] >= 0 && columns[FOOTFALL_TABLE_DURATION] >= 0;
}

gboolean
footfall_garmin_columns_confirm (const FootfallCsvReader *row, int *columns)
{
  g_return_val_if_fail (row != NULL && columns != NULL, FALSE);
  if (footfall_csv_reader_get_n_cells (row) < N_PLACES)
    return FALSE;
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autofree char *favorite = g_ascii_strdown (footfall_csv_reader_get_cell (row, PLACE_FAVORITE), -1);
  gint64 start;
  gint32 offset;
  gboolean has_clock;
  if ((!g_str_equal (favorite, "true") && !g_str_equal (favorite, "false")) ||
      !footfall_table_parse_date (footfall_csv_reader_get_cell (row, PLACE_DATE), zone, FALSE, &start, &offset,
                                  &has_clock) ||
      !has_clock || isnan (footfall_table_parse_seconds (footfall_csv_reader_get_cell (row, PLACE_TIME))))
    return FALSE;
  for (guint i = 0; i < FOOTFALL_N_TABLE_FIELDS; i++)
    columns[i] = FOOTFALL_TABLE_COLUMN_NONE;
  columns[FOOTFALL_TABLE_TYPE] = PLACE_TYPE;
  columns[FOOTFALL_TABLE_DATE] = PLACE_DATE;
  columns[FOOTFALL_TABLE_DISTANCE] = PLACE_DISTANCE;
  columns[FOOTFALL_TABLE_DURATION] = PLACE_TIME;
  return TRUE;
}
