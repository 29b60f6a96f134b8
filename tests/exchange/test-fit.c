/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>
#include <string.h>

#include "exchange/fit-summary.h"
#include "fit-fixture.h"
#include "import-fixture.h"

static FootfallFitSummary *
summarise (const guint8 *bytes, gsize length, GError **error)
{
  g_autofree guint8 *exact = g_memdup2 (bytes, length); /* so that a step too far shows under a sanitizer */
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (exact, (gssize) length, NULL);
  return footfall_fit_summary_read (stream, NULL, error);
}

static FootfallFitSummary *
read_fixture (const FitFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  FootfallFitSummary *summary = summarise (fixture->bytes->data, fixture->bytes->len, &error);
  g_assert_no_error (error);
  g_assert_nonnull (summary);
  return summary;
}

static const FootfallFitSession *
get_session (const FootfallFitSummary *summary, guint index)
{
  g_assert_cmpuint (index, <, summary->sessions->len);
  return &g_array_index (summary->sessions, FootfallFitSession, index);
}

static void
assert_is_run (const FootfallFitSummary *summary, FootfallFitDamage damage)
{
  g_assert_cmpuint (summary->sessions->len, ==, 1);
  const FootfallFitSession *session = get_session (summary, 0);
  g_assert_cmpint (summary->damage, ==, damage);
  g_assert_false (summary->from_records);
  g_assert_cmpint (session->sport, ==, FOOTFALL_FIT_SPORT_RUNNING);
  g_assert_cmpint (session->started_at, ==, FIT_FIXTURE_START);
  g_assert_cmpfloat (session->distance_m, ==, 3000);
  g_assert_cmpfloat (session->elapsed_s, ==, 1200);
  g_assert_cmpfloat (session->timer_s, ==, 1190);
  g_assert_cmpfloat (session->ascent_m, ==, 47);
  g_assert_cmpfloat (session->cadence_rpm, ==, 83.5);
}

static void
test_orders (void)
{
  for (int is_big_endian = FALSE; is_big_endian <= TRUE; is_big_endian++)
    {
      g_auto (FitFixture) fixture;
      fit_fixture_init (&fixture);
      fixture.is_big_endian = is_big_endian;
      fit_fixture_add_run (&fixture);
      g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
      assert_is_run (summary, FOOTFALL_FIT_DAMAGE_NONE);
      g_assert_true (get_session (summary, 0)->has_offset);
      g_assert_cmpint (get_session (summary, 0)->utc_offset_s, ==, 3600);
    }
}

static void
test_offsets (void)
{
  static const struct
  {
    gint32 gap_s;
    gboolean is_known;
    gint32 offset_s;
  } cases[] = {
    { 0, TRUE, 0 },         { 20700, TRUE, 20700 }, { -12600, TRUE, -12600 }, { 3720, TRUE, 3600 }, { 3480, TRUE, 3600 },
    { 3721, FALSE, 0 },     { 3479, FALSE, 0 },     { 64800, TRUE, 64800 },   { 64801, FALSE, 0 },  { 7199, TRUE, 7200 },
    { 1000000, FALSE, 0 },  { -3599, TRUE, -3600 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (FitFixture) fixture;
      fit_fixture_init (&fixture);
      fit_fixture_begin (&fixture, 14);
      fit_fixture_add_activity (&fixture, FIT_FIXTURE_TIME, cases[i].gap_s); /* before its session, as some have it */
      fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME, 1, 0, 1200, 3000);
      fit_fixture_end (&fixture);
      g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
      g_assert_cmpint (get_session (summary, 0)->has_offset, ==, cases[i].is_known);
      g_assert_cmpint (get_session (summary, 0)->utc_offset_s, ==, cases[i].offset_s);
    }
}

static void
test_short_header (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 12);
  fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME, 1, 0, 1200, 3000);
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  assert_is_run (summary, FOOTFALL_FIT_DAMAGE_NONE);
}

