/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "log-builder.h"

#include <math.h>
#include <string.h>

#include "description.h"

typedef struct
{
  const char *text;
  const char *status;
} StatusCase;

#define MONTH "run@-40,5km run@-25,10km run@-20,5km run@-15,5km run@-10,5km "

static const StatusCase statuses[] = {
  { "", "empty" },
  { "run@1 L9@1", "empty" },
  { "shoe@-9,id=A,worn", "empty" },
  { "run@0", "quiet" },
  { "L0@0", "quiet" },
  { "L7@0", "rest" },
  { "L0@0,locked", "rest" },
  { "L7@-29", "notice" },
  { "L7@-366", "quiet" },
  { "L7@-29 R4@0", "ease" },
  { "L4@0", "ease" },
  { "L3@-14 L1@-10 L0@-5 L3@0", "notice" },
  { "L1@0", "notice" },
  { MONTH "run@0,11.1km", "notice" },
  { MONTH "run@0,20.1km", "ease" },
  { "run@-8", "notice" },
  { "run@0 shoe@-9,id=A,worn", "quiet" },
  { "run@-40..-35,5km run@-20..-17,5km run@-13..-10,5km run@-6..-2,5.3km", "quiet" }, /* weekly-volume alone */
};

static void
test_status (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (statuses); i++)
    {
      g_autoptr (LogBuilder) builder = log_builder_new (statuses[i].text);
      g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
      const char *status = footfall_vocabulary_get_nick (&footfall_statuses, (int) assessment->status);

      g_test_message ("%s", statuses[i].text);
      g_assert_cmpstr (status, ==, statuses[i].status);
    }
}

static void
test_empty (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);

  g_assert_cmpint (assessment->today, ==, builder->today);
  g_assert_cmpuint (assessment->findings->len, ==, 0);
  g_assert_cmpuint (assessment->shoes->len, ==, 0);
  g_assert_cmpuint (assessment->patterns->len, ==, 1);
  g_assert_cmpfloat (assessment->weeks[FOOTFALL_N_WEEKS - 1].distance_m, ==, 0);
}

/* Two knees and two shoes that have all at once */
static void
test_order (void)
{
  g_autofree char *findings = find_in_log (
    "run@-40,5km run@-25,10km run@-20..-16,10km,60min,road run@0,12.5km,60min,road R8@-2 L9@-3 L0@0,locked "
    "R1@-1,swelling U4@0 shoe@-9,id=A,worn shoe@-400,id=B");

  g_assert_cmpstr (findings, ==,
                   "red-flag:left=red red-flag:right=red severe:left=red severe:right=red flare-up:unspecified=strong "
                   "single-run-spike=caution speed-jump=caution shoe-replace=strong shoe-inspect=caution");
}

static void
test_weeks (void)
{
  /* Today is a Friday, so that this week began four days ago */
  g_autoptr (LogBuilder) builder = log_builder_new (
    "run@0,5km run@-4,3km run@-4 run@-5,2km run@-81,7km run@-82,9km run@2,1km run@-5,4km,at=23:30,utc=-300");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallWeek *weeks = assessment->weeks;

  for (int i = 0; i < FOOTFALL_N_WEEKS; i++)
    g_assert_cmpint (weeks[i].starts_on, ==, builder->today - 4 - 7 * (FOOTFALL_N_WEEKS - 1 - i));
  g_assert_cmpint (weeks[11].runs, ==, 3);
  g_assert_cmpfloat (weeks[11].distance_m, ==, 8000);
  g_assert_cmpint (weeks[10].runs, ==, 2);
  g_assert_cmpfloat (weeks[10].distance_m, ==, 6000);
  g_assert_cmpint (weeks[0].runs, ==, 1);
  g_assert_cmpfloat (weeks[0].distance_m, ==, 7000);
}

/* A day is a day at the record's own offset, also where that is not the day of the instant. */
static void
test_local_dates (void)
{
  g_autofree char *tonight = find_in_log ("L7@0,at=23:59,utc=-600");
  g_autofree char *tomorrow = find_in_log ("L7@1,at=00:01,utc=840");

  g_assert_cmpstr (tonight, ==, "severe:left=red");
  g_assert_cmpstr (tomorrow, ==, "");
}

