/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-list.h"

#include <math.h>

#define DAY_S 86400
#define TODAY 20000 /* 2024-10-04 */

/* A list, and what someone who only listens to its signals believes is in it. */
typedef struct
{
  FootfallLog *log;
  FootfallJournalList *list;
  GPtrArray *believed; /* (element-type utf8) */
  guint n_signals;
  guint n_rows_told;
} Fixture;

static char *
describe_item (GListModel *list, guint position)
{
  g_autoptr (FootfallJournalItem) item = g_list_model_get_item (list, position);
  g_autofree char *day = footfall_day_to_string (footfall_journal_item_get_day (item));
  if (!footfall_journal_item_is_month (item))
    return g_strdup_printf ("%s %s%s%s", day, footfall_uuid_to_text (footfall_journal_item_get_uuid (item)).text,
                            footfall_journal_item_is_first (item) ? " first" : "",
                            footfall_journal_item_is_last (item) ? " last" : "");

  FootfallMonthSums sums =
      footfall_journal_list_sum_month (FOOTFALL_JOURNAL_LIST (list), footfall_journal_item_get_day (item));
  return g_strdup_printf ("month %s %u %.0f", day, sums.n_runs, sums.distance_m);
}

static void
on_items_changed (GListModel *list, guint position, guint removed, guint added, gpointer data)
{
  Fixture *fixture = data;

  fixture->n_signals++;
  fixture->n_rows_told += removed + added;
  g_assert_cmpuint (position + removed, <=, fixture->believed->len);
  if (removed > 0)
    g_ptr_array_remove_range (fixture->believed, position, removed);
  for (guint i = position; i < position + added; i++)
    g_ptr_array_insert (fixture->believed, (int) i, describe_item (list, i));
}

static void
believe (Fixture *fixture)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->list)); i++)
    g_ptr_array_add (fixture->believed, describe_item (G_LIST_MODEL (fixture->list), i));
  g_signal_connect (fixture->list, "items-changed", G_CALLBACK (on_items_changed), fixture);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->log = footfall_log_new ();
  fixture->list = footfall_journal_list_new (fixture->log);
  fixture->believed = g_ptr_array_new_with_free_func (g_free);
  believe (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->list);
  g_ptr_array_unref (fixture->believed);
  footfall_log_free (fixture->log);
}

/* What was told is what is there, down to corners and sums, and a list made now would be the same. */
static void
assert_truth (Fixture *fixture)
{
  GListModel *model = G_LIST_MODEL (fixture->list);
  guint n_months = 0;
  g_assert_cmpuint (fixture->believed->len, ==, g_list_model_get_n_items (model));
  for (guint i = 0; i < fixture->believed->len; i++)
    {
      g_autofree char *row = describe_item (model, i);
      n_months += g_str_has_prefix (row, "month") ? 1 : 0;
      g_assert_cmpstr (g_ptr_array_index (fixture->believed, i), ==, row);
    }
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, fixture->believed->len - n_months);
}

static void
apply (Fixture *fixture, FootfallChangeSet *changes)
{
  fixture->n_signals = 0;
  fixture->n_rows_told = 0;
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      if (change->after != NULL)
        footfall_log_put (fixture->log, change->kind, footfall_record_copy (change->kind, change->after));
      else
        footfall_log_remove (fixture->log, change->kind, footfall_change_get_uuid (change));
    }
  footfall_journal_list_update (fixture->list, changes);
  assert_truth (fixture);
}

static void
put (Fixture *fixture, FootfallRecordKind kind, gconstpointer record)
{
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, fixture->log, kind, record);
  apply (fixture, changes);
}

static void
take_away (Fixture *fixture, FootfallRecordKind kind, gconstpointer record)
{
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_remove (changes, fixture->log, kind, &((const FootfallRecord *) record)->uuid);
  apply (fixture, changes);
}

