/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/change.h"

/* A log with a shoe, a run in it, two pain entries of the run and one of its own. */
typedef struct
{
  FootfallLog *log;
  FootfallUuid shoe;
  FootfallUuid run;
  FootfallUuid pain;
  FootfallUuid other_pain;
  FootfallUuid lone_pain;
  FootfallChangeSet *set;
} Fixture;

static FootfallUuid
add_pain (FootfallLog *log, FootfallUuid run, gint64 felt_at)
{
  FootfallPain *pain = footfall_pain_new ();
  FootfallUuid uuid = pain->record.uuid;
  pain->run = run;
  pain->felt_at = felt_at;
  pain->level = 2;
  footfall_log_put (log, FOOTFALL_RECORD_PAIN, pain);
  return uuid;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  FootfallShoe *shoe = footfall_shoe_new ();
  FootfallRun *run = footfall_run_new ();
  shoe->name = g_strdup ("Pegasus");
  run->started_at = 1000;
  run->shoe = shoe->record.uuid;
  run->record.modified_at = 77;
  fixture->log = footfall_log_new ();
  fixture->shoe = shoe->record.uuid;
  fixture->run = run->record.uuid;
  footfall_log_put (fixture->log, FOOTFALL_RECORD_SHOE, shoe);
  footfall_log_put (fixture->log, FOOTFALL_RECORD_RUN, run);
  fixture->pain = add_pain (fixture->log, fixture->run, 1100);
  fixture->other_pain = add_pain (fixture->log, fixture->run, 1200);
  fixture->lone_pain = add_pain (fixture->log, FOOTFALL_UUID_NONE, 1300);
  fixture->set = footfall_change_set_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  footfall_change_set_unref (fixture->set);
  footfall_log_free (fixture->log);
}

static FootfallRun *
copy_run (const Fixture *fixture)
{
  return footfall_run_copy (footfall_log_find_run (fixture->log, &fixture->run));
}

static void
put_run_with_effort (Fixture *fixture, int effort)
{
  g_autoptr(FootfallRun) run = copy_run (fixture);
  run->effort = effort;
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_RUN, run);
}

static void
apply (FootfallLog *log, const FootfallChangeSet *set)
{
  for (guint i = 0; i < footfall_change_set_get_size (set); i++)
    {
      const FootfallChange *change = footfall_change_set_get (set, i);
      if (change->after != NULL)
        footfall_log_put (log, change->kind, footfall_record_copy (change->kind, change->after));
      else
        g_assert_true (footfall_log_remove (log, change->kind, footfall_change_get_uuid (change)));
    }
}

static void
assert_change (const Fixture *fixture, guint index, const FootfallUuid *uuid, gboolean has_before, gboolean has_after)
{
  const FootfallChange *change = footfall_change_set_get (fixture->set, index);
  g_assert_true (footfall_uuid_equal (footfall_change_get_uuid (change), uuid));
  g_assert_cmpint (change->before != NULL, ==, has_before);
  g_assert_cmpint (change->after != NULL, ==, has_after);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr(FootfallChangeSet) inverse = footfall_change_set_invert (fixture->set);

  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 0);
  g_assert_cmpuint (footfall_change_set_get_size (inverse), ==, 0);
  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    g_assert_false (footfall_change_set_touches (fixture->set, kind));
}

static void
test_add (Fixture *fixture, gconstpointer data)
{
  g_autoptr(FootfallEvent) event = footfall_event_new ();
  event->record.modified_at = 5;
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_EVENT, event);

  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 1);
  assert_change (fixture, 0, &event->record.uuid, FALSE, TRUE);
  g_assert_true (footfall_change_set_touches (fixture->set, FOOTFALL_RECORD_EVENT));
  g_assert_false (footfall_change_set_touches (fixture->set, FOOTFALL_RECORD_RUN));

  footfall_change_set_stamp (fixture->set, 99);
  const FootfallRecord *after = footfall_change_set_get (fixture->set, 0)->after;
  g_assert_cmpint (after->modified_at, ==, 99);
  g_assert_cmpint (event->record.modified_at, ==, 5);
  footfall_change_set_stamp (fixture->set, 100);
  g_assert_cmpint (after->modified_at, ==, 99);
}

static void
test_put_twice_keeps_the_first_before (Fixture *fixture, gconstpointer data)
{
  put_run_with_effort (fixture, 3);
  put_run_with_effort (fixture, 4);

  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 1);
  const FootfallRun *before = footfall_change_set_get (fixture->set, 0)->before;
  const FootfallRun *after = footfall_change_set_get (fixture->set, 0)->after;
  g_assert_cmpint (before->effort, ==, -1);
  g_assert_cmpint (before->record.modified_at, ==, 77);
  g_assert_cmpint (after->effort, ==, 4);
  g_assert_cmpint (after->record.modified_at, ==, FOOTFALL_MODIFIED_AT_UNKNOWN);
}