/* A second part with its own definitions; one with nothing but records, as heart rate straps add, is no activity. */
static void
test_chain (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  fixture.is_big_endian = TRUE;
  fit_fixture_begin (&fixture, 14);
  fit_fixture_define_record (&fixture);
  fit_fixture_add_record (&fixture, FIT_FIXTURE_TIME, 0);
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) first = read_fixture (&fixture);
  assert_is_run (first, FOOTFALL_FIT_DAMAGE_NONE);

  fit_fixture_begin (&fixture, 12);
  fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME + 86400, 2, 7, 3600, 20000);
  fit_fixture_add_activity (&fixture, FIT_FIXTURE_TIME + 86400, 7200);
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) both = read_fixture (&fixture);
  g_assert_cmpuint (both->sessions->len, ==, 2);
  g_assert_cmpfloat (get_session (both, 1)->distance_m, ==, 20000);
  g_assert_cmpint (get_session (both, 0)->utc_offset_s, ==, 3600);
  g_assert_cmpint (get_session (both, 1)->utc_offset_s, ==, 7200);
}

/* Five bits of time in the header, three times around */
static void
test_compressed_time (void)
{
  const FitField record[] = { { 5, 4, FIT_UINT32 } };
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  fit_fixture_define_record (&fixture);
  fit_fixture_add_record (&fixture, FIT_FIXTURE_TIME, 0);
  fit_fixture_define (&fixture, 3, 20, record, 1, 0);
  for (guint32 i = 1; i <= 10; i++)
    {
      fit_fixture_put_8 (&fixture, (guint8) (0x80 | 3 << 5 | ((FIT_FIXTURE_TIME + i * 10) & 0x1f)));
      fit_fixture_put_32 (&fixture, i * 3000);
    }
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  g_assert_true (summary->from_records);
  g_assert_cmpfloat (get_session (summary, 0)->elapsed_s, ==, 100);
  g_assert_cmpfloat (get_session (summary, 0)->distance_m, ==, 300);
}

/* Without a time to count from, there is none; nothing is made up. */
static void
test_compressed_time_alone (void)
{
  const FitField record[] = { { 5, 4, FIT_UINT32 } };
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  fit_fixture_define (&fixture, 0, 20, record, 1, 0);
  fit_fixture_put_8 (&fixture, 0x85);
  fit_fixture_put_32 (&fixture, 100);
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  g_assert_cmpuint (summary->sessions->len, ==, 0);
}

static void
test_developer_fields (void)
{
  const FitField record[] = { { 253, 4, FIT_UINT32 }, { 5, 4, FIT_UINT32 } };
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  fit_fixture_define (&fixture, 0, 20, record, 2, 2);
  for (guint32 i = 0; i < 3; i++)
    {
      fit_fixture_put_8 (&fixture, 0);
      fit_fixture_put_32 (&fixture, FIT_FIXTURE_TIME + i);
      fit_fixture_put_32 (&fixture, i * 500);
      fit_fixture_put_32 (&fixture, 0xdeadbeef);
      fit_fixture_put_32 (&fixture, 0xdeadbeef);
    }
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  g_assert_cmpint (summary->damage, ==, FOOTFALL_FIT_DAMAGE_NONE);
  g_assert_cmpfloat (get_session (summary, 0)->distance_m, ==, 10);
  g_assert_cmpfloat (get_session (summary, 0)->elapsed_s, ==, 2);
}

