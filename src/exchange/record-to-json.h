/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/record.h"
#include "exchange/json-writer.h"

G_BEGIN_DECLS

/* One record as a JSON object: "uuid", the fields by their names, "modified_at".
 * A time and its offset are one string; unknown is null, or the word for it in
 * vocabularies that have one; text that is empty is "". A dismissal has neither
 * "uuid" nor "modified_at". */

#define FOOTFALL_JSON_UUID_KEY "uuid"
#define FOOTFALL_JSON_MODIFIED_AT_KEY "modified_at"

void footfall_record_to_json (FootfallJsonWriter *writer, FootfallRecordKind kind, gconstpointer record);

/**
 * footfall_record_members_to_json:
 *
 * Writes the members without opening and closing the object, for those who
 * add members of their own.
 */
void footfall_record_members_to_json (FootfallJsonWriter *writer, FootfallRecordKind kind, gconstpointer record);

G_END_DECLS
