/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footfall_set_accessible_name:
 * @widget: a button that says too little for who sees nothing around it
 * @name: what a screen reader says of it
 *
 * Names a button by more than stands on it: newer versions of GTK otherwise have the label on a button name it, whatever
 * other name it was given. To be called once the label is set.
 */
void footfall_set_accessible_name (GtkWidget *widget, const char *name);

G_END_DECLS
