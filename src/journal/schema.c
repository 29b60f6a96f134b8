/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/schema.h"

/* The tables hold the records of core/, one column for each field, in the order of the fields.
 *
 * - Unknown is NULL; an empty text is NULL as well, so that there is one way to say it.
 * - Words are their nicks, times are unix seconds beside the offset of the local clock, days
 *   are counted from 1970-01-01.
 * - Every range that core/ checks stands here once more as a CHECK: what another program, or a
 *   mistake in this one, tries to write is refused by the file itself.
 * - References are checked at once, never cascaded: a change set says everything it removes.
 */

#define HEX_4 "[0-9a-f][0-9a-f][0-9a-f][0-9a-f]"
#define UUID_CHECK(column)                                                                                             \
  "CHECK (" column " GLOB '" HEX_4 HEX_4 "-" HEX_4 "-" HEX_4 "-" HEX_4 "-" HEX_4 HEX_4 HEX_4 "')"
#define INSTANT_COLUMN(name)                                                                                           \
  name " INTEGER NOT NULL CHECK (" name " BETWEEN -62135596800 AND 253402300799), "
#define RECORD_COLUMNS                                                                                                 \
  "uuid TEXT NOT NULL PRIMARY KEY " UUID_CHECK ("uuid") ", "                                                           \
  INSTANT_COLUMN ("modified_at")
#define UTC_OFFSET_COLUMN "utc_offset_s INTEGER NOT NULL CHECK (utc_offset_s BETWEEN -64800 AND 64800), "
#define DAY_CHECK(column) "CHECK (" column " BETWEEN -719162 AND 2932896)"
#define TEXT_COLUMN(name) name " TEXT CHECK (" name " <> '')"
#define REQUIRED_TEXT_COLUMN(name)                                                                                     \
  name " TEXT NOT NULL CHECK (trim (" name ", char (9, 10, 11, 12, 13, 32)) <> '')"
#define BOOLEAN_COLUMN(name) name " INTEGER NOT NULL CHECK (" name " BETWEEN 0 AND 1)"

/* One of so many words. SQLite makes a table of the words of an IN for each row that it checks; comparing one after
 * the other takes half the time of a whole insert. */
#define IS(column, word) column " = '" word "'"
#define IS_OF_2(column, word, other) IS (column, word) " OR " IS (column, other)
#define IS_OF_3(column, word, ...) IS (column, word) " OR " IS_OF_2 (column, __VA_ARGS__)
#define IS_OF_4(column, word, ...) IS (column, word) " OR " IS_OF_3 (column, __VA_ARGS__)
#define IS_OF_5(column, word, ...) IS (column, word) " OR " IS_OF_4 (column, __VA_ARGS__)
#define IS_OF_6(column, word, ...) IS (column, word) " OR " IS_OF_5 (column, __VA_ARGS__)
#define IS_OF_7(column, word, ...) IS (column, word) " OR " IS_OF_6 (column, __VA_ARGS__)
#define IS_OF_8(column, word, ...) IS (column, word) " OR " IS_OF_7 (column, __VA_ARGS__)
#define IS_OF_9(column, word, ...) IS (column, word) " OR " IS_OF_8 (column, __VA_ARGS__)
#define IS_OF_10(column, word, ...) IS (column, word) " OR " IS_OF_9 (column, __VA_ARGS__)
#define IS_OF_11(column, word, ...) IS (column, word) " OR " IS_OF_10 (column, __VA_ARGS__)
#define IS_OF_12(column, word, ...) IS (column, word) " OR " IS_OF_11 (column, __VA_ARGS__)
#define WORD_COLUMN(name, n_words, ...)                                                                                \
  name " TEXT NOT NULL CHECK (" IS_OF_##n_words (name, __VA_ARGS__) ")"
