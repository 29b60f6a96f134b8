/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/window-private.h"

#include <glib/gi18n-lib.h>

#include "compat/file-chooser.h"
#include "ui/import/import-dialog.h"

/* Returns: (transfer full): the paths of what is on this computer */
static char **
list_paths (GListModel *files)
{
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);
      g_autofree char *path = g_file_get_path (file);
      if (path != NULL)
        g_strv_builder_add (paths, path);
    }
  return g_strv_builder_end (paths);
}

static void
on_brought_in (FootfallWindow *self, const char *title)
{
  footfall_window_offer_undo (self, title);
}

static void
import_paths (FootfallWindow *self, const char *const *paths)
{
  if (*paths == NULL)
    footfall_window_show_toast (self, _("Only files on this computer can be imported"));
  else if (self->model != NULL)
    {
      FootfallImportDialog *dialog =
          footfall_import_dialog_present (self->model, paths, footfall_window_get_front (self));
      g_signal_connect_object (dialog, "brought-in", G_CALLBACK (on_brought_in), self, G_CONNECT_SWAPPED);
    }
}

static void
on_chosen (GObject *source, GAsyncResult *result, gpointer data)
{
  FootfallWindow *self = FOOTFALL_WINDOW (source);

  g_autoptr (GListModel) files = footfall_choose_files_finish (GTK_WIDGET (self), result);
  if (files == NULL)
    return;
  g_auto (GStrv) paths = list_paths (files);
  import_paths (self, (const char *const *) paths);
}

static void
choose (FootfallWindow *self, FootfallFileKind kind, const char *title)
{
  footfall_choose_files_async (GTK_WIDGET (self),
                               &(FootfallFileQuestion) { .kind = kind, .title = title, .accept = _("_Read") },
                               on_chosen, NULL);
}

static void
on_import (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  choose (data, FOOTFALL_FILE_KIND_OPEN_SEVERAL, _("Import Files"));
}

static void
on_import_folder (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  choose (data, FOOTFALL_FILE_KIND_OPEN_FOLDER, _("Import a Folder"));
}

static void
on_import_paths (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autofree const char **paths = g_variant_get_bytestring_array (parameter, NULL);

  import_paths (data, paths);
}

static gboolean
on_drop (FootfallWindow *self, const GValue *value)
{
  if (!G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST) || self->model == NULL)
    return FALSE;

  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));
  for (GSList *file = files; file != NULL; file = file->next)
    {
      g_autofree char *path = g_file_get_path (file->data);
      if (path != NULL)
        g_strv_builder_add (builder, path);
    }
  g_auto (GStrv) paths = g_strv_builder_end (builder);
  import_paths (self, (const char *const *) paths);
  return TRUE;
}

static const GActionEntry actions[] = {
  { .name = "import", .activate = on_import },
  { .name = "import-folder", .activate = on_import_folder },
  { .name = "import-paths", .activate = on_import_paths, .parameter_type = "aay" },
};

void
footfall_window_add_import_actions (FootfallWindow *self)
{
  footfall_window_add_journal_actions (self, actions, G_N_ELEMENTS (actions));

  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
