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
};

G_DEFINE_FINAL_TYPE (FootfallBudgetStream, footfall_budget_stream, G_TYPE_FILTER_INPUT_STREAM)

static gssize
footfall_budget_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
                             GError **error)
{
  FootfallBudgetStream *self = FOOTFALL_BUDGET_STREAM (stream);
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (self));
  const gssize n = g_input_stream_read (base, buffer, count, cancellable, error);
  if (n <= 0)
    return n;
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

GInputStream *
footfall_budget_stream_new (GInputStream *unpacked, guint64 n_packed, FootfallByteBudget *budget)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (unpacked) && budget != NULL, NULL);
  FootfallBudgetStream *self = g_object_new (FOOTFALL_TYPE_BUDGET_STREAM, "base-stream", unpacked, NULL);
  self->budget = budget;
  self->left = footfall_byte_budget_get_limit (n_packed);
  return G_INPUT_STREAM (self);
}
