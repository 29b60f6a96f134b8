/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"

/* @rest: the sentence that says how long to rest */
static char *
write_rest (const char *rest)
{
  g_autofree char *text = footfall_phrase_sentences (rest, footfall_phrase_low_impact ());
  return footfall_phrase_sentences (text, _("If it stays, speak with a doctor or physiotherapist."));
}

/* flare-up */

static const FootfallFlareUpReasons *
get_flare_up (const FootfallTextRequest *request)
{
  return &request->finding->reasons.flare_up;
}

static char *
write_flare_up_title (const FootfallTextRequest *request)
{
  const char *knee = footfall_text_request_knee_heading (request);
  if (get_flare_up (request)->form == FOOTFALL_FORM_BACK)
    /* Translators: %s is the knee, such as "Left knee". */
    return g_strdup_printf (_("%s: the pain is back"), knee);
  /* Translators: %s is the knee, such as "Left knee". */
  return g_strdup_printf (_("%s: a flare-up"), knee);
}

static char *
write_flare_up_sentence (const FootfallTextRequest *request)
{
  const FootfallFlareUpReasons *reasons = get_flare_up (request);
  const char *knee = footfall_text_request_knee (request);
  g_autofree char *on = footfall_text_request_day (request, reasons->on);
  if (reasons->form == FOOTFALL_FORM_LEVEL)
    /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level, %3$s a day. */
    return g_strdup_printf (_("%1$s hurt at %2$d of 10 on %3$s, your latest entry for it."), knee, reasons->level, on);
  g_autofree char *previous_on = footfall_text_request_day (request, reasons->previous_on);
  /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level, %3$s and %4$s are days. */
  return g_strdup_printf (_("%1$s hurt again, at %2$d of 10 on %3$s, for the first time since %4$s."), knee,
                          reasons->level, on, previous_on);
}

static char *
write_flare_up_suggestion (const FootfallTextRequest *request)
{
  return write_rest (_("Rest from running until the pain in daily life is acceptable and the next morning is as "
                       "usual."));
}

static char *
write_level_rule (const FootfallRules *rules)
{
  int n_days = rules->recent_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$d and %3$d are pain levels. */
                                       "This appears when the latest logged day of a knee, at most %1$d day ago, is at "
                                       "%2$d or more and below %3$d.",
                                       "This appears when the latest logged day of a knee, at most %1$d days ago, is "
                                       "at %2$d or more and below %3$d.",
                                       n_days),
                          n_days, rules->flare_min_level, rules->severe_min_level);
}

static char *
write_back_rule (const FootfallRules *rules)
{
  g_autofree char *clear = footfall_phrase_logged_days (rules->back_clear_days);
  int n_days = rules->back_gap_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$s "2 logged days", %3$d and %4$d
                                        * are pain levels. */
                                       "This appears when a knee hurts at %3$d or more again after %1$d day or more "
                                       "with at least %2$s at %4$d or below.",
                                       "This appears when a knee hurts at %3$d or more again after %1$d days or more "
                                       "with at least %2$s at %4$d or below.",
                                       n_days),
                          n_days, clear, rules->pain_min_level, rules->clear_max_level);
}

static char *
write_flare_up_rule (const FootfallTextRequest *request)
{
  if (get_flare_up (request)->form == FOOTFALL_FORM_LEVEL)
    return write_level_rule (request->rules);
  return write_back_rule (request->rules);
}

static char *
write_flare_up_evidence (const FootfallTextRequest *request)
{
  if (get_flare_up (request)->form == FOOTFALL_FORM_LEVEL)
    return g_strdup (_("4 to 6 is called moderate: Boonstra 2016, doi 10.3389/fpsyg.2016.01466; runners with pain "
                       "around the kneecap are advised to stay at 2 or below: "
                       "patellofemoral.trekeducation.org/runners."));
  return g_strdup (_("A default of this project: no study names when pain counts as back; runners with pain around the "
                     "kneecap are advised to stay at 2 or below: patellofemoral.trekeducation.org/runners."));
}

