/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/log.h"

#include <math.h>

#define TODAY 20779

static FootfallRun *
new_run (gint64 started_at, double distance_m, const FootfallUuid *shoe)
{
  FootfallRun *run = footfall_run_new ();
  run->started_at = started_at;
  run->distance_m = distance_m;
  run->shoe = shoe != NULL ? *shoe : FOOTFALL_UUID_NONE;
  return run;
}

static FootfallRun *
new_imported_run (FootfallSource source, const char *source_key)
{
  FootfallRun *run = new_run (0, 1000, NULL);
  run->source = source;
  run->source_key = g_strdup (source_key);
  return run;
}

static FootfallPain *
new_pain (const FootfallUuid *run, gint64 felt_at, int level)
{
  FootfallPain *pain = footfall_pain_new ();
  pain->run = *run;
  pain->felt_at = felt_at;
  pain->level = level;
  return pain;
}

static FootfallShoe *
new_shoe (const char *name)
{
  FootfallShoe *shoe = footfall_shoe_new ();
  shoe->name = g_strdup (name);
  return shoe;
}

static void
assert_sorted (const FootfallLog *log, FootfallRecordKind kind)
{
  guint size = footfall_log_get_size (log, kind);
  for (guint i = 0; i < size; i++)
    {
      const FootfallRecord *record = footfall_log_get (log, kind, i);
      g_assert_true (footfall_log_find (log, kind, &record->uuid) == record);
      g_assert_cmpuint (footfall_log_get_position (log, kind, record), ==, i);
      if (i > 0)
        g_assert_cmpint (footfall_record_class (kind)->compare (footfall_log_get (log, kind, i - 1), record), <, 0);
    }
}

static void
test_empty (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  g_autoptr(FootfallLog) copy = footfall_log_copy (log);
  FootfallUuid uuid = footfall_uuid_new ();
  FootfallUuid none = FOOTFALL_UUID_NONE;
  g_autoptr(GPtrArray) pain = footfall_log_list_pain_of_run (log, &uuid);

  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      g_assert_cmpuint (footfall_log_get_size (log, kind), ==, 0);
      g_assert_null (footfall_log_find (log, kind, &uuid));
      g_assert_null (footfall_log_find (log, kind, &none));
      g_assert_null (footfall_log_find (log, kind, NULL));
      g_assert_false (footfall_log_remove (log, kind, &uuid));
    }
  g_assert_cmpuint (pain->len, ==, 0);
  g_assert_cmpfloat (footfall_log_get_shoe_distance_m (log, &uuid), ==, 0);
  g_assert_null (footfall_log_get_default_shoe (log, TODAY));
  g_assert_null (footfall_log_find_run_by_source (log, FOOTFALL_SOURCE_GPX, "1"));
  g_assert_true (footfall_log_equal (log, copy));
}

/* Puts, moves and removes at random, against what a plain list would hold. */
static void
test_any_order_is_sorted (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  g_autoptr(GRand) random = g_rand_new_with_seed (11);
  FootfallUuid uuids[40];
  gint64 times[40];
  for (int i = 0; i < 40; i++)
    {
      uuids[i] = footfall_uuid_from_random (random);
      times[i] = -1;
    }

  for (int step = 0; step < 4000; step++)
    {
      int i = g_rand_int_range (random, 0, 40);
      if (g_rand_int_range (random, 0, 4) == 0)
        {
          g_assert_cmpint (footfall_log_remove (log, FOOTFALL_RECORD_RUN, &uuids[i]), ==, times[i] >= 0);
          times[i] = -1;
        }
      else
        {
          FootfallRun *run = new_run (g_rand_int_range (random, 0, 30), 1000, NULL);
          run->record.uuid = uuids[i];
          times[i] = run->started_at;
          guint position = footfall_log_put (log, FOOTFALL_RECORD_RUN, run);
          g_assert_true (footfall_log_get_run (log, position) == run);
        }
      assert_sorted (log, FOOTFALL_RECORD_RUN);
    }

  guint n_runs = 0;
  for (int i = 0; i < 40; i++)
    {
      const FootfallRun *run = footfall_log_find_run (log, &uuids[i]);
      g_assert_cmpint (run != NULL ? run->started_at : -1, ==, times[i]);
      n_runs += run != NULL;
    }
  g_assert_cmpuint (footfall_log_get_n_runs (log), ==, n_runs);
}

