/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/model.h"
#include "ui/widgets/form-dialog.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_EVENT_DIALOG (footfall_event_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootfallEventDialog, footfall_event_dialog, FOOTFALL, EVENT_DIALOG, FootfallFormDialog)

/**
 * FootfallEventDialog:
 *
 * Something that may matter when someone looks back: a visit, new insoles, an illness.
 */

/**
 * footfall_event_dialog_new:
 * @event: a new event with its day, or one of the log
 *
 * Returns: (transfer floating): the dialog, to be shown by footfall_event_dialog_present()
 */
FootfallEventDialog *footfall_event_dialog_new (FootfallModel *model, const FootfallEvent *event);
void                 footfall_event_dialog_present (FootfallEventDialog *self, GtkWidget *parent);

G_END_DECLS
