/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/preferences/data-page.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "compat/announce.h"
#include "journal/backup.h"
#include "ui/data/contents-text.h"
#include "ui/resource.h"
#include "ui/widgets/work-bar.h"

struct _FootfallDataPage
{
  AdwPreferencesPage parent_instance;

  AdwActionRow *place;
  AdwActionRow *contents;
  AdwActionRow *last_backup;
  AdwActionRow *check;
  GtkWidget *back_up;
  GtkWidget *verify;
  FootfallWorkBar *work;
  GtkWidget *work_row;

  FootfallJournal *journal; /* (owned) */
};

G_DEFINE_FINAL_TYPE (FootfallDataPage, footfall_data_page, ADW_TYPE_PREFERENCES_PAGE)

static void
say (AdwActionRow *row, const char *text)
{
  adw_action_row_set_subtitle (row, text);
  footfall_announce (GTK_WIDGET (row), text);
}

static void
show_contents (FootfallDataPage *self)
{
  const char *path = footfall_journal_get_path (self->journal);
  GStatBuf status;
  g_autofree char *size = g_format_size (g_stat (path, &status) == 0 ? (guint64) status.st_size : 0);
  g_autofree char *contents = footfall_contents_text_describe (footfall_journal_get_log (self->journal));
  g_autofree char *text = g_strdup_printf ("%s\n%s", contents, size);

  adw_action_row_set_subtitle (self->contents, text);
}

static void
show_last_backup (FootfallDataPage *self)
{
  g_autoptr (GPtrArray) backups = footfall_backup_list (footfall_journal_get_path (self->journal));
  if (backups->len == 0)
    {
      adw_action_row_set_subtitle (self->last_backup, _("None yet"));
      return;
    }

  const FootfallBackup *newest = g_ptr_array_index (backups, 0);
  g_autofree char *time = footfall_contents_text_describe_time (newest->made_at);
  g_autofree char *size = g_format_size ((guint64) newest->size);
  /* Translators: when, why and how large: “24/11/2026, 18:04, before an import · 250 kB” */
  g_autofree char *text = g_strdup_printf (_("%s, %s · %s"), time, footfall_backup_reason_get_label (newest->reason),
                                           size);
  adw_action_row_set_subtitle (self->last_backup, text);
}

static void
on_log_changed (FootfallDataPage *self)
{
  show_contents (self);
  show_last_backup (self);
}

static GCancellable *
begin (FootfallDataPage *self, const char *text)
{
  gtk_widget_set_visible (self->work_row, TRUE);
  gtk_widget_set_sensitive (self->back_up, FALSE);
  gtk_widget_set_sensitive (self->verify, FALSE);
  return footfall_work_bar_begin (self->work, text);
}

/* Returns: whether the page is still there */
static gboolean
end (FootfallDataPage *self)
{
  if (self->work == NULL)
    return FALSE;

  footfall_work_bar_end (self->work);
  gtk_widget_set_visible (self->work_row, FALSE);
  gtk_widget_set_sensitive (self->back_up, TRUE);
  gtk_widget_set_sensitive (self->verify, TRUE);
  return TRUE;
}

static void
on_backed_up (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (FootfallDataPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = footfall_backup_make_finish (result, &error);
  if (!end (self))
    return;

  if (path == NULL)
    {
      say (self->last_backup, error->message);
      return;
    }
  show_last_backup (self);
  footfall_announce (GTK_WIDGET (self), _("Backup made"));
}

static void
on_back_up (FootfallDataPage *self)
{
  GCancellable *cancellable = begin (self, _("Backing up…"));

  footfall_backup_make_async (footfall_journal_get_path (self->journal), FOOTFALL_BACKUP_ASKED, cancellable,
                              footfall_work_bar_progress, self->work, on_backed_up, g_object_ref (self));
}

static void
on_verified (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (FootfallDataPage) self = data;
  g_autoptr (GError) error = NULL;
  gboolean is_whole = footfall_journal_verify_finish (FOOTFALL_JOURNAL (source), result, &error);

  if (end (self))
    say (self->check, is_whole ? _("The file is whole.") : error->message);
}

static void
on_verify (FootfallDataPage *self)
{
  GCancellable *cancellable = begin (self, _("Reading every page and row…"));

  footfall_journal_verify_async (self->journal, cancellable, footfall_work_bar_progress, self->work, on_verified,
                                 g_object_ref (self));
}

static void
footfall_data_page_dispose (GObject *object)
{
  FootfallDataPage *self = FOOTFALL_DATA_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_DATA_PAGE);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (footfall_data_page_parent_class)->dispose (object);
}

static void
footfall_data_page_class_init (FootfallDataPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_data_page_dispose;

  g_type_ensure (FOOTFALL_TYPE_WORK_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("preferences/data-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallDataPage, place);
  gtk_widget_class_bind_template_child (widget_class, FootfallDataPage, contents);
  gtk_widget_class_bind_template_child (widget_class, FootfallDataPage, last_backup);
  gtk_widget_class_bind_template_child (widget_class, FootfallDataPage, check);
  gtk_widget_class_bind_template_child (widget_class, FootfallDataPage, back_up);
  gtk_widget_class_bind_template_child (widget_class, FootfallDataPage, verify);
  gtk_widget_class_bind_template_child (widget_class, FootfallDataPage, work);
  gtk_widget_class_bind_template_child (widget_class, FootfallDataPage, work_row);
  gtk_widget_class_bind_template_callback (widget_class, on_back_up);
  gtk_widget_class_bind_template_callback (widget_class, on_verify);
}

static void
footfall_data_page_init (FootfallDataPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwPreferencesPage *
footfall_data_page_new (FootfallModel *model)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallDataPage *self = g_object_new (FOOTFALL_TYPE_DATA_PAGE, NULL);
  self->journal = g_object_ref (footfall_model_get_journal (model));
  g_autofree char *name = g_filename_display_name (footfall_journal_get_path (self->journal));
  adw_action_row_set_subtitle (self->place, name);
  show_contents (self);
  show_last_backup (self);
  g_signal_connect_object (model, "log-changed", G_CALLBACK (on_log_changed), self, G_CONNECT_SWAPPED);
  return ADW_PREFERENCES_PAGE (self);
}