static FootfallRun *
make_run (FootfallDay day, double distance_m)
{
  FootfallRun *run = footfall_run_new ();
  run->started_at = (gint64) day * DAY_S + DAY_S / 2;
  run->utc_offset_s = 0;
  run->distance_m = distance_m;
  return run;
}

static FootfallPain *
make_pain (FootfallDay day, const FootfallRun *run, FootfallKnee knee, int level)
{
  FootfallPain *pain = footfall_pain_new ();
  pain->felt_at = (gint64) day * DAY_S + DAY_S / 2 + 60;
  pain->utc_offset_s = 0;
  pain->run = run != NULL ? run->record.uuid : FOOTFALL_UUID_NONE;
  pain->knee = knee;
  pain->level = level;
  return pain;
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->list)), ==, 0);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->list), 0));
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 0);
}

static void
test_every_kind_has_a_row (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallRun) run = make_run (TODAY, 5000);
  g_autoptr (FootfallPain) of_run = make_pain (TODAY, run, FOOTFALL_KNEE_LEFT, 3);
  g_autoptr (FootfallPain) note = make_pain (TODAY, NULL, FOOTFALL_KNEE_LEFT, 3);
  g_autoptr (FootfallActivity) activity = footfall_activity_new ();
  g_autoptr (FootfallBreak) pause = footfall_break_new ();
  g_autoptr (FootfallEvent) event = footfall_event_new ();
  activity->done_at = (gint64) TODAY * DAY_S;
  activity->utc_offset_s = 0;
  pause->starts_on = TODAY - 1;
  event->on = TODAY + 1;

  put (fixture, FOOTFALL_RECORD_RUN, run);
  put (fixture, FOOTFALL_RECORD_PAIN, of_run);
  put (fixture, FOOTFALL_RECORD_PAIN, note);
  put (fixture, FOOTFALL_RECORD_ACTIVITY, activity);
  put (fixture, FOOTFALL_RECORD_BREAK, pause);
  put (fixture, FOOTFALL_RECORD_EVENT, event);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 5);

  const FootfallUuid *order[] = { &event->record.uuid, &note->record.uuid, &run->record.uuid, &activity->record.uuid,
                                  &pause->record.uuid };
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autoptr (FootfallJournalItem) item = g_list_model_get_item (G_LIST_MODEL (fixture->list), i + 1);
      g_assert_true (footfall_uuid_equal (footfall_journal_item_get_uuid (item), order[i]));
    }

  take_away (fixture, FOOTFALL_RECORD_EVENT, event);
  take_away (fixture, FOOTFALL_RECORD_BREAK, pause);
  take_away (fixture, FOOTFALL_RECORD_ACTIVITY, activity);
  take_away (fixture, FOOTFALL_RECORD_PAIN, note);
  take_away (fixture, FOOTFALL_RECORD_RUN, run);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->list)), ==, 0);
}

static void
test_a_pain_entry_moves_from_a_run_to_its_own_row (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallRun) run = make_run (TODAY, 5000);
  g_autoptr (FootfallPain) pain = make_pain (TODAY, run, FOOTFALL_KNEE_RIGHT, 2);
  put (fixture, FOOTFALL_RECORD_RUN, run);
  put (fixture, FOOTFALL_RECORD_PAIN, pain);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 1);
  pain->run = FOOTFALL_UUID_NONE;
  put (fixture, FOOTFALL_RECORD_PAIN, pain);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 2);
  pain->run = run->record.uuid;
  put (fixture, FOOTFALL_RECORD_PAIN, pain);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 1);
}

/* Undo brings back what stood with a run before the run itself. */
static void
test_pain_before_its_run (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallRun) run = make_run (TODAY, 5000);
  g_autoptr (FootfallPain) pain = make_pain (TODAY, run, FOOTFALL_KNEE_LEFT, 2);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, fixture->log, FOOTFALL_RECORD_PAIN, pain);
  footfall_change_set_put (changes, fixture->log, FOOTFALL_RECORD_RUN, run);
  apply (fixture, changes);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 1);

  run->started_at -= 40 * DAY_S;
  pain->level = 3;
  g_autoptr (FootfallChangeSet) moves = footfall_change_set_new ();
  footfall_change_set_put (moves, fixture->log, FOOTFALL_RECORD_PAIN, pain);
  footfall_change_set_put (moves, fixture->log, FOOTFALL_RECORD_RUN, run);
  apply (fixture, moves);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 1);
}

