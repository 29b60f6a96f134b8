/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_SHOES_CARD (footfall_shoes_card_get_type ())
G_DECLARE_FINAL_TYPE (FootfallShoesCard, footfall_shoes_card, FOOTFALL, SHOES_CARD, AdwBin)

/**
 * FootfallShoesCard:
 *
 * The shoes that need a look; hidden while none does.
 */
void footfall_shoes_card_show (FootfallShoesCard *self, FootfallModel *model);

G_END_DECLS
