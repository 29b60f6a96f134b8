/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/shoe.h"

#define TODAY 20779

static void
test_thresholds (void)
{
  g_autoptr(FootfallShoe) shoe = footfall_shoe_new ();
  g_autoptr(GError) error = NULL;
  shoe->name = g_strdup ("Pegasus");

  shoe->inspect_at_m = 500000;
  shoe->replace_at_m = 500000;
  g_assert_true (footfall_record_validate (FOOTFALL_RECORD_SHOE, shoe, &error));
  g_assert_no_error (error);
  shoe->replace_at_m = 499999;
  g_assert_false (footfall_record_validate (FOOTFALL_RECORD_SHOE, shoe, &error));
  g_assert_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==,
                   "The distance for a replacement must be at least the distance for an inspection, 500000 metres; "
                   "it is 499999 metres.");
}

static void
test_is_retired (void)
{
  g_autoptr(FootfallShoe) shoe = footfall_shoe_new ();

  g_assert_false (footfall_shoe_is_retired (shoe, TODAY));
  shoe->retired_on = TODAY;
  g_assert_false (footfall_shoe_is_retired (shoe, TODAY - 1));
  g_assert_true (footfall_shoe_is_retired (shoe, TODAY));
}

static void
test_name_compare (void)
{
  g_assert_cmpint (footfall_name_compare ("Pegasus", "pEGASUS"), ==, 0);
  g_assert_cmpint (footfall_name_compare ("ÉTÉ", "été"), ==, 0);
  g_assert_cmpint (footfall_name_compare ("STRASSE", "straße"), ==, 0);
  g_assert_cmpint (footfall_name_compare ("a", "B"), <, 0);
  g_assert_cmpint (footfall_name_compare ("b", "A"), >, 0);
  g_assert_cmpint (footfall_name_compare ("", NULL), ==, 0);
  g_assert_cmpint (footfall_name_compare (NULL, "a"), <, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/shoe/thresholds", test_thresholds);
  g_test_add_func ("/core/shoe/is-retired", test_is_retired);
  g_test_add_func ("/core/shoe/name-compare", test_name_compare);
  return g_test_run ();
}
