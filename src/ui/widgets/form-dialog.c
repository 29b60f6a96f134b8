/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/form-dialog.h"

#include <glib/gi18n-lib.h>

#include "compat/confirm.h"
#include "compat/dialog.h"
#include "ui/resource.h"
#include "ui/widgets/message.h"
#include "ui/widgets/wrap-texts.h"

#define WIDTH 520
#define HEIGHT 720

typedef struct
{
  AdwWindowTitle *title;
  GtkWidget *save;
  FootfallMessage *failure;
  GtkBox *fields;

  char *loss;
  gboolean is_touched;
} FootfallFormDialogPrivate;

static void footfall_form_dialog_buildable_init (GtkBuildableIface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (FootfallFormDialog, footfall_form_dialog, ADW_TYPE_BIN,
                                  G_ADD_PRIVATE (FootfallFormDialog)
                                  G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, footfall_form_dialog_buildable_init))

static GtkBuildableIface *parent_buildable;

typedef enum
{
  PROP_TITLE = 1,
} FootfallFormDialogProperty;

static GParamSpec *properties[PROP_TITLE + 1];

enum
{
  SAVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static FootfallFormDialogPrivate *
get_private (gpointer self)
{
  return footfall_form_dialog_get_instance_private (self);
}

static void
on_save (FootfallFormDialog *self)
{
  FootfallFormDialogClass *klass = FOOTFALL_FORM_DIALOG_GET_CLASS (self);
  if (!klass->check (self))
    return;

  g_autoptr (GError) error = NULL;
  if (!klass->apply (self, &error))
    {
      footfall_message_set (get_private (self)->failure, FOOTFALL_TONE_ERROR, error->message);
      return;
    }
  g_signal_emit (self, signals[SAVED], 0);
  footfall_dialog_close (GTK_WIDGET (self));
}

static void
on_discard_answered (GObject *source, GAsyncResult *result, gpointer data)
{
  if (footfall_confirm_finish (GTK_WIDGET (source), result))
    footfall_dialog_close (GTK_WIDGET (source));
}

static gboolean
may_close (GtkWidget *content)
{
  FootfallFormDialogPrivate *priv = get_private (content);

  if (!priv->is_touched)
    return TRUE;

  footfall_confirm_async (content,
                          &(FootfallQuestion) {
                              .heading = _("Discard What You Typed?"),
                              .body = priv->loss,
                              .cancel = _("_Keep Writing"),
                              .confirm = _("_Discard"),
                              .is_destructive = TRUE,
                          },
                          on_discard_answered, NULL);
  return FALSE;
}

static void
on_cancel (FootfallFormDialog *self)
{
  if (may_close (GTK_WIDGET (self)))
    footfall_dialog_close (GTK_WIDGET (self));
}

/* What a template below puts into the form is a field, once the form itself is built. */
static void
footfall_form_dialog_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  FootfallFormDialogPrivate *priv = get_private (buildable);

  if (priv->fields != NULL && GTK_IS_WIDGET (child))
    gtk_box_append (priv->fields, GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
footfall_form_dialog_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = footfall_form_dialog_add_child;
}

static void
footfall_form_dialog_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  FootfallFormDialog *self = FOOTFALL_FORM_DIALOG (object);

  switch ((FootfallFormDialogProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, footfall_form_dialog_get_title (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_form_dialog_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  FootfallFormDialog *self = FOOTFALL_FORM_DIALOG (object);

  switch ((FootfallFormDialogProperty) prop_id)
    {
    case PROP_TITLE:
      footfall_form_dialog_set_title (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* GTK 4.8 aborts when the template of a class and then that of its parent are disposed of; the classes below
 * dispose of theirs. */
static void
footfall_form_dialog_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);

  G_OBJECT_CLASS (footfall_form_dialog_parent_class)->dispose (object);
}

static void
footfall_form_dialog_finalize (GObject *object)
{
  g_free (get_private (object)->loss);

  G_OBJECT_CLASS (footfall_form_dialog_parent_class)->finalize (object);
}

static void
footfall_form_dialog_class_init (FootfallFormDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = footfall_form_dialog_get_property;
  object_class->set_property = footfall_form_dialog_set_property;
  object_class->dispose = footfall_form_dialog_dispose;
  object_class->finalize = footfall_form_dialog_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SAVED] = g_signal_new ("saved", FOOTFALL_TYPE_FORM_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  g_type_ensure (FOOTFALL_TYPE_MESSAGE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("widgets/form-dialog.ui"));
  gtk_widget_class_bind_template_child_private (widget_class, FootfallFormDialog, title);
  gtk_widget_class_bind_template_child_private (widget_class, FootfallFormDialog, save);
  gtk_widget_class_bind_template_child_private (widget_class, FootfallFormDialog, failure);
  gtk_widget_class_bind_template_child_private (widget_class, FootfallFormDialog, fields);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
}

static void
footfall_form_dialog_init (FootfallFormDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_form_dialog_set_title (FootfallFormDialog *self, const char *title)
{
  g_return_if_fail (FOOTFALL_IS_FORM_DIALOG (self));

  adw_window_title_set_title (get_private (self)->title, title);
}

const char *
footfall_form_dialog_get_title (FootfallFormDialog *self)
{
  g_return_val_if_fail (FOOTFALL_IS_FORM_DIALOG (self), NULL);

  return adw_window_title_get_title (get_private (self)->title);
}

void
footfall_form_dialog_set_loss (FootfallFormDialog *self, const char *loss)
{
  g_return_if_fail (FOOTFALL_IS_FORM_DIALOG (self));

  FootfallFormDialogPrivate *priv = get_private (self);
  g_free (priv->loss);
  priv->loss = g_strdup (loss);
}

void
footfall_form_dialog_touch (FootfallFormDialog *self)
{
  g_return_if_fail (FOOTFALL_IS_FORM_DIALOG (self));

  FootfallFormDialogPrivate *priv = get_private (self);
  priv->is_touched = TRUE;
  footfall_message_set (priv->failure, FOOTFALL_TONE_ERROR, NULL);
}

void
footfall_form_dialog_present (FootfallFormDialog *self, GtkWidget *parent, GtkWidget *focus)
{
  g_return_if_fail (FOOTFALL_IS_FORM_DIALOG (self));

  footfall_wrap_texts (GTK_WIDGET (self));
  footfall_dialog_present (GTK_WIDGET (self), parent,
                           &(FootfallDialogOptions) {
                               .title = footfall_form_dialog_get_title (self),
                               .width = WIDTH,
                               .height = HEIGHT,
                               .default_widget = get_private (self)->save,
                               .focus = focus,
                               .may_close = may_close,
                           });
}
