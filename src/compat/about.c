/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "compat/about.h"

#include <adwaita.h>

#if ADW_CHECK_VERSION (1, 5, 0)
#define ABOUT_TYPE ADW_TYPE_ABOUT_DIALOG
#else
#define ABOUT_TYPE ADW_TYPE_ABOUT_WINDOW
#endif

static void
show_over (GtkWidget *about, GtkWidget *parent)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  adw_dialog_present (ADW_DIALOG (about), parent);
#else
  gtk_window_set_transient_for (GTK_WINDOW (about), GTK_WINDOW (gtk_widget_get_root (parent)));
  gtk_window_set_modal (GTK_WINDOW (about), TRUE);
  gtk_window_present (GTK_WINDOW (about));
#endif
}

void
footfall_show_about (GtkWidget *parent, const FootfallAbout *about)
{
  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (about != NULL);

  GtkWidget *widget = g_object_new (ABOUT_TYPE,
                                    "application-name", about->name,
                                    "application-icon", about->icon_name,
                                    "version", about->version,
                                    "comments", about->comments,
                                    "developers", about->developers,
                                    "copyright", about->copyright,
                                    "license-type", GTK_LICENSE_GPL_3_0,
                                    NULL);
  show_over (widget, parent);
}
