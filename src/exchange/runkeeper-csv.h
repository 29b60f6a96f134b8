/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* cardioActivities.csv of a Runkeeper export: local times without a zone, and
 * the unit in the header. */

gboolean footfall_runkeeper_csv_recognise (const char *head, gsize length);
gboolean footfall_runkeeper_csv_read (GInputStream *stream, const FootfallImportOptions *options,
                                      FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

G_END_DECLS
