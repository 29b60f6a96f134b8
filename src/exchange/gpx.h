/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* GPX 1.0 and 1.1: what nearly every program can write. */

gboolean footfall_gpx_recognise (const char *head, gsize length);

/* A #FootfallImportRead: each track with points is an item; routes and waypoints are plans and none. */
gboolean footfall_gpx_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                            GCancellable *cancellable, GError **error);

G_END_DECLS
