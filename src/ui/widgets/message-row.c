/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/message-row.h"

struct _FootfallMessageRow
{
  AdwPreferencesRow parent_instance;

  FootfallMessage *message;
};

G_DEFINE_FINAL_TYPE (FootfallMessageRow, footfall_message_row, ADW_TYPE_PREFERENCES_ROW)

static void
footfall_message_row_class_init (FootfallMessageRowClass *klass)
{
}

static void
footfall_message_row_init (FootfallMessageRow *self)
{
  self->message = g_object_new (FOOTFALL_TYPE_MESSAGE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->message), "form-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->message));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
footfall_message_row_set (FootfallMessageRow *self, FootfallTone tone, GtkWidget *field, const char *text)
{
  g_return_if_fail (FOOTFALL_IS_MESSAGE_ROW (self));

  footfall_message_set (self->message, tone, text);
  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL);
  if (field == NULL)
    return;

  gboolean is_wrong = text != NULL && tone == FOOTFALL_TONE_ERROR;
  if (is_wrong)
    gtk_widget_add_css_class (field, "error");
  else
    gtk_widget_remove_css_class (field, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_STATE_INVALID,
                               is_wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

void
footfall_message_row_set_error (FootfallMessageRow *self, GtkWidget *field, const GError *error)
{
  g_return_if_fail (FOOTFALL_IS_MESSAGE_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (field));

  footfall_message_row_set (self, FOOTFALL_TONE_ERROR, field, error != NULL ? error->message : NULL);
}
