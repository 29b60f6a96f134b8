/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-comparison.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "exchange/import-shoes.h"
#include "exchange/matching.h"

#define DISTANCE_DECIMALS 2

typedef struct
{
  GPtrArray *lines;
  const FootfallImportPlan *plan;
  const FootfallLog *log;
  FootfallDistanceUnit unit;
} Comparing;

/* @stored, @found: (transfer full) (nullable); @can_fill: whether filling in would take it */
static void
add (Comparing *self, const char *label, char *stored, char *found, gboolean can_fill)
{
  if (stored == NULL && found == NULL)
    return;
  FootfallImportComparison *line = g_new0 (FootfallImportComparison, 1);
  line->label = label;
  line->stored = stored;
  line->found = found;
  line->differs = stored != NULL && found != NULL && !g_str_equal (stored, found);
  line->fills = stored == NULL && can_fill;
  g_ptr_array_add (self->lines, line);
}

/* One moment is told by one clock, and to the second where the minute does not tell two starts apart. What began at
 * another moment may be the same by the clock of another zone. */
static void
add_start (Comparing *self, gint64 stored_at, gint32 stored_offset_s, gint64 found_at, gint32 found_offset_s)
{
  const gboolean is_near = ABS (stored_at - found_at) <= FOOTFALL_MATCH_START_S;
  const char *format = is_near && stored_at != found_at ? "%x %H:%M:%S" : "%x %H:%M";
  add (self, _("Start"), footfall_instant_format (stored_at, stored_offset_s, format),
       footfall_instant_format (found_at, is_near ? stored_offset_s : found_offset_s, format), FALSE);
}

static char *
format_distance (const Comparing *self, double distance_m)
{
  return isnan (distance_m) ? NULL : footfall_distance_format (distance_m, self->unit, DISTANCE_DECIMALS);
}

static char *
format_duration (gint64 duration_s)
{
  return duration_s < 0 ? NULL : footfall_duration_format (duration_s);
}

static char *
format_number (double value)
{
  return isnan (value) ? NULL : footfall_number_format (value, 0);
}

static char *
format_word (const FootfallVocabulary *vocabulary, int value, int unknown)
{
  return value == unknown ? NULL : g_strdup (footfall_vocabulary_get_label (vocabulary, value));
}

static char *
copy_text (const char *text)
{
  return text == NULL || *text == '\0' ? NULL : g_strdup (text);
}

static const char *
get_shoe_name (const Comparing *self, const FootfallUuid *uuid)
{
  const FootfallShoe *shoe = footfall_log_find_shoe (self->log, uuid);
  if (shoe == NULL)
    shoe = footfall_import_shoes_get_new (self->plan, uuid);
  return shoe != NULL ? shoe->name : NULL;
}

/* What the file calls the shoe may mean the very one. */
static void
add_shoe (Comparing *self, const FootfallRun *stored, const FootfallImportItem *item)
{
  const FootfallUuid meant = footfall_import_shoes_resolve (self->plan, item->shoe);
  const gboolean is_known = !footfall_uuid_is_none (&meant);
  const char *name = is_known ? get_shoe_name (self, &meant) : NULL;
  add (self, _("Shoe"), copy_text (get_shoe_name (self, &stored->shoe)), copy_text (name != NULL ? name : item->shoe),
       is_known);
}

static void
compare_runs (Comparing *self, const FootfallRun *stored, const FootfallRun *found, const FootfallImportItem *item)
{
  add_start (self, stored->started_at, stored->utc_offset_s, found->started_at, found->utc_offset_s);
  add (self, _("Distance"), format_distance (self, stored->distance_m), format_distance (self, found->distance_m),
       TRUE);
  add (self, _("Duration"), format_duration (stored->duration_s), format_duration (found->duration_s), TRUE);
  add (self, _("Surface"), format_word (&footfall_surfaces, (int) stored->surface, FOOTFALL_SURFACE_UNKNOWN),
       format_word (&footfall_surfaces, (int) found->surface, FOOTFALL_SURFACE_UNKNOWN), TRUE);
  add_shoe (self, stored, item);
  add (self, _("Effort"), format_number (stored->effort < 0 ? NAN : stored->effort),
       format_number (found->effort < 0 ? NAN : found->effort), TRUE);
  add (self, _("Cadence"), format_number (stored->cadence_spm), format_number (found->cadence_spm), TRUE);
  add (self, _("Climb in m"), format_number (stored->ascent_m), format_number (found->ascent_m), TRUE);
  add (self, _("Notes"), copy_text (stored->notes), copy_text (found->notes), TRUE);
  add (self, _("From"), format_word (&footfall_sources, (int) stored->source, -1),
       format_word (&footfall_sources, (int) found->source, -1), FALSE);
}

static void
compare_activities (Comparing *self, const FootfallActivity *stored, const FootfallActivity *found)
{
  add (self, _("Activity"), format_word (&footfall_activity_kinds, (int) stored->kind, -1),
       format_word (&footfall_activity_kinds, (int) found->kind, -1), FALSE);
  add_start (self, stored->done_at, stored->utc_offset_s, found->done_at, found->utc_offset_s);
  add (self, _("Distance"), format_distance (self, stored->distance_m), format_distance (self, found->distance_m),
       TRUE);
  add (self, _("Duration"), format_duration (stored->duration_s), format_duration (found->duration_s), TRUE);
  add (self, _("Notes"), copy_text (stored->notes), copy_text (found->notes), TRUE);
  add (self, _("From"), format_word (&footfall_sources, (int) stored->source, -1),
       format_word (&footfall_sources, (int) found->source, -1), FALSE);
}

static gconstpointer
find_change (const FootfallChangeSet *changes, FootfallRecordKind kind, const FootfallUuid *uuid)
{
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      if (change->kind == kind && footfall_uuid_equal (footfall_change_get_uuid (change), uuid))
        return change->after;
    }
  return NULL;
}

void
footfall_import_comparison_free (FootfallImportComparison *self)
{
  g_free (self->stored);
  g_free (self->found);
  g_free (self);
}

gconstpointer
footfall_import_plan_find_match (const FootfallImportPlan *self, const FootfallImportItem *item,
                                 const FootfallLog *log, gboolean *is_in_files)
{
  g_return_val_if_fail (self != NULL && item != NULL && log != NULL, NULL);
  gconstpointer stored = footfall_log_find (log, item->kind, &item->matches);
  gconstpointer record = stored;
  if (record == NULL)
    record = find_change (self->changes, item->kind, &item->matches);
  if (is_in_files != NULL)
    *is_in_files = stored == NULL && record != NULL;
  return record;
}

GPtrArray *
footfall_import_plan_compare (const FootfallImportPlan *self, const FootfallImportItem *item, const FootfallLog *log,
                              FootfallDistanceUnit unit)
{
  g_return_val_if_fail (self != NULL && item != NULL && log != NULL, NULL);
  Comparing comparing = {
    .lines = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_import_comparison_free),
    .plan = self,
    .log = log,
    .unit = unit,
  };
  gconstpointer stored = footfall_import_plan_find_match (self, item, log, NULL);
  if (stored != NULL && item->record != NULL && item->kind == FOOTFALL_RECORD_RUN)
    compare_runs (&comparing, stored, item->record, item);
  else if (stored != NULL && item->record != NULL)
    compare_activities (&comparing, stored, item->record);
  return comparing.lines;
}
