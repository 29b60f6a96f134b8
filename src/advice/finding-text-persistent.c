/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"

static const FootfallPersistentReasons *
get_reasons (const FootfallTextRequest *request)
{
  return &request->finding->reasons.persistent;
}

static char *
write_title (const FootfallTextRequest *request)
{
  /* Translators: %s is the knee, such as "Left knee". */
  return g_strdup_printf (_("%s: pain that stays"), footfall_text_request_knee_heading (request));
}

static char *
write_row_sentence (const FootfallTextRequest *request)
{
  int n_days = get_reasons (request)->logged_days;
  int level = request->rules->pain_min_level;
  const char *knee = footfall_text_request_knee (request);
  if (request->finding->quiet)
    {
      g_autofree char *on = footfall_text_request_day (request, get_reasons (request)->on);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level,
                                            * %3$d a number of days, %4$s a day. */
                                           "%1$s hurt at %2$d or more on %3$d logged day in a row, last noted on %4$s.",
                                           "%1$s hurt at %2$d or more on %3$d logged days in a row, last noted on "
                                           "%4$s.",
                                           n_days),
                              knee, level, n_days, on);
    }
  g_autofree char *range = footfall_text_request_day_range (request, get_reasons (request)->from,
                                                            get_reasons (request)->on);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level, %3$d a
                                        * number of days, %4$s is "3 Nov to 11 Nov". */
                                       "%1$s has hurt at %2$d or more on %3$d logged day in a row (%4$s).",
                                       "%1$s has hurt at %2$d or more on %3$d logged days in a row (%4$s).", n_days),
                          knee, level, n_days, range);
}

static char *
write_share_sentence (const FootfallTextRequest *request)
{
  int n_days = get_reasons (request)->logged_days;
  int n_counted = get_reasons (request)->counted_days;
  int level = request->rules->share_min_level;
  const char *knee = footfall_text_request_knee (request);
  if (request->finding->quiet)
    {
      g_autofree char *on = footfall_text_request_day (request, get_reasons (request)->on);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level,
                                            * %3$d and %4$d are numbers of days, %5$s is a day. */
                                           "%1$s hurt at %2$d or more on %3$d of %4$d logged day, last noted on %5$s.",
                                           "%1$s hurt at %2$d or more on %3$d of %4$d logged days, last noted on %5$s.",
                                           n_days),
                              knee, level, n_counted, n_days, on);
    }
  g_autofree char *range = footfall_text_request_day_range (request, get_reasons (request)->from,
                                                            get_reasons (request)->on);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level, %3$d
                                        * and %4$d are numbers of days, %5$s is "3 Nov to 21 Nov". */
                                       "%1$s has hurt at %2$d or more on %3$d of %4$d logged day (%5$s).",
                                       "%1$s has hurt at %2$d or more on %3$d of %4$d logged days (%5$s).", n_days),
                          knee, level, n_counted, n_days, range);
}

static char *
write_mornings_sentence (const FootfallTextRequest *request)
{
  int n_mornings = get_reasons (request)->counted_days;
  int level = request->rules->pain_min_level;
  const char *knee = footfall_text_request_knee (request);
  g_autofree char *on = footfall_text_request_day (request, get_reasons (request)->on);
  if (request->finding->quiet)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level, %3$d
                                          * a number of mornings, %4$s a day. */
                                         "%1$s still hurt at %2$d or more the next morning %3$d time, last noted on "
                                         "%4$s.",
                                         "%1$s still hurt at %2$d or more the next morning %3$d times, last noted on "
                                         "%4$s.",
                                         n_mornings),
                            knee, level, n_mornings, on);
  g_autofree char *from = footfall_text_request_day (request, get_reasons (request)->from);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level, %3$d a
                                        * number of mornings, %4$s a day. */
                                       "%1$s still hurt at %2$d or more the next morning %3$d time since %4$s.",
                                       "%1$s still hurt at %2$d or more the next morning %3$d times since %4$s.",
                                       n_mornings),
                          knee, level, n_mornings, from);
}

static char *
write_sentence (const FootfallTextRequest *request)
{
  if (get_reasons (request)->form == FOOTFALL_FORM_ROW)
    return write_row_sentence (request);
  if (get_reasons (request)->form == FOOTFALL_FORM_SHARE)
    return write_share_sentence (request);
  return write_mornings_sentence (request);
}

static char *
write_row_rule (const FootfallRules *rules)
{
  g_autofree char *gap = footfall_phrase_days (rules->row_gap_days);
  g_autofree char *span = footfall_phrase_days (rules->row_span_days);
  int n = rules->row_logged_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a pain level, %2$d a number of days, %3$s and %4$s are
                                        * numbers of days ("14 days"). */
                                       "This appears when a knee hurts at %1$d or more on %2$d logged day or more in a "
                                       "row that are at most %3$s apart and span at least %4$s.",
                                       "This appears when a knee hurts at %1$d or more on %2$d logged days or more in "
                                       "a row that are at most %3$s apart and span at least %4$s.",
                                       n),
                          rules->pain_min_level, n, gap, span);
}

