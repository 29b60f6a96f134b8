/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/transaction.h"

G_BEGIN_DECLS

/**
 * footfall_verification_run:
 * @transaction: on a journal of the newest version
 *
 * Looks at all of the file: whether it is whole, has just the tables it should
 * have, and names that are unique.
 *
 * Returns: whether all is well
 */
gboolean footfall_verification_run (FootfallTransaction *transaction, GError **error);

G_END_DECLS
