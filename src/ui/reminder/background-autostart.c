/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "config.h"
#include "ui/reminder/background-ways.h"

#define FOLDER_MODE 0700

static char *
get_folder (void)
{
  return g_build_filename (g_get_user_config_dir (), "autostart", NULL);
}

static char *
get_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "autostart", FOOTFALL_APPLICATION_ID ".remind.desktop", NULL);
}

static gboolean
fail (GError **error, const char *path, int reason)
{
  g_autofree char *name = g_filename_display_name (path);
  /* Translators: %1$s is a file, %2$s what is wrong with it. */
  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (reason),
               _("“%1$s” cannot be changed: %2$s. Look at the permissions of its folder."), name, g_strerror (reason));
  return FALSE;
}

static gboolean
write_entry (const char *path, GError **error)
{
  static const char entry[] = "[Desktop Entry]\n"
                              "Type=Application\n"
                              "Name=Footfall\n"
                              "Icon=" FOOTFALL_APPLICATION_ID "\n"
                              "Exec=" FOOTFALL_BINDIR "/footfall --background\n"
                              "NoDisplay=true\n"
                              "X-GNOME-Autostart-Delay=30\n";
  g_autofree char *folder = get_folder ();
  if (g_mkdir_with_parents (folder, FOLDER_MODE) != 0)
    return fail (error, folder, errno);
  return g_file_set_contents (path, entry, -1, error);
}

/* An entry that the session was told to leave out is off, wherever that was done. */
gboolean
footfall_background_autostart_is_on (void)
{
  g_autofree char *path = get_path ();
  g_autoptr (GKeyFile) entry = g_key_file_new ();
  if (!g_key_file_load_from_file (entry, path, G_KEY_FILE_NONE, NULL))
    return FALSE;
  return !g_key_file_get_boolean (entry, G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_HIDDEN, NULL);
}

gboolean
footfall_background_autostart_turn (gboolean is_on, GError **error)
{
  g_autofree char *path = get_path ();
  if (is_on)
    return write_entry (path, error);
  if (g_unlink (path) != 0 && errno != ENOENT)
    return fail (error, path, errno);
  return TRUE;
}
