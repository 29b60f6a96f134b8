/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "cli/error.h"
#include "cli/import-answer.h"
#include "cli/import-choices.h"
#include "exchange/generic-csv.h"

/* How often others may be quicker before it is told. */
#define N_TRIES 10

typedef struct
{
  gboolean dry_run;
  gboolean activities;
  char *maybe;
  char **match_shoes;
  char **new_shoes;
  char **ignore_shoes;
  char *zone;
  char *unit;
  char *columns;
  char *at;
} Options;

static const GOptionEntry options[] = {
  { "dry-run", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (Options, dry_run),
    N_("Only tell what would be brought in"), NULL },
  { "activities", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (Options, activities),
    N_("Keep other sports as activities; never as runs"), NULL },
  { "maybe", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, maybe),
    N_("What to do with runs that may be in the journal already: skip, keep-both, or fill (what the journal does not "
       "tell); skip if left out"),
    N_("CHOICE") },
  { "match-shoe", 0, 0, G_OPTION_ARG_STRING_ARRAY, FOOTFALL_OPTION (Options, match_shoes),
    N_("What the files call TEXT is the shoe NAME; remembered; may be repeated"), N_("TEXT=NAME") },
  { "new-shoe", 0, 0, G_OPTION_ARG_STRING_ARRAY, FOOTFALL_OPTION (Options, new_shoes),
    N_("What the files call TEXT is a new shoe; may be repeated"), N_("TEXT") },
  { "ignore-shoe", 0, 0, G_OPTION_ARG_STRING_ARRAY, FOOTFALL_OPTION (Options, ignore_shoes),
    N_("What the files call TEXT is no shoe of yours; remembered; may be repeated"), N_("TEXT") },
  { "zone", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, zone),
    N_("The time zone of files that do not tell it, such as Europe/Berlin or +02:00; this computer's if left out"),
    N_("ZONE") },
  { "unit", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, unit),
    N_("The unit of distances in lists that do not tell it: km or mi; found out if left out"), N_("UNIT") },
  { "columns", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, columns),
    N_("What the columns of a list hold that no program is known to write, by number or name, as in "
       "date=2,distance=3,duration=Time,shoe=5,notes=6; also time (of day), type, unit (km, mi, m) and order of dates "
       "(dmy, mdy); guessed from their names if left out"),
    N_("COLUMNS") },
  { "at", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Options, at),
    N_("When the run was of which the file does not tell it, as in 2026-11-22T07:30"), N_("TIME") },
  { NULL },
};

/* A file of which nothing could be made use of. */
static gboolean
is_lost (const FootfallImportFile *file)
{
  for (guint i = 0; i < file->items->len; i++)
    {
      const FootfallImportItem *item = g_ptr_array_index (file->items, i);
      if (item->state != FOOTFALL_IMPORT_STATE_UNREADABLE)
        return FALSE;
    }
  return file->problems->len > 0;
}

/* Those of which nothing could be read and, unless @only_whole, those with gaps */
static GPtrArray *
list_lost (const FootfallImportPlan *plan, gboolean only_whole)
{
  GPtrArray *lost = g_ptr_array_new ();

  for (guint i = 0; i < plan->files->len; i++)
    {
      FootfallImportFile *file = g_ptr_array_index (plan->files, i);
      if (is_lost (file) || (file->gap != NULL && !only_whole))
        g_ptr_array_add (lost, file);
    }
  return lost;
}

static gboolean
is_all_lost (const FootfallImportPlan *plan)
{
  g_autoptr (GPtrArray) lost = list_lost (plan, TRUE);

  return lost->len == plan->files->len;
}

/* One line, however many files it is about: standard output has the others. */
static gboolean
report_lost (const FootfallImportPlan *plan, GError **error)
{
  g_autoptr (GPtrArray) lost = list_lost (plan, FALSE);

  if (lost->len == 0)
    return TRUE;

  const FootfallImportFile *first = g_ptr_array_index (lost, 0);
  const FootfallImportProblem *problem =
    first->gap != NULL ? first->gap : g_ptr_array_index (first->problems, 0);
  g_autofree char *path = problem->entry != NULL ? g_build_filename (first->path, problem->entry, NULL)
                                                : g_strdup (first->path);
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *place = problem->line > 0 ? g_strdup_printf (_("%s, line %u"), name, problem->line)
                                             : g_strdup (name);
  if (lost->len == 1 && is_lost (first))
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED, "%s: %s", place, problem->message);
  else if (lost->len == 1)
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED,
                 _("%s: %s Mend the file and import it again."), place, problem->message);
  else
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED,
                 _("%u of %u files could not be read whole, first %s: %s"), lost->len, plan->files->len, place,
                 problem->message);
  return FALSE;
}

/* Another program logged or imported something of the same meanwhile: the plan is made anew for what is there now. */
static gboolean
was_overtaken (const GError *error)
{
  return g_error_matches (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CONFLICT)
         || g_error_matches (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE);
}

/* What belongs to one import, however often it is tried */
typedef struct
{
  FootfallCli *cli;
  const char *const *files;
  FootfallImportOptions import_options;
  FootfallImportChoices choices;
  gboolean dry_run;
} Import;

static gboolean
make_plan (const Import *self, const FootfallLog *log, FootfallImportPlan **plan, GError **error)
{
  *plan = footfall_import_plan_new (self->files, log, &self->import_options, NULL, error);
  return *plan != NULL && footfall_import_choices_apply (&self->choices, self->cli, *plan, log, error);
}

