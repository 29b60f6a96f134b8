/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/shoes/inspect-dialog.h"

#include <glib/gi18n-lib.h>

#include "ui/resource.h"
#include "ui/shoes/shoe-changes.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/day-row.h"
#include "ui/widgets/message-row.h"

struct _FootfallInspectDialog
{
  FootfallFormDialog parent_instance;

  FootfallChoice *sole;
  FootfallChoice *fit;
  FootfallDayRow *day;
  FootfallMessageRow *day_message;

  FootfallModel *model; /* (owned) */
  FootfallShoe *shoe;   /* (owned) */
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallInspectDialog, footfall_inspect_dialog, FOOTFALL_TYPE_FORM_DIALOG)

static void
on_edited (FootfallInspectDialog *self)
{
  if (self->is_loading)
    return;

  footfall_message_row_set_error (self->day_message, GTK_WIDGET (self->day), NULL);
  footfall_form_dialog_touch (FOOTFALL_FORM_DIALOG (self));
}

static gboolean
footfall_inspect_dialog_check (FootfallFormDialog *form)
{
  FootfallInspectDialog *self = FOOTFALL_INSPECT_DIALOG (form);

  g_autoptr (GError) error = NULL;
  gboolean is_good = footfall_day_row_get_day (self->day, &self->shoe->inspected_on, &error);
  footfall_message_row_set_error (self->day_message, GTK_WIDGET (self->day), error);
  if (!is_good)
    gtk_widget_grab_focus (GTK_WIDGET (self->day));
  return is_good;
}

static gboolean
footfall_inspect_dialog_apply (FootfallFormDialog *form, GError **error)
{
  FootfallInspectDialog *self = FOOTFALL_INSPECT_DIALOG (form);

  self->shoe->sole = (FootfallSole) (footfall_choice_get_selected (self->sole) + FOOTFALL_SOLE_GOOD);
  self->shoe->fit = (FootfallFit) (footfall_choice_get_selected (self->fit) + FOOTFALL_FIT_GOOD);
  g_autoptr (FootfallChangeSet) changes =
      footfall_shoe_changes_save (footfall_model_get_log (self->model), self->shoe);
  return footfall_journal_apply (footfall_model_get_journal (self->model), changes, _("Note Inspection"), error);
}

static void
footfall_inspect_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_INSPECT_DIALOG);
  g_clear_object (&FOOTFALL_INSPECT_DIALOG (object)->model);

  G_OBJECT_CLASS (footfall_inspect_dialog_parent_class)->dispose (object);
}

static void
footfall_inspect_dialog_finalize (GObject *object)
{
  footfall_shoe_free (FOOTFALL_INSPECT_DIALOG (object)->shoe);

  G_OBJECT_CLASS (footfall_inspect_dialog_parent_class)->finalize (object);
}

static void
footfall_inspect_dialog_class_init (FootfallInspectDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footfall_inspect_dialog_dispose;
  object_class->finalize = footfall_inspect_dialog_finalize;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->check = footfall_inspect_dialog_check;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->apply = footfall_inspect_dialog_apply;

  g_type_ensure (FOOTFALL_TYPE_CHOICE);
  g_type_ensure (FOOTFALL_TYPE_DAY_ROW);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("shoes/inspect-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallInspectDialog, sole);
  gtk_widget_class_bind_template_child (widget_class, FootfallInspectDialog, fit);
  gtk_widget_class_bind_template_child (widget_class, FootfallInspectDialog, day);
  gtk_widget_class_bind_template_child (widget_class, FootfallInspectDialog, day_message);
  gtk_widget_class_bind_template_callback (widget_class, on_edited);
}

static void
append_labels (FootfallChoice *choice, const FootfallVocabulary *vocabulary)
{
  for (int value = 1; value < (int) vocabulary->n_words; value++)
    footfall_choice_append (choice, NULL, footfall_vocabulary_get_label (vocabulary, value), NULL);
}

static void
footfall_inspect_dialog_init (FootfallInspectDialog *self)
{
  self->is_loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  append_labels (self->sole, &footfall_soles);
  append_labels (self->fit, &footfall_fits);
}

FootfallInspectDialog *
footfall_inspect_dialog_new (FootfallModel *model, const FootfallShoe *shoe)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (shoe != NULL, NULL);

  FootfallInspectDialog *self = g_object_new (FOOTFALL_TYPE_INSPECT_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->shoe = footfall_shoe_copy (shoe);
  footfall_form_dialog_set_title (FOOTFALL_FORM_DIALOG (self), shoe->name);
  footfall_form_dialog_set_loss (FOOTFALL_FORM_DIALOG (self), _("This inspection is not in your journal yet."));
  footfall_choice_set_selected (self->sole, (int) shoe->sole - FOOTFALL_SOLE_GOOD);
  footfall_choice_set_selected (self->fit, (int) shoe->fit - FOOTFALL_FIT_GOOD);
  footfall_day_row_set_today (self->day, footfall_model_get_today (model));
  footfall_day_row_set_day (self->day, footfall_model_get_today (model));
  self->is_loading = FALSE;
  return self;
}

void
footfall_inspect_dialog_present (FootfallInspectDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_INSPECT_DIALOG (self));

  footfall_form_dialog_present (FOOTFALL_FORM_DIALOG (self), parent, GTK_WIDGET (self->sole));
}
