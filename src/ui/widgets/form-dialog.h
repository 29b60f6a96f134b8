/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_FORM_DIALOG (footfall_form_dialog_get_type ())
G_DECLARE_DERIVABLE_TYPE (FootfallFormDialog, footfall_form_dialog, FOOTFALL, FORM_DIALOG, AdwBin)

/**
 * FootfallFormDialog:
 *
 * A dialog that asks for something: a header bar with Cancel and Save, and one
 * column of fields. Enter saves. What was typed is never lost without a
 * question, and what could not be saved stays in the dialog with the reason.
 */

/**
 * FootfallFormDialogClass:
 * @check: whether all fields are understood; if not, the fields say why and one has the focus
 * @apply: stores what is in the fields
 */
struct _FootfallFormDialogClass
{
  AdwBinClass parent_class;

  gboolean (*check) (FootfallFormDialog *self);
  gboolean (*apply) (FootfallFormDialog *self, GError **error);
};

/**
 * FootfallFormDialog::saved:
 * @form: the form
 *
 * It is stored; the dialog closes.
 */

void        footfall_form_dialog_set_title (FootfallFormDialog *self, const char *title);
const char *footfall_form_dialog_get_title (FootfallFormDialog *self);

/**
 * footfall_form_dialog_set_loss:
 * @loss: what would be lost, a sentence
 *
 * What the question says when someone leaves a form in which something was typed.
 */
void footfall_form_dialog_set_loss (FootfallFormDialog *self, const char *loss);

/**
 * footfall_form_dialog_touch:
 *
 * Something was typed: leaving asks from now on, and an earlier failure is no longer shown.
 */
void footfall_form_dialog_touch (FootfallFormDialog *self);

/**
 * footfall_form_dialog_present:
 * @focus: where typing starts
 */
void footfall_form_dialog_present (FootfallFormDialog *self, GtkWidget *parent, GtkWidget *focus);

G_END_DECLS