/* A field may be shorter than its type, longer, or of a type that is not known. */
static void
test_odd_fields (void)
{
  const FitField session[] = {
    { 253, 4, FIT_UINT32 }, { 2, 4, FIT_UINT32 }, { 5, 1, FIT_ENUM }, { 7, 3, FIT_UINT32 },
    { 8, 8, FIT_UINT32 },   { 9, 4, 0x1f },       { 22, 0, FIT_UINT16 }, { 110, 4, FIT_STRING },
  };
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  fit_fixture_define (&fixture, 0, 18, session, G_N_ELEMENTS (session), 0);
  fit_fixture_put_8 (&fixture, 0);
  fit_fixture_put_32 (&fixture, FIT_FIXTURE_TIME + 600);
  fit_fixture_put_32 (&fixture, FIT_FIXTURE_TIME);
  fit_fixture_put_8 (&fixture, 1);
  fit_fixture_put_16 (&fixture, 1000);
  fit_fixture_put_8 (&fixture, 0);
  fit_fixture_put_32 (&fixture, 600000);
  fit_fixture_put_32 (&fixture, 999);
  fit_fixture_put_32 (&fixture, 300000);
  g_byte_array_append (fixture.bytes, (const guint8 *) "Runs", 4); /* without its NUL */
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  const FootfallFitSession *found = get_session (summary, 0);
  g_assert_cmpint (found->sport, ==, 1);
  g_assert_true (isnan (found->elapsed_s) && isnan (found->distance_m) && isnan (found->ascent_m));
  g_assert_cmpfloat (found->timer_s, ==, 600);
}

static void
test_invalid_values (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME, 0xff, 0xff, 1200, 3000);
  const guint session = fixture.bytes->len - 26;
  memset (fixture.bytes->data + session + 10, 0xff, 16); /* all behind the sub-sport */
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  const FootfallFitSession *found = get_session (summary, 0);
  g_assert_cmpint (found->sport, ==, -1);
  g_assert_cmpint (found->sub_sport, ==, -1);
  g_assert_cmpint (found->started_at, ==, FIT_FIXTURE_START);
  g_assert_true (isnan (found->elapsed_s) && isnan (found->timer_s) && isnan (found->distance_m));
  g_assert_true (isnan (found->cadence_rpm) && isnan (found->ascent_m));
}

/* The battery died: the points alone, by their own distance or along their positions */
static void
test_no_session (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  fit_fixture_add_file_id (&fixture, 4);
  fit_fixture_define_record (&fixture);
  for (guint32 i = 0; i < 10; i++)
    fit_fixture_add_record (&fixture, FIT_FIXTURE_TIME + i * 60, i * 150);
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  g_assert_true (summary->from_records);
  g_assert_cmpfloat (get_session (summary, 0)->distance_m, ==, 1350);
  g_assert_cmpfloat (get_session (summary, 0)->elapsed_s, ==, 540);
  g_assert_true (isnan (get_session (summary, 0)->timer_s));
}

static void
test_positions_alone (void)
{
  const FitField record[] = { { 253, 4, FIT_UINT32 }, { 0, 4, FIT_SINT32 }, { 1, 4, FIT_SINT32 } };
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  fit_fixture_define (&fixture, 0, 20, record, G_N_ELEMENTS (record), 0);
  for (guint32 i = 0; i <= 10; i++)
    {
      fit_fixture_put_8 (&fixture, 0);
      fit_fixture_put_32 (&fixture, FIT_FIXTURE_TIME + i);
      fit_fixture_put_32 (&fixture, i == 5 ? 0x7fffffff : (guint32) (600000000 + i * 10729.19));
      fit_fixture_put_32 (&fixture, i == 5 ? 0x7fffffff : 0);
    }
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  g_assert_cmpfloat_with_epsilon (get_session (summary, 0)->distance_m, 1000, 1);
}

