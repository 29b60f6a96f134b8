/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "log-builder.h"

#include <math.h>

/* A run, so that a shoe with a distance is not the only thing in the log */
#define RUN "run@-1,10km,shoe=A"

static const FindingCase replace_cases[] = {
  { "shoe@-100,id=A,initial=790km " RUN, "shoe-replace=caution" },
  { "shoe@-100,id=A,initial=789.9km,inspected=-1 " RUN, "" },
  { "shoe@-100,id=A,replace-at=30km,inspect-at=30km run@-2,10km,shoe=A run@-1,20km,shoe=A", "shoe-replace=caution" },
  { "shoe@-100,id=A,replace-at=30km,inspect-at=30km run@-2,10km,shoe=A run@1,20km,shoe=A", "" },
  { "shoe@-100,id=A,replace-at=30km,inspect-at=30km run@-2,10km,shoe=A run@-1,shoe=A", "" },
  { "shoe@-100,id=A,worn", "shoe-replace=caution" },
  { "shoe@-100,id=A,poor", "shoe-replace=caution" },
  { "shoe@-100,id=A,poor,retired=0", "" },
  { "shoe@-100,id=A,poor,retired=1", "shoe-replace=caution" },
  { "shoe@-100,id=A,poor L3@-27", "shoe-replace=strong" },
  { "shoe@-100,id=A,poor R3@-28", "shoe-replace=caution" },
  { "shoe@-100,id=A,poor L2@-20", "shoe-replace=caution" },
};

static const FindingCase inspect_cases[] = {
  { "shoe@-100,id=A,initial=490km " RUN, "shoe-inspect=info" },
  { "shoe@-100,id=A,initial=489.9km " RUN, "" },
  { "shoe@-100,id=A,initial=490km " RUN " L3@-27", "shoe-inspect=caution" },
  /* Inspected on or after the day of the run that brought it there */
  { "shoe@-100,id=A,initial=490km,inspected=-1 " RUN, "" },
  { "shoe@-100,id=A,initial=490km,inspected=-2 " RUN, "shoe-inspect=info" },
  { "shoe@-100,id=A,initial=490km,inspected=1 " RUN, "shoe-inspect=info" },
  { "shoe@-100,id=A,initial=480km,inspected=-3 run@-5,10km,shoe=A run@-3,10km,shoe=A run@-1,10km,shoe=A", "" },
  { "shoe@-100,id=A,initial=500km,inspected=-99 " RUN, "" },
  { "shoe@-100,id=A,initial=500km " RUN, "shoe-inspect=info" },
  /* By age */
  { "shoe@-365,id=A", "shoe-inspect=info" },
  { "shoe@-364,id=A", "" },
  { "shoe@-800,id=A,inspected=-364", "" },
  { "shoe@-800,id=A,inspected=-365", "shoe-inspect=info" },
  { "shoe@-800,id=A,inspected=1", "shoe-inspect=info" },
  { "shoe@?,id=A", "" },
  { "shoe@?,id=A run@-365,1km,shoe=A run@-1,1km,shoe=A", "shoe-inspect=info" },
  { "shoe@?,id=A run@-364,1km,shoe=A run@-1,1km,shoe=A", "" },
  { "shoe@1,id=A run@-365,1km,shoe=A run@-1,1km,shoe=A", "shoe-inspect=info" },
};

static void
test_replace_reasons (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    "shoe@?,id=A,initial=795km,worn run@-60,2km,shoe=A run@-50,shoe=A run@-40,3km,shoe=A run@1,9km,shoe=A L3@-9 "
    "R3@-20");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_SHOE_REPLACE);
  const FootfallShoeReplaceReasons *reasons = &finding->reasons.shoe_replace;

  g_assert_true (footfall_uuid_equal (&finding->shoe, log_builder_find (builder, "A")));
  g_assert_cmpint (finding->knee, ==, -1);
  g_assert_cmpint (finding->since, ==, builder->today - 60);
  g_assert_cmpint (finding->last, ==, builder->today - 40);
  g_assert_cmpfloat (reasons->distance_m, ==, 800000);
  g_assert_cmpfloat (reasons->replace_at_m, ==, 800000);
  g_assert_cmpint (reasons->sole, ==, FOOTFALL_SOLE_WORN);
  g_assert_cmpint (reasons->fit, ==, FOOTFALL_FIT_UNKNOWN);
  g_assert_cmpint (reasons->painful_on, ==, builder->today - 9);
  g_assert_cmpuint (finding->runs->len, ==, 0);
}

