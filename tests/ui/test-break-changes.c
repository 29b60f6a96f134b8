/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/breaks/break-changes.h"

#define TODAY 20000

static FootfallBreak *
add_break (FootfallLog *log, FootfallDay starts_on, FootfallDay ends_on, FootfallDay walk_ok_on)
{
  FootfallBreak *pause = footfall_break_new ();
  pause->starts_on = starts_on;
  pause->ends_on = ends_on;
  pause->walk_ok_on = walk_ok_on;
  footfall_log_put (log, FOOTFALL_RECORD_BREAK, pause);
  return pause;
}

static void
add_run (FootfallLog *log, FootfallDay day)
{
  FootfallRun *run = footfall_run_new ();
  run->started_at = (gint64) day * 86400 + 43200;
  run->utc_offset_s = 0;
  footfall_log_put (log, FOOTFALL_RECORD_RUN, run);
}

static const struct
{
  FootfallDay starts_on;
  FootfallDay ends_on;
  FootfallDay ended_on; /* what ending it today makes of that */
} end_cases[] = {
  { TODAY - 3, TODAY + 3, TODAY },
  { TODAY - 3, FOOTFALL_DAY_UNKNOWN, TODAY },
  { TODAY, TODAY + 6, TODAY },
  { TODAY - 3, TODAY, TODAY },
  { TODAY - 9, TODAY - 3, TODAY - 3 },
};

static void
test_end (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (end_cases); i++)
    {
      g_autoptr (FootfallLog) log = footfall_log_new ();
      const FootfallBreak *pause = add_break (log, end_cases[i].starts_on, end_cases[i].ends_on, FOOTFALL_DAY_UNKNOWN);
      g_autoptr (FootfallChangeSet) changes = footfall_break_changes_end (log, pause, TODAY);
      gboolean is_changed = end_cases[i].ends_on != end_cases[i].ended_on;
      g_assert_cmpuint (footfall_change_set_get_size (changes), ==, is_changed ? 1 : 0);
      if (!is_changed)
        continue;
      const FootfallBreak *after = footfall_change_set_get (changes, 0)->after;
      g_assert_cmpint (after->ends_on, ==, end_cases[i].ended_on);
      g_assert_cmpint (after->walk_ok_on, ==, FOOTFALL_DAY_UNKNOWN);
    }
}

static void
test_walk_ends_the_break (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (end_cases); i++)
    {
      g_autoptr (FootfallLog) log = footfall_log_new ();
      const FootfallBreak *pause = add_break (log, end_cases[i].starts_on, end_cases[i].ends_on, FOOTFALL_DAY_UNKNOWN);
      g_autoptr (FootfallChangeSet) changes = footfall_break_changes_pass_walk (log, pause, TODAY);
      const FootfallBreak *after = footfall_change_set_get (changes, 0)->after;
      g_assert_cmpint (after->ends_on, ==, end_cases[i].ended_on);
      g_assert_cmpint (after->walk_ok_on, ==, TODAY);
      g_assert_true (footfall_record_validate (FOOTFALL_RECORD_BREAK, after, NULL));
    }
}

static void
test_resumed (void)
{
  g_autoptr (FootfallLog) log = footfall_log_new ();
  g_assert_null (footfall_break_find_resumed (log, TODAY));

  const FootfallBreak *pause = add_break (log, TODAY - 9, TODAY - 1, TODAY);
  g_assert_true (footfall_break_find_resumed (log, TODAY) == pause);
  g_assert_true (footfall_break_find_resumed (log, TODAY + 13) == pause);
  g_assert_null (footfall_break_find_resumed (log, TODAY + 14));
  g_assert_null (footfall_break_find_resumed (log, TODAY - 1));

  add_run (log, TODAY - 1);
  g_assert_true (footfall_break_find_resumed (log, TODAY + 2) == pause);
  add_run (log, TODAY + 1);
  g_assert_true (footfall_break_find_resumed (log, TODAY) == pause);
  g_assert_null (footfall_break_find_resumed (log, TODAY + 1));
}

/* A later break hides an earlier one; one that is still to begin does not. */
static void
test_resumed_of_the_latest (void)
{
  g_autoptr (FootfallLog) log = footfall_log_new ();
  const FootfallBreak *pause = add_break (log, TODAY - 9, TODAY - 3, TODAY - 3);
  add_break (log, TODAY + 1, TODAY + 7, FOOTFALL_DAY_UNKNOWN);
  g_assert_true (footfall_break_find_resumed (log, TODAY) == pause);
  add_break (log, TODAY - 1, TODAY + 7, FOOTFALL_DAY_UNKNOWN);
  g_assert_null (footfall_break_find_resumed (log, TODAY));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/break-changes/end", test_end);
  g_test_add_func ("/break-changes/walk-ends-the-break", test_walk_ends_the_break);
  g_test_add_func ("/break-changes/resumed", test_resumed);
  g_test_add_func ("/break-changes/resumed-of-the-latest", test_resumed_of_the_latest);
  return g_test_run ();
}