static void
test_equal_is_no_change (Fixture *fixture, gconstpointer data)
{
  g_autoptr(FootfallRun) run = copy_run (fixture);
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_RUN, run);
  run->record.modified_at = 78;
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_RUN, run);
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 0);

  put_run_with_effort (fixture, 3);
  put_run_with_effort (fixture, -1);
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 0);
  g_assert_false (footfall_change_set_touches (fixture->set, FOOTFALL_RECORD_RUN));
}

static void
test_put_as_is (Fixture *fixture, gconstpointer data)
{
  g_autoptr(FootfallRun) run = copy_run (fixture);
  footfall_change_set_put_as_is (fixture->set, fixture->log, FOOTFALL_RECORD_RUN, run);
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 0);

  run->record.modified_at = 78;
  footfall_change_set_put_as_is (fixture->set, fixture->log, FOOTFALL_RECORD_RUN, run);
  footfall_change_set_stamp (fixture->set, 99);
  const FootfallRecord *after = footfall_change_set_get (fixture->set, 0)->after;
  g_assert_cmpint (after->modified_at, ==, 78);
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  FootfallUuid stranger = footfall_uuid_new ();
  footfall_change_set_remove (fixture->set, fixture->log, FOOTFALL_RECORD_SHOE, &stranger);
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 0);

  footfall_change_set_remove (fixture->set, fixture->log, FOOTFALL_RECORD_SHOE, &fixture->shoe);
  footfall_change_set_remove (fixture->set, fixture->log, FOOTFALL_RECORD_SHOE, &fixture->shoe);
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 1);
  assert_change (fixture, 0, &fixture->shoe, TRUE, FALSE);
}

static void
test_put_then_remove (Fixture *fixture, gconstpointer data)
{
  g_autoptr(FootfallEvent) event = footfall_event_new ();
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_EVENT, event);
  footfall_change_set_remove (fixture->set, fixture->log, FOOTFALL_RECORD_EVENT, &event->record.uuid);
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 0);

  g_autoptr(FootfallShoe) shoe = footfall_shoe_copy (footfall_log_find_shoe (fixture->log, &fixture->shoe));
  shoe->retired_on = 20779;
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_SHOE, shoe);
  footfall_change_set_remove (fixture->set, fixture->log, FOOTFALL_RECORD_SHOE, &fixture->shoe);
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 1);
  const FootfallShoe *before = footfall_change_set_get (fixture->set, 0)->before;
  g_assert_cmpint (before->retired_on, ==, FOOTFALL_DAY_UNKNOWN);
  assert_change (fixture, 0, &fixture->shoe, TRUE, FALSE);
}

static void
test_remove_then_put (Fixture *fixture, gconstpointer data)
{
  footfall_change_set_remove (fixture->set, fixture->log, FOOTFALL_RECORD_SHOE, &fixture->shoe);
  g_autoptr(FootfallShoe) shoe = footfall_shoe_copy (footfall_log_find_shoe (fixture->log, &fixture->shoe));
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_SHOE, shoe);
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 0);
}

/* What belongs to a run goes before it, so that nothing ever refers to a run that is not there. */
static void
test_remove_run_with_pain (Fixture *fixture, gconstpointer data)
{
  footfall_change_set_remove (fixture->set, fixture->log, FOOTFALL_RECORD_RUN, &fixture->run);

  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 3);
  assert_change (fixture, 0, &fixture->pain, TRUE, FALSE);
  assert_change (fixture, 1, &fixture->other_pain, TRUE, FALSE);
  assert_change (fixture, 2, &fixture->run, TRUE, FALSE);
}

/* The set is what counts: an entry it gave to the run goes, one it took away stays. */
static void
test_remove_run_after_changes (Fixture *fixture, gconstpointer data)
{
  put_run_with_effort (fixture, 3);
  g_autoptr(FootfallPain) moved
    = footfall_pain_copy (footfall_log_find (fixture->log, FOOTFALL_RECORD_PAIN, &fixture->pain));
  moved->run = FOOTFALL_UUID_NONE;
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_PAIN, moved);
  g_autoptr(FootfallPain) added = footfall_pain_new ();
  added->run = fixture->run;
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_PAIN, added);
  g_autoptr(FootfallPain) given
    = footfall_pain_copy (footfall_log_find (fixture->log, FOOTFALL_RECORD_PAIN, &fixture->lone_pain));
  given->run = fixture->run;
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_PAIN, given);

  footfall_change_set_remove (fixture->set, fixture->log, FOOTFALL_RECORD_RUN, &fixture->run);
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 4);
  assert_change (fixture, 0, &fixture->pain, TRUE, TRUE);
  assert_change (fixture, 1, &fixture->other_pain, TRUE, FALSE);
  assert_change (fixture, 2, &fixture->lone_pain, TRUE, FALSE);
  assert_change (fixture, 3, &fixture->run, TRUE, FALSE);

  g_autoptr(FootfallLog) log = footfall_log_copy (fixture->log);
  apply (log, fixture->set);
  g_assert_cmpuint (footfall_log_get_n_pain (log), ==, 1);
}

