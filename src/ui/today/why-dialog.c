/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/why-dialog.h"

#include <glib/gi18n-lib.h>

#include "compat/dialog.h"
#include "ui/resource.h"
#include "ui/run-text.h"
#include "ui/today/finding-look.h"

#define WIDTH 520
#define HEIGHT 640

#define RUN_KEY "footfall-run"

struct _FootfallWhyDialog
{
  AdwBin parent_instance;

  AdwWindowTitle *title;
  GtkLabel *sentence;
  GtkLabel *rule;
  GtkListBox *figures;
  GtkWidget *runs_group;
  GtkListBox *runs;
  GtkLabel *evidence;
};

G_DEFINE_FINAL_TYPE (FootfallWhyDialog, footfall_why_dialog, ADW_TYPE_BIN)

enum
{
  RUN_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkWidget *
create_figure (const FootfallWhyRow *figure)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *value = gtk_label_new (figure->value);
  gtk_widget_add_css_class (value, "numeric");
  gtk_label_set_wrap (GTK_LABEL (value), TRUE);
  gtk_label_set_xalign (GTK_LABEL (value), 1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), figure->label);
  if (figure->threshold != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), figure->threshold);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), value);
  return row;
}

static GtkWidget *
create_run (FootfallModel *model, const FootfallRun *run)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *day = footfall_day_format (footfall_run_get_day (run), "%x");
  g_autofree char *title = footfall_run_text_get_title (run, footfall_model_get_distance_unit (model));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), day);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), title);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), RUN_KEY, g_strdup (run->record.uuid.text), g_free);
  return row;
}

static void
show_runs (FootfallWhyDialog *self, FootfallModel *model, const FootfallFinding *finding)
{
  for (guint i = finding->runs->len; i > 0; i--)
    {
      const FootfallUuid *uuid = &g_array_index (finding->runs, FootfallUuid, i - 1);
      const FootfallRun *run = footfall_log_find_run (footfall_model_get_log (model), uuid);
      if (run != NULL)
        gtk_list_box_append (self->runs, create_run (model, run));
    }
  gtk_widget_set_visible (self->runs_group, finding->runs->len > 0);
}

static void
on_run_activated (FootfallWhyDialog *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[RUN_ACTIVATED], 0, g_object_get_data (G_OBJECT (row), RUN_KEY));
}

static void
footfall_why_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_WHY_DIALOG);

  G_OBJECT_CLASS (footfall_why_dialog_parent_class)->dispose (object);
}

static void
footfall_why_dialog_class_init (FootfallWhyDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_why_dialog_dispose;

  signals[RUN_ACTIVATED] = g_signal_new ("run-activated", FOOTFALL_TYPE_WHY_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/why-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, sentence);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, rule);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, figures);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, runs_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, runs);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, evidence);
  gtk_widget_class_bind_template_callback (widget_class, on_run_activated);
}

static void
footfall_why_dialog_init (FootfallWhyDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_text (FootfallWhyDialog *self, const FootfallFindingText *text)
{
  adw_window_title_set_title (self->title, text->title);
  gtk_label_set_label (self->sentence, text->sentence);
  gtk_label_set_label (self->rule, text->rule);
  gtk_label_set_label (self->evidence, text->evidence);
  for (guint i = 0; i < text->why->len; i++)
    gtk_list_box_append (self->figures, create_figure (g_ptr_array_index (text->why, i)));
}

FootfallWhyDialog *
footfall_why_dialog_present (FootfallModel *model, const FootfallFinding *finding, GtkWidget *parent)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  FootfallWhyDialog *self = g_object_new (FOOTFALL_TYPE_WHY_DIALOG, NULL);
  g_autoptr (FootfallFindingText) text = footfall_finding_create_text (finding, model);
  show_text (self, text);
  show_runs (self, model, finding);
  footfall_dialog_present (GTK_WIDGET (self), parent,
                           &(FootfallDialogOptions) { .title = text->title, .width = WIDTH, .height = HEIGHT });
  return self;
}
