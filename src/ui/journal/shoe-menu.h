/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

#include "core/log.h"

G_BEGIN_DECLS

/**
 * footfall_shoe_menu_new:
 * @action: takes the UUID of a shoe, or "none"
 *
 * Returns: (transfer full): "No Shoe", the shoes in use, and the retired ones
 */
GMenu *footfall_shoe_menu_new (const FootfallLog *log, const char *action);

G_END_DECLS
