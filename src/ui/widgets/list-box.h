/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Takes all rows out; GTK has this from 4.12 on. */
void footfall_list_box_clear (GtkListBox *list);

G_END_DECLS
