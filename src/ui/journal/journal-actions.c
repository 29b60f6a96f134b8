/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "ui/journal/batch-changes.h"
#include "ui/journal/journal-page.h"

static FootfallJournalPage *
show_journal (FootfallWindow *self)
{
  adw_view_stack_set_visible_child_name (self->pages, "journal");
  return FOOTFALL_JOURNAL_PAGE (adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (self->pages))));
}

static void
on_search (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  footfall_journal_page_search (show_journal (data));
}

static void
on_show_day (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallDay day;
  if (footfall_day_parse (g_variant_get_string (parameter, NULL), &day))
    footfall_journal_page_show_day (show_journal (data), day);
}

/* Where all is as it is to be already, there is nothing to do and nothing to undo. */
static void
apply (FootfallWindow *self, FootfallChangeSet *changes, const char *label, const char *done)
{
  if (footfall_change_set_get_size (changes) > 0)
    footfall_window_apply (self, changes, label, done);
}

static void
change_runs (FootfallWindow *self, FootfallChangeSet *changes, const char *label)
{
  guint n_runs = footfall_change_set_get_size (changes);
  g_autofree char *done = g_strdup_printf (ngettext ("%u run changed", "%u runs changed", n_runs), n_runs);
  apply (self, changes, label, done);
}

static void
on_set_shoe (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const char *text = NULL;
  g_autofree const char **uuids = NULL;
  g_variant_get (parameter, "(&s^a&s)", &text, &uuids);
  const FootfallLog *log = footfall_model_get_log (self->model);
  FootfallUuid shoe = FOOTFALL_UUID_NONE;
  if (footfall_uuid_parse (text, &shoe) && footfall_log_find_shoe (log, &shoe) == NULL)
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_batch_changes_set_shoe (log, uuids, &shoe);
  change_runs (self, changes, _("Set Shoe of Runs"));
}

static void
on_set_surface (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const char *nick = NULL;
  g_autofree const char **uuids = NULL;
  g_variant_get (parameter, "(&s^a&s)", &nick, &uuids);
  int surface = footfall_vocabulary_find (&footfall_surfaces, nick);
  if (surface < 0)
    return;

  g_autoptr (FootfallChangeSet) changes = footfall_batch_changes_set_surface (footfall_model_get_log (self->model),
                                                                              uuids, (FootfallSurface) surface);
  change_runs (self, changes, _("Set Surface of Runs"));
}

static void
on_delete_entries (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  g_autofree const char **uuids = g_variant_get_strv (parameter, NULL);
  guint n_entries = g_strv_length ((char **) uuids);
  g_autoptr (FootfallChangeSet) changes =
      footfall_batch_changes_delete (footfall_model_get_log (self->model), uuids);
  g_autofree char *done = g_strdup_printf (ngettext ("%u entry deleted", "%u entries deleted", n_entries), n_entries);
  apply (self, changes, _("Delete Entries"), done);
}

static const GActionEntry actions[] = {
  { .name = "search", .activate = on_search },
  { .name = "show-day", .activate = on_show_day, .parameter_type = "s" },
  { .name = "set-shoe", .activate = on_set_shoe, .parameter_type = "(sas)" },
  { .name = "set-surface", .activate = on_set_surface, .parameter_type = "(sas)" },
  { .name = "delete-entries", .activate = on_delete_entries, .parameter_type = "as" },
};

void
footfall_window_add_entry_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));
}
