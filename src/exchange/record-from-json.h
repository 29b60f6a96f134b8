/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <json-glib/json-glib.h>

#include "core/record.h"

G_BEGIN_DECLS

/* What footfall_record_to_json() writes, read back. */

/**
 * footfall_record_from_json:
 * @place: what the record is called in messages: "runs[3]"
 * @error: the message begins with @place and the key that is wrong: "runs[3].effort: ..."
 *
 * An absent key, or null, is unknown; an absent "uuid" is a new one; an absent
 * "modified_at" leaves %FOOTFALL_MODIFIED_AT_UNKNOWN.
 *
 * Returns: (transfer full) (nullable): a record that may be stored
 */
gpointer footfall_record_from_json (FootfallRecordKind kind, JsonObject *object, const char *place, GError **error);

/**
 * footfall_record_knows_key:
 *
 * Returns: whether a record of @kind has a member @key
 */
gboolean footfall_record_knows_key (FootfallRecordKind kind, const char *key);

G_END_DECLS