static void
remember_shoes (const FootfallImportPlan *plan)
{
  g_autoptr (FootfallPreferences) preferences = footfall_preferences_new ();
  g_autoptr (GHashTable) choices = footfall_import_plan_get_shoe_choices (plan);

  footfall_preferences_add_import_shoes (preferences, choices);
}

/* Returns: (transfer full) (nullable): the plan, made real unless it is a dry run */
static FootfallImportPlan *
plan_and_apply (const Import *self, GError **error)
{
  const FootfallLog *log = footfall_cli_read_log (self->cli, error);
  g_autoptr (FootfallImportPlan) plan = NULL;

  if (log == NULL || !make_plan (self, log, &plan, error))
    return NULL;
  if (self->dry_run || is_all_lost (plan))
    return g_steal_pointer (&plan);
  /* Also when it holds nothing: after the import of an empty export there is an empty journal. */
  if (!footfall_cli_import (self->cli, plan->changes, _("Import"), error))
    return NULL;
  remember_shoes (plan);
  return g_steal_pointer (&plan);
}

static FootfallImportPlan *
plan_until_applied (const Import *self, GError **error)
{
  g_autoptr (GError) reason = NULL;
  FootfallImportPlan *plan = plan_and_apply (self, &reason);

  for (guint i = 1; plan == NULL && was_overtaken (reason) && i < N_TRIES; i++)
    {
      g_clear_error (&reason);
      plan = plan_and_apply (self, &reason);
    }
  if (plan == NULL)
    g_propagate_error (error, g_steal_pointer (&reason));
  return plan;
}

/* Returns: (transfer full) (nullable): the zone of times without one */
static GTimeZone *
find_zone (FootfallCli *cli, const char *typed, GError **error)
{
  if (typed == NULL)
    return g_time_zone_ref (cli->zone);
  GTimeZone *zone = g_time_zone_new_identifier (typed);
  if (zone == NULL)
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                 _("“%s” is no time zone that is known here; write it as in Europe/Berlin or +02:00."), typed);
  return zone;
}

static gboolean
parse_unit (const char *typed, FootfallImportUnit *unit, GError **error)
{
  *unit = FOOTFALL_IMPORT_UNIT_UNKNOWN;
  if (typed == NULL)
    return TRUE;
  if (g_ascii_strcasecmp (typed, "km") == 0)
    *unit = FOOTFALL_IMPORT_UNIT_KILOMETRES;
  else if (g_ascii_strcasecmp (typed, "mi") == 0)
    *unit = FOOTFALL_IMPORT_UNIT_MILES;
  if (*unit == FOOTFALL_IMPORT_UNIT_UNKNOWN)
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE, _("“%s” is no unit of lists; write km or mi."),
                 typed);
  return *unit != FOOTFALL_IMPORT_UNIT_UNKNOWN;
}

static gboolean
run_import (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const Options *given = values;
  g_autoptr (GTimeZone) zone = find_zone (cli, given->zone, error);
  FootfallImportUnit unit;
  if (zone == NULL || !parse_unit (given->unit, &unit, error) ||
      (given->columns != NULL && !footfall_generic_csv_check_columns (given->columns, error)))
    return FALSE;
  g_autoptr (FootfallPreferences) preferences = footfall_preferences_new ();
  g_autoptr (GHashTable) shoe_choices = footfall_preferences_get_import_shoes (preferences);
  g_autoptr (GHashTable) column_choices = footfall_preferences_get_import_columns (preferences);
  const Import import = {
    .cli = cli,
    .files = arguments,
    .import_options = {
      .zone = zone,
      .activities = given->activities,
      .now = cli->now,
      .list_unit = unit,
      .columns = given->columns,
      .column_choices = column_choices,
      .shoe_choices = shoe_choices,
    },
    .choices = {
      .maybe = given->maybe,
      .match_shoes = (const char *const *) given->match_shoes,
      .new_shoes = (const char *const *) given->new_shoes,
      .ignore_shoes = (const char *const *) given->ignore_shoes,
      .at = given->at,
    },
    .dry_run = given->dry_run,
  };

  g_autoptr (FootfallImportPlan) plan = plan_until_applied (&import, error);
  if (plan == NULL)
    return FALSE;
  if (cli->json)
    footfall_import_add_json (cli, plan);
  else
    footfall_import_add_words (cli, plan, zone, given->dry_run);
  return report_lost (plan, error);
}

const FootfallCommand footfall_command_import = {
  .name = "import",
  .arguments = N_("FILE…"),
  .summary = N_("Bring runs in from other programs or from an export"),
  .description =
    N_("Reads FIT, GPX and TCX files, exports of Strava, Garmin Connect, Runkeeper, adidas Running (Runtastic) and "
       "Footfall, and other lists of runs (.csv), one by one, packed (.gz, .zip, .tar) or whole folders of them.\n\n"
       "Runs that are in the journal already are never brought in twice; other sports are listed and left out.\n\n"
       "Rows that cannot be read are listed and left out. A file of which nothing can be read does not stop the "
       "others, nor does one that breaks off, but the command ends with status 1 and says so.\n\n"
       "What was chosen for a shoe is remembered for the next import."),
  .options = options,
  .options_size = sizeof (Options),
  .min_arguments = 1,
  .max_arguments = -1,
  .takes_files = TRUE,
  .has_json = TRUE,
  .run = run_import,
};
