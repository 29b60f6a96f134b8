/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-dialog.h"

#include <glib/gi18n-lib.h>

#include "compat/announce.h"
#include "compat/dialog.h"
#include "compat/list-item.h"
#include "ui/import/import-item-row.h"
#include "ui/import/import-job.h"
#include "ui/import/import-list.h"
#include "ui/import/import-text.h"
#include "ui/resource.h"
#include "ui/widgets/list-box.h"
#include "ui/widgets/message.h"

#define WIDTH 560
#define HEIGHT 640

/* Who wants to see more of what went wrong than this has another tool for it. */
#define N_NOTES_MAX 50

#define STATE_KEY "footfall-import-state"

struct _FootfallImportDialog
{
  AdwBin parent_instance;

  AdwWindowTitle *title;
  GtkWidget *cancel;
  GtkWidget *back;
  GtkWidget *apply;
  GtkStack *stack;
  FootfallMessage *failure;
  GtkLabel *heading;
  GtkListBox *states;
  GtkWidget *choices;
  GtkSwitch *activities;
  GtkWidget *problems_group;
  GtkListBox *problems;
  GtkWidget *remarks_group;
  GtkListBox *remarks;
  GtkListView *items;
  AdwStatusPage *done;
  GtkWidget *undo;
  GtkWidget *close;

  FootfallModel *model; /* (owned) */
  char **paths;
  GCancellable *cancellable; /* (owned) (nullable): of the reading under way */
  FootfallImportPlan *plan;  /* (owned) (nullable): not read yet */
};

G_DEFINE_FINAL_TYPE (FootfallImportDialog, footfall_import_dialog, ADW_TYPE_BIN)

static void
show_page (FootfallImportDialog *self, const char *name)
{
  gboolean is_items = g_str_equal (name, "items");
  gboolean is_done = g_str_equal (name, "done");

  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_set_visible (self->back, is_items);
  gtk_widget_set_visible (self->cancel, !is_items && !is_done);
  gtk_widget_set_visible (self->apply, !is_items && !is_done);
  if (!is_items)
    adw_window_title_set_subtitle (self->title, "");
}

static gboolean
is_at (FootfallImportDialog *self, const char *name)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), name) == 0;
}

static void
stop_reading (FootfallImportDialog *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static FootfallImportShare
measure (FootfallImportDialog *self, FootfallImportState state, FootfallRecordKind kind)
{
  FootfallImportShare share = FOOTFALL_IMPORT_SHARE_NONE;

  for (guint i = 0; i < self->plan->files->len; i++)
    footfall_import_share_join (&share, footfall_import_file_measure (g_ptr_array_index (self->plan->files, i), state,
                                                                      kind));
  return share;
}

static GtkWidget *
create_row (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  return row;
}

static void
add_state (FootfallImportDialog *self, FootfallImportState state, FootfallRecordKind kind)
{
  FootfallImportShare share = measure (self, state, kind);
  if (share.n_items == 0)
    return;

  g_autofree char *title = footfall_import_text_count (state, kind, share.n_items);
  g_autofree char *span = footfall_import_text_span (&share);
  GtkWidget *row = create_row (title, span);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, span, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), STATE_KEY, GINT_TO_POINTER (state));
  gtk_list_box_append (self->states, row);
}

static void
show_states (FootfallImportDialog *self)
{
  footfall_list_box_clear (self->states);
  add_state (self, FOOTFALL_IMPORT_STATE_NEW, FOOTFALL_RECORD_RUN);
  add_state (self, FOOTFALL_IMPORT_STATE_NEW, FOOTFALL_RECORD_ACTIVITY);
  add_state (self, FOOTFALL_IMPORT_STATE_MAYBE, FOOTFALL_RECORD_RUN);
  add_state (self, FOOTFALL_IMPORT_STATE_SAME, FOOTFALL_RECORD_RUN);
  add_state (self, FOOTFALL_IMPORT_STATE_OTHER_SPORT, FOOTFALL_RECORD_RUN);
  add_state (self, FOOTFALL_IMPORT_STATE_UNREADABLE, FOOTFALL_RECORD_RUN);
  gtk_widget_set_visible (GTK_WIDGET (self->states), gtk_list_box_get_row_at_index (self->states, 0) != NULL);
}

/* The unreadable items are rows of the list above; what stands here is about whole files, too. */
static void
show_notes (GtkWidget *group, GtkListBox *list, const FootfallImportPlan *plan, gboolean are_problems)
{
  guint n_notes = 0;

  footfall_list_box_clear (list);
  for (guint i = 0; i < plan->files->len; i++)
    {
      const FootfallImportFile *file = g_ptr_array_index (plan->files, i);
      const GPtrArray *notes = are_problems ? file->problems : file->remarks;
      for (guint j = 0; j < notes->len && n_notes < N_NOTES_MAX; j++, n_notes++)
        {
          const FootfallImportProblem *note = g_ptr_array_index (notes, j);
          g_autofree char *place = footfall_import_text_place (file, note->line);
          gtk_list_box_append (list, create_row (place, note->message));
        }
    }
  gtk_widget_set_visible (group, n_notes > 0);
}