static void
test_damage (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  guint8 *size = fixture.bytes->data + 4;
  const guint32 true_size = fixture.bytes->len - 16;

  fixture.bytes->data[fixture.bytes->len - 1] ^= 0xff;
  g_autoptr (FootfallFitSummary) wrong_checksum = read_fixture (&fixture);
  assert_is_run (wrong_checksum, FOOTFALL_FIT_DAMAGE_CHECKSUM);
  fixture.bytes->data[fixture.bytes->len - 1] ^= 0xff;

  const guint32 sizes[] = { 0, G_MAXUINT32, true_size - 1, true_size - 30, true_size + 1, 7 };
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      const guint32 written = GUINT32_TO_LE (sizes[i]);
      memcpy (size, &written, sizeof written);
      g_autoptr (FootfallFitSummary) wrong_size = read_fixture (&fixture);
      g_assert_cmpint (wrong_size->damage, !=, FOOTFALL_FIT_DAMAGE_NONE);
      g_assert_cmpfloat (get_session (wrong_size, 0)->distance_m, ==, 3000);
    }
}

static void
test_no_checksum (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  memset (fixture.bytes->data + fixture.bytes->len - 2, 0, 2); /* a checksum of 0 was never computed */
  g_autoptr (FootfallFitSummary) zero = read_fixture (&fixture);
  assert_is_run (zero, FOOTFALL_FIT_DAMAGE_NONE);
  g_byte_array_set_size (fixture.bytes, fixture.bytes->len - 2);
  g_autoptr (FootfallFitSummary) none = read_fixture (&fixture);
  assert_is_run (none, FOOTFALL_FIT_DAMAGE_CUT_OFF);
}

/* Something behind the file that is no part of it */
static void
test_rubbish_behind (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  static const guint8 rubbish[100] = { 0 };
  g_byte_array_append (fixture.bytes, rubbish, sizeof rubbish);
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  assert_is_run (summary, FOOTFALL_FIT_DAMAGE_NONE);
}

static void
test_undefined_message (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME, 1, 0, 1200, 3000);
  const guint place = fixture.bytes->len;
  fit_fixture_put_8 (&fixture, 9);
  fit_fixture_put_32 (&fixture, 0);
  fit_fixture_end (&fixture);
  fit_fixture_add_run (&fixture); /* the next part is read all the same */
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  g_assert_cmpint (summary->damage, ==, FOOTFALL_FIT_DAMAGE_BROKEN);
  g_assert_cmpuint (summary->broken_at, ==, place);
  g_assert_cmpuint (summary->sessions->len, ==, 2);
}

/* However the file is cut, and whatever byte of it is wrong, it is read or refused. */
static void
test_every_cut (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  for (guint length = 0; length < fixture.bytes->len; length++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (FootfallFitSummary) summary = summarise (fixture.bytes->data, length, &error);
      g_assert_true ((summary == NULL) == (length < 14));
      if (summary == NULL)
        g_assert_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID);
      else
        g_assert_cmpint (summary->damage, !=, FOOTFALL_FIT_DAMAGE_NONE);
    }
}

static void
test_every_wrong_byte (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  for (guint i = 0; i < fixture.bytes->len; i++)
    for (guint bit = 0; bit < 8; bit++)
      {
        fixture.bytes->data[i] ^= (guint8) (1 << bit);
        g_autoptr (FootfallFitSummary) summary = summarise (fixture.bytes->data, fixture.bytes->len, NULL);
        g_assert_true (summary == NULL || summary->sessions->len <= 2);
        fixture.bytes->data[i] ^= (guint8) (1 << bit);
      }
}

static void
test_too_many_sessions (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  for (guint32 i = 0; i < FOOTFALL_FIT_SESSIONS_MAX; i++)
    fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME + i * 2000, 1, 0, 1200, 3000);
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
  g_assert_cmpuint (summary->sessions->len, ==, FOOTFALL_FIT_SESSIONS_MAX);

  fit_fixture_add_run (&fixture);
  g_autoptr (GError) error = NULL;
  g_assert_null (summarise (fixture.bytes->data, fixture.bytes->len, &error));
  g_assert_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE);
}

static void
write_fixture (const ImportFixture *import, const FitFixture *fixture)
{
  import_fixture_write_bytes (import, "run.fit", (const char *) fixture->bytes->data, fixture->bytes->len);
}

