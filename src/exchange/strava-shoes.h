/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* The shoes.csv of a Strava bulk export. It holds no distance and no date; the
 * names of the shoes stand with the runs. */

gboolean footfall_strava_shoes_recognise (const char *head, gsize length);

/* A #FootfallImportRead that brings nothing and says so in a remark */
gboolean footfall_strava_shoes_read (GInputStream *stream, const FootfallImportOptions *options,
                                     FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

G_END_DECLS
