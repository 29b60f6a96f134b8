/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/answer.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "advice/finding-text.h"
#include "core/instant.h"

#define INDENT 2
#define SEPARATOR " · "

static void
append_part (GString *line, const char *part)
{
  if (line->len > 0)
    g_string_append (line, SEPARATOR);
  g_string_append (line, part);
}

static void
append_figures (GString *line, const FootfallCli *cli, const FootfallRun *run)
{
  if (!isnan (run->distance_m))
    {
      g_autofree char *distance = footfall_distance_format (run->distance_m, cli->unit, 2);
      append_part (line, distance);
    }
  if (run->duration_s >= 0)
    {
      g_autofree char *duration = footfall_duration_format (run->duration_s);
      append_part (line, duration);
    }
  if (!isnan (run->distance_m) && run->duration_s >= 0)
    {
      g_autofree char *pace = footfall_pace_format (run->distance_m, run->duration_s, cli->unit);
      append_part (line, pace);
    }
}

/* "During the run: 2, mild · After the run: 3, mild" */
static char *
describe_levels (GPtrArray *pain, FootfallKnee knee)
{
  g_autoptr (GString) levels = g_string_new (NULL);

  for (int moment = FOOTFALL_MOMENT_DURING; moment <= FOOTFALL_MOMENT_OTHER; moment++)
    {
      for (guint i = 0; i < pain->len; i++)
        {
          const FootfallPain *entry = g_ptr_array_index (pain, i);
          if (entry->knee != knee || (int) entry->moment != moment)
            continue;
          /* Translators: a moment, a pain level and its word, as in "After the run: 3, mild" */
          g_autofree char *level = g_strdup_printf (_("%s: %d, %s"),
                                                    footfall_vocabulary_get_label (&footfall_moments, moment),
                                                    entry->level, footfall_level_get_label (entry->level));
          append_part (levels, level);
        }
    }
  return g_string_free (g_steal_pointer (&levels), FALSE);
}

static gboolean
is_about_pain (const FootfallFinding *finding, GPtrArray *pain)
{
  for (guint i = 0; i < pain->len; i++)
    {
      const FootfallPain *entry = g_ptr_array_index (pain, i);
      if ((int) entry->knee == finding->knee && footfall_pain_get_day (entry) == finding->last)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_about_run (const FootfallFinding *finding, const FootfallRun *run)
{
  for (guint i = 0; run != NULL && i < finding->runs->len; i++)
    {
      if (footfall_uuid_equal (&g_array_index (finding->runs, FootfallUuid, i), &run->record.uuid))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_news (const FootfallFinding *finding, const FootfallRun *run, GPtrArray *pain)
{
  if (finding->rule == FOOTFALL_RULE_SINGLE_RUN_SPIKE)
    return is_about_run (finding, run);
  return finding->rule <= FOOTFALL_RULE_FLARE_UP && is_about_pain (finding, pain);
}

static void
add_finding (FootfallCli *cli, const FootfallLog *log, const FootfallFinding *finding)
{
  g_autoptr (FootfallFindingText) text = footfall_finding_text_new (finding, log, &cli->rules, cli->unit);

  footfall_page_add_blank (cli->page);
  footfall_page_add_text (cli->page, 0, footfall_answer_get_style (finding), text->title);
  footfall_page_add_text (cli->page, INDENT, FOOTFALL_STYLE_PLAIN, text->sentence);
  footfall_page_add_text (cli->page, INDENT, FOOTFALL_STYLE_PLAIN, text->suggestion);
}

char *
footfall_answer_describe_run (const FootfallCli *cli, const FootfallLog *log, const FootfallRun *run)
{
  g_return_val_if_fail (cli != NULL, NULL);
  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (run != NULL, NULL);

  g_autoptr (GString) line = g_string_new (NULL);
  const FootfallShoe *shoe = footfall_log_find_shoe (log, &run->shoe);

  append_figures (line, cli, run);
  if (run->surface != FOOTFALL_SURFACE_UNKNOWN)
    append_part (line, footfall_vocabulary_get_label (&footfall_surfaces, (int) run->surface));
  if (shoe != NULL)
    append_part (line, shoe->name);
  if (line->len == 0)
    append_part (line, _("A run of unknown distance"));
  return g_string_free (g_steal_pointer (&line), FALSE);
}

void
footfall_answer_add_run (FootfallCli *cli, const FootfallLog *log, const FootfallRun *run)
{
  g_return_if_fail (cli != NULL);

  /* Translators: a day and a time as g_date_time_format() takes them */
  g_autofree char *time = footfall_instant_format (run->started_at, run->utc_offset_s, _("%A, %-d %B %Y, %H:%M"));
  g_autofree char *description = footfall_answer_describe_run (cli, log, run);

  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_STRONG, time);
  footfall_page_add_text (cli->page, INDENT, FOOTFALL_STYLE_PLAIN, description);
}

void
footfall_answer_add_pain (FootfallCli *cli, GPtrArray *pain)
{
  g_return_if_fail (cli != NULL);
  g_return_if_fail (pain != NULL);

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      g_autofree char *levels = describe_levels (pain, (FootfallKnee) knee);
      if (*levels == '\0')
        continue;
      const char *label = footfall_vocabulary_get_label (&footfall_knees, knee);
      g_autofree char *line = g_strdup_printf ("%s — %s", label, levels);
      footfall_page_add_text (cli->page, INDENT, FOOTFALL_STYLE_PLAIN, line);
    }
}

void
footfall_answer_add_news (FootfallCli *cli, const FootfallLog *log, const FootfallRun *run, GPtrArray *pain)
{
  g_return_if_fail (cli != NULL);
  g_return_if_fail (log != NULL);

  g_autoptr (FootfallAssessment) assessment = footfall_assess (log, &cli->rules, cli->today);
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      if (is_news (finding, run, pain))
        add_finding (cli, log, finding);
    }
}

FootfallStyle
footfall_answer_get_style (const FootfallFinding *finding)
{
  g_return_val_if_fail (finding != NULL, FOOTFALL_STYLE_STRONG);

  if (finding->quiet)
    return FOOTFALL_STYLE_FAINT;
  switch (finding->level)
    {
    case FOOTFALL_FINDING_LEVEL_RED:
      return FOOTFALL_STYLE_RED;
    case FOOTFALL_FINDING_LEVEL_STRONG:
    case FOOTFALL_FINDING_LEVEL_CAUTION:
      return FOOTFALL_STYLE_YELLOW;
    case FOOTFALL_FINDING_LEVEL_INFO:
    default:
      return FOOTFALL_STYLE_STRONG;
    }
}