#define SOURCE_COLUMNS                                                                                                 \
  WORD_COLUMN ("source", 10, "manual", "strava", "garmin", "runkeeper", "runtastic", "gpx", "tcx", "fit", "csv",       \
               "sample") ", "                                                                                          \
  TEXT_COLUMN ("source_key") ", "                                                                                      \
  "import_batch TEXT REFERENCES import_batch (uuid)"

/* The application id is set here and not by the code that runs the steps: it belongs to the content. */
static const char version_1[] =
  "PRAGMA application_id = 0x466f6f74;"

  /* name_key is the name in any case, which SQLite's own NOCASE knows for ASCII only. It stands last, as it is
     no field of the record. */
  "CREATE TABLE shoe (" RECORD_COLUMNS
  REQUIRED_TEXT_COLUMN ("name") ", "
  TEXT_COLUMN ("brand") ", "
  TEXT_COLUMN ("model") ", "
  "first_used_on INTEGER " DAY_CHECK ("first_used_on") ", "
  "initial_distance_m REAL NOT NULL CHECK (initial_distance_m BETWEEN 0 AND 100000000), "
  "inspect_at_m REAL NOT NULL CHECK (inspect_at_m > 0 AND inspect_at_m <= 100000000), "
  "replace_at_m REAL NOT NULL CHECK (replace_at_m BETWEEN inspect_at_m AND 100000000), "
  "inspected_on INTEGER " DAY_CHECK ("inspected_on") ", "
  WORD_COLUMN ("sole", 3, "unknown", "good", "worn") ", "
  WORD_COLUMN ("fit", 3, "unknown", "good", "poor") ", "
  "retired_on INTEGER " DAY_CHECK ("retired_on") ", "
  BOOLEAN_COLUMN ("is_default") ", "
  TEXT_COLUMN ("notes") ", "
  "name_key TEXT NOT NULL CHECK (name_key <> '')) STRICT;"
  "CREATE UNIQUE INDEX shoe_name ON shoe (name_key) WHERE retired_on IS NULL;"
  "CREATE UNIQUE INDEX shoe_default ON shoe (is_default) WHERE is_default = 1;"

  "CREATE TABLE import_batch (" RECORD_COLUMNS
  INSTANT_COLUMN ("imported_at")
  REQUIRED_TEXT_COLUMN ("file") ", "
  "n_runs INTEGER NOT NULL CHECK (n_runs BETWEEN 0 AND 1000000000), "
  "n_activities INTEGER NOT NULL CHECK (n_activities BETWEEN 0 AND 1000000000), "
  "n_skipped INTEGER NOT NULL CHECK (n_skipped BETWEEN 0 AND 1000000000)) STRICT;"

  "CREATE TABLE run (" RECORD_COLUMNS
  INSTANT_COLUMN ("started_at") UTC_OFFSET_COLUMN
  "distance_m REAL CHECK (distance_m > 0 AND distance_m <= 1000000), "
  "duration_s INTEGER CHECK (duration_s BETWEEN 1 AND 1209600), "
  WORD_COLUMN ("surface", 9, "unknown", "sidewalk", "road", "track", "treadmill", "trail", "grass", "sand",
               "mixed") ", "
  "shoe TEXT REFERENCES shoe (uuid), "
  WORD_COLUMN ("foot_strike", 4, "unknown", "forefoot", "midfoot", "heel") ", "
  "effort INTEGER CHECK (effort BETWEEN 0 AND 10), "
  BOOLEAN_COLUMN ("stopped_early") ", "
  "cadence_spm REAL CHECK (cadence_spm > 0 AND cadence_spm <= 1000), "
  "ascent_m REAL CHECK (ascent_m BETWEEN 0 AND 100000), "
  TEXT_COLUMN ("notes") ", "
  SOURCE_COLUMNS ") STRICT;"
  "CREATE UNIQUE INDEX run_source ON run (source, source_key) WHERE source_key IS NOT NULL;"
  "CREATE INDEX run_shoe ON run (shoe) WHERE shoe IS NOT NULL;"
  "CREATE INDEX run_import_batch ON run (import_batch) WHERE import_batch IS NOT NULL;"

  "CREATE TABLE pain (" RECORD_COLUMNS
  "run TEXT REFERENCES run (uuid), "
  INSTANT_COLUMN ("felt_at") UTC_OFFSET_COLUMN
  WORD_COLUMN ("knee", 3, "left", "right", "unspecified") ", "
  WORD_COLUMN ("area", 5, "unknown", "inner", "outer", "front", "back") ", "
  WORD_COLUMN ("moment", 4, "during", "after", "next-morning", "other") ", "
  "level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 10), "
  BOOLEAN_COLUMN ("cannot_bear_weight") ", "
  BOOLEAN_COLUMN ("locked") ", "
  BOOLEAN_COLUMN ("giving_way") ", "
  BOOLEAN_COLUMN ("swelling") ", "
  BOOLEAN_COLUMN ("hot_or_fever") ", "
  BOOLEAN_COLUMN ("night_pain") ", "
  TEXT_COLUMN ("notes") ") STRICT;"
  "CREATE INDEX pain_run ON pain (run) WHERE run IS NOT NULL;"

  "CREATE TABLE activity (" RECORD_COLUMNS
  INSTANT_COLUMN ("done_at") UTC_OFFSET_COLUMN
  WORD_COLUMN ("kind", 12, "walk", "hike", "bicycle", "stationary-bicycle", "elliptical", "swim", "stretch",
               "clamshells", "lunges", "squats", "strength", "other") ", "
  "duration_s INTEGER CHECK (duration_s BETWEEN 1 AND 1209600), "
  "distance_m REAL CHECK (distance_m > 0 AND distance_m <= 1000000), "
  "sets INTEGER CHECK (sets BETWEEN 1 AND 100000), "
  "reps INTEGER CHECK (reps BETWEEN 1 AND 100000), "
  TEXT_COLUMN ("notes") ", "
  SOURCE_COLUMNS ") STRICT;"
  "CREATE UNIQUE INDEX activity_source ON activity (source, source_key) WHERE source_key IS NOT NULL;"
  "CREATE INDEX activity_import_batch ON activity (import_batch) WHERE import_batch IS NOT NULL;"

  "CREATE TABLE break (" RECORD_COLUMNS
  "starts_on INTEGER NOT NULL " DAY_CHECK ("starts_on") ", "
  "ends_on INTEGER " DAY_CHECK ("ends_on") " CHECK (ends_on >= starts_on), "
  "walk_ok_on INTEGER " DAY_CHECK ("walk_ok_on") ") STRICT;"

  "CREATE TABLE event (" RECORD_COLUMNS
  "happened_on INTEGER NOT NULL " DAY_CHECK ("happened_on") ", "
  WORD_COLUMN ("kind", 5, "physio-visit", "new-insoles", "medication", "illness", "other") ", "
  TEXT_COLUMN ("notes") ") STRICT;"

  "CREATE TABLE dismissal (" RECORD_COLUMNS
  REQUIRED_TEXT_COLUMN ("finding") " UNIQUE CHECK (finding NOT GLOB 'red-flag*'), "
  "until INTEGER NOT NULL " DAY_CHECK ("until") ") STRICT;"

  "CREATE TABLE notification (" RECORD_COLUMNS
  REQUIRED_TEXT_COLUMN ("key") " UNIQUE, "
  "level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 2147483647), "
  "sent_at INTEGER NOT NULL CHECK (sent_at BETWEEN -62135596800 AND 253402300799)) STRICT;";

static const FootfallSchemaStep steps[] = {
  { 1, version_1 },
};

const FootfallSchemaStep *
footfall_schema_get_steps (guint *n_steps)
{
  *n_steps = G_N_ELEMENTS (steps);
  return steps;
}

int
footfall_schema_get_version (void)
{
  return steps[G_N_ELEMENTS (steps) - 1].version;
}