static void
test_an_edit_tells_of_its_row_and_month_only (Fixture *fixture, gconstpointer data)
{
  for (int i = 0; i < 30; i++)
    {
      g_autoptr (FootfallRun) run = make_run (TODAY - i, 1000 + i);
      put (fixture, FOOTFALL_RECORD_RUN, run);
    }
  g_autoptr (FootfallRun) run = footfall_run_copy (footfall_log_get_run (fixture->log, 15));
  run->distance_m = 9000;
  put (fixture, FOOTFALL_RECORD_RUN, run);
  g_assert_cmpuint (fixture->n_rows_told, ==, 4);

  /* An activity has no part in the sums. */
  g_autoptr (FootfallActivity) activity = footfall_activity_new ();
  activity->done_at = run->started_at + 1;
  activity->utc_offset_s = 0;
  put (fixture, FOOTFALL_RECORD_ACTIVITY, activity);
  g_assert_cmpuint (fixture->n_rows_told, ==, 1);
}

static FootfallChangeSet *
make_many (Fixture *fixture, FootfallDay first, guint n, double distance_m)
{
  FootfallChangeSet *changes = footfall_change_set_new ();
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FootfallRun) run = make_run (first + (FootfallDay) i, distance_m);
      footfall_change_set_put (changes, fixture->log, FOOTFALL_RECORD_RUN, run);
    }
  return changes;
}

static void
test_many_at_once (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallChangeSet) old = make_many (fixture, TODAY - 2000, 1000, 5000);
  apply (fixture, old);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 1000);

  g_autoptr (FootfallChangeSet) more = make_many (fixture, TODAY - 500, 300, 7000);
  apply (fixture, more);
  g_assert_cmpuint (fixture->n_signals, ==, 1);
  g_assert_cmpuint (fixture->n_rows_told, <, 340);

  g_autoptr (FootfallChangeSet) edits = footfall_change_set_new ();
  for (guint i = 200; i < 300; i++)
    {
      g_autoptr (FootfallRun) run = footfall_run_copy (footfall_log_get_run (fixture->log, i));
      run->surface = FOOTFALL_SURFACE_GRASS;
      run->distance_m = 1;
      footfall_change_set_put (edits, fixture->log, FOOTFALL_RECORD_RUN, run);
    }
  apply (fixture, edits);
  g_assert_cmpuint (fixture->n_signals, ==, 1);
  g_assert_cmpuint (fixture->n_rows_told, <, 340);

  g_autoptr (FootfallChangeSet) undo = footfall_change_set_invert (more);
  apply (fixture, undo);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 1000);
}

static void
set_filter (Fixture *fixture, FootfallJournalFilter filter)
{
  fixture->n_signals = 0;
  footfall_journal_list_set_filter (fixture->list, &filter);
  assert_truth (fixture);
}

static void
test_what_is_filtered_stays_filtered (Fixture *fixture, gconstpointer data)
{
  FootfallJournalFilter painful = FOOTFALL_JOURNAL_FILTER_NONE;
  painful.painful_only = TRUE;
  g_autoptr (FootfallRun) calm = make_run (TODAY, 5000);
  g_autoptr (FootfallRun) sore = make_run (TODAY - 1, 6000);
  g_autoptr (FootfallPain) pain = make_pain (TODAY - 1, sore, FOOTFALL_KNEE_LEFT, 3);
  put (fixture, FOOTFALL_RECORD_RUN, calm);
  put (fixture, FOOTFALL_RECORD_RUN, sore);
  put (fixture, FOOTFALL_RECORD_PAIN, pain);
  set_filter (fixture, painful);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 1);

  g_autoptr (FootfallPain) late = make_pain (TODAY, calm, FOOTFALL_KNEE_RIGHT, 1);
  put (fixture, FOOTFALL_RECORD_PAIN, late);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 2);
  late->level = 0;
  put (fixture, FOOTFALL_RECORD_PAIN, late);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 1);
  take_away (fixture, FOOTFALL_RECORD_RUN, sore);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 0);
  set_filter (fixture, FOOTFALL_JOURNAL_FILTER_NONE);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 1);
}

