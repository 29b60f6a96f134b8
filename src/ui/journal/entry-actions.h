/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

/* What can be done with any record that has a row in the journal. */

/**
 * footfall_entry_edit:
 * @widget: in the window of the journal
 *
 * Opens the record.
 */
void footfall_entry_edit (GtkWidget *widget, FootfallRecordKind kind, const FootfallUuid *uuid);

/**
 * footfall_entry_delete:
 * @widget: in the window of the journal
 *
 * Deletes the record, which can be undone.
 */
void footfall_entry_delete (GtkWidget *widget, FootfallRecordKind kind, const FootfallUuid *uuid);

G_END_DECLS
