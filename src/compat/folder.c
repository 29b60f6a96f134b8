/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "compat/folder.h"

void
footfall_show_in_folder (GtkWidget *parent, const char *path)
{
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (path != NULL);

  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (parent));
  g_autoptr (GFile) file = g_file_new_for_path (path);
#if GTK_CHECK_VERSION (4, 10, 0)
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);
  gtk_file_launcher_open_containing_folder (launcher, window, NULL, NULL, NULL);
#else
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = g_file_get_uri (folder != NULL ? folder : file);
  gtk_show_uri (window, uri, GDK_CURRENT_TIME);
#endif
}
