/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "advice/intended-purpose.h"
#include "compat/about.h"
#include "compat/shortcuts.h"
#include "config.h"

static void
on_page (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *self = data;

  const char *name = g_variant_get_string (parameter, NULL);
  if (adw_view_stack_get_child_by_name (self->pages, name) != NULL)
    adw_view_stack_set_visible_child_name (self->pages, name);
}

static void
on_open_again (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  footfall_window_show_journal (data);
}

static void
on_show_shortcuts (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const FootfallShortcut shortcuts[] = {
    { N_("Journal"), N_("Log a run"), "<Control>n" },
    { N_("Journal"), N_("Undo"), "<Control>z" },
    { N_("Journal"), N_("Redo"), "<Control><Shift>z" },
    { N_("Journal"), N_("Search the journal"), "<Control>f" },
    { N_("Journal"), N_("Delete the focused entry"), "Delete" },
    { N_("Journal"), N_("Menu of the focused entry"), "<Shift>F10" },
    { N_("Journal"), N_("Select all, while selecting"), "<Control>a" },
    { N_("Journal"), N_("Leave selecting or searching"), "Escape" },
    { N_("Calendar"), N_("A day or a week earlier or later"), "Left Right Up Down" },
    { N_("Calendar"), N_("A month earlier or later"), "Page_Up Page_Down" },
    { N_("Calendar"), N_("First or last day of the month"), "Home End" },
    { N_("Calendar"), N_("Open the day"), "Return" },
    { N_("Logging a run"), N_("Yesterday evening"), "<Alt>y" },
    { N_("Logging a run"), N_("To the left knee"), "<Alt>l" },
    { N_("Logging a run"), N_("To the right knee"), "<Alt>r" },
    { N_("Logging a run"), N_("Save"), "Return" },
    { N_("Pages"), N_("Today"), "<Alt>1" },
    { N_("Pages"), N_("Journal"), "<Alt>2" },
    { N_("Pages"), N_("Trends"), "<Alt>3" },
    { N_("Pages"), N_("Shoes"), "<Alt>4" },
    { N_("Charts"), N_("From mark to mark"), "Left Right" },
    { N_("Charts"), N_("From plot to plot"), "Up Down" },
    { N_("Charts"), N_("Open the run of the mark"), "Return" },
    { N_("Charts"), N_("Show fewer or more days"), "plus minus" },
    { N_("General"), N_("Preferences"), "<Control>comma" },
    { N_("General"), N_("Help"), "F1" },
    { N_("General"), N_("Main menu"), "F10" },
    { N_("General"), N_("Keyboard shortcuts"), "<Control>question" },
    { N_("General"), N_("Close the window"), "<Control>w" },
    { N_("General"), N_("Quit"), "<Control>q" },
  };

  footfall_show_shortcuts (data, shortcuts, G_N_ELEMENTS (shortcuts));
}

static void
on_about (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const developers[] = { N_("The Footfall authors"), NULL };

  footfall_show_about (data, &(FootfallAbout) {
                                 .name = _("Footfall"),
                                 .icon_name = FOOTFALL_APPLICATION_ID,
                                 .version = FOOTFALL_VERSION,
                                 .comments = footfall_intended_purpose (),
                                 .developers = developers,
                                 .copyright = _("© The Footfall authors"),
                             });
}

static const GActionEntry journal_actions[] = {
  { .name = "page", .activate = on_page, .parameter_type = "s" },
};

static const GActionEntry window_actions[] = {
  { .name = "open-again", .activate = on_open_again },
  { .name = "show-shortcuts", .activate = on_show_shortcuts },
  { .name = "about", .activate = on_about },
};

/* Each subject brings its own. */
static void (*const adders[]) (FootfallWindow *self) = {
  footfall_window_add_undo_actions,
  footfall_window_add_run_actions,
  footfall_window_add_trends_actions,
  footfall_window_add_import_actions,
  footfall_window_add_shoe_actions,
  footfall_window_add_record_actions,
  footfall_window_add_entry_actions,
  footfall_window_add_finding_actions,
  footfall_window_add_break_actions,
  footfall_window_add_check_in_actions,
  footfall_window_add_preferences_actions,
  footfall_window_add_help_actions,
  footfall_window_add_welcome_actions,
  footfall_window_add_data_actions,
};

static void
set_enabled (FootfallWindow *self, const char *name, gboolean is_enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_enabled);
}

void
footfall_window_add_journal_actions (FootfallWindow *self, const GActionEntry *entries, guint n_entries)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, n_entries, self);
  for (guint i = 0; i < n_entries; i++)
    g_ptr_array_add (self->journal_actions, (gpointer) entries[i].name);
}

void
footfall_window_add_actions (FootfallWindow *self)
{
  g_return_if_fail (FOOTFALL_IS_WINDOW (self));

  g_action_map_add_action_entries (G_ACTION_MAP (self), window_actions, G_N_ELEMENTS (window_actions), self);
  footfall_window_add_journal_actions (self, journal_actions, G_N_ELEMENTS (journal_actions));
  for (guint i = 0; i < G_N_ELEMENTS (adders); i++)
    adders[i] (self);
}

void
footfall_window_update_actions (FootfallWindow *self)
{
  g_return_if_fail (FOOTFALL_IS_WINDOW (self));

  for (guint i = 0; i < self->journal_actions->len; i++)
    set_enabled (self, g_ptr_array_index (self->journal_actions, i), self->model != NULL);
  set_enabled (self, "open-again", self->model == NULL);
  footfall_window_update_data_actions (self);
  if (self->model == NULL)
    return;

  FootfallJournal *journal = footfall_model_get_journal (self->model);
  set_enabled (self, "undo", footfall_journal_get_undo_label (journal) != NULL);
  set_enabled (self, "redo", footfall_journal_get_redo_label (journal) != NULL);
}
