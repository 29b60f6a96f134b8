/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-draft.h"

G_BEGIN_DECLS

/* Footfall's own file, read back. */

/**
 * footfall_json_recognise:
 *
 * Returns: whether it is a JSON object, whatever is in it
 */
gboolean footfall_json_recognise (const char *head, gsize length);

/* A #FootfallImportRead: fills the draft's records, all of them or, when one is
 * wrong, none; then the file's problem names line, record and key. */
gboolean footfall_json_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                             GCancellable *cancellable, GError **error);

G_END_DECLS
