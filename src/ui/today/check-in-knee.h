/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/vocabulary.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_CHECK_IN_KNEE (footfall_check_in_knee_get_type ())
G_DECLARE_FINAL_TYPE (FootfallCheckInKnee, footfall_check_in_knee, FOOTFALL, CHECK_IN_KNEE, AdwPreferencesRow)

/**
 * FootfallCheckInKnee:
 *
 * The question for one knee: 0 to 10, and where it hurts if it does.
 */
GtkWidget *footfall_check_in_knee_new (FootfallKnee knee);

FootfallKnee footfall_check_in_knee_get_knee (FootfallCheckInKnee *self);
int          footfall_check_in_knee_get_level (FootfallCheckInKnee *self);
FootfallArea footfall_check_in_knee_get_area (FootfallCheckInKnee *self);

G_END_DECLS
