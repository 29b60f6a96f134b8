/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/reminder/background.h"

#include "ui/reminder/background-ways.h"
#include "ui/reminder/notification-server.h"

#define KEY_ALLOWED "background-allowed"

static FootfallBackgroundWay
choose_way (GDBusConnection *bus)
{
  if (footfall_is_in_sandbox ())
    return FOOTFALL_BACKGROUND_WAY_PORTAL;
  return bus != NULL && footfall_background_timer_is_there (bus) ? FOOTFALL_BACKGROUND_WAY_TIMER
                                                                 : FOOTFALL_BACKGROUND_WAY_AUTOSTART;
}

static gboolean
turn (FootfallBackgroundWay way, GDBusConnection *bus, GSettings *settings, gboolean is_on, GError **error)
{
  switch (way)
    {
    case FOOTFALL_BACKGROUND_WAY_TIMER:
      return footfall_background_timer_turn (bus, is_on, error);
    case FOOTFALL_BACKGROUND_WAY_PORTAL:
      if (!footfall_background_portal_turn (bus, is_on, error))
        return FALSE;
      if (settings != NULL)
        g_settings_set_boolean (settings, KEY_ALLOWED, is_on);
      return TRUE;
    case FOOTFALL_BACKGROUND_WAY_AUTOSTART:
    default:
      return footfall_background_autostart_turn (is_on, error);
    }
}

FootfallBackgroundState
footfall_background_read (GDBusConnection *bus, GSettings *settings)
{
  FootfallBackgroundState state = { .way = choose_way (bus), .next_look = -1 };

  switch (state.way)
    {
    case FOOTFALL_BACKGROUND_WAY_TIMER:
      footfall_background_timer_read (bus, &state);
      break;
    case FOOTFALL_BACKGROUND_WAY_PORTAL:
      state.is_on = settings != NULL && g_settings_get_boolean (settings, KEY_ALLOWED);
      break;
    case FOOTFALL_BACKGROUND_WAY_AUTOSTART:
    default:
      state.is_on = footfall_background_autostart_is_on ();
    }
  return state;
}

gboolean
footfall_background_turn (GDBusConnection *bus, GSettings *settings, gboolean is_on, FootfallBackgroundState *state,
                          GError **error)
{
  g_return_val_if_fail (state != NULL, FALSE);

  gboolean is_done = turn (choose_way (bus), bus, settings, is_on, error);
  *state = footfall_background_read (bus, settings);
  return is_done;
}