/* An entry counts though its run is still to come or is gone, but the run is not listed. */
static void
test_entries_without_their_run (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@1,id=late run@0,id=gone L7@0,of=late L8@0,of=gone");

  footfall_log_remove (builder->log, FOOTFALL_RECORD_RUN, log_builder_find (builder, "gone"));
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_SEVERE);
  g_assert_cmpint (finding->reasons.severe.level, ==, 8);
  g_assert_cmpuint (finding->runs->len, ==, 0);
}

static void
test_dismissals_change_nothing (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L7@0");
  FootfallDismissal *dismissal = footfall_dismissal_new ();

  g_free (dismissal->finding);
  dismissal->finding = g_strdup ("severe:left");
  dismissal->until = builder->today + 10;
  footfall_log_put (builder->log, FOOTFALL_RECORD_DISMISSAL, dismissal);
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  g_assert_cmpint (assessment->status, ==, FOOTFALL_STATUS_REST);
}

static void
test_keys (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-8 L7@0 shoe@-9,id=A,worn");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  g_autofree char *knee = footfall_finding_get_key (get_finding (assessment, FOOTFALL_RULE_SEVERE));
  g_autofree char *load = footfall_finding_get_key (get_finding (assessment, FOOTFALL_RULE_RETURN_TO_RUNNING));
  g_autofree char *shoe = footfall_finding_get_key (get_finding (assessment, FOOTFALL_RULE_SHOE_REPLACE));
  g_autofree char *shoe_key = g_strconcat ("shoe-replace:", footfall_uuid_to_text (log_builder_find (builder, "A")).text,
                                           NULL);

  g_assert_cmpstr (knee, ==, "severe:left");
  g_assert_cmpstr (load, ==, "return-to-running");
  g_assert_cmpstr (shoe, ==, shoe_key);
}

static void
add_odd_runs (LogBuilder *builder)
{
  const double distances_m[] = { 0, -5000, INFINITY, -INFINITY, NAN, 1e300, 1e-300 };
  const gint64 durations_s[] = { 0, -1, -100, G_MAXINT64, G_MININT64, 1 };
  const gint64 starts[] = { G_MININT64, G_MAXINT64, 0, (gint64) LOG_BUILDER_TODAY * 86400 };

  for (guint i = 0; i < 200; i++)
    {
      FootfallRun *run = footfall_run_new ();

      run->distance_m = distances_m[i % G_N_ELEMENTS (distances_m)];
      run->duration_s = durations_s[i % G_N_ELEMENTS (durations_s)];
      run->started_at = starts[i % G_N_ELEMENTS (starts)];
      if (run->started_at > 0 && run->started_at < G_MAXINT64)
        run->started_at -= i * 10000;
      run->utc_offset_s = i % 5 == 0 ? G_MAXINT32 : i % 7 == 0 ? G_MININT32 : 0;
      run->surface = (FootfallSurface) (i % 12);
      run->shoe = footfall_uuid_new ();
      footfall_log_put (builder->log, FOOTFALL_RECORD_RUN, run);
    }
}

static void
add_odd_entries (LogBuilder *builder)
{
  const int levels[] = { -1, 11, G_MAXINT, G_MININT, 3 };

  for (guint i = 0; i < 200; i++)
    {
      FootfallPain *pain = footfall_pain_new ();

      pain->level = levels[i % G_N_ELEMENTS (levels)];
      pain->knee = (FootfallKnee) (i % 6);
      pain->moment = (FootfallMoment) (i % 9);
      pain->signs = (FootfallSigns) (i % 7 == 0 ? 0x7fffffff : 0);
      pain->felt_at = i % 11 == 0 ? G_MAXINT64 : i % 13 == 0 ? G_MININT64 : (gint64) (LOG_BUILDER_TODAY - i) * 86400;
      pain->utc_offset_s = i % 5 == 0 ? G_MAXINT32 : 0;
      pain->run = footfall_uuid_new ();
      footfall_log_put (builder->log, FOOTFALL_RECORD_PAIN, pain);
    }
}

