/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/check-json.h"
#include "cli/check-words.h"
#include "cli/commands.h"
#include "cli/json.h"

static gboolean
run_check (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const FootfallLog *log = footfall_cli_read_log (cli, error);

  if (log == NULL)
    return FALSE;
  g_autoptr (FootfallAssessment) assessment = footfall_assess (log, &cli->rules, cli->today);
  if (!cli->json)
    {
      footfall_check_add_words (cli, log, assessment);
      return TRUE;
    }

  g_auto (FootfallJsonWriter) writer;
  footfall_json_writer_init (&writer);
  footfall_json_write_assessment (&writer, log, assessment);
  footfall_json_finish (&writer, cli->page);
  return TRUE;
}

const FootfallCommand footfall_command_check = {
  .name = "check",
  .summary = N_("What your log says today, and why"),
  .description = N_("The thresholds behind it are listed by “footfallctl rules”; they can be changed in the window’s "
                    "preferences."),
  .has_json = TRUE,
  .run = run_check,
};
