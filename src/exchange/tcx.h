/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* TCX: what Garmin Training Center wrote, and many still do. */

gboolean footfall_tcx_recognise (const char *head, gsize length);

/* A #FootfallImportRead: each activity is an item; courses and workouts are plans and none. */
gboolean footfall_tcx_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                            GCancellable *cancellable, GError **error);

G_END_DECLS
