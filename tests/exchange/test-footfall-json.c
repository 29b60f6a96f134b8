/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>
#include <string.h>

#include "exchange/sample.h"
#include "import-fixture.h"

#define SHOE "0a000000-0000-4000-8000-000000000001"
#define RUN "0b000000-0000-4000-8000-000000000001"
#define OTHER_RUN "0b000000-0000-4000-8000-000000000002"
#define PAIN "0c000000-0000-4000-8000-000000000001"

/* A journal with one record of each kind, and every sort of value; in the very form of an export */
static const char journal[] =
    "{\n"
    "\"format\": \"footfall-journal\",\n"
    "\"version\": 1,\n"
    "\"runs\": [\n"
    "{\"uuid\": \"" RUN "\",\"started_at\": \"2026-11-20T18:04:05+01:00\",\"distance_m\": 6210.3,"
    "\"duration_s\": 2290,\"surface\": \"grass\",\"shoe\": \"" SHOE "\",\"foot_strike\": \"midfoot\",\"effort\": 4,"
    "\"stopped_early\": true,\"cadence_spm\": 168.5,\"ascent_m\": 0,\"notes\": \"\\\"Öko\\\"\\n\\ttab \\u0001\","
    "\"source\": \"strava\",\"source_key\": \"9000000001\",\"import_batch\": "
    "\"0d000000-0000-4000-8000-000000000001\",\"modified_at\": \"2026-11-20T18:30:00Z\"},\n"
    "{\"uuid\": \"" OTHER_RUN "\",\"started_at\": \"2026-11-21T07:00:00+00:00\",\"distance_m\": null,"
    "\"duration_s\": null,\"surface\": \"unknown\",\"shoe\": null,\"foot_strike\": null,\"effort\": null,"
    "\"stopped_early\": false,\"cadence_spm\": null,\"ascent_m\": null,\"notes\": \"\",\"source\": \"manual\","
    "\"source_key\": null,\"import_batch\": null,\"modified_at\": \"2026-11-21T08:00:00Z\"}\n"
    "],\n"
    "\"pain\": [\n"
    "{\"uuid\": \"" PAIN "\",\"run\": \"" RUN "\",\"felt_at\": \"2026-11-21T07:15:00+01:00\",\"knee\": \"left\","
    "\"area\": \"inner\",\"moment\": \"next-morning\",\"level\": 10,\"signs\": [\"locked\",\"night-pain\"],"
    "\"notes\": \"\",\"modified_at\": \"2026-11-21T06:16:00Z\"},\n"
    "{\"uuid\": \"0c000000-0000-4000-8000-000000000002\",\"run\": null,\"felt_at\": \"2026-11-21T20:15:00-03:30\","
    "\"knee\": \"unspecified\",\"area\": null,\"moment\": \"other\",\"level\": 0,\"signs\": [],\"notes\": \"\","
    "\"modified_at\": \"2026-11-22T06:16:00Z\"}\n"
    "],\n"
    "\"shoes\": [\n"
    "{\"uuid\": \"" SHOE "\",\"name\": \"Larch\",\"brand\": \"Heron\",\"model\": \"\","
    "\"first_used_on\": \"2026-01-02\","
    "\"initial_distance_m\": 120000,\"inspect_at_m\": 500000,\"replace_at_m\": 800000,\"inspected_on\": null,"
    "\"sole\": \"unknown\",\"fit\": \"good\",\"retired_on\": null,\"is_default\": true,\"notes\": \"\","
    "\"modified_at\": \"2026-01-02T10:00:00Z\"}\n"
    "],\n"
    "\"activities\": [\n"
    "{\"uuid\": \"0e000000-0000-4000-8000-000000000001\",\"done_at\": \"2026-11-19T19:00:00+01:00\","
    "\"kind\": \"stationary-bicycle\",\"duration_s\": 1800,\"distance_m\": 9144.000000000002,\"sets\": null,"
    "\"reps\": null,\"notes\": \"\",\"source\": \"manual\",\"source_key\": null,\"import_batch\": null,"
    "\"modified_at\": \"2026-11-19T19:00:00Z\"}\n"
    "],\n"
    "\"breaks\": [\n"
    "{\"uuid\": \"0f000000-0000-4000-8000-000000000001\",\"starts_on\": \"2026-09-01\",\"ends_on\": \"2026-09-10\","
    "\"walk_ok_on\": null,\"modified_at\": \"2026-09-01T10:00:00Z\"}\n"
    "],\n"
    "\"events\": [\n"
    "{\"uuid\": \"1a000000-0000-4000-8000-000000000001\",\"on\": \"2026-09-02\",\"kind\": \"physio-visit\","
    "\"notes\": \"Leg press\",\"modified_at\": \"2026-09-02T10:00:00Z\"}\n"
    "],\n"
    "\"dismissals\": [\n"
    "{\"finding\": \"mild:left\",\"until\": \"2026-12-01\"},\n"
    "{\"finding\": \"severe:left\",\"until\": \"2026-12-01\"}\n"
    "]\n"
    "}\n";

