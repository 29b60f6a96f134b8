/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "log-builder.h"

#include <math.h>
#include <string.h>

#include "analysis/permutation.h"

/* One run a day, the last one today, with what each has in common: "h" hard, "s" soft, "-" neither,
 * or the name of a shoe; and the level noted after each, "." for none. */
static void
add_runs (LogBuilder *builder, const char *groups, const char *levels, int first_day)
{
  for (int i = 0; groups[i] != '\0'; i++)
    {
      g_autofree char *id = g_strdup_printf ("run-%d", first_day + i);
      g_autoptr (GString) text = g_string_new (NULL);

      g_string_printf (text, "run@%d,%dkm,id=%s", first_day + i, 5 + i % 3, id);
      if (strchr ("hs", groups[i]) != NULL)
        g_string_append (text, groups[i] == 'h' ? ",road" : ",trail");
      else if (groups[i] != '-')
        g_string_append_printf (text, ",shoe=%c", groups[i]);
      log_builder_add (builder, text->str);
      if (levels[i] == '.')
        continue;

      g_string_printf (text, "L%c@%d,of=%s", levels[i], first_day + i, id);
      log_builder_add (builder, text->str);
    }
}

static FootfallAssessment *
assess_runs (const char *groups, const char *levels)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("shoe@-9,id=A shoe@-9,id=B,retired=-1 shoe@-9,id=C shoe@-9,id=D");

  add_runs (builder, groups, levels, 1 - (int) strlen (groups));
  return log_builder_assess (builder);
}

static const FootfallPattern *
get_pattern (const FootfallAssessment *assessment, guint index)
{
  g_assert_cmpuint (index, <, assessment->patterns->len);
  return &g_array_index (assessment->patterns, FootfallPattern, index);
}

typedef struct
{
  const char *groups;
  const char *levels;
  FootfallPatternState state;
  int missing[3]; /* a, b, changes */
} SurfaceCase;

static const SurfaceCase surfaces[] = {
  { "", "", FOOTFALL_PATTERN_STATE_NOT_ENOUGH, { 8, 8, 6 } },
  { "hshshshshshshshs", "3131313131313131", FOOTFALL_PATTERN_STATE_DIFFERENCE, { 0, 0, 0 } },
  { "hshshshshshshsh-", "3131313131313131", FOOTFALL_PATTERN_STATE_NOT_ENOUGH, { 0, 1, 0 } },
  { "hshshshshshshshs", "313131313131313.", FOOTFALL_PATTERN_STATE_NOT_ENOUGH, { 0, 1, 0 } },
  { "-shshshshshshshs", ".131313131313131", FOOTFALL_PATTERN_STATE_NOT_ENOUGH, { 1, 0, 0 } },
  { "hhhhhhhhssssssss", "3333333311111111", FOOTFALL_PATTERN_STATE_NOT_ENOUGH, { 0, 0, 5 } },
  { "hhhsshhsshhhssss", "3331133113331111", FOOTFALL_PATTERN_STATE_NOT_ENOUGH, { 0, 0, 1 } },
  { "hhhsshhsshhhsssh", "3331133113331113", FOOTFALL_PATTERN_STATE_NOT_ENOUGH, { 0, 1, 0 } },
  { "shhhsshhsshhhsss", "1333113311333111", FOOTFALL_PATTERN_STATE_DIFFERENCE, { 0, 0, 0 } },
  /* The difference may go the other way; it is at least one level and more than chance */
  { "hshshshshshshshs", "1313131313131313", FOOTFALL_PATTERN_STATE_DIFFERENCE, { 0, 0, 0 } },
  { "hshshshshshshshs", "2121212121212121", FOOTFALL_PATTERN_STATE_DIFFERENCE, { 0, 0, 0 } },
  { "hshshshshshshshs", "2121212121212122", FOOTFALL_PATTERN_STATE_NO_DIFFERENCE, { 0, 0, 0 } },
  { "hshshshshshshshs", "9100000000000000", FOOTFALL_PATTERN_STATE_NO_DIFFERENCE, { 0, 0, 0 } },
  { "hshshshshshshshs", "2222222222222222", FOOTFALL_PATTERN_STATE_NO_DIFFERENCE, { 0, 0, 0 } },
};

