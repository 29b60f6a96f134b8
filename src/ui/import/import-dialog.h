/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_IMPORT_DIALOG (footfall_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportDialog, footfall_import_dialog, FOOTFALL, IMPORT_DIALOG, AdwBin)

/**
 * FootfallImportDialog:
 *
 * What files of other programs hold, before anything is brought in: how much
 * is new, what is there already, what is left out and why. Bringing it in is
 * one change of the journal; then it says what came of it.
 */

/**
 * footfall_import_dialog_present:
 * @paths: (array zero-terminated=1): files, folders and archives
 *
 * Returns: (transfer none): the dialog that is shown
 */
FootfallImportDialog *footfall_import_dialog_present (FootfallModel *model, const char *const *paths,
                                                      GtkWidget *parent);

G_END_DECLS
