/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/run.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_DETAILS_EDITOR (footfall_details_editor_get_type ())
G_DECLARE_FINAL_TYPE (FootfallDetailsEditor, footfall_details_editor, FOOTFALL, DETAILS_EDITOR, AdwBin)

/**
 * FootfallDetailsEditor:
 *
 * What is rarely told of a run: effort, foot strike, whether it was cut short,
 * cadence, climb and notes. Folded until someone unfolds it.
 */

/**
 * FootfallDetailsEditor::edited:
 * @editor: the editor
 *
 * The runner changed something.
 */

/**
 * FootfallDetailsEditor:expanded:
 *
 * Whether the fields are shown.
 */

void footfall_details_editor_set_run (FootfallDetailsEditor *self, const FootfallRun *run);

/**
 * footfall_details_editor_get_run:
 * @run: the run that was given to footfall_details_editor_set_run(); its details become what is shown
 */
void footfall_details_editor_get_run (FootfallDetailsEditor *self, FootfallRun *run);

/**
 * footfall_details_editor_check:
 *
 * Returns: whether all fields are understood; if not, the editor says why and the field has the focus
 */
gboolean footfall_details_editor_check (FootfallDetailsEditor *self);

G_END_DECLS
