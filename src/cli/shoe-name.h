/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/**
 * footfall_shoe_find_by_name:
 * @name: in any case; a unique beginning is enough
 * @retired_too: whether a retired shoe will do where none in use has that name
 * @error: says which shoes there are, or which of them could be meant
 *
 * Returns: (transfer none) (nullable): the shoe that is meant
 */
const FootfallShoe *footfall_shoe_find_by_name (const FootfallLog *log, const char *name, FootfallDay today,
                                                gboolean retired_too, GError **error);

G_END_DECLS
