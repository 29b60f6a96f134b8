/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_WEEK_CARD (footfall_week_card_get_type ())
G_DECLARE_FINAL_TYPE (FootfallWeekCard, footfall_week_card, FOOTFALL, WEEK_CARD, AdwBin)

/**
 * FootfallWeekCard:
 *
 * The week so far, day by day, beside the weeks before.
 */
void footfall_week_card_show (FootfallWeekCard *self, FootfallModel *model);

G_END_DECLS