static void
test_bytes (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, journal);
  g_autofree char *exported = import_fixture_export (fixture.log);
  g_assert_cmpstr (exported, ==, journal);
}

static void
test_empty (void)
{
  static const char empty[] = "{\n\"format\": \"footfall-journal\",\n\"version\": 1,\n\"runs\": [],\n\"pain\": [],\n"
                              "\"shoes\": [],\n\"activities\": [],\n\"breaks\": [],\n\"events\": [],\n"
                              "\"dismissals\": []\n}\n";
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, empty);
  g_autofree char *exported = import_fixture_export (fixture.log);
  g_assert_cmpstr (exported, ==, empty);
}

static void
put_all (FootfallLog *log, const FootfallChangeSet *changes)
{
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      footfall_log_put (log, change->kind, footfall_record_copy (change->kind, change->after));
    }
}

/* A long journal comes back as it was, and a second import adds nothing. */
static void
test_sample (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  const FootfallSampleOptions options = { 300, 4, FOOTFALL_SAMPLE_PROFILE_FLARE, 20779, fixture.zone };
  g_autoptr (FootfallChangeSet) changes = footfall_sample_new (&options);
  g_autoptr (FootfallLog) original = footfall_log_new ();
  put_all (original, changes);
  g_autofree char *exported = import_fixture_export (original);
  import_fixture_import_text (&fixture, exported);
  g_autofree char *again = import_fixture_export (fixture.log);
  g_assert_cmpstr (again, ==, exported);
  g_assert_true (footfall_log_equal (original, fixture.log));

  g_autoptr (FootfallImportPlan) second = import_fixture_plan_text (&fixture, exported);
  g_assert_cmpuint (footfall_change_set_get_size (second->changes), ==, 0);
  g_assert_cmpuint (second->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 0);
  g_assert_cmpuint (second->totals[FOOTFALL_IMPORT_STATE_MAYBE], ==, 0);
}