static void
check_surface (const FootfallPattern *pattern, const SurfaceCase *expected)
{
  gboolean is_enough = expected->state != FOOTFALL_PATTERN_STATE_NOT_ENOUGH;
  const double figures[] = { pattern->median_a, pattern->median_b, pattern->mean_a, pattern->mean_b, pattern->shift,
                             pattern->superiority, pattern->p, pattern->p_adjusted };

  g_assert_cmpint (pattern->kind, ==, FOOTFALL_PATTERN_KIND_SURFACE);
  g_assert_cmpint (pattern->state, ==, expected->state);
  g_assert_cmpint (pattern->missing_a, ==, expected->missing[0]);
  g_assert_cmpint (pattern->missing_b, ==, expected->missing[1]);
  g_assert_cmpint (pattern->missing_changes, ==, expected->missing[2]);
  for (gsize i = 0; i < G_N_ELEMENTS (figures); i++)
    g_assert_cmpint (isnan (figures[i]), ==, !is_enough);
  g_assert_cmpint (pattern->from != FOOTFALL_DAY_UNKNOWN, ==, is_enough);
  g_assert_cmpint (pattern->to != FOOTFALL_DAY_UNKNOWN, ==, is_enough);
}

static void
test_surfaces (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (surfaces); i++)
    {
      g_autoptr (FootfallAssessment) assessment = assess_runs (surfaces[i].groups, surfaces[i].levels);
      g_autofree char *findings = describe_findings (assessment);
      gboolean is_different = surfaces[i].state == FOOTFALL_PATTERN_STATE_DIFFERENCE;

      g_test_message ("%s %s", surfaces[i].groups, surfaces[i].levels);
      check_surface (get_pattern (assessment, 0), &surfaces[i]);
      g_assert_cmpint (strstr (findings, "surface-pattern=info") != NULL, ==, is_different);
    }
}

static void
test_figures (void)
{
  const char *groups = "hshshshshshshshs";
  const char *levels = "3140225133402132";
  g_autoptr (FootfallAssessment) assessment = assess_runs (groups, levels);
  const FootfallPattern *pattern = get_pattern (assessment, 0);
  FootfallSample samples[16];

  /* The median distance is 6 km, of 5, 6, 7, 5... */
  for (int i = 0; i < 16; i++)
    samples[i] = (FootfallSample) { .level = levels[i] - '0', .is_a = groups[i] == 'h', .stratum = i % 3 == 2 };

  g_assert_cmpint (pattern->n_a, ==, 8);
  g_assert_cmpint (pattern->n_b, ==, 8);
  g_assert_cmpfloat (pattern->median_a, ==, 3);
  g_assert_cmpfloat (pattern->median_b, ==, 1);
  g_assert_cmpfloat (pattern->mean_a, ==, 26 / 8.0);
  g_assert_cmpfloat (pattern->mean_b, ==, 10 / 8.0);
  g_assert_cmpfloat (pattern->shift, ==, 2);
  g_assert_cmpfloat_with_epsilon (pattern->superiority, 0.9140625, 1e-12);
  g_assert_cmpfloat_with_epsilon (pattern->p, footfall_permutation_p (samples, 16), 1e-12);
  g_assert_cmpfloat (pattern->p_adjusted, ==, pattern->p);
  g_assert_cmpint (pattern->from, ==, LOG_BUILDER_TODAY - 15);
  g_assert_cmpint (pattern->to, ==, LOG_BUILDER_TODAY);
}

/* What takes part: runs of the last 180 days with a distance and an answer by today */
static void
test_who_takes_part (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    "run@-180,5km,road,id=a run@-179,5km,road,id=b run@-100,road,id=c run@-90,5km,road run@-80,5km,sidewalk,id=d "
    "run@-70,5km,grass,id=e run@-60,5km,track,id=f run@-50,5km,mixed,id=g run@-40,5km,road,id=h run@1,5km,road,id=i "
    "L1@-180,of=a L1@-179,of=b L1@-100,of=c L1@-80,of=d R1@-70,of=e L1@-60,of=f L1@-50,of=g L1@1,of=h L1@0,of=i");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallPattern *pattern = get_pattern (assessment, 0);

  g_assert_cmpint (pattern->n_a, ==, 2);
  g_assert_cmpint (pattern->n_b, ==, 1);
  g_assert_cmpint (pattern->missing_changes, ==, 5);
}

