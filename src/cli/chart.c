/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "cli/values.h"
#include "report/chart-file.h"
#include "report/trend-chart.h"

typedef struct
{
  char *range;
  char *width;
} ChartOptions;

static gboolean
parse_range (const ChartOptions *options, int *range, GError **error)
{
  *range = FOOTFALL_RANGE_ALL;
  return options->range == NULL || footfall_value_parse_word (options->range, &footfall_ranges, range, error);
}

static gboolean
parse_width (const ChartOptions *options, gint64 *width, GError **error)
{
  *width = FOOTFALL_CHART_WIDTH_USUAL;
  return options->width == NULL ||
         footfall_value_parse_count (options->width, "--width", FOOTFALL_CHART_WIDTH_MIN, FOOTFALL_CHART_WIDTH_MAX,
                                     width, error);
}

static gboolean
write_chart (FootfallCli *cli, const FootfallLog *log, FootfallTrendKind kind, FootfallChartFile *file,
             FootfallRange range, const char *path, GError **error)
{
  g_autoptr (FootfallAssessment) assessment = footfall_assess (log, &cli->rules, cli->today);
  FootfallTrendRequest request = { .log = log,
                                   .rules = &cli->rules,
                                   .assessment = assessment,
                                   .unit = cli->unit,
                                   .first_weekday = cli->first_weekday };
  g_autoptr (FootfallChart) chart = footfall_trend_chart_new (&request, kind);
  footfall_range_get_days (range, chart->first_day, cli->today, &file->from, &file->to);
  file->chart = chart;
  if (!footfall_chart_file_write (file, path, error))
    return FALSE;

  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *description = footfall_trend_chart_describe (chart, file->from, file->to);
  /* Translators: the name of a file */
  g_autofree char *line = g_strdup_printf (_("Chart written to %s."), name);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_STRONG, chart->title);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, description);
  return TRUE;
}

static gboolean
run_chart (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const ChartOptions *options = values;
  int kind, range;
  gint64 width;

  if (!footfall_value_parse_word (arguments[0], &footfall_trend_kinds, &kind, error) ||
      !parse_range (options, &range, error) || !parse_width (options, &width, error) ||
      !footfall_chart_file_check (arguments[1], error))
    return FALSE;
  FootfallJournal *journal = footfall_cli_open_journal (cli, error);
  if (journal == NULL)
    return FALSE;
  FootfallChartFile file = { .first_weekday = cli->first_weekday,
                             .width = (int) width,
                             .palette = FOOTFALL_PALETTE_PRINT };
  return write_chart (cli, footfall_journal_get_log (journal), (FootfallTrendKind) kind, &file,
                      (FootfallRange) range, arguments[1], error);
}

static const GOptionEntry options[] = {
  { "range", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (ChartOptions, range),
    N_("6-weeks, 3-months, 1-year or all; all if left out"), N_("RANGE") },
  { "width", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (ChartOptions, width),
    N_("Width of the picture, 200 to 8000; 800 if left out"), N_("PIXELS") },
  { NULL },
};

const FootfallCommand footfall_command_chart = {
  .name = "chart",
  .arguments = N_("KIND FILE.svg|FILE.png|FILE.pdf"),
  .summary = N_("Draw a chart into a file"),
  .description = N_("KIND is pain (over time), load (distance by week), surface or shoe (pain by what you ran on or "
                    "in), shoe-distance (pain against what the shoe had gone), or flares (side by side). It is drawn "
                    "for paper: black on white, with its title, and with the fonts embedded. A file of that name is "
                    "replaced once the new one is complete."),
  .options = options,
  .options_size = sizeof (ChartOptions),
  .min_arguments = 2,
  .max_arguments = 2,
  .takes_files = TRUE,
  .run = run_chart,
};
