/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/log.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_EXPORT_DIALOG (footfall_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallExportDialog, footfall_export_dialog, FOOTFALL, EXPORT_DIALOG, AdwBin)

/**
 * FootfallExportDialog:
 *
 * Writes the journal into a file that other programs can read: everything, or
 * the runs as a table.
 */

/**
 * FootfallExportDialog::exported:
 * @dialog: the dialog, which closes
 * @path: the file
 */

FootfallExportDialog *footfall_export_dialog_new (const FootfallLog *log);

void footfall_export_dialog_present (FootfallExportDialog *self, GtkWidget *parent);

G_END_DECLS
