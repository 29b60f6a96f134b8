/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * FootfallStravaSport:
 * @is_run: whether it is running of any sort
 * @surface: of a run, where its type tells it
 * @kind: of anything else
 */
typedef struct
{
  gboolean is_run;
  FootfallSurface surface;
  FootfallActivityKind kind;
} FootfallStravaSport;

/**
 * footfall_strava_sport_from_type:
 * @type: an "Activity Type" in the account's language
 *
 * Returns: the sport; a type that is not known is an activity of the kind "other"
 */
FootfallStravaSport footfall_strava_sport_from_type (const char *type);

G_END_DECLS
