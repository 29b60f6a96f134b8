/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/log/log-dialog.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "advice/next-run-text.h"
#include "ui/log/details-editor.h"
#include "ui/log/knee-editor.h"
#include "ui/log/measure-editor.h"
#include "ui/log/run-draft.h"
#include "ui/log/shoe-chooser.h"
#include "ui/log/when-editor.h"
#include "ui/resource.h"
#include "ui/shoes/shoe-dialog.h"
#include "ui/surface-icon.h"
#include "ui/widgets/choice.h"

#define NOON_S (12 * 3600)

struct _FootfallLogDialog
{
  FootfallFormDialog parent_instance;

  FootfallMeasureEditor *measure;
  FootfallWhenEditor *when;
  FootfallChoice *surface;
  FootfallShoeChooser *shoe;
  GtkBox *knees;
  FootfallDetailsEditor *details;

  FootfallModel *model;
  FootfallRunDraft *draft;
  GTimeZone *zone;
  gboolean is_new;
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallLogDialog, footfall_log_dialog, FOOTFALL_TYPE_FORM_DIALOG)

static GtkWidget *
get_first_knee (FootfallLogDialog *self)
{
  return gtk_widget_get_first_child (GTK_WIDGET (self->knees));
}

static FootfallDay
get_day (FootfallLogDialog *self)
{
  gint64 started_at = self->draft->run->started_at;
  gint32 utc_offset_s = self->draft->run->utc_offset_s;
  footfall_when_editor_get_instant (self->when, self->zone, &started_at, &utc_offset_s);
  return footfall_day_of_instant (started_at, utc_offset_s);
}

/* One quiet line while a new run is typed: against what was run by its day, as if that were today. */
static void
show_step (FootfallLogDialog *self)
{
  FootfallDay day = get_day (self);
  double distance_m = footfall_measure_editor_get_distance_m (self->measure);
  if (!self->is_new || isnan (distance_m) || day > footfall_model_get_today (self->model))
    {
      footfall_measure_editor_set_remark (self->measure, NULL);
      return;
    }

  const FootfallRules *rules = footfall_model_get_rules (self->model);
  FootfallPlanned planned = footfall_plan (footfall_model_get_log (self->model), rules, day, distance_m);
  g_autofree char *text =
      planned.level < 0 ? NULL
                        : footfall_planned_get_text (&planned, distance_m, rules,
                                                     footfall_model_get_distance_unit (self->model));
  footfall_measure_editor_set_remark (self->measure, text);
}

/* The next morning is asked about once it has come, or when it was answered before. */
static void
show_mornings (FootfallLogDialog *self)
{
  gboolean has_come = get_day (self) < footfall_model_get_today (self->model);
  for (GtkWidget *knee = get_first_knee (self); knee != NULL; knee = gtk_widget_get_next_sibling (knee))
    footfall_knee_editor_set_asks_morning (FOOTFALL_KNEE_EDITOR (knee), has_come);
}

static void
on_edited (FootfallLogDialog *self)
{
  if (self->is_loading)
    return;

  footfall_form_dialog_touch (FOOTFALL_FORM_DIALOG (self));
  show_step (self);
  show_mornings (self);
}

static void
on_new_shoe_saved (FootfallLogDialog *self, FootfallShoeDialog *dialog)
{
  FootfallUuid shoe = footfall_shoe_dialog_get_shoe (dialog);
  footfall_shoe_chooser_set_shoe (self->shoe, &shoe);
  on_edited (self);
}

static void
on_new_shoe_wanted (FootfallLogDialog *self)
{
  FootfallShoeDialog *dialog = footfall_shoe_dialog_new (self->model, NULL);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (on_new_shoe_saved), self, G_CONNECT_SWAPPED);
  footfall_shoe_dialog_present (dialog, GTK_WIDGET (self));
}

/* Details that a run has unfold themselves; only what someone unfolds is remembered. */
static void
on_details_expanded (FootfallLogDialog *self)
{
  if (self->is_loading)
    return;
  GSettings *settings = footfall_preferences_get_settings (footfall_model_get_preferences (self->model));
  if (settings == NULL)
    return;

  gboolean is_expanded = FALSE;
  g_object_get (self->details, "expanded", &is_expanded, NULL);
  g_settings_set_boolean (settings, "log-more-expanded", is_expanded);
}

