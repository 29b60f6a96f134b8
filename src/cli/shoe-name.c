/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/shoe-name.h"

#include <glib/gi18n-lib.h>

#include "cli/error.h"

static gboolean
begins_with (const char *name, const char *beginning)
{
  g_autofree char *folded_name = g_utf8_casefold (name, -1);
  g_autofree char *folded_beginning = g_utf8_casefold (beginning, -1);

  return g_str_has_prefix (folded_name, folded_beginning);
}

/* The shoes of that name or, if there is none, those whose name begins so. */
static GPtrArray *
list_matches (const FootfallLog *log, const char *name, FootfallDay today, gboolean retired)
{
  g_autoptr (GPtrArray) same = g_ptr_array_new ();
  g_autoptr (GPtrArray) begin = g_ptr_array_new ();
  guint n_shoes = footfall_log_get_n_shoes (log);

  for (guint i = 0; i < n_shoes; i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      if (footfall_shoe_is_retired (shoe, today) != retired)
        continue;
      if (footfall_name_compare (shoe->name, name) == 0)
        g_ptr_array_add (same, (gpointer) shoe);
      else if (begins_with (shoe->name, name))
        g_ptr_array_add (begin, (gpointer) shoe);
    }
  return same->len > 0 ? g_steal_pointer (&same) : g_steal_pointer (&begin);
}

static char *
join_names (GPtrArray *shoes)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < shoes->len; i++)
    {
      const FootfallShoe *shoe = g_ptr_array_index (shoes, i);
      g_string_append_printf (names, "%s“%s”", i > 0 ? ", " : "", shoe->name);
    }
  return g_strdup (names->str);
}

static void
set_unknown_error (const FootfallLog *log, const char *name, FootfallDay today, GError **error)
{
  g_autoptr (GPtrArray) in_use = list_matches (log, "", today, FALSE);

  if (in_use->len == 0)
    {
      g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                   _("There is no shoe “%s” in the journal; add it with: footfallctl shoes add NAME."), name);
      return;
    }
  g_autofree char *names = join_names (in_use);
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
               _("There is no shoe “%s”; in use are %s; “footfallctl shoes add” adds one."), name, names);
}

const FootfallShoe *
footfall_shoe_find_by_name (const FootfallLog *log,
                            const char *name,
                            FootfallDay today,
                            gboolean retired_too,
                            GError **error)
{
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  /* Names are kept without spaces around them, and completion in a shell leaves one behind. */
  g_autofree char *stripped = g_strstrip (g_strdup (name));
  name = stripped;
  g_autoptr (GPtrArray) matches = list_matches (log, name, today, FALSE);
  if (matches->len == 0 && retired_too)
    {
      g_ptr_array_unref (matches);
      matches = list_matches (log, name, today, TRUE);
    }

  if (matches->len == 1 && *name != '\0')
    return g_ptr_array_index (matches, 0);
  if (matches->len == 0 || *name == '\0')
    {
      set_unknown_error (log, name, today, error);
      return NULL;
    }
  g_autofree char *names = join_names (matches);
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
               _("“%s” could be %s; write more of the name."), name, names);
  return NULL;
}
