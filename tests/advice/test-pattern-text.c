/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/pattern-text.h"

#include <math.h>

#include "examples.h"
#include "wording.h"

static FootfallPattern
make_pattern (FootfallPatternKind kind, FootfallPatternState state)
{
  FootfallPattern pattern = { .kind = kind, .state = state, .n_a = 9, .n_b = 8, .mean_a = 3.2, .mean_b = 1.4 };
  if (kind == FOOTFALL_PATTERN_KIND_SHOE)
    {
      pattern.shoe_a = EXAMPLE_SHOE_A;
      pattern.shoe_b = EXAMPLE_SHOE_B;
    }
  return pattern;
}

static FootfallPattern
make_missing (FootfallPatternKind kind, int missing_a, int missing_b, int missing_changes)
{
  FootfallPattern pattern = make_pattern (kind, FOOTFALL_PATTERN_STATE_NOT_ENOUGH);
  pattern.mean_a = pattern.mean_b = NAN;
  pattern.missing_a = missing_a;
  pattern.missing_b = missing_b;
  pattern.missing_changes = missing_changes;
  return pattern;
}

static char *
write_text (FootfallPattern pattern)
{
  g_autoptr(FootfallLog) log = example_log_new ();
  char *text = footfall_pattern_get_text (&pattern, log);
  wording_check_sentence (text);
  wording_check_plurals (text);
  return text;
}

static void
test_difference (void)
{
  FootfallPattern surface = make_pattern (FOOTFALL_PATTERN_KIND_SURFACE, FOOTFALL_PATTERN_STATE_DIFFERENCE);
  g_autofree char *hard = write_text (surface);
  g_assert_cmpstr (hard, ==,
                   "In your log, pain was higher on hard surfaces (3.2 on average, 9 runs) than on soft ones (1.4, 8 "
                   "runs); distance, pace, shoes or chance may explain this.");
  surface.mean_b = 4;
  g_autofree char *soft = write_text (surface);
  g_assert_true (g_str_has_prefix (soft, "In your log, pain was higher on soft surfaces (4.0 on average, 8 runs)"));

  FootfallPattern shoe = make_pattern (FOOTFALL_PATTERN_KIND_SHOE, FOOTFALL_PATTERN_STATE_DIFFERENCE);
  g_autofree char *first = write_text (shoe);
  g_assert_true (g_str_has_prefix (first, "In your log, pain was higher with “Ω 7” (3.2 on average, 9 runs) than with "
                                          "“Ω 9”"));
  shoe.mean_b = 4;
  g_autofree char *second = write_text (shoe);
  g_assert_true (g_str_has_prefix (second, "In your log, pain was higher with “Ω 9” (4.0 on average, 8 runs) than "
                                           "with "));
}

/* Every comparison that names figures also names what else may explain them. */
static void
test_caution (void)
{
  for (int kind = 0; kind <= (int) FOOTFALL_PATTERN_KIND_SHOE; kind++)
    for (int state = FOOTFALL_PATTERN_STATE_NO_DIFFERENCE; state <= (int) FOOTFALL_PATTERN_STATE_DIFFERENCE; state++)
      {
        g_autofree char *text = write_text (make_pattern ((FootfallPatternKind) kind, (FootfallPatternState) state));
        g_assert_nonnull (strstr (text, "distance, pace, "));
        g_assert_nonnull (strstr (text, " or chance may explain "));
      }
}

static void
test_missing (void)
{
  g_autofree char *surface = write_text (make_missing (FOOTFALL_PATTERN_KIND_SURFACE, 3, 1, 0));
  g_assert_cmpstr (surface, ==,
                   "There is not enough to compare yet. 3 more runs on hard surfaces with a distance and an answer "
                   "about a knee are needed. 1 more run on soft surfaces with a distance and an answer about a knee is "
                   "needed.");
  g_autofree char *shoe = write_text (make_missing (FOOTFALL_PATTERN_KIND_SHOE, 0, 2, 1));
  g_assert_cmpstr (shoe, ==,
                   "There is not enough to compare yet. 2 more runs in “Ω 9” with a distance and an answer about a "
                   "knee are needed. The two need to take turns 1 more time.");
}

static void
test_missing_in_all_ways (void)
{
  for (int kind = 0; kind <= (int) FOOTFALL_PATTERN_KIND_SHOE; kind++)
    for (int a = 0; a <= 2; a++)
      for (int b = 0; b <= 2; b++)
        for (int changes = 0; changes <= 2; changes++)
          g_free (write_text (make_missing ((FootfallPatternKind) kind, a, b, changes)));
}

static void
test_titles (void)
{
  g_autoptr(FootfallLog) log = example_log_new ();
  FootfallPattern surface = make_pattern (FOOTFALL_PATTERN_KIND_SURFACE, FOOTFALL_PATTERN_STATE_DIFFERENCE);
  FootfallPattern shoe = make_pattern (FOOTFALL_PATTERN_KIND_SHOE, FOOTFALL_PATTERN_STATE_DIFFERENCE);
  g_autofree char *surface_title = footfall_pattern_get_title (&surface, log);
  g_autofree char *shoe_title = footfall_pattern_get_title (&shoe, log);
  g_assert_cmpstr (surface_title, ==, "Hard and soft surfaces");
  g_assert_cmpstr (shoe_title, ==, "Ω 7 and Ω 9");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pattern-text/difference", test_difference);
  g_test_add_func ("/pattern-text/caution", test_caution);
  g_test_add_func ("/pattern-text/missing", test_missing);
  g_test_add_func ("/pattern-text/missing/all", test_missing_in_all_ways);
  g_test_add_func ("/pattern-text/titles", test_titles);
  return g_test_run ();
}
