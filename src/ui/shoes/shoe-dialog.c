/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/shoes/shoe-dialog.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/resource.h"
#include "ui/shoes/shoe-changes.h"
#include "ui/widgets/day-row.h"
#include "ui/widgets/distance-row.h"
#include "ui/widgets/message-row.h"

struct _FootfallShoeDialog
{
  FootfallFormDialog parent_instance;

  GtkEditable *name;
  FootfallMessageRow *name_message;
  GtkEditable *brand;
  GtkEditable *shoe_model;
  FootfallDistanceRow *initial_distance;
  FootfallMessageRow *initial_message;
  FootfallDistanceRow *inspect_at;
  FootfallMessageRow *inspect_message;
  FootfallDistanceRow *replace_at;
  FootfallMessageRow *replace_message;
  FootfallDayRow *first_used;
  FootfallMessageRow *first_used_message;
  GtkSwitch *is_default;

  FootfallModel *model;
  FootfallShoe *shoe;
  gboolean is_new;
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallShoeDialog, footfall_shoe_dialog, FOOTFALL_TYPE_FORM_DIALOG)

static void
on_edited (FootfallShoeDialog *self)
{
  if (self->is_loading)
    return;

  footfall_form_dialog_touch (FOOTFALL_FORM_DIALOG (self));
  footfall_message_row_set_error (self->name_message, GTK_WIDGET (self->name), NULL);
}

/* The message goes to the field, and the focus with it. */
static gboolean
settle (FootfallMessageRow *message, gpointer field, const GError *error)
{
  footfall_message_row_set_error (message, field, error);
  if (error != NULL)
    gtk_widget_grab_focus (field);
  return error == NULL;
}

static gboolean
read_name (FootfallShoeDialog *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
  g_autoptr (GError) error = NULL;
  if (*name == '\0')
    error = g_error_new_literal (FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID,
                                 _("A shoe needs a name by which you know it."));
  else
    {
      g_free (self->shoe->name);
      self->shoe->name = g_steal_pointer (&name);
    }
  return settle (self->name_message, self->name, error);
}

/* An empty field is the usual value. A used pair may also be told to have run nothing yet. */
static gboolean
read_distance (FootfallDistanceRow *row, FootfallMessageRow *message, double usual_m, double *distance_m)
{
  double typed_m = NAN;
  double number = NAN;
  g_autoptr (GError) error = NULL;
  if (footfall_number_parse (gtk_editable_get_text (GTK_EDITABLE (row)), &number) && number <= 0 && usual_m <= 0)
    *distance_m = 0;
  else if (footfall_distance_row_get_distance (row, &typed_m, &error))
    *distance_m = isnan (typed_m) ? usual_m : typed_m;
  return settle (message, row, error);
}

static gboolean
read_first_used (FootfallShoeDialog *self)
{
  g_autoptr (GError) error = NULL;
  footfall_day_row_get_day (self->first_used, &self->shoe->first_used_on, &error);
  return settle (self->first_used_message, self->first_used, error);
}

static gboolean
check_order (FootfallShoeDialog *self)
{
  g_autoptr (GError) error = NULL;
  if (self->shoe->replace_at_m < self->shoe->inspect_at_m)
    error = g_error_new_literal (FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID,
                                 _("This cannot be less than the distance for a look at the sole."));
  return settle (self->replace_message, self->replace_at, error);
}

static gboolean
footfall_shoe_dialog_check (FootfallFormDialog *form)
{
  FootfallShoeDialog *self = FOOTFALL_SHOE_DIALOG (form);

  FootfallShoe *shoe = self->shoe;
  g_free (shoe->brand);
  g_free (shoe->model);
  shoe->brand = g_strdup (gtk_editable_get_text (self->brand));
  shoe->model = g_strdup (gtk_editable_get_text (self->shoe_model));
  shoe->is_default = gtk_switch_get_active (self->is_default);
  return read_name (self) && read_distance (self->initial_distance, self->initial_message, 0, &shoe->initial_distance_m)
         && read_distance (self->inspect_at, self->inspect_message, FOOTFALL_SHOE_INSPECT_AT_M, &shoe->inspect_at_m)
         && read_distance (self->replace_at, self->replace_message, FOOTFALL_SHOE_REPLACE_AT_M, &shoe->replace_at_m)
         && check_order (self) && read_first_used (self);
}

