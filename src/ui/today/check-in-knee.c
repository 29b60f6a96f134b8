/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/check-in-knee.h"

#include <glib/gi18n-lib.h>

#include "ui/resource.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/pain-scale.h"

struct _FootfallCheckInKnee
{
  AdwPreferencesRow parent_instance;

  FootfallPainScale *scale;
  GtkWidget *area_box;
  FootfallChoice *area;

  FootfallKnee knee;
};

G_DEFINE_FINAL_TYPE (FootfallCheckInKnee, footfall_check_in_knee, ADW_TYPE_PREFERENCES_ROW)

static void
on_level_changed (FootfallCheckInKnee *self)
{
  gtk_widget_set_visible (self->area_box, footfall_pain_scale_get_level (self->scale) > 0);
}

static gboolean
footfall_check_in_knee_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FOOTFALL_CHECK_IN_KNEE (widget)->scale));
}

static void
footfall_check_in_knee_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_CHECK_IN_KNEE);

  G_OBJECT_CLASS (footfall_check_in_knee_parent_class)->dispose (object);
}

static void
footfall_check_in_knee_class_init (FootfallCheckInKneeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_check_in_knee_dispose;
  widget_class->grab_focus = footfall_check_in_knee_grab_focus;

  g_type_ensure (FOOTFALL_TYPE_CHOICE);
  g_type_ensure (FOOTFALL_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/check-in-knee.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallCheckInKnee, scale);
  gtk_widget_class_bind_template_child (widget_class, FootfallCheckInKnee, area_box);
  gtk_widget_class_bind_template_child (widget_class, FootfallCheckInKnee, area);
  gtk_widget_class_bind_template_callback (widget_class, on_level_changed);
}

static void
footfall_check_in_knee_init (FootfallCheckInKnee *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int area = FOOTFALL_AREA_INNER; area <= FOOTFALL_AREA_BACK; area++)
    footfall_choice_append (self->area, NULL, footfall_vocabulary_get_label (&footfall_areas, area), NULL);
  footfall_choice_set_selected (self->area, 0);
}

GtkWidget *
footfall_check_in_knee_new (FootfallKnee knee)
{
  static const char *const titles[FOOTFALL_N_KNEES] = { N_("Left Knee"), N_("Right Knee"), N_("Knee") };

  FootfallCheckInKnee *self = g_object_new (FOOTFALL_TYPE_CHECK_IN_KNEE, NULL);
  self->knee = knee;
  g_object_set (self->scale, "title", _(titles[knee]), NULL);
  return GTK_WIDGET (self);
}

FootfallKnee
footfall_check_in_knee_get_knee (FootfallCheckInKnee *self)
{
  g_return_val_if_fail (FOOTFALL_IS_CHECK_IN_KNEE (self), FOOTFALL_KNEE_UNSPECIFIED);

  return self->knee;
}

int
footfall_check_in_knee_get_level (FootfallCheckInKnee *self)
{
  g_return_val_if_fail (FOOTFALL_IS_CHECK_IN_KNEE (self), FOOTFALL_LEVEL_NOT_ASKED);

  return footfall_pain_scale_get_level (self->scale);
}

FootfallArea
footfall_check_in_knee_get_area (FootfallCheckInKnee *self)
{
  g_return_val_if_fail (FOOTFALL_IS_CHECK_IN_KNEE (self), FOOTFALL_AREA_UNKNOWN);

  return (FootfallArea) (footfall_choice_get_selected (self->area) + FOOTFALL_AREA_INNER);
}
