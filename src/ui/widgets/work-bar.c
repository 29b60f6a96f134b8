/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/work-bar.h"

#include "compat/announce.h"
#include "ui/resource.h"

struct _FootfallWorkBar
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkLabel *label;
  GtkProgressBar *bar;
  GtkWidget *stop;

  GCancellable *cancellable; /* (owned) (nullable): nothing is being done */
};

G_DEFINE_FINAL_TYPE (FootfallWorkBar, footfall_work_bar, GTK_TYPE_WIDGET)

static void
on_stop (FootfallWorkBar *self)
{
  g_cancellable_cancel (self->cancellable);
  gtk_widget_set_sensitive (self->stop, FALSE);
}

static void
footfall_work_bar_dispose (GObject *object)
{
  FootfallWorkBar *self = FOOTFALL_WORK_BAR (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_WORK_BAR);

  G_OBJECT_CLASS (footfall_work_bar_parent_class)->dispose (object);
}

static void
footfall_work_bar_finalize (GObject *object)
{
  g_clear_object (&FOOTFALL_WORK_BAR (object)->cancellable);

  G_OBJECT_CLASS (footfall_work_bar_parent_class)->finalize (object);
}

static void
footfall_work_bar_class_init (FootfallWorkBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_work_bar_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_work_bar_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("widgets/work-bar.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallWorkBar, content); /* GTK 4.8 disposes of what is bound */
  gtk_widget_class_bind_template_child (widget_class, FootfallWorkBar, label);
  gtk_widget_class_bind_template_child (widget_class, FootfallWorkBar, bar);
  gtk_widget_class_bind_template_child (widget_class, FootfallWorkBar, stop);
  gtk_widget_class_bind_template_callback (widget_class, on_stop);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_work_bar_init (FootfallWorkBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GCancellable *
footfall_work_bar_begin (FootfallWorkBar *self, const char *text)
{
  g_return_val_if_fail (FOOTFALL_IS_WORK_BAR (self), NULL);
  g_return_val_if_fail (self->cancellable == NULL, NULL);

  self->cancellable = g_cancellable_new ();
  g_object_ref (self);
  gtk_label_set_label (self->label, text);
  gtk_progress_bar_set_fraction (self->bar, 0);
  gtk_widget_set_sensitive (self->stop, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  footfall_announce (GTK_WIDGET (self), text);
  return self->cancellable;
}

void
footfall_work_bar_progress (double fraction, gpointer data)
{
  FootfallWorkBar *self = data;

  if (self->bar != NULL) /* it may have gone meanwhile */
    gtk_progress_bar_set_fraction (self->bar, fraction);
}

void
footfall_work_bar_end (FootfallWorkBar *self)
{
  g_return_if_fail (FOOTFALL_IS_WORK_BAR (self));
  g_return_if_fail (self->cancellable != NULL);

  g_clear_object (&self->cancellable);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_object_unref (self);
}
