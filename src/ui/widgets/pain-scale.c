/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/pain-scale.h"

#include <glib/gi18n-lib.h>

#include "core/vocabulary.h"
#include "ui/resource.h"
#include "ui/widgets/choice.h"

#define HIGHEST_LEVEL 10

struct _FootfallPainScale
{
  GtkWidget parent_instance;

  GtkWidget *header; /* named so that it goes with the template */
  GtkLabel *title;
  GtkLabel *answer;
  FootfallChoice *choice; /* option 0 is no answer, option n + 1 is level n */
};

G_DEFINE_FINAL_TYPE (FootfallPainScale, footfall_pain_scale, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_LEVEL = 1,
  PROP_TITLE,
} FootfallPainScaleProperty;

static GParamSpec *properties[PROP_TITLE + 1];

static void
show_answer (FootfallPainScale *self)
{
  g_autofree char *text = footfall_pain_scale_format_level (footfall_pain_scale_get_level (self));
  gtk_label_set_label (self->answer, text);
}

static void
on_selected (FootfallPainScale *self)
{
  show_answer (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEVEL]);
}

static void
answer (FootfallPainScale *self, int level)
{
  footfall_pain_scale_set_level (self, level);
  gtk_widget_grab_focus (GTK_WIDGET (self->choice));
}

static gboolean
answer_by_digit (FootfallPainScale *self, gunichar character)
{
  int digit = g_unichar_digit_value (character);
  if (digit < 0)
    return GDK_EVENT_PROPAGATE;

  gboolean completes_ten = digit == 0 && footfall_pain_scale_get_level (self) == 1;
  answer (self, completes_ten ? HIGHEST_LEVEL : digit);
  return GDK_EVENT_STOP;
}

static gboolean
on_key_pressed (FootfallPainScale *self, guint keyval, guint keycode, GdkModifierType state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
    case GDK_KEY_BackSpace:
      answer (self, FOOTFALL_LEVEL_NOT_ASKED);
      return GDK_EVENT_STOP;
    default:
      return answer_by_digit (self, gdk_keyval_to_unicode (keyval));
    }
}

static void
append_options (FootfallChoice *choice)
{
  footfall_choice_append (choice, NULL, "–", _("Not sure"));
  for (int level = 0; level <= HIGHEST_LEVEL; level++)
    {
      g_autofree char *number = g_strdup_printf ("%d", level);
      g_autofree char *name = footfall_pain_scale_format_level (level);
      footfall_choice_append (choice, NULL, number, name);
    }
  footfall_choice_set_selected (choice, 0);
}

static void
footfall_pain_scale_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  FootfallPainScale *self = FOOTFALL_PAIN_SCALE (object);

  switch ((FootfallPainScaleProperty) prop_id)
    {
    case PROP_LEVEL:
      g_value_set_int (value, footfall_pain_scale_get_level (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (self->title));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_pain_scale_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  FootfallPainScale *self = FOOTFALL_PAIN_SCALE (object);

  switch ((FootfallPainScaleProperty) prop_id)
    {
    case PROP_LEVEL:
      footfall_pain_scale_set_level (self, g_value_get_int (value));
      break;
    case PROP_TITLE:
      gtk_label_set_label (self->title, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
footfall_pain_scale_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FOOTFALL_PAIN_SCALE (widget)->choice));
}

static void
footfall_pain_scale_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_PAIN_SCALE);

  G_OBJECT_CLASS (footfall_pain_scale_parent_class)->dispose (object);
}

static void
footfall_pain_scale_class_init (FootfallPainScaleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = footfall_pain_scale_get_property;
  object_class->set_property = footfall_pain_scale_set_property;
  object_class->dispose = footfall_pain_scale_dispose;
  widget_class->grab_focus = footfall_pain_scale_grab_focus;

  properties[PROP_LEVEL] = g_param_spec_int ("level", NULL, NULL, FOOTFALL_LEVEL_NOT_ASKED, HIGHEST_LEVEL,
                                             FOOTFALL_LEVEL_NOT_ASKED,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (FOOTFALL_TYPE_CHOICE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("widgets/pain-scale.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallPainScale, header);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainScale, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainScale, answer);
  gtk_widget_class_bind_template_child (widget_class, FootfallPainScale, choice);
  gtk_widget_class_bind_template_callback (widget_class, on_selected);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
footfall_pain_scale_init (FootfallPainScale *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  append_options (self->choice);
}

int
footfall_pain_scale_get_level (FootfallPainScale *self)
{
  g_return_val_if_fail (FOOTFALL_IS_PAIN_SCALE (self), FOOTFALL_LEVEL_NOT_ASKED);

  return footfall_choice_get_selected (self->choice) - 1;
}

void
footfall_pain_scale_set_level (FootfallPainScale *self, int level)
{
  g_return_if_fail (FOOTFALL_IS_PAIN_SCALE (self));
  g_return_if_fail (level >= FOOTFALL_LEVEL_NOT_ASKED && level <= HIGHEST_LEVEL);

  footfall_choice_set_selected (self->choice, level + 1);
}

char *
footfall_pain_scale_format_level (int level)
{
  if (level == FOOTFALL_LEVEL_NOT_ASKED)
    return g_strdup (_("Not sure"));
  /* Translators: a pain level and its word, as in "3, mild" */
  return g_strdup_printf (_("%d, %s"), level, footfall_level_get_label (level));
}
