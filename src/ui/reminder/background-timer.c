/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "config.h"
#include "ui/reminder/background-ways.h"

#define SYSTEMD "org.freedesktop.systemd1"
#define SYSTEMD_PATH "/org/freedesktop/systemd1"
#define MANAGER SYSTEMD ".Manager"
#define TIMER FOOTFALL_APPLICATION_ID ".remind.timer"

static GVariant *
call (GDBusConnection *bus, const char *path, const char *interface, const char *method, GVariant *parameters,
      GError **error)
{
  return g_dbus_connection_call_sync (bus, SYSTEMD, path, interface, method, parameters, NULL, G_DBUS_CALL_FLAGS_NONE,
                                      FOOTFALL_BACKGROUND_ANSWER_MS, NULL, error);
}

static gboolean
do_call (GDBusConnection *bus, const char *method, GVariant *parameters, GError **error)
{
  g_autoptr (GVariant) answer = call (bus, SYSTEMD_PATH, MANAGER, method, parameters, error);
  return answer != NULL;
}

/* "enabled", "disabled"...; NULL where there is no systemd of the user or it does not know the timer */
static char *
get_file_state (GDBusConnection *bus)
{
  g_autoptr (GVariant) answer = call (bus, SYSTEMD_PATH, MANAGER, "GetUnitFileState", g_variant_new ("(s)", TIMER), NULL);
  char *state = NULL;
  if (answer != NULL)
    g_variant_get (answer, "(s)", &state);
  return state;
}

static GVariant *
get_property (GDBusConnection *bus, const char *unit, const char *interface, const char *name)
{
  g_autoptr (GVariant) answer = call (bus, unit, "org.freedesktop.DBus.Properties", "Get",
                                      g_variant_new ("(ss)", interface, name), NULL);
  GVariant *value = NULL;
  if (answer != NULL)
    g_variant_get (answer, "(v)", &value);
  return value;
}

static void
read_unit (GDBusConnection *bus, const char *unit, FootfallBackgroundState *state)
{
  g_autoptr (GVariant) active = get_property (bus, unit, SYSTEMD ".Unit", "ActiveState");
  g_autoptr (GVariant) next = get_property (bus, unit, SYSTEMD ".Timer", "NextElapseUSecRealtime");

  state->is_on = active != NULL && g_strcmp0 (g_variant_get_string (active, NULL), "active") == 0;
  if (state->is_on && next != NULL && g_variant_get_uint64 (next) > 0 && g_variant_get_uint64 (next) < G_MAXINT64)
    state->next_look = (gint64) (g_variant_get_uint64 (next) / G_USEC_PER_SEC);
}

gboolean
footfall_background_timer_is_there (GDBusConnection *bus)
{
  g_autofree char *state = get_file_state (bus);
  return state != NULL;
}

/* On is what is turned on for the next login, and runs now. */
void
footfall_background_timer_read (GDBusConnection *bus, FootfallBackgroundState *state)
{
  g_autofree char *file_state = get_file_state (bus);
  if (file_state == NULL || !g_str_has_prefix (file_state, "enabled"))
    return;

  g_autoptr (GVariant) answer = call (bus, SYSTEMD_PATH, MANAGER, "LoadUnit", g_variant_new ("(s)", TIMER), NULL);
  if (answer == NULL)
    return;
  const char *unit;
  g_variant_get (answer, "(&o)", &unit);
  read_unit (bus, unit, state);
}

static gboolean
turn_on (GDBusConnection *bus, GError **error)
{
  static const char *const units[] = { TIMER, NULL };

  return do_call (bus, "EnableUnitFiles", g_variant_new ("(^asbb)", units, FALSE, TRUE), error)
         && do_call (bus, "Reload", NULL, error)
         && do_call (bus, "StartUnit", g_variant_new ("(ss)", TIMER, "replace"), error);
}

static gboolean
turn_off (GDBusConnection *bus, GError **error)
{
  static const char *const units[] = { TIMER, NULL };

  return do_call (bus, "DisableUnitFiles", g_variant_new ("(^asb)", units, FALSE), error)
         && do_call (bus, "Reload", NULL, error)
         && do_call (bus, "StopUnit", g_variant_new ("(ss)", TIMER, "replace"), error);
}

gboolean
footfall_background_timer_turn (GDBusConnection *bus, gboolean is_on, GError **error)
{
  g_autoptr (GError) reason = NULL;
  if (is_on ? turn_on (bus, &reason) : turn_off (bus, &reason))
    return TRUE;

  g_dbus_error_strip_remote_error (reason);
  /* Translators: %1$s is what systemd said, %2$s a command. */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("systemd says: %1$s. In a terminal, %2$s says more."),
               reason->message, "systemctl --user status " TIMER);
  return FALSE;
}
