/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FootfallWatch:
 *
 * Says when it is worth looking whether another program changed a file: at
 * once where the folder can be watched, and otherwise every so often.
 */
typedef struct _FootfallWatch FootfallWatch;

/**
 * footfall_watch_new:
 * @path: the file
 * @look: (scope notified): called from the main loop
 * @data: given to @look
 */
FootfallWatch *footfall_watch_new (const char *path, GSourceOnceFunc look, gpointer data);
void           footfall_watch_free (FootfallWatch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallWatch, footfall_watch_free)

G_END_DECLS
