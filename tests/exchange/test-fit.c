/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>
#include <string.h>

#include "exchange/import-plan.h"
#include "fit-fixture.h"

static void
test_orders (void)
{
  for (int is_big_endian = FALSE; is_big_endian <= TRUE; is_big_endian++)
    {
      g_auto (FitFixture) fixture;
      fit_fixture_init (&fixture);
      fixture.is_big_endian = is_big_endian;
      fit_fixture_add_run (&fixture);
      g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
      fit_fixture_assert_is_run (summary, FOOTFALL_FIT_DAMAGE_NONE);
      g_assert_true (fit_fixture_get_session (summary, 0)->has_offset);
      g_assert_cmpint (fit_fixture_get_session (summary, 0)->utc_offset_s, ==, 3600);
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
      g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
      g_assert_cmpint (fit_fixture_get_session (summary, 0)->has_offset, ==, cases[i].is_known);
      g_assert_cmpint (fit_fixture_get_session (summary, 0)->utc_offset_s, ==, cases[i].offset_s);
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
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
  fit_fixture_assert_is_run (summary, FOOTFALL_FIT_DAMAGE_NONE);
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
  g_autoptr (FootfallFitSummary) first = fit_fixture_read (&fixture);
  fit_fixture_assert_is_run (first, FOOTFALL_FIT_DAMAGE_NONE);

  fit_fixture_begin (&fixture, 12);
  fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME + 86400, 2, 7, 3600, 20000);
  fit_fixture_add_activity (&fixture, FIT_FIXTURE_TIME + 86400, 7200);
  fit_fixture_end (&fixture);
  g_autoptr (FootfallFitSummary) both = fit_fixture_read (&fixture);
  g_assert_cmpuint (both->sessions->len, ==, 2);
  g_assert_cmpfloat (fit_fixture_get_session (both, 1)->distance_m, ==, 20000);
  g_assert_cmpint (fit_fixture_get_session (both, 0)->utc_offset_s, ==, 3600);
  g_assert_cmpint (fit_fixture_get_session (both, 1)->utc_offset_s, ==, 7200);
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
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
  g_assert_true (summary->from_records);
  g_assert_cmpfloat (fit_fixture_get_session (summary, 0)->elapsed_s, ==, 100);
  g_assert_cmpfloat (fit_fixture_get_session (summary, 0)->distance_m, ==, 300);
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
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
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
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
  g_assert_cmpint (summary->damage, ==, FOOTFALL_FIT_DAMAGE_NONE);
  g_assert_cmpfloat (fit_fixture_get_session (summary, 0)->distance_m, ==, 10);
  g_assert_cmpfloat (fit_fixture_get_session (summary, 0)->elapsed_s, ==, 2);
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
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
  const FootfallFitSession *found = fit_fixture_get_session (summary, 0);
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
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
  const FootfallFitSession *found = fit_fixture_get_session (summary, 0);
  g_assert_cmpint (found->sport, ==, -1);
  g_assert_cmpint (found->sub_sport, ==, -1);
  g_assert_cmpint (found->started_at, ==, FIT_FIXTURE_START);
  g_assert_true (isnan (found->elapsed_s) && isnan (found->timer_s) && isnan (found->distance_m));
  g_assert_true (isnan (found->cadence_rpm) && isnan (found->ascent_m));
}

/* Without a start, a session began as long before its end as it took, if that can be. */
static void
test_no_start (void)
{
  const FitField session[] = { { 253, 4, FIT_UINT32 }, { 5, 1, FIT_ENUM }, { 7, 8, FIT_FLOAT64 } };
  static const double elapsed_ms[] = { 600000, 1e300, -1e300, 1e12 };
  for (guint i = 0; i < G_N_ELEMENTS (elapsed_ms); i++)
    {
      g_auto (FitFixture) fixture;
      fit_fixture_init (&fixture);
      fit_fixture_begin (&fixture, 14);
      fit_fixture_define (&fixture, 0, 18, session, G_N_ELEMENTS (session), 0);
      fit_fixture_put_8 (&fixture, 0);
      fit_fixture_put_32 (&fixture, FIT_FIXTURE_TIME + 600);
      fit_fixture_put_8 (&fixture, 1);
      guint64 bits;
      memcpy (&bits, &elapsed_ms[i], sizeof bits);
      fit_fixture_put_32 (&fixture, (guint32) bits);
      fit_fixture_put_32 (&fixture, (guint32) (bits >> 32));
      fit_fixture_end (&fixture);
      g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
      g_assert_cmpint (fit_fixture_get_session (summary, 0)->started_at, ==,
                       i == 0 ? FIT_FIXTURE_START : FOOTFALL_INSTANT_UNKNOWN);
    }
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
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
  g_assert_true (summary->from_records);
  g_assert_cmpfloat (fit_fixture_get_session (summary, 0)->distance_m, ==, 1350);
  g_assert_cmpfloat (fit_fixture_get_session (summary, 0)->elapsed_s, ==, 540);
  g_assert_true (isnan (fit_fixture_get_session (summary, 0)->timer_s));
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
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
  g_assert_cmpfloat_with_epsilon (fit_fixture_get_session (summary, 0)->distance_m, 1000, 1);
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
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
  g_assert_cmpuint (summary->sessions->len, ==, FOOTFALL_FIT_SESSIONS_MAX);

  fit_fixture_add_run (&fixture);
  g_autoptr (GError) error = NULL;
  g_assert_null (fit_fixture_summarise (fixture.bytes->data, fixture.bytes->len, &error));
  g_assert_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE);
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
  g_test_add_func ("/exchange/fit/no-start", test_no_start);
  g_test_add_func ("/exchange/fit/no-session", test_no_session);
  g_test_add_func ("/exchange/fit/positions-alone", test_positions_alone);
  g_test_add_func ("/exchange/fit/too-many-sessions", test_too_many_sessions);
  g_test_add_func ("/exchange/fit/cancel", test_cancel);
  return g_test_run ();
}
