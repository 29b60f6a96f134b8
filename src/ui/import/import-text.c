/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/instant.h"

#define DISTANCE_DECIMALS 1

static void
add_part (GPtrArray *parts, const char *text)
{
  if (text != NULL && *text != '\0')
    g_ptr_array_add (parts, g_strdup (text));
}

static char *
join_parts (GPtrArray *parts)
{
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static char *
describe_measures (const FootfallImportItem *item, FootfallDistanceUnit unit)
{
  g_autofree char *distance = footfall_distance_format (item->distance_m, unit, DISTANCE_DECIMALS);
  gint64 duration_s = item->duration_s >= 0 ? item->duration_s : item->elapsed_s;
  g_autofree char *duration = footfall_duration_format (duration_s);

  if (isnan (item->distance_m))
    return duration_s < 0 ? NULL : g_steal_pointer (&duration);
  if (duration_s < 0)
    return g_steal_pointer (&distance);
  return g_strdup_printf (_("%s in %s"), distance, duration);
}

char *
footfall_import_text_count (FootfallImportGroup group, guint n_items)
{
  switch (group)
    {
    case FOOTFALL_IMPORT_GROUP_NEW_RUN:
      return g_strdup_printf (ngettext ("%u new run", "%u new runs", n_items), n_items);
    case FOOTFALL_IMPORT_GROUP_NEW_ACTIVITY:
      return g_strdup_printf (ngettext ("%u new activity", "%u new activities", n_items), n_items);
    case FOOTFALL_IMPORT_GROUP_SAME:
      return g_strdup_printf (ngettext ("%u is in your journal already", "%u are in your journal already", n_items),
                              n_items);
    case FOOTFALL_IMPORT_GROUP_MAYBE:
      return g_strdup_printf (ngettext ("%u may be in your journal already", "%u may be in your journal already",
                                        n_items),
                              n_items);
    case FOOTFALL_IMPORT_GROUP_UNDATED:
      return g_strdup_printf (ngettext ("%u does not tell when it was", "%u do not tell when they were", n_items),
                              n_items);
    case FOOTFALL_IMPORT_GROUP_OTHER_SPORT:
      return g_strdup_printf (ngettext ("%u of another sport", "%u of other sports", n_items), n_items);
    case FOOTFALL_IMPORT_GROUP_UNREADABLE:
      return g_strdup_printf (ngettext ("%u could not be read", "%u could not be read", n_items), n_items);
    default:
      g_return_val_if_reached (NULL);
    }
}

char *
footfall_import_text_days (FootfallDay from, FootfallDay to)
{
  if (from == FOOTFALL_DAY_UNKNOWN)
    return g_strdup ("");
  g_autofree char *first = footfall_day_format (from, "%x");
  g_autofree char *last = footfall_day_format (to, "%x");
  /* Translators: the days of the first and the last of several runs */
  return from == to ? g_steal_pointer (&first) : g_strdup_printf (_("%s to %s"), first, last);
}

char *
footfall_import_text_span (const FootfallImportShare *share)
{
  g_return_val_if_fail (share != NULL, NULL);

  return footfall_import_text_days (share->from, share->to);
}

char *
footfall_import_text_item_title (const FootfallImportItem *item, FootfallDistanceUnit unit)
{
  g_return_val_if_fail (item != NULL, NULL);

  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *measures = describe_measures (item, unit);
  g_autofree char *time = item->started_at != FOOTFALL_INSTANT_UNKNOWN
                              ? footfall_instant_format (item->started_at, item->utc_offset_s, "%x %H:%M")
                              : g_strdup (_("Unknown time"));
  add_part (parts, time);
  add_part (parts, measures);
  return join_parts (parts);
}

char *
footfall_import_text_item_details (const FootfallImportItem *item, const FootfallImportFile *file)
{
  g_return_val_if_fail (item != NULL && file != NULL, NULL);

  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *place = footfall_import_text_place (file, item->entry, item->line);
  add_part (parts, item->sport);
  add_part (parts, item->shoe);
  add_part (parts, item->message);
  if (item->state == FOOTFALL_IMPORT_STATE_UNREADABLE || parts->len == 0)
    add_part (parts, place);
  return join_parts (parts);
}

char *
footfall_import_text_place (const FootfallImportFile *file, const char *entry, guint line)
{
  g_return_val_if_fail (file != NULL, NULL);

  g_autofree char *base = g_path_get_basename (entry != NULL ? entry : file->path);
  g_autofree char *name = g_filename_display_name (base);
  /* Translators: a file and a line of it */
  return line > 0 ? g_strdup_printf (_("%s, line %u"), name, line) : g_steal_pointer (&name);
}
