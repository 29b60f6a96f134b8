/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Recordings shrink to a tenth, the most regular to a fiftieth; a bomb to a thousandth. */
#define FOOTFALL_INFLATION_MAX 250

/* What may be unpacked of a small file before its inflation is looked at */
#define FOOTFALL_INFLATION_FREE (G_GUINT64_CONSTANT (16) * 1024 * 1024)

/* What may be unpacked of one file, with all that is packed in it */
#define FOOTFALL_UNPACKED_MAX (G_GUINT64_CONSTANT (32) * 1024 * 1024 * 1024)

/**
 * FootfallByteBudget:
 * @left: what may still be unpacked
 * @mutex: guards @left
 *
 * How much may be unpacked of one file that was given, however deep it is
 * packed. Several threads may draw from it.
 */
typedef struct
{
  guint64 left;
  GMutex mutex;
} FootfallByteBudget;

/**
 * footfall_byte_budget_init:
 * @n_packed: the size of the file, bytes
 */
void footfall_byte_budget_init (FootfallByteBudget *self, guint64 n_packed);
void footfall_byte_budget_clear (FootfallByteBudget *self);

/**
 * footfall_byte_budget_get_limit:
 * @n_packed: the size of something packed, bytes
 *
 * Returns: how much that may be when it is unpacked
 */
guint64 footfall_byte_budget_get_limit (guint64 n_packed);

/**
 * footfall_byte_budget_draw:
 *
 * Returns: whether @n more bytes may be unpacked
 */
gboolean footfall_byte_budget_draw (FootfallByteBudget *self, guint64 n, GError **error);

/* Sets the error of a file that is larger when unpacked than its packed size allows. */
void footfall_byte_budget_set_error (GError **error);

#define FOOTFALL_TYPE_BUDGET_STREAM (footfall_budget_stream_get_type ())
G_DECLARE_FINAL_TYPE (FootfallBudgetStream, footfall_budget_stream, FOOTFALL, BUDGET_STREAM, GFilterInputStream)

/**
 * footfall_budget_stream_is_damaged:
 *
 * Returns: whether what was packed broke off or was damaged; what came before was delivered as if it were all
 */
gboolean footfall_budget_stream_is_damaged (FootfallBudgetStream *self);

/**
 * footfall_budget_stream_new:
 * @unpacked: what is unpacked of something
 * @n_packed: its packed size, bytes
 * @budget: (transfer none): has to stay
 *
 * Returns: (transfer full): a stream that fails when more comes than the packed size or the budget allows
 */
GInputStream *footfall_budget_stream_new (GInputStream *unpacked, guint64 n_packed, FootfallByteBudget *budget);

G_END_DECLS
