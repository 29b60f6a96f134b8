/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/why-dialog.h"

#include <glib/gi18n-lib.h>

#include "compat/dialog.h"
#include "ui/resource.h"
#include "ui/today/finding-look.h"
#include "ui/today/why-rows.h"
#include "ui/widgets/list-box.h"
#include "ui/widgets/wrap-texts.h"

#define WIDTH 520
#define HEIGHT 640

struct _FootfallWhyDialog
{
  AdwBin parent_instance;

  AdwWindowTitle *title;
  GtkLabel *sentence;
  GtkLabel *suggestion;
  GtkWidget *reasons;
  GtkLabel *rule;
  GtkListBox *figures;
  AdwPreferencesGroup *runs_group;
  GtkListBox *runs;
  GtkLabel *evidence;
  GtkWidget *dismiss;

  FootfallModel *model; /* (owned) */
  char *key;            /* of the finding */
};

G_DEFINE_FINAL_TYPE (FootfallWhyDialog, footfall_why_dialog, ADW_TYPE_BIN)

enum
{
  RECORD_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const FootfallFinding *
find_finding (FootfallWhyDialog *self)
{
  const FootfallAssessment *assessment = footfall_model_get_assessment (self->model);
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      g_autofree char *key = footfall_finding_get_key (finding);
      if (g_strcmp0 (key, self->key) == 0)
        return finding;
    }
  return NULL;
}

static void
show_text (FootfallWhyDialog *self, const FootfallFindingText *text)
{
  adw_window_title_set_title (self->title, text->title);
  gtk_label_set_label (self->sentence, text->sentence);
  gtk_label_set_label (self->suggestion, text->suggestion);
  gtk_label_set_label (self->rule, text->rule);
  gtk_label_set_label (self->evidence, text->evidence);
  footfall_list_box_clear (self->figures);
  for (guint i = 0; i < text->why->len; i++)
    gtk_list_box_append (self->figures, footfall_why_figure_row_new (g_ptr_array_index (text->why, i)));
}

static void
show_occasions (FootfallWhyDialog *self, const FootfallFinding *finding)
{
  g_autoptr (GPtrArray) rows = footfall_why_list_occasions (self->model, finding);
  footfall_list_box_clear (self->runs);
  for (guint i = 0; i < rows->len; i++)
    gtk_list_box_append (self->runs, g_ptr_array_index (rows, i));
  adw_preferences_group_set_title (self->runs_group, finding->entries->len > 0 ? _("The Days") : _("The Runs"));
  gtk_widget_set_visible (GTK_WIDGET (self->runs_group), rows->len > 0);
}

static void
show_dismiss (FootfallWhyDialog *self, const FootfallFinding *finding)
{
  gboolean is_dismissed = footfall_finding_find_dismissal (finding, footfall_model_get_log (self->model),
                                                           footfall_model_get_today (self->model)) != NULL;
  gtk_widget_set_visible (self->dismiss, !is_dismissed && footfall_finding_can_be_dismissed (finding));
}

/* A run that was opened from here can have been changed so that nothing is found any more. */
static void
refresh (FootfallWhyDialog *self)
{
  const FootfallFinding *finding = find_finding (self);
  gtk_widget_set_visible (self->reasons, finding != NULL);
  if (finding == NULL)
    {
      gtk_label_set_label (self->sentence, _("Your entries no longer show this."));
      return;
    }

  g_autoptr (FootfallFindingText) text = footfall_finding_create_text (finding, self->model);
  show_text (self, text);
  show_occasions (self, finding);
  show_dismiss (self, finding);
}

static void
on_row_activated (FootfallWhyDialog *self, GtkWidget *row)
{
  FootfallRecordKind kind;
  const FootfallUuid *uuid = footfall_why_occasion_get_record (row, &kind);
  g_signal_emit (self, signals[RECORD_ACTIVATED], 0, (int) kind, footfall_uuid_to_text (uuid).text);
}

/* What was dismissed is told in the window below. */
static void
on_dismiss (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.dismiss", "s", FOOTFALL_WHY_DIALOG (widget)->key);
  footfall_dialog_close (widget);
}

/* With another threshold the reasons would be others. */
static void
on_change_threshold (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autofree char *target = g_strdup_printf ("thresholds/%s", g_variant_get_string (parameter, NULL));
  gtk_widget_activate_action (widget, "win.preferences", "s", target);
  footfall_dialog_close (widget);
}

static void
footfall_why_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_WHY_DIALOG);
  g_clear_object (&FOOTFALL_WHY_DIALOG (object)->model);

  G_OBJECT_CLASS (footfall_why_dialog_parent_class)->dispose (object);
}

static void
footfall_why_dialog_finalize (GObject *object)
{
  g_free (FOOTFALL_WHY_DIALOG (object)->key);

  G_OBJECT_CLASS (footfall_why_dialog_parent_class)->finalize (object);
}

static void
footfall_why_dialog_class_init (FootfallWhyDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_why_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_why_dialog_finalize;

  signals[RECORD_ACTIVATED] = g_signal_new ("record-activated", FOOTFALL_TYPE_WHY_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                            NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "why.dismiss", NULL, on_dismiss);
  gtk_widget_class_install_action (widget_class, "why.change-threshold", "s", on_change_threshold);

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/why-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, sentence);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, suggestion);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, reasons);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, rule);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, figures);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, runs_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, runs);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, evidence);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhyDialog, dismiss);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
footfall_why_dialog_init (FootfallWhyDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootfallWhyDialog *
footfall_why_dialog_present (FootfallModel *model, const FootfallFinding *finding, GtkWidget *parent)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  FootfallWhyDialog *self = g_object_new (FOOTFALL_TYPE_WHY_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->key = footfall_finding_get_key (finding);
  g_signal_connect_object (model, "assessment-changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
  footfall_wrap_texts (GTK_WIDGET (self));
  footfall_dialog_present (GTK_WIDGET (self), parent,
                           &(FootfallDialogOptions) {
                               .title = adw_window_title_get_title (self->title),
                               .width = WIDTH,
                               .height = HEIGHT,
                           });
  return self;
}
