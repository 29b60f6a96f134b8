/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-dialog.h"

#include <glib/gi18n-lib.h>

#include "compat/announce.h"
#include "compat/dialog.h"
#include "compat/list-item.h"
#include "exchange/import-reading.h"
#include "ui/import/import-columns.h"
#include "ui/import/import-date-dialog.h"
#include "ui/import/import-item-row.h"
#include "ui/import/import-list.h"
#include "ui/import/import-review.h"
#include "ui/import/import-summary.h"
#include "ui/import/import-text.h"
#include "ui/resource.h"
#include "ui/widgets/wrap-texts.h"

#define WIDTH 560
#define HEIGHT 640

struct _FootfallImportDialog
{
  AdwBin parent_instance;

  AdwWindowTitle *title;
  GtkWidget *cancel;
  GtkWidget *back;
  GtkWidget *undo;
  GtkWidget *done;
  GtkWidget *use_columns;
  GtkWidget *apply;
  GtkStack *stack;
  GtkLabel *progress;
  FootfallImportReview *review;
  GtkListView *items;
  FootfallImportColumns *columns;
  FootfallImportSummary *summary;

  FootfallModel *model; /* (owned) */
  char **paths;
  GHashTable *column_choices; /* (owned): what was told of lists; changed only while none is read */
  GCancellable *cancellable; /* (owned) (nullable): of the reading under way */
  FootfallImportPlan *plan;  /* (owned) (nullable): not read yet */
  FootfallImportGroup group; /* whose items are looked at */
  FootfallImportListItem *dating; /* (owned) (nullable): the runner is saying when it was */
};

G_DEFINE_FINAL_TYPE (FootfallImportDialog, footfall_import_dialog, ADW_TYPE_BIN)

