/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"

/* severe */

static char *
write_severe_title (const FootfallTextRequest *request)
{
  /* Translators: %s is the knee, such as "Left knee". */
  return g_strdup_printf (_("%s: severe pain"), footfall_text_request_knee_heading (request));
}

static char *
write_severe_sentence (const FootfallTextRequest *request)
{
  const FootfallSevereReasons *reasons = &request->finding->reasons.severe;
  const char *knee = footfall_text_request_knee (request);
  g_autofree char *on = footfall_text_request_day (request, reasons->on);
  if (request->finding->quiet)
    /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level, %3$s a day. */
    return g_strdup_printf (_("%1$s hurt at %2$d of 10, last noted on %3$s."), knee, reasons->level, on);
  /* Translators: %1$s is the knee ("Your left knee"), %2$d a pain level, %3$s a day. */
  return g_strdup_printf (_("%1$s hurt at %2$d of 10 on %3$s."), knee, reasons->level, on);
}

static char *
write_severe_rule (const FootfallTextRequest *request)
{
  return g_strdup_printf (_("This appears when a knee hurts at %d of 10 or more on any day."),
                          request->rules->severe_min_level);
}

static char *
write_severe_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("7 and above is usually called severe; one large study puts it there for some and at 8 for others: "
                     "Boonstra 2016, doi 10.3389/fpsyg.2016.01466. There is no agreed limit."));
}

static void
add_severe_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallSevereReasons *reasons = &request->finding->reasons.severe;
  footfall_why_add_level (why, _("Pain level"), reasons->level, request->rules->severe_min_level, "severe-min-level");
  footfall_why_add (why, _("Noted on"), footfall_text_request_day (request, reasons->on), NULL, NULL);
  footfall_why_add (why, _("Highest since it began"), footfall_phrase_level (reasons->highest), NULL, NULL);
  footfall_red_family_add_ending (request, why);
}

/* long-standing */

static char *
write_long_standing_title (const FootfallTextRequest *request)
{
  /* Translators: %s is the knee, such as "Left knee". */
  return g_strdup_printf (_("%s: pain for a long time"), footfall_text_request_knee_heading (request));
}

static char *
write_long_standing_sentence (const FootfallTextRequest *request)
{
  const FootfallLongStandingReasons *reasons = &request->finding->reasons.long_standing;
  const int *painful = reasons->painful_days;
  const char *knee = footfall_text_request_knee (request);
  g_autofree char *from = footfall_text_request_day (request, reasons->from);
  g_autofree char *on = footfall_text_request_day (request, reasons->on);
  int n_days = request->rules->long_standing_block_days;
  if (request->finding->quiet)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         /* Translators: %1$s is the knee ("Your left knee"), %2$s and %7$s are days,
                                          * %3$d is the length of a block of time, %4$d to %6$d are the numbers of
                                          * painful days in each. */
                                         "%1$s, first noted on %2$s, stayed painful, last noted on %7$s; painful days "
                                         "in blocks of %3$d day, newest first: %4$d, %5$d and %6$d.",
                                         "%1$s, first noted on %2$s, stayed painful, last noted on %7$s; painful days "
                                         "in blocks of %3$d days, newest first: %4$d, %5$d and %6$d.",
                                         n_days),
                            knee, from, n_days, painful[0], painful[1], painful[2], on);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is the knee ("Your left knee"), %2$s is a day, %3$d is
                                        * the length of a block of time, %4$d to %6$d are the numbers of painful days
                                        * in each. */
                                       "%1$s, first noted on %2$s, has stayed painful; painful days in blocks of %3$d "
                                       "day, newest first: %4$d, %5$d and %6$d.",
                                       "%1$s, first noted on %2$s, has stayed painful; painful days in blocks of %3$d "
                                       "days, newest first: %4$d, %5$d and %6$d.",
                                       n_days),
                          knee, from, n_days, painful[0], painful[1], painful[2]);
}

static char *
write_long_standing_rule (const FootfallTextRequest *request)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *history = footfall_phrase_days (rules->long_standing_days);
  g_autofree char *block = footfall_phrase_days (rules->long_standing_block_days);
  int n = rules->long_standing_painful_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s and %4$s are numbers of days ("90 days"), %2$d is a pain
                                        * level, %3$d a number of days. */
                                       "This appears when a knee was first noted at least %1$s ago and hurts at %2$d "
                                       "or more on %3$d day or more in each of the last three blocks of %4$s.",
                                       "This appears when a knee was first noted at least %1$s ago and hurts at %2$d "
                                       "or more on %3$d days or more in each of the last three blocks of %4$s.",
                                       n),
                          history, rules->pain_min_level, n, block);
}

static char *
write_long_standing_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("Pain that stays or comes back for more than three months is called chronic: Treede 2019, "
                     "doi 10.1097/j.pain.0000000000001384; how many days make a month painful is a default of this "
                     "project."));
}

static void
add_long_standing_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallLongStandingReasons *reasons = &request->finding->reasons.long_standing;
  const FootfallRules *rules = request->rules;
  const char *labels[] = { _("Newest block"), _("Block before"), _("Oldest block") };
  footfall_why_add (why, _("First noted"), footfall_text_request_day (request, reasons->from),
                    footfall_phrase_days_or_more_before (rules->long_standing_days), "long-standing-days");
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    footfall_why_add (why, labels[i], footfall_phrase_days (reasons->painful_days[i]),
                      footfall_phrase_days_or_more (rules->long_standing_painful_days), "long-standing-painful-days");
  footfall_why_add_level (why, _("Highest level"), reasons->highest, rules->pain_min_level, "pain-min-level");
  footfall_red_family_add_ending (request, why);
}

char *
footfall_red_family_suggestion (const FootfallTextRequest *request)
{
  if (request->finding->quiet)
    return g_strdup (_("Nothing has been noted for this knee for a while; note how it is now. If it still hurts, take "
                       "a break from running and speak with a professional before you run again."));
  return footfall_phrase_sentences (_("Take a break from running and give the knee a rest; speak with a doctor or "
                                      "physiotherapist before you run again."),
                                    footfall_phrase_low_impact ());
}

void
footfall_red_family_add_ending (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *last = footfall_text_request_day (request, request->finding->last);
  int n_days = rules->clear_after_days;
  /* Translators: a number of days with entries, and the pain level that none of them exceeds. */
  char *value = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$d logged day in a row at %2$d or below",
                                              "%1$d logged days in a row at %2$d or below", rules->clear_logged_days),
                                 rules->clear_logged_days, rules->acceptable_max_level);
  /* Translators: %2$s is a day. */
  char *threshold = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$d day or more after %2$s",
                                                  "%1$d days or more after %2$s", n_days),
                                     n_days, last);
  footfall_why_add (why, _("Goes away with"), value, threshold, "clear-after-days");
}

const FootfallFindingWriter footfall_severe_writer = {
  .title = write_severe_title,
  .sentence = write_severe_sentence,
  .suggestion = footfall_red_family_suggestion,
  .rule = write_severe_rule,
  .evidence = write_severe_evidence,
  .add_why = add_severe_why,
};

const FootfallFindingWriter footfall_long_standing_writer = {
  .title = write_long_standing_title,
  .sentence = write_long_standing_sentence,
  .suggestion = footfall_red_family_suggestion,
  .rule = write_long_standing_rule,
  .evidence = write_long_standing_evidence,
  .add_why = add_long_standing_why,
};
