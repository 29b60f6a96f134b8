/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/answer.h"
#include "cli/commands.h"
#include "cli/error.h"
#include "cli/json.h"
#include "cli/knee-argument.h"
#include "cli/shoe-name.h"
#include "cli/values.h"
#include "core/instant.h"

#define UNKNOWN "-"
#define MORNING_S (7 * 3600)

typedef struct
{
  char *at;
  char *surface;
  char *shoe;
  gboolean no_shoe;
  char **knees;
  char **areas;
  char **signs;
  char *effort;
  char *foot_strike;
  gboolean stopped_early;
  char *cadence;
  char *ascent;
  char *notes;
} Options;

static const GOptionEntry options[] = {
  { "at", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, at),
    N_("When it started: 2026-11-22T07:30, or 07:30 for today; now if left out"), N_("TIME") },
  { "surface", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, surface),
    N_("sidewalk, road, track, treadmill, trail, grass, sand or mixed"), N_("SURFACE") },
  { "shoe", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, shoe),
    N_("In which shoes; the default shoe if left out"), N_("NAME") },
  { "no-shoe", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (Options, no_shoe),
    N_("In none of the shoes of the journal"), NULL },
  { "knee", 0, 0, G_OPTION_ARG_STRING_ARRAY, FOOTFALL_OPTION (Options, knees),
    N_("How a knee felt, 0 to 10; once for each knee"), N_("KNEE:DURING/AFTER/MORNING") },
  { "area", 0, 0, G_OPTION_ARG_STRING_ARRAY, FOOTFALL_OPTION (Options, areas),
    N_("Where on the knee: inner, outer, front or back"), N_("[KNEE:]AREA") },
  { "sign", 0, 0, G_OPTION_ARG_STRING_ARRAY, FOOTFALL_OPTION (Options, signs),
    N_("Something unusual: cannot-bear-weight, locked, giving-way, swelling, hot-or-fever or night-pain"),
    N_("[KNEE:]SIGN") },
  { "effort", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, effort),
    N_("How hard it felt, 0 to 10"), N_("LEVEL") },
  { "foot-strike", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, foot_strike),
    N_("forefoot, midfoot or heel"), N_("PART") },
  { "stopped-early", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (Options, stopped_early),
    N_("It was cut short"), NULL },
  { "cadence", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, cadence),
    N_("Steps per minute"), N_("NUMBER") },
  { "ascent", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, ascent),
    N_("Metres climbed"), N_("METRES") },
  { "notes", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, notes),
    N_("Anything else"), N_("TEXT") },
  { NULL },
};

static gboolean
choose_shoe (FootfallCli *cli, const FootfallLog *log, const Options *given, FootfallRun *run, GError **error)
{
  const FootfallShoe *shoe = NULL;

  if (given->no_shoe && given->shoe != NULL)
    {
      g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE,
                           _("Write --shoe or --no-shoe, not both."));
      return FALSE;
    }
  if (given->shoe != NULL)
    {
      shoe = footfall_shoe_find_by_name (log, given->shoe, cli->today, TRUE, error);
      if (shoe == NULL)
        return FALSE;
    }
  else if (!given->no_shoe)
    {
      shoe = footfall_log_get_default_shoe (log, cli->today);
    }
  if (shoe != NULL)
    run->shoe = shoe->record.uuid;
  return TRUE;
}

static gboolean
fill_amounts (FootfallCli *cli, const char *const *arguments, FootfallRun *run, GError **error)
{
  if (!g_str_equal (arguments[0], UNKNOWN) &&
      !footfall_value_parse_distance (arguments[0], cli->unit, &run->distance_m, error))
    return FALSE;
  return arguments[1] == NULL || g_str_equal (arguments[1], UNKNOWN) ||
         footfall_value_parse_duration (arguments[1], &run->duration_s, error);
}

static gboolean
fill_circumstances (const Options *given, FootfallRun *run, GError **error)
{
  int surface = (int) run->surface;
  int foot_strike = (int) run->foot_strike;

  if ((given->surface != NULL && !footfall_value_parse_word (given->surface, &footfall_surfaces, &surface, error)) ||
      (given->foot_strike != NULL &&
       !footfall_value_parse_word (given->foot_strike, &footfall_foot_strikes, &foot_strike, error)) ||
      (given->effort != NULL && !footfall_value_parse_level (given->effort, &run->effort, error)) ||
      (given->cadence != NULL &&
       !footfall_value_parse_number (given->cadence, "--cadence", NULL, &run->cadence_spm, error)) ||
      (given->ascent != NULL && !footfall_value_parse_number (given->ascent, "--ascent", "m", &run->ascent_m, error)))
    return FALSE;

  run->surface = (FootfallSurface) surface;
  run->foot_strike = (FootfallFootStrike) foot_strike;
  run->stopped_early = given->stopped_early;
  run->notes = g_strdup (given->notes);
  return TRUE;
}

static FootfallPain *
make_entry (const FootfallKneeArgument *knee, FootfallMoment moment, const FootfallRun *run)
{
  FootfallPain *entry = footfall_pain_new ();

  entry->run = run->record.uuid;
  entry->felt_at = run->started_at;
  entry->utc_offset_s = run->utc_offset_s;
  entry->knee = knee->knee;
  entry->moment = moment;
  entry->level = knee->levels[moment];
  entry->area = entry->level > 0 ? knee->area : FOOTFALL_AREA_UNKNOWN;
  if (footfall_knee_argument_get_sign_moment (knee) == moment)
    entry->signs = knee->signs;
  return entry;
}

