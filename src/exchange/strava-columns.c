/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/strava-columns.h"

#include <string.h>

#define NAMES_MAX 8
#define NO_NAME "-"

typedef enum
{
  FIELD_ID,
  FIELD_DATE,
  FIELD_TYPE,
  FIELD_DESCRIPTION,
  FIELD_PRIVATE_NOTE,
  FIELD_GEAR,
  FIELD_FILE,
  FIELD_ELAPSED,
  FIELD_MOVING,
  FIELD_DISTANCE,
  FIELD_ASCENT,
  FIELD_EXERTION,
} Field;
#define N_FIELDS 12

/* Folded. First the name in exports up to June 2019, which knew only English
 * and whose short names mean other columns later; then English, German,
 * French, Portuguese, Spanish. */
static const char *const field_names[N_FIELDS][NAMES_MAX] = {
  [FIELD_ID] = { "id", "activity id", "aktivitäts-id", "id de l'activité", "id da atividade", "id de actividad" },
  [FIELD_DATE] = { "date", "activity date", "aktivitätsdatum", "date de l'activité", "data da atividade",
                   "fecha de la actividad" },
  [FIELD_TYPE] = { "type", "activity type", "aktivitätsart", "type d'activité", "tipo de atividade",
                   "tipo de actividad" },
  [FIELD_DESCRIPTION] = { "description", "activity description", "aktivitätsbeschreibung",
                          "description de l'activité", "descrição da atividade", "descripción de la actividad" },
  [FIELD_PRIVATE_NOTE] = { NO_NAME, "activity private note", "hinweis zur privatsphäre für aktivitäten",
                           "note privée sur les activités", "observação privada da atividade" },
  [FIELD_GEAR] = { "gear", "activity gear", "aktivitätsausrüstung", "matériel utilisé pour l'activité",
                   "equipamento da atividade" },
  [FIELD_FILE] = { "filename", "filename", "dateiname", "nom du fichier", "nome do arquivo", "nombre del archivo" },
  [FIELD_ELAPSED] = { "elapsed_time", "elapsed time", "verstrichene zeit", "temps écoulé", "tempo decorrido",
                      "tiempo transcurrido" },
  [FIELD_MOVING] = { NO_NAME, "moving time", "bewegungszeit", "durée de déplacement", "tempo de movimentação",
                     "tiempo en movimiento" },
  [FIELD_DISTANCE] = { "distance", "distance", "distanz", "distância", "distancia" },
  [FIELD_ASCENT] = { NO_NAME, "elevation gain", "höhenzunahme", "dénivelé positif", "ganho de elevação" },
  [FIELD_EXERTION] = { NO_NAME, "perceived exertion", "gefühlte anstrengung", "effort ressenti" },
};

/* Where the first and the second column of each field have stood since 2023 in
 * all languages seen, of 85 or more; before, the second group was not there. */
#define LAYOUT_MIN_CELLS 85
static const int layout_first[N_FIELDS] = {
  [FIELD_ID] = 0,           [FIELD_DATE] = 1,    [FIELD_TYPE] = 3,    [FIELD_DESCRIPTION] = 4,
  [FIELD_PRIVATE_NOTE] = 10, [FIELD_GEAR] = 11,  [FIELD_FILE] = 12,   [FIELD_ELAPSED] = 5,
  [FIELD_MOVING] = 16,      [FIELD_DISTANCE] = 6, [FIELD_ASCENT] = 20, [FIELD_EXERTION] = 43,
};
static const int layout_second[N_FIELDS] = {
  [FIELD_ELAPSED] = 15,
  [FIELD_DISTANCE] = 17,
};

/* The first and second place of each field's name */
typedef struct
{
  gboolean is_old; /* the header of an export up to June 2019 */
  int first[N_FIELDS];
  int second[N_FIELDS];
} Places;

/* Untranslated names came wrapped in a span for a while. */
static char *
remove_tags (const char *name)
{
  GString *text = g_string_new (NULL);
  gboolean in_tag = FALSE;
  for (const char *c = name; *c != '\0'; c++)
    {
      if (*c == '<')
        in_tag = TRUE;
      if (!in_tag)
        g_string_append_c (text, *c);
      if (*c == '>')
        in_tag = FALSE;
    }
  return g_string_free (text, FALSE);
}

/* The name in lower case, with plain apostrophes and without the ".1" with
 * which pandas tells columns of one name apart */
