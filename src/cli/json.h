/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "cli/page.h"
#include "core/log.h"
#include "exchange/json-writer.h"

G_BEGIN_DECLS

/* One member of an object: its key and its value. Unknown is null. */

void footfall_json_add_string (FootfallJsonWriter *writer, const char *key, const char *value);
void footfall_json_add_count (FootfallJsonWriter *writer, const char *key, gint64 count);
void footfall_json_add_real (FootfallJsonWriter *writer, const char *key, double value);
void footfall_json_add_flag (FootfallJsonWriter *writer, const char *key, gboolean flag);
void footfall_json_add_day (FootfallJsonWriter *writer, const char *key, FootfallDay day);
void footfall_json_add_time (FootfallJsonWriter *writer, const char *key, gint64 unix_s, gint32 utc_offset_s);
void footfall_json_add_uuid (FootfallJsonWriter *writer, const char *key, const FootfallUuid *uuid);

/* The nick; null for a value below 0 */
void footfall_json_add_word (FootfallJsonWriter *writer, const char *key, const FootfallVocabulary *vocabulary,
                             int value);
void footfall_json_add_signs (FootfallJsonWriter *writer, const char *key, FootfallSigns signs);

/**
 * footfall_json_write_run:
 *
 * Writes a run with its pain entries, as in "footfallctl list --json".
 */
void footfall_json_write_run (FootfallJsonWriter *writer, const FootfallLog *log, const FootfallRun *run);

/**
 * footfall_json_finish:
 *
 * Makes what was written the answer.
 */
void footfall_json_finish (FootfallJsonWriter *writer, FootfallPage *page);

G_END_DECLS
