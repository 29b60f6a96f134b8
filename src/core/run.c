/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/run.h"

#include <glib/gi18n-lib.h>

#include "core/units.h"

static const FootfallRecordField fields[] = {
  { FOOTFALL_FIELD (FootfallRun, started_at, INSTANT), .label = N_("The start of the run") },
  { FOOTFALL_FIELD (FootfallRun, utc_offset_s, OFFSET), .label = N_("The offset from UTC in seconds"),
    .minimum = -FOOTFALL_UTC_OFFSET_MAX_S, .maximum = FOOTFALL_UTC_OFFSET_MAX_S },
  { FOOTFALL_FIELD (FootfallRun, distance_m, REAL), .label = N_("The distance in metres"), .is_optional = TRUE,
    .excludes_minimum = TRUE, .maximum = FOOTFALL_DISTANCE_MAX_M },
  { FOOTFALL_FIELD (FootfallRun, duration_s, COUNT), .label = N_("The duration in seconds"), .is_optional = TRUE,
    .excludes_minimum = TRUE, .maximum = FOOTFALL_DURATION_MAX_S },
  { FOOTFALL_FIELD (FootfallRun, surface, WORD), .label = N_("The surface"), .vocabulary = &footfall_surfaces },
  { FOOTFALL_FIELD (FootfallRun, shoe, REFERENCE), .label = N_("The shoe"), .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallRun, foot_strike, WORD), .label = N_("The foot strike"),
    .vocabulary = &footfall_foot_strikes },
  { FOOTFALL_FIELD (FootfallRun, effort, INTEGER), .label = N_("The effort"), .is_optional = TRUE, .maximum = 10 },
  { FOOTFALL_FIELD (FootfallRun, stopped_early, FLAG), .label = N_("“Stopped early”"), .maximum = TRUE },
  { FOOTFALL_FIELD (FootfallRun, cadence_spm, REAL), .label = N_("The cadence in steps per minute"),
    .is_optional = TRUE, .excludes_minimum = TRUE, .maximum = FOOTFALL_CADENCE_MAX_SPM },
  { FOOTFALL_FIELD (FootfallRun, ascent_m, REAL), .label = N_("The ascent in metres"), .is_optional = TRUE,
    .maximum = FOOTFALL_ASCENT_MAX_M },
  { FOOTFALL_FIELD (FootfallRun, notes, TEXT), .label = N_("The note"), .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallRun, source, WORD), .label = N_("The source"), .vocabulary = &footfall_sources },
  { FOOTFALL_FIELD (FootfallRun, source_key, TEXT), .label = N_("The name at the source"), .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallRun, import_batch, REFERENCE), .label = N_("The import"), .is_optional = TRUE },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const FootfallRun *run_a = a;
  const FootfallRun *run_b = b;
  return footfall_record_compare_by (run_a->started_at, run_b->started_at, a, b);
}

const FootfallRecordClass footfall_run_class = {
  .name = "run",
  .size = sizeof (FootfallRun),
  .fields = fields,
  .n_fields = G_N_ELEMENTS (fields),
  .compare = compare,
};

FOOTFALL_DEFINE_RECORD (FootfallRun, footfall_run, RUN)

FootfallRun *
footfall_run_new (void)
{
  return footfall_record_new (FOOTFALL_RECORD_RUN);
}

FootfallDay
footfall_run_get_day (const FootfallRun *self)
{
  g_return_val_if_fail (self != NULL, FOOTFALL_DAY_UNKNOWN);

  return footfall_day_of_instant (self->started_at, self->utc_offset_s);
}
