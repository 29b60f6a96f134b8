/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/help/reading-dialog.h"

#include "compat/dialog.h"
#include "ui/resource.h"
#include "ui/widgets/wrap-texts.h"

#define WIDTH 560
#define HEIGHT 640

struct _FootfallReadingDialog
{
  AdwBin parent_instance;

  AdwWindowTitle *title;
  GtkLabel *opening;
  GtkListBox *list;
  GtkLabel *closing;
};

G_DEFINE_FINAL_TYPE (FootfallReadingDialog, footfall_reading_dialog, ADW_TYPE_BIN)

static void
footfall_reading_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_READING_DIALOG);

  G_OBJECT_CLASS (footfall_reading_dialog_parent_class)->dispose (object);
}

static void
footfall_reading_dialog_class_init (FootfallReadingDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_reading_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("help/reading-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallReadingDialog, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallReadingDialog, opening);
  gtk_widget_class_bind_template_child (widget_class, FootfallReadingDialog, list);
  gtk_widget_class_bind_template_child (widget_class, FootfallReadingDialog, closing);
}

static void
footfall_reading_dialog_init (FootfallReadingDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootfallReadingDialog *
footfall_reading_dialog_new (const char *title)
{
  g_return_val_if_fail (title != NULL, NULL);

  FootfallReadingDialog *self = g_object_new (FOOTFALL_TYPE_READING_DIALOG, NULL);
  adw_window_title_set_title (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return self;
}

static void
show_paragraph (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), TRUE);
}

void
footfall_reading_dialog_set_opening (FootfallReadingDialog *self, const char *text)
{
  g_return_if_fail (FOOTFALL_IS_READING_DIALOG (self));

  show_paragraph (self->opening, text);
}

void
footfall_reading_dialog_set_closing (FootfallReadingDialog *self, const char *text)
{
  g_return_if_fail (FOOTFALL_IS_READING_DIALOG (self));

  show_paragraph (self->closing, text);
}

void
footfall_reading_dialog_append (FootfallReadingDialog *self, const char *name, const char *text)
{
  g_return_if_fail (FOOTFALL_IS_READING_DIALOG (self));

  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_list_box_append (self->list, row);
}

void
footfall_reading_dialog_present (FootfallReadingDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_READING_DIALOG (self));

  footfall_wrap_texts (GTK_WIDGET (self));
  footfall_dialog_present (GTK_WIDGET (self), parent,
                           &(FootfallDialogOptions) {
                               .title = adw_window_title_get_title (self->title),
                               .width = WIDTH,
                               .height = HEIGHT,
                           });
}
