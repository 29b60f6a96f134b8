/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/log/knee-editor.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "ui/log/knee-warning.h"
#include "ui/resource.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/message-row.h"
#include "ui/widgets/pain-scale.h"
#include "ui/widgets/scroll-to.h"
#include "ui/widgets/signs-row.h"

struct _FootfallKneeEditor
{
  GtkWidget parent_instance;

  AdwPreferencesGroup *group;
  FootfallPainScale *scales[FOOTFALL_N_ASKED_MOMENTS];
  GtkWidget *morning_row;
  GtkWidget *area_row;
  FootfallChoice *area;
  FootfallSignsRow *signs;
  FootfallMessageRow *message;

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

static void
show_message (FootfallKneeEditor *self, const char *text)
{
  gboolean was_visible = gtk_widget_get_visible (GTK_WIDGET (self->message));
  footfall_message_row_set (self->message, FOOTFALL_TONE_ERROR, NULL, text);
  if (text != NULL && !was_visible)
    footfall_scroll_to (GTK_WIDGET (self->message));
}

static void
show_consequences (FootfallKneeEditor *self)
{
  FootfallKneeAnswers answers;
  footfall_knee_editor_get_answers (self, &answers);
  gtk_widget_set_visible (self->area_row, footfall_knee_answers_get_highest (&answers) > 0);
  show_message (self, footfall_knee_warning_get_text (answers.signs, footfall_knee_answers_get_highest (&answers),
                                                      self->severe_min_level));
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
  g_type_ensure (FOOTFALL_TYPE_MESSAGE_ROW);
  g_type_ensure (FOOTFALL_TYPE_PAIN_SCALE);
  g_type_ensure (FOOTFALL_TYPE_SIGNS_ROW);
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
  footfall_signs_row_set_signs (self->signs, answers->signs);
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
  answers->signs = footfall_signs_row_get_signs (self->signs);
}

gboolean
footfall_knee_editor_check (FootfallKneeEditor *self)
{
  g_return_val_if_fail (FOOTFALL_IS_KNEE_EDITOR (self), FALSE);

  FootfallKneeAnswers answers;
  footfall_knee_editor_get_answers (self, &answers);
  if (!footfall_knee_answers_lack_level (&answers))
    return TRUE;

  show_message (self, _("Choose how much it hurt, 0 to 10, so that this can be kept."));
  gtk_widget_grab_focus (GTK_WIDGET (self->scales[FOOTFALL_MOMENT_AFTER]));
  return FALSE;
}
