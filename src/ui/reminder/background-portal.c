/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "ui/reminder/background-ways.h"

#define PORTAL "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"

/* A person is asked, and may be away. */
#define PERSON_S 300

/* What the portal answered */
typedef struct
{
  GMainLoop *loop;
  gboolean is_answered;
  gboolean is_allowed;
} Answer;

static void
on_response (GDBusConnection *bus, const char *sender, const char *path, const char *interface, const char *signal,
             GVariant *parameters, gpointer data)
{
  Answer *answer = data;
  guint32 response;
  g_autoptr (GVariant) results = NULL;
  g_variant_get (parameters, "(u@a{sv})", &response, &results);

  answer->is_answered = TRUE;
  if (response != 0 || !g_variant_lookup (results, "autostart", "b", &answer->is_allowed))
    answer->is_allowed = FALSE;
  g_main_loop_quit (answer->loop);
}

static gboolean
on_nobody_there (gpointer data)
{
  g_main_loop_quit (((Answer *) data)->loop);
  return G_SOURCE_REMOVE;
}

static GVariant *
create_options (const char *token, gboolean is_on)
{
  static const char *const command[] = { "footfall", "--background", NULL };
  GVariantBuilder options = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

  g_variant_builder_add (&options, "{sv}", "handle_token", g_variant_new_string (token));
  g_variant_builder_add (&options, "{sv}", "reason", g_variant_new_string (_("To remind you while it is closed")));
  g_variant_builder_add (&options, "{sv}", "autostart", g_variant_new_boolean (is_on));
  g_variant_builder_add (&options, "{sv}", "commandline", g_variant_new_strv (command, -1));
  g_variant_builder_add (&options, "{sv}", "dbus-activatable", g_variant_new_boolean (FALSE));
  return g_variant_builder_end (&options);
}

/* Where the answer comes, as the portal makes it of our name on the bus */
static char *
create_request_path (GDBusConnection *bus, const char *token)
{
  g_autofree char *sender = g_strdup (g_dbus_connection_get_unique_name (bus) + 1);
  g_strdelimit (sender, ".", '_');
  return g_strdup_printf (PORTAL_PATH "/request/%s/%s", sender, token);
}

static gboolean
ask (GDBusConnection *bus, const char *token, gboolean is_on, GError **error)
{
  g_autoptr (GVariant) handle =
      g_dbus_connection_call_sync (bus, PORTAL, PORTAL_PATH, "org.freedesktop.portal.Background", "RequestBackground",
                                   g_variant_new ("(s@a{sv})", "", create_options (token, is_on)),
                                   G_VARIANT_TYPE ("(o)"), G_DBUS_CALL_FLAGS_NONE, FOOTFALL_BACKGROUND_ANSWER_MS, NULL,
                                   error);
  return handle != NULL;
}

/* The answer comes to the thread that asks, in a context of its own. */
static gboolean
ask_and_wait (GDBusConnection *bus, GMainContext *context, gboolean is_on, Answer *answer, GError **error)
{
  g_autofree char *token = g_strdup_printf ("footfall%u", g_random_int ());
  g_autofree char *path = create_request_path (bus, token);
  guint subscription = g_dbus_connection_signal_subscribe (bus, PORTAL, "org.freedesktop.portal.Request", "Response",
                                                           path, NULL, G_DBUS_SIGNAL_FLAGS_NONE, on_response, answer,
                                                           NULL);
  gboolean is_asked = ask (bus, token, is_on, error);
  if (is_asked)
    {
      g_autoptr (GSource) patience = g_timeout_source_new_seconds (PERSON_S);
      g_source_set_callback (patience, on_nobody_there, answer, NULL);
      g_source_attach (patience, context);
      g_main_loop_run (answer->loop);
      g_source_destroy (patience);
    }
  g_dbus_connection_signal_unsubscribe (bus, subscription);
  return is_asked;
}

gboolean
footfall_background_portal_turn (GDBusConnection *bus, gboolean is_on, GError **error)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GMainLoop) loop = g_main_loop_new (context, FALSE);
  Answer answer = { .loop = loop };

  g_main_context_push_thread_default (context);
  gboolean is_asked = ask_and_wait (bus, context, is_on, &answer, error);
  g_main_context_pop_thread_default (context);
  if (!is_asked)
    return FALSE;
  if (answer.is_answered && (answer.is_allowed || !is_on))
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
                       _("The system does not let Footfall start at login. Its settings for this application may allow "
                         "that."));
  return FALSE;
}