/* Numbers come back to the last digit, in as few digits as that takes. */
static void
test_numbers (void)
{
  static const struct
  {
    double value;
    const char *text;
  } cases[] = {
    { 0.1, "0.1" },       { 5e-05, "5e-05" },       { 1000000, "1000000" },
    { 1.0 / 3, "0.3333333333333333" }, { 6210.3, "6210.3" }, { 9144.000000000002, "9144.000000000002" },
    { 0.1 + 0.2, "0.30000000000000004" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      FootfallRun *run = footfall_run_new ();
      run->started_at = 1000;
      run->distance_m = cases[i].value;
      footfall_log_put (fixture.log, FOOTFALL_RECORD_RUN, run);
      g_autofree char *exported = import_fixture_export (fixture.log);
      g_autofree char *expected = g_strdup_printf ("\"distance_m\": %s,", cases[i].text);
      g_assert_nonnull (strstr (exported, expected));
      g_auto (ImportFixture) copy;
      import_fixture_init (&copy);
      import_fixture_import_text (&copy, exported);
      g_assert_true (footfall_log_get_run (copy.log, 0)->distance_m == cases[i].value);
    }
}

/* What is not told is unknown, new, or of now. */
static void
test_absent_keys (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture,
                              "{\"version\":1,\"runs\":[{\"started_at\":\"2026-11-20T18:04:05Z\"}],"
                              "\"pain\":[{\"felt_at\":\"2026-11-20T18:04:05Z\",\"level\":3}],"
                              "\"shoes\":[{\"name\":\"Larch\"}],\"format\":\"footfall-journal\"}");
  const FootfallRun *run = footfall_log_get_run (fixture.log, 0);
  g_assert_true (isnan (run->distance_m));
  g_assert_cmpint (run->duration_s, ==, -1);
  g_assert_cmpint (run->effort, ==, -1);
  g_assert_cmpint (run->surface, ==, FOOTFALL_SURFACE_UNKNOWN);
  g_assert_cmpint (run->record.modified_at, ==, FIXTURE_NOW);
  g_assert_false (footfall_uuid_is_none (&run->record.uuid));
  const FootfallPain *pain = footfall_log_get_pain (fixture.log, 0);
  g_assert_cmpint (pain->knee, ==, FOOTFALL_KNEE_UNSPECIFIED);
  g_assert_cmpint (pain->moment, ==, FOOTFALL_MOMENT_OTHER);
  const FootfallShoe *shoe = footfall_log_get_shoe (fixture.log, 0);
  g_assert_cmpfloat (shoe->inspect_at_m, ==, FOOTFALL_SHOE_INSPECT_AT_M);
  g_assert_cmpfloat (shoe->initial_distance_m, ==, 0);
}

/* One value of the journal changed, and how the message has to begin */
typedef struct
{
  const char *from;
  const char *to;
  const char *message;
} WrongValue;

