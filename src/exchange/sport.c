/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/sport.h"

typedef struct
{
  const char *type; /* folded */
  FootfallSport sport;
} KnownType;

#define RUN_ON(text, surface) { text, { TRUE, TRUE, FOOTFALL_SURFACE_##surface, FOOTFALL_ACTIVITY_KIND_OTHER } }
#define RUN(text) RUN_ON (text, UNKNOWN)
#define TRAIL_RUN(text) RUN_ON (text, TRAIL)
#define OTHER(text, kind) { text, { TRUE, FALSE, FOOTFALL_SURFACE_UNKNOWN, FOOTFALL_ACTIVITY_KIND_##kind } }

/* English, German, French, Portuguese, Spanish, Italian, Dutch, and what watches and
 * telephones write, "_" as a blank. A word that means the same in two languages stands once. */
static const KnownType known_types[] = {
  RUN ("run"),
  RUN ("running"),
  RUN ("jog"),
  RUN ("jogging"),
  RUN ("laufen"),
  RUN ("joggen"),
  RUN ("løb"),
  RUN ("løping"),
  RUN ("löpning"),
  RUN ("juoksu"),
  RUN ("futás"),
  RUN ("bieganie"),
  RUN ("bieg"),
  RUN ("běh"),
  RUN ("бег"),
  RUN ("fell running"),
  RUN ("ultra run"),
  RUN ("ultra"),
  RUN ("ultra running"),
  RUN ("outdoor run"),
  RUN ("outdoor running"),
  RUN ("obstacle run"),
  RUN ("koşu"),
  RUN ("跑步"),
  RUN ("户外跑步"),
  RUN ("ランニング"),
  RUN ("ラン"),
  RUN ("забег"),
  TRAIL_RUN ("トレイルラン"),
  TRAIL_RUN ("越野跑"),
  RUN ("달리기"),
  RUN ("race running"),
  RUN ("interval run"),
  RUN ("9"), /* Strava's number in a GPX file */
  RUN_ON ("treadmill", TREADMILL),
  RUN_ON ("treadmill running", TREADMILL),
  RUN_ON ("treadmill run", TREADMILL),
  RUN_ON ("indoor running", TREADMILL),
  RUN_ON ("indoor run", TREADMILL),
  RUN_ON ("indoor run / jog", TREADMILL),
  RUN_ON ("laufband", TREADMILL),
  RUN_ON ("laufbandtraining", TREADMILL),
  RUN_ON ("beltéri futás", TREADMILL),
  RUN_ON ("teremfutás", TREADMILL),
  RUN_ON ("futópad", TREADMILL),
  RUN_ON ("corrida em esteira", TREADMILL),
  RUN_ON ("entrenamiento en cinta", TREADMILL),
  RUN_ON ("carrera en cinta", TREADMILL),
  RUN_ON ("course à pied sur tapis roulant", TREADMILL),
  RUN_ON ("course sur tapis roulant", TREADMILL),
  RUN_ON ("course sur tapis", TREADMILL),
  RUN_ON ("tapis de course", TREADMILL),
  RUN_ON ("tapis roulant", TREADMILL),
  RUN_ON ("corsa su tapis roulant", TREADMILL),
  RUN_ON ("loopband", TREADMILL),
  RUN_ON ("hardlopen op loopband", TREADMILL),
  RUN_ON ("hardlopen op de loopband", TREADMILL),
  RUN_ON ("løbebånd", TREADMILL),
  RUN_ON ("løb på løbebånd", TREADMILL),
  RUN_ON ("løpebånd", TREADMILL),
  RUN_ON ("löpband", TREADMILL),
  RUN_ON ("bieżnia", TREADMILL),
  RUN_ON ("laufen auf der bahn", TRACK),
  RUN_ON ("bahnlauf", TRACK),
  RUN_ON ("course sur piste", TRACK),
  RUN_ON ("course à pied sur piste", TRACK),
  RUN_ON ("corrida em pista", TRACK),
  RUN_ON ("carrera en pista", TRACK),
  RUN_ON ("corsa su pista", TRACK),
  RUN_ON ("hardlopen op baan", TRACK),
  RUN_ON ("baneløb", TRACK),
  RUN_ON ("pályafutás", TRACK),
  RUN_ON ("track running", TRACK),
  RUN_ON ("track run", TRACK),
  RUN_ON ("street running", ROAD),
  RUN_ON ("road running", ROAD),
  RUN_ON ("road run", ROAD),
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
  TRAIL_RUN ("mountain running"),
  TRAIL_RUN ("trailrun"),
  TRAIL_RUN ("trailrunning"),
  TRAIL_RUN ("trailløb"),
  TRAIL_RUN ("terrængløb"),
  TRAIL_RUN ("terepfutás"),
  TRAIL_RUN ("corrida em trilhas"),
  TRAIL_RUN ("corrida de trilha"),
  TRAIL_RUN ("course de trail"),
  TRAIL_RUN ("traillopen"),

  OTHER ("walk", WALK),
  OTHER ("walking", WALK),
  OTHER ("casual walking", WALK),
  OTHER ("speed walking", WALK),
  OTHER ("nordic walking", WALK),
  OTHER ("10", WALK),
  OTHER ("spaziergang", WALK),
  OTHER ("gehen", WALK),
  OTHER ("marche", WALK),
  OTHER ("caminhada", WALK),
  OTHER ("caminata", WALK),
  OTHER ("camminata", WALK),
  OTHER ("wandeling", WALK),
  OTHER ("hike", HIKE),
  OTHER ("hiking", HIKE),
  OTHER ("trekking", HIKE),
  OTHER ("mountaineering", HIKE),
  OTHER ("4", HIKE),
  OTHER ("wanderung", HIKE),
  OTHER ("wandern", HIKE),
  OTHER ("randonnée", HIKE),
  OTHER ("trilha", HIKE),
  OTHER ("senderismo", HIKE),
  OTHER ("escursione", HIKE),
  OTHER ("ride", BICYCLE),
  OTHER ("bike", BICYCLE),
  OTHER ("biking", BICYCLE),
  OTHER ("bicycle", BICYCLE),
  OTHER ("cycling", BICYCLE),
  OTHER ("road biking", BICYCLE),
  OTHER ("road cycling", BICYCLE),
  OTHER ("cycling sport", BICYCLE),
  OTHER ("cycling transport", BICYCLE),
  OTHER ("mountain biking", BICYCLE),
  OTHER ("mountain", BICYCLE),
  OTHER ("gravel cycling", BICYCLE),
  OTHER ("e biking", BICYCLE),
  OTHER ("1", BICYCLE),
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
  OTHER ("indoor cycling", STATIONARY_BICYCLE),
  OTHER ("indoor biking", STATIONARY_BICYCLE),
  OTHER ("spinning", STATIONARY_BICYCLE),
  OTHER ("spin", STATIONARY_BICYCLE),
  OTHER ("virtuelle radfahrt", STATIONARY_BICYCLE),
  OTHER ("sortie à vélo virtuelle", STATIONARY_BICYCLE),
  OTHER ("pedalada virtual", STATIONARY_BICYCLE),
  OTHER ("elliptical", ELLIPTICAL),
  OTHER ("crosstrainer", ELLIPTICAL),
  OTHER ("ellipsentrainer", ELLIPTICAL),
  OTHER ("elliptique", ELLIPTICAL),
  OTHER ("elíptico", ELLIPTICAL),
  OTHER ("swim", SWIM),
  OTHER ("swimming", SWIM),
  OTHER ("schwimmbadschwimmen", SWIM),
  OTHER ("freiwasserschwimmen", SWIM),
  OTHER ("natation en piscine", SWIM),
  OTHER ("natation en eau libre", SWIM),
  OTHER ("svømning i bassin", SWIM),
  OTHER ("svømning", SWIM),
  OTHER ("medenceúszás", SWIM),
  OTHER ("úszás", SWIM),
  OTHER ("natação em piscina", SWIM),
  OTHER ("natación en piscina", SWIM),
  OTHER ("nuoto in piscina", SWIM),
  OTHER ("zwembadzwemmen", SWIM),
  OTHER ("lap swimming", SWIM),
  OTHER ("open water", SWIM),
  OTHER ("open water swimming", SWIM),
  OTHER ("pool swimming", SWIM),
  OTHER ("16", SWIM),
  OTHER ("schwimmen", SWIM),
  OTHER ("natation", SWIM),
  OTHER ("natação", SWIM),
  OTHER ("natación", SWIM),
  OTHER ("nuoto", SWIM),
  OTHER ("zwemmen", SWIM),
  OTHER ("yoga", STRETCH),
  OTHER ("pilates", STRETCH),
  OTHER ("flexibility training", STRETCH),
  OTHER ("stretching", STRETCH),
  OTHER ("strength training", STRENGTH),
  OTHER ("training", OTHER),
  OTHER ("transition", OTHER),
  OTHER ("other", OTHER),
  OTHER ("rowing", OTHER),
  OTHER ("skating", OTHER),
  OTHER ("inline skating", OTHER),
  OTHER ("cross country skiing", OTHER),
  OTHER ("alpine skiing", OTHER),
  OTHER ("driving", OTHER),
  OTHER ("weight training", STRENGTH),
  OTHER ("crossfit", STRENGTH),
  OTHER ("krafttraining", STRENGTH),
  OTHER ("entraînement aux poids et haltères", STRENGTH),
  OTHER ("musculation", STRENGTH),
  OTHER ("treinamento com peso", STRENGTH),
  OTHER ("musculação", STRENGTH),
  OTHER ("entrenamiento con pesas", STRENGTH),
};

