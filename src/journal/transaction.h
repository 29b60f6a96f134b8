/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/connection.h"

G_BEGIN_DECLS

/**
 * FootfallTransaction:
 *
 * A transaction held by g_autoptr(): what was not committed by the end of the scope is rolled back.
 */
typedef FootfallConnection FootfallTransaction;

/* A view of the file that stays as it is however others write. */
FootfallTransaction *footfall_transaction_begin_read (FootfallConnection *connection, GError **error);

/* Takes the lock for writing at once: a reader that becomes a writer later can be refused however long it waits. */
FootfallTransaction *footfall_transaction_begin_write (FootfallConnection *connection, GError **error);

/**
 * footfall_transaction_commit:
 *
 * Returns: whether all of it is on disk now
 */
gboolean footfall_transaction_commit (FootfallTransaction *self, GError **error);

void footfall_transaction_end (FootfallTransaction *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallTransaction, footfall_transaction_end)

G_END_DECLS