/* No journal lets such records in; if they are there, they do no harm. */
static void
test_odd_records (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    "shoe@-9,id=A,name=a shoe@-9,id=B,name=a run@0,5km,shoe=A run@0,5km,shoe=A,id=c L3@0,of=c L3@0,of=c walk@-3 "
    "walk@-3");

  add_odd_runs (builder);
  add_odd_entries (builder);
  for (int day = -400; day < 5; day += 3)
    {
      builder->today = LOG_BUILDER_TODAY + day;
      g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
      g_autofree char *text = describe_assessment (assessment);

      g_assert_null (strstr (text, "ratio=?"));
      g_assert_null (strstr (text, "=inf"));
      g_assert_null (strstr (text, "=nan"));
    }
}

/* The whole calendar, end to end */
static void
test_first_and_last_day (void)
{
  const FootfallDay days[] = { FOOTFALL_DAY_MIN, FOOTFALL_DAY_MAX };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (LogBuilder) builder = log_builder_new ("");
      builder->today = days[i];
      log_builder_add (builder, "run@0,5km,id=a L7@0,of=a shoe@0,id=A");
      g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
      g_autofree char *findings = describe_findings (assessment);

      g_assert_cmpstr (findings, ==, "severe:left=red");
    }
}

/* Also what was noted without a run made the finding. */
static void
test_entries_that_made_it (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-1,5km,id=a L8@-1,of=a L7@-1 L2@0 R8@-1");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_SEVERE);

  g_assert_cmpuint (finding->runs->len, ==, 1);
  g_assert_cmpuint (finding->entries->len, ==, 2);
  for (guint i = 0; i < finding->entries->len; i++)
    {
      const FootfallUuid *uuid = &g_array_index (finding->entries, FootfallUuid, i);
      const FootfallPain *entry = footfall_log_find (builder->log, FOOTFALL_RECORD_PAIN, uuid);
      g_assert_cmpint (entry->level, >=, 7);
      g_assert_cmpint (entry->knee, ==, FOOTFALL_KNEE_LEFT);
    }
}

static void
dismiss (LogBuilder *builder, const char *key, FootfallDay until)
{
  FootfallDismissal *dismissal = footfall_dismissal_new ();
  dismissal->finding = g_strdup (key);
  dismissal->until = until;
  footfall_log_put (builder->log, FOOTFALL_RECORD_DISMISSAL, dismissal);
}

static void
test_dismissal_ends_and_knows_its_knee (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L3@-1 R3@-1");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *left = g_ptr_array_index (assessment->findings, 0);
  const FootfallFinding *right = g_ptr_array_index (assessment->findings, 1);

  g_assert_null (footfall_finding_find_dismissal (left, builder->log, builder->today));
  dismiss (builder, "mild:left", builder->today);
  g_assert_nonnull (footfall_finding_find_dismissal (left, builder->log, builder->today));
  g_assert_null (footfall_finding_find_dismissal (left, builder->log, builder->today + 1));
  g_assert_null (footfall_finding_find_dismissal (right, builder->log, builder->today));
}

static void
test_red_flag_is_never_dismissed (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L3@-1,locked");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_RED_FLAG);

  dismiss (builder, "red-flag:left", builder->today + 9);
  g_assert_false (footfall_finding_can_be_dismissed (finding));
  g_assert_null (footfall_finding_find_dismissal (finding, builder->log, builder->today));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assessment/status", test_status);
  g_test_add_func ("/assessment/empty", test_empty);
  g_test_add_func ("/assessment/order", test_order);
  g_test_add_func ("/assessment/weeks", test_weeks);
  g_test_add_func ("/assessment/local-dates", test_local_dates);
  g_test_add_func ("/assessment/entries-without-their-run", test_entries_without_their_run);
  g_test_add_func ("/assessment/dismissals-change-nothing", test_dismissals_change_nothing);
  g_test_add_func ("/assessment/keys", test_keys);
  g_test_add_func ("/assessment/entries-that-made-it", test_entries_that_made_it);
  g_test_add_func ("/assessment/dismissal-ends-and-knows-its-knee", test_dismissal_ends_and_knows_its_knee);
  g_test_add_func ("/assessment/red-flag-is-never-dismissed", test_red_flag_is_never_dismissed);
  g_test_add_func ("/assessment/odd-records", test_odd_records);
  g_test_add_func ("/assessment/first-and-last-day", test_first_and_last_day);
  return g_test_run ();
}
