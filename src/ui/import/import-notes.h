/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "exchange/import-plan.h"

G_BEGIN_DECLS

typedef enum
{
  FOOTFALL_IMPORT_NOTES_PROBLEMS, /* what could not be read */
  FOOTFALL_IMPORT_NOTES_REMARKS,  /* what is good to know */
} FootfallImportNotes;

/**
 * footfall_import_notes_create_row:
 * @title: plain text
 * @subtitle: (nullable): plain text
 *
 * Returns: (transfer floating): a row that says something
 */
GtkWidget *footfall_import_notes_create_row (const char *title, const char *subtitle);

/**
 * footfall_import_notes_show:
 * @list: filled anew with the notes of all files
 *
 * Returns: whether there are any
 */
gboolean footfall_import_notes_show (GtkListBox *list, const FootfallImportPlan *plan, FootfallImportNotes notes);

G_END_DECLS