static void
test_inspect_reasons (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    "shoe@-400,id=A,inspected=-380,initial=499km shoe@?,id=B,initial=500km run@-300,1km,shoe=A");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *a = g_ptr_array_index (assessment->findings, 1);
  const FootfallFinding *b = g_ptr_array_index (assessment->findings, 2);

  g_assert_cmpint (a->rule, ==, FOOTFALL_RULE_SHOE_INSPECT);
  g_assert_cmpint (a->reasons.shoe_inspect.form, ==, FOOTFALL_FORM_DISTANCE);
  g_assert_cmpfloat (a->reasons.shoe_inspect.distance_m, ==, 500000);
  g_assert_cmpfloat (a->reasons.shoe_inspect.inspect_at_m, ==, 500000);
  g_assert_cmpint (a->reasons.shoe_inspect.days_used, ==, 400);
  g_assert_cmpint (a->reasons.shoe_inspect.inspected_on, ==, builder->today - 380);
  g_assert_cmpint (a->reasons.shoe_inspect.painful_on, ==, FOOTFALL_DAY_UNKNOWN);

  g_assert_cmpint (b->since, ==, FOOTFALL_DAY_UNKNOWN);
  g_assert_cmpint (b->last, ==, FOOTFALL_DAY_UNKNOWN);
  g_assert_cmpint (b->reasons.shoe_inspect.days_used, ==, -1);
  g_assert_cmpint (b->reasons.shoe_inspect.inspected_on, ==, FOOTFALL_DAY_UNKNOWN);
}

static void
test_age_form (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("shoe@-365,id=A,inspected=2");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallFinding *finding = get_finding (assessment, FOOTFALL_RULE_SHOE_INSPECT);

  g_assert_cmpint (finding->reasons.shoe_inspect.form, ==, FOOTFALL_FORM_AGE);
  g_assert_cmpint (finding->reasons.shoe_inspect.inspected_on, ==, FOOTFALL_DAY_UNKNOWN);
}

static void
assert_use (LogBuilder *builder, const FootfallAssessment *assessment, guint index, const char *id,
            FootfallShoeState state)
{
  const FootfallShoeUse *use = &g_array_index (assessment->shoes, FootfallShoeUse, index);

  g_assert_true (footfall_uuid_equal (&use->shoe, log_builder_find (builder, id)));
  g_assert_cmpint (use->state, ==, state);
}

/* Those in use, by name in any case, with all their runs */
static void
test_uses (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    "shoe@-9,id=d,name=zebra,retired=-1 shoe@-9,id=c,name=Cloud,initial=900km shoe@-9,id=b,name=bolt,initial=600km "
    "shoe@-9,id=a,name=ARROW run@-3,5km,shoe=a run@-2,shoe=a run@-1,2.5km,shoe=a run@1,1km,shoe=a run@-1,3km");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const FootfallShoeUse *uses = (const FootfallShoeUse *) (gpointer) assessment->shoes->data;

  g_assert_cmpuint (assessment->shoes->len, ==, 3);
  assert_use (builder, assessment, 0, "a", FOOTFALL_SHOE_STATE_OK);
  assert_use (builder, assessment, 1, "b", FOOTFALL_SHOE_STATE_INSPECT);
  assert_use (builder, assessment, 2, "c", FOOTFALL_SHOE_STATE_REPLACE);
  g_assert_cmpint (uses[0].runs, ==, 3);
  g_assert_cmpfloat (uses[0].distance_m, ==, 7500);
  g_assert_cmpfloat (uses[0].remaining_m, ==, 792500);
  g_assert_cmpint (uses[1].runs, ==, 0);
  g_assert_cmpfloat (uses[1].remaining_m, ==, 200000);
  g_assert_cmpfloat (uses[2].remaining_m, ==, 0);
}

/* Findings of a rule come by the shoes' names as well. */
static void
test_order (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new (
    "shoe@-400,id=b,name=b shoe@-9,id=d,name=D,worn shoe@-400,id=a,name=A shoe@-9,id=c,name=c,poor");
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  const char *expected[] = { "c", "d", "a", "b" };

  g_assert_cmpuint (assessment->findings->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);

      g_assert_true (footfall_uuid_equal (&finding->shoe, log_builder_find (builder, expected[i])));
      g_assert_cmpint (finding->rule, ==, i < 2 ? FOOTFALL_RULE_SHOE_REPLACE : FOOTFALL_RULE_SHOE_INSPECT);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_FINDING_CASES ("/shoe-rules", replace);
  ADD_FINDING_CASES ("/shoe-rules", inspect);
  g_test_add_func ("/shoe-rules/replace-reasons", test_replace_reasons);
  g_test_add_func ("/shoe-rules/inspect-reasons", test_inspect_reasons);
  g_test_add_func ("/shoe-rules/age-form", test_age_form);
  g_test_add_func ("/shoe-rules/uses", test_uses);
  g_test_add_func ("/shoe-rules/order", test_order);
  return g_test_run ();
}
