/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "exchange/export.h"

static gboolean
run_export (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  FootfallJournal *journal = footfall_cli_open_journal (cli, error);

  if (journal == NULL)
    return FALSE;
  const FootfallLog *log = footfall_journal_get_log (journal);
  if (!footfall_export_file (log, arguments[0], error))
    return FALSE;

  guint n_runs = footfall_log_get_n_runs (log);
  g_autofree char *name = g_filename_display_name (arguments[0]);
  g_autofree char *line = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u run written to %s.",
                                                        "%u runs written to %s.", n_runs),
                                           n_runs, name);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
  return TRUE;
}

const FootfallCommand footfall_command_export = {
  .name = "export",
  .arguments = N_("FILE.json|FILE.csv"),
  .summary = N_("Write the journal into a file"),
  .description = N_("The JSON file holds everything and can be imported again; the CSV file has a row for each run, "
                    "for spreadsheets. A file of that name is replaced once the new one is complete."),
  .min_arguments = 1,
  .max_arguments = 1,
  .takes_files = TRUE,
  .run = run_export,
};
