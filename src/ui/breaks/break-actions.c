/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "advice/tips.h"
#include "reminder/break-phase.h"
#include "ui/breaks/break-changes.h"
#include "ui/breaks/break-dialog.h"
#include "ui/breaks/low-impact-dialog.h"

static const FootfallBreak *
find_current_break (FootfallWindow *self)
{
  FootfallBreakPhase phase;
  return footfall_break_find (footfall_model_get_log (self->model), footfall_model_get_today (self->model), &phase);
}

static void
on_break_started (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Break started"));
}

static void
on_break_changed (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Break changed"));
}

static void
present_dialog (FootfallWindow *self, const FootfallBreak *pause)
{
  FootfallBreakDialog *dialog = footfall_break_dialog_new (self->model, pause);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (pause == NULL ? on_break_started : on_break_changed), self,
                           G_CONNECT_SWAPPED);
  footfall_break_dialog_present (dialog, GTK_WIDGET (self));
}

/* One break at a time: where there is one, it is the one that is meant. */
static void
on_start_break (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  present_dialog (self, find_current_break (self));
}

static void
on_edit_break (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallBreak *pause = footfall_window_find_record (self, FOOTFALL_RECORD_BREAK, parameter);
  if (pause != NULL)
    present_dialog (self, pause);
}

static void
on_end_break (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallBreak *pause = footfall_window_find_record (self, FOOTFALL_RECORD_BREAK, parameter);
  if (pause == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes =
      footfall_break_changes_end (footfall_model_get_log (self->model), pause, footfall_model_get_today (self->model));
  if (footfall_change_set_get_size (changes) > 0)
    footfall_window_apply (self, changes, _("End Break"), _("Break ended"));
}

/* The walk counts on a day on which the rest of the check is met. */
static void
on_pass_walk (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallLog *log = footfall_model_get_log (self->model);
  FootfallDay today = footfall_model_get_today (self->model);
  const FootfallBreak *pause = find_current_break (self);
  if (pause == NULL || !footfall_resume_check_is_met (footfall_model_get_resume_check (self->model)))
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_break_changes_pass_walk (log, pause, today);
  footfall_window_apply (self, changes, _("Note Walk"), _("Walk noted, and the break is over"));
}

static void
on_show_low_impact (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  footfall_low_impact_dialog_present (data);
}

static FootfallActivity *
create_activity (FootfallActivityKind kind, int minutes)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  FootfallActivity *activity = footfall_activity_new ();
  activity->kind = kind;
  activity->duration_s = minutes * 60;
  activity->done_at = g_get_real_time () / G_USEC_PER_SEC;
  activity->utc_offset_s = footfall_instant_utc_offset (activity->done_at, zone);
  return activity;
}

static void
on_log_low_impact (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  FootfallActivityKind kind;
  int minutes;
  const FootfallTip *tip = footfall_tip_find (g_variant_get_string (parameter, NULL));
  if (tip == NULL || !footfall_tip_get_activity (tip, &kind, &minutes))
    return;

  g_autoptr (FootfallActivity) activity = create_activity (kind, minutes);
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, footfall_model_get_log (self->model), FOOTFALL_RECORD_ACTIVITY, activity);
  /* Translators: %1$s is what was done, %2$d for how many minutes, as in "Bicycle, 30 min logged" */
  g_autofree char *done = g_strdup_printf (ngettext ("%1$s, %2$d min logged", "%1$s, %2$d min logged", minutes),
                                           footfall_vocabulary_get_label (&footfall_activity_kinds, (int) kind),
                                           minutes);
  footfall_window_apply (self, changes, _("Log Activity"), done);
}

static const GActionEntry actions[] = {
  { .name = "start-break", .activate = on_start_break },
  { .name = "edit-break", .activate = on_edit_break, .parameter_type = "s" },
  { .name = "end-break", .activate = on_end_break, .parameter_type = "s" },
  { .name = "pass-walk", .activate = on_pass_walk },
  { .name = "show-low-impact", .activate = on_show_low_impact },
  { .name = "log-low-impact", .activate = on_log_low_impact, .parameter_type = "s" },
};

void
footfall_window_add_break_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}
