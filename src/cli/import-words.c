/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/import-answer.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "advice/count-text.h"
#include "exchange/import-outcome.h"
#include "exchange/import-share.h"

#define INDENT 2
#define DETAIL_INDENT 4
#define N_LISTED 20

static void
add_plain (FootfallCli *cli, int indent, const char *text)
{
  footfall_page_add_text (cli->page, indent, FOOTFALL_STYLE_PLAIN, text);
}

static char *
describe_new (guint n_items, FootfallRecordKind kind)
{
  if (kind == FOOTFALL_RECORD_RUN)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u new run", "%u new runs", n_items), n_items);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u new activity", "%u new activities", n_items), n_items);
}

static void
add_new (FootfallCli *cli, const FootfallImportFile *file, FootfallRecordKind kind)
{
  FootfallImportShare share = footfall_import_file_measure (file, FOOTFALL_IMPORT_STATE_NEW, kind);

  if (share.n_items == 0)
    return;
  g_autofree char *from = footfall_day_to_string (share.from);
  g_autofree char *to = footfall_day_to_string (share.to);
  g_autofree char *count = describe_new (share.n_items, kind);
  g_autofree char *line = from != NULL ? g_strdup_printf (_("%s, from %s to %s"), count, from, to) : g_strdup (count);
  add_plain (cli, INDENT, line);
}

static void
add_same (FootfallCli *cli, const FootfallImportFile *file)
{
  FootfallImportShare share = footfall_import_file_measure (file, FOOTFALL_IMPORT_STATE_SAME, FOOTFALL_RECORD_RUN);

  if (share.n_items == 0)
    return;
  g_autofree char *line = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u is in the journal already",
                                                        "%u are in the journal already", share.n_items),
                                           share.n_items);
  add_plain (cli, INDENT, line);
}

static char *
describe_item (FootfallCli *cli, const FootfallImportItem *item)
{
  g_autofree char *time = item->started_at != FOOTFALL_INSTANT_UNKNOWN
                            ? footfall_instant_format (item->started_at, item->utc_offset_s, "%Y-%m-%d %H:%M")
                            : g_strdup (_("unknown time"));
  g_autofree char *distance = footfall_distance_format (item->distance_m, cli->unit, 2);

  g_autofree char *place = item->entry != NULL ? g_strdup_printf ("%s: ", item->entry) : g_strdup ("");

  return item->message != NULL ? g_strdup_printf ("%s%s, %s: %s", place, time, distance, item->message)
                               : g_strdup_printf ("%s%s, %s", place, time, distance);
}

static void
add_more (FootfallCli *cli, guint n_items)
{
  if (n_items <= N_LISTED)
    return;
  guint n_more = n_items - N_LISTED;
  g_autofree char *line = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more; --json lists all",
                                                        "and %u more; --json lists all", n_more),
                                           n_more);
  add_plain (cli, DETAIL_INDENT, line);
}

/* The run of the journal that an item may be */
static char *
describe_stored (FootfallCli *cli, const FootfallImportItem *item)
{
  const FootfallLog *log = footfall_cli_read_log (cli, NULL);
  const FootfallRun *run =
    log != NULL && item->kind == FOOTFALL_RECORD_RUN ? footfall_log_find_run (log, &item->matches) : NULL;

  if (run == NULL)
    return NULL;
  g_autofree char *time = footfall_instant_format (run->started_at, run->utc_offset_s, "%Y-%m-%d %H:%M");
  g_autofree char *distance = footfall_distance_format (run->distance_m, cli->unit, 2);
  g_autofree char *duration = footfall_duration_format (run->duration_s);
  return g_strdup_printf (_("In the journal: %s, %s, %s"), time, distance, duration);
}

static char *
describe_choice (FootfallImportChoice choice, guint count)
{
  switch (choice)
    {
    case FOOTFALL_IMPORT_CHOICE_KEEP_BOTH:
      return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u may be a run that is in the journal already, and is kept beside it:",
                     "%u may be runs that are in the journal already, and are kept beside them:", count),
        count);
    case FOOTFALL_IMPORT_CHOICE_FILL:
      return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u may be a run that is in the journal already, and fills in what it lacks:",
                     "%u may be runs that are in the journal already, and fill in what they lack:", count),
        count);
    case FOOTFALL_IMPORT_CHOICE_SKIP:
    default:
      return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u may be a run that is in the journal already, and is left out:",
                     "%u may be runs that are in the journal already, and are left out:", count),
        count);
    }
}