static char *
fold_name (const char *name)
{
  g_autofree char *plain = remove_tags (name);
  g_strstrip (plain);
  if (g_str_has_suffix (plain, ".1"))
    plain[strlen (plain) - 2] = '\0';
  g_autofree char *composed = g_utf8_normalize (plain, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *lower = g_utf8_strdown (composed != NULL ? composed : plain, -1);
  GString *folded = g_string_new (lower);
  g_string_replace (folded, "\xe2\x80\x99", "'", 0);
  return g_string_free (folded, FALSE);
}

static gboolean
is_name_of (const char *folded, Field field, gboolean is_old)
{
  if (is_old)
    return g_str_equal (folded, field_names[field][0]);
  for (guint i = 1; i < NAMES_MAX && field_names[field][i] != NULL; i++)
    if (g_str_equal (folded, field_names[field][i]))
      return TRUE;
  return FALSE;
}

static void
note_place (Places *places, const char *name, int index)
{
  g_autofree char *folded = fold_name (name);
  for (Field field = 0; field < N_FIELDS; field++)
    {
      if (!is_name_of (folded, field, places->is_old))
        continue;
      if (places->first[field] == FOOTFALL_STRAVA_COLUMN_NONE)
        places->first[field] = index;
      else if (places->second[field] == FOOTFALL_STRAVA_COLUMN_NONE)
        places->second[field] = index;
    }
}

static gboolean
has_cell (const FootfallCsvReader *header, const char *text)
{
  for (guint i = 0; i < footfall_csv_reader_get_n_cells (header); i++)
    if (g_str_equal (footfall_csv_reader_get_cell (header, i), text))
      return TRUE;
  return FALSE;
}

static void
find_places (Places *places, const FootfallCsvReader *header)
{
  places->is_old = has_cell (header, field_names[FIELD_ELAPSED][0]);
  for (Field field = 0; field < N_FIELDS; field++)
    places->first[field] = places->second[field] = FOOTFALL_STRAVA_COLUMN_NONE;
  for (guint i = 0; i < footfall_csv_reader_get_n_cells (header); i++)
    note_place (places, footfall_csv_reader_get_cell (header, i), (int) i);
}

static gboolean
is_free (const Places *places, int index)
{
  for (Field field = 0; field < N_FIELDS; field++)
    if (places->first[field] == index || places->second[field] == index)
      return FALSE;
  return TRUE;
}

/* A few names are known and stand where they always did: the others do too. */
static void
fill_by_layout (Places *places, guint n_cells)
{
  if (n_cells < LAYOUT_MIN_CELLS || places->first[FIELD_ID] != 0 || places->first[FIELD_DATE] != 1 ||
      places->first[FIELD_TYPE] != 3)
    return;
  for (Field field = 0; field < N_FIELDS; field++)
    {
      if (places->first[field] == FOOTFALL_STRAVA_COLUMN_NONE && is_free (places, layout_first[field]))
        places->first[field] = layout_first[field];
      if (places->second[field] == FOOTFALL_STRAVA_COLUMN_NONE && layout_second[field] != 0 &&
          is_free (places, layout_second[field]))
        places->second[field] = layout_second[field];
    }
}

/* A lone Distance is in metres in old exports, and behind the moving time,
 * where the exact values stand. */
static gboolean
is_lone_distance_exact (const Places *places)
{
  const int moving = places->first[FIELD_MOVING];
  return places->is_old || (moving != FOOTFALL_STRAVA_COLUMN_NONE && moving < places->first[FIELD_DISTANCE]);
}

static void
choose_distances (FootfallStravaColumns *self, const Places *places)
{
  const gboolean two_distances = places->second[FIELD_DISTANCE] != FOOTFALL_STRAVA_COLUMN_NONE;
  self->only_in_km = !two_distances;
  self->shown_distance = places->first[FIELD_DISTANCE];
  self->metres = places->second[FIELD_DISTANCE];
  if (!two_distances && is_lone_distance_exact (places))
    {
      self->metres = self->shown_distance;
      self->shown_distance = FOOTFALL_STRAVA_COLUMN_NONE;
    }
}

static FootfallStravaColumns
choose_columns (const Places *places)
{
  FootfallStravaColumns self = {
    .id = places->first[FIELD_ID],
    .date = places->first[FIELD_DATE],
    .type = places->first[FIELD_TYPE],
    .description = places->first[FIELD_DESCRIPTION],
    .private_note = places->first[FIELD_PRIVATE_NOTE],
    .gear = places->first[FIELD_GEAR],
    .file = places->first[FIELD_FILE],
    .shown_elapsed = places->first[FIELD_ELAPSED],
    .elapsed = places->second[FIELD_ELAPSED],
    .moving = places->first[FIELD_MOVING],
    .ascent = places->first[FIELD_ASCENT],
    .exertion = places->first[FIELD_EXERTION],
  };
  choose_distances (&self, places);
  return self;
}

gboolean
footfall_strava_columns_from_header (FootfallStravaColumns *self, const FootfallCsvReader *header)
{
  g_return_val_if_fail (self != NULL && header != NULL, FALSE);
  Places places;
  find_places (&places, header);
  fill_by_layout (&places, footfall_csv_reader_get_n_cells (header));
  if (places.first[FIELD_ID] < 0 || places.first[FIELD_DATE] < 0 || places.first[FIELD_TYPE] < 0 ||
      places.first[FIELD_ELAPSED] < 0 || places.first[FIELD_DISTANCE] < 0)
    return FALSE;
  *self = choose_columns (&places);
  return TRUE;
}

gboolean
footfall_strava_columns_from_layout (FootfallStravaColumns *self, guint n_cells)
{
  g_return_val_if_fail (self != NULL, FALSE);
  if (n_cells < LAYOUT_MIN_CELLS)
    return FALSE;
  Places places = { .is_old = FALSE };
  for (Field field = 0; field < N_FIELDS; field++)
    {
      places.first[field] = layout_first[field];
      places.second[field] = layout_second[field] != 0 ? layout_second[field] : FOOTFALL_STRAVA_COLUMN_NONE;
    }
  *self = choose_columns (&places);
  return TRUE;
}
