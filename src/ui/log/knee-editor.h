/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "ui/log/run-draft.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_KNEE_EDITOR (footfall_knee_editor_get_type ())
G_DECLARE_FINAL_TYPE (FootfallKneeEditor, footfall_knee_editor, FOOTFALL, KNEE_EDITOR, GtkWidget)

/**
 * FootfallKneeEditor:
 *
 * "How was your knee?" for one knee: its levels, where it hurt and what else
 * was noticed; and, before anything is saved, the calm line about a severe
 * level or a sign.
 */

/**
 * FootfallKneeEditor::edited:
 * @editor: the editor
 *
 * The runner changed an answer.
 */

/**
 * footfall_knee_editor_new:
 * @severe_min_level: the level from which pain is severe
 */
GtkWidget *footfall_knee_editor_new (FootfallKnee knee, int severe_min_level);

FootfallKnee footfall_knee_editor_get_knee (FootfallKneeEditor *self);

/* Whether the morning after is asked about too: it has come. */
void footfall_knee_editor_set_asks_morning (FootfallKneeEditor *self, gboolean asks_morning);

void footfall_knee_editor_set_answers (FootfallKneeEditor *self, const FootfallKneeAnswers *answers);
void footfall_knee_editor_get_answers (FootfallKneeEditor *self, FootfallKneeAnswers *answers);

/**
 * footfall_knee_editor_check:
 *
 * Returns: whether the answers can be kept; if not, the editor says why and has the focus
 */
gboolean footfall_knee_editor_check (FootfallKneeEditor *self);

G_END_DECLS
