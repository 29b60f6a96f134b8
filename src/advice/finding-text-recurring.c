/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"

static const FootfallRecurringReasons *
get_reasons (const FootfallTextRequest *request)
{
  return &request->finding->reasons.recurring;
}

static char *
write_title (const FootfallTextRequest *request)
{
  /* Translators: %s is the knee, such as "Left knee". */
  return g_strdup_printf (_("%s: pain that keeps coming back"), footfall_text_request_knee_heading (request));
}

static char *
write_episodes_sentence (const FootfallTextRequest *request)
{
  int n_episodes = get_reasons (request)->episodes;
  const char *knee = footfall_text_request_knee (request);
  if (request->finding->quiet)
    {
      g_autofree char *on = footfall_text_request_day (request, get_reasons (request)->on);
      /* Translators: %1$s is the knee ("Your left knee"), %2$d a number of flares, %3$s a day. */
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$s flared up %2$d time, last noted on %3$s.",
                                           "%1$s flared up %2$d times, last noted on %3$s.", n_episodes),
                              knee, n_episodes, on);
    }
  g_autofree char *from = footfall_text_request_day (request, get_reasons (request)->from);
  /* Translators: %1$s is the knee ("Your left knee"), %2$d a number of flares, %3$s a day. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$s has flared up %2$d time since %3$s.",
                                       "%1$s has flared up %2$d times since %3$s.", n_episodes),
                          knee, n_episodes, from);
}

static char *
write_share_sentence (const FootfallTextRequest *request)
{
  int n_painful = get_reasons (request)->painful_days;
  int n_days = get_reasons (request)->logged_days;
  const char *knee = footfall_text_request_knee (request);
  if (request->finding->quiet)
    {
      g_autofree char *on = footfall_text_request_day (request, get_reasons (request)->on);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* Translators: %1$s is the knee ("Your left knee"), %2$d and %3$d are
                                            * numbers of days, %4$s is a day. */
                                           "%1$s was painful on %2$d of %3$d logged day, last noted on %4$s.",
                                           "%1$s was painful on %2$d of %3$d logged days, last noted on %4$s.", n_days),
                              knee, n_painful, n_days, on);
    }
  g_autofree char *range = footfall_text_request_day_range (request, get_reasons (request)->from,
                                                            get_reasons (request)->on);
  /* Translators: %1$s is the knee ("Your left knee"), %2$d and %3$d are numbers of days, %4$s is "3 Nov to 21 Nov". */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$s has been painful on %2$d of %3$d logged day (%4$s).",
                                       "%1$s has been painful on %2$d of %3$d logged days (%4$s).", n_days),
                          knee, n_painful, n_days, range);
}

static char *
write_sentence (const FootfallTextRequest *request)
{
  if (get_reasons (request)->form == FOOTFALL_FORM_EPISODES)
    return write_episodes_sentence (request);
  return write_share_sentence (request);
}

static char *
write_episodes_rule (const FootfallRules *rules)
{
  g_autofree char *window = footfall_phrase_days (rules->recurring_window_days);
  int n = rules->recurring_episodes;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of flares, %2$s "28 days"; %3$d and %4$d are
                                        * pain levels. */
                                       "This appears when pain of %3$d or more flares up %1$d time or more within "
                                       "%2$s, with days at %4$d or below in between.",
                                       "This appears when pain of %3$d or more flares up %1$d times or more within "
                                       "%2$s, with days at %4$d or below in between.",
                                       n),
                          n, window, rules->pain_min_level, rules->clear_max_level);
}

static char *
write_share_rule (const FootfallRules *rules)
{
  g_autofree char *logged = footfall_phrase_logged_days (rules->recurring_logged_days);
  g_autofree char *asked = footfall_phrase_percent (rules->recurring_asked_percent / 100.0);
  int n_days = rules->recurring_window_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$s "6 logged days"; %3$d of them
                                        * must be painful, which is at least one in %4$d; %5$d is the pain level from
                                        * which a day is painful; %6$s is "60 %". */
                                       "This appears when, within %1$d day, there are at least %2$s, at least %3$d of "
                                       "them and one in %4$d are at %5$d or more, and at least %6$s of the runs have "
                                       "an answer.",
                                       "This appears when, within %1$d days, there are at least %2$s, at least %3$d of "
                                       "them and one in %4$d are at %5$d or more, and at least %6$s of the runs have "
                                       "an answer.",
                                       n_days),
                          n_days, logged, rules->recurring_painful_days, rules->recurring_one_in,
                          rules->pain_min_level, asked);
}

static char *
write_rule (const FootfallTextRequest *request)
{
  if (get_reasons (request)->form == FOOTFALL_FORM_EPISODES)
    return write_episodes_rule (request->rules);
  return write_share_rule (request->rules);
}

static char *
write_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("A default of this project: no study names how often is too often. Painful from 3 of 10 on is how "
                     "a trial with runners chose its members, doi 10.1186/s12891-015-0859-9."));
}

static void
add_episodes_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallRules *rules = request->rules;
  footfall_why_add (why, _("Flares"), footfall_phrase_count (get_reasons (request)->episodes),
                    footfall_phrase_or_more (rules->recurring_episodes), "recurring-episodes");
  footfall_why_add_day_range (why, request, get_reasons (request)->from, get_reasons (request)->on,
                              footfall_phrase_within_days (rules->recurring_window_days), "recurring-window-days");
}

/* Where there was no run, nobody could be asked. */
static char *
format_asked_runs (const FootfallRecurringReasons *reasons)
{
  if (reasons->runs == 0)
    return g_strdup (_("no runs"));
  return footfall_phrase_share (reasons->runs_asked, reasons->runs);
}

static void
add_share_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallRules *rules = request->rules;
  footfall_why_add (why, _("Logged days"), footfall_phrase_days (get_reasons (request)->logged_days),
                    footfall_phrase_days_or_more (rules->recurring_logged_days), "recurring-logged-days");
  footfall_why_add (why, _("Painful days"), footfall_phrase_days (get_reasons (request)->painful_days),
                    footfall_phrase_days_or_more (rules->recurring_painful_days), "recurring-painful-days");
  footfall_why_add (why, _("Painful of logged days"),
                    footfall_phrase_share (get_reasons (request)->painful_days, get_reasons (request)->logged_days),
                    /* Translators: a threshold; one logged day in so many. */
                    g_strdup_printf (_("at least one in %d"), rules->recurring_one_in), "recurring-one-in");
  footfall_why_add (why, _("Runs with an answer"),
                    format_asked_runs (get_reasons (request)),
                    footfall_phrase_percent_or_more (rules->recurring_asked_percent / 100.0),
                    "recurring-asked-percent");
}

static void
add_why (const FootfallTextRequest *request, GPtrArray *why)
{
  if (get_reasons (request)->form == FOOTFALL_FORM_EPISODES)
    add_episodes_why (request, why);
  else
    add_share_why (request, why);
  footfall_why_add_level (why, _("Highest level"), get_reasons (request)->highest, request->rules->pain_min_level,
                          "pain-min-level");
  footfall_red_family_add_ending (request, why);
}

const FootfallFindingWriter footfall_recurring_writer = {
  .title = write_title,
  .sentence = write_sentence,
  .suggestion = footfall_red_family_suggestion,
  .rule = write_rule,
  .evidence = write_evidence,
  .add_why = add_why,
};
