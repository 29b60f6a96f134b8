/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/records/activity-dialog.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/log/when-editor.h"
#include "ui/resource.h"
#include "ui/widgets/distance-row.h"
#include "ui/widgets/message-row.h"
#include "ui/widgets/notes-row.h"
#include "ui/widgets/vocabulary-list.h"

struct _FootfallActivityDialog
{
  FootfallFormDialog parent_instance;

  AdwComboRow *kind;
  GtkWidget *duration;
  FootfallMessageRow *duration_message;
  FootfallDistanceRow *distance;
  FootfallMessageRow *distance_message;
  GtkWidget *sets;
  FootfallMessageRow *sets_message;
  GtkWidget *reps;
  FootfallMessageRow *reps_message;
  FootfallWhenEditor *when;
  FootfallNotesRow *notes;

  FootfallModel *model;       /* (owned) */
  FootfallActivity *activity; /* (owned) */
  GTimeZone *zone;            /* (owned) */
  gboolean is_new;
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallActivityDialog, footfall_activity_dialog, FOOTFALL_TYPE_FORM_DIALOG)

static const char *
get_text (gpointer field)
{
  return gtk_editable_get_text (GTK_EDITABLE (field));
}

static gboolean
goes_a_distance (FootfallActivityKind kind)
{
  return kind <= FOOTFALL_ACTIVITY_KIND_SWIM || kind == FOOTFALL_ACTIVITY_KIND_OTHER;
}

static gboolean
counts_repetitions (FootfallActivityKind kind)
{
  return kind >= FOOTFALL_ACTIVITY_KIND_STRETCH;
}

/* A figure that is there stays in sight, whatever it is of. */
static void
show_fields_of_kind (FootfallActivityDialog *self)
{
  FootfallActivityKind kind = (FootfallActivityKind) adw_combo_row_get_selected (self->kind);
  gtk_widget_set_visible (GTK_WIDGET (self->distance), goes_a_distance (kind) || *get_text (self->distance) != '\0');
  gtk_widget_set_visible (self->sets, counts_repetitions (kind) || *get_text (self->sets) != '\0');
  gtk_widget_set_visible (self->reps, counts_repetitions (kind) || *get_text (self->reps) != '\0');
}

static void
clear_complaints (FootfallActivityDialog *self)
{
  footfall_message_row_set_error (self->duration_message, self->duration, NULL);
  footfall_message_row_set_error (self->distance_message, GTK_WIDGET (self->distance), NULL);
  footfall_message_row_set_error (self->sets_message, self->sets, NULL);
  footfall_message_row_set_error (self->reps_message, self->reps, NULL);
}

static void
on_edited (FootfallActivityDialog *self)
{
  if (self->is_loading)
    return;

  clear_complaints (self);
  footfall_form_dialog_touch (FOOTFALL_FORM_DIALOG (self));
}

static void
on_kind_chosen (FootfallActivityDialog *self)
{
  if (self->is_loading)
    return;

  show_fields_of_kind (self);
  on_edited (self);
}

static gboolean
settle (FootfallMessageRow *message, gpointer field, const GError *error)
{
  footfall_message_row_set_error (message, field, error);
  if (error != NULL)
    gtk_widget_grab_focus (field);
  return error == NULL;
}

/* An empty field is no error: it is unknown. */
static gboolean
read_duration (FootfallActivityDialog *self)
{
  gint64 duration_s = -1;
  g_autoptr (GError) error = NULL;
  if (*get_text (self->duration) == '\0'
      || footfall_duration_parse (get_text (self->duration), &duration_s, &error))
    self->activity->duration_s = duration_s;
  return settle (self->duration_message, self->duration, error);
}

/* The field shows less than an imported distance holds; what was not touched stays as it was. */
static gboolean
read_distance (FootfallActivityDialog *self)
{
  double before_m = self->activity->distance_m;
  g_autofree char *shown = isnan (before_m) ? g_strdup ("")
                                            : footfall_distance_format_number (
                                                before_m, footfall_model_get_distance_unit (self->model));
  if (g_strcmp0 (get_text (self->distance), shown) == 0)
    return TRUE;

  g_autoptr (GError) error = NULL;
  double distance_m = NAN;
  if (footfall_distance_row_get_distance (self->distance, &distance_m, &error))
    self->activity->distance_m = distance_m;
  return settle (self->distance_message, self->distance, error);
}

static gboolean
read_count (GtkWidget *field, FootfallMessageRow *message, int *count)
{
  double number = NAN;
  gboolean is_empty = *get_text (field) == '\0';
  gboolean is_good = is_empty
                     || (footfall_number_parse (get_text (field), &number) && number >= 1
                         && number <= FOOTFALL_REPETITIONS_MAX && number == floor (number));
  g_autoptr (GError) error = NULL;
  if (is_good)
    *count = is_empty ? -1 : (int) number;
  else
    error = g_error_new_literal (FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID,
                                 _("Write a whole number, for example 12."));
  return settle (message, field, error);
}

