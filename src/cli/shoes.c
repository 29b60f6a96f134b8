/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>
#include <math.h>

#include "analysis/assessment.h"
#include "cli/commands.h"
#include "cli/error.h"
#include "cli/json.h"
#include "exchange/record-to-json.h"

#define COLUMNS "errrrl"
#define LIST "list"

typedef struct
{
  gboolean all;
} Options;

static const GOptionEntry options[] = {
  { "all", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (Options, all), N_("Retired shoes, too"), NULL },
  { NULL },
};

/* What the assessment says of a shoe in use; NULL for a retired one. */
static const FootfallShoeUse *
find_use (const FootfallAssessment *assessment, const FootfallShoe *shoe)
{
  for (guint i = 0; i < assessment->shoes->len; i++)
    {
      const FootfallShoeUse *use = &g_array_index (assessment->shoes, FootfallShoeUse, i);
      if (footfall_uuid_equal (&use->shoe, &shoe->record.uuid))
        return use;
    }
  return NULL;
}

static int
count_runs (const FootfallLog *log, const FootfallShoe *shoe)
{
  guint n_runs = footfall_log_get_n_runs (log);
  int count = 0;

  for (guint i = 0; i < n_runs; i++)
    count += footfall_uuid_equal (&footfall_log_get_run (log, i)->shoe, &shoe->record.uuid) ? 1 : 0;
  return count;
}

static void
write_shoe (FootfallJsonWriter *writer,
            const FootfallLog *log,
            const FootfallAssessment *assessment,
            const FootfallShoe *shoe)
{
  const FootfallShoeUse *use = find_use (assessment, shoe);

  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  footfall_record_members_to_json (writer, FOOTFALL_RECORD_SHOE, shoe);
  footfall_json_add_real (writer, "distance_m",
                          use != NULL ? use->distance_m : footfall_log_get_shoe_distance_m (log, &shoe->record.uuid));
  footfall_json_add_count (writer, "runs", use != NULL ? use->runs : count_runs (log, shoe));
  footfall_json_add_word (writer, "state", &footfall_shoe_states, use != NULL ? (int) use->state : -1);
  footfall_json_add_real (writer, "remaining_m", use != NULL ? use->remaining_m : NAN);
  footfall_json_writer_end_object (writer);
}

static void
answer_json (FootfallCli *cli, const FootfallLog *log, const FootfallAssessment *assessment)
{
  g_auto (FootfallJsonWriter) writer;
  guint n_shoes = footfall_log_get_n_shoes (log);

  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_array (&writer);
  for (guint i = 0; i < n_shoes; i++)
    write_shoe (&writer, log, assessment, footfall_log_get_shoe (log, i));
  footfall_json_writer_end_array (&writer);
  footfall_json_finish (&writer, cli->page);
}

static char *
describe_state (const FootfallShoe *shoe, const FootfallShoeUse *use)
{
  if (use == NULL)
    {
      g_autofree char *day = footfall_day_to_string (shoe->retired_on);
      return g_strdup_printf (_("retired on %s"), day);
    }
  const char *state = footfall_vocabulary_get_label (&footfall_shoe_states, (int) use->state);
  /* Translators: what follows the state of the shoe that is preselected for new runs */
  return shoe->is_default ? g_strdup_printf (_("%s, default"), state) : g_strdup (state);
}

static char **
make_row (FootfallCli *cli, const FootfallLog *log, const FootfallAssessment *assessment, const FootfallShoe *shoe)
{
  const FootfallShoeUse *use = find_use (assessment, shoe);
  double distance_m = use != NULL ? use->distance_m : footfall_log_get_shoe_distance_m (log, &shoe->record.uuid);
  char **row = g_new0 (char *, sizeof COLUMNS);

  row[0] = g_strdup (shoe->name);
  row[1] = footfall_distance_format (distance_m, cli->unit, 1);
  row[2] = footfall_distance_format (shoe->replace_at_m, cli->unit, 0);
  row[3] = g_strdup_printf ("%.0f %%", 100 * distance_m / shoe->replace_at_m);
  row[4] = g_strdup_printf ("%d", use != NULL ? use->runs : count_runs (log, shoe));
  row[5] = describe_state (shoe, use);
  return row;
}

static void
answer (FootfallCli *cli, const FootfallLog *log, const FootfallAssessment *assessment, gboolean all)
{
  const char *const heading[] = {
    _("Shoe"), _("Distance"), _("Of"), _("Share"), _("Runs"), _("State"), NULL,
  };
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  guint n_shoes = footfall_log_get_n_shoes (log);

  g_ptr_array_add (rows, g_strdupv ((char **) heading));
  for (guint i = 0; i < n_shoes; i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      if (all || !footfall_shoe_is_retired (shoe, cli->today))
        g_ptr_array_add (rows, make_row (cli, log, assessment, shoe));
    }
  if (rows->len > 1)
    footfall_page_add_table (cli->page, 0, COLUMNS, rows);
  else
    footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN,
                            _("No shoes in use. Add a pair with: footfallctl shoes add NAME"));
}

static gboolean
run_shoes (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const Options *given = values;

  if (arguments[0] != NULL && !g_str_equal (arguments[0], LIST))
    {
      g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE,
                   _("“shoes %s” is not a command; shoes can be listed, or with add, inspect and retire changed."),
                   arguments[0]);
      return FALSE;
    }
  const FootfallLog *log = footfall_cli_read_log (cli, error);
  if (log == NULL)
    return FALSE;

  g_autoptr (FootfallAssessment) assessment = footfall_assess (log, &cli->rules, cli->today);
  if (cli->json)
    answer_json (cli, log, assessment);
  else
    answer (cli, log, assessment, given->all);
  return TRUE;
}

const FootfallCommand footfall_command_shoes = {
  .name = "shoes",
  .arguments = N_("[list]"),
  .summary = N_("List the shoes with their distance"),
  .options = options,
  .options_size = sizeof (Options),
  .max_arguments = 1,
  .has_json = TRUE,
  .run = run_shoes,
};
