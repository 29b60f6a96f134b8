/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/vocabulary.h"

#include <glib/gi18n-lib.h>

/* A vocabulary has one word for each value of its enum: the place of a word is the value. */
#define DEFINE_VOCABULARY(variable, about, words_array, last_value)      \
  G_STATIC_ASSERT (G_N_ELEMENTS (words_array) == (gsize) (last_value) + 1); \
  const FootfallVocabulary variable = { .name = about, .words = words_array, .n_words = G_N_ELEMENTS (words_array) };

static const FootfallWord surfaces[] = {
  [FOOTFALL_SURFACE_UNKNOWN] = { "unknown", N_("Not told") },
  [FOOTFALL_SURFACE_SIDEWALK] = { "sidewalk", N_("Sidewalk") },
  [FOOTFALL_SURFACE_ROAD] = { "road", N_("Road") },
  [FOOTFALL_SURFACE_TRACK] = { "track", N_("Track") },
  [FOOTFALL_SURFACE_TREADMILL] = { "treadmill", N_("Treadmill") },
  [FOOTFALL_SURFACE_TRAIL] = { "trail", N_("Trail") },
  [FOOTFALL_SURFACE_GRASS] = { "grass", N_("Grass") },
  [FOOTFALL_SURFACE_SAND] = { "sand", N_("Sand") },
  [FOOTFALL_SURFACE_MIXED] = { "mixed", N_("Mixed") },
};
DEFINE_VOCABULARY (footfall_surfaces, "surface", surfaces, FOOTFALL_SURFACE_MIXED)

static const FootfallWord surface_groups[] = {
  [FOOTFALL_SURFACE_GROUP_NONE] = { "none", N_("Not compared") },
  [FOOTFALL_SURFACE_GROUP_HARD] = { "hard", N_("Hard ground") },
  [FOOTFALL_SURFACE_GROUP_SOFT] = { "soft", N_("Soft ground") },
  [FOOTFALL_SURFACE_GROUP_OTHER] = { "other", N_("Other ground") },
};
DEFINE_VOCABULARY (footfall_surface_groups, "surface group", surface_groups, FOOTFALL_SURFACE_GROUP_OTHER)

static const FootfallWord knees[] = {
  [FOOTFALL_KNEE_LEFT] = { "left", N_("Left knee") },
  [FOOTFALL_KNEE_RIGHT] = { "right", N_("Right knee") },
  [FOOTFALL_KNEE_UNSPECIFIED] = { "unspecified", N_("Knee, side not told") },
};
DEFINE_VOCABULARY (footfall_knees, "knee", knees, FOOTFALL_N_KNEES - 1)

static const FootfallWord areas[] = {
  [FOOTFALL_AREA_UNKNOWN] = { "unknown", N_("Not told") },
  [FOOTFALL_AREA_INNER] = { "inner", N_("Inner side") },
  [FOOTFALL_AREA_OUTER] = { "outer", N_("Outer side") },
  [FOOTFALL_AREA_FRONT] = { "front", N_("Front") },
  [FOOTFALL_AREA_BACK] = { "back", N_("Back") },
};
DEFINE_VOCABULARY (footfall_areas, "area", areas, FOOTFALL_AREA_BACK)

static const FootfallWord moments[] = {
  [FOOTFALL_MOMENT_DURING] = { "during", N_("During the run") },
  [FOOTFALL_MOMENT_AFTER] = { "after", N_("After the run") },
  [FOOTFALL_MOMENT_NEXT_MORNING] = { "next-morning", N_("The next morning") },
  [FOOTFALL_MOMENT_OTHER] = { "other", N_("Another time") },
};
DEFINE_VOCABULARY (footfall_moments, "moment", moments, FOOTFALL_MOMENT_OTHER)

static const FootfallWord signs[] = {
  { "cannot-bear-weight", N_("Cannot bear weight on it") },
  { "locked", N_("Locked or caught") },
  { "giving-way", N_("Giving way") },
  { "swelling", N_("Swelling") },
  { "hot-or-fever", N_("Hot or red knee, or fever") },
  { "night-pain", N_("Pain at night or at rest") },
};
DEFINE_VOCABULARY (footfall_signs, "sign", signs, FOOTFALL_N_SIGNS - 1)

