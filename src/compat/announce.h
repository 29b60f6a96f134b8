/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footfall_announce:
 * @widget: what it is about
 * @text: what has just happened, a short sentence
 *
 * Has a screen reader say @text when it is done with what it is saying. Before
 * GTK 4.14 there is no way to, and nothing happens.
 */
void footfall_announce (GtkWidget *widget, const char *text);

G_END_DECLS
