/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "advice/count-text.h"
#include "cli/commands.h"
#include "cli/contents.h"

static void
answer_json (FootfallCli *cli, const FootfallLog *log)
{
  g_auto (FootfallJsonWriter) writer;

  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_object (&writer);
  footfall_json_add_flag (&writer, "whole", TRUE);
  footfall_contents_write (&writer, "journal", log);
  footfall_json_writer_end_object (&writer);
  footfall_json_finish (&writer, cli->page);
}

static gboolean
run_verify (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  FootfallJournal *journal = footfall_cli_open_journal (cli, error);

  if (journal == NULL || !footfall_journal_verify (journal, error))
    return FALSE;

  const FootfallLog *log = footfall_journal_get_log (journal);
  if (cli->json)
    {
      answer_json (cli, log);
      return TRUE;
    }
  g_autofree char *counts = footfall_count_text_describe_log (log);
  g_autofree char *line = g_strdup_printf (_("The journal is whole. It holds: %s."), counts);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
  return TRUE;
}

const FootfallCommand footfall_command_verify = {
  .name = "verify",
  .summary = N_("Check that the file of the journal is whole"),
  .description = N_("Reads every page, every row and every reference, and looks for tables, triggers and names that "
                    "should not be there."),
  .has_json = TRUE,
  .run = run_verify,
};
