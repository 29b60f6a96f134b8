/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/check-words.h"

#include <glib/gi18n-lib.h>

#include "advice/finding-text.h"
#include "advice/next-run-text.h"
#include "advice/pattern-text.h"
#include "advice/status-text.h"
#include "advice/tips.h"
#include "cli/answer.h"

#define INDENT 2
#define WHY_INDENT 4
#define WHY_COLUMN 32
#define N_DAYS_LISTED 6
#define SHOE_COLUMNS "errl"

static void
add_plain (FootfallCli *cli, int indent, const char *text)
{
  footfall_page_add_text (cli->page, indent, FOOTFALL_STYLE_PLAIN, text);
}

static void
add_why (FootfallCli *cli, const FootfallFindingText *text)
{
  add_plain (cli, INDENT, _("Why:"));
  add_plain (cli, WHY_INDENT, text->rule);
  for (guint i = 0; i < text->why->len; i++)
    {
      const FootfallWhyRow *row = g_ptr_array_index (text->why, i);
      /* Translators: a figure and what it is held against, as in "7 (7 or more)" */
      g_autofree char *value = row->threshold != NULL ? g_strdup_printf (_("%s (%s)"), row->value, row->threshold)
                                                      : g_strdup (row->value);
      footfall_page_add_item (cli->page, WHY_INDENT, WHY_COLUMN, FOOTFALL_STYLE_PLAIN, row->label, value);
    }
}

/* The days of the runs that made it, the latest first. */
static void
add_runs (FootfallCli *cli, const FootfallLog *log, const FootfallFinding *finding)
{
  g_autoptr (GString) days = g_string_new (NULL);

  for (guint i = finding->runs->len; i > 0 && finding->runs->len - i < N_DAYS_LISTED; i--)
    {
      const FootfallRun *run = footfall_log_find_run (log, &g_array_index (finding->runs, FootfallUuid, i - 1));
      g_autofree char *day = footfall_day_to_string (footfall_run_get_day (run));
      g_string_append_printf (days, "%s%s", days->len > 0 ? ", " : "", day);
    }
  if (days->len == 0)
    return;
  if (finding->runs->len > N_DAYS_LISTED)
    {
      guint n_more = finding->runs->len - N_DAYS_LISTED;
      g_string_append_printf (days, g_dngettext (GETTEXT_PACKAGE, " and %u more", " and %u more", n_more), n_more);
    }
  footfall_page_add_item (cli->page, WHY_INDENT, WHY_COLUMN, FOOTFALL_STYLE_PLAIN, _("Runs"), days->str);
}

/* Says it unless it was just said. */
static void
add_once (FootfallCli *cli, char **said, const char *text)
{
  if (g_strcmp0 (*said, text) == 0)
    return;
  add_plain (cli, INDENT, text);
  g_free (*said);
  *said = g_strdup (text);
}

/* What was said last, so that findings with the same sentence or suggestion do not repeat it. */
typedef struct
{
  char *sentence;
  char *suggestion;
} Said;

static void
add_finding (FootfallCli *cli, const FootfallLog *log, const FootfallFinding *finding, Said *said)
{
  g_autoptr (FootfallFindingText) text = footfall_finding_text_new (finding, log, &cli->rules, cli->unit);
  const char *level = footfall_vocabulary_get_label (&footfall_finding_levels, (int) finding->level);
  g_autofree char *title = g_strdup_printf ("%s — %s", text->title, level);

  footfall_page_add_blank (cli->page);
  if (footfall_finding_find_dismissal (finding, log, cli->today) != NULL)
    {
      g_autofree char *folded = g_strdup_printf (_("%s (dismissed for now)"), text->title);
      footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_FAINT, folded);
      return;
    }
  footfall_page_add_text (cli->page, 0, footfall_answer_get_style (finding), title);
  add_once (cli, &said->sentence, text->sentence);
  add_once (cli, &said->suggestion, text->suggestion);
  add_why (cli, text);
  add_runs (cli, log, finding);
  footfall_page_add_text (cli->page, WHY_INDENT, FOOTFALL_STYLE_FAINT, text->evidence);
}

static void
add_findings (FootfallCli *cli, const FootfallLog *log, const FootfallAssessment *assessment, const char *status)
{
  Said said = { .sentence = g_strdup (status) };

  for (guint i = 0; i < assessment->findings->len; i++)
    add_finding (cli, log, g_ptr_array_index (assessment->findings, i), &said);
  g_free (said.sentence);
  g_free (said.suggestion);
}

static void
add_next_run (FootfallCli *cli, const FootfallNextRun *next_run)
{
  g_autofree char *title = footfall_next_run_get_title (next_run, cli->unit);
  g_autofree char *text = footfall_next_run_get_text (next_run, &cli->rules, cli->unit);

  footfall_page_add_heading (cli->page, _("Next run"));
  add_plain (cli, INDENT, title);
  add_plain (cli, INDENT, text);
}

static char *
describe_week (FootfallCli *cli, const FootfallWeek *week)
{
  g_autofree char *distance = footfall_distance_format (week->distance_m, cli->unit, 1);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s in %d run", "%s in %d runs", (gulong) week->runs),
                          distance, week->runs);
}

