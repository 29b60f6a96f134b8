/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/batch-changes.h"
#include "ui/journal/journal-selection.h"

#define DAY_S 86400
#define FIRST 20000 /* 2024-10-04; the runs that follow are of one month */
#define N_RUNS 5

typedef struct
{
  FootfallLog *log;
  FootfallJournalList *list;
  FootfallJournalSelection *selection;
  GtkSelectionModel *model;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->log = footfall_log_new ();
  for (int i = 0; i < N_RUNS; i++)
    {
      FootfallRun *run = footfall_run_new ();
      run->started_at = (gint64) (FIRST + i) * DAY_S;
      run->utc_offset_s = 0;
      run->distance_m = 1000 + i;
      footfall_log_put (fixture->log, FOOTFALL_RECORD_RUN, run);
    }
  FootfallEvent *event = footfall_event_new ();
  event->on = FIRST + N_RUNS;
  footfall_log_put (fixture->log, FOOTFALL_RECORD_EVENT, event);
  fixture->list = footfall_journal_list_new (fixture->log);
  fixture->selection = footfall_journal_selection_new (fixture->list);
  fixture->model = GTK_SELECTION_MODEL (fixture->selection);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->selection);
  g_assert_finalize_object (fixture->list);
  footfall_log_free (fixture->log);
}

/* Rows: 0 the month, 1 the event, 2 to 6 the runs from the newest on. */
static char *
describe (Fixture *fixture)
{
  g_autoptr (GtkBitset) bits = gtk_selection_model_get_selection (fixture->model);
  GString *text = g_string_new ("");
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->model)); i++)
    {
      g_assert_cmpint (gtk_bitset_contains (bits, i), ==, gtk_selection_model_is_selected (fixture->model, i));
      g_string_append_c (text, gtk_bitset_contains (bits, i) ? '*' : '.');
    }
  return g_string_free (text, FALSE);
}

static void
assert_chosen (Fixture *fixture, const char *wanted)
{
  g_autofree char *text = describe (fixture);
  g_assert_cmpstr (text, ==, wanted);
}

static void
apply (Fixture *fixture, FootfallChangeSet *changes)
{
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      if (change->after != NULL)
        footfall_log_put (fixture->log, change->kind, footfall_record_copy (change->kind, change->after));
      else
        footfall_log_remove (fixture->log, change->kind, footfall_change_get_uuid (change));
    }
  footfall_journal_list_update (fixture->list, changes);
}

static void
test_nothing_is_chosen_before_it_begins (Fixture *fixture, gconstpointer data)
{
  g_assert_false (gtk_selection_model_select_all (fixture->model));
  g_assert_false (gtk_selection_model_select_item (fixture->model, 2, FALSE));
  footfall_journal_selection_toggle (fixture->selection, 2);
  assert_chosen (fixture, ".......");
}

static void
test_keys (Fixture *fixture, gconstpointer data)
{
  footfall_journal_selection_set_active (fixture->selection, TRUE);
  g_assert_true (gtk_selection_model_select_item (fixture->model, 3, FALSE));
  assert_chosen (fixture, "...*...");
  /* The focus moves on. */
  g_assert_false (gtk_selection_model_select_item (fixture->model, 4, TRUE));
  assert_chosen (fixture, "...*...");
  g_assert_true (gtk_selection_model_select_range (fixture->model, 5, 2, TRUE));
  assert_chosen (fixture, "...*.**");
  g_assert_true (gtk_selection_model_unselect_item (fixture->model, 3));
  assert_chosen (fixture, ".....**");
  g_assert_true (gtk_selection_model_select_all (fixture->model));
  assert_chosen (fixture, ".******");
  g_assert_cmpuint (footfall_journal_selection_get_size (fixture->selection), ==, 6);
  g_assert_cmpuint (footfall_journal_selection_get_n_runs (fixture->selection), ==, 5);
  g_assert_true (gtk_selection_model_unselect_range (fixture->model, 0, 3));
  assert_chosen (fixture, "...****");
}

static void
test_it_ends (Fixture *fixture, gconstpointer data)
{
  footfall_journal_selection_set_active (fixture->selection, TRUE);
  gtk_selection_model_select_all (fixture->model);
  footfall_journal_selection_set_active (fixture->selection, FALSE);
  assert_chosen (fixture, ".......");
  footfall_journal_selection_set_active (fixture->selection, TRUE);
  assert_chosen (fixture, ".......");
  g_auto (GStrv) uuids = footfall_journal_selection_list_uuids (fixture->selection);
  g_assert_cmpuint (g_strv_length (uuids), ==, 0);
}

