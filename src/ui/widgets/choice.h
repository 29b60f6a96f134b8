/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_CHOICE (footfall_choice_get_type ())
G_DECLARE_FINAL_TYPE (FootfallChoice, footfall_choice, FOOTFALL, CHOICE, GtkWidget)

/**
 * FootfallChoice:
 *
 * One of several, side by side: buttons of equal size of which at most one is
 * chosen. It is one stop for Tab; the arrow keys, Home and End choose, Space
 * chooses the focused one and Enter goes to the dialog's default button. To
 * screen readers it is a radio group.
 */

#define FOOTFALL_CHOICE_NONE -1

/**
 * footfall_choice_append:
 * @icon_name: (nullable): stands above the label
 * @label: what is seen
 * @name: (nullable): what is said; %NULL: the label
 *
 * Adds an option; the first has the index 0.
 */
void footfall_choice_append (FootfallChoice *self, const char *icon_name, const char *label, const char *name);

/* As above, for a label in which an underscore marks the letter that chooses the option together with Alt. */
void footfall_choice_append_mnemonic (FootfallChoice *self, const char *label);

/* The index of the chosen option, or %FOOTFALL_CHOICE_NONE. */
int  footfall_choice_get_selected (FootfallChoice *self);
void footfall_choice_set_selected (FootfallChoice *self, int selected);

/**
 * footfall_choice_get_button:
 *
 * Returns: (transfer none): the button of an option
 */
GtkWidget *footfall_choice_get_button (FootfallChoice *self, int index);

G_END_DECLS
