/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/model.h"

#include <glib/gstdio.h>

#define TODAY 20000

typedef struct
{
  char *folder;
  FootfallModel *model;
  guint n_signals;
} Fixture;

static void
on_assessment_changed (Fixture *fixture)
{
  fixture->n_signals++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  fixture->folder = g_dir_make_tmp ("footfall-XXXXXX", &error);
  g_assert_no_error (error);
  g_autofree char *path = g_build_filename (fixture->folder, "journal.db", NULL);
  g_autoptr (FootfallJournal) journal = footfall_journal_open (path, &error);
  g_assert_no_error (error);
  g_autoptr (FootfallPreferences) preferences = footfall_preferences_new ();
  fixture->model = footfall_model_new (journal, preferences, TODAY);
  g_signal_connect_swapped (fixture->model, "assessment-changed", G_CALLBACK (on_assessment_changed), fixture);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  for (const char *name = folder != NULL ? g_dir_read_name (folder) : NULL; name != NULL;
       name = g_dir_read_name (folder))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      if (g_file_test (file, G_FILE_TEST_IS_DIR))
        remove_folder (file);
      else
        g_assert_cmpint (g_unlink (file), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->model);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static void
put (Fixture *fixture, FootfallRecordKind kind, gpointer record)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, footfall_model_get_log (fixture->model), kind, record);
  footfall_journal_apply (footfall_model_get_journal (fixture->model), changes, "Test", &error);
  g_assert_no_error (error);
  footfall_record_free (kind, record);
}

static FootfallDismissal *
create_dismissal (void)
{
  FootfallDismissal *dismissal = footfall_dismissal_new ();
  dismissal->finding = g_strdup ("severe:left");
  dismissal->until = TODAY;
  return dismissal;
}

static FootfallPain *
create_pain (void)
{
  FootfallPain *pain = footfall_pain_new ();
  pain->felt_at = (gint64) TODAY * 86400;
  pain->utc_offset_s = 0;
  pain->knee = FOOTFALL_KNEE_LEFT;
  pain->level = 8;
  return pain;
}

/* Pages are told in any case: what is dismissed looks different, although the log says the same. */
static void
test_stays_while_nothing_changes_it (Fixture *fixture, gconstpointer data)
{
  const FootfallAssessment *assessment = footfall_model_get_assessment (fixture->model);
  put (fixture, FOOTFALL_RECORD_DISMISSAL, create_dismissal ());
  g_assert_cmpuint (fixture->n_signals, ==, 1);
  g_assert_true (footfall_model_get_assessment (fixture->model) == assessment);
  footfall_model_set_today (fixture->model, TODAY);
  g_assert_cmpuint (fixture->n_signals, ==, 1);

  g_signal_emit_by_name (footfall_model_get_preferences (fixture->model), "changed");
  g_assert_cmpuint (fixture->n_signals, ==, 2);
  g_assert_true (footfall_model_get_assessment (fixture->model) == assessment);
}

static void
test_is_made_anew_after_an_entry (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (footfall_model_get_assessment (fixture->model)->status, ==, FOOTFALL_STATUS_EMPTY);
  put (fixture, FOOTFALL_RECORD_PAIN, create_pain ());
  g_assert_cmpint (footfall_model_get_assessment (fixture->model)->status, ==, FOOTFALL_STATUS_REST);

  g_autoptr (GError) error = NULL;
  footfall_journal_undo (footfall_model_get_journal (fixture->model), &error);
  g_assert_no_error (error);
  g_assert_cmpint (footfall_model_get_assessment (fixture->model)->status, ==, FOOTFALL_STATUS_EMPTY);
}

static void
test_is_made_anew_on_another_day (Fixture *fixture, gconstpointer data)
{
  put (fixture, FOOTFALL_RECORD_PAIN, create_pain ());
  footfall_model_set_today (fixture->model, TODAY - 1);
  g_assert_cmpint (footfall_model_get_assessment (fixture->model)->today, ==, TODAY - 1);
  g_assert_cmpint (footfall_model_get_assessment (fixture->model)->status, ==, FOOTFALL_STATUS_EMPTY);
}

static void
test_resume_check_follows (Fixture *fixture, gconstpointer data)
{
  g_assert_true (footfall_resume_check_is_met (footfall_model_get_resume_check (fixture->model)));
  put (fixture, FOOTFALL_RECORD_PAIN, create_pain ());
  g_assert_false (footfall_resume_check_is_met (footfall_model_get_resume_check (fixture->model)));
  put (fixture, FOOTFALL_RECORD_DISMISSAL, create_dismissal ());
  g_assert_cmpint (footfall_model_get_resume_check (fixture->model)->last_painful_on, ==, TODAY);
}

#define ADD(name, function) g_test_add ("/model/assessment-" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("stays-while-nothing-changes-it", test_stays_while_nothing_changes_it);
  ADD ("is-made-anew-after-an-entry", test_is_made_anew_after_an_entry);
  ADD ("is-made-anew-on-another-day", test_is_made_anew_on_another_day);
  ADD ("and-resume-check", test_resume_check_follows);
  return g_test_run ();
}
