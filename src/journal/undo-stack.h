/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/change.h"

G_BEGIN_DECLS

/**
 * FootfallUndoStack:
 *
 * What was done, newest last, and how far it was taken back. It changes
 * nothing itself: whoever asks for a step makes it, and then says so.
 */
typedef struct _FootfallUndoStack FootfallUndoStack;

FootfallUndoStack *footfall_undo_stack_new (void);
void               footfall_undo_stack_free (FootfallUndoStack *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallUndoStack, footfall_undo_stack_free)

/**
 * footfall_undo_stack_push:
 * @changes: what was done; a copy of it is kept
 * @label: what people call it
 *
 * What had been taken back before cannot be done again from now on.
 */
void footfall_undo_stack_push (FootfallUndoStack *self, const FootfallChangeSet *changes, const char *label);

/* What undo would take back, and what redo would do again; %NULL if there is nothing */
const char *footfall_undo_stack_get_undo_label (FootfallUndoStack *self);
const char *footfall_undo_stack_get_redo_label (FootfallUndoStack *self);

/**
 * footfall_undo_stack_get_undo:
 *
 * Returns: (transfer full) (nullable): the changes that take the newest step back
 */
FootfallChangeSet *footfall_undo_stack_get_undo (FootfallUndoStack *self);
FootfallChangeSet *footfall_undo_stack_get_redo (FootfallUndoStack *self);

/* The changes that were got have been made. */
void footfall_undo_stack_undone (FootfallUndoStack *self);
void footfall_undo_stack_redone (FootfallUndoStack *self);

G_END_DECLS
