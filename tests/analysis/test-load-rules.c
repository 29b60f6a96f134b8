/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "log-builder.h"

#include <math.h>

/* Four runs in the month, the longest 10 km, and one before, so that there is something to compare with */
#define MONTH "run@-40,5km run@-25,10km run@-20,5km run@-15,5km run@-10,5km "

static const FindingCase window_cases[] = {
  { MONTH "run@0,11km", "" },
  { MONTH "run@0,11.1km", "single-run-spike=info" },
  { MONTH "run@0,13km", "single-run-spike=info" },
  { MONTH "run@0,13.1km", "single-run-spike=caution" },
  { MONTH "run@0,20km", "single-run-spike=caution" },
  { MONTH "run@0,20.1km", "single-run-spike=strong" },
  { MONTH "run@0", "" },
  { MONTH "run@1,20km", "return-to-running=info" },
  /* One level up after a painful day */
  { MONTH "run@0,11.1km L3@-13", "single-run-spike=caution" },
  { MONTH "run@0,11.1km R3@-13", "single-run-spike=caution" },
  { MONTH "run@0,11.1km L3@-14", "single-run-spike=info" },
  { MONTH "run@0,11.1km L2@-13", "single-run-spike=info" },
  { MONTH "run@0,20.1km L3@-13", "single-run-spike=strong" },
  /* Neither short runs nor small steps */
  { "run@-40,5km run@-25,2km run@-20,2km run@-15,2km run@-10,2km run@0,3km", "single-run-spike=caution" },
  { "run@-40,5km run@-25,2km run@-20,2km run@-15,2km run@-10,2km run@0,2.99km", "" },
  { "run@-40,5km run@-25,2.1km run@-20,2km run@-15,2km run@-10,2km run@0,3km", "" },
  /* Cold start */
  { "run@-30,5km run@-20,5km run@-15,5km run@-10,5km run@0,10km", "single-run-spike=caution" },
  { "run@-29,5km run@-20,5km run@-15,5km run@-10,5km run@0,10km", "" },
  { "run@-30 run@-29,5km run@-20,5km run@-15,5km run@-10,5km run@0,10km", "single-run-spike=caution" },
  /* The window: thirty days before, so that the longest is 5 km or 10 km */
  { "run@-50,5km run@-31,10km run@-24,5km run@-17,5km run@-10,5km run@-3,5km run@0,10.9km", "single-run-spike=strong" },
  { "run@-50,5km run@-30,10km run@-24,5km run@-17,5km run@-10,5km run@-3,5km run@0,10.9km", "weekly-volume=info" },
  /* Shown for seven days */
  { "run@-50,5km run@-30,5km run@-25,5km run@-20,5km run@-15,5km run@-6,10km", "single-run-spike=caution" },
  { "run@-50,5km run@-30,5km run@-25,5km run@-20,5km run@-15,5km run@-7,10km", "" },
};

/* Less than four runs in the window: held against what was run before the pause */
static const FindingCase return_cases[] = {
  { "run@-40,1km run@-7,10km run@0,9km", "" }, /* the pause is the one before, and 10 km were run since */
  { "run@-40,1km run@-8,10km run@0,8.8km", "" },
  { "run@-40,1km run@-8,10km run@0,9km", "single-run-spike=info" },
  { "run@-40,1km run@-13,10km run@0,9km", "single-run-spike=info" },
  { "run@-40,1km run@-13,10km run@0,7km", "" },
  { "run@-40,1km run@-14,10km run@0,7km", "single-run-spike=info" },
  { "run@-40,1km run@-28,10km run@0,6km", "" },
  { "run@-40,1km run@-29,10km run@0,6km", "single-run-spike=info" },
  { "run@-90,10km run@0,6km", "single-run-spike=info" },
  { "run@-91,10km run@0,20km", "" },
  /* What was run since the pause counts if it is more */
  { "run@-40,10km run@-20,8km run@-16,4km run@0,8.8km", "single-run-spike=caution" },
  { "run@-40,10km run@-20,4km run@-13,8km run@-6,4km run@0,8.8km", "weekly-volume=info" },
  { "run@-40,10km run@-20,4km run@-13,8km run@-6,4km run@0,9km", "single-run-spike=info" },
  { "run@-40,10km run@-20,4km run@-13,5km run@-6,4km run@0,9km", "single-run-spike=caution" },
  /* Nothing is known of the time before */
  { "run@-40 run@-20,4km run@-13,4km run@-6,4km run@0,20km", "" },
  { "run@-130,10km run@-40 run@-20,4km run@-13,4km run@-6,4km run@0,20km", "" },
  { "run@-129,10km run@-40 run@-20,4km run@-13,4km run@-6,4km run@0,20km", "single-run-spike=strong" },
  /* The pause ended within the window; runs without a distance fill it */
  { "run@-60,10km run@-30 run@-23 run@-16 run@-9 run@-2 run@0,9km", "single-run-spike=caution" },
  { "run@-61,10km run@-31 run@-24 run@-17 run@-10 run@-3 run@0,9km", "" },
};

