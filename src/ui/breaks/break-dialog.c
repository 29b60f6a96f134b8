/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/breaks/break-dialog.h"

#include <glib/gi18n-lib.h>

#include "advice/break-text.h"
#include "advice/phrases.h"
#include "ui/breaks/low-impact-list.h"
#include "ui/breaks/resume-list.h"
#include "ui/resource.h"
#include "ui/widgets/day-row.h"
#include "ui/widgets/message-row.h"

struct _FootfallBreakDialog
{
  FootfallFormDialog parent_instance;

  GtkLabel *reason;
  FootfallDayRow *starts_on;
  FootfallMessageRow *day_message;
  AdwActionRow *length_row;
  GtkSpinButton *length;
  GtkSwitch *open_end;
  FootfallResumeList *resume;

  FootfallModel *model; /* (owned) */
  FootfallBreak *pause; /* (owned) */
  gboolean is_new;
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallBreakDialog, footfall_break_dialog, FOOTFALL_TYPE_FORM_DIALOG)

/* The last day that the fields give; unknown while the end is open or the first day is not understood. */
static FootfallDay
get_last_day (FootfallBreakDialog *self)
{
  FootfallDay starts_on = FOOTFALL_DAY_UNKNOWN;
  if (gtk_switch_get_active (self->open_end) || !footfall_day_row_get_day (self->starts_on, &starts_on, NULL)
      || starts_on == FOOTFALL_DAY_UNKNOWN)
    return FOOTFALL_DAY_UNKNOWN;
  return starts_on + gtk_spin_button_get_value_as_int (self->length) - 1;
}

static void
show_last_day (FootfallBreakDialog *self)
{
  FootfallDay last_day = get_last_day (self);
  g_autofree char *day = last_day != FOOTFALL_DAY_UNKNOWN ? footfall_phrase_weekday (last_day, footfall_day_today ()) : NULL;
  /* Translators: the last day of a break */
  g_autofree char *text = day != NULL ? g_strdup_printf (_("Until %s"), day) : g_strdup ("");
  adw_action_row_set_subtitle (self->length_row, text);
  gtk_widget_set_sensitive (GTK_WIDGET (self->length_row), !gtk_switch_get_active (self->open_end));
}

static void
on_edited (FootfallBreakDialog *self)
{
  if (self->is_loading)
    return;

  footfall_message_row_set_error (self->day_message, GTK_WIDGET (self->starts_on), NULL);
  show_last_day (self);
  footfall_form_dialog_touch (FOOTFALL_FORM_DIALOG (self));
}

static gboolean
read_first_day (FootfallBreakDialog *self, GError **error)
{
  if (!footfall_day_row_get_day (self->starts_on, &self->pause->starts_on, error))
    return FALSE;
  if (self->pause->starts_on != FOOTFALL_DAY_UNKNOWN)
    return TRUE;

  g_set_error_literal (error, FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID, _("Say when the break begins."));
  return FALSE;
}

static gboolean
footfall_break_dialog_check (FootfallFormDialog *form)
{
  FootfallBreakDialog *self = FOOTFALL_BREAK_DIALOG (form);

  g_autoptr (GError) error = NULL;
  gboolean is_good = read_first_day (self, &error);
  footfall_message_row_set_error (self->day_message, GTK_WIDGET (self->starts_on), error);
  if (!is_good)
    gtk_widget_grab_focus (GTK_WIDGET (self->starts_on));
  return is_good;
}

static gboolean
footfall_break_dialog_apply (FootfallFormDialog *form, GError **error)
{
  FootfallBreakDialog *self = FOOTFALL_BREAK_DIALOG (form);

  gtk_spin_button_update (self->length);
  self->pause->ends_on = get_last_day (self);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, footfall_model_get_log (self->model), FOOTFALL_RECORD_BREAK, self->pause);
  return footfall_journal_apply (footfall_model_get_journal (self->model), changes,
                                 self->is_new ? _("Start Break") : _("Edit Break"), error);
}

