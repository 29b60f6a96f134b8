/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footfall_wrap_texts:
 * @widget: the root of a page or dialog
 *
 * Lets what is written on the buttons, in the title bars and over the groups
 * of rows below @widget take several lines where there is no room for one. GTK gives a button the width
 * of its text, whatever is left for the rest, and cuts a title short: in large
 * text, or another language, a window would be wider than the display.
 */
void footfall_wrap_texts (GtkWidget *widget);

G_END_DECLS
