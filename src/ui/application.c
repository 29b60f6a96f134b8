/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/application.h"

#include <glib/gi18n-lib.h>

#include "config.h"
#include "preferences/preferences.h"
#include "reminder/local-time.h"
#include "ui/example.h"
#include "ui/journal-opener.h"
#include "ui/reminder/reminder-actions.h"
#include "ui/reminder/wall-timer.h"
#include "ui/resource.h"

struct _FootfallApplication
{
  AdwApplication parent_instance;

  FootfallPreferences *preferences; /* (owned) (nullable): before startup */
  char *local_path;                 /* (nullable): the journal that the command line of this process names */
  char *example_path;               /* (nullable): the journal to look around in, once it was asked for */
  FootfallJournalOpener *opener;    /* (owned) (nullable): reads it since startup */
  FootfallReminderService *reminders; /* (owned) (nullable): before startup */
  FootfallWallTimer *midnight;        /* (owned) (nullable): before startup */
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

static void
on_journal_shown (FootfallApplication *self, FootfallModel *model, FootfallWindow *window)
{
  if (g_strcmp0 (footfall_window_get_path (window), footfall_reminder_service_get_path (self->reminders)) == 0)
    footfall_reminder_service_follow (self->reminders, model, GTK_WINDOW (window));
}

static FootfallWindow *
create_window (FootfallApplication *self, const char *path)
{
  FootfallWindow *window =
      footfall_window_new (ADW_APPLICATION (self), self->preferences, take_opener (self, path));
  g_signal_connect_object (window, "journal-shown", G_CALLBACK (on_journal_shown), self, G_CONNECT_SWAPPED);
  return window;
}

static FootfallWindow *
present_journal (FootfallApplication *self, const char *path)
{
  FootfallWindow *window = find_window (self, path);
  if (window == NULL)
    window = create_window (self, path);
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

/* Also when the clock was set, or when the computer slept through midnight. */
static void
on_midnight (gpointer data)
{
  FootfallApplication *self = data;

  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  footfall_wall_timer_set (self->midnight, footfall_local_instant (footfall_day_today () + 1, 0, zone));
  update_today (self);
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

/* An example that is open already is shown again. */
static void
on_example (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallApplication *self = data;

  g_autoptr (GError) error = NULL;
  if (self->example_path == NULL)
    self->example_path = footfall_example_create (footfall_day_today (), &error);
  if (self->example_path == NULL)
    {
      GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
      if (FOOTFALL_IS_WINDOW (window))
        footfall_window_say (FOOTFALL_WINDOW (window), error->message);
      return;
    }
  footfall_window_mark_as_example (present_journal (self, self->example_path));
}

static void
on_log_run (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  FootfallWindow *window = footfall_application_present_own_journal (data);
  g_action_group_activate_action (G_ACTION_GROUP (window), "log-run", NULL);
}

static void
add_actions (FootfallApplication *self)
{
  static const GActionEntry actions[] = {
    { .name = "quit", .activate = on_quit },
    { .name = "log-run", .activate = on_log_run },
    { .name = "example", .activate = on_example },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  footfall_add_reminder_actions (self);
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
    { "win.search", { "<Control>f" } },
    { "win.undo", { "<Control>z" } },
    { "win.redo", { "<Control><Shift>z" } },
    { "win.page::today", { "<Alt>1" } },
    { "win.page::journal", { "<Alt>2" } },
    { "win.page::trends", { "<Alt>3" } },
    { "win.page::shoes", { "<Alt>4" } },
    { "win.preferences::general", { "<Control>comma" } },
    { "win.help", { "F1" } },
    { "win.show-shortcuts", { "<Control>question" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (application, shortcuts[i].action, shortcuts[i].accelerators);
}

static void
footfall_application_startup (GApplication *application)
{
  FootfallApplication *self = FOOTFALL_APPLICATION (application);

  /* Reading the journal takes about as long as the toolkit does to start. Who is started as a service may have
   * nothing to show, and makes no journal. */
  if (self->local_path != NULL && !(g_application_get_flags (application) & G_APPLICATION_IS_SERVICE))
    self->opener = footfall_journal_opener_start (self->local_path);
  G_APPLICATION_CLASS (footfall_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (FOOTFALL_APPLICATION_ID);
  self->preferences = footfall_preferences_new ();
  self->reminders = footfall_reminder_service_new (application, self->preferences);
  self->midnight = footfall_wall_timer_new (on_midnight, self);
  on_midnight (self);
  add_actions (self);
  set_accelerators (GTK_APPLICATION (self));
}

static void
footfall_application_shutdown (GApplication *application)
{
  FootfallApplication *self = FOOTFALL_APPLICATION (application);

  g_clear_object (&self->reminders);
  g_clear_pointer (&self->midnight, footfall_wall_timer_free);
  g_clear_object (&self->preferences);
  g_clear_pointer (&self->opener, footfall_journal_opener_free);
  if (self->example_path != NULL)
    footfall_example_remove (self->example_path);

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
  if (g_variant_dict_contains (g_application_command_line_get_options_dict (command_line), "background"))
    footfall_reminder_service_set_stays (FOOTFALL_APPLICATION (application)->reminders, TRUE);
  else
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
  if (!g_variant_dict_contains (options, "background"))
    self->local_path = choose_path (options, g_getenv ("FOOTFALL_JOURNAL"), NULL);
  return -1;
}

static void
footfall_application_finalize (GObject *object)
{
  g_free (FOOTFALL_APPLICATION (object)->local_path);
  g_free (FOOTFALL_APPLICATION (object)->example_path);

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
    { "background", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Open no window and send reminders"), NULL },
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

FootfallWindow *
footfall_application_present_own_journal (FootfallApplication *self)
{
  g_return_val_if_fail (FOOTFALL_IS_APPLICATION (self), NULL);

  FootfallWindow *window = present_default_journal (self);
  footfall_window_show_journal (window);
  return window;
}

FootfallReminderService *
footfall_application_get_reminders (FootfallApplication *self)
{
  g_return_val_if_fail (FOOTFALL_IS_APPLICATION (self), NULL);

  return self->reminders;
}
