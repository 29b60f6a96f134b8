/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/error.h"
#include "cli/knee-argument.h"

typedef struct
{
  const char *text;
  FootfallKnee knee;
  int levels[FOOTFALL_N_ASKED_MOMENTS];
  FootfallMoment sign_moment;
} GoodCase;

static const GoodCase good_cases[] = {
  { "left:2/3/1", FOOTFALL_KNEE_LEFT, { 2, 3, 1 }, FOOTFALL_MOMENT_AFTER },
  { "left:2/3", FOOTFALL_KNEE_LEFT, { 2, 3, -1 }, FOOTFALL_MOMENT_AFTER },
  { "left:2", FOOTFALL_KNEE_LEFT, { 2, -1, -1 }, FOOTFALL_MOMENT_DURING },
  { "right:-/0", FOOTFALL_KNEE_RIGHT, { -1, 0, -1 }, FOOTFALL_MOMENT_AFTER },
  { "right:-/-/10", FOOTFALL_KNEE_RIGHT, { -1, -1, 10 }, FOOTFALL_MOMENT_NEXT_MORNING },
  { "r:1/-/1", FOOTFALL_KNEE_RIGHT, { 1, -1, 1 }, FOOTFALL_MOMENT_NEXT_MORNING },
  { "UNSPEC:0/-/-", FOOTFALL_KNEE_UNSPECIFIED, { 0, -1, -1 }, FOOTFALL_MOMENT_DURING },
  { "left:02", FOOTFALL_KNEE_LEFT, { 2, -1, -1 }, FOOTFALL_MOMENT_DURING },
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good_cases); i++)
    {
      const GoodCase *expected = &good_cases[i];
      FootfallKneeArgument argument;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", expected->text);
      g_assert_true (footfall_knee_argument_parse (expected->text, &argument, &error));
      g_assert_no_error (error);
      g_assert_cmpint (argument.knee, ==, expected->knee);
      g_assert_cmpmem (argument.levels, sizeof argument.levels, expected->levels, sizeof expected->levels);
      g_assert_cmpint (argument.area, ==, FOOTFALL_AREA_UNKNOWN);
      g_assert_cmpint (argument.signs, ==, FOOTFALL_SIGNS_NONE);
      g_assert_cmpint (footfall_knee_argument_get_sign_moment (&argument), ==, expected->sign_moment);
    }
}

static void
test_bad (void)
{
  static const char *const texts[] = {
    "",         ":",        "left",      "left:",  "left:-",    "left:-/-/-", "left:1/2/3/4", "left:11",  "left:-1",
    "left:1.0", "left:1,0", "left:one",  "left:/", "left:1//2", "left: 1",    "left:+1",      "left:1:2", "knee:1",
    ":1",       "left:1 /2", "left:99999999999999999999",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      FootfallKneeArgument argument = { .levels = { 7, 7, 7 } };
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", texts[i]);
      g_assert_false (footfall_knee_argument_parse (texts[i], &argument, &error));
      g_assert_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE);
      g_assert_cmpint (argument.levels[0], ==, 7);
    }
}

static void
test_area_and_sign_of_the_only_knee (void)
{
  const char *const knees[] = { "left:2/3", NULL };
  const char *const areas[] = { "inn", NULL };
  const char *const signs[] = { "locked", "left:swelling", "locked", NULL };
  g_autoptr (GError) error = NULL;

  g_autoptr (GArray) arguments = footfall_knee_arguments_parse (knees, areas, signs, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (arguments->len, ==, 1);
  const FootfallKneeArgument *left = &g_array_index (arguments, FootfallKneeArgument, 0);
  g_assert_cmpint (left->area, ==, FOOTFALL_AREA_INNER);
  g_assert_cmpint (left->signs, ==, FOOTFALL_SIGN_LOCKED | FOOTFALL_SIGN_SWELLING);
}

static void
test_area_and_sign_name_their_knee (void)
{
  const char *const knees[] = { "left:2", "right:3", NULL };
  const char *const areas[] = { "right:outer", NULL };
  const char *const signs[] = { "r:night", "l:locked", NULL };
  g_autoptr (GError) error = NULL;

  g_autoptr (GArray) arguments = footfall_knee_arguments_parse (knees, areas, signs, &error);
  g_assert_no_error (error);
  const FootfallKneeArgument *left = &g_array_index (arguments, FootfallKneeArgument, 0);
  const FootfallKneeArgument *right = &g_array_index (arguments, FootfallKneeArgument, 1);
  g_assert_cmpint (left->area, ==, FOOTFALL_AREA_UNKNOWN);
  g_assert_cmpint (left->signs, ==, FOOTFALL_SIGN_LOCKED);
  g_assert_cmpint (right->area, ==, FOOTFALL_AREA_OUTER);
  g_assert_cmpint (right->signs, ==, FOOTFALL_SIGN_NIGHT_PAIN);
}

static void
test_nothing_given (void)
{
  g_autoptr (GError) error = NULL;

  g_autoptr (GArray) arguments = footfall_knee_arguments_parse (NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (arguments->len, ==, 0);
}

typedef struct
{
  const char *knees[3];
  const char *areas[2];
  const char *signs[2];
} RefusedCase;

/* Which side was meant is never guessed. */
static void
test_refused_together (void)
{
  static const RefusedCase cases[] = {
    { .signs = { "locked" } },
    { .areas = { "inner" } },
    { .knees = { "left:1", "right:1" }, .signs = { "locked" } },
    { .knees = { "left:1", "right:1" }, .areas = { "inner" } },
    { .knees = { "left:1" }, .signs = { "right:locked" } },
    { .knees = { "left:1" }, .areas = { "right:inner" } },
    { .knees = { "left:1", "l:2" } },
    { .knees = { "left:1" }, .signs = { "pain" } },
    { .knees = { "left:1" }, .signs = { "" } },
    { .knees = { "left:1" }, .areas = { "left:" } },
    { .knees = { "left:1" }, .areas = { "middle:inner" } },
    { .knees = { "left:1", "right:x" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("case %u", i);
      g_assert_null (footfall_knee_arguments_parse (cases[i].knees, cases[i].areas, cases[i].signs, &error));
      g_assert_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/knee-argument/good", test_good);
  g_test_add_func ("/cli/knee-argument/bad", test_bad);
  g_test_add_func ("/cli/knee-argument/area-and-sign-of-the-only-knee", test_area_and_sign_of_the_only_knee);
  g_test_add_func ("/cli/knee-argument/area-and-sign-name-their-knee", test_area_and_sign_name_their_knee);
  g_test_add_func ("/cli/knee-argument/nothing-given", test_nothing_given);
  g_test_add_func ("/cli/knee-argument/refused-together", test_refused_together);
  return g_test_run ();
}