static char *
format_heading (FootfallImportDialog *self)
{
  guint n_new = self->plan->totals[FOOTFALL_IMPORT_STATE_NEW];

  if (n_new > 0)
    return g_strdup_printf (ngettext ("%u entry is new", "%u entries are new", n_new), n_new);
  if (footfall_change_set_get_size (self->plan->changes) > 0)
    return g_strdup (_("There is something new"));
  return g_strdup (_("Nothing here is new"));
}

static void
show_plan (FootfallImportDialog *self)
{
  gboolean is_sport_there = self->plan->totals[FOOTFALL_IMPORT_STATE_OTHER_SPORT] > 0;
  g_autofree char *heading = format_heading (self);

  gtk_label_set_label (self->heading, heading);
  show_states (self);
  gtk_widget_set_visible (self->choices, is_sport_there || gtk_switch_get_active (self->activities));
  show_notes (self->problems_group, self->problems, self->plan, TRUE);
  show_notes (self->remarks_group, self->remarks, self->plan, FALSE);
  gtk_widget_set_sensitive (self->apply, footfall_change_set_get_size (self->plan->changes) > 0);
  show_page (self, "review");
  gtk_widget_grab_focus (gtk_widget_get_sensitive (self->apply) ? self->apply : self->cancel);
  footfall_announce (GTK_WIDGET (self), heading);
}

/* The list that shows the plan goes before the plan. */
static void
drop_plan (FootfallImportDialog *self)
{
  gtk_list_view_set_model (self->items, NULL);
  g_clear_pointer (&self->plan, footfall_import_plan_free);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  FootfallImportDialog *self = FOOTFALL_IMPORT_DIALOG (source);

  g_autoptr (GError) error = NULL;
  g_autoptr (FootfallImportPlan) plan = footfall_import_job_read_finish (self, result, &error);
  if (g_task_get_cancellable (G_TASK (result)) != self->cancellable || plan == NULL)
    return;
  g_clear_object (&self->cancellable);
  drop_plan (self);
  self->plan = g_steal_pointer (&plan);
  show_plan (self);
}

static void
start_reading (FootfallImportDialog *self)
{
  stop_reading (self);
  self->cancellable = g_cancellable_new ();
  gtk_widget_set_sensitive (self->apply, FALSE);
  footfall_message_set (self->failure, FOOTFALL_TONE_ERROR, NULL);
  show_page (self, "reading");
  footfall_import_job_read_async (self, (const char *const *) self->paths, footfall_model_get_log (self->model),
                                  gtk_switch_get_active (self->activities), self->cancellable, on_read, NULL);
}

/* What was left out: "3 are in your journal already. 12 of other sports." */
static char *
describe_rest (FootfallImportDialog *self)
{
  static const FootfallImportState left_out[] = {
    FOOTFALL_IMPORT_STATE_SAME,
    FOOTFALL_IMPORT_STATE_MAYBE,
    FOOTFALL_IMPORT_STATE_OTHER_SPORT,
    FOOTFALL_IMPORT_STATE_UNREADABLE,
  };
  GString *rest = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (left_out); i++)
    {
      guint n_items = self->plan->totals[left_out[i]];
      if (n_items == 0)
        continue;
      g_autofree char *count = footfall_import_text_count (left_out[i], FOOTFALL_RECORD_RUN, n_items);
      g_string_append_printf (rest, "%s%s", rest->len > 0 ? "\n" : "", count);
    }
  return g_string_free (rest, FALSE);
}

static void
show_done (FootfallImportDialog *self)
{
  FootfallImportShare share = measure (self, FOOTFALL_IMPORT_STATE_NEW, FOOTFALL_RECORD_RUN);
  g_autofree char *span = footfall_import_text_span (&share);
  g_autofree char *rest = describe_rest (self);
  g_autofree char *title = g_strdup_printf (ngettext ("%u Run Brought In", "%u Runs Brought In", share.n_items),
                                            share.n_items);
  g_autofree char *description = g_strjoin (*span != '\0' && *rest != '\0' ? "\n\n" : "", span, rest, NULL);
  g_autofree char *escaped = g_markup_escape_text (description, -1);

  adw_status_page_set_title (self->done, title);
  adw_status_page_set_description (self->done, escaped);
  show_page (self, "done");
  gtk_widget_grab_focus (self->close);
  footfall_announce (GTK_WIDGET (self), title);
}

