/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "cli/json.h"
#include "cli/simulation.h"
#include "cli/values.h"

#define RUNNERS_DEFAULT 500
#define RUNNERS_MAX 100000
#define WEEKS_DEFAULT 26
#define COLUMNS "lrrrrr"

typedef struct
{
  char *runners;
  char *weeks;
  char *profile;
} Options;

static const GOptionEntry options[] = {
  { "runners", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, runners),
    N_("How many of each profile; 500 if left out"), N_("NUMBER") },
  { "weeks", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, weeks),
    N_("How long each is looked at; 26 if left out"), N_("NUMBER") },
  { "profile", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, profile),
    N_("Only this profile, as in sample; all if left out"), N_("PROFILE") },
  { NULL },
};

static char *
format_share (double share)
{
  return g_strdup_printf ("%.0f %%", 100 * share);
}

static void
add_row (GPtrArray *rows, int profile, const FootfallSimulation *figures)
{
  char **row = g_new0 (char *, sizeof COLUMNS);

  row[0] = g_strdup (footfall_vocabulary_get_nick (&footfall_sample_profiles, profile));
  row[1] = footfall_number_format (figures->red_per_12_weeks, 2);
  row[2] = format_share (figures->ever_red);
  row[3] = figures->ever_red > 0 ? footfall_number_format (figures->first_red_day, 0) : g_strdup ("–");
  row[4] = format_share (figures->rest_days);
  row[5] = format_share (figures->ever_lingering);
  g_ptr_array_add (rows, row);
}

static void
write_figures (FootfallJsonWriter *writer, int profile, const FootfallSimulation *figures)
{
  footfall_json_writer_break_line (writer);
  footfall_json_writer_begin_object (writer);
  footfall_json_add_word (writer, "profile", &footfall_sample_profiles, profile);
  footfall_json_add_count (writer, "runners", figures->n_runners);
  footfall_json_add_real (writer, "red_per_12_weeks", figures->red_per_12_weeks);
  footfall_json_add_real (writer, "ever_red", figures->ever_red);
  footfall_json_add_real (writer, "first_red_day", figures->first_red_day);
  footfall_json_add_real (writer, "rest_days", figures->rest_days);
  footfall_json_add_real (writer, "ever_lingering", figures->ever_lingering);
  footfall_json_writer_end_object (writer);
}

static void
answer (FootfallCli *cli, GPtrArray *rows)
{
  footfall_page_add_table (cli->page, 0, COLUMNS, rows);
  footfall_page_add_blank (cli->page);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN,
                          _("Breaks: how often a runner would be told to take a break, in 12 weeks. Told: runners who "
                            "were told at all. First day: the median of theirs. Rest: days on which a break is called "
                            "for. Lingering: runners with low pain that does not go away. The runners are made up."));
}

/* Either way, as the profiles are gone through one after the other. */
static void
simulate (FootfallCli *cli, int only_profile, int n_runners, int weeks)
{
  const char *const heading[] = {
    _("Profile"), _("Breaks"), _("Told"), _("First day"), _("Rest"), _("Lingering"), NULL,
  };
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_auto (FootfallJsonWriter) writer;

  g_ptr_array_add (rows, g_strdupv ((char **) heading));
  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_array (&writer);
  for (int profile = 0; profile < (int) footfall_sample_profiles.n_words; profile++)
    {
      if (only_profile >= 0 && profile != only_profile)
        continue;
      FootfallSimulation figures = footfall_simulate (&cli->rules, (FootfallSampleProfile) profile, n_runners, weeks);
      add_row (rows, profile, &figures);
      write_figures (&writer, profile, &figures);
    }
  footfall_json_writer_end_array (&writer);

  if (cli->json)
    footfall_json_finish (&writer, cli->page);
  else
    answer (cli, rows);
}

static gboolean
run_simulate (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const Options *given = values;
  gint64 n_runners = RUNNERS_DEFAULT;
  gint64 weeks = WEEKS_DEFAULT;
  int profile = -1;

  if ((given->runners != NULL &&
       !footfall_value_parse_count (given->runners, "--runners", 1, RUNNERS_MAX, &n_runners, error)) ||
      (given->weeks != NULL &&
       !footfall_value_parse_count (given->weeks, "--weeks", 1, FOOTFALL_SAMPLE_WEEKS_MAX, &weeks, error)) ||
      (given->profile != NULL &&
       !footfall_value_parse_word (given->profile, &footfall_sample_profiles, &profile, error)))
    return FALSE;

  simulate (cli, profile, (int) n_runners, (int) weeks);
  return TRUE;
}

const FootfallCommand footfall_command_simulate = {
  .name = "simulate",
  .summary = N_("Try the rules on made-up runners"),
  .description = N_("Makes up runners, looks at each of their days with the thresholds as they are set, and tells how "
                    "often a break would be called for. No journal is read or written."),
  .options = options,
  .options_size = sizeof (Options),
  .has_json = TRUE,
  .run = run_simulate,
};
