/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FootfallAbout:
 * @name: the program's name, translated
 * @icon_name: its icon
 * @version: as built
 * @comments: what it is for, a paragraph
 * @developers: (array zero-terminated=1): who made it
 * @copyright: one line
 */
typedef struct
{
  const char *name;
  const char *icon_name;
  const char *version;
  const char *comments;
  const char *const *developers;
  const char *copyright;
} FootfallAbout;

/**
 * footfall_show_about:
 * @parent: a widget of the window it belongs to
 *
 * Shows what the program is, who made it and under which licence (GPL 3 or later).
 */
void footfall_show_about (GtkWidget *parent, const FootfallAbout *about);

G_END_DECLS
