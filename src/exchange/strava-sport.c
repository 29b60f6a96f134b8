/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/strava-sport.h"

typedef struct
{
  const char *type; /* folded */
  FootfallStravaSport sport;
} KnownType;

#define RUN(text) { text, { TRUE, FOOTFALL_SURFACE_UNKNOWN, FOOTFALL_ACTIVITY_KIND_OTHER } }
#define TRAIL_RUN(text) { text, { TRUE, FOOTFALL_SURFACE_TRAIL, FOOTFALL_ACTIVITY_KIND_OTHER } }
#define OTHER(text, kind) { text, { FALSE, FOOTFALL_SURFACE_UNKNOWN, FOOTFALL_ACTIVITY_KIND_##kind } }

/* English, German, French, Portuguese, Spanish, Italian, Dutch. A word that
 * means the same in two languages stands once. */
static const KnownType known_types[] = {
  RUN ("run"),
  RUN ("lauf"),
  RUN ("course à pied"),
  RUN ("course"),
  RUN ("corrida"),
  RUN ("carrera"),
  RUN ("corsa"),
  RUN ("hardlopen"),
  RUN ("hardloopsessie"),
  RUN ("virtual run"),
  RUN ("virtueller lauf"),
  RUN ("course à pied virtuelle"),
  RUN ("course virtuelle"),
  RUN ("corrida virtual"),
  RUN ("carrera virtual"),
  RUN ("corsa virtuale"),
  RUN ("virtuele hardloopsessie"),
  TRAIL_RUN ("trail run"),
  TRAIL_RUN ("traillauf"),
  TRAIL_RUN ("trail"),
  TRAIL_RUN ("corrida em trilha"),
  TRAIL_RUN ("carrera de montaña"),
  TRAIL_RUN ("carrera por montaña"),
  TRAIL_RUN ("trail running"),
  TRAIL_RUN ("trailrun"),

  OTHER ("walk", WALK),
  OTHER ("spaziergang", WALK),
  OTHER ("gehen", WALK),
  OTHER ("marche", WALK),
  OTHER ("caminhada", WALK),
  OTHER ("caminata", WALK),
  OTHER ("camminata", WALK),
  OTHER ("wandeling", WALK),
  OTHER ("hike", HIKE),
  OTHER ("wanderung", HIKE),
  OTHER ("wandern", HIKE),
  OTHER ("randonnée", HIKE),
  OTHER ("trilha", HIKE),
  OTHER ("senderismo", HIKE),
  OTHER ("escursione", HIKE),
  OTHER ("ride", BICYCLE),
  OTHER ("mountain bike ride", BICYCLE),
  OTHER ("gravel ride", BICYCLE),
  OTHER ("e-bike ride", BICYCLE),
  OTHER ("e-mountain bike ride", BICYCLE),
  OTHER ("radfahrt", BICYCLE),
  OTHER ("radfahren", BICYCLE),
  OTHER ("sortie à vélo", BICYCLE),
  OTHER ("vélo", BICYCLE),
  OTHER ("pedalada", BICYCLE),
  OTHER ("vuelta ciclista", BICYCLE),
  OTHER ("ciclismo", BICYCLE),
  OTHER ("giro", BICYCLE),
  OTHER ("fietsrit", BICYCLE),
  OTHER ("virtual ride", STATIONARY_BICYCLE),
  OTHER ("virtuelle radfahrt", STATIONARY_BICYCLE),
  OTHER ("sortie à vélo virtuelle", STATIONARY_BICYCLE),
  OTHER ("pedalada virtual", STATIONARY_BICYCLE),
  OTHER ("elliptical", ELLIPTICAL),
  OTHER ("crosstrainer", ELLIPTICAL),
  OTHER ("ellipsentrainer", ELLIPTICAL),
  OTHER ("elliptique", ELLIPTICAL),
  OTHER ("elíptico", ELLIPTICAL),
  OTHER ("swim", SWIM),
  OTHER ("schwimmen", SWIM),
  OTHER ("natation", SWIM),
  OTHER ("natação", SWIM),
  OTHER ("natación", SWIM),
  OTHER ("nuoto", SWIM),
  OTHER ("zwemmen", SWIM),
  OTHER ("yoga", STRETCH),
  OTHER ("pilates", STRETCH),
  OTHER ("weight training", STRENGTH),
  OTHER ("crossfit", STRENGTH),
  OTHER ("krafttraining", STRENGTH),
  OTHER ("entraînement aux poids et haltères", STRENGTH),
  OTHER ("musculation", STRENGTH),
  OTHER ("treinamento com peso", STRENGTH),
  OTHER ("musculação", STRENGTH),
  OTHER ("entrenamiento con pesas", STRENGTH),
};

FootfallStravaSport
footfall_strava_sport_from_type (const char *type)
{
  static const FootfallStravaSport unknown = { FALSE, FOOTFALL_SURFACE_UNKNOWN, FOOTFALL_ACTIVITY_KIND_OTHER };
  g_return_val_if_fail (type != NULL, unknown);
  g_autofree char *folded = g_utf8_strdown (type, -1);
  g_strstrip (folded);
  for (guint i = 0; i < G_N_ELEMENTS (known_types); i++)
    if (g_str_equal (folded, known_types[i].type))
      return known_types[i].sport;
  return unknown;
}
