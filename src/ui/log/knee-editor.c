/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/log/knee-editor.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "ui/resource.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pain-scale.h"

struct _FootfallKneeEditor
{
  GtkWidget parent_instance;

  AdwPreferencesGroup *group;
  FootfallPainScale *scales[FOOTFALL_N_ASKED_MOMENTS];
  GtkWidget *morning_row;
  GtkWidget *area_row;
  FootfallChoice *area;
  AdwExpanderRow *signs;
  GtkCheckButton *checks[FOOTFALL_N_SIGNS];
  FootfallMessage *message;

  FootfallKnee knee;
  int severe_min_level;
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallKneeEditor, footfall_knee_editor, GTK_TYPE_WIDGET)

enum
{
  EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_title (FootfallKnee knee)
{
  switch (knee)
    {
    case FOOTFALL_KNEE_LEFT:
      return _("How Was Your Left Knee?");
    case FOOTFALL_KNEE_RIGHT:
      return _("How Was Your Right Knee?");
    case FOOTFALL_KNEE_UNSPECIFIED:
    default:
      return _("How Was Your Knee?");
    }
}

/* Signs speak before levels; both only suggest, and neither keeps the run from being saved. */
static const char *
get_warning (FootfallKneeEditor *self, const FootfallKneeAnswers *answers)
{
  if ((answers->signs & FOOTFALL_SIGN_CANNOT_BEAR_WEIGHT) != 0)
    return _("A leg that cannot bear weight should be looked at today. Please stop running until then.");
  if (answers->signs != FOOTFALL_SIGNS_NONE)
    return _("This is worth having a professional look at soon. Please stop running until then.");
  if (footfall_knee_answers_get_highest (answers) >= self->severe_min_level)
    return _("This is severe pain. Take a break from running, rest the knee, and speak with a professional "
             "before you run again.");
  return NULL;
}

static void
show_consequences (FootfallKneeEditor *self)
{
  FootfallKneeAnswers answers;
  footfall_knee_editor_get_answers (self, &answers);
  gtk_widget_set_visible (self->area_row, footfall_knee_answers_get_highest (&answers) > 0);
  footfall_message_set (self->message, FOOTFALL_TONE_ERROR, get_warning (self, &answers));
}

static void
on_answered (FootfallKneeEditor *self)
{
  if (self->is_loading)
    return;

  show_consequences (self);
  g_signal_emit (self, signals[EDITED], 0);
}

static void
append_areas (FootfallChoice *choice)
{
  for (int area = FOOTFALL_AREA_INNER; area <= FOOTFALL_AREA_BACK; area++)
    footfall_choice_append (choice, NULL, footfall_vocabulary_get_label (&footfall_areas, area), NULL);
}

static void
append_signs (FootfallKneeEditor *self)
{
  for (int i = 0; i < FOOTFALL_N_SIGNS; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *check = gtk_check_button_new ();
      gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), footfall_vocabulary_get_label (&footfall_signs, i));
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
      g_signal_connect_object (check, "toggled", G_CALLBACK (on_answered), self, G_CONNECT_SWAPPED);
      adw_expander_row_add_row (self->signs, row);
      self->checks[i] = GTK_CHECK_BUTTON (check);
    }
}

static void
footfall_knee_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_KNEE_EDITOR);

  G_OBJECT_CLASS (footfall_knee_editor_parent_class)->dispose (object);
}

