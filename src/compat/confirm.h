/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FootfallQuestion:
 * @heading: the question, in a few words: libadwaita 1.5 to 1.7 warn when it does not fit into one line of 278 pixels
 * @body: what happens then
 * @cancel: the label of the answer that changes nothing; Escape gives it
 * @confirm: the label of the other answer
 * @is_destructive: whether that answer loses something
 */
typedef struct
{
  const char *heading;
  const char *body;
  const char *cancel;
  const char *confirm;
  gboolean is_destructive;
} FootfallQuestion;

/**
 * footfall_confirm_async:
 * @parent: a widget of the window that asks
 * @question: read before the call returns
 *
 * Asks a question that has two answers.
 */
void footfall_confirm_async (GtkWidget *parent, const FootfallQuestion *question, GAsyncReadyCallback callback,
                             gpointer user_data);

/**
 * footfall_confirm_finish:
 *
 * Returns: whether the answer was @confirm
 */
gboolean footfall_confirm_finish (GtkWidget *parent, GAsyncResult *result);

G_END_DECLS
