/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_READING_DIALOG (footfall_reading_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallReadingDialog, footfall_reading_dialog, FOOTFALL, READING_DIALOG, AdwBin)

/**
 * FootfallReadingDialog:
 *
 * Something to read: an opening, a list of things with a sentence or two about each, and a closing.
 */
FootfallReadingDialog *footfall_reading_dialog_new (const char *title);

/* A paragraph before or after the list; in the current language */
void footfall_reading_dialog_set_opening (FootfallReadingDialog *self, const char *text);
void footfall_reading_dialog_set_closing (FootfallReadingDialog *self, const char *text);

void footfall_reading_dialog_append (FootfallReadingDialog *self, const char *name, const char *text);
void footfall_reading_dialog_present (FootfallReadingDialog *self, GtkWidget *parent);

G_END_DECLS
