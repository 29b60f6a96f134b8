/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * FootfallSport:
 * @is_known: whether the words are among those that Footfall knows
 * @is_run: whether it is running of any sort
 * @surface: of a run, where its words tell it
 * @kind: of anything else
 */
typedef struct
{
  gboolean is_known;
  gboolean is_run;
  FootfallSurface surface;
  FootfallActivityKind kind;
} FootfallSport;

/**
 * footfall_sport_from_words:
 * @words: what a file calls a sport, in its own language and any case: "Run", "Lauf", "trail_running"
 *
 * Returns: the sport; words that are not known are an activity of the kind "other"
 */
FootfallSport footfall_sport_from_words (const char *words);

/**
 * footfall_sport_from_pair:
 * @sport: (nullable): a sport: "running"
 * @sub_sport: (nullable): which sort of it: "treadmill", "generic"
 *
 * Returns: the sport, with the surface or kind of the sub-sport where it belongs to the sport
 */
FootfallSport footfall_sport_from_pair (const char *sport, const char *sub_sport);

G_END_DECLS
