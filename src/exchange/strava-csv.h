/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* The activities.csv of a Strava bulk export. */

/**
 * footfall_strava_csv_recognise:
 * @head: the first bytes of a file
 *
 * Returns: whether it is an activities.csv of any year and language
 */
gboolean footfall_strava_csv_recognise (const char *head, gsize length);

/* A #FootfallImportRead: each row is an item; with the option other sports are too. */
gboolean footfall_strava_csv_read (GInputStream *stream, const FootfallImportOptions *options,
                                   FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

G_END_DECLS
