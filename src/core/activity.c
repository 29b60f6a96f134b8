/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/activity.h"

#include <glib/gi18n-lib.h>

#include "core/units.h"

static const FootfallRecordField fields[] = {
  { FOOTFALL_FIELD (FootfallActivity, done_at, INSTANT), .label = N_("The time of the activity") },
  { FOOTFALL_FIELD (FootfallActivity, utc_offset_s, OFFSET), .label = N_("The offset from UTC in seconds"),
    .minimum = -FOOTFALL_UTC_OFFSET_MAX_S, .maximum = FOOTFALL_UTC_OFFSET_MAX_S },
  { FOOTFALL_FIELD (FootfallActivity, kind, WORD), .label = N_("The kind of activity"),
    .vocabulary = &footfall_activity_kinds },
  { FOOTFALL_FIELD (FootfallActivity, duration_s, COUNT), .label = N_("The duration in seconds"),
    .is_optional = TRUE, .excludes_minimum = TRUE, .maximum = FOOTFALL_DURATION_MAX_S },
  { FOOTFALL_FIELD (FootfallActivity, distance_m, REAL), .label = N_("The distance in metres"),
    .is_optional = TRUE, .excludes_minimum = TRUE, .maximum = FOOTFALL_DISTANCE_MAX_M },
  { FOOTFALL_FIELD (FootfallActivity, sets, INTEGER), .label = N_("The number of sets"), .is_optional = TRUE,
    .excludes_minimum = TRUE, .maximum = FOOTFALL_REPETITIONS_MAX },
  { FOOTFALL_FIELD (FootfallActivity, reps, INTEGER), .label = N_("The number of repetitions"),
    .is_optional = TRUE, .excludes_minimum = TRUE, .maximum = FOOTFALL_REPETITIONS_MAX },
  { FOOTFALL_FIELD (FootfallActivity, notes, TEXT), .label = N_("The note"), .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallActivity, source, WORD), .label = N_("The source"), .vocabulary = &footfall_sources },
  { FOOTFALL_FIELD (FootfallActivity, source_key, TEXT), .label = N_("The name at the source"),
    .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallActivity, import_batch, REFERENCE), .label = N_("The import"), .is_optional = TRUE },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const FootfallActivity *activity_a = a;
  const FootfallActivity *activity_b = b;
  return footfall_record_compare_by (activity_a->done_at, activity_b->done_at, a, b);
}

const FootfallRecordClass footfall_activity_class = {
  .name = "activity",
  .size = sizeof (FootfallActivity),
  .fields = fields,
  .n_fields = G_N_ELEMENTS (fields),
  .compare = compare,
};

FOOTFALL_DEFINE_RECORD (FootfallActivity, footfall_activity, ACTIVITY)

FootfallActivity *
footfall_activity_new (void)
{
  FootfallActivity *self = footfall_record_new (FOOTFALL_RECORD_ACTIVITY);
  self->kind = FOOTFALL_ACTIVITY_KIND_OTHER;
  return self;
}

FootfallDay
footfall_activity_get_day (const FootfallActivity *self)
{
  g_return_val_if_fail (self != NULL, FOOTFALL_DAY_UNKNOWN);

  return footfall_day_of_instant (self->done_at, self->utc_offset_s);
}