static const WrongValue wrong_values[] = {
  { "\"uuid\": \"" RUN "\"", "\"uuid\": 7", "runs[0].uuid: " },
  { "\"uuid\": \"" RUN "\"", "\"uuid\": \"0b\"", "runs[0].uuid: " },
  { "\"2026-11-20T18:04:05+01:00\"", "\"2026-11-20T18:04:05\"", "runs[0].started_at: " },
  { "\"2026-11-20T18:04:05+01:00\"", "\"2026-02-30T18:04:05Z\"", "runs[0].started_at: " },
  { "\"2026-11-20T18:04:05+01:00\"", "null", "runs[0].started_at: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": \"6210.3\"", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": 0", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": -1", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": 1000001", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": true", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": [6210.3]", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": 05000", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": 0x1388", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": +5000", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": 5000.", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": .5", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": 5e", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": NaN", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": 6210.3,\"distance_m\": 5000", "runs[0].distance_m: " },
  { "\"distance_m\": 6210.3", "\"distance_m\": 5000 5000", "runs[0].distance_m: " },
  { "\"Leg press\"", "\"\\x41\"", "events[0].notes: " },
  { "\"Leg press\"", "\"\\101\"", "events[0].notes: " },
  { "\"Leg press\"", "\"\\u00g1\"", "events[0].notes: " },
  { "\"stopped_early\": true", "\"stopped_early\": TRUE", "runs[0].stopped_early: " },
  { "\"duration_s\": 2290", "\"duration_s\": -1", "runs[0].duration_s: " },
  { "\"duration_s\": 2290", "\"duration_s\": 0", "runs[0].duration_s: " },
  { "\"duration_s\": 2290", "\"duration_s\": 2290.5", "runs[0].duration_s: " },
  { "\"duration_s\": 2290", "\"duration_s\": 1e300", "runs[0].duration_s: " },
  { "\"grass\"", "\"lawn\"", "runs[0].surface: " },
  { "\"grass\"", "5", "runs[0].surface: " },
  { "\"midfoot\"", "\"unheard-of\"", "runs[0].foot_strike: " },
  { "\"effort\": 4", "\"effort\": 11", "runs[0].effort: " },
  { "\"effort\": 4", "\"effort\": -1", "runs[0].effort: " },
  { "\"stopped_early\": true", "\"stopped_early\": 1", "runs[0].stopped_early: " },
  { "\"cadence_spm\": 168.5", "\"cadence_spm\": 0", "runs[0].cadence_spm: " },
  { "\"ascent_m\": 0", "\"ascent_m\": -5", "runs[0].ascent_m: " },
  { "\"notes\": \"\\\"", "\"notes\": 5, \"x\": \"\\\"", "runs[0].notes: " },
  { "\"strava\"", "\"polar\"", "runs[0].source: " },
  { "\"source_key\": \"9000000001\"", "\"source_key\": 9000000001", "runs[0].source_key: " },
  { "\"shoe\": \"" SHOE "\"", "\"shoe\": \"Larch\"", "runs[0].shoe: " },
  { "\"shoe\": \"" SHOE "\"", "\"shoe\": \"0a000000-0000-4000-8000-000000000009\"", "runs[0].shoe: " },
  { "\"uuid\": \"" OTHER_RUN "\"", "\"uuid\": \"" RUN "\"", "runs[1].uuid: " },
  { "\"modified_at\": \"2026-11-20T18:30:00Z\"", "\"modified_at\": \"yesterday\"", "runs[0].modified_at: " },
  { "\"run\": \"" RUN "\"", "\"run\": \"0b000000-0000-4000-8000-000000000009\"", "pain[0].run: " },
  { "\"felt_at\": \"2026-11-21T07:15:00+01:00\",", "", "pain[0].felt_at: " },
  { "\"knee\": \"left\"", "\"knee\": \"both\"", "pain[0].knee: " },
  { "\"inner\"", "\"medial\"", "pain[0].area: " },
  { "\"next-morning\"", "\"morning\"", "pain[0].moment: " },
  { "\"level\": 10", "\"level\": 11", "pain[0].level: " },
  { "\"level\": 10", "\"level\": -1", "pain[0].level: " },
  { "\"level\": 10", "\"level\": 3.5", "pain[0].level: " },
  { "\"level\": 10", "\"level\": null", "pain[0].level: " },
  { "[\"locked\",", "[\"stuck\",", "pain[0].signs: " },
  { "[\"locked\",\"night-pain\"]", "\"locked\"", "pain[0].signs: " },
  { "\"name\": \"Larch\"", "\"name\": \" \"", "shoes[0].name: " },
  { "\"first_used_on\": \"2026-01-02\"", "\"first_used_on\": \"2026-1-2\"", "shoes[0].first_used_on: " },
  { "\"replace_at_m\": 800000", "\"replace_at_m\": 400000", "shoes[0]: " },
  { "\"fit\": \"good\"", "\"fit\": \"great\"", "shoes[0].fit: " },
  { "\"stationary-bicycle\"", "\"unicycle\"", "activities[0].kind: " },
  { "\"sets\": null", "\"sets\": 0", "activities[0].sets: " },
  { "\"starts_on\": \"2026-09-01\"", "\"starts_on\": null", "breaks[0].starts_on: " },
  { "\"ends_on\": \"2026-09-10\"", "\"ends_on\": \"2026-08-31\"", "breaks[0]" },
  { "\"physio-visit\"", "\"party\"", "events[0].kind: " },
  { "\"mild:left\"", "\"severe:left\"", "dismissals[1].finding: " },
  { "\"until\": \"2026-12-01\"},", "\"until\": \"soon\"},", "dismissals[0].until: " },
  { "\"version\": 1", "\"version\": 0", "version: " },
  { "\"breaks\": [", "\"breaks\": {}, \"pauses\": [", "breaks: " },
  { "\"breaks\": [", "\"events\": [], \"breaks\": [", "events: " },
  { "\"version\": 1", "\"version\": 01", "version: " },
  { "{\"uuid\": \"" SHOE "\"", "7, {\"uuid\": \"" SHOE "\"", "shoes[0]: " },
};