/* A triathlon on a watch that changes its sport by itself: five sessions, of which one is a run */
static void
test_triathlon (void)
{
  static const guint8 sports[] = { 5, 3, 2, 3, 1 };
  g_auto (ImportFixture) import;
  g_auto (FitFixture) fixture;
  import_fixture_init (&import);
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  for (guint32 i = 0; i < G_N_ELEMENTS (sports); i++)
    fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME + i * 3600, sports[i], 0, 3000, 5000 + i);
  fit_fixture_end (&fixture);
  write_fixture (&import, &fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&import, "run.fit", NULL);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_OTHER_SPORT], ==, 4);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  const FootfallRun *run = import_plan_get_item (plan, 0, 4)->record;
  g_assert_cmpfloat (run->distance_m, ==, 5004);
  g_assert_cmpint (run->started_at, ==, FIT_FIXTURE_START + 4 * 3600);
  import_fixture_apply (&import, plan);
  g_autoptr (FootfallImportPlan) again = import_fixture_plan (&import, "run.fit", NULL);
  g_assert_cmpuint (again->totals[FOOTFALL_IMPORT_STATE_SAME], ==, 1);
}

static void
test_surfaces (void)
{
  static const struct
  {
    guint8 sport;
    guint8 sub_sport;
    FootfallSurface surface;
  } cases[] = {
    { 1, 0, FOOTFALL_SURFACE_UNKNOWN },   { 1, 1, FOOTFALL_SURFACE_TREADMILL }, { 1, 2, FOOTFALL_SURFACE_ROAD },
    { 1, 3, FOOTFALL_SURFACE_TRAIL },     { 1, 4, FOOTFALL_SURFACE_TRACK },     { 1, 0xff, FOOTFALL_SURFACE_UNKNOWN },
    { 4, 1, FOOTFALL_SURFACE_TREADMILL }, { 1, 250, FOOTFALL_SURFACE_UNKNOWN },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (ImportFixture) import;
      g_auto (FitFixture) fixture;
      import_fixture_init (&import);
      fit_fixture_init (&fixture);
      fit_fixture_begin (&fixture, 14);
      fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME, cases[i].sport, cases[i].sub_sport, 1200, 3000);
      fit_fixture_add_activity (&fixture, FIT_FIXTURE_TIME, -18000);
      fit_fixture_end (&fixture);
      write_fixture (&import, &fixture);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&import, "run.fit", NULL);
      const FootfallImportItem *item = import_plan_get_item (plan, 0, 0);
      g_assert_cmpstr (import_plan_get_file (plan, 0)->format, ==, "fit");
      g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_NEW);
      const FootfallRun *run = item->record;
      g_assert_cmpint (run->surface, ==, cases[i].surface);
      g_assert_true ((item->message != NULL) == (run->surface != FOOTFALL_SURFACE_UNKNOWN));
      g_assert_cmpint (run->utc_offset_s, ==, -18000);
      g_assert_cmpint (run->duration_s, ==, 1190);
      g_assert_cmpfloat (run->cadence_spm, ==, 167);
      g_assert_cmpfloat (run->ascent_m, ==, 47);
      g_assert_cmpint (run->source, ==, FOOTFALL_SOURCE_FIT);
    }
}

/* What is no activity is said to be none. */
static void
test_other_files (void)
{
  static const guint8 types[] = { 2, 4, 5, 6, 9, 15, 32, 99, 255 };
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_auto (ImportFixture) import;
      g_auto (FitFixture) fixture;
      import_fixture_init (&import);
      fit_fixture_init (&fixture);
      fit_fixture_begin (&fixture, 14);
      fit_fixture_add_file_id (&fixture, types[i]);
      fit_fixture_end (&fixture);
      write_fixture (&import, &fixture);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&import, "run.fit", NULL);
      g_assert_cmpuint (import_plan_get_file (plan, 0)->items->len, ==, 0);
      g_assert_nonnull (strstr (import_plan_get_problem (plan, 0, 0)->message, "activity"));
    }
}

