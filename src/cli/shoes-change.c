/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "cli/error.h"
#include "cli/shoe-name.h"
#include "cli/values.h"

typedef struct
{
  char *sole;
  char *fit;
  char *on;
} InspectOptions;

static const GOptionEntry inspect_options[] = {
  { "sole", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (InspectOptions, sole),
    N_("How the sole looks: good, worn or unknown"), N_("STATE") },
  { "fit", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (InspectOptions, fit),
    N_("How it fits: good, poor or unknown"), N_("STATE") },
  { "on", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (InspectOptions, on),
    N_("The day you looked; today if left out"), N_("YYYY-MM-DD") },
  { NULL },
};

typedef struct
{
  char *on;
} RetireOptions;

static const GOptionEntry retire_options[] = {
  { "on", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (RetireOptions, on),
    N_("The first day without it; today if left out"), N_("YYYY-MM-DD") },
  { NULL },
};

static gboolean
parse_optional_day (FootfallCli *cli, const char *text, FootfallDay *day, GError **error)
{
  *day = cli->today;
  return text == NULL || footfall_value_parse_past_day (text, cli->today, day, error);
}

/* Returns: (transfer full): a copy to change of the shoe in use that is meant, or NULL */
static FootfallShoe *
copy_shoe (FootfallCli *cli, const char *name, GError **error)
{
  const FootfallLog *log = footfall_cli_read_log (cli, error);
  const FootfallShoe *shoe = log != NULL ? footfall_shoe_find_by_name (log, name, cli->today, FALSE, error) : NULL;

  return shoe != NULL ? footfall_shoe_copy (shoe) : NULL;
}

static gboolean
put_shoe (FootfallCli *cli, const FootfallShoe *shoe, const char *label, GError **error)
{
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  const FootfallLog *log = footfall_cli_read_log (cli, error);

  if (log == NULL)
    return FALSE;
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_SHOE, shoe);
  return footfall_cli_apply (cli, changes, label, error);
}

static gboolean
parse_states (const InspectOptions *given, FootfallShoe *shoe, GError **error)
{
  int sole = (int) shoe->sole;
  int fit = (int) shoe->fit;

  if ((given->sole != NULL && !footfall_value_parse_word (given->sole, &footfall_soles, &sole, error)) ||
      (given->fit != NULL && !footfall_value_parse_word (given->fit, &footfall_fits, &fit, error)))
    return FALSE;
  shoe->sole = (FootfallSole) sole;
  shoe->fit = (FootfallFit) fit;
  return TRUE;
}

static gboolean
run_inspect (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const InspectOptions *given = values;
  FootfallDay day;

  if (given->sole == NULL && given->fit == NULL)
    {
      g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE,
                           _("Say what you saw: --sole, --fit or both."));
      return FALSE;
    }
  if (!parse_optional_day (cli, given->on, &day, error))
    return FALSE;
  g_autoptr (FootfallShoe) shoe = copy_shoe (cli, arguments[0], error);
  if (shoe == NULL || !parse_states (given, shoe, error))
    return FALSE;

  shoe->inspected_on = day;
  if (!put_shoe (cli, shoe, _("Inspect Shoe"), error))
    return FALSE;

  /* Translators: a shoe, and how its sole and fit are, as in "Pegasus — Sole: Worn · Fit: Good" */
  g_autofree char *line = g_strdup_printf (_("%s — Sole: %s · Fit: %s"), shoe->name,
                                           footfall_vocabulary_get_label (&footfall_soles, (int) shoe->sole),
                                           footfall_vocabulary_get_label (&footfall_fits, (int) shoe->fit));
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
  return TRUE;
}

static gboolean
run_retire (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const RetireOptions *given = values;
  FootfallDay day;

  if (!parse_optional_day (cli, given->on, &day, error))
    return FALSE;
  g_autoptr (FootfallShoe) shoe = copy_shoe (cli, arguments[0], error);
  if (shoe == NULL)
    return FALSE;

  shoe->retired_on = day;
  shoe->is_default = FALSE;
  if (!put_shoe (cli, shoe, _("Retire Shoe"), error))
    return FALSE;

  g_autofree char *line = g_strdup_printf (_("Retired %s. Its runs stay as they are."), shoe->name);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
  return TRUE;
}

const FootfallCommand footfall_command_shoes_inspect = {
  .name = "shoes inspect",
  .arguments = N_("NAME"),
  .summary = N_("Note how sole and fit of a shoe are"),
  .options = inspect_options,
  .options_size = sizeof (InspectOptions),
  .min_arguments = 1,
  .max_arguments = 1,
  .run = run_inspect,
};

const FootfallCommand footfall_command_shoes_retire = {
  .name = "shoes retire",
  .arguments = N_("NAME"),
  .summary = N_("Take a shoe out of use; its runs stay"),
  .options = retire_options,
  .options_size = sizeof (RetireOptions),
  .min_arguments = 1,
  .max_arguments = 1,
  .run = run_retire,
};
