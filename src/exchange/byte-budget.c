/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/byte-budget.h"

#include <glib/gi18n-lib.h>

#include "exchange/import-plan.h"

struct _FootfallBudgetStream
{
  GFilterInputStream parent_instance;
  FootfallByteBudget *budget;
  guint64 left;
  gboolean has_begun;
  gboolean is_damaged;
};

G_DEFINE_FINAL_TYPE (FootfallBudgetStream, footfall_budget_stream, G_TYPE_FILTER_INPUT_STREAM)

/* The stream beneath ended in the midst of its own data, or these are damaged. */
static gboolean
is_damage (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT) ||
         g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

static gssize
footfall_budget_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
                             GError **error)
{
  FootfallBudgetStream *self = FOOTFALL_BUDGET_STREAM (stream);
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (self));
  g_autoptr (GError) failure = NULL;
  const gssize n = self->is_damaged ? 0 : g_input_stream_read (base, buffer, count, cancellable, &failure);
  if (n < 0 && (!self->has_begun || !is_damage (failure)))
    g_propagate_error (error, g_steal_pointer (&failure));
  else if (n < 0)
    self->is_damaged = TRUE;
  if (n <= 0)
    return self->is_damaged ? 0 : n;
  self->has_begun = TRUE;
  if ((guint64) n > self->left)
    {
      footfall_byte_budget_set_error (error);
      return -1;
    }
  self->left -= (guint64) n;
  return footfall_byte_budget_draw (self->budget, (guint64) n, error) ? n : -1;
}

static void
footfall_budget_stream_class_init (FootfallBudgetStreamClass *class)
{
  G_INPUT_STREAM_CLASS (class)->read_fn = footfall_budget_stream_read;
}

static void
footfall_budget_stream_init (FootfallBudgetStream *self)
{
}

void
footfall_byte_budget_init (FootfallByteBudget *self, guint64 n_packed)
{
  g_return_if_fail (self != NULL);
  self->left = footfall_byte_budget_get_limit (n_packed);
  g_mutex_init (&self->mutex);
}

void
footfall_byte_budget_clear (FootfallByteBudget *self)
{
  g_return_if_fail (self != NULL);
  g_mutex_clear (&self->mutex);
}

guint64
footfall_byte_budget_get_limit (guint64 n_packed)
{
  const guint64 most = (FOOTFALL_UNPACKED_MAX - FOOTFALL_INFLATION_FREE) / FOOTFALL_INFLATION_MAX;
  return FOOTFALL_INFLATION_FREE + FOOTFALL_INFLATION_MAX * MIN (n_packed, most);
}

gboolean
footfall_byte_budget_draw (FootfallByteBudget *self, guint64 n, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_mutex_lock (&self->mutex);
  const gboolean is_enough = n <= self->left;
  self->left -= MIN (n, self->left);
  g_mutex_unlock (&self->mutex);
  if (!is_enough)
    footfall_byte_budget_set_error (error);
  return is_enough;
}

void
footfall_byte_budget_set_error (GError **error)
{
  g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE,
                       _("Unpacked it is far too large for what it is packed in, as files are that are made to do "
                         "harm; it is not read."));
}

gboolean
footfall_budget_stream_is_damaged (FootfallBudgetStream *self)
{
  g_return_val_if_fail (FOOTFALL_IS_BUDGET_STREAM (self), FALSE);
  return self->is_damaged;
}

GInputStream *
footfall_budget_stream_new (GInputStream *unpacked, guint64 n_packed, FootfallByteBudget *budget)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (unpacked) && budget != NULL, NULL);
  FootfallBudgetStream *self = g_object_new (FOOTFALL_TYPE_BUDGET_STREAM, "base-stream", unpacked, NULL);
  self->budget = budget;
  self->left = footfall_byte_budget_get_limit (n_packed);
  return G_INPUT_STREAM (self);
}
