/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words of the field. Each enum has a nick, the hyphenated form that
 * stands in the journal, in JSON and on the command line, and never changes;
 * and a label, translated, for people. */

/**
 * FootfallWord:
 * @nick: the stable form
 * @label: the untranslated label, marked for translation
 */
typedef struct
{
  const char *nick;
  const char *label;
} FootfallWord;

/**
 * FootfallVocabulary:
 * @name: what the words are about, for error messages ("surface")
 * @words: (array length=n_words): one for each value of the enum, in its order
 * @n_words: how many there are
 */
typedef struct
{
  const char *name;
  const FootfallWord *words;
  guint n_words;
} FootfallVocabulary;

typedef enum
{
  FOOTFALL_SURFACE_UNKNOWN,
  FOOTFALL_SURFACE_SIDEWALK,
  FOOTFALL_SURFACE_ROAD,
  FOOTFALL_SURFACE_TRACK,
  FOOTFALL_SURFACE_TREADMILL,
  FOOTFALL_SURFACE_TRAIL,
  FOOTFALL_SURFACE_GRASS,
  FOOTFALL_SURFACE_SAND,
  FOOTFALL_SURFACE_MIXED,
} FootfallSurface;

/* How surfaces are compared; "none" takes no part in comparisons. */
typedef enum
{
  FOOTFALL_SURFACE_GROUP_NONE,
  FOOTFALL_SURFACE_GROUP_HARD,
  FOOTFALL_SURFACE_GROUP_SOFT,
  FOOTFALL_SURFACE_GROUP_OTHER,
} FootfallSurfaceGroup;

typedef enum
{
  FOOTFALL_KNEE_LEFT,
  FOOTFALL_KNEE_RIGHT,
  FOOTFALL_KNEE_UNSPECIFIED,
} FootfallKnee;
#define FOOTFALL_N_KNEES 3

typedef enum
{
  FOOTFALL_AREA_UNKNOWN,
  FOOTFALL_AREA_INNER,
  FOOTFALL_AREA_OUTER,
  FOOTFALL_AREA_FRONT,
  FOOTFALL_AREA_BACK,
} FootfallArea;

typedef enum
{
  FOOTFALL_MOMENT_DURING,
  FOOTFALL_MOMENT_AFTER,
  FOOTFALL_MOMENT_NEXT_MORNING,
  FOOTFALL_MOMENT_OTHER,
} FootfallMoment;

/* A set of things that want looking at; in this order wherever they are listed. */
typedef enum
{
  FOOTFALL_SIGN_CANNOT_BEAR_WEIGHT = 1 << 0,
  FOOTFALL_SIGN_LOCKED = 1 << 1,
  FOOTFALL_SIGN_GIVING_WAY = 1 << 2,
  FOOTFALL_SIGN_SWELLING = 1 << 3,
  FOOTFALL_SIGN_HOT_OR_FEVER = 1 << 4,
  FOOTFALL_SIGN_NIGHT_PAIN = 1 << 5,
} FootfallSigns;
#define FOOTFALL_N_SIGNS 6
#define FOOTFALL_SIGNS_NONE ((FootfallSigns) 0)
#define FOOTFALL_SIGNS_ALL ((FootfallSigns) 0x3f)

typedef enum
{
  FOOTFALL_FOOT_STRIKE_UNKNOWN,
  FOOTFALL_FOOT_STRIKE_FOREFOOT,
  FOOTFALL_FOOT_STRIKE_MIDFOOT,
  FOOTFALL_FOOT_STRIKE_HEEL,
} FootfallFootStrike;

typedef enum
{
  FOOTFALL_SOLE_UNKNOWN,
  FOOTFALL_SOLE_GOOD,
  FOOTFALL_SOLE_WORN,
} FootfallSole;

typedef enum
{
  FOOTFALL_FIT_UNKNOWN,
  FOOTFALL_FIT_GOOD,
  FOOTFALL_FIT_POOR,
} FootfallFit;

