/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_TIPS_CARD (footfall_tips_card_get_type ())
G_DECLARE_FINAL_TYPE (FootfallTipsCard, footfall_tips_card, FOOTFALL, TIPS_CARD, AdwBin)

/**
 * FootfallTipsCard:
 *
 * The tips of the day; each unfolds to how it is done and what it rests on.
 */
void footfall_tips_card_show (FootfallTipsCard *self, FootfallModel *model);

G_END_DECLS