/* An hour's pause at most makes one session of two runs. */
static const FindingCase session_cases[] = {
  { MONTH "run@0,6km,at=10:00,30min run@0,6km,at=11:30", "single-run-spike=info" },
  { MONTH "run@0,6km,at=10:00,30min run@0,6km,at=11:31", "" },
  { MONTH "run@0,6km,at=10:00 run@0,6km,at=11:00", "single-run-spike=info" },
  { MONTH "run@0,6km,at=10:00,120min run@0,at=10:30,5min run@0,6km,at=13:00", "single-run-spike=info" },
  { MONTH "run@0,6km,at=23:30,30min run@1,6km,at=00:10", "" },
  { MONTH "run@-1,6km,at=23:30,30min run@0,6km,at=00:10", "single-run-spike=info" },
};

#define WEEKS "run@-40..-35,5km run@-28,5km run@-25,5km run@-22,5km "

static const FindingCase volume_cases[] = {
  { WEEKS "run@-20..-17,5km run@-13..-10,5km run@-6..-2,5.2km", "" },
  { WEEKS "run@-20..-17,5km run@-13..-10,5km run@-6..-2,5.3km", "weekly-volume=info" },
  { WEEKS "run@-20..-17,5km run@-13..-10,5km run@-7,5km run@-6..-2,5.3km", "" },
  { WEEKS "run@-20,5km run@-13,5km run@-3,5km run@-1,5km", "weekly-volume=info" },
  { WEEKS "run@-20,5km run@-13,5km run@-3,5km run@-1,4.9km", "" },
  { WEEKS "run@-20,5km run@-13,4.9km run@-3,5km run@-1,5km run@0,5km", "" },
  { WEEKS "run@-20,5km run@-13,5km run@-3,5km run@-1,5km run@0,10km", "single-run-spike=caution" },
  { "run@-30,5km run@-20,5km run@-13,5km run@-3,5km run@-1,5km", "weekly-volume=info" },
  { "run@-29,5km run@-20,5km run@-13,5km run@-3,5km run@-1,5km", "" },
};

#define ROAD "run@-40,5km run@-20..-16,5km,30min,road "