typedef enum
{
  FOOTFALL_ACTIVITY_KIND_WALK,
  FOOTFALL_ACTIVITY_KIND_HIKE,
  FOOTFALL_ACTIVITY_KIND_BICYCLE,
  FOOTFALL_ACTIVITY_KIND_STATIONARY_BICYCLE,
  FOOTFALL_ACTIVITY_KIND_ELLIPTICAL,
  FOOTFALL_ACTIVITY_KIND_SWIM,
  FOOTFALL_ACTIVITY_KIND_STRETCH,
  FOOTFALL_ACTIVITY_KIND_CLAMSHELLS,
  FOOTFALL_ACTIVITY_KIND_LUNGES,
  FOOTFALL_ACTIVITY_KIND_SQUATS,
  FOOTFALL_ACTIVITY_KIND_STRENGTH,
  FOOTFALL_ACTIVITY_KIND_OTHER,
} FootfallActivityKind;

typedef enum
{
  FOOTFALL_EVENT_KIND_PHYSIO_VISIT,
  FOOTFALL_EVENT_KIND_NEW_INSOLES,
  FOOTFALL_EVENT_KIND_MEDICATION,
  FOOTFALL_EVENT_KIND_ILLNESS,
  FOOTFALL_EVENT_KIND_OTHER,
} FootfallEventKind;

typedef enum
{
  FOOTFALL_SOURCE_MANUAL,
  FOOTFALL_SOURCE_STRAVA,
  FOOTFALL_SOURCE_GARMIN,
  FOOTFALL_SOURCE_RUNKEEPER,
  FOOTFALL_SOURCE_RUNTASTIC,
  FOOTFALL_SOURCE_GPX,
  FOOTFALL_SOURCE_TCX,
  FOOTFALL_SOURCE_FIT,
  FOOTFALL_SOURCE_CSV,
  FOOTFALL_SOURCE_SAMPLE,
} FootfallSource;

extern const FootfallVocabulary footfall_surfaces;
extern const FootfallVocabulary footfall_surface_groups;
extern const FootfallVocabulary footfall_knees;
extern const FootfallVocabulary footfall_areas;
extern const FootfallVocabulary footfall_moments;
extern const FootfallVocabulary footfall_signs; /* word i is the sign 1 << i */
extern const FootfallVocabulary footfall_foot_strikes;
extern const FootfallVocabulary footfall_soles;
extern const FootfallVocabulary footfall_fits;
extern const FootfallVocabulary footfall_activity_kinds;
extern const FootfallVocabulary footfall_event_kinds;
extern const FootfallVocabulary footfall_sources;

/**
 * footfall_vocabulary_get_nick:
 * @value: a value of the enum
 *
 * Returns: its stable form
 */
const char *footfall_vocabulary_get_nick (const FootfallVocabulary *self, int value);

/**
 * footfall_vocabulary_get_label:
 *
 * Returns: the value's name in the current language
 */
const char *footfall_vocabulary_get_label (const FootfallVocabulary *self, int value);

/**
 * footfall_vocabulary_find:
 * @nick: (nullable): a stable form, exactly
 *
 * Returns: the value of the enum, or -1
 */
int footfall_vocabulary_find (const FootfallVocabulary *self, const char *nick);

/**
 * footfall_vocabulary_match:
 * @text: what someone typed: any case, a unique beginning is enough
 *
 * Returns: the value of the enum, or -1
 */
int footfall_vocabulary_match (const FootfallVocabulary *self, const char *text);

/**
 * footfall_vocabulary_list_nicks:
 *
 * Returns: (transfer full): all nicks, joined by ", ": for messages that say what would do
 */
char *footfall_vocabulary_list_nicks (const FootfallVocabulary *self);

FootfallSurfaceGroup footfall_surface_get_group (FootfallSurface surface);

/**
 * footfall_level_get_label:
 * @level: a pain level, 0 to 10
 *
 * The usual bands of the numeric rating scale: 0 none, 1-3 mild, 4-6 moderate,
 * 7-10 severe (Boonstra 2016, doi 10.3389/fpsyg.2016.01466, low catastrophisers).
 *
 * Returns: the word, translated
 */
const char *footfall_level_get_label (int level);

G_END_DECLS