static void
footfall_knee_editor_class_init (FootfallKneeEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_knee_editor_dispose;

  signals[EDITED] = g_signal_new ("edited", FOOTFALL_TYPE_KNEE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  g_type_ensure (FOOTFALL_TYPE_CHOICE);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE);
  g_type_ensure (FOOTFALL_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("log/knee-editor.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallKneeEditor, group);
  gtk_widget_class_bind_template_child_full (widget_class, "during", FALSE,
                                             G_STRUCT_OFFSET (FootfallKneeEditor, scales[FOOTFALL_MOMENT_DURING]));
  gtk_widget_class_bind_template_child_full (widget_class, "after", FALSE,
                                             G_STRUCT_OFFSET (FootfallKneeEditor, scales[FOOTFALL_MOMENT_AFTER]));
  gtk_widget_class_bind_template_child_full (widget_class, "morning", FALSE,
                                             G_STRUCT_OFFSET (FootfallKneeEditor,
                                                              scales[FOOTFALL_MOMENT_NEXT_MORNING]));
  gtk_widget_class_bind_template_child (widget_class, FootfallKneeEditor, morning_row);
  gtk_widget_class_bind_template_child (widget_class, FootfallKneeEditor, area_row);
  gtk_widget_class_bind_template_child (widget_class, FootfallKneeEditor, area);
  gtk_widget_class_bind_template_child (widget_class, FootfallKneeEditor, signs);
  gtk_widget_class_bind_template_child (widget_class, FootfallKneeEditor, message);
  gtk_widget_class_bind_template_callback (widget_class, on_answered);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
footfall_knee_editor_init (FootfallKneeEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->is_loading = TRUE;
  append_areas (self->area);
  append_signs (self);
  self->is_loading = FALSE;
}

GtkWidget *
footfall_knee_editor_new (FootfallKnee knee, int severe_min_level)
{
  FootfallKneeEditor *self = g_object_new (FOOTFALL_TYPE_KNEE_EDITOR, NULL);
  self->knee = knee;
  self->severe_min_level = severe_min_level;
  adw_preferences_group_set_title (self->group, get_title (knee));
  return GTK_WIDGET (self);
}

FootfallKnee
footfall_knee_editor_get_knee (FootfallKneeEditor *self)
{
  g_return_val_if_fail (FOOTFALL_IS_KNEE_EDITOR (self), FOOTFALL_KNEE_UNSPECIFIED);

  return self->knee;
}

void
footfall_knee_editor_set_asks_morning (FootfallKneeEditor *self, gboolean asks_morning)
{
  g_return_if_fail (FOOTFALL_IS_KNEE_EDITOR (self));

  gtk_widget_set_visible (self->morning_row, asks_morning);
}

void
footfall_knee_editor_set_answers (FootfallKneeEditor *self, const FootfallKneeAnswers *answers)
{
  g_return_if_fail (FOOTFALL_IS_KNEE_EDITOR (self));
  g_return_if_fail (answers != NULL);

  self->is_loading = TRUE;
  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    footfall_pain_scale_set_level (self->scales[moment], answers->levels[moment]);
  footfall_choice_set_selected (self->area, (int) answers->area - FOOTFALL_AREA_INNER);
  for (int i = 0; i < FOOTFALL_N_SIGNS; i++)
    gtk_check_button_set_active (self->checks[i], (answers->signs & (1u << i)) != 0);
  adw_expander_row_set_expanded (self->signs, answers->signs != FOOTFALL_SIGNS_NONE);
  self->is_loading = FALSE;
  show_consequences (self);
}

void
footfall_knee_editor_get_answers (FootfallKneeEditor *self, FootfallKneeAnswers *answers)
{
  g_return_if_fail (FOOTFALL_IS_KNEE_EDITOR (self));
  g_return_if_fail (answers != NULL);

  for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
    answers->levels[moment] = footfall_pain_scale_get_level (self->scales[moment]);
  if (!gtk_widget_get_visible (self->morning_row))
    answers->levels[FOOTFALL_MOMENT_NEXT_MORNING] = FOOTFALL_LEVEL_NOT_ASKED;
  answers->area = (FootfallArea) (footfall_choice_get_selected (self->area) + FOOTFALL_AREA_INNER);
  unsigned signs = 0;
  for (int i = 0; i < FOOTFALL_N_SIGNS; i++)
    signs |= gtk_check_button_get_active (self->checks[i]) ? 1u << i : 0;
  answers->signs = (FootfallSigns) signs;
}

gboolean
footfall_knee_editor_check (FootfallKneeEditor *self)
{
  g_return_val_if_fail (FOOTFALL_IS_KNEE_EDITOR (self), FALSE);

  FootfallKneeAnswers answers;
  footfall_knee_editor_get_answers (self, &answers);
  if (!footfall_knee_answers_lack_level (&answers))
    return TRUE;

  footfall_message_set (self->message, FOOTFALL_TONE_ERROR,
                        _("Choose how much it hurt, 0 to 10, so that this can be kept."));
  gtk_widget_grab_focus (GTK_WIDGET (self->scales[FOOTFALL_MOMENT_AFTER]));
  return FALSE;
}
