/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * footfall_surface_get_icon_name:
 *
 * Returns: the symbolic icon of a surface; there is one for an unknown surface too
 */
const char *footfall_surface_get_icon_name (FootfallSurface surface);

G_END_DECLS