enum
{
  BROUGHT_IN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_page (FootfallImportDialog *self, const char *name)
{
  gboolean is_columns = g_str_equal (name, "columns");
  gboolean is_items = g_str_equal (name, "items") || is_columns;
  gboolean is_done = g_str_equal (name, "done");

  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_set_visible (self->back, is_items);
  gtk_widget_set_visible (self->undo, is_done);
  gtk_widget_set_visible (self->done, is_done);
  gtk_widget_set_visible (self->cancel, !is_items && !is_done);
  gtk_widget_set_visible (self->use_columns, is_columns);
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

static void
update_apply (FootfallImportDialog *self)
{
  gtk_widget_set_sensitive (self->apply, footfall_change_set_get_size (self->plan->changes) > 0);
}

static void
fill_review (FootfallImportDialog *self)
{
  footfall_import_review_set_plan (self->review, self->model, self->plan);
  update_apply (self);
}

static void
show_plan (FootfallImportDialog *self)
{
  fill_review (self);
  show_page (self, "review");
  gtk_widget_grab_focus (gtk_widget_get_sensitive (self->apply) ? self->apply : self->cancel);
  footfall_announce (GTK_WIDGET (self), footfall_import_review_get_heading (self->review));
}

/* What shows the plan goes before the plan. */
static void
drop_plan (FootfallImportDialog *self)
{
  gtk_list_view_set_model (self->items, NULL);
  footfall_import_review_set_plan (self->review, self->model, NULL);
  g_clear_object (&self->dating);
  g_clear_pointer (&self->plan, footfall_import_plan_free);
}

static void
on_columns_asked (FootfallImportDialog *self, const FootfallImportFile *file)
{
  footfall_import_columns_set_file (self->columns, file, footfall_model_get_distance_unit (self->model));
  show_page (self, "columns");
  gtk_widget_child_focus (GTK_WIDGET (self->columns), GTK_DIR_TAB_FORWARD);
}

/* Where there is nothing but a list that nobody can read, there is only one thing to do. */
static void
ask_about_lone_list (FootfallImportDialog *self)
{
  const FootfallImportFile *file = g_ptr_array_index (self->plan->files, 0);

  if (self->plan->files->len == 1 && file->format == NULL && file->table_names != NULL)
    on_columns_asked (self, file);
}

/* Only what the last reading found: one that was cancelled may end all the same. */
static gboolean
is_current (FootfallImportDialog *self, GAsyncResult *result)
{
  return self->cancellable != NULL && g_task_get_cancellable (G_TASK (result)) == self->cancellable;
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (FootfallImportDialog) self = data;

  g_autoptr (GError) error = NULL;
  g_autoptr (FootfallImportReading) reading = footfall_import_reading_new_finish (result, &error);
  if (!is_current (self, result) || reading == NULL)
    return;
  g_clear_object (&self->cancellable);
  drop_plan (self);
  self->plan = footfall_import_plan_new_from_reading (g_steal_pointer (&reading), footfall_model_get_log (self->model));
  show_plan (self);
  ask_about_lone_list (self);
}

static void
on_progress (guint n_done, guint n_known, gpointer data)
{
  FootfallImportDialog *self = FOOTFALL_IMPORT_DIALOG (data);

  if (self->cancellable == NULL || !is_at (self, "reading"))
    return;
  g_autofree char *text = n_known > 1 ? g_strdup_printf (ngettext ("%u of %u file read", "%u of %u files read", n_known),
                                                         n_done, n_known)
                                      : g_strdup (_("Reading…"));
  gtk_label_set_label (self->progress, text);
}

static void
start_reading (FootfallImportDialog *self)
{
  g_autoptr (GHashTable) shoes =
      footfall_preferences_get_import_shoes (footfall_model_get_preferences (self->model));
  const FootfallImportOptions options = {
    .column_choices = self->column_choices,
    .activities = footfall_import_review_get_activities (self->review),
    .now = g_get_real_time () / G_USEC_PER_SEC,
    .shoe_choices = shoes,
    .progress = on_progress,
    .progress_data = self,
  };

  stop_reading (self);
  self->cancellable = g_cancellable_new ();
  gtk_widget_set_sensitive (self->apply, FALSE);
  gtk_label_set_label (self->progress, _("Reading…"));
  show_page (self, "reading");
  footfall_import_reading_new_async ((const char *const *) self->paths, &options, self->cancellable, on_read,
                                     g_object_ref (self));
}

static void
show_done (FootfallImportDialog *self)
{
  footfall_import_summary_set_plan (self->summary, self->plan);
  show_page (self, "done");
  gtk_widget_grab_focus (self->done);
  footfall_announce (GTK_WIDGET (self), footfall_import_summary_get_title (self->summary));
}

static void
remember_choices (FootfallImportDialog *self)
{
  g_autoptr (GHashTable) choices = footfall_import_plan_get_shoe_choices (self->plan);

  footfall_preferences_add_import_shoes (footfall_model_get_preferences (self->model), choices);
  footfall_preferences_add_import_columns (footfall_model_get_preferences (self->model), self->column_choices);
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
  if (!is_in)
    {
      footfall_import_review_set_failure (self->review, error->message);
      return;
    }
  remember_choices (self);
  show_done (self);
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
  footfall_import_summary_set_failure (self->summary, error->message);
  gtk_widget_set_sensitive (self->undo, FALSE);
}

static void
on_cancel (FootfallImportDialog *self)
{
  stop_reading (self);
  footfall_dialog_close (GTK_WIDGET (self));
}

/* From here on it can still be undone, in the window. */
static void
tell_end (FootfallImportDialog *self)
{
  g_signal_emit (self, signals[BROUGHT_IN], 0, footfall_import_summary_get_title (self->summary));
}

static void
on_done (FootfallImportDialog *self)
{
  tell_end (self);
  footfall_dialog_close (GTK_WIDGET (self));
}

static gboolean
may_close (GtkWidget *content)
{
  FootfallImportDialog *self = FOOTFALL_IMPORT_DIALOG (content);

  stop_reading (self);
  if (is_at (self, "done"))
    tell_end (self);
  return TRUE;
}

static void
on_back (FootfallImportDialog *self)
{
  show_page (self, "review");
}

static void
on_columns_checked (FootfallImportDialog *self, gboolean is_good)
{
  gtk_widget_set_sensitive (self->use_columns, is_good);
}

static void
on_use_columns (FootfallImportDialog *self)
{
  g_hash_table_insert (self->column_choices, footfall_import_columns_get_key (self->columns),
                       footfall_import_columns_get_text (self->columns));
  start_reading (self);
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
on_chosen (FootfallImportDialog *self)
{
  footfall_import_plan_update (self->plan, footfall_model_get_log (self->model));
  footfall_import_review_update (self->review);
  update_apply (self);
}

static void
fill_items (FootfallImportDialog *self)
{
  GListModel *list = G_LIST_MODEL (footfall_import_list_new (self->plan, self->group));
  g_autoptr (GtkSelectionModel) selection = GTK_SELECTION_MODEL (gtk_no_selection_new (list));

  gtk_list_view_set_model (self->items, selection);
}

static void
on_group_activated (FootfallImportDialog *self, int group, const char *title)
{
  self->group = (FootfallImportGroup) group;
  fill_items (self);
  adw_window_title_set_subtitle (self->title, title);
  show_page (self, "items");
  gtk_widget_grab_focus (GTK_WIDGET (self->items));
}

/* What was undated goes to where it belongs now, and when it was the last one, so does the runner. */
static void
leave_dated (FootfallImportDialog *self)
{
  footfall_import_plan_update (self->plan, footfall_model_get_log (self->model));
  fill_review (self);
  fill_items (self);
  if (footfall_import_plan_measure (self->plan, self->group).n_items == 0)
    show_page (self, "review");
}

static gboolean
set_date (gint64 started_at, gint32 utc_offset_s, gpointer data, GError **error)
{
  FootfallImportDialog *self = FOOTFALL_IMPORT_DIALOG (data);

  if (self->dating == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED,
                           _("The files were read again meanwhile; go back and choose the entry once more."));
      return FALSE;
    }
  if (!footfall_import_plan_set_start (self->plan, footfall_import_list_item_get_file (self->dating),
                                       footfall_import_list_item_get_item (self->dating), started_at, utc_offset_s,
                                       footfall_model_get_log (self->model), error))
    return FALSE;
  g_clear_object (&self->dating);
  leave_dated (self);
  return TRUE;
}

static void
on_date_asked (FootfallImportDialog *self, FootfallImportListItem *item)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *what = footfall_import_text_item_title (footfall_import_list_item_get_item (item),
                                                           footfall_model_get_distance_unit (self->model));

  g_set_object (&self->dating, item);
  footfall_import_date_dialog_present (self->model, what, zone, set_date, self, GTK_WIDGET (self));
}

static void
on_setup (FootfallImportDialog *self, GtkListItem *item)
{
  GtkWidget *row = footfall_import_item_row_new ();
  g_signal_connect_object (row, "chosen", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "date-asked", G_CALLBACK (on_date_asked), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, row);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
on_bind (FootfallImportDialog *self, GtkListItem *item)
{
  FootfallImportItemRow *row = FOOTFALL_IMPORT_ITEM_ROW (gtk_list_item_get_child (item));

  footfall_import_item_row_set (row, gtk_list_item_get_item (item), self->plan, self->model);
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
  g_clear_pointer (&FOOTFALL_IMPORT_DIALOG (object)->column_choices, g_hash_table_unref);

  G_OBJECT_CLASS (footfall_import_dialog_parent_class)->finalize (object);
}

static void
footfall_import_dialog_class_init (FootfallImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_import_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_import_dialog_finalize;

  signals[BROUGHT_IN] = g_signal_new ("brought-in", FOOTFALL_TYPE_IMPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (FOOTFALL_TYPE_IMPORT_COLUMNS);
  g_type_ensure (FOOTFALL_TYPE_IMPORT_REVIEW);
  g_type_ensure (FOOTFALL_TYPE_IMPORT_SUMMARY);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("import/import-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, cancel);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, back);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, undo);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, done);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, use_columns);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, columns);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, apply);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, review);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, items);
  gtk_widget_class_bind_template_child (widget_class, FootfallImportDialog, summary);
  gtk_widget_class_bind_template_callback (widget_class, on_apply);
  gtk_widget_class_bind_template_callback (widget_class, on_undo);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_done);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, on_activities_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_group_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_columns_asked);
  gtk_widget_class_bind_template_callback (widget_class, on_columns_checked);
  gtk_widget_class_bind_template_callback (widget_class, on_use_columns);
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
  self->column_choices = footfall_preferences_get_import_columns (footfall_model_get_preferences (model));
  g_signal_connect_object (model, "log-changed", G_CALLBACK (on_log_changed), self, G_CONNECT_SWAPPED);
  /* Enter looks at the row that has the focus, and imports only from the button. */
  footfall_wrap_texts (GTK_WIDGET (self));
  footfall_dialog_present (GTK_WIDGET (self), parent,
                           &(FootfallDialogOptions) {
                               .title = _("Import"), .width = WIDTH, .height = HEIGHT, .may_close = may_close });
  start_reading (self);
  return self;
}
