/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/vocabulary.h"

static const FootfallVocabulary *const all[] = {
  &footfall_surfaces, &footfall_surface_groups, &footfall_knees,       &footfall_areas,
  &footfall_moments,  &footfall_signs,          &footfall_foot_strikes, &footfall_soles,
  &footfall_fits,     &footfall_activity_kinds, &footfall_event_kinds, &footfall_sources,
};

/* The forms that stand in journals and exports; a change here breaks files. */
static void
test_nicks_never_change (void)
{
  static const char *expected[] = {
    "unknown, sidewalk, road, track, treadmill, trail, grass, sand, mixed",
    "none, hard, soft, other",
    "left, right, unspecified",
    "unknown, inner, outer, front, back",
    "during, after, next-morning, other",
    "cannot-bear-weight, locked, giving-way, swelling, hot-or-fever, night-pain",
    "unknown, forefoot, midfoot, heel",
    "unknown, good, worn",
    "unknown, good, poor",
    "walk, hike, bicycle, stationary-bicycle, elliptical, swim, stretch, clamshells, lunges, squats, strength, other",
    "physio-visit, new-insoles, medication, illness, other",
    "manual, strava, garmin, runkeeper, runtastic, gpx, tcx, fit, csv, sample",
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (expected) == G_N_ELEMENTS (all));

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autofree char *nicks = footfall_vocabulary_list_nicks (all[i]);
      g_assert_cmpstr (nicks, ==, expected[i]);
    }
}

static void
test_every_word_is_found (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    for (int value = 0; value < (int) all[i]->n_words; value++)
      {
        const char *nick = footfall_vocabulary_get_nick (all[i], value);
        g_autofree char *upper = g_ascii_strup (nick, -1);
        g_assert_cmpint (footfall_vocabulary_find (all[i], nick), ==, value);
        g_assert_cmpint (footfall_vocabulary_find (all[i], upper), ==, -1);
        g_assert_cmpint (footfall_vocabulary_match (all[i], nick), ==, value);
        g_assert_cmpint (footfall_vocabulary_match (all[i], upper), ==, value);
        g_assert_cmpstr (footfall_vocabulary_get_label (all[i], value), !=, "");
      }
}

static void
test_match (void)
{
  static const FootfallWord twin_words[] = { { "sand", "Sand" }, { "sandstone", "Sandstone" }, { "stone", "Stone" } };
  static const FootfallVocabulary twins = { "twin", twin_words, G_N_ELEMENTS (twin_words) };
  static const struct
  {
    const FootfallVocabulary *vocabulary;
    const char *text;
    int expected;
  } cases[] = {
    { &footfall_surfaces, "g", FOOTFALL_SURFACE_GRASS },
    { &footfall_surfaces, "GRA", FOOTFALL_SURFACE_GRASS },
    { &footfall_surfaces, "s", -1 },
    { &footfall_surfaces, "si", FOOTFALL_SURFACE_SIDEWALK },
    { &footfall_surfaces, "tr", -1 },
    { &footfall_surfaces, "tra", -1 },
    { &footfall_surfaces, "trai", FOOTFALL_SURFACE_TRAIL },
    { &footfall_surfaces, "grasses", -1 },
    { &footfall_surfaces, "rass", -1 },
    { &footfall_surfaces, "", -1 },
    { &footfall_surfaces, NULL, -1 },
    { &footfall_surfaces, " grass", -1 },
    { &footfall_moments, "next", FOOTFALL_MOMENT_NEXT_MORNING },
    { &twins, "sand", 0 },
    { &twins, "Sand", 0 },
    { &twins, "sands", 1 },
    { &twins, "san", -1 },
    { &twins, "st", 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (footfall_vocabulary_match (cases[i].vocabulary, cases[i].text), ==, cases[i].expected);
}

static void
test_find_nothing (void)
{
  g_assert_cmpint (footfall_vocabulary_find (&footfall_surfaces, NULL), ==, -1);
  g_assert_cmpint (footfall_vocabulary_find (&footfall_surfaces, ""), ==, -1);
  g_assert_cmpint (footfall_vocabulary_find (&footfall_surfaces, "gras"), ==, -1);
}

static void
test_signs_are_bits (void)
{
  g_assert_cmpint (footfall_signs.n_words, ==, FOOTFALL_N_SIGNS);
  g_assert_cmpint (1 << footfall_vocabulary_find (&footfall_signs, "cannot-bear-weight"), ==,
                   FOOTFALL_SIGN_CANNOT_BEAR_WEIGHT);
  g_assert_cmpint (1 << footfall_vocabulary_find (&footfall_signs, "hot-or-fever"), ==, FOOTFALL_SIGN_HOT_OR_FEVER);
  g_assert_cmpint (1 << footfall_vocabulary_find (&footfall_signs, "night-pain"), ==, FOOTFALL_SIGN_NIGHT_PAIN);
  g_assert_cmpint ((1 << FOOTFALL_N_SIGNS) - 1, ==, FOOTFALL_SIGNS_ALL);
}

static void
test_surface_groups (void)
{
  static const FootfallSurfaceGroup expected[] = {
    [FOOTFALL_SURFACE_UNKNOWN] = FOOTFALL_SURFACE_GROUP_NONE,
    [FOOTFALL_SURFACE_SIDEWALK] = FOOTFALL_SURFACE_GROUP_HARD,
    [FOOTFALL_SURFACE_ROAD] = FOOTFALL_SURFACE_GROUP_HARD,
    [FOOTFALL_SURFACE_TRACK] = FOOTFALL_SURFACE_GROUP_OTHER,
    [FOOTFALL_SURFACE_TREADMILL] = FOOTFALL_SURFACE_GROUP_OTHER,
    [FOOTFALL_SURFACE_TRAIL] = FOOTFALL_SURFACE_GROUP_SOFT,
    [FOOTFALL_SURFACE_GRASS] = FOOTFALL_SURFACE_GROUP_SOFT,
    [FOOTFALL_SURFACE_SAND] = FOOTFALL_SURFACE_GROUP_OTHER,
    [FOOTFALL_SURFACE_MIXED] = FOOTFALL_SURFACE_GROUP_NONE,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpint (footfall_surface_get_group ((FootfallSurface) i), ==, expected[i]);
}

static void
test_level_labels (void)
{
  static const char *expected[] = { "none",     "mild",     "mild",   "mild",   "moderate", "moderate",
                                    "moderate", "severe", "severe", "severe", "severe" };

  for (int level = 0; level <= 10; level++)
    g_assert_cmpstr (footfall_level_get_label (level), ==, expected[level]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/vocabulary/nicks-never-change", test_nicks_never_change);
  g_test_add_func ("/core/vocabulary/every-word-is-found", test_every_word_is_found);
  g_test_add_func ("/core/vocabulary/match", test_match);
  g_test_add_func ("/core/vocabulary/find-nothing", test_find_nothing);
  g_test_add_func ("/core/vocabulary/signs-are-bits", test_signs_are_bits);
  g_test_add_func ("/core/vocabulary/surface-groups", test_surface_groups);
  g_test_add_func ("/core/vocabulary/level-labels", test_level_labels);
  return g_test_run ();
}
