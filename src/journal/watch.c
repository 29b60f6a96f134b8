/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/watch.h"

/* Changes are shown within two seconds even where files cannot be watched, as on some network folders. */
#define LOOK_EVERY_MS 1500

/* A commit is several writes; one look will do for all of them. */
#define SETTLE_MS 100

struct _FootfallWatch
{
  GFileMonitor *monitor; /* (owned) (nullable) */
  guint timer;
  GSourceOnceFunc look;
  gpointer data;
};

static gboolean
on_timer (gpointer data)
{
  FootfallWatch *self = data;

  self->look (self->data);
  return G_SOURCE_CONTINUE;
}

static void
on_folder_changed (FootfallWatch *self)
{
  self->look (self->data);
}

/* The folder and not the file: what other programs commit is written to the file beside it first. */
static GFileMonitor *
watch_folder (const char *path)
{
  g_autofree char *folder_path = g_path_get_dirname (path);
  g_autoptr (GFile) folder = g_file_new_for_path (folder_path);
  GFileMonitor *monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_NONE, NULL, NULL);

  if (monitor != NULL)
    g_file_monitor_set_rate_limit (monitor, SETTLE_MS);
  return monitor;
}

FootfallWatch *
footfall_watch_new (const char *path, GSourceOnceFunc look, gpointer data)
{
  FootfallWatch *self = g_new0 (FootfallWatch, 1);

  self->look = look;
  self->data = data;
  self->timer = g_timeout_add (LOOK_EVERY_MS, on_timer, self);
  self->monitor = watch_folder (path);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (on_folder_changed), self);
  return self;
}

void
footfall_watch_free (FootfallWatch *self)
{
  g_source_remove (self->timer);
  if (self->monitor != NULL)
    g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_clear_object (&self->monitor);
  g_free (self);
}