static void
read_fields (FootfallLogDialog *self)
{
  FootfallRun *run = self->draft->run;
  run->distance_m = footfall_measure_editor_get_distance_m (self->measure);
  run->duration_s = footfall_measure_editor_get_duration_s (self->measure);
  footfall_when_editor_get_instant (self->when, self->zone, &run->started_at, &run->utc_offset_s);
  run->surface = (FootfallSurface) (footfall_choice_get_selected (self->surface) + FOOTFALL_SURFACE_SIDEWALK);
  run->shoe = footfall_shoe_chooser_get_shoe (self->shoe);
  footfall_details_editor_get_run (self->details, run);
  for (GtkWidget *knee = get_first_knee (self); knee != NULL; knee = gtk_widget_get_next_sibling (knee))
    {
      FootfallKneeEditor *editor = FOOTFALL_KNEE_EDITOR (knee);
      footfall_knee_editor_get_answers (editor, &self->draft->knees[footfall_knee_editor_get_knee (editor)]);
    }
}

static void
append_surfaces (FootfallChoice *choice)
{
  for (int surface = FOOTFALL_SURFACE_SIDEWALK; surface <= FOOTFALL_SURFACE_MIXED; surface++)
    footfall_choice_append (choice, footfall_surface_get_icon_name ((FootfallSurface) surface),
                            footfall_vocabulary_get_label (&footfall_surfaces, surface), NULL);
}

static gboolean
footfall_log_dialog_check (FootfallFormDialog *form)
{
  FootfallLogDialog *self = FOOTFALL_LOG_DIALOG (form);

  if (!footfall_measure_editor_check (self->measure) || !footfall_when_editor_check (self->when))
    return FALSE;
  for (GtkWidget *knee = get_first_knee (self); knee != NULL; knee = gtk_widget_get_next_sibling (knee))
    if (!footfall_knee_editor_check (FOOTFALL_KNEE_EDITOR (knee)))
      return FALSE;
  return footfall_details_editor_check (self->details);
}

static gboolean
footfall_log_dialog_apply (FootfallFormDialog *form, GError **error)
{
  FootfallLogDialog *self = FOOTFALL_LOG_DIALOG (form);

  read_fields (self);
  g_autoptr (FootfallChangeSet) changes =
      footfall_run_draft_make_changes (self->draft, footfall_model_get_log (self->model), self->zone);
  return footfall_journal_apply (footfall_model_get_journal (self->model), changes,
                                 self->is_new ? _("Log Run") : _("Edit Run"), error);
}

static void
footfall_log_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_LOG_DIALOG);
  g_clear_object (&FOOTFALL_LOG_DIALOG (object)->model);

  G_OBJECT_CLASS (footfall_log_dialog_parent_class)->dispose (object);
}

static void
footfall_log_dialog_finalize (GObject *object)
{
  FootfallLogDialog *self = FOOTFALL_LOG_DIALOG (object);

  footfall_run_draft_free (self->draft);
  g_clear_pointer (&self->zone, g_time_zone_unref);

  G_OBJECT_CLASS (footfall_log_dialog_parent_class)->finalize (object);
}

/* What is asked of a knee is the end of most logging: one key leads there from every field. */
static gboolean
go_to_knee (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  FootfallKnee wanted = (FootfallKnee) g_variant_get_int32 (parameter);
  for (GtkWidget *knee = get_first_knee (FOOTFALL_LOG_DIALOG (widget)); knee != NULL;
       knee = gtk_widget_get_next_sibling (knee))
    if (footfall_knee_editor_get_knee (FOOTFALL_KNEE_EDITOR (knee)) == wanted)
      return gtk_widget_child_focus (knee, GTK_DIR_TAB_FORWARD);
  return FALSE;
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FOOTFALL_TYPE_CHOICE);
  g_type_ensure (FOOTFALL_TYPE_DETAILS_EDITOR);
  g_type_ensure (FOOTFALL_TYPE_MEASURE_EDITOR);
  g_type_ensure (FOOTFALL_TYPE_SHOE_CHOOSER);
  g_type_ensure (FOOTFALL_TYPE_WHEN_EDITOR);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("log/log-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallLogDialog, measure);
  gtk_widget_class_bind_template_child (widget_class, FootfallLogDialog, when);
  gtk_widget_class_bind_template_child (widget_class, FootfallLogDialog, surface);
  gtk_widget_class_bind_template_child (widget_class, FootfallLogDialog, shoe);
  gtk_widget_class_bind_template_child (widget_class, FootfallLogDialog, knees);
  gtk_widget_class_bind_template_child (widget_class, FootfallLogDialog, details);
  gtk_widget_class_bind_template_callback (widget_class, on_edited);
  gtk_widget_class_bind_template_callback (widget_class, on_new_shoe_wanted);
  gtk_widget_class_bind_template_callback (widget_class, on_details_expanded);
}

