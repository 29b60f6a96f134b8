/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/companion.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "exchange/matching.h"

/* The clocks of the world differ by multiples of that. */
#define CLOCK_STEP_S (15 * 60)
#define CLOCK_OFFSET_MAX_S (26 * 3600)

/* Whether the two begin at once; @shift_s tells how far local times without a zone were read wrong */
static gboolean
find_shift (const FootfallImportItem *row, const FootfallImportItem *recording, gboolean is_local, gint64 *shift_s)
{
  const gint64 gap_s = recording->started_at - row->started_at;
  *shift_s = 0;
  if (ABS (gap_s) <= FOOTFALL_MATCH_START_S)
    return TRUE;
  if (!is_local || ABS (gap_s) > CLOCK_OFFSET_MAX_S)
    return FALSE;
  *shift_s = (gint64) lround ((double) gap_s / CLOCK_STEP_S) * CLOCK_STEP_S;
  return ABS (gap_s - *shift_s) <= FOOTFALL_MATCH_START_S;
}

/* Lists of these have the time of the place, without its offset. */
static gboolean
has_local_times (const FootfallRun *run)
{
  return run->source == FOOTFALL_SOURCE_RUNKEEPER || run->source == FOOTFALL_SOURCE_GARMIN;
}

static void
set_clock (FootfallImportItem *row, gint64 started_at, gint32 utc_offset_s)
{
  FootfallRun *run = row->record;
  row->started_at = run->started_at = started_at;
  row->utc_offset_s = run->utc_offset_s = utc_offset_s;
  row->has_own_offset = TRUE;
}

static void
complete_clock (FootfallImportItem *row, const FootfallImportItem *recording, gint64 shift_s)
{
  const gint64 offset_s = row->utc_offset_s - shift_s;
  if (shift_s != 0 && ABS (offset_s) <= FOOTFALL_UTC_OFFSET_MAX_S)
    set_clock (row, row->started_at + shift_s, (gint32) offset_s);
  else if (recording->has_own_offset)
    set_clock (row, row->started_at, recording->utc_offset_s);
}

static void
add_message (FootfallImportItem *row, const char *message)
{
  char *both = row->message != NULL ? g_strdup_printf ("%s %s", row->message, message) : g_strdup (message);
  g_free (row->message);
  row->message = both;
}

static void
complete_quantities (FootfallImportItem *row, const FootfallImportItem *recording)
{
  FootfallRun *run = row->record;
  const FootfallRun *recorded = recording->record;
  if (isnan (run->distance_m))
    row->distance_m = run->distance_m = recorded->distance_m;
  if (run->duration_s < 0)
    row->duration_s = run->duration_s = recorded->duration_s;
  if (row->elapsed_s < 0)
    row->elapsed_s = recording->elapsed_s;
  if (isnan (run->cadence_spm))
    run->cadence_spm = recorded->cadence_spm;
  if (isnan (run->ascent_m))
    run->ascent_m = recorded->ascent_m;
  if (run->notes == NULL)
    run->notes = g_strdup (recorded->notes);
}

static void
complete (FootfallImportItem *row, const FootfallImportItem *recording, gint64 shift_s)
{
  FootfallRun *run = row->record;
  const FootfallRun *recorded = recording->record;
  complete_clock (row, recording, shift_s);
  complete_quantities (row, recording);
  if (run->surface != FOOTFALL_SURFACE_UNKNOWN || recorded->surface == FOOTFALL_SURFACE_UNKNOWN)
    return;
  run->surface = recorded->surface;
  if (recording->message != NULL)
    add_message (row, recording->message);
}

static gboolean
is_run (const FootfallImportItem *item)
{
  return item->kind == FOOTFALL_RECORD_RUN && item->record != NULL;
}

void
footfall_companion_complete (FootfallImportItem *row, const GPtrArray *recordings)
{
  g_return_if_fail (row != NULL && recordings != NULL);
  if (!is_run (row))
    return;
  const gboolean is_local = has_local_times (row->record);
  for (guint i = 0; i < recordings->len; i++)
    {
      gint64 shift_s;
      if (!is_run (recordings->pdata[i]) || !find_shift (row, recordings->pdata[i], is_local, &shift_s))
        continue;
      complete (row, recordings->pdata[i], shift_s);
      return;
    }
}
