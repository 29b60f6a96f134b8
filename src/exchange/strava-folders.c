/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/strava-folders.h"

#include <string.h>

#include "exchange/entry-name.h"

static gboolean
has_companions (GHashTable *names, const char *folder)
{
  static const char *const others[] = { "activities/", "shoes.csv", "bikes.csv", "profile.csv" };
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *name = g_strconcat (folder, others[i], NULL);
      if (g_hash_table_contains (names, name))
        return TRUE;
    }
  return FALSE;
}

/* All names, and all folders that they are in */
static GHashTable *
create_set (const GPtrArray *names)
{
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < names->len; i++)
    if (names->pdata[i] != NULL)
      {
        g_hash_table_add (set, g_strdup (names->pdata[i]));
        g_hash_table_add (set, footfall_entry_name_get_folder (names->pdata[i]));
      }
  return set;
}

/* The innermost one around the file */
static const char *
find_folder (const GPtrArray *folders, const char *name)
{
  const char *found = NULL;
  for (guint i = 0; i < folders->len; i++)
    {
      const char *folder = folders->pdata[i];
      if (g_str_has_prefix (name, folder) && (found == NULL || strlen (folder) > strlen (found)))
        found = folder;
    }
  return found;
}

void
footfall_strava_folders_find (const GPtrArray *names, GPtrArray *folders)
{
  g_return_if_fail (names != NULL && folders != NULL);
  g_autoptr (GHashTable) set = create_set (names);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = names->pdata[i];
      g_autofree char *folder = name != NULL ? footfall_entry_name_get_folder (name) : NULL;
      if (folder != NULL && g_str_equal (name + strlen (folder), "activities.csv") && has_companions (set, folder))
        g_ptr_array_add (folders, g_steal_pointer (&folder));
    }
}

FootfallStravaRole
footfall_strava_folders_get_role (const GPtrArray *folders, const char *name)
{
  g_return_val_if_fail (folders != NULL && name != NULL, FOOTFALL_STRAVA_ROLE_NONE);
  const char *folder = find_folder (folders, name);
  if (folder == NULL)
    return FOOTFALL_STRAVA_ROLE_NONE;
  const char *rest = name + strlen (folder);
  if (g_str_equal (rest, "activities.csv") || g_str_equal (rest, "shoes.csv"))
    return FOOTFALL_STRAVA_ROLE_TABLE;
  if (g_str_has_prefix (rest, "activities/") || footfall_entry_name_is_track (rest))
    return FOOTFALL_STRAVA_ROLE_RECORDING;
  return FOOTFALL_STRAVA_ROLE_PRIVATE;
}
