/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/data/delete-dialog.h"

#include <glib/gi18n-lib.h>

#include "advice/count-text.h"
#include "compat/dialog.h"
#include "journal/backup.h"
#include "ui/resource.h"
#include "ui/widgets/message.h"
#include "ui/widgets/work-bar.h"
#include "ui/widgets/wrap-texts.h"

#define WIDTH 460
#define HEIGHT -1

struct _FootfallDeleteDialog
{
  AdwBin parent_instance;

  GtkWidget *remove;
  FootfallMessage *message;
  FootfallWorkBar *work;
  GtkLabel *explanation;
  AdwPreferencesGroup *confirmation;
  GtkEditable *word;

  FootfallJournal *journal; /* (owned) */
};

G_DEFINE_FINAL_TYPE (FootfallDeleteDialog, footfall_delete_dialog, ADW_TYPE_BIN)

enum
{
  DELETED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What has to be typed. */
static const char *
get_word (void)
{
  /* Translators: the word that has to be typed before everything is deleted; in small letters */
  return C_ ("typed", "delete");
}

static gboolean
is_confirmed (FootfallDeleteDialog *self)
{
  g_autofree char *typed = g_strdup (gtk_editable_get_text (self->word));
  g_autofree char *folded = g_utf8_casefold (g_strstrip (typed), -1);
  g_autofree char *expected = g_utf8_casefold (get_word (), -1);

  return g_str_equal (folded, expected);
}

static void
update (FootfallDeleteDialog *self)
{
  gboolean is_busy = gtk_widget_get_visible (GTK_WIDGET (self->work));

  gtk_widget_set_sensitive (self->remove, !is_busy && is_confirmed (self));
}

static void
on_typed (FootfallDeleteDialog *self)
{
  footfall_message_set (self->message, FOOTFALL_TONE_ERROR, NULL);
  update (self);
}

static void
on_deleted (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (FootfallDeleteDialog) self = data;
  g_autoptr (GError) error = NULL;
  gboolean is_deleted = footfall_backup_clear_finish (FOOTFALL_JOURNAL (source), result, &error);
  if (self->work == NULL) /* the dialog is gone */
    return;

  footfall_work_bar_end (self->work);
  update (self);
  if (is_deleted)
    {
      g_signal_emit (self, signals[DELETED], 0);
      footfall_dialog_close (GTK_WIDGET (self));
      return;
    }
  gboolean is_stopped = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  footfall_message_set (self->message, is_stopped ? FOOTFALL_TONE_QUIET : FOOTFALL_TONE_ERROR, error->message);
}

static void
on_remove (FootfallDeleteDialog *self)
{
  if (!is_confirmed (self))
    return;

  GCancellable *cancellable = footfall_work_bar_begin (self->work, _("Making a backup first…"));
  update (self);
  footfall_backup_clear_async (self->journal, cancellable, footfall_work_bar_progress, self->work, on_deleted,
                               g_object_ref (self));
}

static void
on_cancel (FootfallDeleteDialog *self)
{
  footfall_dialog_close (GTK_WIDGET (self));
}

static void
footfall_delete_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_DELETE_DIALOG);
  g_clear_object (&FOOTFALL_DELETE_DIALOG (object)->journal);

  G_OBJECT_CLASS (footfall_delete_dialog_parent_class)->dispose (object);
}

static void
footfall_delete_dialog_class_init (FootfallDeleteDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_delete_dialog_dispose;

  signals[DELETED] = g_signal_new ("deleted", FOOTFALL_TYPE_DELETE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  g_type_ensure (FOOTFALL_TYPE_MESSAGE);
  g_type_ensure (FOOTFALL_TYPE_WORK_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("data/delete-dialog.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallDeleteDialog, remove);
  gtk_widget_class_bind_template_child (widget_class, FootfallDeleteDialog, message);
  gtk_widget_class_bind_template_child (widget_class, FootfallDeleteDialog, work);
  gtk_widget_class_bind_template_child (widget_class, FootfallDeleteDialog, explanation);
  gtk_widget_class_bind_template_child (widget_class, FootfallDeleteDialog, confirmation);
  gtk_widget_class_bind_template_child (widget_class, FootfallDeleteDialog, word);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_remove);
  gtk_widget_class_bind_template_callback (widget_class, on_typed);
}

static void
footfall_delete_dialog_init (FootfallDeleteDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
explain (FootfallDeleteDialog *self)
{
  g_autofree char *counts = footfall_count_text_describe_log (footfall_journal_get_log (self->journal));
  g_autofree char *explanation =
    g_strdup_printf (_("All that is in your journal goes: %s. A backup is made first; it and the others stay in the "
                       "folder “backups” beside the journal until you delete them there."), counts);
  /* Translators: the word is the one that has to be typed */
  g_autofree char *title = g_strdup_printf (_("Type “%s” to Go On"), get_word ());

  gtk_label_set_label (self->explanation, explanation);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->word), title);
}

FootfallDeleteDialog *
footfall_delete_dialog_new (FootfallJournal *journal)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (journal), NULL);

  FootfallDeleteDialog *self = g_object_new (FOOTFALL_TYPE_DELETE_DIALOG, NULL);
  self->journal = g_object_ref (journal);
  explain (self);
  return self;
}

void
footfall_delete_dialog_present (FootfallDeleteDialog *self, GtkWidget *parent)
{
  g_return_if_fail (FOOTFALL_IS_DELETE_DIALOG (self));

  footfall_wrap_texts (GTK_WIDGET (self));
  footfall_dialog_present (GTK_WIDGET (self), parent,
                           &(FootfallDialogOptions) {
                               .title = _("Delete Everything"),
                               .width = WIDTH,
                               .height = HEIGHT,
                               .focus = GTK_WIDGET (self->word),
                           });
}
