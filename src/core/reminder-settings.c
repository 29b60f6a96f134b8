/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/reminder-settings.h"

#include <glib/gi18n-lib.h>

static const FootfallWord kind_words[FOOTFALL_N_REMINDER_KINDS] = {
  [FOOTFALL_REMINDER_KIND_PAIN] = { "pain", N_("Pain and breaks") },
  [FOOTFALL_REMINDER_KIND_CHECK_IN] = { "check-in", N_("Morning check-in") },
  [FOOTFALL_REMINDER_KIND_BREAK] = { "break", N_("End of a break") },
  [FOOTFALL_REMINDER_KIND_TRAINING] = { "training", N_("Steps and patterns") },
  [FOOTFALL_REMINDER_KIND_SHOES] = { "shoes", N_("Shoes") },
};

const FootfallVocabulary footfall_reminder_kinds = { "kind of reminder", kind_words, FOOTFALL_N_REMINDER_KINDS };

void
footfall_reminder_settings_init (FootfallReminderSettings *self)
{
  g_return_if_fail (self != NULL);

  *self = (FootfallReminderSettings) { .check_in_hour = 8, .quiet_from_hour = 21, .quiet_until_hour = 7 };
  for (int kind = 0; kind < FOOTFALL_N_REMINDER_KINDS; kind++)
    self->is_on[kind] = TRUE;
  self->is_watched[FOOTFALL_KNEE_LEFT] = TRUE;
  self->is_watched[FOOTFALL_KNEE_RIGHT] = TRUE;
}

gboolean
footfall_reminder_settings_is_quiet (const FootfallReminderSettings *self, int hour)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (hour >= 0 && hour < 24, FALSE);

  if (self->quiet_from_hour <= self->quiet_until_hour)
    return hour >= self->quiet_from_hour && hour < self->quiet_until_hour;
  return hour >= self->quiet_from_hour || hour < self->quiet_until_hour;
}