static void
add_flare_up_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallFlareUpReasons *reasons = get_flare_up (request);
  const FootfallRules *rules = request->rules;
  if (reasons->form == FOOTFALL_FORM_LEVEL)
    footfall_why_add_level (why, _("Pain level"), reasons->level, rules->flare_min_level, "flare-min-level");
  else
    footfall_why_add_level (why, _("Pain level"), reasons->level, rules->pain_min_level, "pain-min-level");
  footfall_why_add (why, _("Latest logged day"), footfall_text_request_day (request, reasons->on),
                    footfall_phrase_within_days (rules->recent_days), "recent-days");
  if (reasons->form == FOOTFALL_FORM_BACK)
    footfall_why_add (why, _("Painful day before"), footfall_text_request_day (request, reasons->previous_on),
                      footfall_phrase_days_or_more_before (request->rules->back_gap_days),
                      "back-gap-days");
}

/* lingering */

static char *
write_lingering_title (const FootfallTextRequest *request)
{
  /* Translators: %s is the knee, such as "Left knee". */
  return g_strdup_printf (_("%s: low pain that does not go away"), footfall_text_request_knee_heading (request));
}

static char *
write_lingering_sentence (const FootfallTextRequest *request)
{
  const FootfallLingeringReasons *reasons = &request->finding->reasons.lingering;
  int n_days = reasons->logged_days;
  g_autofree char *range = footfall_text_request_day_range (request, reasons->from, reasons->on);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level, %3$d
                                        * and %4$d are numbers of days, %5$s is "3 Nov to 21 Nov". */
                                       "%1$s was at %2$d or more on %3$d of %4$d logged day (%5$s).",
                                       "%1$s was at %2$d or more on %3$d of %4$d logged days (%5$s).", n_days),
                          footfall_text_request_knee (request), request->rules->share_min_level,
                          reasons->counted_days, n_days, range);
}

static char *
write_lingering_suggestion (const FootfallTextRequest *request)
{
  return write_rest (_("Rest from running for a few days, until daily life and the next morning feel as usual."));
}

static char *
write_lingering_rule (const FootfallTextRequest *request)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *logged = footfall_phrase_logged_days (rules->share_logged_days);
  g_autofree char *span = footfall_phrase_days (rules->share_span_days);
  g_autofree char *share = footfall_phrase_percent (rules->share_percent / 100.0);
  int n_days = rules->share_window_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$s "6 logged days", %3$s "18
                                        * days", %4$s "75 %", %5$d a pain level. */
                                       "This appears when, within the last %1$d day, at least %2$s span %3$s or more "
                                       "and at least %4$s of them are at %5$d or more.",
                                       "This appears when, within the last %1$d days, at least %2$s span %3$s or more "
                                       "and at least %4$s of them are at %5$d or more.",
                                       n_days),
                          n_days, logged, span, share, rules->share_min_level);
}

static char *
write_lingering_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("A default of this project, chosen on simulated logs: no study names how long low pain may stay; "
                     "most knee pain begins to settle within 6 to 12 weeks (uhmb.nhs.uk)."));
}

static void
add_lingering_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallLingeringReasons *reasons = &request->finding->reasons.lingering;
  footfall_why_add_most_days (why, request, reasons->from, reasons->on, reasons->logged_days, reasons->counted_days);
}

const FootfallFindingWriter footfall_flare_up_writer = {
  .title = write_flare_up_title,
  .sentence = write_flare_up_sentence,
  .suggestion = write_flare_up_suggestion,
  .rule = write_flare_up_rule,
  .evidence = write_flare_up_evidence,
  .add_why = add_flare_up_why,
};

const FootfallFindingWriter footfall_lingering_writer = {
  .title = write_lingering_title,
  .sentence = write_lingering_sentence,
  .suggestion = write_lingering_suggestion,
  .rule = write_lingering_rule,
  .evidence = write_lingering_evidence,
  .add_why = add_lingering_why,
};
