/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/records/pain-dialog.h"

#include <glib/gi18n-lib.h>

#include "ui/log/knee-warning.h"
#include "ui/log/when-editor.h"
#include "ui/resource.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/message.h"
#include "ui/widgets/notes-row.h"
#include "ui/widgets/pain-scale.h"
#include "ui/widgets/signs-row.h"
#include "ui/widgets/vocabulary-list.h"

struct _FootfallPainDialog
{
  FootfallFormDialog parent_instance;

  FootfallChoice *knee;
  FootfallMessage *knee_message;
  FootfallPainScale *level;
  FootfallChoice *area;
  FootfallSignsRow *signs;
  FootfallMessage *message;
  AdwComboRow *moment;
  FootfallWhenEditor *when;
  FootfallNotesRow *notes;

  FootfallModel *model; /* (owned) */
  FootfallPain *pain;   /* (owned) */
  GTimeZone *zone;      /* (owned) */
  gboolean is_new;
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallPainDialog, footfall_pain_dialog, FOOTFALL_TYPE_FORM_DIALOG)

static void
show_warning (FootfallPainDialog *self)
{
  int severe_min_level = footfall_model_get_rules (self->model)->severe_min_level;
  footfall_message_set (self->message, FOOTFALL_TONE_ERROR,
                        footfall_knee_warning_get_text (footfall_signs_row_get_signs (self->signs),
                                                        footfall_pain_scale_get_level (self->level),
                                                        severe_min_level));
}

static void
on_edited (FootfallPainDialog *self)
{
  if (self->is_loading)
    return;

  footfall_message_set (self->knee_message, FOOTFALL_TONE_ERROR, NULL);
  show_warning (self);
  footfall_form_dialog_touch (FOOTFALL_FORM_DIALOG (self));
}

static gboolean
check_knee (FootfallPainDialog *self)
{
  if (footfall_choice_get_selected (self->knee) != FOOTFALL_CHOICE_NONE)
    return TRUE;

  footfall_message_set (self->knee_message, FOOTFALL_TONE_ERROR, _("Choose which knee this is about."));
  gtk_widget_grab_focus (GTK_WIDGET (self->knee));
  return FALSE;
}

static gboolean
check_level (FootfallPainDialog *self)
{
  if (footfall_pain_scale_get_level (self->level) != FOOTFALL_LEVEL_NOT_ASKED)
    return TRUE;

  footfall_message_set (self->message, FOOTFALL_TONE_ERROR,
                        _("Choose how much it hurts, 0 to 10, so that this can be kept."));
  gtk_widget_grab_focus (GTK_WIDGET (self->level));
  return FALSE;
}

static gboolean
footfall_pain_dialog_check (FootfallFormDialog *form)
{
  FootfallPainDialog *self = FOOTFALL_PAIN_DIALOG (form);

  return check_knee (self) && check_level (self) && footfall_when_editor_check (self->when);
}

static void
read_fields (FootfallPainDialog *self)
{
  FootfallPain *pain = self->pain;
  pain->knee = (FootfallKnee) footfall_choice_get_selected (self->knee);
  pain->level = footfall_pain_scale_get_level (self->level);
  pain->area = (FootfallArea) (footfall_choice_get_selected (self->area) + FOOTFALL_AREA_INNER);
  pain->signs = footfall_signs_row_get_signs (self->signs);
  pain->moment = (FootfallMoment) adw_combo_row_get_selected (self->moment);
  footfall_when_editor_get_instant (self->when, self->zone, &pain->felt_at, &pain->utc_offset_s);
  g_free (pain->notes);
  pain->notes = footfall_notes_row_get_notes (self->notes);
}

static gboolean
footfall_pain_dialog_apply (FootfallFormDialog *form, GError **error)
{
  FootfallPainDialog *self = FOOTFALL_PAIN_DIALOG (form);

  read_fields (self);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, footfall_model_get_log (self->model), FOOTFALL_RECORD_PAIN, self->pain);
  return footfall_journal_apply (footfall_model_get_journal (self->model), changes,
                                 self->is_new ? _("Add Pain Note") : _("Edit Pain Note"), error);
}

static void
footfall_pain_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_PAIN_DIALOG);
  g_clear_object (&FOOTFALL_PAIN_DIALOG (object)->model);

  G_OBJECT_CLASS (footfall_pain_dialog_parent_class)->dispose (object);
}

