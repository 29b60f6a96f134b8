/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_STATUS_CARD (footfall_status_card_get_type ())
G_DECLARE_FINAL_TYPE (FootfallStatusCard, footfall_status_card, FOOTFALL, STATUS_CARD, GtkWidget)

/**
 * FootfallStatusCard:
 *
 * What the log says today: the loudest finding in a card, with what is
 * suggested and why; the others as rows; those dismissed folded.
 */

/**
 * footfall_status_card_show:
 *
 * Shows what the log of @model says now.
 */
void footfall_status_card_show (FootfallStatusCard *self, FootfallModel *model);

G_END_DECLS
