/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "strava-fixture.h"

#include "exchange/csv-writer.h"

const StravaHeader strava_english = {
  "en",
  {
    [STRAVA_ID] = "Activity ID",
    [STRAVA_DATE] = "Activity Date",
    [STRAVA_NAME] = "Activity Name",
    [STRAVA_TYPE] = "Activity Type",
    [STRAVA_DESCRIPTION] = "Activity Description",
    [STRAVA_SHOWN_ELAPSED] = "Elapsed Time",
    [STRAVA_SHOWN_DISTANCE] = "Distance",
    [STRAVA_PRIVATE_NOTE] = "Activity Private Note",
    [STRAVA_GEAR] = "Activity Gear",
    [STRAVA_FILE] = "Filename",
    [STRAVA_ELAPSED] = "Elapsed Time",
    [STRAVA_MOVING] = "Moving Time",
    [STRAVA_METRES] = "Distance",
    [STRAVA_ASCENT] = "Elevation Gain",
    [STRAVA_EXERTION] = "Perceived Exertion",
  },
};

const StravaHeader strava_headers[] = {
  {
    "de",
    {
      [STRAVA_ID] = "Aktivitäts-ID",
      [STRAVA_DATE] = "Aktivitätsdatum",
      [STRAVA_NAME] = "Name der Aktivität",
      [STRAVA_TYPE] = "Aktivitätsart",
      [STRAVA_DESCRIPTION] = "Aktivitätsbeschreibung",
      [STRAVA_SHOWN_ELAPSED] = "Verstrichene Zeit",
      [STRAVA_SHOWN_DISTANCE] = "Distanz",
      [STRAVA_PRIVATE_NOTE] = "Hinweis zur Privatsphäre für Aktivitäten",
      [STRAVA_GEAR] = "Aktivitätsausrüstung",
      [STRAVA_FILE] = "Dateiname",
      [STRAVA_ELAPSED] = "Verstrichene Zeit",
      [STRAVA_MOVING] = "Bewegungszeit",
      [STRAVA_METRES] = "Distanz",
      [STRAVA_ASCENT] = "Höhenzunahme",
      [STRAVA_EXERTION] = "Gefühlte Anstrengung",
    },
  },
  {
    "fr",
    {
      [STRAVA_ID] = "ID de l’activité",
      [STRAVA_DATE] = "Date de l'activité",
      [STRAVA_NAME] = "Nom de l'activité",
      [STRAVA_TYPE] = "Type d'activité",
      [STRAVA_DESCRIPTION] = "Description de l'activité",
      [STRAVA_SHOWN_ELAPSED] = "Temps écoulé",
      [STRAVA_SHOWN_DISTANCE] = "Distance",
      [STRAVA_PRIVATE_NOTE] = "Note privée sur les activités",
      [STRAVA_GEAR] = "Matériel utilisé pour l'activité",
      [STRAVA_FILE] = "Nom du fichier",
      [STRAVA_ELAPSED] = "Temps écoulé",
      [STRAVA_MOVING] = "Durée de déplacement",
      [STRAVA_METRES] = "Distance",
      [STRAVA_ASCENT] = "Dénivelé positif",
      [STRAVA_EXERTION] = "Effort ressenti",
    },
  },
  {
    "pt",
    {
      [STRAVA_ID] = "ID da atividade",
      [STRAVA_DATE] = "Data da atividade",
      [STRAVA_NAME] = "Nome da atividade",
      [STRAVA_TYPE] = "Tipo de atividade",
      [STRAVA_SHOWN_ELAPSED] = "Tempo decorrido",
      [STRAVA_SHOWN_DISTANCE] = "Distância",
      [STRAVA_GEAR] = "Equipamento da atividade",
      [STRAVA_FILE] = "Nome do arquivo",
      [STRAVA_ELAPSED] = "Tempo decorrido",
      [STRAVA_MOVING] = "Tempo de movimentação",
      [STRAVA_METRES] = "Distância",
      [STRAVA_ASCENT] = "Ganho de elevação",
    },
  },
  {
    /* Only these names are known. */
    "es",
    {
      [STRAVA_ID] = "ID de actividad",
      [STRAVA_DATE] = "Fecha de la actividad",
      [STRAVA_NAME] = "Nombre de la actividad",
      [STRAVA_TYPE] = "Tipo de actividad",
      [STRAVA_FILE] = "Nombre del archivo",
    },
  },
  { "unknown", { NULL } },
};
const guint strava_n_headers = G_N_ELEMENTS (strava_headers);

static const StravaValue usual_values[] = {
  { STRAVA_ID, "9000000001" },
  { STRAVA_DATE, "Feb 6, 2024, 5:38:05 PM" },
  { STRAVA_NAME, "Evening Run" },
  { STRAVA_TYPE, "Run" },
  { STRAVA_SHOWN_ELAPSED, "3189" },
  { STRAVA_SHOWN_DISTANCE, "9.55" },
  { STRAVA_FILE, "activities/9000000001.fit.gz" },
  { STRAVA_ELAPSED, "3189.0" },
  { STRAVA_MOVING, "3102.0" },
  { STRAVA_METRES, "9551.7" },
};

static const char *
find_value (const StravaValue *values, guint n_values, guint column)
{
  for (guint i = 0; i < n_values; i++)
    if ((guint) values[i].column == column)
      return values[i].text;
  return NULL;
}

static void
end_row (StravaFile *self, FootfallCsvWriter *writer)
{
  footfall_csv_writer_end_row (writer);
  g_string_append (self->text, writer->text->str);
}

void
strava_file_init (StravaFile *self, const StravaHeader *header, guint n_columns)
{
  self->n_columns = n_columns;
  self->text = g_string_new (NULL);
  g_auto (FootfallCsvWriter) writer;
  footfall_csv_writer_init (&writer);
  for (guint i = 0; i < n_columns; i++)
    {
      g_autofree char *other = g_strdup_printf ("Column %u", i);
      const char *name = i < G_N_ELEMENTS (header->names) ? header->names[i] : NULL;
      footfall_csv_writer_cell (&writer, name != NULL ? name : other);
    }
  end_row (self, &writer);
}

void
strava_file_clear (StravaFile *self)
{
  g_string_free (self->text, TRUE);
}

void
strava_file_add (StravaFile *self, const StravaValue *values, guint n_values)
{
  g_auto (FootfallCsvWriter) writer;
  footfall_csv_writer_init (&writer);
  for (guint i = 0; i < self->n_columns; i++)
    {
      const char *text = find_value (values, n_values, i);
      if (text == NULL)
        text = find_value (usual_values, G_N_ELEMENTS (usual_values), i);
      footfall_csv_writer_cell (&writer, text);
    }
  end_row (self, &writer);
}
