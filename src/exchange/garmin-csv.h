/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* Activities.csv of Garmin Connect. Its header is in the account's language,
 * its times are local, and it does not tell whether distances are km or miles. */

gboolean footfall_garmin_csv_recognise (const char *head, gsize length);
gboolean footfall_garmin_csv_read (GInputStream *stream, const FootfallImportOptions *options,
                                   FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

G_END_DECLS
