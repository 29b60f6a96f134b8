/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_BREAK_CARD (footfall_break_card_get_type ())
G_DECLARE_FINAL_TYPE (FootfallBreakCard, footfall_break_card, FOOTFALL, BREAK_CARD, AdwBin)

/**
 * FootfallBreakCard:
 *
 * The break that is on: which day it is, what it takes before running again
 * and what can be done meanwhile; after it, the way back. Hidden otherwise.
 */
void footfall_break_card_show (FootfallBreakCard *self, FootfallModel *model);

G_END_DECLS
