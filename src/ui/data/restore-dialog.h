/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "journal/journal.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_RESTORE_DIALOG (footfall_restore_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallRestoreDialog, footfall_restore_dialog, FOOTFALL, RESTORE_DIALOG, AdwBin)

/**
 * FootfallRestoreDialog:
 *
 * Lists the backups of a journal, shows what is in the one that is chosen
 * beside what is in the journal, and goes back to it.
 */

/**
 * FootfallRestoreDialog::restored:
 * @dialog: the dialog, which closes
 * @kept: (nullable): where the old file is now, if it could not be opened
 */

/**
 * footfall_restore_dialog_new:
 * @journal_path: the journal
 * @journal: (nullable): %NULL if it cannot be opened, and is to be replaced
 */
FootfallRestoreDialog *footfall_restore_dialog_new (const char *journal_path, FootfallJournal *journal);

void footfall_restore_dialog_present (FootfallRestoreDialog *self, GtkWidget *parent);

G_END_DECLS
