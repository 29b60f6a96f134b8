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

/* A shoe, also a retired one, of which the assessment says nothing. */
typedef struct
{
  const FootfallShoe *shoe;
  double distance_m;
  int runs;
  int state; /* -1: retired */
  double remaining_m;
} ShoeLine;

/* Returns: (element-type FootfallUuid ShoeLine): the lines by the UUID of their shoe */
static GHashTable *
index_lines (GArray *lines)
{
  GHashTable *index = g_hash_table_new (footfall_uuid_hash, footfall_uuid_equal_for_hash);

  for (guint i = 0; i < lines->len; i++)
    {
      ShoeLine *line = &g_array_index (lines, ShoeLine, i);
      g_hash_table_insert (index, (gpointer) &line->shoe->record.uuid, line);
    }
  return index;
}

static void
count_runs (const FootfallLog *log, GHashTable *index)
{
  guint n_runs = footfall_log_get_n_runs (log);

  for (guint i = 0; i < n_runs; i++)
    {
      ShoeLine *line = g_hash_table_lookup (index, &footfall_log_get_run (log, i)->shoe);
      if (line != NULL)
        line->runs++;
    }
}

static void
take_uses (const FootfallAssessment *assessment, GHashTable *index)
{
  for (guint i = 0; i < assessment->shoes->len; i++)
    {
      const FootfallShoeUse *use = &g_array_index (assessment->shoes, FootfallShoeUse, i);
      ShoeLine *line = g_hash_table_lookup (index, &use->shoe);
      line->distance_m = use->distance_m;
      line->runs = use->runs;
      line->state = (int) use->state;
      line->remaining_m = use->remaining_m;
    }
}

/* Returns: (element-type ShoeLine): all shoes, by name */
static GArray *
make_lines (FootfallCli *cli, const FootfallLog *log)
{
  g_autoptr (FootfallAssessment) assessment = footfall_assess (log, &cli->rules, cli->today);
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (ShoeLine));
  guint n_shoes = footfall_log_get_n_shoes (log);

  for (guint i = 0; i < n_shoes; i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      const ShoeLine line = {
        .shoe = shoe,
        .distance_m = footfall_log_get_shoe_distance_m (log, &shoe->record.uuid),
        .state = -1,
        .remaining_m = NAN,
      };
      g_array_append_val (lines, line);
    }

  g_autoptr (GHashTable) index = index_lines (lines);
  count_runs (log, index);
  take_uses (assessment, index);
  return lines;
}

static void
write_line (FootfallJsonWriter *writer, const ShoeLine *line)
{
  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  footfall_record_members_to_json (writer, FOOTFALL_RECORD_SHOE, line->shoe);
  footfall_json_add_real (writer, "distance_m", line->distance_m);
  footfall_json_add_count (writer, "runs", line->runs);
  footfall_json_add_word (writer, "state", &footfall_shoe_states, line->state);
  footfall_json_add_real (writer, "remaining_m", line->remaining_m);
  footfall_json_writer_end_object (writer);
}

static void
answer_json (FootfallCli *cli, GArray *lines)
{
  g_auto (FootfallJsonWriter) writer;

  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_array (&writer);
  for (guint i = 0; i < lines->len; i++)
    write_line (&writer, &g_array_index (lines, ShoeLine, i));
  footfall_json_writer_end_array (&writer);
  footfall_json_finish (&writer, cli->page);
}

static char *
describe_state (const ShoeLine *line)
{
  if (line->state < 0)
    {
      g_autofree char *day = footfall_day_to_string (line->shoe->retired_on);
      return g_strdup_printf (_("retired on %s"), day);
    }
  const char *state = footfall_vocabulary_get_label (&footfall_shoe_states, line->state);
  /* Translators: what follows the state of the shoe that is preselected for new runs */
  return line->shoe->is_default ? g_strdup_printf (_("%s, default"), state) : g_strdup (state);
}

static char **
make_row (FootfallCli *cli, const ShoeLine *line)
{
  char **row = g_new0 (char *, sizeof COLUMNS);

  row[0] = g_strdup (line->shoe->name);
  row[1] = footfall_distance_format (line->distance_m, cli->unit, 1);
  row[2] = footfall_distance_format (line->shoe->replace_at_m, cli->unit, 0);
  row[3] = g_strdup_printf ("%.0f %%", 100 * line->distance_m / line->shoe->replace_at_m);
  row[4] = g_strdup_printf ("%d", line->runs);
  row[5] = describe_state (line);
  return row;
}

static void
answer (FootfallCli *cli, GArray *lines, gboolean all)
{
  const char *const heading[] = {
    _("Shoe"), _("Distance"), _("Of"), _("Share"), _("Runs"), _("State"), NULL,
  };
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  g_ptr_array_add (rows, g_strdupv ((char **) heading));
  for (guint i = 0; i < lines->len; i++)
    {
      const ShoeLine *line = &g_array_index (lines, ShoeLine, i);
      if (all || line->state >= 0)
        g_ptr_array_add (rows, make_row (cli, line));
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
                   _("“%s” means nothing after “shoes”; list, add, inspect or retire do, right after it."),
                   arguments[0]);
      return FALSE;
    }
  const FootfallLog *log = footfall_cli_read_log (cli, error);
  if (log == NULL)
    return FALSE;

  g_autoptr (GArray) lines = make_lines (cli, log);
  if (cli->json)
    answer_json (cli, lines);
  else
    answer (cli, lines, given->all);
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