static void
footfall_log_dialog_class_init (FootfallLogDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footfall_log_dialog_dispose;
  object_class->finalize = footfall_log_dialog_finalize;

  FOOTFALL_FORM_DIALOG_CLASS (klass)->check = footfall_log_dialog_check;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->apply = footfall_log_dialog_apply;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_l, GDK_ALT_MASK, go_to_knee, "i",
                                FOOTFALL_KNEE_LEFT);
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_r, GDK_ALT_MASK, go_to_knee, "i",
                                FOOTFALL_KNEE_RIGHT);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
footfall_log_dialog_init (FootfallLogDialog *self)
{
  self->is_loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->zone = g_time_zone_new_local ();
  append_surfaces (self->surface);
}

/* A knee that is not watched is still shown where something was said of it. */
static gboolean
asks_about (FootfallLogDialog *self, FootfallKnee knee)
{
  return footfall_preferences_watches_knee (footfall_model_get_preferences (self->model), knee)
         || footfall_knee_answers_get_highest (&self->draft->knees[knee]) >= 0;
}

static void
append_knees (FootfallLogDialog *self)
{
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      if (!asks_about (self, (FootfallKnee) knee))
        continue;
      int severe_min_level = footfall_model_get_rules (self->model)->severe_min_level;
      GtkWidget *editor = footfall_knee_editor_new ((FootfallKnee) knee, severe_min_level);
      footfall_knee_editor_set_answers (FOOTFALL_KNEE_EDITOR (editor), &self->draft->knees[knee]);
      g_signal_connect_object (editor, "edited", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->knees, editor);
    }
}

static void
restore_expanded (FootfallLogDialog *self)
{
  GSettings *settings = footfall_preferences_get_settings (footfall_model_get_preferences (self->model));
  if (settings != NULL)
    g_object_set (self->details, "expanded", g_settings_get_boolean (settings, "log-more-expanded"), NULL);
}

static void
show_draft (FootfallLogDialog *self)
{
  const FootfallRun *run = self->draft->run;
  footfall_measure_editor_set_unit (self->measure, footfall_model_get_distance_unit (self->model));
  footfall_measure_editor_set_values (self->measure, run->distance_m, run->duration_s);
  footfall_when_editor_set_instant (self->when, run->started_at, run->utc_offset_s,
                                    footfall_model_get_today (self->model));
  if (self->is_new)
    footfall_when_editor_offer_times (self->when);
  footfall_choice_set_selected (self->surface, (int) run->surface - FOOTFALL_SURFACE_SIDEWALK);
  footfall_shoe_chooser_set_model (self->shoe, self->model);
  footfall_shoe_chooser_set_shoe (self->shoe, &run->shoe);
  footfall_details_editor_set_run (self->details, run);
  append_knees (self);
  show_mornings (self);
}

FootfallLogDialog *
footfall_log_dialog_new (FootfallModel *model, const FootfallRun *run)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallLogDialog *self = g_object_new (FOOTFALL_TYPE_LOG_DIALOG, NULL);
  const FootfallLog *log = footfall_model_get_log (model);
  self->model = g_object_ref (model);
  self->is_new = run == NULL;
  self->draft = run != NULL ? footfall_run_draft_new_from_run (log, run)
                            : footfall_run_draft_new (log, g_get_real_time () / G_USEC_PER_SEC, self->zone);
  footfall_form_dialog_set_title (FOOTFALL_FORM_DIALOG (self), self->is_new ? _("Log Run") : _("Edit Run"));
  footfall_form_dialog_set_loss (FOOTFALL_FORM_DIALOG (self), self->is_new ? _("This run is not in your journal yet.")
                                                             : _("Your changes to this run are not in your journal yet."));
  restore_expanded (self);
  show_draft (self);
  self->is_loading = FALSE;
  return self;
}

void
footfall_log_dialog_set_day (FootfallLogDialog *self, FootfallDay day)
{
  g_return_if_fail (FOOTFALL_IS_LOG_DIALOG (self));
  g_return_if_fail (footfall_day_is_known (day));

  FootfallDay today = footfall_model_get_today (self->model);
  if (day >= today)
    return;

  gint64 started_at;
  gint32 utc_offset_s;
  footfall_instant_from_local (day, NOON_S, self->zone, &started_at, &utc_offset_s);
  self->is_loading = TRUE;
  footfall_when_editor_set_instant (self->when, started_at, utc_offset_s, today);
  self->is_loading = FALSE;
  show_mornings (self);
}

void
footfall_log_dialog_present (FootfallLogDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_LOG_DIALOG (self));

  footfall_form_dialog_present (FOOTFALL_FORM_DIALOG (self), parent, footfall_measure_editor_get_first_field (self->measure));
}