static char *
replace (const char *text, const char *from, const char *to)
{
  g_assert_nonnull (strstr (text, from));
  g_autoptr (GString) changed = g_string_new (text);
  g_string_replace (changed, from, to, 1);
  return g_strdup (changed->str);
}

static void
check_refused (const char *text, const char *message)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text);
  g_assert_cmpuint (footfall_change_set_get_size (plan->changes), ==, 0);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 0);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 1);
  const char *told = import_plan_get_problem (plan, 0, 0)->message;
  if (!g_str_has_prefix (told, message))
    g_error ("“%s” does not begin with “%s”", told, message);
  g_assert_cmpuint (strlen (told), >, strlen (message) + 5);
}

/* Of a shoe's two thresholds one may be told alone, on either side of what the other would be. */
static void
test_shoe_thresholds (void)
{
  static const struct
  {
    const char *told;
    double inspect_at_m;
    double replace_at_m;
  } cases[] = {
    { "\"replace_at_m\":300000", 300000, 300000 }, { "\"replace_at_m\":500000", 500000, 500000 },
    { "\"replace_at_m\":600000", 500000, 600000 }, { "\"inspect_at_m\":900000", 900000, 900000 },
    { "\"inspect_at_m\":100000", 100000, 800000 }, { "\"inspect_at_m\":null,\"replace_at_m\":1", 1, 1 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      g_autofree char *text = g_strdup_printf (
          "{\"format\":\"footfall-journal\",\"version\":1,\"shoes\":[{\"name\":\"Larch\",%s}]}", cases[i].told);
      import_fixture_import_text (&fixture, text);
      const FootfallShoe *shoe = footfall_log_get_shoe (fixture.log, 0);
      g_assert_cmpfloat (shoe->inspect_at_m, ==, cases[i].inspect_at_m);
      g_assert_cmpfloat (shoe->replace_at_m, ==, cases[i].replace_at_m);
    }
}

/* All the forms of numbers and escapes that JSON has */
static void
test_json_forms (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture,
                              "{\"format\":\"footfall-journal\",\"version\":1,\"runs\":[{\"started_at\":"
                              "\"2026-11-20T18:04:05Z\",\"distance_m\": 6.2103E+3 ,\"ascent_m\":-0.0e0,"
                              "\"notes\":\"\\u00d6\\/\\b\\f\\n\\r\\t\\\"\\\\\",\"x\":[{},[],{\"a\":[1]}]}]}");
  const FootfallRun *run = footfall_log_get_run (fixture.log, 0);
  g_assert_cmpfloat (run->distance_m, ==, 6210.3);
  g_assert_cmpstr (run->notes, ==, "Ö/\b\f\n\r\t\"\\");
}

static void
test_wrong_values (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (wrong_values); i++)
    {
      g_autofree char *text = replace (journal, wrong_values[i].from, wrong_values[i].to);
      check_refused (text, wrong_values[i].message);
    }
}

