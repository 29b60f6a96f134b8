/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/records/event-dialog.h"

#include <glib/gi18n-lib.h>

#include "ui/resource.h"
#include "ui/widgets/day-row.h"
#include "ui/widgets/message-row.h"
#include "ui/widgets/notes-row.h"
#include "ui/widgets/vocabulary-list.h"

struct _FootfallEventDialog
{
  FootfallFormDialog parent_instance;

  AdwComboRow *kind;
  FootfallDayRow *day;
  FootfallMessageRow *day_message;
  FootfallNotesRow *notes;

  FootfallModel *model; /* (owned) */
  FootfallEvent *event; /* (owned) */
  gboolean is_new;
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallEventDialog, footfall_event_dialog, FOOTFALL_TYPE_FORM_DIALOG)

static void
on_edited (FootfallEventDialog *self)
{
  if (self->is_loading)
    return;

  footfall_message_row_set_error (self->day_message, GTK_WIDGET (self->day), NULL);
  footfall_form_dialog_touch (FOOTFALL_FORM_DIALOG (self));
}

static gboolean
footfall_event_dialog_check (FootfallFormDialog *form)
{
  FootfallEventDialog *self = FOOTFALL_EVENT_DIALOG (form);

  FootfallDay day = FOOTFALL_DAY_UNKNOWN;
  g_autoptr (GError) error = NULL;
  if (footfall_day_row_get_day (self->day, &day, &error) && day == FOOTFALL_DAY_UNKNOWN)
    error = g_error_new_literal (FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID,
                                 _("Write a day, such as “today” or “yesterday”."));
  footfall_message_row_set_error (self->day_message, GTK_WIDGET (self->day), error);
  if (error != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->day));
  else
    self->event->on = day;
  return error == NULL;
}

static gboolean
footfall_event_dialog_apply (FootfallFormDialog *form, GError **error)
{
  FootfallEventDialog *self = FOOTFALL_EVENT_DIALOG (form);

  self->event->kind = (FootfallEventKind) adw_combo_row_get_selected (self->kind);
  g_free (self->event->notes);
  self->event->notes = footfall_notes_row_get_notes (self->notes);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, footfall_model_get_log (self->model), FOOTFALL_RECORD_EVENT, self->event);
  return footfall_journal_apply (footfall_model_get_journal (self->model), changes,
                                 self->is_new ? _("Add Event") : _("Edit Event"), error);
}

static void
footfall_event_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_EVENT_DIALOG);
  g_clear_object (&FOOTFALL_EVENT_DIALOG (object)->model);

  G_OBJECT_CLASS (footfall_event_dialog_parent_class)->dispose (object);
}

static void
footfall_event_dialog_finalize (GObject *object)
{
  footfall_event_free (FOOTFALL_EVENT_DIALOG (object)->event);

  G_OBJECT_CLASS (footfall_event_dialog_parent_class)->finalize (object);
}

static void
footfall_event_dialog_class_init (FootfallEventDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footfall_event_dialog_dispose;
  object_class->finalize = footfall_event_dialog_finalize;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->check = footfall_event_dialog_check;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->apply = footfall_event_dialog_apply;

  g_type_ensure (FOOTFALL_TYPE_DAY_ROW);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE_ROW);
  g_type_ensure (FOOTFALL_TYPE_NOTES_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("records/event-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallEventDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, FootfallEventDialog, day);
  gtk_widget_class_bind_template_child (widget_class, FootfallEventDialog, day_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallEventDialog, notes);
  gtk_widget_class_bind_template_callback (widget_class, on_edited);
}

static void
footfall_event_dialog_init (FootfallEventDialog *self)
{
  self->is_loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_autoptr (GListModel) kinds = footfall_vocabulary_list_labels (&footfall_event_kinds);
  adw_combo_row_set_model (self->kind, kinds);
}

FootfallEventDialog *
footfall_event_dialog_new (FootfallModel *model, const FootfallEvent *event)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (event != NULL, NULL);

  FootfallEventDialog *self = g_object_new (FOOTFALL_TYPE_EVENT_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->event = footfall_event_copy (event);
  self->is_new = footfall_log_find (footfall_model_get_log (model), FOOTFALL_RECORD_EVENT, &event->record.uuid) == NULL;
  footfall_form_dialog_set_title (FOOTFALL_FORM_DIALOG (self), self->is_new ? _("Add Event") : _("Edit Event"));
  footfall_form_dialog_set_loss (FOOTFALL_FORM_DIALOG (self),
                                 self->is_new ? _("This event is not in your journal yet.")
                                              : _("Your changes to this event are not in your journal yet."));
  adw_combo_row_set_selected (self->kind, self->is_new ? FOOTFALL_EVENT_KIND_PHYSIO_VISIT : event->kind);
  footfall_day_row_set_today (self->day, MAX (footfall_model_get_today (model), event->on));
  footfall_day_row_set_day (self->day, event->on);
  footfall_notes_row_set_notes (self->notes, event->notes);
  self->is_loading = FALSE;
  return self;
}

void
footfall_event_dialog_present (FootfallEventDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_EVENT_DIALOG (self));

  footfall_form_dialog_present (FOOTFALL_FORM_DIALOG (self), parent, GTK_WIDGET (self->kind));
}