static gboolean
footfall_activity_dialog_check (FootfallFormDialog *form)
{
  FootfallActivityDialog *self = FOOTFALL_ACTIVITY_DIALOG (form);

  return read_duration (self) && read_distance (self)
         && read_count (self->sets, self->sets_message, &self->activity->sets)
         && read_count (self->reps, self->reps_message, &self->activity->reps)
         && footfall_when_editor_check (self->when);
}

static gboolean
footfall_activity_dialog_apply (FootfallFormDialog *form, GError **error)
{
  FootfallActivityDialog *self = FOOTFALL_ACTIVITY_DIALOG (form);

  FootfallActivity *activity = self->activity;
  activity->kind = (FootfallActivityKind) adw_combo_row_get_selected (self->kind);
  footfall_when_editor_get_instant (self->when, self->zone, &activity->done_at, &activity->utc_offset_s);
  g_free (activity->notes);
  activity->notes = footfall_notes_row_get_notes (self->notes);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, footfall_model_get_log (self->model), FOOTFALL_RECORD_ACTIVITY, activity);
  return footfall_journal_apply (footfall_model_get_journal (self->model), changes,
                                 self->is_new ? _("Add Activity") : _("Edit Activity"), error);
}

static void
footfall_activity_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_ACTIVITY_DIALOG);
  g_clear_object (&FOOTFALL_ACTIVITY_DIALOG (object)->model);

  G_OBJECT_CLASS (footfall_activity_dialog_parent_class)->dispose (object);
}

static void
footfall_activity_dialog_finalize (GObject *object)
{
  FootfallActivityDialog *self = FOOTFALL_ACTIVITY_DIALOG (object);

  footfall_activity_free (self->activity);
  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (footfall_activity_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FOOTFALL_TYPE_DISTANCE_ROW);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE_ROW);
  g_type_ensure (FOOTFALL_TYPE_NOTES_ROW);
  g_type_ensure (FOOTFALL_TYPE_WHEN_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("records/activity-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, duration);
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, duration_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, distance);
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, distance_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, sets);
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, sets_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, reps);
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, reps_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, when);
  gtk_widget_class_bind_template_child (widget_class, FootfallActivityDialog, notes);
  gtk_widget_class_bind_template_callback (widget_class, on_edited);
  gtk_widget_class_bind_template_callback (widget_class, on_kind_chosen);
}

static void
footfall_activity_dialog_class_init (FootfallActivityDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footfall_activity_dialog_dispose;
  object_class->finalize = footfall_activity_dialog_finalize;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->check = footfall_activity_dialog_check;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->apply = footfall_activity_dialog_apply;
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
footfall_activity_dialog_init (FootfallActivityDialog *self)
{
  self->is_loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->zone = g_time_zone_new_local ();
  g_autoptr (GListModel) kinds = footfall_vocabulary_list_labels (&footfall_activity_kinds);
  adw_combo_row_set_model (self->kind, kinds);
}

static void
set_count (GtkWidget *field, int count)
{
  g_autofree char *text = count > 0 ? footfall_number_format (count, 0) : g_strdup ("");
  gtk_editable_set_text (GTK_EDITABLE (field), text);
}

static void
show_activity (FootfallActivityDialog *self)
{
  const FootfallActivity *activity = self->activity;
  g_autofree char *duration = activity->duration_s >= 0 ? footfall_duration_format (activity->duration_s)
                                                        : g_strdup ("");
  adw_combo_row_set_selected (self->kind, self->is_new ? FOOTFALL_ACTIVITY_KIND_WALK : activity->kind);
  gtk_editable_set_text (GTK_EDITABLE (self->duration), duration);
  footfall_distance_row_set_unit (self->distance, footfall_model_get_distance_unit (self->model));
  footfall_distance_row_set_distance (self->distance, activity->distance_m);
  set_count (self->sets, activity->sets);
  set_count (self->reps, activity->reps);
  footfall_when_editor_set_instant (self->when, activity->done_at, activity->utc_offset_s,
                                    footfall_model_get_today (self->model));
  footfall_notes_row_set_notes (self->notes, activity->notes);
  show_fields_of_kind (self);
}

FootfallActivityDialog *
footfall_activity_dialog_new (FootfallModel *model, const FootfallActivity *activity)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (activity != NULL, NULL);

  FootfallActivityDialog *self = g_object_new (FOOTFALL_TYPE_ACTIVITY_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->activity = footfall_activity_copy (activity);
  self->is_new = footfall_log_find (footfall_model_get_log (model), FOOTFALL_RECORD_ACTIVITY, &activity->record.uuid)
                 == NULL;
  footfall_form_dialog_set_title (FOOTFALL_FORM_DIALOG (self), self->is_new ? _("Add Activity") : _("Edit Activity"));
  footfall_form_dialog_set_loss (FOOTFALL_FORM_DIALOG (self),
                                 self->is_new ? _("This activity is not in your journal yet.")
                                              : _("Your changes to this activity are not in your journal yet."));
  show_activity (self);
  self->is_loading = FALSE;
  return self;
}

void
footfall_activity_dialog_present (FootfallActivityDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_ACTIVITY_DIALOG (self));

  footfall_form_dialog_present (FOOTFALL_FORM_DIALOG (self), parent, GTK_WIDGET (self->kind));
}
