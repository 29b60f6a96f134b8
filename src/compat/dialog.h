/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* compat: what differs between the versions of GTK and libadwaita that
 * Footfall runs with, behind functions named for what they do. It knows
 * nothing of running, and it is the only room that asks for a version. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FootfallMayClose:
 * @content: what was given to footfall_dialog_present()
 *
 * Someone wants to leave the dialog by Escape or its close button.
 *
 * Returns: whether it may close now; otherwise the content asks and then
 *   calls footfall_dialog_close() itself
 */
typedef gboolean (*FootfallMayClose) (GtkWidget *content);

/**
 * FootfallDialogOptions:
 * @title: what the dialog is for; seen by screen readers and window lists
 * @width: the width it would like, pixels
 * @height: the height it would like, pixels; -1 for that of the content
 * @default_widget: (nullable): what Enter activates
 * @focus: (nullable): where typing goes first
 * @may_close: (nullable): asked before it closes; %NULL means always
 */
typedef struct
{
  const char *title;
  int width;
  int height;
  GtkWidget *default_widget;
  GtkWidget *focus;
  FootfallMayClose may_close;
} FootfallDialogOptions;

/**
 * footfall_dialog_present:
 * @content: (transfer floating): the whole dialog, its header bar included
 * @parent: a widget of the window it belongs to
 *
 * Shows @content as a dialog over the window of @parent: a sheet where
 * libadwaita has them, a modal window before. The actions of the window are
 * there for it under their names.
 */
void footfall_dialog_present (GtkWidget *content, GtkWidget *parent, const FootfallDialogOptions *options);

/**
 * footfall_dialog_close:
 * @content: what was given to footfall_dialog_present()
 *
 * Closes the dialog without asking.
 */
void footfall_dialog_close (GtkWidget *content);

G_END_DECLS