/* What says of a run only where it was */
static const struct
{
  const char *word;
  FootfallSurface surface;
} places[] = {
  { "treadmill", FOOTFALL_SURFACE_TREADMILL },
  { "indoor running", FOOTFALL_SURFACE_TREADMILL },
  { "virtual activity", FOOTFALL_SURFACE_TREADMILL },
  { "virtual run", FOOTFALL_SURFACE_TREADMILL },
  { "trail", FOOTFALL_SURFACE_TRAIL },
  { "mountain", FOOTFALL_SURFACE_TRAIL },
  { "track", FOOTFALL_SURFACE_TRACK },
  { "street", FOOTFALL_SURFACE_ROAD },
  { "road", FOOTFALL_SURFACE_ROAD },
};

static char *
fold (const char *words)
{
  char *folded = g_utf8_strdown (words, -1);
  g_strdelimit (folded, "_", ' ');
  return g_strstrip (folded);
}

static FootfallSurface
find_place (const char *words)
{
  g_autofree char *folded = fold (words);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_str_equal (folded, places[i].word))
      return places[i].surface;
  return FOOTFALL_SURFACE_UNKNOWN;
}

FootfallSport
footfall_sport_from_words (const char *words)
{
  static const FootfallSport unknown = { .kind = FOOTFALL_ACTIVITY_KIND_OTHER };
  g_return_val_if_fail (words != NULL, unknown);
  g_autofree char *folded = fold (words);
  for (guint i = 0; i < G_N_ELEMENTS (known_types); i++)
    if (g_str_equal (folded, known_types[i].type))
      return known_types[i].sport;
  return unknown;
}

FootfallSport
footfall_sport_from_pair (const char *sport, const char *sub_sport)
{
  FootfallSport found = footfall_sport_from_words (sport != NULL ? sport : "");
  const FootfallSport sub = footfall_sport_from_words (sub_sport != NULL ? sub_sport : "");
  if (!found.is_known)
    return sub;
  if (sub.is_known && sub.is_run == found.is_run)
    found = sub;
  if (found.is_run && found.surface == FOOTFALL_SURFACE_UNKNOWN && sub_sport != NULL)
    found.surface = find_place (sub_sport);
  return found;
}