static gboolean
is_maybe (const FootfallImportItem *item, FootfallImportChoice choice)
{
  return item->state == FOOTFALL_IMPORT_STATE_MAYBE && item->choice == choice;
}

static guint
count_maybe (const FootfallImportFile *file, FootfallImportChoice choice)
{
  guint count = 0;

  for (guint i = 0; i < file->items->len; i++)
    count += is_maybe (g_ptr_array_index (file->items, i), choice);
  return count;
}

static void
add_maybe (FootfallCli *cli, const FootfallImportFile *file, FootfallImportChoice choice)
{
  guint n_items = count_maybe (file, choice);
  guint n_listed = 0;

  if (n_items == 0)
    return;
  g_autofree char *line = describe_choice (choice, n_items);
  add_plain (cli, INDENT, line);
  for (guint i = 0; i < file->items->len && n_listed < N_LISTED; i++)
    {
      const FootfallImportItem *item = g_ptr_array_index (file->items, i);
      if (!is_maybe (item, choice))
        continue;
      g_autofree char *description = describe_item (cli, item);
      g_autofree char *stored = describe_stored (cli, item);
      add_plain (cli, DETAIL_INDENT, description);
      if (stored != NULL)
        add_plain (cli, DETAIL_INDENT + INDENT, stored);
      n_listed++;
    }
  add_more (cli, n_items);
}

static void
add_other_sports (FootfallCli *cli, const FootfallImportFile *file)
{
  FootfallImportShare share = footfall_import_file_measure (file, FOOTFALL_IMPORT_STATE_OTHER_SPORT, FOOTFALL_RECORD_RUN);

  if (share.n_items == 0)
    return;
  g_autofree char *sports = footfall_import_file_list_sports (file);
  g_autofree char *line = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of another sport, left out: %s",
                                                        "%u of other sports, left out: %s", share.n_items),
                                           share.n_items, sports);
  add_plain (cli, INDENT, line);
}

static char *
describe_note (const FootfallImportProblem *note)
{
  if (note->entry != NULL && note->line > 0)
    return g_strdup_printf (_("%s, line %u: %s"), note->entry, note->line, note->message);
  if (note->entry != NULL)
    return g_strdup_printf ("%s: %s", note->entry, note->message);
  if (note->line > 0)
    return g_strdup_printf (_("Line %u: %s"), note->line, note->message);
  return g_strdup (note->message);
}

static void
add_notes (FootfallCli *cli, GPtrArray *notes)
{
  for (guint i = 0; i < MIN (notes->len, N_LISTED); i++)
    {
      const FootfallImportProblem *note = g_ptr_array_index (notes, i);
      g_autofree char *line = describe_note (note);
      add_plain (cli, DETAIL_INDENT, line);
    }
  add_more (cli, notes->len);
}

static void
add_file (FootfallCli *cli, const FootfallImportFile *file)
{
  g_autofree char *name = g_filename_display_name (file->path);

  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_STRONG, name);
  add_new (cli, file, FOOTFALL_RECORD_RUN);
  add_new (cli, file, FOOTFALL_RECORD_ACTIVITY);
  add_same (cli, file);
  for (int choice = 0; choice < FOOTFALL_N_IMPORT_CHOICES; choice++)
    add_maybe (cli, file, (FootfallImportChoice) choice);
  add_other_sports (cli, file);
  if (file->problems->len > 0)
    add_plain (cli, INDENT, _("Not read:"));
  add_notes (cli, file->problems);
  if (file->remarks->len > 0)
    add_plain (cli, INDENT, _("Good to know:"));
  add_notes (cli, file->remarks);
}

/* "61 runs, 3 shoes"; empty if nothing changes */
static char *
describe_changes (const FootfallChangeSet *changes)
{
  FootfallImportOutcome outcome;

  footfall_import_outcome_init (&outcome, changes);
  g_autofree char *added = footfall_count_text_describe (outcome.added);
  if (outcome.n_filled == 0)
    return g_steal_pointer (&added);
  g_autofree char *filled =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "what %u of the journal lacked", "what %u of the journal lacked",
                                  outcome.n_filled),
                     outcome.n_filled);
  return *added != '\0' ? g_strdup_printf ("%s, %s", added, filled) : g_steal_pointer (&filled);
}

