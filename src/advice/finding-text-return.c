/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "advice/phrases.h"

/* The step of the way back that a pause asks for: from how many days on, and under which name. */
typedef struct
{
  int days;
  const char *field;
} Step;

static const FootfallReturnToRunningReasons *
get_reasons (const FootfallTextRequest *request)
{
  return &request->finding->reasons.return_to_running;
}

static Step
find_step (const FootfallRules *rules, int n_days)
{
  if (n_days >= rules->return_beginner_days)
    return (Step) { rules->return_beginner_days, "return-beginner-days" };
  if (n_days >= rules->return_long_days)
    return (Step) { rules->return_long_days, "return-long-days" };
  if (n_days >= rules->return_middle_days)
    return (Step) { rules->return_middle_days, "return-middle-days" };
  return (Step) { rules->return_short_days, "return-short-days" };
}

static const char *
find_fraction_field (const FootfallRules *rules, int n_days)
{
  if (n_days >= rules->return_long_days)
    return "return-long-fraction";
  if (n_days >= rules->return_middle_days)
    return "return-middle-fraction";
  return "return-short-fraction";
}

static char *
write_title (const FootfallTextRequest *request)
{
  return g_strdup (_("Coming back after a pause"));
}

static char *
write_sentence (const FootfallTextRequest *request)
{
  int n_days = get_reasons (request)->days;
  /* The last run is the finding's own day, so only the length of the pause tells whether its year is plain. */
  g_autofree char *on = footfall_phrase_day (request->finding->last, request->finding->last + n_days);
  /* Translators: %1$d is a number of days, %2$s a day. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Your last run was %1$d day ago, on %2$s.",
                                       "Your last run was %1$d days ago, on %2$s.", n_days),
                          n_days, on);
}

static char *
write_figure (const FootfallTextRequest *request)
{
  const FootfallReturnToRunningReasons *reasons = get_reasons (request);
  g_autofree char *figure = footfall_text_request_distance (request, reasons->max_distance_m);
  g_autofree char *percent = footfall_phrase_percent (reasons->fraction);
  g_autofree char *longest = footfall_text_request_distance (request, reasons->longest_m);
  /* Translators: %1$s and %3$s are distances, %2$s is a percentage. */
  return g_strdup_printf (_("More than %1$s at first would be a big step: that is %2$s of %3$s, your longest before "
                            "the pause."),
                          figure, percent, longest);
}

/* How to begin, without the figure. */
static char *
write_start (const FootfallReturnToRunningReasons *reasons)
{
  const char *gradual = _("Begin easily, and let speed and distance grow gradually, not both at once.");
  if (isnan (reasons->fraction))
    return footfall_phrase_sentences (_("After so long, begin as a beginner would: brisk walks first, then short "
                                        "stretches of running in between."),
                                      gradual);
  if (reasons->walk_run)
    return footfall_phrase_sentences (_("To start, walk 4 minutes and run 1 minute in turn."), gradual);
  return g_strdup (gradual);
}

static char *
write_suggestion (const FootfallTextRequest *request)
{
  g_autofree char *start = write_start (get_reasons (request));
  if (isnan (get_reasons (request)->max_distance_m))
    return g_steal_pointer (&start);
  g_autofree char *figure = write_figure (request);
  return footfall_phrase_sentences (start, figure);
}

static char *
write_rule (const FootfallTextRequest *request)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *short_share = footfall_phrase_percent (rules->return_short_fraction);
  g_autofree char *middle_share = footfall_phrase_percent (rules->return_middle_fraction);
  g_autofree char *long_share = footfall_phrase_percent (rules->return_long_fraction);
  int n_days = rules->return_short_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d, %3$d, %5$d and %7$d are numbers of days; %2$s, %4$s and
                                        * %6$s are percentages of a distance. */
                                       "This appears after %1$d day without a run: %2$s of the longest before, %4$s "
                                       "from day %3$d on, %6$s with walking in between from day %5$d on, and from day "
                                       "%7$d on no figure.",
                                       "This appears after %1$d days without a run: %2$s of the longest before, %4$s "
                                       "from day %3$d on, %6$s with walking in between from day %5$d on, and from day "
                                       "%7$d on no figure.",
                                       n_days),
                          n_days, short_share, rules->return_middle_days, middle_share, rules->return_long_days,
                          long_share, rules->return_beginner_days);
}

static char *
write_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("Coaching custom, not tested: active.com names 60 percent after two to four weeks; walking in "
                     "between is part of a trial's plan, doi 10.1186/s13063-023-07502-x."));
}

static void
add_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallReturnToRunningReasons *reasons = get_reasons (request);
  const FootfallRules *rules = request->rules;
  Step step = find_step (rules, reasons->days);
  footfall_why_add (why, _("Since the last run"), footfall_phrase_days (reasons->days),
                    footfall_phrase_days_or_more (step.days), step.field);
  if (!isnan (reasons->longest_m))
    {
      g_autofree char *window = footfall_phrase_days (rules->return_longest_days);
      footfall_why_add (why, _("Longest before the "
                               "pause"), footfall_text_request_distance (request, reasons->longest_m),
                        /* Translators: where a figure is taken from; %s is "90 days". */
                        g_strdup_printf (_("in the %s up to the last run"), window), "return-longest-days");
    }
  if (!isnan (reasons->max_distance_m))
    footfall_why_add (why, _("Figure to start with"), footfall_text_request_distance (request, reasons->max_distance_m),
                      footfall_phrase_percent (reasons->fraction), find_fraction_field (rules, reasons->days));
}

const FootfallFindingWriter footfall_return_to_running_writer = {
  .title = write_title,
  .sentence = write_sentence,
  .suggestion = write_suggestion,
  .rule = write_rule,
  .evidence = write_evidence,
  .add_why = add_why,
};
