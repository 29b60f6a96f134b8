/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "cli/json.h"
#include "cli/values.h"

#define LEVEL_UNKNOWN "-"
#define COLUMNS "lrrreel"

typedef struct
{
  char *since;
  char *until;
  char *limit;
} Options;

static const GOptionEntry options[] = {
  { "since", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, since),
    N_("From this day on"), N_("YYYY-MM-DD") },
  { "until", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, until),
    N_("Up to this day"), N_("YYYY-MM-DD") },
  { "limit", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, limit),
    N_("At most so many"), N_("NUMBER") },
  { NULL },
};

/* Which runs are asked for. */
typedef struct
{
  FootfallDay since;
  FootfallDay until;
  gint64 limit;
} Selection;

static gboolean
parse_selection (FootfallCli *cli, const Options *given, Selection *selection, GError **error)
{
  *selection = (Selection) { .since = FOOTFALL_DAY_MIN, .until = FOOTFALL_DAY_MAX, .limit = G_MAXUINT };

  if (given->since != NULL && !footfall_value_parse_day (given->since, cli->today, &selection->since, error))
    return FALSE;
  if (given->until != NULL && !footfall_value_parse_day (given->until, cli->today, &selection->until, error))
    return FALSE;
  return given->limit == NULL ||
         footfall_value_parse_count (given->limit, "--limit", 0, G_MAXUINT, &selection->limit, error);
}

/* Returns: (element-type FootfallRun): newest first */
static GPtrArray *
select_runs (const FootfallLog *log, const Selection *selection)
{
  GPtrArray *runs = g_ptr_array_new ();

  for (guint i = footfall_log_get_n_runs (log); i > 0 && runs->len < selection->limit; i--)
    {
      const FootfallRun *run = footfall_log_get_run (log, i - 1);
      FootfallDay day = footfall_run_get_day (run);
      if (day >= selection->since && day <= selection->until)
        g_ptr_array_add (runs, (gpointer) run);
    }
  return runs;
}

static void
answer_json (FootfallCli *cli, const FootfallLog *log, GPtrArray *runs)
{
  g_auto (FootfallJsonWriter) writer;

  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_array (&writer);
  for (guint i = 0; i < runs->len; i++)
    {
      footfall_json_writer_break_line (&writer);
      footfall_json_write_run (&writer, log, g_ptr_array_index (runs, i));
    }
  footfall_json_writer_end_array (&writer);
  footfall_json_finish (&writer, cli->page);
}

/* The highest level of a knee at a moment; -1 if not asked. */
static int
find_level (GPtrArray *pain, FootfallKnee knee, FootfallMoment moment)
{
  int level = -1;

  for (guint i = 0; i < pain->len; i++)
    {
      const FootfallPain *entry = g_ptr_array_index (pain, i);
      if (entry->knee == knee && entry->moment == moment)
        level = MAX (level, entry->level);
    }
  return level;
}

/* Short: the table has a narrow column for it. */
static const char *
get_short_label (FootfallKnee knee)
{
  switch (knee)
    {
    case FOOTFALL_KNEE_LEFT:
      return C_ ("left knee", "L");
    case FOOTFALL_KNEE_RIGHT:
      return C_ ("right knee", "R");
    case FOOTFALL_KNEE_UNSPECIFIED:
    default:
      return C_ ("knee, side not told", "?");
    }
}

/* "L 2/3/1"; nothing if the knee was not asked about. */
static void
append_knee (GString *cell, GPtrArray *pain, FootfallKnee knee)
{
  g_autoptr (GString) levels = g_string_new (NULL);
  gsize known_end = 0;

  for (int moment = FOOTFALL_MOMENT_DURING; moment <= FOOTFALL_MOMENT_NEXT_MORNING; moment++)
    {
      int level = find_level (pain, knee, (FootfallMoment) moment);
      g_string_append (levels, moment == FOOTFALL_MOMENT_DURING ? "" : "/");
      if (level < 0)
        g_string_append (levels, LEVEL_UNKNOWN);
      else
        g_string_append_printf (levels, "%d", level);
      known_end = level < 0 ? known_end : levels->len;
    }
  if (known_end == 0)
    return;
  g_string_truncate (levels, known_end);
  g_string_append_printf (cell, "%s%s %s", cell->len > 0 ? "  " : "", get_short_label (knee), levels->str);
}

static char *
describe_knees (const FootfallLog *log, const FootfallRun *run)
{
  g_autoptr (GPtrArray) pain = footfall_log_list_pain_of_run (log, &run->record.uuid);
  GString *cell = g_string_new (NULL);

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    append_knee (cell, pain, (FootfallKnee) knee);
  return g_string_free (cell, FALSE);
}

static char **
make_row (FootfallCli *cli, const FootfallLog *log, const FootfallRun *run)
{
  const FootfallShoe *shoe = footfall_log_find_shoe (log, &run->shoe);
  char **row = g_new0 (char *, sizeof COLUMNS);

  row[0] = footfall_instant_format (run->started_at, run->utc_offset_s, "%Y-%m-%d %H:%M");
  row[1] = footfall_distance_format (run->distance_m, cli->unit, 2);
  row[2] = footfall_duration_format (run->duration_s);
  row[3] = footfall_pace_format (run->distance_m, run->duration_s, cli->unit);
  row[4] = g_strdup (run->surface != FOOTFALL_SURFACE_UNKNOWN
                       ? footfall_vocabulary_get_label (&footfall_surfaces, (int) run->surface)
                       : "");
  row[5] = g_strdup (shoe != NULL ? shoe->name : "");
  row[6] = describe_knees (log, run);
  return row;
}

static void
answer (FootfallCli *cli, const FootfallLog *log, GPtrArray *runs)
{
  const char *const heading[] = {
    _("Started"), _("Distance"), _("Time"), _("Pace"), _("Surface"), _("Shoe"), _("Knees"), NULL,
  };
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  if (runs->len == 0)
    {
      footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, _("No runs."));
      return;
    }
  g_ptr_array_add (rows, g_strdupv ((char **) heading));
  for (guint i = 0; i < runs->len; i++)
    g_ptr_array_add (rows, make_row (cli, log, g_ptr_array_index (runs, i)));
  footfall_page_add_table (cli->page, 0, COLUMNS, rows);
}

static gboolean
run_list (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  Selection selection;

  if (!parse_selection (cli, values, &selection, error))
    return FALSE;
  const FootfallLog *log = footfall_cli_read_log (cli, error);
  if (log == NULL)
    return FALSE;

  g_autoptr (GPtrArray) runs = select_runs (log, &selection);
  if (cli->json)
    answer_json (cli, log, runs);
  else
    answer (cli, log, runs);
  return TRUE;
}

const FootfallCommand footfall_command_list = {
  .name = "list",
  .summary = N_("List runs, newest first"),
  .description = N_("L and R are the knees, with their levels during the run, after it and the next morning; “-” was "
                    "not asked."),
  .options = options,
  .options_size = sizeof (Options),
  .has_json = TRUE,
  .run = run_list,
};
