/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "exchange/companion.h"

/* 2026-11-02T06:00:00Z */
#define START 1793599200

static FootfallImportItem *
create_item (FootfallSource source, gint64 started_at, gint32 utc_offset_s)
{
  FootfallImportItem *item = footfall_import_item_new ();
  FootfallRun *run = footfall_run_new ();
  item->record = run;
  item->started_at = run->started_at = started_at;
  item->utc_offset_s = run->utc_offset_s = utc_offset_s;
  run->source = source;
  return item;
}

static FootfallImportItem *
create_recording (gint64 started_at)
{
  FootfallImportItem *item = create_item (FOOTFALL_SOURCE_FIT, started_at, -18000);
  FootfallRun *run = item->record;
  item->has_own_offset = TRUE;
  item->message = g_strdup ("Surface guessed.");
  run->surface = FOOTFALL_SURFACE_TRAIL;
  run->cadence_spm = 168;
  run->ascent_m = 74;
  item->distance_m = run->distance_m = 9000;
  return item;
}

static void
complete (FootfallImportItem *row, gint64 start)
{
  g_autoptr (GPtrArray) recordings = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_import_item_free);
  g_ptr_array_add (recordings, create_recording (start + 100000));
  g_ptr_array_add (recordings, create_recording (start));
  footfall_companion_complete (row, recordings);
}

/* What is open is filled in, what is told stays. */
static void
test_complete (void)
{
  g_autoptr (FootfallImportItem) row = create_item (FOOTFALL_SOURCE_STRAVA, START, 3600);
  FootfallRun *run = row->record;
  run->ascent_m = 50;
  complete (row, START + 60);
  g_assert_cmpint (run->started_at, ==, START);
  g_assert_cmpint (run->utc_offset_s, ==, -18000);
  g_assert_cmpint (row->utc_offset_s, ==, -18000);
  g_assert_cmpint (run->surface, ==, FOOTFALL_SURFACE_TRAIL);
  g_assert_cmpfloat (run->cadence_spm, ==, 168);
  g_assert_cmpfloat (run->ascent_m, ==, 50);
  g_assert_cmpfloat (row->distance_m, ==, 9000);
  g_assert_cmpstr (row->message, ==, "Surface guessed.");
}

/* A file of that name that tells of another time is not believed. */
static void
test_other_time (void)
{
  g_autoptr (FootfallImportItem) row = create_item (FOOTFALL_SOURCE_STRAVA, START, 3600);
  complete (row, START + 61);
  g_assert_cmpint (((FootfallRun *) row->record)->surface, ==, FOOTFALL_SURFACE_UNKNOWN);
}

/* A list with local times was read in the runner's zone; the recording tells the real time. */
static void
test_local_times (void)
{
  g_autoptr (FootfallImportItem) row = create_item (FOOTFALL_SOURCE_RUNKEEPER, START, 3600);
  complete (row, START + 6 * 3600 + 20);
  const FootfallRun *run = row->record;
  g_assert_cmpint (run->started_at, ==, START + 6 * 3600);
  g_assert_cmpint (run->utc_offset_s, ==, 3600 - 6 * 3600);
  g_assert_cmpint (row->started_at, ==, run->started_at);
  g_assert_true (row->has_own_offset);
  g_autoptr (FootfallImportItem) odd = create_item (FOOTFALL_SOURCE_RUNKEEPER, START, 3600);
  complete (odd, START + 6 * 3600 + 400);
  g_assert_cmpint (((FootfallRun *) odd->record)->started_at, ==, START);
}

static void
test_without_records (void)
{
  g_autoptr (FootfallImportItem) row = footfall_import_item_new ();
  complete (row, START);
  g_assert_null (row->record);
  g_autoptr (FootfallImportItem) run = create_item (FOOTFALL_SOURCE_STRAVA, START, 0);
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_ptr_array_add (nothing, row);
  footfall_companion_complete (run, nothing);
  g_assert_true (isnan (((FootfallRun *) run->record)->cadence_spm));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/companion/complete", test_complete);
  g_test_add_func ("/exchange/companion/other-time", test_other_time);
  g_test_add_func ("/exchange/companion/local-times", test_local_times);
  g_test_add_func ("/exchange/companion/without-records", test_without_records);
  return g_test_run ();
}
