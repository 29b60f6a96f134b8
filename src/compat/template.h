/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footfall_dispose_template:
 * @type: the class that has the template
 *
 * Lets go of all that the template of @widget made. GTK 4.8 itself leaves children that no field of the widget is
 * bound to, and then warns of them. For the dispose function of a class without children of other making.
 */
void footfall_dispose_template (GtkWidget *widget, GType type);

G_END_DECLS
