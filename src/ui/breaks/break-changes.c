/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/breaks/break-changes.h"

/* How long after the walk the first run is awaited. */
#define RESUMED_DAYS 14

static FootfallBreak *
copy_ended (const FootfallBreak *before, FootfallDay today)
{
  FootfallBreak *after = footfall_break_copy (before);
  if (after->ends_on == FOOTFALL_DAY_UNKNOWN || after->ends_on > today)
    after->ends_on = MAX (today, after->starts_on);
  return after;
}

FootfallChangeSet *
footfall_break_changes_end (const FootfallLog *log, const FootfallBreak *before, FootfallDay today)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (before != NULL, NULL);

  g_autoptr (FootfallBreak) after = copy_ended (before, today);
  FootfallChangeSet *changes = footfall_change_set_new ();
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_BREAK, after);
  return changes;
}

FootfallChangeSet *
footfall_break_changes_pass_walk (const FootfallLog *log, const FootfallBreak *before, FootfallDay today)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (before != NULL, NULL);

  g_autoptr (FootfallBreak) after = copy_ended (before, today);
  after->walk_ok_on = today;
  FootfallChangeSet *changes = footfall_change_set_new ();
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_BREAK, after);
  return changes;
}

const FootfallBreak *
footfall_break_find_resumed (const FootfallLog *log, FootfallDay today)
{
  g_return_val_if_fail (log != NULL, NULL);

  for (guint i = footfall_log_get_size (log, FOOTFALL_RECORD_BREAK); i > 0; i--)
    {
      const FootfallBreak *pause = footfall_log_get (log, FOOTFALL_RECORD_BREAK, i - 1);
      if (pause->starts_on > today)
        continue;
      FootfallDay walk_ok_on = pause->walk_ok_on;
      gboolean is_fresh = walk_ok_on != FOOTFALL_DAY_UNKNOWN && walk_ok_on <= today
                          && walk_ok_on > today - RESUMED_DAYS;
      return is_fresh && !footfall_log_has_run_between (log, walk_ok_on, today) ? pause : NULL;
    }
  return NULL;
}