static void
test_no_journal (void)
{
  static const char *const texts[] = {
    "{}",
    "{\"version\": 1}",
    "{\"format\": \"footfall-journal\"",
    "{\"format\": \"footfall-journal\", \"version\": 1, }",
    "{\"format\": \"footfall-journal\", \"version\": 1} {}",
    "{\"format\": \"footfall-journal\", \"version\": 2}",
    "{\"format\": \"something-else\", \"version\": 1}",
    "{\"format\": [\"footfall-journal\"], \"version\": 1}",
    "{\"format\": \"footfall-journal\", \"version\": 1, \"runs\": [1 2]}",
    "{\"format\": \"footfall-journal\", \"version\": 1, \"runs\": [}",
    "{\"format\": \"footfall-journal\", \"version\": 1, /* \" */ \"runs\": []}",
    "{\"format\": \"footfall-journal\", \"version\": 1, \"runs\": [{\"notes\": \"\\u0000\"}]}",
    "{\"format\": \"footfall-journal\", \"version\": 1, \"runs\": [{\"notes\": \"\xff\"}]}",
    "{\"format\": \"footfall-journal\", \"version\": 1, \"runs\": [{\"notes\": \"a\nb\"}]}",
    "{\"format\": \"footfall-journal\", \"version\": 1, \"runs\": [[[[[[[[[[[[[[[]]]]]]]]]]]]]]]}",
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    check_refused (texts[i], "");
}

/* The message names the line of the record. */
static void
test_line (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *text = replace (journal, "\"level\": 0,", "\"level\": 99,");
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text);
  g_assert_cmpuint (import_plan_get_problem (plan, 0, 0)->line, ==, 10);
}

static void
test_newer (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autofree char *text = replace (journal, "\"version\": 1", "\"version\": 2");
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (&fixture, text);
  g_assert_nonnull (strstr (import_plan_get_problem (plan, 0, 0)->message, "newer"));
  g_assert_cmpstr (import_plan_get_file (plan, 0)->format, ==, "footfall-json");
}

/* Keys that a later version may add are left out, and that is said once for each. */
static void
test_unknown_keys (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (
      &fixture, "{\"format\":\"footfall-journal\",\"version\":1,\"moods\":[1,2],\"runs\":["
                "{\"started_at\":\"2026-11-20T18:04:05Z\",\"mood\":3},"
                "{\"started_at\":\"2026-11-21T18:04:05Z\",\"mood\":4}]}");
  g_assert_false (footfall_import_plan_has_problems (plan));
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_cmpuint (file->items->len, ==, 2);
  g_assert_cmpuint (file->remarks->len, ==, 2);
  g_assert_nonnull (strstr (((FootfallImportProblem *) file->remarks->pdata[0])->message, "moods"));
  g_assert_nonnull (strstr (((FootfallImportProblem *) file->remarks->pdata[1])->message, "runs.mood"));
}

/* A byte order mark, other white space and another order of keys make no difference. */
static void
test_other_layout (void)
{
  g_auto (ImportFixture) fixture;
  import_fixture_init (&fixture);
  import_fixture_import_text (&fixture, "\xef\xbb\xbf  {\r\n\t\"runs\" :[ {\"started_at\" : \"2026-11-20 18:04Z\" } ] ,"
                                        "\"version\":1.0,\"format\":\"footfall-journal\"}\r\n");
  g_assert_cmpuint (footfall_log_get_n_runs (fixture.log), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/footfall-json/bytes", test_bytes);
  g_test_add_func ("/exchange/footfall-json/empty", test_empty);
  g_test_add_func ("/exchange/footfall-json/sample", test_sample);
  g_test_add_func ("/exchange/footfall-json/numbers", test_numbers);
  g_test_add_func ("/exchange/footfall-json/absent-keys", test_absent_keys);
  g_test_add_func ("/exchange/footfall-json/wrong-values", test_wrong_values);
  g_test_add_func ("/exchange/footfall-json/shoe-thresholds", test_shoe_thresholds);
  g_test_add_func ("/exchange/footfall-json/json-forms", test_json_forms);
  g_test_add_func ("/exchange/footfall-json/no-journal", test_no_journal);
  g_test_add_func ("/exchange/footfall-json/line", test_line);
  g_test_add_func ("/exchange/footfall-json/newer", test_newer);
  g_test_add_func ("/exchange/footfall-json/unknown-keys", test_unknown_keys);
  g_test_add_func ("/exchange/footfall-json/other-layout", test_other_layout);
  return g_test_run ();
}
