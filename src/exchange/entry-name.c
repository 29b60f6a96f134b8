/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/entry-name.h"

#include <string.h>

static gboolean
ends_in (const char *name, const char *const *suffixes, gsize n_suffixes)
{
  const gsize length = strlen (name);
  for (gsize i = 0; i < n_suffixes; i++)
    {
      const gsize suffix_length = strlen (suffixes[i]);
      if (length > suffix_length && g_ascii_strcasecmp (name + length - suffix_length, suffixes[i]) == 0)
        return TRUE;
    }
  return FALSE;
}

static const char *
get_last_part (const char *name)
{
  const char *slash = strrchr (name, '/');
  return slash != NULL ? slash + 1 : name;
}

char *
footfall_entry_name_clean (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);
  g_autofree char *slashed = g_strdelimit (g_strdup (name), "\\", '/');
  if (slashed[0] == '/' || (g_ascii_isalpha (slashed[0]) && slashed[1] == ':'))
    return NULL;
  g_auto (GStrv) parts = g_strsplit (slashed, "/", -1);
  g_autoptr (GString) clean = g_string_new (NULL);
  for (char **part = parts; *part != NULL; part++)
    {
      if (g_str_equal (*part, ".."))
        return NULL;
      if (**part != '\0' && !g_str_equal (*part, "."))
        g_string_append_printf (clean, "%s%s", clean->len > 0 ? "/" : "", *part);
    }
  return clean->len > 0 ? g_strdup (clean->str) : NULL;
}

gboolean
footfall_entry_name_is_junk (const char *name)
{
  static const char *const suffixes[] = {
    ".jpg", ".jpeg", ".png", ".gif",  ".heic", ".webp", ".svg", ".mp4",   ".mov",  ".avi", ".mp3",
    ".pdf", ".htm",  ".html", ".css", ".js",   ".ttf",  ".ico", ".woff2", ".woff", ".db",  ".ini",
  };
  g_return_val_if_fail (name != NULL, TRUE);
  return get_last_part (name)[0] == '.' || g_str_has_prefix (name, "__MACOSX/") ||
         strstr (name, "/__MACOSX/") != NULL || ends_in (name, suffixes, G_N_ELEMENTS (suffixes));
}

gboolean
footfall_entry_name_is_track (const char *name)
{
  static const char *const suffixes[] = { ".gpx", ".tcx", ".fit", ".gpx.gz", ".tcx.gz", ".fit.gz",
                                         ".zip", ".tar", ".tar.gz", ".tgz" };
  g_return_val_if_fail (name != NULL, FALSE);
  return ends_in (name, suffixes, G_N_ELEMENTS (suffixes));
}

gboolean
footfall_entry_name_is_table (const char *name)
{
  static const char *const suffixes[] = { ".csv", ".csv.gz" };
  g_return_val_if_fail (name != NULL, FALSE);
  return ends_in (name, suffixes, G_N_ELEMENTS (suffixes));
}

char *
footfall_entry_name_get_folder (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);
  return g_strndup (name, (gsize) (get_last_part (name) - name));
}

char *
footfall_entry_name_resolve (const char *name, const char *companion)
{
  g_return_val_if_fail (name != NULL && companion != NULL, NULL);
  g_autofree char *clean = footfall_entry_name_clean (companion);
  g_autofree char *folder = footfall_entry_name_get_folder (name);
  return clean != NULL ? g_strconcat (folder, clean, NULL) : NULL;
}
