/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/pain.h"

#include <glib/gi18n-lib.h>

static const FootfallRecordField fields[] = {
  { FOOTFALL_FIELD (FootfallPain, run, REFERENCE), .label = N_("The run"), .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallPain, felt_at, INSTANT), .label = N_("The time of the pain entry") },
  { FOOTFALL_FIELD (FootfallPain, utc_offset_s, OFFSET), .label = N_("The offset from UTC in seconds"),
    .minimum = -FOOTFALL_UTC_OFFSET_MAX_S, .maximum = FOOTFALL_UTC_OFFSET_MAX_S },
  { FOOTFALL_FIELD (FootfallPain, knee, WORD), .label = N_("The knee"), .vocabulary = &footfall_knees },
  { FOOTFALL_FIELD (FootfallPain, area, WORD), .label = N_("The area"), .vocabulary = &footfall_areas },
  { FOOTFALL_FIELD (FootfallPain, moment, WORD), .label = N_("The moment"), .vocabulary = &footfall_moments },
  { FOOTFALL_FIELD (FootfallPain, level, INTEGER), .label = N_("The pain level"), .maximum = 10 },
  { FOOTFALL_FIELD (FootfallPain, signs, SIGNS), .label = N_("The set of signs"), .maximum = FOOTFALL_SIGNS_ALL },
  { FOOTFALL_FIELD (FootfallPain, notes, TEXT), .label = N_("The note"), .is_optional = TRUE },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const FootfallPain *pain_a = a;
  const FootfallPain *pain_b = b;
  return footfall_record_compare_by (pain_a->felt_at, pain_b->felt_at, a, b);
}

const FootfallRecordClass footfall_pain_class = {
  .name = "pain",
  .size = sizeof (FootfallPain),
  .fields = fields,
  .n_fields = G_N_ELEMENTS (fields),
  .compare = compare,
};

FOOTFALL_DEFINE_RECORD (FootfallPain, footfall_pain, PAIN)

FootfallPain *
footfall_pain_new (void)
{
  FootfallPain *self = footfall_record_new (FOOTFALL_RECORD_PAIN);
  self->knee = FOOTFALL_KNEE_UNSPECIFIED;
  self->moment = FOOTFALL_MOMENT_OTHER;
  return self;
}

FootfallDay
footfall_pain_get_day (const FootfallPain *self)
{
  g_return_val_if_fail (self != NULL, FOOTFALL_DAY_UNKNOWN);

  return footfall_day_of_instant (self->felt_at, self->utc_offset_s);
}
