/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* The export of adidas Running, which was Runtastic: a JSON file for each
 * session, for each shoe, and for what was measured on the way. */

gboolean footfall_runtastic_session_recognise (const char *head, gsize length);
gboolean footfall_runtastic_session_read (GInputStream *stream, const FootfallImportOptions *options,
                                          FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

gboolean footfall_runtastic_shoe_recognise (const char *head, gsize length);
gboolean footfall_runtastic_shoe_read (GInputStream *stream, const FootfallImportOptions *options,
                                       FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

/* Positions and heart rates: known, and passed over without a word, for their sessions stand in files of their own */
gboolean footfall_runtastic_track_recognise (const char *head, gsize length);
gboolean footfall_runtastic_track_read (GInputStream *stream, const FootfallImportOptions *options,
                                        FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

G_END_DECLS
