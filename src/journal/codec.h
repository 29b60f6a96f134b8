/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/record.h"
#include "journal/connection.h"

G_BEGIN_DECLS

/* Between a record and a row. A row is the UUID, the time of the last change and the fields of the
 * record in the order of its struct, one column each, but for a set of signs: that is one column for
 * each sign. Unknown is NULL. */

/**
 * footfall_codec_borrow_for_uuid:
 * @verb: a statement whose one parameter is a UUID
 *
 * Returns: (transfer full) (nullable): the statement, ready for its first step
 */
FootfallStatement *footfall_codec_borrow_for_uuid (FootfallConnection *connection, FootfallRecordKind kind,
                                                   FootfallRecordSql verb, const FootfallUuid *uuid, GError **error);

/**
 * footfall_codec_bind:
 * @statement: an INSERT or UPDATE of @kind
 * @record: has to stay as it is while the statement is on loan
 *
 * Returns: whether all values are bound
 */
gboolean footfall_codec_bind (FootfallConnection *connection, FootfallStatement *statement,
                              FootfallRecordKind kind, gconstpointer record, GError **error);

/**
 * footfall_codec_read:
 * @statement: a LIST or GET of @kind that stands on a row
 * @error: %FOOTFALL_JOURNAL_ERROR_CORRUPT if the row is none that was ever written
 *
 * Returns: (transfer full) (nullable): the record
 */
gpointer footfall_codec_read (FootfallConnection *connection, FootfallStatement *statement,
                              FootfallRecordKind kind, GError **error);

/**
 * footfall_codec_find:
 * @record: (out) (transfer full) (nullable): the record; %NULL if there is none
 *
 * Reads one record from the file.
 *
 * Returns: whether the file could be read
 */
gboolean footfall_codec_find (FootfallConnection *connection, FootfallRecordKind kind, const FootfallUuid *uuid,
                              gpointer *record, GError **error);

G_END_DECLS
