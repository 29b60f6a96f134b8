/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "compat/template.h"

void
footfall_dispose_template (GtkWidget *widget, GType type)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (widget)) != NULL)
    gtk_widget_unparent (child);
  gtk_widget_dispose_template (widget, type);
}
