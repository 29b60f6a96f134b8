/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"
#include "ui/trends/time-range.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_CHART_CARD (footfall_chart_card_get_type ())
G_DECLARE_FINAL_TYPE (FootfallChartCard, footfall_chart_card, FOOTFALL, CHART_CARD, GtkWidget)

/**
 * FootfallChartCard:
 *
 * One chart with its finding, its caption and its menu.
 */
GtkWidget *footfall_chart_card_new (FootfallModel *model, FootfallTrendKind kind, FootfallTimeRange *range);

/**
 * footfall_chart_card_show:
 *
 * Makes the chart of the log as it is now.
 */
void footfall_chart_card_show (FootfallChartCard *self);

/* The first day of the data of the chart; or unknown */
FootfallDay footfall_chart_card_get_first_day (FootfallChartCard *self);

G_END_DECLS
