/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "ui/today/why-dialog.h"

static const FootfallFinding *
find_finding (FootfallWindow *self, const char *key)
{
  const FootfallAssessment *assessment = footfall_model_get_assessment (self->model);
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      g_autofree char *finding_key = footfall_finding_get_key (finding);
      if (g_strcmp0 (finding_key, key) == 0)
        return finding;
    }
  return NULL;
}

static void
on_why_record_activated (FootfallWindow *self, FootfallRecordKind kind, const char *text, FootfallWhyDialog *dialog)
{
  FootfallUuid uuid;
  if (!footfall_uuid_parse (text, &uuid))
    return;

  gconstpointer record = footfall_log_find (footfall_model_get_log (self->model), kind, &uuid);
  if (record != NULL && kind == FOOTFALL_RECORD_RUN)
    footfall_window_edit_run (self, record, GTK_WIDGET (dialog));
  else if (record != NULL)
    footfall_window_edit_pain (self, record, GTK_WIDGET (dialog));
}

static void
on_why (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallFinding *finding = find_finding (self, g_variant_get_string (parameter, NULL));
  if (finding == NULL)
    return;

  FootfallWhyDialog *dialog = footfall_why_dialog_present (self->model, finding, GTK_WIDGET (self));
  g_signal_connect_object (dialog, "record-activated", G_CALLBACK (on_why_record_activated), self,
                           G_CONNECT_SWAPPED);
}

/* A red flag stays, whoever asks. */
static void
on_dismiss (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const char *key = g_variant_get_string (parameter, NULL);
  const FootfallFinding *finding = find_finding (self, key);
  if (finding == NULL || !footfall_finding_can_be_dismissed (finding))
    return;

  const FootfallLog *log = footfall_model_get_log (self->model);
  g_autoptr (FootfallDismissal) dismissal = footfall_log_dismiss (log, key, footfall_model_get_today (self->model));

  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_DISMISSAL, dismissal);
  footfall_window_apply (self, changes, _("Dismiss"), _("Dismissed for 14 days"));
}

static void
on_bring_back (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const FootfallLog *log = footfall_model_get_log (self->model);
  const FootfallDismissal *dismissal = footfall_log_find_dismissal (log, g_variant_get_string (parameter, NULL));
  if (dismissal == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  footfall_change_set_remove (changes, log, FOOTFALL_RECORD_DISMISSAL, &dismissal->record.uuid);
  footfall_window_apply (self, changes, _("Bring Back"), _("Brought back"));
}

static const GActionEntry actions[] = {
  { .name = "why", .activate = on_why, .parameter_type = "s" },
  { .name = "dismiss", .activate = on_dismiss, .parameter_type = "s" },
  { .name = "bring-back", .activate = on_bring_back, .parameter_type = "s" },
};

void
footfall_window_add_finding_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}