static void
test_position_of_strangers (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  for (int i = 0; i < 3; i++)
    footfall_log_put (log, FOOTFALL_RECORD_RUN, new_run (10 * i, 1000, NULL));

  static const struct
  {
    gint64 started_at;
    guint expected;
  } cases[] = { { -1, 0 }, { 0, 0 }, { 1, 1 }, { 20, 2 }, { 21, 3 }, { G_MAXINT64, 3 } };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallRun like = { .started_at = cases[i].started_at };
      g_assert_cmpuint (footfall_log_get_position (log, FOOTFALL_RECORD_RUN, &like), ==, cases[i].expected);
    }
}

static void
test_order_of_shoes (void)
{
  static const char *const names[] = { "pegasus", "Brooks", "zoom", "asics", "Asics" };
  static const char *const expected[] = { "asics", "asics", "brooks", "pegasus", "zoom" };
  g_autoptr(FootfallLog) log = footfall_log_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    footfall_log_put (log, FOOTFALL_RECORD_SHOE, new_shoe (names[i]));

  assert_sorted (log, FOOTFALL_RECORD_SHOE);
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpint (footfall_name_compare (footfall_log_get_shoe (log, i)->name, expected[i]), ==, 0);
}

static void
test_order_of_dismissals (void)
{
  static const struct
  {
    const char *finding;
    FootfallDay until;
  } dismissals[] = { { "b", 2 }, { "a", 2 }, { "c", 1 }, { "a", 3 } };
  static const char *const expected[] = { "c", "a", "b", "a" };
  g_autoptr(FootfallLog) log = footfall_log_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (dismissals); i++)
    {
      FootfallDismissal *dismissal = footfall_dismissal_new ();
      dismissal->finding = g_strdup (dismissals[i].finding);
      dismissal->until = dismissals[i].until;
      footfall_log_put (log, FOOTFALL_RECORD_DISMISSAL, dismissal);
    }

  assert_sorted (log, FOOTFALL_RECORD_DISMISSAL);
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const FootfallDismissal *dismissal = footfall_log_get (log, FOOTFALL_RECORD_DISMISSAL, i);
      g_assert_cmpstr (dismissal->finding, ==, expected[i]);
    }
}

