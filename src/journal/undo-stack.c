/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/undo-stack.h"

typedef struct
{
  char *label;                /* (owned) */
  FootfallChangeSet *inverse; /* (owned): takes the step back */
} Step;

struct _FootfallUndoStack
{
  GPtrArray *steps; /* (element-type Step) */
  guint n_done;     /* of the steps, from the first; those after it were taken back */
};

static void
free_step (gpointer data)
{
  Step *step = data;

  g_free (step->label);
  footfall_change_set_unref (step->inverse);
  g_free (step);
}

static const Step *
peek_done (FootfallUndoStack *self)
{
  return self->n_done > 0 ? g_ptr_array_index (self->steps, self->n_done - 1) : NULL;
}

static const Step *
peek_undone (FootfallUndoStack *self)
{
  return self->n_done < self->steps->len ? g_ptr_array_index (self->steps, self->n_done) : NULL;
}

FootfallUndoStack *
footfall_undo_stack_new (void)
{
  FootfallUndoStack *self = g_new0 (FootfallUndoStack, 1);

  self->steps = g_ptr_array_new_with_free_func (free_step);
  return self;
}

void
footfall_undo_stack_free (FootfallUndoStack *self)
{
  g_ptr_array_unref (self->steps);
  g_free (self);
}

void
footfall_undo_stack_push (FootfallUndoStack *self, const FootfallChangeSet *changes, const char *label)
{
  g_return_if_fail (changes != NULL && label != NULL);

  Step *step = g_new0 (Step, 1);
  step->label = g_strdup (label);
  step->inverse = footfall_change_set_invert (changes);

  g_ptr_array_set_size (self->steps, (int) self->n_done);
  g_ptr_array_add (self->steps, step);
  self->n_done++;
}

const char *
footfall_undo_stack_get_undo_label (FootfallUndoStack *self)
{
  const Step *step = peek_done (self);

  return step != NULL ? step->label : NULL;
}

const char *
footfall_undo_stack_get_redo_label (FootfallUndoStack *self)
{
  const Step *step = peek_undone (self);

  return step != NULL ? step->label : NULL;
}

FootfallChangeSet *
footfall_undo_stack_get_undo (FootfallUndoStack *self)
{
  const Step *step = peek_done (self);

  return step != NULL ? footfall_change_set_ref (step->inverse) : NULL;
}

FootfallChangeSet *
footfall_undo_stack_get_redo (FootfallUndoStack *self)
{
  const Step *step = peek_undone (self);

  return step != NULL ? footfall_change_set_invert (step->inverse) : NULL;
}

void
footfall_undo_stack_undone (FootfallUndoStack *self)
{
  g_return_if_fail (self->n_done > 0);

  self->n_done--;
}

void
footfall_undo_stack_redone (FootfallUndoStack *self)
{
  g_return_if_fail (self->n_done < self->steps->len);

  self->n_done++;
}
