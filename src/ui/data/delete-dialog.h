/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "journal/journal.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_DELETE_DIALOG (footfall_delete_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallDeleteDialog, footfall_delete_dialog, FOOTFALL, DELETE_DIALOG, AdwBin)

/**
 * FootfallDeleteDialog:
 *
 * Empties the journal once a word was typed that nobody types by mistake. A
 * backup is made before.
 */

/**
 * FootfallDeleteDialog::deleted:
 * @dialog: the dialog, which closes
 */

FootfallDeleteDialog *footfall_delete_dialog_new (FootfallJournal *journal);

void footfall_delete_dialog_present (FootfallDeleteDialog *self, GtkWidget *parent);

G_END_DECLS