/* The outcome is the highest level over knees and moments. */
static void
test_outcome (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("");

  add_runs (builder, "hshshshshshshshs", "0000000000000000", -20);
  log_builder_add (builder, "R5@-19,morning,of=run--20 U4@-20,of=run--20 L9@1,of=run--20");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  g_assert_cmpfloat (get_pattern (assessment, 0)->mean_a, ==, 5 / 8.0);
}

static void
assert_pair (LogBuilder *builder, const FootfallAssessment *assessment, guint index, const char *a, const char *b)
{
  const FootfallPattern *pattern = get_pattern (assessment, index);

  g_assert_cmpint (pattern->kind, ==, FOOTFALL_PATTERN_KIND_SHOE);
  g_assert_true (footfall_uuid_equal (&pattern->shoe_a, log_builder_find (builder, a)));
  g_assert_true (footfall_uuid_equal (&pattern->shoe_b, log_builder_find (builder, b)));
}

/* The three most used of the window, by all their runs, retired or not; ties by name in any case. */
static void
test_most_used_shoes (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    "shoe@-9,id=a,name=b shoe@-9,id=b,name=A shoe@-9,id=c,name=c,retired=-1 shoe@-9,id=d,name=d shoe@-9,id=e,name=e "
    "run@-3,shoe=a run@-3,shoe=b run@-2,shoe=c run@-1,shoe=c run@-200..-180,1km,shoe=d run@1,shoe=e run@0,shoe=e");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);

  g_assert_cmpuint (assessment->patterns->len, ==, 4);
  assert_pair (builder, assessment, 1, "c", "b");
  assert_pair (builder, assessment, 2, "c", "a");
  assert_pair (builder, assessment, 3, "b", "a");

  g_autoptr (LogBuilder) two = log_builder_new ("shoe@-9,id=a shoe@-9,id=b shoe@-9,id=c run@-3,shoe=c run@-2,shoe=a");
  g_autoptr (FootfallAssessment) pair = log_builder_assess (two);
  g_assert_cmpuint (pair->patterns->len, ==, 2);
  assert_pair (two, pair, 1, "a", "c");

  g_autoptr (LogBuilder) one = log_builder_new ("shoe@-9,id=a shoe@-9,id=b run@-3,shoe=b run@-2");
  g_autoptr (FootfallAssessment) none = log_builder_assess (one);
  g_assert_cmpuint (none->patterns->len, ==, 1);
}

static void
test_shoes (void)
{
  g_autoptr (FootfallAssessment) assessment
    = assess_runs ("ABABABABABABABABCACACACACACACACA", "31313131313131313333333333333333");
  const FootfallPattern *pattern = get_pattern (assessment, 1);
  g_autofree char *findings = describe_findings (assessment);

  g_assert_cmpint (pattern->n_a, ==, 16);
  g_assert_cmpint (pattern->n_b, ==, 8);
  g_assert_cmpint (pattern->state, ==, FOOTFALL_PATTERN_STATE_DIFFERENCE);
  g_assert_cmpint (get_pattern (assessment, 2)->state, ==, FOOTFALL_PATTERN_STATE_NO_DIFFERENCE);
  g_assert_cmpint (get_pattern (assessment, 3)->state, ==, FOOTFALL_PATTERN_STATE_NOT_ENOUGH);
  g_assert_cmpfloat_with_epsilon (pattern->p_adjusted, 2 * pattern->p, 1e-12);
  g_assert_nonnull (strstr (findings, "shoe-pattern=info"));

  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_SHOE_PATTERN);
  g_assert_cmpint (finding->since, ==, LOG_BUILDER_TODAY - 31);
  g_assert_cmpint (finding->last, ==, LOG_BUILDER_TODAY);
  g_assert_true (footfall_uuid_is_none (&finding->shoe));
  g_assert_cmpuint (finding->runs->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/patterns/surfaces", test_surfaces);
  g_test_add_func ("/patterns/figures", test_figures);
  g_test_add_func ("/patterns/who-takes-part", test_who_takes_part);
  g_test_add_func ("/patterns/outcome", test_outcome);
  g_test_add_func ("/patterns/most-used-shoes", test_most_used_shoes);
  g_test_add_func ("/patterns/shoes", test_shoes);
  return g_test_run ();
}
