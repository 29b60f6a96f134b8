/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/pain.h"

G_BEGIN_DECLS

/* Levels are asked at three moments of a run: during, after, next-morning. */
#define FOOTFALL_N_ASKED_MOMENTS 3

/**
 * FootfallKneeArgument:
 * @knee: which one
 * @levels: by #FootfallMoment; -1 for not asked; one at least is known
 * @area: where; or unknown
 * @signs: what was seen; they belong to the moment footfall_knee_argument_get_sign_moment() tells
 *
 * How one knee felt at a run, as typed: "left:2/3/1" and what goes with it.
 */
typedef struct
{
  FootfallKnee knee;
  int levels[FOOTFALL_N_ASKED_MOMENTS];
  FootfallArea area;
  FootfallSigns signs;
} FootfallKneeArgument;

/**
 * footfall_knee_argument_parse:
 * @text: KNEE:DURING/AFTER/MORNING: "-" is not asked, trailing parts may be left out
 */
gboolean footfall_knee_argument_parse (const char *text, FootfallKneeArgument *argument, GError **error);

/**
 * footfall_knee_arguments_parse:
 * @knees: (nullable) (array zero-terminated=1): values of --knee, each knee once
 * @areas: (nullable) (array zero-terminated=1): values of --area: "inner" or, with several knees, "left:inner"
 * @signs: (nullable) (array zero-terminated=1): values of --sign, in the same way
 *
 * Sides are never guessed: with several knees, an area or a sign has to name its own.
 *
 * Returns: (transfer full) (element-type FootfallKneeArgument) (nullable): the knees, in the order typed
 */
GArray *footfall_knee_arguments_parse (const char *const *knees, const char *const *areas, const char *const *signs,
                                       GError **error);

/**
 * footfall_knee_argument_get_sign_moment:
 *
 * Returns: the moment whose entry carries the signs: after the run if that was asked, otherwise the last that was
 */
FootfallMoment footfall_knee_argument_get_sign_moment (const FootfallKneeArgument *self);

G_END_DECLS