static const FindingCase speed_cases[] = {
  { ROAD "run@0,5.5km,30min,road", "" },
  { ROAD "run@0,5.6km,30min,road", "speed-jump=info" },
  { ROAD "run@-6,5.6km,30min,road", "speed-jump=info" },
  { ROAD "run@-7,5.6km,30min,road", "" },
  { ROAD "run@0,5.6km,30min,sidewalk", "speed-jump=info" },
  { ROAD "run@0,5.6km,30min,grass", "" },
  { ROAD "run@0,5.6km,30min", "" },
  { ROAD "run@0,5.6km,road", "" },
  { "run@-40,5km run@-20..-16,5km,30min,mixed run@0,5.6km,30min,mixed", "" },
  { "run@-40,5km run@-20..-16,5km,30min,track run@0,5.6km,30min,treadmill", "speed-jump=info" },
  { "run@-40,5km run@-20..-17,5km,30min,road run@0,5.6km,30min,road", "" },
  { "run@-40,5km run@-30,5km,30min,road run@-20..-17,5km,30min,road run@0,5.6km,30min,road", "speed-jump=info" },
  { "run@-40,5km run@-31,5km,30min,road run@-20..-17,5km,30min,road run@0,5.6km,30min,road", "" },
  { "run@-29,5km run@-20..-16,5km,30min,road run@0,5.6km,30min,road", "" },
  /* Of similar length */
  { ROAD "run@0,4km,20min,road", "speed-jump=info" },
  { ROAD "run@0,3.99km,20min,road", "" },
  { ROAD "run@0,6.25km,30min,road", "single-run-spike=info speed-jump=caution" },
  { ROAD "run@0,6.26km,30min,road", "single-run-spike=info" },
  { ROAD "run@0,5.6km,30min,road run@0,5km,at=18:00", "speed-jump=info" },
};

static const FindingCase pause_cases[] = {
  { "run@-7", "" },
  { "run@-8", "return-to-running=info" },
  { "run@-365", "return-to-running=info" },
  { "run@-366", "" },
  { "run@1", "" },
};

static void
test_spike_reasons (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    MONTH "run@-1,12km,id=a run@-2,15km,id=b run@-3,4km,id=c run@-1,1km,at=13:00,id=d L3@-9 R4@-5 L3@0");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_SINGLE_RUN_SPIKE);
  const FootfallSingleRunSpikeReasons *reasons = &finding->reasons.single_run_spike;
  g_autofree char *runs = describe_runs (builder, finding);

  /* The latest session, of 13 km, is no step any more after 15 km */
  g_assert_cmpint (finding->since, ==, builder->today - 2);
  g_assert_cmpint (finding->last, ==, builder->today - 2);
  g_assert_cmpint (reasons->form, ==, FOOTFALL_FORM_WINDOW);
  g_assert_cmpfloat (reasons->distance_m, ==, 15000);
  g_assert_cmpfloat (reasons->longest_m, ==, 10000);
  g_assert_cmpfloat (reasons->ratio, ==, 1.5);
  g_assert_cmpint (reasons->earlier_sessions, ==, 5);
  g_assert_cmpint (reasons->painful_on, ==, builder->today - 5);
  g_assert_cmpint (finding->level, ==, FOOTFALL_FINDING_LEVEL_STRONG);
  g_assert_cmpstr (runs, ==, "b");
}

static void
test_return_spike_reasons (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    "run@-60,12km run@-40,10km run@-20,4km run@0,5km,id=a run@0,at=12:30,id=b run@0,5km,at=13:00,id=c");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_SINGLE_RUN_SPIKE);
  const FootfallSingleRunSpikeReasons *reasons = &finding->reasons.single_run_spike;
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (reasons->form, ==, FOOTFALL_FORM_RETURN);
  g_assert_cmpfloat_with_epsilon (reasons->longest_m, 7200, 1e-9);
  g_assert_cmpfloat_with_epsilon (reasons->ratio, 10000.0 / 7200, 1e-12);
  g_assert_cmpint (reasons->earlier_sessions, ==, 1);
  g_assert_cmpint (reasons->painful_on, ==, FOOTFALL_DAY_UNKNOWN);
  g_assert_cmpstr (runs, ==, "a b c");
}

static void
test_latest_spike_first (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (MONTH "run@-3,12km run@-1,16km,id=a");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_SINGLE_RUN_SPIKE);

  g_assert_cmpint (finding->since, ==, builder->today - 1);
  g_assert_cmpfloat (finding->reasons.single_run_spike.longest_m, ==, 12000);
}