static void
test_a_shoe_that_is_named_anew_is_found (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallShoe) shoe = footfall_shoe_new ();
  shoe->name = g_strdup ("Blue");
  put (fixture, FOOTFALL_RECORD_SHOE, shoe);
  g_autoptr (FootfallRun) run = make_run (TODAY, 5000);
  run->shoe = shoe->record.uuid;
  put (fixture, FOOTFALL_RECORD_RUN, run);

  FootfallJournalFilter filter = FOOTFALL_JOURNAL_FILTER_NONE;
  filter.text = (char *) "pegasus";
  set_filter (fixture, filter);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 0);
  g_free (shoe->name);
  shoe->name = g_strdup ("Pegasus");
  put (fixture, FOOTFALL_RECORD_SHOE, shoe);
  g_assert_cmpuint (footfall_journal_list_get_n_records (fixture->list), ==, 1);
}

/* Whatever is done, in whatever order, the signals tell the truth. */
static void
test_at_random (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);
  for (int step = 0; step < 600; step++)
    {
      g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
      guint size = (guint) g_rand_int_range (random, 1, step % 50 == 49 ? 200 : 4);
      for (guint i = 0; i < size; i++)
        {
          guint n = footfall_log_get_n_runs (fixture->log);
          const FootfallRun *old =
              n > 0 ? footfall_log_get_run (fixture->log, (guint) g_rand_int_range (random, 0, (int) n)) : NULL;
          FootfallDay day = TODAY + g_rand_int_range (random, -70, 70);
          g_autoptr (FootfallRun) run = make_run (day, g_rand_int_range (random, 1, 9));
          g_autoptr (FootfallPain) pain = make_pain (day, g_rand_boolean (random) ? old : NULL, FOOTFALL_KNEE_LEFT,
                                                     g_rand_int_range (random, 0, 3));
          if (old != NULL && g_rand_int_range (random, 0, 3) == 0)
            footfall_change_set_remove (changes, fixture->log, FOOTFALL_RECORD_RUN, &old->record.uuid);
          else if (old != NULL && g_rand_boolean (random))
            footfall_change_set_put (changes, fixture->log, FOOTFALL_RECORD_PAIN, pain);
          else
            {
              if (old != NULL && g_rand_boolean (random))
                run->record.uuid = old->record.uuid;
              footfall_change_set_put (changes, fixture->log, FOOTFALL_RECORD_RUN, run);
            }
        }
      apply (fixture, changes);

      FootfallJournalFilter filter = FOOTFALL_JOURNAL_FILTER_NONE;
      filter.painful_only = g_rand_boolean (random);
      if (step % 20 == 10)
        set_filter (fixture, filter);
    }
}

#define ADD(path, function) g_test_add ("/journal-list/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("empty", test_empty);
  ADD ("every-kind-has-a-row", test_every_kind_has_a_row);
  ADD ("a-pain-entry-moves", test_a_pain_entry_moves_from_a_run_to_its_own_row);
  ADD ("pain-before-its-run", test_pain_before_its_run);
  ADD ("an-edit-tells-of-its-row-and-month-only", test_an_edit_tells_of_its_row_and_month_only);
  ADD ("many-at-once", test_many_at_once);
  ADD ("what-is-filtered-stays-filtered", test_what_is_filtered_stays_filtered);
  ADD ("a-shoe-that-is-named-anew-is-found", test_a_shoe_that_is_named_anew_is_found);
  ADD ("at-random", test_at_random);
  return g_test_run ();
}
