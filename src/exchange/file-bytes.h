/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * footfall_file_bytes_load:
 * @n_max: how many bytes there may be
 * @too_large: what to say if there are more
 *
 * Returns: (transfer full) (nullable): all that is in @stream
 */
GBytes *footfall_file_bytes_load (GInputStream *stream, gsize n_max, const char *too_large, GCancellable *cancellable,
                                  GError **error);

G_END_DECLS
