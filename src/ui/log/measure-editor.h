/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/units.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_MEASURE_EDITOR (footfall_measure_editor_get_type ())
G_DECLARE_FINAL_TYPE (FootfallMeasureEditor, footfall_measure_editor, FOOTFALL, MEASURE_EDITOR, AdwBin)

/**
 * FootfallMeasureEditor:
 *
 * Distance and duration, and the pace they give while they are typed.
 */

/**
 * FootfallMeasureEditor::edited:
 * @editor: the editor
 *
 * The runner typed something.
 */

void footfall_measure_editor_set_unit (FootfallMeasureEditor *self, FootfallDistanceUnit unit);

/* NAN and -1 leave a field empty. */
void footfall_measure_editor_set_values (FootfallMeasureEditor *self, double distance_m, gint64 duration_s);

/* What is typed; NAN and -1 while it is empty or not understood */
double footfall_measure_editor_get_distance_m (FootfallMeasureEditor *self);
gint64 footfall_measure_editor_get_duration_s (FootfallMeasureEditor *self);

/**
 * footfall_measure_editor_check:
 *
 * Returns: whether both fields are understood and at least one is filled; if
 *   not, the editor says why and the field has the focus
 */
gboolean footfall_measure_editor_check (FootfallMeasureEditor *self);

/**
 * footfall_measure_editor_set_remark:
 * @remark: (nullable): a quiet line about the distance, or %NULL
 */
void footfall_measure_editor_set_remark (FootfallMeasureEditor *self, const char *remark);

/**
 * footfall_measure_editor_get_first_field:
 *
 * Returns: (transfer none): where typing starts
 */
GtkWidget *footfall_measure_editor_get_first_field (FootfallMeasureEditor *self);

G_END_DECLS
