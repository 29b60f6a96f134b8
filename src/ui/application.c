/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/application.h"

#include <glib/gi18n-lib.h>

#include "config.h"
#include "preferences/preferences.h"
#include "ui/journal-opener.h"
#include "ui/resource.h"
#include "ui/window.h"

/* A sleeping computer does not notice midnight; a look every few minutes costs nothing. */
#define CLOCK_INTERVAL_S 300

struct _FootfallApplication
{
  AdwApplication parent_instance;

  FootfallPreferences *preferences; /* (owned) (nullable): before startup */
  char *local_path;                 /* (nullable): the journal that the command line of this process names */
  FootfallJournalOpener *opener;    /* (owned) (nullable): reads it since startup */
  guint clock_source;
};

G_DEFINE_FINAL_TYPE (FootfallApplication, footfall_application, ADW_TYPE_APPLICATION)

static FootfallWindow *
find_window (FootfallApplication *self, const char *path)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (FOOTFALL_IS_WINDOW (l->data) && g_strcmp0 (footfall_window_get_path (l->data), path) == 0)
      return l->data;
  return NULL;
}

static FootfallJournalOpener *
take_opener (FootfallApplication *self, const char *path)
{
  if (self->opener != NULL && g_strcmp0 (footfall_journal_opener_get_path (self->opener), path) == 0)
    return g_steal_pointer (&self->opener);
  return footfall_journal_opener_start (path);
}

static FootfallWindow *
present_journal (FootfallApplication *self, const char *path)
{
  FootfallWindow *window = find_window (self, path);
  if (window == NULL)
    window = footfall_window_new (ADW_APPLICATION (self), self->preferences, take_opener (self, path));
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static FootfallWindow *
present_default_journal (FootfallApplication *self)
{
  g_autofree char *path = footfall_journal_get_default_path (FOOTFALL_APPLICATION_FOLDER);
  return present_journal (self, path);
}

static void
update_today (FootfallApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (FOOTFALL_IS_WINDOW (l->data))
      footfall_window_set_today (l->data, footfall_day_today ());
}

static gboolean
on_clock (gpointer data)
{
  update_today (data);
  return G_SOURCE_CONTINUE;
}

static void
on_quit (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkApplication *application = data;

  for (GList *l = gtk_application_get_windows (application); l != NULL; l = gtk_application_get_windows (application))
    {
      GtkWindow *window = l->data;
      gtk_window_close (window);
      if (gtk_application_get_windows (application) != NULL
          && gtk_application_get_windows (application)->data == window)
        return;
    }
}

static void
on_log_run (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *window = present_default_journal (data);
  footfall_window_show_journal (window);
  g_action_group_activate_action (G_ACTION_GROUP (window), "log-run", NULL);
}

static void
add_actions (FootfallApplication *self)
{
  static const GActionEntry actions[] = {
    { .name = "quit", .activate = on_quit },
    { .name = "log-run", .activate = on_log_run },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

static void
set_accelerators (GtkApplication *application)
{
  static const struct
  {
    const char *action;
    const char *accelerators[2];
  } shortcuts[] = {
    { "app.quit", { "<Control>q" } },
    { "window.close", { "<Control>w" } },
    { "win.log-run", { "<Control>n" } },
    { "win.undo", { "<Control>z" } },
    { "win.redo", { "<Control><Shift>z" } },
    { "win.page::today", { "<Alt>1" } },
    { "win.page::journal", { "<Alt>2" } },
    { "win.page::trends", { "<Alt>3" } },
    { "win.page::shoes", { "<Alt>4" } },
    { "win.preferences::general", { "<Control>comma" } },
    { "win.show-shortcuts", { "<Control>question" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (application, shortcuts[i].action, shortcuts[i].accelerators);
}

static void
footfall_application_startup (GApplication *application)
{
  FootfallApplication *self = FOOTFALL_APPLICATION (application);

  /* Reading the journal takes about as long as the toolkit does to start. */
  if (self->local_path != NULL)
    self->opener = footfall_journal_opener_start (self->local_path);
  G_APPLICATION_CLASS (footfall_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (FOOTFALL_APPLICATION_ID);
  self->preferences = footfall_preferences_new ();
  self->clock_source = g_timeout_add_seconds (CLOCK_INTERVAL_S, on_clock, self);
  add_actions (self);
  set_accelerators (GTK_APPLICATION (self));
}

static void
footfall_application_shutdown (GApplication *application)
{
  FootfallApplication *self = FOOTFALL_APPLICATION (application);

  g_clear_handle_id (&self->clock_source, g_source_remove);
  g_clear_object (&self->preferences);
  g_clear_pointer (&self->opener, footfall_journal_opener_free);

  G_APPLICATION_CLASS (footfall_application_parent_class)->shutdown (application);
}

static void
footfall_application_activate (GApplication *application)
{
  present_default_journal (FOOTFALL_APPLICATION (application));
}

/* The option goes before the environment, both before the default. */
static char *
choose_path (GVariantDict *options, const char *environment, const char *folder)
{
  const char *named = NULL;
  if (!g_variant_dict_lookup (options, "journal", "^&ay", &named))
    named = environment;
  if (named == NULL || *named == '\0')
    return footfall_journal_get_default_path (FOOTFALL_APPLICATION_FOLDER);
  return g_canonicalize_filename (named, folder);
}

/* The journal that the calling terminal means, also when this process is another. */
static int
footfall_application_command_line (GApplication *application, GApplicationCommandLine *command_line)
{
  g_autofree char *path = choose_path (g_application_command_line_get_options_dict (command_line),
                                       g_application_command_line_getenv (command_line, "FOOTFALL_JOURNAL"),
                                       g_application_command_line_get_cwd (command_line));
  present_journal (FOOTFALL_APPLICATION (application), path);
  return 0;
}

static int
footfall_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  FootfallApplication *self = FOOTFALL_APPLICATION (application);

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Footfall %s\n", FOOTFALL_VERSION);
      return 0;
    }
  self->local_path = choose_path (options, g_getenv ("FOOTFALL_JOURNAL"), NULL);
  return -1;
}

static void
footfall_application_finalize (GObject *object)
{
  g_free (FOOTFALL_APPLICATION (object)->local_path);

  G_OBJECT_CLASS (footfall_application_parent_class)->finalize (object);
}

static void
footfall_application_class_init (FootfallApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = footfall_application_finalize;
  application_class->startup = footfall_application_startup;
  application_class->shutdown = footfall_application_shutdown;
  application_class->activate = footfall_application_activate;
  application_class->command_line = footfall_application_command_line;
  application_class->handle_local_options = footfall_application_handle_local_options;
}

static void
footfall_application_init (FootfallApplication *self)
{
  static const GOptionEntry options[] = {
    { "journal", 'j', 0, G_OPTION_ARG_FILENAME, NULL, N_("Open this journal instead of your own"), N_("FILE") },
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version and exit"), NULL },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

FootfallApplication *
footfall_application_new (void)
{
  return g_object_new (FOOTFALL_TYPE_APPLICATION,
                       "application-id", FOOTFALL_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_SEND_ENVIRONMENT,
                       "resource-base-path", FOOTFALL_RESOURCE_BASE,
                       NULL);
}