static gboolean
footfall_shoe_dialog_apply (FootfallFormDialog *form, GError **error)
{
  FootfallShoeDialog *self = FOOTFALL_SHOE_DIALOG (form);

  g_autoptr (FootfallChangeSet) changes =
      footfall_shoe_changes_save (footfall_model_get_log (self->model), self->shoe);
  return footfall_journal_apply (footfall_model_get_journal (self->model), changes,
                                 self->is_new ? _("Add Shoe") : _("Edit Shoe"), error);
}

static void
footfall_shoe_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_SHOE_DIALOG);
  g_clear_object (&FOOTFALL_SHOE_DIALOG (object)->model);

  G_OBJECT_CLASS (footfall_shoe_dialog_parent_class)->dispose (object);
}

static void
footfall_shoe_dialog_finalize (GObject *object)
{
  footfall_shoe_free (FOOTFALL_SHOE_DIALOG (object)->shoe);

  G_OBJECT_CLASS (footfall_shoe_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FOOTFALL_TYPE_DAY_ROW);
  g_type_ensure (FOOTFALL_TYPE_DISTANCE_ROW);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("shoes/shoe-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, name);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, name_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, brand);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, shoe_model);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, initial_distance);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, initial_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, inspect_at);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, inspect_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, replace_at);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, replace_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, first_used);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, first_used_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeDialog, is_default);
  gtk_widget_class_bind_template_callback (widget_class, on_edited);
}

static void
footfall_shoe_dialog_class_init (FootfallShoeDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footfall_shoe_dialog_dispose;
  object_class->finalize = footfall_shoe_dialog_finalize;

  FOOTFALL_FORM_DIALOG_CLASS (klass)->check = footfall_shoe_dialog_check;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->apply = footfall_shoe_dialog_apply;
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
footfall_shoe_dialog_init (FootfallShoeDialog *self)
{
  self->is_loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_text (GtkEditable *field, const char *text)
{
  gtk_editable_set_text (field, text != NULL ? text : "");
}

static void
show_distance (FootfallShoeDialog *self, FootfallDistanceRow *row, double distance_m)
{
  footfall_distance_row_set_unit (row, footfall_model_get_distance_unit (self->model));
  footfall_distance_row_set_distance (row, distance_m);
}

static void
show_shoe (FootfallShoeDialog *self)
{
  const FootfallShoe *shoe = self->shoe;
  show_text (self->name, shoe->name);
  show_text (self->brand, shoe->brand);
  show_text (self->shoe_model, shoe->model);
  show_distance (self, self->initial_distance, shoe->initial_distance_m > 0 ? shoe->initial_distance_m : NAN);
  show_distance (self, self->inspect_at, shoe->inspect_at_m);
  show_distance (self, self->replace_at, shoe->replace_at_m);
  footfall_day_row_set_today (self->first_used, footfall_model_get_today (self->model));
  footfall_day_row_set_day (self->first_used, shoe->first_used_on);
  gtk_switch_set_active (self->is_default, shoe->is_default);
}

/* The first shoe is the one that new runs are most likely made with. */
static FootfallShoe *
create_shoe (FootfallModel *model)
{
  FootfallShoe *shoe = footfall_shoe_new ();
  shoe->is_default =
      footfall_log_get_default_shoe (footfall_model_get_log (model), footfall_model_get_today (model)) == NULL;
  return shoe;
}

FootfallShoeDialog *
footfall_shoe_dialog_new (FootfallModel *model, const FootfallShoe *shoe)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallShoeDialog *self = g_object_new (FOOTFALL_TYPE_SHOE_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->is_new = shoe == NULL;
  self->shoe = shoe != NULL ? footfall_shoe_copy (shoe) : create_shoe (model);
  footfall_form_dialog_set_title (FOOTFALL_FORM_DIALOG (self), self->is_new ? _("Add Shoe") : _("Edit Shoe"));
  footfall_form_dialog_set_loss (FOOTFALL_FORM_DIALOG (self), self->is_new ? _("This shoe is not in your journal yet.")
                                                             : _("Your changes to this shoe are not in your journal yet."));
  show_shoe (self);
  self->is_loading = FALSE;
  return self;
}

void
footfall_shoe_dialog_present (FootfallShoeDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_SHOE_DIALOG (self));

  footfall_form_dialog_present (FOOTFALL_FORM_DIALOG (self), parent, GTK_WIDGET (self->name));
}

FootfallUuid
footfall_shoe_dialog_get_shoe (FootfallShoeDialog *self)
{
  g_return_val_if_fail (FOOTFALL_IS_SHOE_DIALOG (self), FOOTFALL_UUID_NONE);

  return self->shoe->record.uuid;
}