static gboolean
move_to_next_morning (FootfallCli *cli, const FootfallTime *start, FootfallPain *entry, GError **error)
{
  FootfallDay morning = footfall_day_of_instant (start->unix_s, start->utc_offset_s) + 1;

  footfall_instant_from_local (morning, MORNING_S, start->zone, &entry->felt_at, &entry->utc_offset_s);
  if (entry->felt_at <= cli->latest)
    return TRUE;

  g_autofree char *day = footfall_day_to_string (morning);
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
               _("The next morning (%s, 07:00) has not come yet; log it then with: "
                 "footfallctl pain %s %d --moment next-morning."),
               day, footfall_vocabulary_get_nick (&footfall_knees, (int) entry->knee), entry->level);
  return FALSE;
}

/* Returns: (element-type FootfallPain): the entries, or NULL with an error */
static GPtrArray *
make_entries (FootfallCli *cli, GArray *knees, const FootfallRun *run, const FootfallTime *start, GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_pain_free);

  for (guint i = 0; i < knees->len; i++)
    {
      const FootfallKneeArgument *knee = &g_array_index (knees, FootfallKneeArgument, i);
      for (int moment = 0; moment < FOOTFALL_N_ASKED_MOMENTS; moment++)
        {
          if (knee->levels[moment] < 0)
            continue;
          FootfallPain *entry = make_entry (knee, (FootfallMoment) moment, run);
          g_ptr_array_add (entries, entry);
          if (moment == FOOTFALL_MOMENT_NEXT_MORNING && !move_to_next_morning (cli, start, entry, error))
            return NULL;
        }
    }
  return g_steal_pointer (&entries);
}

static gboolean
apply (FootfallCli *cli, const FootfallRun *run, GPtrArray *entries, GError **error)
{
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  const FootfallLog *log = footfall_cli_read_log (cli, error);

  if (log == NULL || !footfall_record_validate (FOOTFALL_RECORD_RUN, run, error))
    return FALSE;
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_RUN, run);
  for (guint i = 0; i < entries->len; i++)
    footfall_change_set_put (changes, log, FOOTFALL_RECORD_PAIN, g_ptr_array_index (entries, i));
  return footfall_cli_apply (cli, changes, _("Log Run"), error);
}

static void
add_shoe_distance (FootfallCli *cli, const FootfallLog *log, const FootfallRun *run)
{
  const FootfallShoe *shoe = footfall_log_find_shoe (log, &run->shoe);

  if (shoe == NULL)
    return;
  double distance_m = footfall_log_get_shoe_distance_m (log, &run->shoe);
  g_autofree char *distance = footfall_distance_format (distance_m, cli->unit, 1);
  g_autofree char *line = g_strdup_printf (_("%s: %s so far"), shoe->name, distance);
  footfall_page_add_text (cli->page, 2, FOOTFALL_STYLE_PLAIN, line);
}

static gboolean
answer (FootfallCli *cli, const FootfallUuid *uuid, GPtrArray *entries, GError **error)
{
  const FootfallLog *log = footfall_cli_read_log (cli, error);

  if (log == NULL)
    return FALSE;
  const FootfallRun *run = footfall_log_find_run (log, uuid);
  if (cli->json)
    {
      g_auto (FootfallJsonWriter) writer;
      footfall_json_writer_init (&writer);
      footfall_json_write_run (&writer, log, run);
      footfall_json_finish (&writer, cli->page);
      return TRUE;
    }
  footfall_answer_add_run (cli, log, run);
  footfall_answer_add_pain (cli, entries);
  add_shoe_distance (cli, log, run);
  footfall_answer_add_news (cli, log, run, entries);
  return TRUE;
}

static gboolean
run_log (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const Options *given = values;
  g_autoptr (FootfallRun) run = footfall_run_new ();
  g_auto (FootfallTime) start = { 0 };

  if (!fill_amounts (cli, arguments, run, error) || !fill_circumstances (given, run, error) ||
      !footfall_value_parse_time (given->at, cli, &start, error))
    return FALSE;
  run->started_at = start.unix_s;
  run->utc_offset_s = start.utc_offset_s;

  g_autoptr (GArray) knees = footfall_knee_arguments_parse ((const char *const *) given->knees,
                                                            (const char *const *) given->areas,
                                                            (const char *const *) given->signs, error);
  if (knees == NULL)
    return FALSE;
  g_autoptr (GPtrArray) entries = make_entries (cli, knees, run, &start, error);
  if (entries == NULL)
    return FALSE;

  const FootfallLog *log = footfall_cli_read_log (cli, error);
  return log != NULL && choose_shoe (cli, log, given, run, error) && apply (cli, run, entries, error) &&
         answer (cli, &run->record.uuid, entries, error);
}

const FootfallCommand footfall_command_log = {
  .name = "log",
  .arguments = N_("DISTANCE [DURATION]"),
  .summary = N_("Log a run and how each knee felt"),
  .description =
    N_("A distance is written as 6.2km, 3.9mi or 6200m; a bare number is in your unit; “-” stands for unknown. A "
       "duration is written as 38:10, 1:02:30 or 38 (minutes).\n\n"
       "--knee left:2/3/1 means: left knee, 2 during the run, 3 after it and 1 the next morning. “-” is not asked, and "
       "trailing parts may be left out: left:-/3. With both knees given, an area or a sign names its own: "
       "--sign left:locked. A sign goes with the level after the run or, if that was not asked, with the last one.\n\n"
       "Names of shoes and words may be shortened as long as it is clear which is meant."),
  .options = options,
  .options_size = sizeof (Options),
  .min_arguments = 1,
  .max_arguments = 2,
  .has_json = TRUE,
  .run = run_log,
};
