/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "cli/error.h"
#include "cli/values.h"
#include "exchange/sample.h"

#define WEEKS_DEFAULT 26
#define SEED_DEFAULT 1

typedef struct
{
  char *weeks;
  char *seed;
  char *profile;
} Options;

static const GOptionEntry options[] = {
  { "weeks", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, weeks),
    N_("How long; 26 if left out"), N_("NUMBER") },
  { "seed", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, seed),
    N_("Another seed makes another journal; 1 if left out"), N_("NUMBER") },
  { "profile", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, profile),
    N_("How the knee does: mild, niggles, patellofemoral, flare, fortnightly, steady-low or healthy; flare if left "
       "out"),
    N_("PROFILE") },
  { NULL },
};

static gboolean
parse_options (FootfallCli *cli, const Options *given, FootfallSampleOptions *sample_options, GError **error)
{
  gint64 weeks = WEEKS_DEFAULT;
  gint64 seed = SEED_DEFAULT;
  int profile = FOOTFALL_SAMPLE_PROFILE_FLARE;

  if ((given->weeks != NULL &&
       !footfall_value_parse_count (given->weeks, "--weeks", 1, FOOTFALL_SAMPLE_WEEKS_MAX, &weeks, error)) ||
      (given->seed != NULL && !footfall_value_parse_count (given->seed, "--seed", 0, G_MAXUINT32, &seed, error)) ||
      (given->profile != NULL &&
       !footfall_value_parse_word (given->profile, &footfall_sample_profiles, &profile, error)))
    return FALSE;

  *sample_options = (FootfallSampleOptions) {
    .profile = (FootfallSampleProfile) profile,
    .weeks = (guint) weeks,
    .seed = (guint32) seed,
    .today = cli->today,
    .zone = cli->zone,
  };
  if (footfall_sample_fits (sample_options))
    return TRUE;
  g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                       _("The weeks of the example would leave the years 1 to 9999; choose another --today or fewer "
                         "--weeks."));
  return FALSE;
}

static gboolean
check_is_empty (FootfallCli *cli, const FootfallLog *log, GError **error)
{
  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      if (footfall_log_get_size (log, (FootfallRecordKind) kind) == 0)
        continue;
      g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED,
                   _("The journal at %s is not empty; name a new file with --journal for the example."),
                   footfall_cli_get_journal_path (cli));
      return FALSE;
    }
  return TRUE;
}

static gboolean
run_sample (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  FootfallSampleOptions sample_options;

  if (!parse_options (cli, values, &sample_options, error))
    return FALSE;
  const FootfallLog *log = footfall_cli_read_log (cli, error);
  if (log == NULL || !check_is_empty (cli, log, error))
    return FALSE;

  g_autoptr (FootfallChangeSet) changes = footfall_sample_new (&sample_options);
  if (!footfall_cli_apply (cli, changes, _("Make Example"), error))
    return FALSE;
  log = footfall_cli_read_log (cli, error);
  if (log == NULL)
    return FALSE;

  guint n_runs = footfall_log_get_n_runs (log);
  g_autofree char *line = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "An example journal with %u run is at %s.",
                                                        "An example journal with %u runs is at %s.", n_runs),
                                           n_runs, footfall_cli_get_journal_path (cli));
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
  return TRUE;
}

const FootfallCommand footfall_command_sample = {
  .name = "sample",
  .summary = N_("Make an example journal to look around in"),
  .description = N_("The runner in it is made up. The journal has to be empty or not there yet; name one with "
                    "--journal, so that the example does not become your own."),
  .options = options,
  .options_size = sizeof (Options),
  .run = run_sample,
};
