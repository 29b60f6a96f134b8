/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"

static gboolean
run_verify (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  FootfallJournal *journal = footfall_cli_open_journal (cli, error);

  if (journal == NULL || !footfall_journal_verify (journal, error))
    return FALSE;

  const FootfallLog *log = footfall_journal_get_log (journal);
  g_autofree char *line = g_strdup_printf (_("The journal is whole: %u runs, %u pain entries, %u shoes."),
                                           footfall_log_get_n_runs (log), footfall_log_get_n_pain (log),
                                           footfall_log_get_n_shoes (log));
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
  return TRUE;
}

const FootfallCommand footfall_command_verify = {
  .name = "verify",
  .summary = N_("Check that the file of the journal is whole"),
  .run = run_verify,
};
