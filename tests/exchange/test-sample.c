/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/sample.h"

#include <math.h>

#include "exchange/export.h"

#define TODAY 20779 /* 2026-11-22 */

static FootfallLog *
create_log (guint weeks, guint32 seed, FootfallSampleProfile profile)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Berlin");
  const FootfallSampleOptions options = { weeks, seed, profile, TODAY, zone };
  g_autoptr (FootfallChangeSet) changes = footfall_sample_new (&options);
  FootfallLog *log = footfall_log_new ();
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      g_assert_null (change->before);
      footfall_log_put (log, change->kind, footfall_record_copy (change->kind, change->after));
    }
  return log;
}

static char *
export (const FootfallLog *log)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  g_assert_true (footfall_export_json (log, stream, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

static void
test_same_seed (void)
{
  g_autoptr (FootfallLog) log = create_log (26, 7, FOOTFALL_SAMPLE_PROFILE_MILD);
  g_autoptr (FootfallLog) again = create_log (26, 7, FOOTFALL_SAMPLE_PROFILE_MILD);
  g_autoptr (FootfallLog) other = create_log (26, 8, FOOTFALL_SAMPLE_PROFILE_MILD);
  g_autofree char *text = export (log);
  g_autofree char *text_again = export (again);
  g_autofree char *text_other = export (other);
  g_assert_cmpstr (text, ==, text_again);
  g_assert_cmpstr (text, !=, text_other);
}

/* Every record may be stored, lies in the past, and refers to what is there. */
static void
check_record (const FootfallLog *log, FootfallRecordKind kind, gconstpointer record)
{
  g_autoptr (GError) error = NULL;
  footfall_record_validate (kind, record, &error);
  g_assert_no_error (error);
  if (kind == FOOTFALL_RECORD_RUN)
    {
      const FootfallRun *run = record;
      g_assert_cmpint (footfall_run_get_day (run), <, TODAY);
      g_assert_true (footfall_uuid_is_none (&run->shoe) || footfall_log_find_shoe (log, &run->shoe) != NULL);
    }
  if (kind == FOOTFALL_RECORD_PAIN)
    {
      const FootfallPain *pain = record;
      g_assert_cmpint (footfall_pain_get_day (pain), <, TODAY);
      g_assert_true (footfall_uuid_is_none (&pain->run) || footfall_log_find_run (log, &pain->run) != NULL);
    }
}

static void
test_records (gconstpointer data)
{
  g_autoptr (FootfallLog) log = create_log (110, 3, (FootfallSampleProfile) GPOINTER_TO_INT (data));
  for (FootfallRecordKind kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < footfall_log_get_size (log, kind); i++)
      check_record (log, kind, footfall_log_get (log, kind, i));
}

static void
test_runs_a_week (void)
{
  g_autoptr (FootfallLog) log = create_log (400, 1, FOOTFALL_SAMPLE_PROFILE_HEALTHY);
  const double n_a_week = footfall_log_get_n_runs (log) / 400.0;
  g_assert_cmpfloat (n_a_week, >, 3.3);
  g_assert_cmpfloat (n_a_week, <, 3.7);
}

/* The left knee's highest level of a day, over the days on which there is one */
typedef struct
{
  guint n_days;
  guint sum;
  guint n_zero;
  guint n_two_or_more;
  guint n_three_or_more;
  int highest;
} Shape;

static void
count_day (Shape *shape, int level)
{
  shape->n_days++;
  shape->sum += (guint) level;
  shape->n_zero += level == 0;
  shape->n_two_or_more += level >= 2;
  shape->n_three_or_more += level >= 3;
  shape->highest = MAX (shape->highest, level);
}

static Shape
measure (FootfallSampleProfile profile)
{
  g_autoptr (FootfallLog) log = create_log (520, 11, profile);
  Shape shape = { 0 };
  FootfallDay day = FOOTFALL_DAY_UNKNOWN;
  int level = -1;
  for (guint i = 0; i < footfall_log_get_n_pain (log); i++)
    {
      const FootfallPain *pain = footfall_log_get_pain (log, i);
      if (pain->knee != FOOTFALL_KNEE_LEFT)
        continue;
      if (footfall_pain_get_day (pain) != day && level >= 0)
        count_day (&shape, level);
      level = footfall_pain_get_day (pain) != day ? pain->level : MAX (level, pain->level);
      day = footfall_pain_get_day (pain);
    }
  count_day (&shape, level);
  return shape;
}

#define assert_between(value, low, high) \
  G_STMT_START { g_assert_cmpfloat ((value), >=, (low)); g_assert_cmpfloat ((value), <=, (high)); } G_STMT_END

static void
test_niggles (void)
{
  const Shape shape = measure (FOOTFALL_SAMPLE_PROFILE_NIGGLES);
  assert_between ((double) shape.n_zero / shape.n_days, 0.77, 0.88);
  assert_between ((double) shape.n_three_or_more / shape.n_days, 0.005, 0.03);
  g_assert_cmpint (shape.highest, ==, 3);
}

static void
test_patellofemoral (void)
{
  const Shape shape = measure (FOOTFALL_SAMPLE_PROFILE_PATELLOFEMORAL);
  assert_between ((double) shape.sum / shape.n_days, 2.6, 3.4);
}

static void
test_mild (void)
{
  const Shape shape = measure (FOOTFALL_SAMPLE_PROFILE_MILD);
  assert_between ((double) shape.sum / shape.n_days, 0.3, 0.8);
  assert_between ((double) shape.n_three_or_more / shape.n_days, 0, 0.03);
}

static void
test_steady_low (void)
{
  const Shape shape = measure (FOOTFALL_SAMPLE_PROFILE_STEADY_LOW);
  g_assert_cmpint (shape.highest, ==, 2);
  assert_between ((double) shape.n_two_or_more / shape.n_days, 0.8, 1);
}

static void
test_healthy (void)
{
  const Shape shape = measure (FOOTFALL_SAMPLE_PROFILE_HEALTHY);
  g_assert_cmpint (shape.highest, ==, 1);
  assert_between ((double) shape.n_zero / shape.n_days, 0.9, 1);
}

static void
test_fortnightly (void)
{
  const Shape shape = measure (FOOTFALL_SAMPLE_PROFILE_FORTNIGHTLY);
  assert_between ((double) shape.n_three_or_more / shape.n_days, 0.14, 0.3);
  assert_between (shape.highest, 4, 7);
}

/* The flare of today is in its third week and came close to six. */
static void
test_flare (void)
{
  const Shape shape = measure (FOOTFALL_SAMPLE_PROFILE_FLARE);
  assert_between (shape.highest, 6, 8);
  g_autoptr (FootfallLog) log = create_log (26, 5, FOOTFALL_SAMPLE_PROFILE_FLARE);
  int highest = 0;
  for (guint i = 0; i < footfall_log_get_n_pain (log); i++)
    {
      const FootfallPain *pain = footfall_log_get_pain (log, i);
      if (footfall_pain_get_day (pain) >= TODAY - 18)
        highest = MAX (highest, pain->level);
    }
  assert_between (highest, 5, 7);
  const guint n_breaks = footfall_log_get_size (log, FOOTFALL_RECORD_BREAK);
  g_assert_cmpuint (n_breaks, >=, 1);
  const FootfallBreak *latest = footfall_log_get (log, FOOTFALL_RECORD_BREAK, n_breaks - 1);
  g_assert_cmpint (latest->starts_on, ==, TODAY - 5);
  g_assert_cmpint (latest->walk_ok_on, ==, FOOTFALL_DAY_UNKNOWN);
}

/* Shoes are worn to a likely distance, replaced by another, and one is preselected. */
static void
test_shoes (void)
{
  g_autoptr (FootfallLog) log = create_log (208, 2, FOOTFALL_SAMPLE_PROFILE_MILD);
  guint n_in_use = 0, n_retired = 0, n_default = 0;
  for (guint i = 0; i < footfall_log_get_n_shoes (log); i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      const double distance_m = footfall_log_get_shoe_distance_m (log, &shoe->record.uuid);
      n_default += shoe->is_default != FALSE;
      if (footfall_shoe_is_retired (shoe, TODAY))
        assert_between (distance_m, 500000, 1000000);
      if (footfall_shoe_is_retired (shoe, TODAY))
        n_retired++;
      else
        n_in_use++;
    }
  g_assert_cmpuint (n_in_use, ==, 3);
  g_assert_cmpuint (n_retired, >=, 3);
  g_assert_cmpuint (n_default, ==, 1);
}

static void
test_one_week (void)
{
  g_autoptr (FootfallLog) log = create_log (1, 1, FOOTFALL_SAMPLE_PROFILE_MILD);
  g_assert_cmpuint (footfall_log_get_n_runs (log), >=, 1);
  g_assert_cmpuint (footfall_log_get_n_runs (log), <=, 7);
}

static void
test_long_history (void)
{
  g_autoptr (FootfallLog) log = create_log (1200, 1, FOOTFALL_SAMPLE_PROFILE_MILD);
  g_assert_cmpuint (footfall_log_get_n_runs (log), >, 3600);
}

/* At both ends of the calendar, to the day */
static void
test_calendar (void)
{
  FootfallSampleOptions options = { .weeks = 2, .seed = 1 };
  static const FootfallDay outside[] = { FOOTFALL_DAY_MIN, FOOTFALL_DAY_MIN + 44, FOOTFALL_DAY_MAX - 30, FOOTFALL_DAY_MAX };
  for (guint i = 0; i < G_N_ELEMENTS (outside); i++)
    {
      options.today = outside[i];
      g_assert_false (footfall_sample_fits (&options));
    }
  static const FootfallDay inside[] = { FOOTFALL_DAY_MIN + 45, FOOTFALL_DAY_MAX - 31 };
  for (guint i = 0; i < 2 * footfall_sample_profiles.n_words; i++)
    {
      options.today = inside[i % 2];
      options.profile = (FootfallSampleProfile) (i / 2);
      g_assert_true (footfall_sample_fits (&options));
      g_autoptr (FootfallChangeSet) changes = footfall_sample_new (&options);
      for (guint j = 0; j < footfall_change_set_get_size (changes); j++)
        {
          const FootfallChange *change = footfall_change_set_get (changes, j);
          g_autoptr (GError) error = NULL;
          footfall_record_validate (change->kind, change->after, &error);
          g_assert_no_error (error);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/sample/same-seed", test_same_seed);
  for (guint i = 0; i < footfall_sample_profiles.n_words; i++)
    {
      g_autofree char *path = g_strdup_printf ("/exchange/sample/records/%s", footfall_sample_profiles.words[i].nick);
      g_test_add_data_func (path, GINT_TO_POINTER (i), test_records);
    }
  g_test_add_func ("/exchange/sample/runs-a-week", test_runs_a_week);
  g_test_add_func ("/exchange/sample/niggles", test_niggles);
  g_test_add_func ("/exchange/sample/patellofemoral", test_patellofemoral);
  g_test_add_func ("/exchange/sample/mild", test_mild);
  g_test_add_func ("/exchange/sample/steady-low", test_steady_low);
  g_test_add_func ("/exchange/sample/healthy", test_healthy);
  g_test_add_func ("/exchange/sample/fortnightly", test_fortnightly);
  g_test_add_func ("/exchange/sample/flare", test_flare);
  g_test_add_func ("/exchange/sample/shoes", test_shoes);
  g_test_add_func ("/exchange/sample/one-week", test_one_week);
  g_test_add_func ("/exchange/sample/long-history", test_long_history);
  g_test_add_func ("/exchange/sample/calendar", test_calendar);
  return g_test_run ();
}
