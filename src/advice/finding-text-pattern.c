/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "advice/pattern-text.h"
#include "advice/phrases.h"

/* What both patterns share */

static const FootfallPattern *
get_pattern (const FootfallTextRequest *request)
{
  return &request->finding->reasons.pattern;
}

static char *
write_sentence (const FootfallTextRequest *request)
{
  return footfall_pattern_get_text (get_pattern (request), request->log);
}

static char *
write_rule (const FootfallTextRequest *request)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *window = footfall_phrase_days (rules->pattern_window_days);
  g_autofree char *difference = footfall_phrase_number (rules->pattern_difference);
  g_autofree char *chance = footfall_phrase_percent (rules->pattern_p);
  int n_runs = rules->pattern_runs;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of runs, %2$s "180 days", %3$d how often one
                                        * group follows the other, %4$s a number on the scale from 0 to 10, %5$s a
                                        * percentage. */
                                       "This appears when, within %2$s, each group has at least %1$d run, the two take "
                                       "turns often enough (%3$d or more), and pain differs by %4$s of 10 or more on "
                                       "average, as chance alone would show in at most %5$s of cases.",
                                       "This appears when, within %2$s, each group has at least %1$d runs, the two "
                                       "take turns often enough (%3$d or more), and pain differs by %4$s of 10 or more "
                                       "on average, as chance alone would show in at most %5$s of cases.",
                                       n_runs),
                          n_runs, window, rules->pattern_changes, difference, chance);
}

static char *
format_group (int n_runs, double median)
{
  g_autofree char *runs = footfall_phrase_runs (n_runs);
  g_autofree char *level = footfall_phrase_number (median);
  /* Translators: %1$s is "9 runs", %2$s a pain level. */
  return g_strdup_printf (_("%1$s, median %2$s"), runs, level);
}

static void
add_comparison_why (const FootfallTextRequest *request, GPtrArray *why, const char *label_a, const char *label_b)
{
  const FootfallPattern *pattern = get_pattern (request);
  const FootfallRules *rules = request->rules;
  g_autofree char *difference = footfall_phrase_number (rules->pattern_difference);
  g_autofree char *chance = footfall_phrase_percent (rules->pattern_p);
  footfall_why_add (why, label_a, format_group (pattern->n_a, pattern->median_a),
                    footfall_phrase_or_more (rules->pattern_runs), "pattern-runs");
  footfall_why_add (why, label_b, format_group (pattern->n_b, pattern->median_b),
                    footfall_phrase_or_more (rules->pattern_runs), "pattern-runs");
  footfall_why_add (why, _("Difference on "
                           "average"), footfall_number_format (fabs (pattern->mean_a - pattern->mean_b), 1),
                    /* Translators: a threshold; %s is a number. */
                    g_strdup_printf (_("%s or more"), difference), "pattern-difference");
  footfall_why_add (why, _("Seen by chance"), footfall_phrase_chance (pattern->p_adjusted),
                    /* Translators: a threshold; %s is a percentage. */
                    g_strdup_printf (_("at most %s"), chance), "pattern-p");
  footfall_why_add (why, _("Runs compared"), footfall_text_request_day_range (request, pattern->from, pattern->to),
                    footfall_phrase_within_days (rules->pattern_window_days), "pattern-window-days");
}

/* surface-pattern */

static char *
write_surface_title (const FootfallTextRequest *request)
{
  if (get_pattern (request)->mean_a > get_pattern (request)->mean_b)
    return g_strdup (_("Less pain on soft surfaces"));
  return g_strdup (_("Less pain on hard surfaces"));
}

static char *
write_surface_suggestion (const FootfallTextRequest *request)
{
  return g_strdup (_("Try the ground that went better more often, level ground first, and change gradually."));
}

static char *
write_surface_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("Your own log only. Measured impacts on grass and concrete differ little: Ferro-Sanchez 2023, "
                     "IJERPH 20:6405; Waite 2021, J Appl Biomech 37:2. How many runs and turns are needed was chosen "
                     "on simulated logs."));
}

static void
add_surface_why (const FootfallTextRequest *request, GPtrArray *why)
{
  add_comparison_why (request, why, _("Hard surfaces"), _("Soft surfaces"));
}

/* shoe-pattern */

static char *
write_shoe_title (const FootfallTextRequest *request)
{
  const FootfallPattern *pattern = get_pattern (request);
  const FootfallUuid *better = pattern->mean_a > pattern->mean_b ? &pattern->shoe_b : &pattern->shoe_a;
  g_autofree char *name = footfall_phrase_shoe (request->log, better);
  /* Translators: %s is the name of a shoe. */
  return g_strdup_printf (_("Less pain with “%s”"), name);
}

static char *
write_shoe_suggestion (const FootfallTextRequest *request)
{
  return g_strdup (_("Try the pair that went better more often, and look at the soles and the fit of the other one."));
}

static char *
write_shoe_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("Your own log only. Trials on shoes disagree: softer soles meant fewer injuries in one (Malisoux "
                     "2020, doi 10.1177/0363546519892578) and not in another (Theisen 2014, BJSM 48:371). How many "
                     "runs and turns are needed was chosen on simulated logs."));
}

static void
add_shoe_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallPattern *pattern = get_pattern (request);
  g_autofree char *a = footfall_phrase_shoe (request->log, &pattern->shoe_a);
  g_autofree char *b = footfall_phrase_shoe (request->log, &pattern->shoe_b);
  add_comparison_why (request, why, a, b);
}

const FootfallFindingWriter footfall_surface_pattern_writer = {
  .title = write_surface_title,
  .sentence = write_sentence,
  .suggestion = write_surface_suggestion,
  .rule = write_rule,
  .evidence = write_surface_evidence,
  .add_why = add_surface_why,
};

const FootfallFindingWriter footfall_shoe_pattern_writer = {
  .title = write_shoe_title,
  .sentence = write_sentence,
  .suggestion = write_shoe_suggestion,
  .rule = write_rule,
  .evidence = write_shoe_evidence,
  .add_why = add_shoe_why,
};