static const FootfallWord foot_strikes[] = {
  [FOOTFALL_FOOT_STRIKE_UNKNOWN] = { "unknown", N_("Not told") },
  [FOOTFALL_FOOT_STRIKE_FOREFOOT] = { "forefoot", N_("Forefoot") },
  [FOOTFALL_FOOT_STRIKE_MIDFOOT] = { "midfoot", N_("Midfoot") },
  [FOOTFALL_FOOT_STRIKE_HEEL] = { "heel", N_("Heel") },
};
DEFINE_VOCABULARY (footfall_foot_strikes, "foot strike", foot_strikes, FOOTFALL_FOOT_STRIKE_HEEL)

static const FootfallWord soles[] = {
  [FOOTFALL_SOLE_UNKNOWN] = { "unknown", N_("Not told") },
  [FOOTFALL_SOLE_GOOD] = { "good", N_("Good") },
  [FOOTFALL_SOLE_WORN] = { "worn", N_("Worn") },
};
DEFINE_VOCABULARY (footfall_soles, "sole", soles, FOOTFALL_SOLE_WORN)

static const FootfallWord fits[] = {
  [FOOTFALL_FIT_UNKNOWN] = { "unknown", N_("Not told") },
  [FOOTFALL_FIT_GOOD] = { "good", N_("Good") },
  [FOOTFALL_FIT_POOR] = { "poor", N_("Poor") },
};
DEFINE_VOCABULARY (footfall_fits, "fit", fits, FOOTFALL_FIT_POOR)

static const FootfallWord activity_kinds[] = {
  [FOOTFALL_ACTIVITY_KIND_WALK] = { "walk", N_("Walk") },
  [FOOTFALL_ACTIVITY_KIND_HIKE] = { "hike", N_("Hike") },
  [FOOTFALL_ACTIVITY_KIND_BICYCLE] = { "bicycle", N_("Bicycle") },
  [FOOTFALL_ACTIVITY_KIND_STATIONARY_BICYCLE] = { "stationary-bicycle", N_("Stationary bicycle") },
  [FOOTFALL_ACTIVITY_KIND_ELLIPTICAL] = { "elliptical", N_("Elliptical") },
  [FOOTFALL_ACTIVITY_KIND_SWIM] = { "swim", N_("Swim") },
  [FOOTFALL_ACTIVITY_KIND_STRETCH] = { "stretch", N_("Stretching") },
  [FOOTFALL_ACTIVITY_KIND_CLAMSHELLS] = { "clamshells", N_("Clamshells") },
  [FOOTFALL_ACTIVITY_KIND_LUNGES] = { "lunges", N_("Lunges") },
  [FOOTFALL_ACTIVITY_KIND_SQUATS] = { "squats", N_("Squats") },
  [FOOTFALL_ACTIVITY_KIND_STRENGTH] = { "strength", N_("Strength exercises") },
  [FOOTFALL_ACTIVITY_KIND_OTHER] = { "other", N_("Other activity") },
};
DEFINE_VOCABULARY (footfall_activity_kinds, "activity", activity_kinds, FOOTFALL_ACTIVITY_KIND_OTHER)

static const FootfallWord event_kinds[] = {
  [FOOTFALL_EVENT_KIND_PHYSIO_VISIT] = { "physio-visit", N_("Visit to the physiotherapist") },
  [FOOTFALL_EVENT_KIND_NEW_INSOLES] = { "new-insoles", N_("New insoles") },
  [FOOTFALL_EVENT_KIND_MEDICATION] = { "medication", N_("Medication") },
  [FOOTFALL_EVENT_KIND_ILLNESS] = { "illness", N_("Illness") },
  [FOOTFALL_EVENT_KIND_OTHER] = { "other", N_("Other event") },
};
DEFINE_VOCABULARY (footfall_event_kinds, "event", event_kinds, FOOTFALL_EVENT_KIND_OTHER)

