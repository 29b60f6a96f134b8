/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_CHECK_IN_CARD (footfall_check_in_card_get_type ())
G_DECLARE_FINAL_TYPE (FootfallCheckInCard, footfall_check_in_card, FOOTFALL, CHECK_IN_CARD, AdwBin)

/**
 * FootfallCheckInCard:
 *
 * "How is your knee this morning?", answered in place or put off. Hidden while
 * nothing is asked.
 */

/**
 * footfall_check_in_card_show:
 *
 * Asks what is to be asked at this time. An answer that is being given stays.
 */
void footfall_check_in_card_show (FootfallCheckInCard *self, FootfallModel *model);

/* Asks now what was put off until later. */
void footfall_check_in_card_ask_again (FootfallCheckInCard *self);

G_END_DECLS
