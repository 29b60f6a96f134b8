/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/choice.h"

#include "ui/widgets/even-layout.h"

#define SPACING 6

struct _FootfallChoice
{
  GtkWidget parent_instance;

  GPtrArray *buttons; /* (element-type GtkToggleButton): not owned, the widget's children */
  int selected;
};

G_DEFINE_FINAL_TYPE (FootfallChoice, footfall_choice, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SELECTED = 1,
} FootfallChoiceProperty;

static GParamSpec *properties[PROP_SELECTED + 1];

static GtkToggleButton *
get_button (FootfallChoice *self, int index)
{
  return g_ptr_array_index (self->buttons, index);
}

/* The one that Tab goes to. */
static GtkWidget *
get_entry (FootfallChoice *self)
{
  return self->buttons->len == 0 ? NULL : GTK_WIDGET (get_button (self, MAX (self->selected, 0)));
}

static int
get_focused (FootfallChoice *self)
{
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self));
  guint index = 0;
  return focused && g_ptr_array_find (self->buttons, focused, &index) ? (int) index : FOOTFALL_CHOICE_NONE;
}

static void
show_selected (FootfallChoice *self)
{
  for (int i = 0; i < (int) self->buttons->len; i++)
    {
      GtkToggleButton *button = get_button (self, i);
      gboolean is_selected = i == self->selected;
      gtk_toggle_button_set_active (button, is_selected);
      gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                                   is_selected ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
}

static void
choose (FootfallChoice *self, int index)
{
  footfall_choice_set_selected (self, index);
  gtk_widget_grab_focus (GTK_WIDGET (get_button (self, index)));
}

/* By mouse, Space or a screen reader. A second press on the chosen one takes nothing back. */
static void
on_clicked (GtkWidget *button, FootfallChoice *self)
{
  guint index = 0;
  if (g_ptr_array_find (self->buttons, button, &index))
    footfall_choice_set_selected (self, (int) index);
  show_selected (self);
}

static int
get_step (FootfallChoice *self, guint keyval)
{
  int forward = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return -forward;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return forward;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return -1;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return 1;
    default:
      return 0;
    }
}

static gboolean
on_key_pressed (FootfallChoice *self, guint keyval, guint keycode, GdkModifierType state)
{
  int n = (int) self->buttons->len;
  int focused = get_focused (self);
  if (focused == FOOTFALL_CHOICE_NONE || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    {
      gtk_widget_activate_default (GTK_WIDGET (self));
      return GDK_EVENT_STOP;
    }
  if (keyval == GDK_KEY_Home || keyval == GDK_KEY_KP_Home)
    choose (self, 0);
  else if (keyval == GDK_KEY_End || keyval == GDK_KEY_KP_End)
    choose (self, n - 1);
  else if (get_step (self, keyval) != 0)
    choose (self, CLAMP (focused + get_step (self, keyval), 0, n - 1));
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static gboolean
footfall_choice_focus (GtkWidget *widget, GtkDirectionType direction)
{
  FootfallChoice *self = FOOTFALL_CHOICE (widget);

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  GtkWidget *entry = get_entry (self);
  return entry != NULL && gtk_widget_grab_focus (entry);
}

static gboolean
footfall_choice_grab_focus (GtkWidget *widget)
{
  GtkWidget *entry = get_entry (FOOTFALL_CHOICE (widget));
  return entry != NULL && gtk_widget_grab_focus (entry);
}

static void
footfall_choice_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  FootfallChoice *self = FOOTFALL_CHOICE (object);

  switch ((FootfallChoiceProperty) prop_id)
    {
    case PROP_SELECTED:
      g_value_set_int (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_choice_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  FootfallChoice *self = FOOTFALL_CHOICE (object);

  switch ((FootfallChoiceProperty) prop_id)
    {
    case PROP_SELECTED:
      footfall_choice_set_selected (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_choice_dispose (GObject *object)
{
  FootfallChoice *self = FOOTFALL_CHOICE (object);

  for (guint i = 0; i < self->buttons->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->buttons, i));
  g_ptr_array_set_size (self->buttons, 0);

  G_OBJECT_CLASS (footfall_choice_parent_class)->dispose (object);
}

static void
footfall_choice_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTFALL_CHOICE (object)->buttons);

  G_OBJECT_CLASS (footfall_choice_parent_class)->finalize (object);
}

static void
footfall_choice_class_init (FootfallChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = footfall_choice_get_property;
  object_class->set_property = footfall_choice_set_property;
  object_class->dispose = footfall_choice_dispose;
  object_class->finalize = footfall_choice_finalize;
  widget_class->focus = footfall_choice_focus;
  widget_class->grab_focus = footfall_choice_grab_focus;

  properties[PROP_SELECTED] = g_param_spec_int ("selected", NULL, NULL, FOOTFALL_CHOICE_NONE, G_MAXINT,
                                                FOOTFALL_CHOICE_NONE,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "choice");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
footfall_choice_init (FootfallChoice *self)
{
  self->buttons = g_ptr_array_new ();
  self->selected = FOOTFALL_CHOICE_NONE;
  gtk_widget_set_layout_manager (GTK_WIDGET (self), footfall_even_layout_new (SPACING));

  /* Before the buttons, which would take Enter for a press. */
  GtkEventController *keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
append_button (FootfallChoice *self, GtkWidget *content, const char *name)
{
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                    "child", content,
                                    /* Otherwise Enter would press the focused option in place of the default button. */
                                    "receives-default", FALSE,
                                    NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_clicked), self, 0);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_ptr_array_add (self->buttons, button);
  show_selected (self);
}

static GtkWidget *
create_content (const char *icon_name, const char *label)
{
  GtkWidget *text = gtk_label_new (label);
  if (icon_name == NULL)
    return text;

  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_add_css_class (text, "caption");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon_name));
  gtk_box_append (GTK_BOX (box), text);
  return box;
}

void
footfall_choice_append (FootfallChoice *self, const char *icon_name, const char *label, const char *name)
{
  g_return_if_fail (FOOTFALL_IS_CHOICE (self));
  g_return_if_fail (label != NULL);

  append_button (self, create_content (icon_name, label), name != NULL ? name : label);
  if (name != NULL)
    gtk_widget_set_tooltip_text (g_ptr_array_index (self->buttons, self->buttons->len - 1), name);
}

void
footfall_choice_append_mnemonic (FootfallChoice *self, const char *label)
{
  g_return_if_fail (FOOTFALL_IS_CHOICE (self));
  g_return_if_fail (label != NULL);

  GtkWidget *text = gtk_label_new_with_mnemonic (label);
  append_button (self, text, gtk_label_get_text (GTK_LABEL (text)));
}

int
footfall_choice_get_selected (FootfallChoice *self)
{
  g_return_val_if_fail (FOOTFALL_IS_CHOICE (self), FOOTFALL_CHOICE_NONE);

  return self->selected;
}

void
footfall_choice_set_selected (FootfallChoice *self, int selected)
{
  g_return_if_fail (FOOTFALL_IS_CHOICE (self));
  g_return_if_fail (selected >= FOOTFALL_CHOICE_NONE && selected < (int) self->buttons->len);

  if (self->selected == selected)
    return;

  self->selected = selected;
  show_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

GtkWidget *
footfall_choice_get_button (FootfallChoice *self, int index)
{
  g_return_val_if_fail (FOOTFALL_IS_CHOICE (self), NULL);
  g_return_val_if_fail (index >= 0 && index < (int) self->buttons->len, NULL);

  return GTK_WIDGET (get_button (self, index));
}
