/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-outcome.h"

static void
add_day (FootfallImportOutcome *self, const FootfallChange *change)
{
  FootfallDay day;
  if (change->kind == FOOTFALL_RECORD_RUN)
    day = footfall_run_get_day (change->after);
  else if (change->kind == FOOTFALL_RECORD_ACTIVITY)
    day = footfall_activity_get_day (change->after);
  else
    return;
  if (self->from == FOOTFALL_DAY_UNKNOWN || day < self->from)
    self->from = day;
  if (self->to == FOOTFALL_DAY_UNKNOWN || day > self->to)
    self->to = day;
}

void
footfall_import_outcome_init (FootfallImportOutcome *self, const FootfallChangeSet *changes)
{
  g_return_if_fail (self != NULL && changes != NULL);
  *self = (FootfallImportOutcome) { .from = FOOTFALL_DAY_UNKNOWN, .to = FOOTFALL_DAY_UNKNOWN };
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      if (change->before != NULL)
        {
          self->n_filled++;
          continue;
        }
      self->added[change->kind]++;
      add_day (self, change);
    }
}
