/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/answer.h"
#include "cli/commands.h"
#include "cli/error.h"
#include "cli/json.h"
#include "cli/values.h"
#include "exchange/record-to-json.h"

typedef struct
{
  char *moment;
  char *at;
  char *area;
  char **signs;
  char *notes;
} Options;

static const GOptionEntry options[] = {
  { "moment", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, moment),
    N_("during, after, next-morning or other; other if left out"), N_("MOMENT") },
  { "at", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, at),
    N_("When it was felt: 2026-11-22T07:30, or 07:30 for today; now if left out"), N_("TIME") },
  { "area", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, area),
    N_("Where on the knee: inner, outer, front or back"), N_("AREA") },
  { "sign", 0, 0, G_OPTION_ARG_STRING_ARRAY, FOOTFALL_OPTION (Options, signs),
    N_("Something unusual: cannot-bear-weight, locked, giving-way, swelling, hot-or-fever or night-pain"),
    N_("SIGN") },
  { "notes", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, notes),
    N_("Anything else"), N_("TEXT") },
  { NULL },
};

static gboolean
fill_words (const Options *given, const char *knee_text, FootfallPain *entry, GError **error)
{
  int knee;
  int moment = FOOTFALL_MOMENT_OTHER;
  int area = FOOTFALL_AREA_UNKNOWN;

  if (!footfall_value_parse_word (knee_text, &footfall_knees, &knee, error) ||
      (given->moment != NULL && !footfall_value_parse_word (given->moment, &footfall_moments, &moment, error)) ||
      (given->area != NULL && !footfall_value_parse_word (given->area, &footfall_areas, &area, error)))
    return FALSE;
  for (guint i = 0; given->signs != NULL && given->signs[i] != NULL; i++)
    {
      int sign;
      if (!footfall_value_parse_word (given->signs[i], &footfall_signs, &sign, error))
        return FALSE;
      entry->signs |= (FootfallSigns) (1 << sign);
    }

  entry->knee = (FootfallKnee) knee;
  entry->moment = (FootfallMoment) moment;
  entry->area = (FootfallArea) area;
  entry->notes = g_strdup (given->notes);
  return TRUE;
}

static gboolean
fill_time (FootfallCli *cli, const char *at, FootfallPain *entry, GError **error)
{
  g_auto (FootfallTime) time = { 0 };

  if (!footfall_value_parse_time (at, cli, &time, error))
    return FALSE;
  entry->felt_at = time.unix_s;
  entry->utc_offset_s = time.utc_offset_s;
  return TRUE;
}

/* The day of the run that an entry of this moment is about; unknown if it is about none. */
static FootfallDay
get_day_of_run (const FootfallPain *entry)
{
  switch (entry->moment)
    {
    case FOOTFALL_MOMENT_DURING:
    case FOOTFALL_MOMENT_AFTER:
      return footfall_pain_get_day (entry);
    case FOOTFALL_MOMENT_NEXT_MORNING:
      return footfall_pain_get_day (entry) - 1;
    case FOOTFALL_MOMENT_OTHER:
    default:
      return FOOTFALL_DAY_UNKNOWN;
    }
}

/* The last run of that day that had begun when the pain was felt. */
static const FootfallRun *
find_run (const FootfallLog *log, const FootfallPain *entry)
{
  FootfallDay day = get_day_of_run (entry);

  for (guint i = footfall_log_get_n_runs (log); day != FOOTFALL_DAY_UNKNOWN && i > 0; i--)
    {
      const FootfallRun *run = footfall_log_get_run (log, i - 1);
      if (footfall_run_get_day (run) == day && run->started_at <= entry->felt_at)
        return run;
    }
  return NULL;
}

static void
answer (FootfallCli *cli, const FootfallLog *log, FootfallPain *entry)
{
  const FootfallRun *run = footfall_log_find_run (log, &entry->run);
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();

  g_ptr_array_add (entries, entry);
  if (run != NULL)
    footfall_answer_add_run (cli, log, run);
  else
    footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_STRONG, _("Logged on its own, without a run"));
  footfall_answer_add_pain (cli, entries);
  footfall_answer_add_news (cli, log, NULL, entries);
}

static void
answer_json (FootfallCli *cli, const FootfallPain *entry)
{
  g_auto (FootfallJsonWriter) writer;

  footfall_json_writer_init (&writer);
  footfall_record_to_json (&writer, FOOTFALL_RECORD_PAIN, entry);
  footfall_json_finish (&writer, cli->page);
}

static gboolean
apply (FootfallCli *cli, FootfallPain *entry, GError **error)
{
  g_autoptr (FootfallChangeSet) changes = footfall_change_set_new ();
  const FootfallLog *log = footfall_cli_read_log (cli, error);

  if (log == NULL)
    return FALSE;
  const FootfallRun *run = find_run (log, entry);
  if (run != NULL)
    entry->run = run->record.uuid;
  footfall_change_set_put (changes, log, FOOTFALL_RECORD_PAIN, entry);
  return footfall_cli_apply (cli, changes, _("Log Pain"), error);
}

static gboolean
run_pain (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  g_autoptr (FootfallPain) entry = footfall_pain_new ();

  if (!fill_words (values, arguments[0], entry, error) ||
      !footfall_value_parse_level (arguments[1], &entry->level, error) ||
      !fill_time (cli, ((const Options *) values)->at, entry, error) || !apply (cli, entry, error))
    return FALSE;

  const FootfallLog *log = footfall_cli_read_log (cli, error);
  if (log == NULL)
    return FALSE;
  if (cli->json)
    answer_json (cli, footfall_log_find (log, FOOTFALL_RECORD_PAIN, &entry->record.uuid));
  else
    answer (cli, log, entry);
  return TRUE;
}

const FootfallCommand footfall_command_pain = {
  .name = "pain",
  .arguments = N_("KNEE LEVEL"),
  .summary = N_("Log how a knee feels, also without a run"),
  .description =
    N_("KNEE is left or right, LEVEL a whole number from 0 (none) to 10 (the worst you can think of).\n\n"
       "With “--moment next-morning” the level belongs to yesterday’s last run, with “--moment during” or “after” to "
       "the last run of the same day, if there is one."),
  .options = options,
  .options_size = sizeof (Options),
  .min_arguments = 2,
  .max_arguments = 2,
  .has_json = TRUE,
  .run = run_pain,
};
