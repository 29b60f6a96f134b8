/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/entry-actions.h"

static const struct
{
  FootfallRecordKind kind;
  const char *edit;
  const char *delete;
} actions[] = {
  { FOOTFALL_RECORD_RUN, "win.edit-run", "win.delete-run" },
  { FOOTFALL_RECORD_PAIN, "win.edit-pain", "win.delete-pain" },
  { FOOTFALL_RECORD_ACTIVITY, "win.edit-activity", "win.delete-activity" },
  { FOOTFALL_RECORD_BREAK, "win.edit-break", "win.delete-break" },
  { FOOTFALL_RECORD_EVENT, "win.edit-event", "win.delete-event" },
};

void
footfall_entry_edit (GtkWidget *widget, FootfallRecordKind kind, const FootfallUuid *uuid)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (uuid != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (actions[i].kind == kind)
      gtk_widget_activate_action (widget, actions[i].edit, "s", footfall_uuid_to_text (uuid).text);
}

void
footfall_entry_delete (GtkWidget *widget, FootfallRecordKind kind, const FootfallUuid *uuid)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (uuid != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (actions[i].kind == kind)
      gtk_widget_activate_action (widget, actions[i].delete, "s", footfall_uuid_to_text (uuid).text);
}