static void
test_volume_reasons (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    WEEKS "run@-20,6km run@-13,5km run@-3,6km,id=a run@-3,at=12:30,id=b run@-2,id=c run@-1,6km,id=d");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_WEEKLY_VOLUME);
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (finding->since, ==, builder->today - 6);
  g_assert_cmpint (finding->last, ==, builder->today);
  g_assert_cmpfloat (finding->reasons.weekly_volume.distance_m, ==, 12000);
  g_assert_cmpfloat (finding->reasons.weekly_volume.usual_m, ==, 5500);
  g_assert_cmpfloat_with_epsilon (finding->reasons.weekly_volume.ratio, 12.0 / 5.5, 1e-12);
  g_assert_cmpstr (runs, ==, "a b d");
}

static void
test_speed_reasons (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    ROAD "run@-15,5km,25min,road run@-2,5km,20min,road,id=a run@-1,5km,20min,road,id=b run@0,5km,30min,road");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_SPEED_JUMP);
  const FootfallSpeedJumpReasons *reasons = &finding->reasons.speed_jump;
  g_autofree char *runs = describe_runs (builder, finding);

  g_assert_cmpint (finding->since, ==, builder->today - 1);
  g_assert_cmpint (reasons->earlier_runs, ==, 7);
  g_assert_cmpfloat_with_epsilon (reasons->speed_mps, 5000.0 / 1200, 1e-12);
  g_assert_cmpfloat_with_epsilon (reasons->usual_mps, 5000.0 / 1800, 1e-12);
  g_assert_cmpfloat_with_epsilon (reasons->ratio, 1.5, 1e-12);
  g_assert_cmpstr (runs, ==, "b");
}

typedef struct
{
  int days;
  double fraction;
  double max_distance_m;
  gboolean walk_run;
} ReturnCase;

static const ReturnCase returns[] = {
  { 8, 0.8, 8000, FALSE }, { 13, 0.8, 8000, FALSE }, { 14, 0.6, 6000, FALSE }, { 28, 0.6, 6000, FALSE },
  { 29, 0.5, 5000, TRUE }, { 90, 0.5, 5000, TRUE }, { 91, NAN, NAN, FALSE }, { 365, NAN, NAN, FALSE },
};

static void
assert_same (double value, double expected)
{
  if (isnan (expected))
    g_assert_true (isnan (value));
  else
    g_assert_cmpfloat_with_epsilon (value, expected, 1e-9);
}

static void
test_return_reasons (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (returns); i++)
    {
      g_autoptr (LogBuilder) builder = log_builder_new (
        "run@-90,12km run@-89,10.05km run@0,id=a run@0,3km,id=b,at=08:00");

      builder->today += returns[i].days;
      g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
      const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_RETURN_TO_RUNNING);
      const FootfallReturnToRunningReasons *reasons = &finding->reasons.return_to_running;
      g_autofree char *runs = describe_runs (builder, finding);

      g_assert_cmpint (reasons->days, ==, returns[i].days);
      assert_same (reasons->fraction, returns[i].fraction);
      assert_same (reasons->longest_m, 10050);
      assert_same (reasons->max_distance_m, returns[i].max_distance_m);
      g_assert_cmpint (reasons->walk_run, ==, returns[i].walk_run);
      g_assert_cmpint (finding->since, ==, builder->today - returns[i].days);
      g_assert_cmpint (finding->last, ==, finding->since);
      g_assert_cmpstr (runs, ==, "b a");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_FINDING_CASES ("/load-rules", window);
  ADD_FINDING_CASES ("/load-rules", return);
  ADD_FINDING_CASES ("/load-rules", session);
  ADD_FINDING_CASES ("/load-rules", volume);
  ADD_FINDING_CASES ("/load-rules", speed);
  ADD_FINDING_CASES ("/load-rules", pause);
  g_test_add_func ("/load-rules/spike-reasons", test_spike_reasons);
  g_test_add_func ("/load-rules/return-spike-reasons", test_return_spike_reasons);
  g_test_add_func ("/load-rules/latest-spike-first", test_latest_spike_first);
  g_test_add_func ("/load-rules/volume-reasons", test_volume_reasons);
  g_test_add_func ("/load-rules/speed-reasons", test_speed_reasons);
  g_test_add_func ("/load-rules/return-reasons", test_return_reasons);
  return g_test_run ();
}
