/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/shoe-menu.h"

#include <glib/gi18n-lib.h>

/* The name of a shoe is no text of ours: an underline in it is no key. */
static void
append (GMenu *menu, const char *label, const char *action, const char *target)
{
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);
  g_autofree char *literal = g_strjoinv ("__", parts);
  g_autoptr (GMenuItem) item = g_menu_item_new (literal, NULL);
  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

static GMenu *
list_shoes (const FootfallLog *log, const char *action, gboolean is_retired)
{
  GMenu *menu = g_menu_new ();
  for (guint i = 0; i < footfall_log_get_n_shoes (log); i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      if ((shoe->retired_on != FOOTFALL_DAY_UNKNOWN) == is_retired)
        append (menu, shoe->name, action, footfall_uuid_to_text (&shoe->record.uuid).text);
    }
  return menu;
}

GMenu *
footfall_shoe_menu_new (const FootfallLog *log, const char *action)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (action != NULL, NULL);

  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) none = g_menu_new ();
  g_autoptr (GMenu) in_use = list_shoes (log, action, FALSE);
  g_autoptr (GMenu) retired = list_shoes (log, action, TRUE);
  append (none, _("No Shoe"), action, "none");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (none));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (in_use));
  if (g_menu_model_get_n_items (G_MENU_MODEL (retired)) > 0)
    g_menu_append_section (menu, _("Retired"), G_MENU_MODEL (retired));
  return menu;
}
