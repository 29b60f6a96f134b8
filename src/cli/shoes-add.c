/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "cli/error.h"
#include "cli/values.h"

typedef struct
{
  char *brand;
  char *model;
  char *initial;
  char *inspect_at;
  char *replace_at;
  char *first_used;
  gboolean is_default;
  char *notes;
} Options;

static const GOptionEntry options[] = {
  { "brand", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, brand), N_("Who made it"), N_("TEXT") },
  { "model", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, model), N_("Its model"), N_("TEXT") },
  { "initial", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, initial),
    N_("Run in it before it was added here"), N_("DISTANCE") },
  { "inspect-at", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, inspect_at),
    N_("Look at the sole from here on; 500 km if left out"), N_("DISTANCE") },
  { "replace-at", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, replace_at),
    N_("Think of another pair from here on; 800 km if left out"), N_("DISTANCE") },
  { "first-used", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, first_used),
    N_("The day of its first run; otherwise the first one logged"), N_("YYYY-MM-DD") },
  { "default", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (Options, is_default),
    N_("Use it for runs that name no shoe"), NULL },
  { "notes", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, notes), N_("Anything else"), N_("TEXT") },
  { NULL },
};

static gboolean
parse_distance (FootfallCli *cli, const char *text, double minimum_m, double *distance_m, GError **error)
{
  if (text == NULL || footfall_distance_parse_between (text, cli->unit, minimum_m, FOOTFALL_SHOE_DISTANCE_MAX_M,
                                                       distance_m, error))
    return TRUE;

  g_prefix_error (error, "%s: ", text);
  return FALSE;
}

static gboolean
fill_distances (FootfallCli *cli, const Options *given, FootfallShoe *shoe, GError **error)
{
  if (!parse_distance (cli, given->initial, 0, &shoe->initial_distance_m, error) ||
      !parse_distance (cli, given->inspect_at, 1, &shoe->inspect_at_m, error) ||
      !parse_distance (cli, given->replace_at, 1, &shoe->replace_at_m, error))
    return FALSE;

  /* Who names only one of the two limits does not want to hear about the other. */
  if (given->inspect_at == NULL)
    shoe->inspect_at_m = MIN (shoe->inspect_at_m, shoe->replace_at_m);
  if (given->replace_at == NULL)
    shoe->replace_at_m = MAX (shoe->inspect_at_m, shoe->replace_at_m);
  return TRUE;
}

static gboolean
fill_shoe (FootfallCli *cli, const Options *given, const char *name, FootfallShoe *shoe, GError **error)
{
  shoe->name = g_strstrip (g_strdup (name));
  shoe->brand = g_strdup (given->brand);
  shoe->model = g_strdup (given->model);
  shoe->notes = g_strdup (given->notes);
  shoe->is_default = given->is_default;
  return (given->first_used == NULL ||
          footfall_value_parse_past_day (given->first_used, cli->today, &shoe->first_used_on, error)) &&
         fill_distances (cli, given, shoe, error) && footfall_record_validate (FOOTFALL_RECORD_SHOE, shoe, error);
}

static gboolean
check_name (FootfallCli *cli, const FootfallLog *log, const FootfallShoe *added, GError **error)
{
  guint n_shoes = footfall_log_get_n_shoes (log);

  for (guint i = 0; i < n_shoes; i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      if (footfall_shoe_is_retired (shoe, cli->today) || footfall_name_compare (shoe->name, added->name) != 0)
        continue;
      g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                   _("There is a shoe “%s” in use already; choose another name or retire that one."), shoe->name);
      return FALSE;
    }
  return TRUE;
}

/* At most one shoe is the default. */
static void
take_default_away (FootfallCli *cli, const FootfallLog *log, FootfallChangeSet *changes)
{
  const FootfallShoe *old = footfall_log_get_default_shoe (log, cli->today);

  if (old == NULL)
    return;
  g_autoptr (FootfallShoe) changed = footfall_shoe_copy (old);
  changed->is_default = FALSE;
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_SHOE, changed);
}

static gboolean
run_add (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  g_autoptr (FootfallShoe) shoe = footfall_shoe_new ();
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();

  if (!fill_shoe (cli, values, arguments[0], shoe, error))
    return FALSE;
  const FootfallLog *log = footfall_cli_read_log (cli, error);
  if (log == NULL || !check_name (cli, log, shoe, error))
    return FALSE;

  if (shoe->is_default)
    take_default_away (cli, log, changes);
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_SHOE, shoe);
  if (!footfall_cli_apply (cli, changes, _("Add Shoe"), error))
    return FALSE;

  g_autofree char *inspect_at = footfall_distance_format (shoe->inspect_at_m, cli->unit, 0);
  g_autofree char *replace_at = footfall_distance_format (shoe->replace_at_m, cli->unit, 0);
  g_autofree char *line = g_strdup_printf (_("Added %s: to be looked at from %s on, to be replaced around %s."),
                                           shoe->name, inspect_at, replace_at);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
  return TRUE;
}

const FootfallCommand footfall_command_shoes_add = {
  .name = "shoes add",
  .arguments = N_("NAME"),
  .summary = N_("Add a pair of shoes"),
  .options = options,
  .options_size = sizeof (Options),
  .min_arguments = 1,
  .max_arguments = 1,
  .run = run_add,
};