static void
add_conclusion (FootfallCli *cli, const FootfallImportPlan *plan, gboolean dry_run)
{
  g_autofree char *changes = describe_changes (plan->changes);
  g_autofree char *line = NULL;

  if (*changes == '\0')
    line = g_strdup (_("Nothing new; the journal is as it was."));
  else if (dry_run)
    line = g_strdup_printf (_("Would be brought in: %s. Nothing was changed."), changes);
  else
    line = g_strdup_printf (_("Brought in: %s."), changes);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_STRONG, line);
}

/* "Asics Pulse Gel 13: a new shoe (12 runs)" */
static char *
describe_shoe (const FootfallImportPlan *plan, const FootfallLog *log, const FootfallImportShoe *shoe)
{
  const FootfallShoe *known = shoe->choice == FOOTFALL_IMPORT_SHOE_EXISTING ? footfall_log_find_shoe (log, &shoe->shoe)
                                                                           : NULL;
  g_autofree char *runs =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u run", "%u runs", shoe->n_runs), shoe->n_runs);

  if (shoe->choice == FOOTFALL_IMPORT_SHOE_IGNORE)
    return g_strdup_printf (_("“%s”: no shoe of yours (%s)"), shoe->text, runs);
  if (known != NULL)
    return g_strdup_printf (_("“%s”: the shoe %s (%s)"), shoe->text, known->name, runs);
  if (shoe->choice == FOOTFALL_IMPORT_SHOE_NEW)
    return g_strdup_printf (_("“%s”: a new shoe (%s)"), shoe->text, runs);
  return g_strdup_printf (_("“%s”: a shoe named in these files (%s)"), shoe->text, runs);
}

static void
add_shoes (FootfallCli *cli, const FootfallImportPlan *plan)
{
  const FootfallLog *log = footfall_cli_read_log (cli, NULL);
  guint n_listed = 0, n_named = 0;

  for (guint i = 0; i < plan->shoes->len; i++)
    {
      const FootfallImportShoe *shoe = g_ptr_array_index (plan->shoes, i);
      if (shoe->n_runs == 0)
        continue;
      if (n_named++ == 0)
        footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_STRONG, _("Shoes"));
      if (log == NULL || n_listed == N_LISTED)
        continue;
      g_autofree char *line = describe_shoe (plan, log, shoe);
      add_plain (cli, INDENT, line);
      n_listed++;
    }
}

static guint
count_without_zone (const FootfallImportPlan *plan)
{
  guint count = 0;

  for (guint i = 0; i < plan->files->len; i++)
    {
      const FootfallImportFile *file = g_ptr_array_index (plan->files, i);
      for (guint j = 0; !file->is_journal && j < file->items->len; j++)
        {
          const FootfallImportItem *item = g_ptr_array_index (file->items, j);
          count += item->state == FOOTFALL_IMPORT_STATE_NEW && !item->has_own_offset;
        }
    }
  return count;
}

/* What would come in if only its time were known */
static void
add_undated (FootfallCli *cli, const FootfallImportPlan *plan)
{
  guint n_items = footfall_import_plan_measure (plan, FOOTFALL_IMPORT_GROUP_UNDATED).n_items;

  if (n_items == 0)
    return;
  g_autofree char *line =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                  "%u of them lacks nothing but its time. Import its file with --at, as in --at "
                                  "2026-11-22T07:30, or say it in the window.",
                                  "%u of them lack nothing but their times. Import their files one at a time with --at, "
                                  "as in --at 2026-11-22T07:30, or say them in the window.", n_items),
                     n_items);
  add_plain (cli, 0, line);
}

static void
add_zone (FootfallCli *cli, const FootfallImportPlan *plan, GTimeZone *zone)
{
  guint count = count_without_zone (plan);

  if (count == 0)
    return;
  g_autofree char *line =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "The time zone of %u of them is not told; it was taken to be %s. "
                                                   "--zone names another.",
                                  "The time zone of %u of them is not told; it was taken to be %s. "
                                  "--zone names another.", count),
                     count, g_time_zone_get_identifier (zone));
  add_plain (cli, 0, line);
}

void
footfall_import_add_words (FootfallCli *cli, const FootfallImportPlan *plan, GTimeZone *zone, gboolean dry_run)
{
  g_return_if_fail (cli != NULL);
  g_return_if_fail (plan != NULL);

  for (guint i = 0; i < plan->files->len; i++)
    add_file (cli, g_ptr_array_index (plan->files, i));
  add_shoes (cli, plan);
  add_undated (cli, plan);
  add_zone (cli, plan, zone);
  add_conclusion (cli, plan, dry_run);
}