/* A course has points like a run, but nobody ran it. */
static void
test_course (void)
{
  static const guint8 types[] = { 4, 6, 0xf7 };
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_auto (FitFixture) fixture;
      fit_fixture_init (&fixture);
      fit_fixture_begin (&fixture, 14);
      fit_fixture_add_file_id (&fixture, types[i]);
      fit_fixture_define_record (&fixture);
      for (guint32 j = 0; j < 10; j++)
        fit_fixture_add_record (&fixture, FIT_FIXTURE_TIME + j * 60, j * 150);
      fit_fixture_end (&fixture);
      g_autoptr (FootfallFitSummary) summary = read_fixture (&fixture);
      g_assert_cmpuint (summary->sessions->len, ==, types[i] != 6);
    }
}

static void
test_remarks (void)
{
  g_auto (ImportFixture) import;
  g_auto (FitFixture) fixture;
  import_fixture_init (&import);
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  fixture.bytes->data[fixture.bytes->len - 1] ^= 0xff;
  write_fixture (&import, &fixture);
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&import, "run.fit", NULL);
  g_assert_cmpuint (plan->totals[FOOTFALL_IMPORT_STATE_NEW], ==, 1);
  g_assert_cmpuint (import_plan_get_file (plan, 0)->problems->len, ==, 0);
  const FootfallImportProblem *remark = import_plan_get_file (plan, 0)->remarks->pdata[0];
  g_assert_nonnull (strstr (remark->message, "checksum"));
}

static void
test_cancel (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  g_autoptr (GInputStream) stream =
      g_memory_input_stream_new_from_data (fixture.bytes->data, (gssize) fixture.bytes->len, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_cancellable_cancel (cancellable);
  g_autoptr (GError) error = NULL;
  g_assert_null (footfall_fit_summary_read (stream, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/fit/orders", test_orders);
  g_test_add_func ("/exchange/fit/offsets", test_offsets);
  g_test_add_func ("/exchange/fit/short-header", test_short_header);
  g_test_add_func ("/exchange/fit/chain", test_chain);
  g_test_add_func ("/exchange/fit/compressed-time", test_compressed_time);
  g_test_add_func ("/exchange/fit/compressed-time-alone", test_compressed_time_alone);
  g_test_add_func ("/exchange/fit/developer-fields", test_developer_fields);
  g_test_add_func ("/exchange/fit/odd-fields", test_odd_fields);
  g_test_add_func ("/exchange/fit/invalid-values", test_invalid_values);
  g_test_add_func ("/exchange/fit/no-session", test_no_session);
  g_test_add_func ("/exchange/fit/positions-alone", test_positions_alone);
  g_test_add_func ("/exchange/fit/damage", test_damage);
  g_test_add_func ("/exchange/fit/no-checksum", test_no_checksum);
  g_test_add_func ("/exchange/fit/rubbish-behind", test_rubbish_behind);
  g_test_add_func ("/exchange/fit/undefined-message", test_undefined_message);
  g_test_add_func ("/exchange/fit/every-cut", test_every_cut);
  g_test_add_func ("/exchange/fit/every-wrong-byte", test_every_wrong_byte);
  g_test_add_func ("/exchange/fit/too-many-sessions", test_too_many_sessions);
  g_test_add_func ("/exchange/fit/triathlon", test_triathlon);
  g_test_add_func ("/exchange/fit/surfaces", test_surfaces);
  g_test_add_func ("/exchange/fit/other-files", test_other_files);
  g_test_add_func ("/exchange/fit/course", test_course);
  g_test_add_func ("/exchange/fit/remarks", test_remarks);
  g_test_add_func ("/exchange/fit/cancel", test_cancel);
  return g_test_run ();
}