/* The kinds that go by one number: each moves to the end when its number grows. */
static void
test_order_by_time (void)
{
  static const struct
  {
    FootfallRecordKind kind;
    gsize offset;
    gboolean is_day;
  } cases[] = {
    { FOOTFALL_RECORD_RUN, G_STRUCT_OFFSET (FootfallRun, started_at), FALSE },
    { FOOTFALL_RECORD_PAIN, G_STRUCT_OFFSET (FootfallPain, felt_at), FALSE },
    { FOOTFALL_RECORD_ACTIVITY, G_STRUCT_OFFSET (FootfallActivity, done_at), FALSE },
    { FOOTFALL_RECORD_BREAK, G_STRUCT_OFFSET (FootfallBreak, starts_on), TRUE },
    { FOOTFALL_RECORD_EVENT, G_STRUCT_OFFSET (FootfallEvent, on), TRUE },
    { FOOTFALL_RECORD_NOTIFICATION, G_STRUCT_OFFSET (FootfallNotification, sent_at), FALSE },
    { FOOTFALL_RECORD_IMPORT_BATCH, G_STRUCT_OFFSET (FootfallImportBatch, imported_at), FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(FootfallLog) log = footfall_log_new ();
      for (int key = 9; key > 0; key--)
        {
          gpointer record = footfall_record_new (cases[i].kind);
          if (cases[i].is_day)
            G_STRUCT_MEMBER (FootfallDay, record, cases[i].offset) = key;
          else
            G_STRUCT_MEMBER (gint64, record, cases[i].offset) = key;
          g_assert_cmpuint (footfall_log_put (log, cases[i].kind, record), ==, 0);
        }
      assert_sorted (log, cases[i].kind);
    }
}

static void
test_pain_of_run (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  FootfallUuid one = footfall_uuid_new ();
  FootfallUuid two = footfall_uuid_new ();
  FootfallUuid none = FOOTFALL_UUID_NONE;
  FootfallPain *late = new_pain (&one, 30, 3);
  footfall_log_put (log, FOOTFALL_RECORD_PAIN, late);
  footfall_log_put (log, FOOTFALL_RECORD_PAIN, new_pain (&one, 10, 1));
  footfall_log_put (log, FOOTFALL_RECORD_PAIN, new_pain (&two, 20, 2));
  footfall_log_put (log, FOOTFALL_RECORD_PAIN, new_pain (&none, 25, 4));

  g_autoptr(GPtrArray) of_one = footfall_log_list_pain_of_run (log, &one);
  g_assert_cmpuint (of_one->len, ==, 2);
  g_assert_true (of_one->pdata[1] == late);
  g_autoptr(GPtrArray) of_none = footfall_log_list_pain_of_run (log, &none);
  g_assert_cmpuint (of_none->len, ==, 0);

  FootfallPain *moved = footfall_pain_copy (late);
  moved->run = two;
  moved->felt_at = 5;
  g_assert_cmpuint (footfall_log_put (log, FOOTFALL_RECORD_PAIN, moved), ==, 0);
  g_autoptr(GPtrArray) left = footfall_log_list_pain_of_run (log, &one);
  g_autoptr(GPtrArray) of_two = footfall_log_list_pain_of_run (log, &two);
  g_assert_cmpuint (left->len, ==, 1);
  g_assert_cmpuint (of_two->len, ==, 2);
  g_assert_true (of_two->pdata[0] == moved);

  FootfallUuid last = ((FootfallPain *) left->pdata[0])->record.uuid;
  g_assert_true (footfall_log_remove (log, FOOTFALL_RECORD_PAIN, &last));
  g_autoptr(GPtrArray) nothing = footfall_log_list_pain_of_run (log, &one);
  g_assert_cmpuint (nothing->len, ==, 0);
  g_assert_cmpuint (footfall_log_get_n_pain (log), ==, 3);
  g_assert_cmpint (footfall_log_get_pain (log, 2)->level, ==, 4);
}

static void
test_run_by_source (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  FootfallRun *strava = new_imported_run (FOOTFALL_SOURCE_STRAVA, "7");
  FootfallRun *garmin = new_imported_run (FOOTFALL_SOURCE_GARMIN, "7");
  FootfallUuid garmin_uuid = garmin->record.uuid;
  footfall_log_put (log, FOOTFALL_RECORD_RUN, strava);
  footfall_log_put (log, FOOTFALL_RECORD_RUN, garmin);
  footfall_log_put (log, FOOTFALL_RECORD_RUN, new_imported_run (FOOTFALL_SOURCE_STRAVA, ""));
  footfall_log_put (log, FOOTFALL_RECORD_RUN, new_imported_run (FOOTFALL_SOURCE_STRAVA, NULL));

  g_assert_true (footfall_log_find_run_by_source (log, FOOTFALL_SOURCE_STRAVA, "7") == strava);
  g_assert_true (footfall_log_find_run_by_source (log, FOOTFALL_SOURCE_GARMIN, "7") == garmin);
  g_assert_null (footfall_log_find_run_by_source (log, FOOTFALL_SOURCE_GPX, "7"));
  g_assert_null (footfall_log_find_run_by_source (log, FOOTFALL_SOURCE_STRAVA, "8"));
  g_assert_null (footfall_log_find_run_by_source (log, FOOTFALL_SOURCE_STRAVA, ""));

  FootfallRun *renamed = footfall_run_copy (strava);
  g_free (renamed->source_key);
  renamed->source_key = g_strdup ("8");
  footfall_log_put (log, FOOTFALL_RECORD_RUN, renamed);
  g_assert_null (footfall_log_find_run_by_source (log, FOOTFALL_SOURCE_STRAVA, "7"));
  g_assert_true (footfall_log_find_run_by_source (log, FOOTFALL_SOURCE_STRAVA, "8") == renamed);
  footfall_log_remove (log, FOOTFALL_RECORD_RUN, &garmin_uuid);
  g_assert_null (footfall_log_find_run_by_source (log, FOOTFALL_SOURCE_GARMIN, "7"));
}

/* A run that takes over the key of another, which is removed afterwards */
static void
test_source_key_taken_over (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  FootfallRun *old = new_imported_run (FOOTFALL_SOURCE_FIT, "a.fit");
  FootfallRun *new = new_imported_run (FOOTFALL_SOURCE_FIT, "a.fit");
  FootfallUuid old_uuid = old->record.uuid;
  footfall_log_put (log, FOOTFALL_RECORD_RUN, old);
  footfall_log_put (log, FOOTFALL_RECORD_RUN, new);
  footfall_log_remove (log, FOOTFALL_RECORD_RUN, &old_uuid);

  g_assert_true (footfall_log_find_run_by_source (log, FOOTFALL_SOURCE_FIT, "a.fit") == new);
}

static void
test_shoe_distance (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  FootfallShoe *shoe = new_shoe ("Pegasus");
  FootfallShoe *other = new_shoe ("Brooks");
  FootfallUuid uuid = shoe->record.uuid;
  FootfallUuid other_uuid = other->record.uuid;
  shoe->initial_distance_m = 120000;
  footfall_log_put (log, FOOTFALL_RECORD_SHOE, shoe);
  footfall_log_put (log, FOOTFALL_RECORD_SHOE, other);
  g_assert_cmpfloat (footfall_log_get_shoe_distance_m (log, &uuid), ==, 120000);

  FootfallRun *run = new_run (1, 4988.9664, &uuid);
  FootfallUuid run_uuid = run->record.uuid;
  footfall_log_put (log, FOOTFALL_RECORD_RUN, run);
  footfall_log_put (log, FOOTFALL_RECORD_RUN, new_run (2, 0.1, &uuid));
  footfall_log_put (log, FOOTFALL_RECORD_RUN, new_run (3, NAN, &uuid));
  footfall_log_put (log, FOOTFALL_RECORD_RUN, new_run (4, 5000, NULL));
  g_assert_cmpfloat (footfall_log_get_shoe_distance_m (log, &uuid), ==, 124989.0664);
  g_assert_cmpfloat (footfall_log_get_shoe_distance_m (log, &other_uuid), ==, 0);

  FootfallRun *moved = footfall_run_copy (run);
  moved->shoe = other_uuid;
  footfall_log_put (log, FOOTFALL_RECORD_RUN, moved);
  g_assert_cmpfloat (footfall_log_get_shoe_distance_m (log, &uuid), ==, 120000.1);
  g_assert_cmpfloat (footfall_log_get_shoe_distance_m (log, &other_uuid), ==, 4988.9664);
  footfall_log_remove (log, FOOTFALL_RECORD_RUN, &run_uuid);
  g_assert_cmpfloat (footfall_log_get_shoe_distance_m (log, &other_uuid), ==, 0);
}

/* Thousands of changes leave nothing behind: 0.1 is no binary fraction. */
static void
test_shoe_distance_does_not_drift (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  FootfallUuid shoe = footfall_uuid_new ();
  FootfallUuid run = footfall_uuid_new ();
  for (int i = 0; i < 10000; i++)
    {
      FootfallRun *changed = new_run (1, 1000.1 + i * 0.1, &shoe);
      changed->record.uuid = run;
      footfall_log_put (log, FOOTFALL_RECORD_RUN, changed);
    }
  for (int i = 0; i < 1000; i++)
    footfall_log_put (log, FOOTFALL_RECORD_RUN, new_run (2 + i, 0.1, &shoe));
  footfall_log_remove (log, FOOTFALL_RECORD_RUN, &run);

  g_assert_cmpfloat (footfall_log_get_shoe_distance_m (log, &shoe), ==, 100);
}

static void
test_default_shoe (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  FootfallShoe *shoe = new_shoe ("Pegasus");
  shoe->is_default = TRUE;
  shoe->retired_on = TODAY + 1;
  footfall_log_put (log, FOOTFALL_RECORD_SHOE, new_shoe ("Brooks"));
  footfall_log_put (log, FOOTFALL_RECORD_SHOE, shoe);

  g_assert_true (footfall_log_get_default_shoe (log, TODAY) == shoe);
  g_assert_null (footfall_log_get_default_shoe (log, TODAY + 1));
}

static void
test_copy_and_equal (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  FootfallShoe *shoe = new_shoe ("Pegasus");
  FootfallUuid shoe_uuid = shoe->record.uuid;
  FootfallRun *run = new_run (1, 5000, &shoe_uuid);
  run->source_key = g_strdup ("key");
  FootfallUuid run_uuid = run->record.uuid;
  footfall_log_put (log, FOOTFALL_RECORD_SHOE, shoe);
  footfall_log_put (log, FOOTFALL_RECORD_RUN, run);
  footfall_log_put (log, FOOTFALL_RECORD_PAIN, new_pain (&run_uuid, 2, 3));

  g_autoptr(FootfallLog) copy = footfall_log_copy (log);
  g_autoptr(GPtrArray) pain = footfall_log_list_pain_of_run (copy, &run_uuid);
  g_assert_true (footfall_log_equal (log, copy));
  g_assert_true (footfall_log_find_run (copy, &run_uuid) != run);
  g_assert_cmpuint (pain->len, ==, 1);
  g_assert_cmpfloat (footfall_log_get_shoe_distance_m (copy, &shoe_uuid), ==, 5000);
  g_assert_nonnull (footfall_log_find_run_by_source (copy, FOOTFALL_SOURCE_MANUAL, "key"));

  FootfallRun *changed = footfall_run_copy (run);
  changed->record.modified_at = 1;
  footfall_log_put (copy, FOOTFALL_RECORD_RUN, changed);
  g_assert_false (footfall_log_equal (log, copy));
  footfall_log_put (copy, FOOTFALL_RECORD_RUN, footfall_run_copy (run));
  g_assert_true (footfall_log_equal (log, copy));
  footfall_log_remove (copy, FOOTFALL_RECORD_RUN, &run_uuid);
  g_assert_false (footfall_log_equal (log, copy));
}

static void
test_find_dismissal (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  g_assert_null (footfall_log_find_dismissal (log, "mild:left"));

  for (guint i = 0; i < 3; i++)
    {
      FootfallDismissal *dismissal = footfall_dismissal_new ();
      dismissal->finding = g_strdup_printf ("mild:%u", i);
      dismissal->until = 20000 - (FootfallDay) i;
      footfall_log_put (log, FOOTFALL_RECORD_DISMISSAL, dismissal);
    }
  g_assert_cmpint (footfall_log_find_dismissal (log, "mild:1")->until, ==, 19999);
  g_assert_null (footfall_log_find_dismissal (log, "mild"));
}

static void
test_dismiss (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();

  footfall_log_put (log, FOOTFALL_RECORD_DISMISSAL, footfall_log_dismiss (log, "severe:left", 100));
  g_assert_cmpint (footfall_log_find_dismissal (log, "severe:left")->until, ==, 113);
  footfall_log_put (log, FOOTFALL_RECORD_DISMISSAL, footfall_log_dismiss (log, "severe:left", 110));
  g_assert_cmpint (footfall_log_find_dismissal (log, "severe:left")->until, ==, 123);
  g_assert_cmpuint (footfall_log_get_size (log, FOOTFALL_RECORD_DISMISSAL), ==, 1);
}

static void
test_has_run_between (void)
{
  g_autoptr(FootfallLog) log = footfall_log_new ();
  g_assert_false (footfall_log_has_run_between (log, 20000, 20000));

  FootfallRun *run = footfall_run_new ();
  run->started_at = G_GINT64_CONSTANT (20000) * 86400 + 100;
  run->utc_offset_s = -3600;
  footfall_log_put (log, FOOTFALL_RECORD_RUN, run);
  g_assert_true (footfall_log_has_run_between (log, 19999, 19999));
  g_assert_true (footfall_log_has_run_between (log, 19990, 20010));
  g_assert_false (footfall_log_has_run_between (log, 20000, 20010));
  g_assert_false (footfall_log_has_run_between (log, 19990, 19998));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/log/empty", test_empty);
  g_test_add_func ("/core/log/any-order-is-sorted", test_any_order_is_sorted);
  g_test_add_func ("/core/log/position-of-strangers", test_position_of_strangers);
  g_test_add_func ("/core/log/order-of-shoes", test_order_of_shoes);
  g_test_add_func ("/core/log/order-of-dismissals", test_order_of_dismissals);
  g_test_add_func ("/core/log/order-by-time", test_order_by_time);
  g_test_add_func ("/core/log/pain-of-run", test_pain_of_run);
  g_test_add_func ("/core/log/run-by-source", test_run_by_source);
  g_test_add_func ("/core/log/source-key-taken-over", test_source_key_taken_over);
  g_test_add_func ("/core/log/shoe-distance", test_shoe_distance);
  g_test_add_func ("/core/log/shoe-distance-does-not-drift", test_shoe_distance_does_not_drift);
  g_test_add_func ("/core/log/default-shoe", test_default_shoe);
  g_test_add_func ("/core/log/find-dismissal", test_find_dismissal);
  g_test_add_func ("/core/log/dismiss", test_dismiss);
  g_test_add_func ("/core/log/has-run-between", test_has_run_between);
  g_test_add_func ("/core/log/copy-and-equal", test_copy_and_equal);
  return g_test_run ();
}