static void
footfall_pain_dialog_finalize (GObject *object)
{
  FootfallPainDialog *self = FOOTFALL_PAIN_DIALOG (object);

  footfall_pain_free (self->pain);
  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (footfall_pain_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FOOTFALL_TYPE_CHOICE);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE);
  g_type_ensure (FOOTFALL_TYPE_NOTES_ROW);
  g_type_ensure (FOOTFALL_TYPE_PAIN_SCALE);
  g_type_ensure (FOOTFALL_TYPE_SIGNS_ROW);
  g_type_ensure (FOOTFALL_TYPE_WHEN_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("records/pain-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallPainDialog, knee);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainDialog, knee_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainDialog, level);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainDialog, area);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainDialog, signs);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainDialog, message);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainDialog, moment);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainDialog, when);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainDialog, notes);
  gtk_widget_class_bind_template_callback (widget_class, on_edited);
}

static void
footfall_pain_dialog_class_init (FootfallPainDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footfall_pain_dialog_dispose;
  object_class->finalize = footfall_pain_dialog_finalize;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->check = footfall_pain_dialog_check;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->apply = footfall_pain_dialog_apply;
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
footfall_pain_dialog_init (FootfallPainDialog *self)
{
  self->is_loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->zone = g_time_zone_new_local ();
  for (int area = FOOTFALL_AREA_INNER; area <= FOOTFALL_AREA_BACK; area++)
    footfall_choice_append (self->area, NULL, footfall_vocabulary_get_label (&footfall_areas, area), NULL);
  g_autoptr (GListModel) moments = footfall_vocabulary_list_labels (&footfall_moments);
  adw_combo_row_set_model (self->moment, moments);
}

/* The side that was not told is offered only to who has such entries. */
static void
append_knees (FootfallPainDialog *self)
{
  FootfallPreferences *preferences = footfall_model_get_preferences (self->model);
  gboolean offers_all = footfall_preferences_watches_knee (preferences, FOOTFALL_KNEE_UNSPECIFIED)
                        || (!self->is_new && self->pain->knee == FOOTFALL_KNEE_UNSPECIFIED);
  for (int knee = FOOTFALL_KNEE_LEFT; knee <= (offers_all ? FOOTFALL_KNEE_UNSPECIFIED : FOOTFALL_KNEE_RIGHT); knee++)
    footfall_choice_append (self->knee, NULL, footfall_vocabulary_get_label (&footfall_knees, knee), NULL);
}

/* Where only one knee is watched, it is the one. */
static int
choose_knee (FootfallPainDialog *self)
{
  if (!self->is_new)
    return (int) self->pain->knee;

  FootfallPreferences *preferences = footfall_model_get_preferences (self->model);
  gboolean watches_left = footfall_preferences_watches_knee (preferences, FOOTFALL_KNEE_LEFT);
  gboolean watches_right = footfall_preferences_watches_knee (preferences, FOOTFALL_KNEE_RIGHT);
  if (watches_left == watches_right)
    return FOOTFALL_CHOICE_NONE;
  return watches_left ? FOOTFALL_KNEE_LEFT : FOOTFALL_KNEE_RIGHT;
}

static void
show_pain (FootfallPainDialog *self)
{
  const FootfallPain *pain = self->pain;
  append_knees (self);
  footfall_choice_set_selected (self->knee, choose_knee (self));
  footfall_pain_scale_set_level (self->level, self->is_new ? FOOTFALL_LEVEL_NOT_ASKED : pain->level);
  footfall_choice_set_selected (self->area,
                                (int) (self->is_new ? FOOTFALL_AREA_INNER : pain->area) - FOOTFALL_AREA_INNER);
  footfall_signs_row_set_signs (self->signs, pain->signs);
  adw_combo_row_set_selected (self->moment, pain->moment);
  footfall_when_editor_set_instant (self->when, pain->felt_at, pain->utc_offset_s,
                                    footfall_model_get_today (self->model));
  footfall_notes_row_set_notes (self->notes, pain->notes);
  show_warning (self);
}

FootfallPainDialog *
footfall_pain_dialog_new (FootfallModel *model, const FootfallPain *pain)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (pain != NULL, NULL);

  FootfallPainDialog *self = g_object_new (FOOTFALL_TYPE_PAIN_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->pain = footfall_pain_copy (pain);
  self->is_new = footfall_log_find (footfall_model_get_log (model), FOOTFALL_RECORD_PAIN, &pain->record.uuid) == NULL;
  footfall_form_dialog_set_title (FOOTFALL_FORM_DIALOG (self), self->is_new ? _("Add Pain Note") : _("Edit Pain Note"));
  footfall_form_dialog_set_loss (FOOTFALL_FORM_DIALOG (self),
                                 self->is_new ? _("This note is not in your journal yet.")
                                              : _("Your changes to this note are not in your journal yet."));
  show_pain (self);
  self->is_loading = FALSE;
  return self;
}

void
footfall_pain_dialog_present (FootfallPainDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_PAIN_DIALOG (self));

  gboolean has_knee = footfall_choice_get_selected (self->knee) != FOOTFALL_CHOICE_NONE;
  footfall_form_dialog_present (FOOTFALL_FORM_DIALOG (self), parent,
                                has_knee ? GTK_WIDGET (self->level) : GTK_WIDGET (self->knee));
}