static char *
write_share_rule (const FootfallRules *rules)
{
  g_autofree char *logged = footfall_phrase_logged_days (rules->share_logged_days);
  g_autofree char *span = footfall_phrase_days (rules->share_span_days);
  g_autofree char *share = footfall_phrase_percent (rules->share_percent / 100.0);
  int n_days = rules->share_window_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$s is "6 logged days", %3$s "18
                                        * days", %4$s "75 %"; %5$d and %7$d are pain levels, %6$d is a number of
                                        * days. */
                                       "This appears when, within %1$d day, at least %2$s span %3$s or more, at least "
                                       "%4$s of them at %5$d or more and at least %6$d of them at %7$d or more.",
                                       "This appears when, within %1$d days, at least %2$s span %3$s or more, at least "
                                       "%4$s of them at %5$d or more and at least %6$d of them at %7$d or more.",
                                       n_days),
                          n_days, logged, span, share, rules->share_min_level, rules->share_painful_days,
                          rules->pain_min_level);
}

static char *
write_mornings_rule (const FootfallRules *rules)
{
  g_autofree char *window = footfall_phrase_days (rules->mornings_window_days);
  int n = rules->mornings_count;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a pain level, %2$d a number of mornings, %3$s "14
                                        * days". */
                                       "This appears when a knee still hurts at %1$d or more the next morning, %2$d "
                                       "time or more within %3$s, and at %1$d or more on the latest day.",
                                       "This appears when a knee still hurts at %1$d or more the next morning, %2$d "
                                       "times or more within %3$s, and at %1$d or more on the latest day.",
                                       n),
                          rules->pain_min_level, n, window);
}

static char *
write_rule (const FootfallTextRequest *request)
{
  if (get_reasons (request)->form == FOOTFALL_FORM_ROW)
    return write_row_rule (request->rules);
  if (get_reasons (request)->form == FOOTFALL_FORM_SHARE)
    return write_share_rule (request->rules);
  return write_mornings_rule (request->rules);
}

static char *
write_evidence (const FootfallTextRequest *request)
{
  if (get_reasons (request)->form == FOOTFALL_FORM_ROW)
    return g_strdup (_("Pain that limits running for 7 days or 3 planned runs in a row counts as a running injury: "
                       "Yamato 2015, as told at physiospot.com; the pain level is that of the trial with "
                       "doi 10.1186/s12891-015-0859-9."));
  if (get_reasons (request)->form == FOOTFALL_FORM_SHARE)
    return g_strdup (_("A default of this project: no study names a number; it was chosen on simulated logs so that "
                       "small niggles rarely raise it."));
  return g_strdup (_("No more pain on the next morning is what runners with pain around the kneecap are advised: "
                     "patellofemoral.trekeducation.org/runners; how many mornings is a default of this project."));
}

static void
add_row_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallPersistentReasons *reasons = get_reasons (request);
  const FootfallRules *rules = request->rules;
  footfall_why_add (why, _("Painful days in a row"), footfall_phrase_days (reasons->counted_days),
                    footfall_phrase_days_or_more (rules->row_logged_days), "row-logged-days");
  footfall_why_add_day_range (why, request, reasons->from, reasons->on,
                              footfall_phrase_days_or_more (rules->row_span_days), "row-span-days");
  footfall_why_add_level (why, _("Highest level"), reasons->highest, rules->pain_min_level, "pain-min-level");
}

static void
add_share_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallPersistentReasons *reasons = get_reasons (request);
  footfall_why_add_most_days (why, request, reasons->from, reasons->on, reasons->logged_days, reasons->counted_days);
  footfall_why_add_level (why, _("Highest level"), reasons->highest, request->rules->share_min_level,
                          "share-min-level");
}

static void
add_mornings_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallPersistentReasons *reasons = get_reasons (request);
  const FootfallRules *rules = request->rules;
  footfall_why_add (why, _("Painful mornings"), footfall_phrase_count (reasons->counted_days),
                    footfall_phrase_or_more (rules->mornings_count), "mornings-count");
  footfall_why_add_day_range (why, request, reasons->from, reasons->on,
                              footfall_phrase_within_days (rules->mornings_window_days), "mornings-window-days");
  footfall_why_add_level (why, _("Highest level"), reasons->highest, rules->pain_min_level, "pain-min-level");
}

static void
add_why (const FootfallTextRequest *request, GPtrArray *why)
{
  if (get_reasons (request)->form == FOOTFALL_FORM_ROW)
    add_row_why (request, why);
  else if (get_reasons (request)->form == FOOTFALL_FORM_SHARE)
    add_share_why (request, why);
  else
    add_mornings_why (request, why);
  footfall_red_family_add_ending (request, why);
}

const FootfallFindingWriter footfall_persistent_writer = {
  .title = write_title,
  .sentence = write_sentence,
  .suggestion = footfall_red_family_suggestion,
  .rule = write_rule,
  .evidence = write_evidence,
  .add_why = add_why,
};