static void
footfall_break_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_BREAK_DIALOG);
  g_clear_object (&FOOTFALL_BREAK_DIALOG (object)->model);

  G_OBJECT_CLASS (footfall_break_dialog_parent_class)->dispose (object);
}

static void
footfall_break_dialog_finalize (GObject *object)
{
  footfall_break_free (FOOTFALL_BREAK_DIALOG (object)->pause);

  G_OBJECT_CLASS (footfall_break_dialog_parent_class)->finalize (object);
}

static void
footfall_break_dialog_class_init (FootfallBreakDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footfall_break_dialog_dispose;
  object_class->finalize = footfall_break_dialog_finalize;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->check = footfall_break_dialog_check;
  FOOTFALL_FORM_DIALOG_CLASS (klass)->apply = footfall_break_dialog_apply;

  g_type_ensure (FOOTFALL_TYPE_DAY_ROW);
  g_type_ensure (FOOTFALL_TYPE_LOW_IMPACT_LIST);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE_ROW);
  g_type_ensure (FOOTFALL_TYPE_RESUME_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("breaks/break-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakDialog, starts_on);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakDialog, day_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakDialog, length_row);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakDialog, length);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakDialog, open_end);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakDialog, resume);
  gtk_widget_class_bind_template_callback (widget_class, on_edited);
}

static void
footfall_break_dialog_init (FootfallBreakDialog *self)
{
  self->is_loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_text_set_activates_default (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->length))), TRUE);
}

static FootfallBreak *
create_suggestion (FootfallModel *model)
{
  FootfallBreak *pause = footfall_break_new ();
  pause->starts_on = footfall_model_get_today (model);
  pause->ends_on = pause->starts_on + footfall_break_get_suggested_days (footfall_model_get_rules (model)) - 1;
  return pause;
}

static void
load (FootfallBreakDialog *self)
{
  const FootfallBreak *pause = self->pause;
  const FootfallRules *rules = footfall_model_get_rules (self->model);
  gboolean has_end = pause->ends_on != FOOTFALL_DAY_UNKNOWN;
  g_autofree char *reason =
      footfall_break_get_reason (footfall_model_get_assessment (self->model), footfall_model_get_log (self->model),
                                 rules, footfall_model_get_distance_unit (self->model));
  gtk_label_set_label (self->reason, reason);
  footfall_day_row_set_today (self->starts_on, footfall_model_get_today (self->model));
  footfall_day_row_set_day (self->starts_on, pause->starts_on);
  gtk_spin_button_set_value (self->length, has_end ? pause->ends_on - pause->starts_on + 1
                                                   : footfall_break_get_suggested_days (rules));
  gtk_switch_set_active (self->open_end, !has_end);
  footfall_resume_list_explain (self->resume, rules);
  show_last_day (self);
}

FootfallBreakDialog *
footfall_break_dialog_new (FootfallModel *model, const FootfallBreak *pause)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallBreakDialog *self = g_object_new (FOOTFALL_TYPE_BREAK_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->is_new = pause == NULL;
  self->pause = self->is_new ? create_suggestion (model) : footfall_break_copy (pause);
  footfall_form_dialog_set_title (FOOTFALL_FORM_DIALOG (self), self->is_new ? _("Start a Break") : _("Edit Break"));
  footfall_form_dialog_set_loss (FOOTFALL_FORM_DIALOG (self),
                                 self->is_new ? _("This break is not in your journal yet.")
                                              : _("Your changes to this break are not in your journal yet."));
  load (self);
  self->is_loading = FALSE;
  return self;
}

void
footfall_break_dialog_present (FootfallBreakDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_BREAK_DIALOG (self));

  footfall_form_dialog_present (FOOTFALL_FORM_DIALOG (self), parent, GTK_WIDGET (self->length));
}
