/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/message.h"

#include "compat/announce.h"
#include "ui/resource.h"

struct _FootfallMessage
{
  GtkWidget parent_instance;

  GtkImage *icon;
  GtkLabel *label;
  FootfallTone tone;
};

G_DEFINE_FINAL_TYPE (FootfallMessage, footfall_message, GTK_TYPE_WIDGET)

static const struct
{
  const char *icon_name;
  const char *css_class;
} tones[] = {
  [FOOTFALL_TONE_QUIET] = { "dialog-information-symbolic", "dim-label" },
  [FOOTFALL_TONE_CAUTION] = { "dialog-warning-symbolic", "warning" },
  [FOOTFALL_TONE_ERROR] = { "dialog-error-symbolic", "error" },
};

static void
set_tone (FootfallMessage *self, FootfallTone tone)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), tones[self->tone].css_class);
  gtk_widget_add_css_class (GTK_WIDGET (self), tones[tone].css_class);
  gtk_image_set_from_icon_name (self->icon, tones[tone].icon_name);
  self->tone = tone;
}

static void
footfall_message_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_MESSAGE);

  G_OBJECT_CLASS (footfall_message_parent_class)->dispose (object);
}

static void
footfall_message_class_init (FootfallMessageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_message_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("widgets/message.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallMessage, icon);
  gtk_widget_class_bind_template_child (widget_class, FootfallMessage, label);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "message");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
footfall_message_init (FootfallMessage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_tone (self, FOOTFALL_TONE_QUIET);
}

void
footfall_message_set (FootfallMessage *self, FootfallTone tone, const char *text)
{
  g_return_if_fail (FOOTFALL_IS_MESSAGE (self));

  gboolean is_new = text != NULL && g_strcmp0 (text, footfall_message_get_text (self)) != 0;
  set_tone (self, tone);
  gtk_label_set_label (self->label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL);
  if (is_new)
    footfall_announce (GTK_WIDGET (self), text);
}

const char *
footfall_message_get_text (FootfallMessage *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MESSAGE (self), "");

  return gtk_label_get_label (self->label);
}