static void
test_invert_takes_back (Fixture *fixture, gconstpointer data)
{
  g_autoptr(FootfallEvent) event = footfall_event_new ();
  g_autoptr(FootfallShoe) shoe = footfall_shoe_copy (footfall_log_find_shoe (fixture->log, &fixture->shoe));
  g_free (shoe->name);
  shoe->name = g_strdup ("Brooks");
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_EVENT, event);
  footfall_change_set_put (fixture->set, fixture->log, FOOTFALL_RECORD_SHOE, shoe);
  footfall_change_set_remove (fixture->set, fixture->log, FOOTFALL_RECORD_RUN, &fixture->run);
  footfall_change_set_stamp (fixture->set, 99);

  g_autoptr(FootfallLog) log = footfall_log_copy (fixture->log);
  g_autoptr(FootfallChangeSet) inverse = footfall_change_set_invert (fixture->set);
  g_autoptr(FootfallChangeSet) again = footfall_change_set_invert (inverse);
  apply (log, fixture->set);
  g_autoptr(FootfallLog) changed = footfall_log_copy (log);
  g_assert_false (footfall_log_equal (log, fixture->log));
  apply (log, inverse);
  g_assert_true (footfall_log_equal (log, fixture->log));
  apply (log, again);
  g_assert_true (footfall_log_equal (log, changed));

  /* The run comes back before what refers to it, changed when it was. */
  const FootfallChange *first = footfall_change_set_get (inverse, 0);
  g_assert_true (footfall_uuid_equal (footfall_change_get_uuid (first), &fixture->run));
  g_assert_cmpint (((FootfallRecord *) first->after)->modified_at, ==, 77);
}

static void
test_take (Fixture *fixture, gconstpointer data)
{
  FootfallRun *before = copy_run (fixture);
  FootfallRun *after = copy_run (fixture);
  after->record.modified_at = 80;
  footfall_change_set_take (fixture->set, FOOTFALL_RECORD_RUN, before, after);
  footfall_change_set_take (fixture->set, FOOTFALL_RECORD_EVENT, NULL, footfall_event_new ());
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 2);
  assert_change (fixture, 0, &fixture->run, TRUE, TRUE);

  /* A second change of the same record continues the first. */
  footfall_change_set_take (fixture->set, FOOTFALL_RECORD_RUN, footfall_run_copy (after), NULL);
  g_assert_cmpuint (footfall_change_set_get_size (fixture->set), ==, 2);
  assert_change (fixture, 1, &fixture->run, TRUE, FALSE);
  g_assert_cmpint (((FootfallRecord *) footfall_change_set_get (fixture->set, 1)->before)->modified_at, ==, 77);
}

static void
test_references (Fixture *fixture, gconstpointer data)
{
  put_run_with_effort (fixture, 3);
  g_autoptr(FootfallChangeSet) shared = g_boxed_copy (FOOTFALL_TYPE_CHANGE_SET, fixture->set);
  g_assert_true (shared == fixture->set);
  g_assert_cmpuint (footfall_change_set_get_size (shared), ==, 1);
}

static void
add_test (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add_test ("/core/change/empty", test_empty);
  add_test ("/core/change/add", test_add);
  add_test ("/core/change/put-twice-keeps-the-first-before", test_put_twice_keeps_the_first_before);
  add_test ("/core/change/equal-is-no-change", test_equal_is_no_change);
  add_test ("/core/change/put-as-is", test_put_as_is);
  add_test ("/core/change/remove", test_remove);
  add_test ("/core/change/put-then-remove", test_put_then_remove);
  add_test ("/core/change/remove-then-put", test_remove_then_put);
  add_test ("/core/change/remove-run-with-pain", test_remove_run_with_pain);
  add_test ("/core/change/remove-run-after-changes", test_remove_run_after_changes);
  add_test ("/core/change/invert-takes-back", test_invert_takes_back);
  add_test ("/core/change/take", test_take);
  add_test ("/core/change/references", test_references);
  return g_test_run ();
}
