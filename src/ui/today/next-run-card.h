/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_NEXT_RUN_CARD (footfall_next_run_card_get_type ())
G_DECLARE_FINAL_TYPE (FootfallNextRunCard, footfall_next_run_card, FOOTFALL, NEXT_RUN_CARD, AdwBin)

/**
 * FootfallNextRunCard:
 *
 * What would be a bigger step than the last 30 days, and a field in which to
 * try a distance.
 */
void footfall_next_run_card_show (FootfallNextRunCard *self, FootfallModel *model);

G_END_DECLS