static void
on_apply (FootfallImportDialog *self)
{
  g_autoptr (GError) error = NULL;
  FootfallJournal *journal = footfall_model_get_journal (self->model);

  /* The journal says that it changed: that is this import and nothing to read again for. */
  g_signal_handlers_block_matched (self->model, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, self);
  gboolean is_in = footfall_journal_import (journal, self->plan->changes, _("Import"), &error);
  g_signal_handlers_unblock_matched (self->model, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, self);
  if (is_in)
    show_done (self);
  else
    footfall_message_set (self->failure, FOOTFALL_TONE_ERROR, error->message);
}

static void
on_undo (FootfallImportDialog *self)
{
  g_autoptr (GError) error = NULL;

  if (footfall_journal_undo (footfall_model_get_journal (self->model), &error))
    {
      footfall_dialog_close (GTK_WIDGET (self));
      return;
    }
  adw_status_page_set_description (self->done, error->message);
  gtk_widget_set_sensitive (self->undo, FALSE);
}

static void
on_cancel (FootfallImportDialog *self)
{
  stop_reading (self);
  footfall_dialog_close (GTK_WIDGET (self));
}

static void
on_back (FootfallImportDialog *self)
{
  show_page (self, "review");
}

static void
on_activities_changed (FootfallImportDialog *self)
{
  if (self->plan != NULL)
    start_reading (self);
}

/* What was new may be there by now. */
static void
on_log_changed (FootfallImportDialog *self)
{
  if (self->plan != NULL && !is_at (self, "done"))
    start_reading (self);
}

static void
on_state_activated (FootfallImportDialog *self, GtkListBoxRow *row)
{
  FootfallImportState state = (FootfallImportState) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), STATE_KEY));
  GListModel *list = G_LIST_MODEL (footfall_import_list_new (self->plan, state));
  g_autoptr (GtkSelectionModel) selection = GTK_SELECTION_MODEL (gtk_no_selection_new (list));

  gtk_list_view_set_model (self->items, selection);
  adw_window_title_set_subtitle (self->title, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  show_page (self, "items");
  gtk_widget_grab_focus (GTK_WIDGET (self->items));
}

static void
on_setup (FootfallImportDialog *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, footfall_import_item_row_new ());
  gtk_list_item_set_activatable (item, FALSE);
}

static void
on_bind (FootfallImportDialog *self, GtkListItem *item)
{
  FootfallImportItemRow *row = FOOTFALL_IMPORT_ITEM_ROW (gtk_list_item_get_child (item));

  footfall_import_item_row_set (row, gtk_list_item_get_item (item), footfall_model_get_distance_unit (self->model));
  g_autofree char *description = footfall_import_item_row_describe (row);
  footfall_list_item_set_label (item, description);
}

static void
footfall_import_dialog_dispose (GObject *object)
{
  FootfallImportDialog *self = FOOTFALL_IMPORT_DIALOG (object);

  stop_reading (self);
  if (self->items != NULL)
    drop_plan (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_IMPORT_DIALOG);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_import_dialog_parent_class)->dispose (object);
}

static void
footfall_import_dialog_finalize (GObject *object)
{
  g_strfreev (FOOTFALL_IMPORT_DIALOG (object)->paths);

  G_OBJECT_CLASS (footfall_import_dialog_parent_class)->finalize (object);
}

static void
footfall_import_dialog_class_init (FootfallImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_import_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_import_dialog_finalize;

  g_type_ensure (FOOTFALL_TYPE_MESSAGE);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("import/import-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, cancel);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, back);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, apply);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, failure);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, states);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, activities);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, problems_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, problems);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, remarks_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, remarks);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, items);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, done);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, undo);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, close);
  gtk_widget_class_bind_template_callback (widget_class, on_apply);
  gtk_widget_class_bind_template_callback (widget_class, on_undo);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, on_activities_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_state_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
}

static void
footfall_import_dialog_init (FootfallImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootfallImportDialog *
footfall_import_dialog_present (FootfallModel *model, const char *const *paths, GtkWidget *parent)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (paths != NULL && *paths != NULL, NULL);

  FootfallImportDialog *self = g_object_new (FOOTFALL_TYPE_IMPORT_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->paths = g_strdupv ((char **) paths);
  g_signal_connect_object (model, "log-changed", G_CALLBACK (on_log_changed), self, G_CONNECT_SWAPPED);
  /* Enter looks at the row that has the focus, and imports only from the button. */
  footfall_dialog_present (GTK_WIDGET (self), parent,
                           &(FootfallDialogOptions) { .title = _("Import"), .width = WIDTH, .height = HEIGHT });
  start_reading (self);
  return self;
}
