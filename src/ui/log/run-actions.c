/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "ui/log/log-dialog.h"

static void
on_run_logged (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Run logged"));
}

static void
on_run_edited (FootfallWindow *self)
{
  footfall_window_offer_undo (self, _("Run changed"));
}

/* @day is unknown for now. */
static void
log_run (FootfallWindow *self, FootfallDay day)
{
  FootfallLogDialog *dialog = footfall_log_dialog_new (self->model, NULL);
  if (footfall_day_is_known (day))
    footfall_log_dialog_set_day (dialog, day);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (on_run_logged), self, G_CONNECT_SWAPPED);
  footfall_log_dialog_present (dialog, GTK_WIDGET (self));
}

static void
on_log_run (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  log_run (data, FOOTFALL_DAY_UNKNOWN);
}

static void
on_log_run_on (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallDay day = FOOTFALL_DAY_UNKNOWN;
  footfall_day_parse (g_variant_get_string (parameter, NULL), &day);
  log_run (data, day);
}

static void
on_edit_run (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallRun *run = footfall_window_find_record (self, FOOTFALL_RECORD_RUN, parameter);
  if (run != NULL)
    footfall_window_edit_run (self, run, GTK_WIDGET (self));
}

/* Its pain entries go with the run, and come back with it. */
static char *
describe_deletion (const FootfallChangeSet *changes)
{
  guint n_pain = 0;

  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    n_pain += footfall_change_set_get (changes, i)->kind == FOOTFALL_RECORD_PAIN;
  if (n_pain == 0)
    return g_strdup (_("Run deleted"));
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Run deleted, with its %u pain entry",
                                       "Run deleted, with its %u pain entries", n_pain), n_pain);
}

static void
on_delete_run (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallRun *run = footfall_window_find_record (self, FOOTFALL_RECORD_RUN, parameter);
  if (run == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_remove (changes, footfall_model_get_log (self->model), FOOTFALL_RECORD_RUN, &run->record.uuid);
  g_autofree char *done = describe_deletion (changes);
  footfall_window_apply (self, changes, _("Delete Run"), done);
}

static const GActionEntry actions[] = {
  { .name = "log-run", .activate = on_log_run },
  { .name = "log-run-on", .activate = on_log_run_on, .parameter_type = "s" },
  { .name = "edit-run", .activate = on_edit_run, .parameter_type = "s" },
  { .name = "delete-run", .activate = on_delete_run, .parameter_type = "s" },
};

void
footfall_window_add_run_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}

void
footfall_window_edit_run (FootfallWindow *self, const FootfallRun *run, GtkWidget *parent)
{
  FootfallLogDialog *dialog = footfall_log_dialog_new (self->model, run);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (on_run_edited), self, G_CONNECT_SWAPPED);
  footfall_log_dialog_present (dialog, parent);
}
