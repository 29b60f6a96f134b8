/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "advice/finding-text.h"
#include "ui/model.h"

G_BEGIN_DECLS

/**
 * footfall_why_figure_row_new:
 *
 * Returns: (transfer floating): a figure against its threshold, with a button ("why.change-threshold",
 *   the threshold's name) where it can be changed
 */
GtkWidget *footfall_why_figure_row_new (const FootfallWhyRow *figure);

/**
 * footfall_why_list_occasions:
 * @finding: a finding of the assessment of @model
 *
 * What made the finding, newest first: the days on which something was noted,
 * each with its run if it has one; or, where it is not about a knee, the runs.
 *
 * Returns: (transfer container) (element-type AdwActionRow): floating rows
 */
GPtrArray *footfall_why_list_occasions (FootfallModel *model, const FootfallFinding *finding);

/**
 * footfall_why_occasion_get_record:
 * @row: a row of footfall_why_list_occasions()
 * @kind: (out): a run or a pain entry
 *
 * Returns: what the row is about
 */
const FootfallUuid *footfall_why_occasion_get_record (GtkWidget *row, FootfallRecordKind *kind);

G_END_DECLS
