/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"

/* mild */

static char *
write_mild_title (const FootfallTextRequest *request)
{
  /* Translators: %s is the knee, such as "Left knee". */
  return g_strdup_printf (_("%s: mild pain"), footfall_text_request_knee_heading (request));
}

static char *
write_mild_sentence (const FootfallTextRequest *request)
{
  const FootfallMildReasons *reasons = &request->finding->reasons.mild;
  g_autofree char *on = footfall_text_request_day (request, reasons->on);
  /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level, %3$s a day. */
  return g_strdup_printf (_("%1$s hurt mildly, at %2$d of 10 on %3$s."), footfall_text_request_knee (request),
                          reasons->level, on);
}

static char *
write_mild_suggestion (const FootfallTextRequest *request)
{
  return g_strdup (_("While pain stays mild, short and rare, a look at your form and your shoes, more flexibility and "
                     "strength, small steps in speed and distance, and softer ground may help; rest if it flares up."));
}

static char *
write_mild_rule (const FootfallTextRequest *request)
{
  const FootfallRules *rules = request->rules;
  int n_days = rules->recent_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$d and %3$d are pain levels. */
                                       "This appears when the latest logged day of a knee, at most %1$d day ago, is at "
                                       "%2$d or more and below %3$d, and nothing else about pain is shown for it.",
                                       "This appears when the latest logged day of a knee, at most %1$d days ago, is "
                                       "at %2$d or more and below %3$d, and nothing else about pain is shown for it.",
                                       n_days),
                          n_days, rules->mild_min_level, rules->flare_min_level);
}

static char *
write_mild_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("1 to 3 is usually called mild: Boonstra 2016, doi 10.3389/fpsyg.2016.01466; cut-offs differ "
                     "between studies."));
}

static void
add_mild_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallMildReasons *reasons = &request->finding->reasons.mild;
  const FootfallRules *rules = request->rules;
  footfall_why_add (why, _("Pain level"), footfall_phrase_level (reasons->level),
                    /* Translators: a threshold for a pain level. */
                    g_strdup_printf (_("below %d"), rules->flare_min_level), "flare-min-level");
  footfall_why_add (why, _("Latest logged day"), footfall_text_request_day (request, reasons->on),
                    footfall_phrase_within_days (rules->recent_days), "recent-days");
}

/* worsening */

static char *
write_worsening_title (const FootfallTextRequest *request)
{
  /* Translators: %s is the knee, such as "Left knee". */
  return g_strdup_printf (_("%s: pain is rising"), footfall_text_request_knee_heading (request));
}

static char *
write_worsening_sentence (const FootfallTextRequest *request)
{
  const FootfallWorseningReasons *reasons = &request->finding->reasons.worsening;
  g_autofree char *change = footfall_number_format (reasons->change, 1);
  g_autofree char *range = footfall_text_request_day_range (request, reasons->from, reasons->on);
  int n_days = request->rules->worsening_window_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is the knee ("Your left knee"), %2$s how much higher on
                                        * the scale from 0 to 10 ("2.1"), %3$d a number of days, %4$s "3 Nov to 21
                                        * Nov". */
                                       "%1$s hurts more than before: up by about %2$s of 10 in %3$d day (%4$s).",
                                       "%1$s hurts more than before: up by about %2$s of 10 in %3$d days "
                                       "(%4$s).", n_days),
                          footfall_text_request_knee (request), change, n_days, range);
}

static char *
write_worsening_suggestion (const FootfallTextRequest *request)
{
  return g_strdup (_("Look at what else changed in this time, such as distance, speed, ground or shoes, and change one "
                     "thing at a time. This line is for your information."));
}

static char *
write_worsening_rule (const FootfallTextRequest *request)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *logged = footfall_phrase_logged_days (rules->worsening_logged_days);
  g_autofree char *span = footfall_phrase_days (rules->worsening_span_days);
  g_autofree char *change = footfall_phrase_number (rules->worsening_change);
  g_autofree char *chance = footfall_phrase_percent (rules->worsening_p);
  int n_days = rules->worsening_window_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$s "8 logged days", %3$s "14
                                        * days", %4$s a number on the scale from 0 to 10, %5$s a percentage. */
                                       "This appears when, within %1$d day, at least %2$s, the first and last of them "
                                       "%3$s or more apart, rise by %4$s of 10 or more, as chance alone would show in "
                                       "at most %5$s of cases.",
                                       "This appears when, within %1$d days, at least %2$s, the first and last of them "
                                       "%3$s or more apart, rise by %4$s of 10 or more, as chance alone would show in "
                                       "at most %5$s of cases.",
                                       n_days),
                          n_days, logged, span, change, chance);
}

static char *
write_worsening_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("Changes under about 1.2 levels are hardly felt: Piva 2009, doi 10.2340/16501977-0295. The slope "
                     "is that of Theil and Sen, the test that of Mann and Kendall; how sure it must be is a default of "
                     "this project."));
}

static void
add_worsening_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallWorseningReasons *reasons = &request->finding->reasons.worsening;
  const FootfallRules *rules = request->rules;
  g_autofree char *change = footfall_phrase_number (rules->worsening_change);
  g_autofree char *p = footfall_phrase_percent (rules->worsening_p);
  footfall_why_add (why, _("Logged days"), footfall_phrase_days (reasons->days),
                    footfall_phrase_days_or_more (rules->worsening_logged_days), "worsening-logged-days");
  footfall_why_add_day_range (why, request, reasons->from, reasons->on,
                              footfall_phrase_days_or_more_apart (rules->worsening_span_days), "worsening-span-days");
  footfall_why_add (why, _("Rise on the scale"), footfall_number_format (reasons->change, 2),
                    /* Translators: a threshold; %s is a number. */
                    g_strdup_printf (_("%s or more"), change), "worsening-change");
  footfall_why_add (why, _("Seen by chance"), footfall_phrase_chance (reasons->p),
                    /* Translators: a threshold; %s is a percentage. */
                    g_strdup_printf (_("at most %s"), p), "worsening-p");
}

const FootfallFindingWriter footfall_mild_writer = {
  .title = write_mild_title,
  .sentence = write_mild_sentence,
  .suggestion = write_mild_suggestion,
  .rule = write_mild_rule,
  .evidence = write_mild_evidence,
  .add_why = add_mild_why,
};

const FootfallFindingWriter footfall_worsening_writer = {
  .title = write_worsening_title,
  .sentence = write_worsening_sentence,
  .suggestion = write_worsening_suggestion,
  .rule = write_worsening_rule,
  .evidence = write_worsening_evidence,
  .add_why = add_worsening_why,
};
