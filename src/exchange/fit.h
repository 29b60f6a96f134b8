/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* FIT, the format of most watches: one session or several in a file, as they
 * were summed up by the watch. */

/* Whether a file that begins like this is a FIT file */
gboolean footfall_fit_recognise (const char *head, gsize length);

/* #FootfallImportRead of it. A file that holds no activity is a problem; one
 * that is damaged gives what is left of it, with a remark. */
gboolean footfall_fit_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                            GCancellable *cancellable, GError **error);

G_END_DECLS
