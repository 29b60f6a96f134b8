/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "advice/next-run-text.h"
#include "analysis/assessment.h"
#include "cli/answer.h"
#include "cli/check-json.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/values.h"

static void
answer_json (FootfallCli *cli, const FootfallPlanned *planned, double distance_m)
{
  g_auto (FootfallJsonWriter) writer;

  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_object (&writer);
  footfall_json_add_real (&writer, "distance_m", distance_m);
  footfall_json_add_real (&writer, "ratio", planned->ratio);
  footfall_json_add_real (&writer, "longest_m", planned->longest_m);
  footfall_json_add_uuid (&writer, "longest_run", &planned->longest_run);
  footfall_json_add_day (&writer, "longest_on", planned->longest_on);
  footfall_json_add_word (&writer, "level", &footfall_finding_levels, planned->level);
  footfall_json_writer_key (&writer, "next_run");
  footfall_json_write_next_run (&writer, &planned->next_run);
  footfall_json_writer_end_object (&writer);
  footfall_json_finish (&writer, cli->page);
}

/* The run that the figure is made of, so that it can be checked. */
static void
add_longest_run (FootfallCli *cli, const FootfallLog *log, const FootfallPlanned *planned)
{
  const FootfallRun *run = footfall_log_find_run (log, &planned->longest_run);

  if (run == NULL)
    return;
  footfall_page_add_heading (cli->page, _("Compared with"));
  footfall_answer_add_run (cli, log, run);
}

static void
answer (FootfallCli *cli, const FootfallLog *log, const FootfallPlanned *planned, double distance_m)
{
  g_autofree char *text = footfall_planned_get_text (planned, distance_m, &cli->rules, cli->unit);

  footfall_page_add_text (cli->page, 0, planned->level >= 0 ? FOOTFALL_STYLE_YELLOW : FOOTFALL_STYLE_PLAIN, text);
  add_longest_run (cli, log, planned);
}

static gboolean
run_plan (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  double distance_m;

  if (!footfall_value_parse_distance (arguments[0], cli->unit, &distance_m, error))
    return FALSE;
  const FootfallLog *log = footfall_cli_read_log (cli, error);
  if (log == NULL)
    return FALSE;

  FootfallPlanned planned = footfall_plan (log, &cli->rules, cli->today, distance_m);
  if (cli->json)
    answer_json (cli, &planned, distance_m);
  else
    answer (cli, log, &planned, distance_m);
  return TRUE;
}

const FootfallCommand footfall_command_plan = {
  .name = "plan",
  .arguments = N_("DISTANCE"),
  .summary = N_("What a distance would be against the last 30 days"),
  .min_arguments = 1,
  .max_arguments = 1,
  .has_json = TRUE,
  .run = run_plan,
};
