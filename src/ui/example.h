/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"

G_BEGIN_DECLS

/**
 * footfall_example_create:
 *
 * Makes up a journal to look around in, in a folder of its own for passing files.
 *
 * Returns: (transfer full) (nullable): the path of the journal
 */
char *footfall_example_create (FootfallDay today, GError **error);

/**
 * footfall_example_remove:
 * @path: what footfall_example_create() returned; no one has the journal open any more
 */
void footfall_example_remove (const char *path);

G_END_DECLS