static void
add_weeks (FootfallCli *cli, const FootfallAssessment *assessment)
{
  g_autofree char *this_week = describe_week (cli, &assessment->weeks[FOOTFALL_N_WEEKS - 1]);
  g_autofree char *last_week = describe_week (cli, &assessment->weeks[FOOTFALL_N_WEEKS - 2]);

  footfall_page_add_heading (cli->page, _("Weeks"));
  footfall_page_add_item (cli->page, INDENT, WHY_COLUMN, FOOTFALL_STYLE_PLAIN, _("This week, from Monday"), this_week);
  footfall_page_add_item (cli->page, INDENT, WHY_COLUMN, FOOTFALL_STYLE_PLAIN, _("The week before"), last_week);
}

static char **
make_shoe_row (FootfallCli *cli, const FootfallLog *log, const FootfallShoeUse *use)
{
  char **row = g_new0 (char *, sizeof SHOE_COLUMNS);

  row[0] = g_strdup (footfall_log_find_shoe (log, &use->shoe)->name);
  row[1] = footfall_distance_format (use->distance_m, cli->unit, 1);
  row[2] = footfall_distance_format (use->remaining_m, cli->unit, 1);
  row[3] = g_strdup (footfall_vocabulary_get_label (&footfall_shoe_states, (int) use->state));
  return row;
}

static void
add_shoes (FootfallCli *cli, const FootfallLog *log, const FootfallAssessment *assessment)
{
  const char *const heading[] = { _("Name"), _("Distance"), _("Left"), _("State"), NULL };
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  if (assessment->shoes->len == 0)
    return;
  g_ptr_array_add (rows, g_strdupv ((char **) heading));
  for (guint i = 0; i < assessment->shoes->len; i++)
    g_ptr_array_add (rows, make_shoe_row (cli, log, &g_array_index (assessment->shoes, FootfallShoeUse, i)));
  footfall_page_add_heading (cli->page, _("Shoes"));
  footfall_page_add_table (cli->page, INDENT, SHOE_COLUMNS, rows);
}

/* Those with a finding are told above; here stands what the others still need. */
static void
add_patterns (FootfallCli *cli, const FootfallLog *log, const FootfallAssessment *assessment)
{
  gboolean has_heading = FALSE;

  for (guint i = 0; i < assessment->patterns->len; i++)
    {
      const FootfallPattern *pattern = &g_array_index (assessment->patterns, FootfallPattern, i);
      if (pattern->state == FOOTFALL_PATTERN_STATE_DIFFERENCE)
        continue;
      g_autofree char *title = footfall_pattern_get_title (pattern, log);
      g_autofree char *text = footfall_pattern_get_text (pattern, log);
      if (!has_heading)
        footfall_page_add_heading (cli->page, _("Comparisons"));
      has_heading = TRUE;
      add_plain (cli, INDENT, title);
      add_plain (cli, WHY_INDENT, text);
    }
}

static void
add_tips (FootfallCli *cli, const char *heading, GPtrArray *tips)
{
  if (tips->len > 0)
    footfall_page_add_heading (cli->page, heading);
  for (guint i = 0; i < tips->len; i++)
    {
      const FootfallTip *tip = g_ptr_array_index (tips, i);
      add_plain (cli, INDENT, footfall_tip_get_title (tip));
      add_plain (cli, WHY_INDENT, footfall_tip_get_what (tip));
    }
}

/* With a red flag the knee is looked at first; until then nothing is suggested instead. */
static gboolean
wants_low_impact (const FootfallAssessment *assessment)
{
  gboolean is_red = FALSE;

  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      if (finding->rule == FOOTFALL_RULE_RED_FLAG)
        return FALSE;
      is_red = is_red || (footfall_rule_id_is_red_family (finding->rule) && !finding->quiet);
    }
  return is_red;
}

static void
add_all_tips (FootfallCli *cli, const FootfallAssessment *assessment)
{
  g_autoptr (GPtrArray) tips = footfall_tips_for (assessment);

  if (wants_low_impact (assessment))
    {
      g_autoptr (GPtrArray) ideas = footfall_low_impact_tips ();
      add_tips (cli, _("Instead of running"), ideas);
      for (guint i = 0; i < ideas->len; i++)
        g_ptr_array_remove (tips, g_ptr_array_index (ideas, i));
    }
  add_tips (cli, _("Tips"), tips);
}

void
footfall_check_add_words (FootfallCli *cli, const FootfallLog *log, const FootfallAssessment *assessment)
{
  g_return_if_fail (cli != NULL);
  g_return_if_fail (log != NULL);
  g_return_if_fail (assessment != NULL);

  /* Translators: a day as g_date_time_format() takes it */
  g_autofree char *day = footfall_day_format (assessment->today, _("%A, %-d %B %Y"));
  g_autofree char *status = footfall_status_get_title (assessment, log, &cli->rules, cli->unit);

  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_FAINT, day);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_STRONG, status);
  if (assessment->status == FOOTFALL_STATUS_EMPTY)
    return;

  add_findings (cli, log, assessment, status);
  add_next_run (cli, &assessment->next_run);
  add_weeks (cli, assessment);
  add_shoes (cli, log, assessment);
  add_patterns (cli, log, assessment);
  add_all_tips (cli, assessment);
}