static const FootfallWord sources[] = {
  [FOOTFALL_SOURCE_MANUAL] = { "manual", N_("Entered by hand") },
  [FOOTFALL_SOURCE_STRAVA] = { "strava", N_("Strava") },
  [FOOTFALL_SOURCE_GARMIN] = { "garmin", N_("Garmin") },
  [FOOTFALL_SOURCE_RUNKEEPER] = { "runkeeper", N_("Runkeeper") },
  [FOOTFALL_SOURCE_RUNTASTIC] = { "runtastic", N_("Runtastic") },
  [FOOTFALL_SOURCE_GPX] = { "gpx", N_("GPX file") },
  [FOOTFALL_SOURCE_TCX] = { "tcx", N_("TCX file") },
  [FOOTFALL_SOURCE_FIT] = { "fit", N_("FIT file") },
  [FOOTFALL_SOURCE_CSV] = { "csv", N_("CSV file") },
  [FOOTFALL_SOURCE_SAMPLE] = { "sample", N_("Example journal") },
};
DEFINE_VOCABULARY (footfall_sources, "source", sources, FOOTFALL_SOURCE_SAMPLE)

const char *
footfall_vocabulary_get_nick (const FootfallVocabulary *self, int value)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (value >= 0 && (guint) value < self->n_words, NULL);

  return self->words[value].nick;
}

const char *
footfall_vocabulary_get_label (const FootfallVocabulary *self, int value)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (value >= 0 && (guint) value < self->n_words, NULL);

  return g_dgettext (GETTEXT_PACKAGE, self->words[value].label);
}

int
footfall_vocabulary_find (const FootfallVocabulary *self, const char *nick)
{
  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; i < self->n_words; i++)
    if (g_strcmp0 (self->words[i].nick, nick) == 0)
      return (int) i;
  return -1;
}

int
footfall_vocabulary_match (const FootfallVocabulary *self, const char *text)
{
  g_return_val_if_fail (self != NULL, -1);

  if (text == NULL || *text == '\0')
    return -1;
  g_autofree char *nick = g_ascii_strdown (text, -1);
  int match = footfall_vocabulary_find (self, nick);
  if (match >= 0)
    return match;

  for (guint i = 0; i < self->n_words; i++)
    {
      if (!g_str_has_prefix (self->words[i].nick, nick))
        continue;
      if (match >= 0)
        return -1;
      match = (int) i;
    }
  return match;
}

char *
footfall_vocabulary_list_nicks (const FootfallVocabulary *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr(GPtrArray) nicks = g_ptr_array_new ();
  for (guint i = 0; i < self->n_words; i++)
    g_ptr_array_add (nicks, (gpointer) self->words[i].nick);
  g_ptr_array_add (nicks, NULL);
  return g_strjoinv (", ", (char **) nicks->pdata);
}

FootfallSurfaceGroup
footfall_surface_get_group (FootfallSurface surface)
{
  switch (surface)
    {
    case FOOTFALL_SURFACE_SIDEWALK:
    case FOOTFALL_SURFACE_ROAD:
      return FOOTFALL_SURFACE_GROUP_HARD;
    case FOOTFALL_SURFACE_TRAIL:
    case FOOTFALL_SURFACE_GRASS:
      return FOOTFALL_SURFACE_GROUP_SOFT;
    case FOOTFALL_SURFACE_TRACK:
    case FOOTFALL_SURFACE_TREADMILL:
    case FOOTFALL_SURFACE_SAND:
      return FOOTFALL_SURFACE_GROUP_OTHER;
    case FOOTFALL_SURFACE_UNKNOWN:
    case FOOTFALL_SURFACE_MIXED:
    default:
      return FOOTFALL_SURFACE_GROUP_NONE;
    }
}

const char *
footfall_level_get_label (int level)
{
  g_return_val_if_fail (level >= 0 && level <= 10, NULL);

  if (level == 0)
    return C_("pain level", "none");
  if (level <= 3)
    return C_("pain level", "mild");
  if (level <= 6)
    return C_("pain level", "moderate");
  return C_("pain level", "severe");
}
