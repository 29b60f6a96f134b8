/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/check-in-answer.h"

#include "reminder/local-time.h"

#define NOT_ANSWERED -1
#define HIGHEST_LEVEL 10

static void
date_entry (FootfallPain *entry, const FootfallCheckIn *check_in, gint64 now, GTimeZone *zone)
{
  entry->felt_at = footfall_local_day (now, zone) == check_in->morning ? now : check_in->remind_at;
  entry->utc_offset_s = footfall_instant_utc_offset (entry->felt_at, zone);
}

static FootfallPain *
create_entry (const FootfallCheckInAnswer *self, int knee, const FootfallCheckIn *check_in, gint64 now,
              GTimeZone *zone)
{
  FootfallPain *entry = footfall_pain_new ();
  if (check_in->run != NULL)
    entry->run = check_in->run->record.uuid;
  entry->knee = (FootfallKnee) knee;
  entry->moment = FOOTFALL_MOMENT_NEXT_MORNING;
  entry->level = self->levels[knee];
  if (entry->level > 0)
    entry->area = self->areas[knee];
  date_entry (entry, check_in, now, zone);
  return entry;
}

void
footfall_check_in_answer_init (FootfallCheckInAnswer *self)
{
  g_return_if_fail (self != NULL);

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      self->levels[knee] = NOT_ANSWERED;
      self->areas[knee] = FOOTFALL_AREA_UNKNOWN;
    }
}

gboolean
footfall_check_in_answer_find (FootfallModel *model, gint64 now, GTimeZone *zone, FootfallCheckIn *check_in)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), FALSE);
  g_return_val_if_fail (zone != NULL && check_in != NULL, FALSE);

  FootfallReminderSettings settings;
  footfall_preferences_get_reminder_settings (footfall_model_get_preferences (model), &settings);
  return footfall_check_in_find (footfall_model_get_log (model), footfall_model_get_assessment (model), &settings, now,
                                 zone, check_in);
}

GVariant *
footfall_check_in_answer_to_variant (const FootfallCheckInAnswer *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE (FOOTFALL_CHECK_IN_ANSWER_TYPE));
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    if (self->levels[knee] != NOT_ANSWERED)
      g_variant_builder_add (&builder, "(iii)", knee, self->levels[knee], (int) self->areas[knee]);
  return g_variant_builder_end (&builder);
}

void
footfall_check_in_answer_from_variant (FootfallCheckInAnswer *self, GVariant *variant)
{
  g_return_if_fail (self != NULL && variant != NULL);

  int knee, level, area;
  g_autoptr (GVariantIter) iter = g_variant_iter_new (variant);
  footfall_check_in_answer_init (self);
  while (g_variant_iter_next (iter, "(iii)", &knee, &level, &area))
    {
      if (knee < 0 || knee >= FOOTFALL_N_KNEES || level < 0 || level > HIGHEST_LEVEL || area < 0
          || area > FOOTFALL_AREA_BACK)
        continue;
      self->levels[knee] = level;
      self->areas[knee] = (FootfallArea) area;
    }
}

FootfallChangeSet *
footfall_check_in_answer_make_changes (const FootfallCheckInAnswer *self, const FootfallCheckIn *check_in,
                                       const FootfallLog *log, gint64 now, GTimeZone *zone)
{
  g_return_val_if_fail (self != NULL && check_in != NULL, NULL);
  g_return_val_if_fail (log != NULL && zone != NULL, NULL);

  FootfallChangeSet *changes = footfall_change_set_new ();
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      if (!check_in->knees[knee] || self->levels[knee] == NOT_ANSWERED)
        continue;
      g_autoptr (FootfallPain) entry = create_entry (self, knee, check_in, now, zone);
      footfall_change_set_put (changes, log, FOOTFALL_RECORD_PAIN, entry);
    }
  return changes;
}
