/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* The list of activities in the copy of an account that Garmin gives out: "..._summarizedActivities.json" */

gboolean footfall_garmin_json_recognise (const char *head, gsize length);

/* #FootfallImportRead of it */
gboolean footfall_garmin_json_read (GInputStream *stream, const FootfallImportOptions *options,
                                    FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

G_END_DECLS
