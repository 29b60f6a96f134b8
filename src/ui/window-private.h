/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "ui/model.h"
#include "ui/widgets/adaptive-bin.h"
#include "ui/window.h"

G_BEGIN_DECLS

/* The window is one class in several files: window.c has the pages, window-changes.c what every change of the
 * journal goes through, window-actions.c what can be done; each subject's actions stand beside its dialogs. */
struct _FootfallWindow
{
  AdwApplicationWindow parent_instance;

  FootfallAdaptiveBin *adaptive;
  AdwHeaderBar *header;
  AdwToastOverlay *toasts;
  GtkWidget *switcher;
  GtkWidget *switcher_bar;
  GtkWidget *example_mark;
  GtkStack *content;
  AdwViewStack *pages;
  GtkWidget *problem;

  char *path;
  FootfallJournalOpener *opener; /* (owned) (nullable): its journal is not shown yet */
  FootfallPreferences *preferences; /* (owned) */
  FootfallModel *model;             /* (owned) (nullable): no journal is open */
  GPtrArray *journal_actions;       /* (owned) (element-type utf8): the names of what needs an open journal */
  gboolean is_drawn;
  AdwToast *toast;                  /* (owned) (nullable): the one that is shown */
  gint64 toast_since_us;            /* since when, of the monotonic clock */
};

void footfall_window_add_actions (FootfallWindow *self);

/**
 * footfall_window_add_journal_actions:
 * @entries: (array length=n_entries): static; activated with the window as their data
 *
 * Adds actions that are there only while a journal is open.
 */
void footfall_window_add_journal_actions (FootfallWindow *self, const GActionEntry *entries, guint n_entries);

void footfall_window_add_undo_actions (FootfallWindow *self);
void footfall_window_add_run_actions (FootfallWindow *self);
void footfall_window_add_import_actions (FootfallWindow *self);
void footfall_window_add_trends_actions (FootfallWindow *self);
void footfall_window_add_shoe_actions (FootfallWindow *self);
void footfall_window_add_record_actions (FootfallWindow *self);
void footfall_window_add_entry_actions (FootfallWindow *self);
void footfall_window_add_finding_actions (FootfallWindow *self);
void footfall_window_add_break_actions (FootfallWindow *self);
void footfall_window_add_check_in_actions (FootfallWindow *self);
void footfall_window_add_preferences_actions (FootfallWindow *self);
void footfall_window_add_help_actions (FootfallWindow *self);
void footfall_window_add_welcome_actions (FootfallWindow *self);
void footfall_window_add_data_actions (FootfallWindow *self);

/* After the journal was opened or changed: which actions there are now. */
void footfall_window_update_actions (FootfallWindow *self);

/* Those of the ways out of a problem, which are there only while no journal is open. */
void footfall_window_update_data_actions (FootfallWindow *self);

/* From now on tells when the backup of the day could not be made. */
void footfall_window_follow_backups (FootfallWindow *self, FootfallJournal *journal);

/* Another journal than the one that cannot be opened; footfall_window_show_journal() opens it. */
void _footfall_window_set_path (FootfallWindow *self, const char *path);

/**
 * footfall_window_get_front:
 *
 * Returns: (transfer none): what a dialog is shown over: the window, or the dialog in a window of its own that
 *   stands before it
 */
GtkWidget *footfall_window_get_front (FootfallWindow *self);

/* Says it in a toast, and to who listens. */
void footfall_window_show_toast (FootfallWindow *self, const char *text);

/* Says what was done, with a button to undo it. There is at most one such offer: the one for the last change. */
void footfall_window_offer_undo (FootfallWindow *self, const char *text);

/**
 * footfall_window_apply:
 * @label: what undo calls it, in the form of a menu item
 * @done: what the toast says when it is done
 *
 * Changes the journal, or says why it could not be changed.
 */
void footfall_window_apply (FootfallWindow *self, FootfallChangeSet *changes, const char *label, const char *done);

/**
 * footfall_window_find_record:
 * @parameter: a UUID, as an action brings it
 *
 * Returns: (transfer none) (nullable): the record; %NULL where another program was quicker and it is gone
 */
gconstpointer footfall_window_find_record (FootfallWindow *self, FootfallRecordKind kind, GVariant *parameter);

/* Shows the screens of the first start if this is it; never again after that. */
void footfall_window_welcome (FootfallWindow *self);

/* Opens a run or an entry over @parent: the window, or a dialog that names it. */
void footfall_window_edit_run (FootfallWindow *self, const FootfallRun *run, GtkWidget *parent);
void footfall_window_edit_pain (FootfallWindow *self, const FootfallPain *pain, GtkWidget *parent);

G_END_DECLS
