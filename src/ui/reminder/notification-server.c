/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/reminder/notification-server.h"

#define ANSWER_MS 5000

#define LASTING_NAME "org.gtk.Notifications"
#define FORGETFUL_NAME "org.freedesktop.Notifications"

static gboolean
has_owner (GDBusConnection *bus, const char *name)
{
  g_autoptr (GVariant) answer =
      g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                   "NameHasOwner", g_variant_new ("(s)", name), G_VARIANT_TYPE ("(b)"),
                                   G_DBUS_CALL_FLAGS_NONE, ANSWER_MS, NULL, NULL);
  gboolean has_owner = FALSE;
  if (answer != NULL)
    g_variant_get (answer, "(b)", &has_owner);
  return has_owner;
}

/* The call starts a server that is not running yet. Returns: (transfer full) (nullable): what it answers */
static GVariant *
ask (GDBusConnection *bus, const char *method, const char *type)
{
  return g_dbus_connection_call_sync (bus, FORGETFUL_NAME, "/org/freedesktop/Notifications", FORGETFUL_NAME, method,
                                      NULL, G_VARIANT_TYPE (type), G_DBUS_CALL_FLAGS_NONE, ANSWER_MS, NULL, NULL);
}

static gboolean
answers (GDBusConnection *bus)
{
  g_autoptr (GVariant) answer = ask (bus, "GetServerInformation", "(ssss)");
  return answer != NULL;
}

gboolean
footfall_is_in_sandbox (void)
{
  return g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) || g_getenv ("SNAP") != NULL;
}

FootfallNotificationServer
footfall_notification_server_find (GDBusConnection *bus)
{
  if (bus == NULL)
    return FOOTFALL_NOTIFICATION_SERVER_NONE;
  if (footfall_is_in_sandbox () || has_owner (bus, LASTING_NAME))
    return FOOTFALL_NOTIFICATION_SERVER_LASTING;
  return answers (bus) ? FOOTFALL_NOTIFICATION_SERVER_FORGETFUL : FOOTFALL_NOTIFICATION_SERVER_NONE;
}

gboolean
footfall_notification_server_reads_markup (GDBusConnection *bus, FootfallNotificationServer server)
{
  if (server != FOOTFALL_NOTIFICATION_SERVER_FORGETFUL)
    return FALSE;

  g_autoptr (GVariant) answer = ask (bus, "GetCapabilities", "(as)");
  if (answer == NULL)
    return FALSE;
  g_autofree const char **capabilities = NULL;
  g_variant_get (answer, "(^a&s)", &capabilities);
  return g_strv_contains (capabilities, "body-markup");
}
