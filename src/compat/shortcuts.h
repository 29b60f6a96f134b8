/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FootfallShortcut:
 * @group: the heading it stands under, marked for translation
 * @title: what it does, marked for translation
 * @accelerator: as gtk_accelerator_parse() reads it
 */
typedef struct
{
  const char *group;
  const char *title;
  const char *accelerator;
} FootfallShortcut;

/**
 * footfall_show_shortcuts:
 * @parent: a widget of the window it belongs to
 * @shortcuts: (array length=n_shortcuts): those of one group stand together
 *
 * Shows which keys do what.
 */
void footfall_show_shortcuts (GtkWidget *parent, const FootfallShortcut *shortcuts, gsize n_shortcuts);

G_END_DECLS
