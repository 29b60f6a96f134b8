/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "reminder/break-phase.h"

static const FootfallBreak *
find_latest (const FootfallLog *log, FootfallDay today)
{
  for (guint i = footfall_log_get_size (log, FOOTFALL_RECORD_BREAK); i > 0; i--)
    {
      const FootfallBreak *self = footfall_log_get (log, FOOTFALL_RECORD_BREAK, i - 1);

      if (self->starts_on <= today)
        return self;
    }
  return NULL;
}

static FootfallBreakPhase
get_phase (const FootfallBreak *self, const FootfallLog *log, FootfallDay today)
{
  if (footfall_day_is_known (self->walk_ok_on) && self->walk_ok_on <= today)
    return FOOTFALL_BREAK_PHASE_NONE;
  if (!footfall_day_is_known (self->ends_on) || today < self->ends_on)
    return FOOTFALL_BREAK_PHASE_REST;
  gboolean is_over = today - self->ends_on > FOOTFALL_BREAK_READY_DAYS
                     || footfall_log_has_run_between (log, self->ends_on, today);
  return is_over ? FOOTFALL_BREAK_PHASE_NONE : FOOTFALL_BREAK_PHASE_READY;
}

const FootfallBreak *
footfall_break_find (const FootfallLog *log, FootfallDay today, FootfallBreakPhase *phase)
{
  *phase = FOOTFALL_BREAK_PHASE_NONE;
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (footfall_day_is_known (today), NULL);

  const FootfallBreak *self = find_latest (log, today);
  if (self != NULL)
    *phase = get_phase (self, log, today);
  return *phase != FOOTFALL_BREAK_PHASE_NONE ? self : NULL;
}

gboolean
footfall_break_is_on (const FootfallBreak *self, FootfallDay day)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (footfall_day_is_known (self->walk_ok_on) && self->walk_ok_on <= day)
    return FALSE;
  return day >= self->starts_on && (!footfall_day_is_known (self->ends_on) || day <= self->ends_on);
}