static void
test_rows_come_and_go (Fixture *fixture, gconstpointer data)
{
  footfall_journal_selection_set_active (fixture->selection, TRUE);
  footfall_journal_selection_toggle (fixture->selection, 2);
  footfall_journal_selection_toggle (fixture->selection, 4);

  g_autoptr (FootfallRun) run = footfall_run_new ();
  run->started_at = (gint64) (FIRST + N_RUNS + 2) * DAY_S;
  run->utc_offset_s = 0;
  g_autoptr (FootfallChangeSet) more = footfall_change_set_new ();
  footfall_change_set_put (more, fixture->log, FOOTFALL_RECORD_RUN, run);
  apply (fixture, more);
  assert_chosen (fixture, "...*.*..");

  FootfallJournalFilter filter = FOOTFALL_JOURNAL_FILTER_NONE;
  filter.text = (char *) "nothing that is there";
  footfall_journal_list_set_filter (fixture->list, &filter);
  g_assert_cmpuint (footfall_journal_selection_get_size (fixture->selection), ==, 0);
}

static void
test_batch (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FootfallLog) before = footfall_log_copy (fixture->log);
  footfall_journal_selection_set_active (fixture->selection, TRUE);
  gtk_selection_model_select_all (fixture->model);
  footfall_journal_selection_toggle (fixture->selection, 6);
  g_auto (GStrv) uuids = footfall_journal_selection_list_uuids (fixture->selection);
  g_assert_cmpuint (g_strv_length (uuids), ==, 5);

  FootfallUuid shoe = footfall_uuid_new ();
  const char *const *names = (const char *const *) uuids;
  g_autoptr (FootfallChangeSet) shoes = footfall_batch_changes_set_shoe (fixture->log, names, &shoe);
  g_assert_cmpuint (footfall_change_set_get_size (shoes), ==, 4);
  apply (fixture, shoes);
  assert_chosen (fixture, ".*****.");
  g_autoptr (FootfallChangeSet) again = footfall_batch_changes_set_shoe (fixture->log, names, &shoe);
  g_assert_cmpuint (footfall_change_set_get_size (again), ==, 0);
  g_autoptr (FootfallChangeSet) none = footfall_batch_changes_set_shoe (fixture->log, names, NULL);
  g_assert_cmpuint (footfall_change_set_get_size (none), ==, 4);

  g_autoptr (FootfallChangeSet) surfaces =
      footfall_batch_changes_set_surface (fixture->log, names, FOOTFALL_SURFACE_SAND);
  apply (fixture, surfaces);
  g_assert_cmpint (footfall_log_get_run (fixture->log, 0)->surface, ==, FOOTFALL_SURFACE_UNKNOWN);
  g_assert_cmpint (footfall_log_get_run (fixture->log, 1)->surface, ==, FOOTFALL_SURFACE_SAND);

  g_autoptr (FootfallChangeSet) gone = footfall_batch_changes_delete (fixture->log, names);
  apply (fixture, gone);
  g_assert_cmpuint (footfall_log_get_n_runs (fixture->log), ==, 1);
  g_assert_cmpuint (footfall_log_get_size (fixture->log, FOOTFALL_RECORD_EVENT), ==, 0);
  g_assert_cmpuint (footfall_journal_selection_get_size (fixture->selection), ==, 0);

  /* What is gone meanwhile, and what is no name, is left out. */
  g_autoptr (FootfallChangeSet) late = footfall_batch_changes_delete (fixture->log, names);
  g_assert_cmpuint (footfall_change_set_get_size (late), ==, 0);
  const char *const wrong[] = { "", "no uuid", NULL };
  g_autoptr (FootfallChangeSet) nothing = footfall_batch_changes_delete (fixture->log, wrong);
  g_assert_cmpuint (footfall_change_set_get_size (nothing), ==, 0);

  g_autoptr (FootfallChangeSet) back = footfall_change_set_invert (gone);
  g_autoptr (FootfallChangeSet) ground = footfall_change_set_invert (surfaces);
  g_autoptr (FootfallChangeSet) feet = footfall_change_set_invert (shoes);
  apply (fixture, back);
  apply (fixture, ground);
  apply (fixture, feet);
  g_assert_true (footfall_log_equal (fixture->log, before));
}

#define ADD(path, function) g_test_add ("/journal-selection/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("nothing-is-chosen-before-it-begins", test_nothing_is_chosen_before_it_begins);
  ADD ("keys", test_keys);
  ADD ("it-ends", test_it_ends);
  ADD ("rows-come-and-go", test_rows_come_and_go);
  ADD ("batch", test_batch);
  return g_test_run ();
}
