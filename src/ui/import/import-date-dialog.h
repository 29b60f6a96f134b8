/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/model.h"
#include "ui/widgets/form-dialog.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_IMPORT_DATE_DIALOG (footfall_import_date_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportDateDialog, footfall_import_date_dialog, FOOTFALL, IMPORT_DATE_DIALOG,
                      FootfallFormDialog)

/**
 * FootfallImportDateDialog:
 *
 * Asks when a run was, of which the file tells all but that.
 */

/**
 * FootfallImportDateFunc:
 * @started_at: unix seconds
 * @data: as given to the dialog
 *
 * Returns: whether it can have been then; if not, the dialog stays and says why
 */
typedef gboolean (*FootfallImportDateFunc) (gint64 started_at, gint32 utc_offset_s, gpointer data, GError **error);

/**
 * footfall_import_date_dialog_present:
 * @what: what is known of the run
 * @zone: the zone that times are read in
 * @func: is told the answer
 * @object: (type GObject): kept while the dialog is there; the data of @func
 */
void footfall_import_date_dialog_present (FootfallModel *model, const char *what, GTimeZone *zone,
                                          FootfallImportDateFunc func, gpointer object, GtkWidget *parent);

G_END_DECLS
