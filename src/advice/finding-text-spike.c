/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"

static const FootfallSingleRunSpikeReasons *
get_reasons (const FootfallTextRequest *request)
{
  return &request->finding->reasons.single_run_spike;
}

static char *
write_title (const FootfallTextRequest *request)
{
  return g_strdup (_("A bigger step in distance"));
}

static char *
write_sentence (const FootfallTextRequest *request)
{
  const FootfallSingleRunSpikeReasons *reasons = get_reasons (request);
  g_autofree char *on = footfall_text_request_day (request, request->finding->last);
  g_autofree char *distance = footfall_text_request_distance (request, reasons->distance_m);
  g_autofree char *percent = footfall_phrase_percent (reasons->ratio - 1.0);
  g_autofree char *longest = footfall_text_request_distance (request, reasons->longest_m);
  int n_days = request->rules->load_window_days;
  if (reasons->form == FOOTFALL_FORM_RETURN)
    /* Translators: %1$s is a day, %2$s and %4$s are distances, %3$s a percentage. */
    return g_strdup_printf (_("On %1$s you ran %2$s in one go, %3$s more than %4$s, the figure for coming back after "
                              "your pause."),
                            on, distance, percent, longest);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is a day, %2$s and %4$s are distances, %3$s a percentage,
                                        * %5$d a number of days. */
                                       "On %1$s you ran %2$s in one go, %3$s more than your longest in the %5$d day "
                                       "before, %4$s.",
                                       "On %1$s you ran %2$s in one go, %3$s more than your longest in the %5$d days "
                                       "before, %4$s.",
                                       n_days),
                          on, distance, percent, longest, n_days);
}

static char *
write_suggestion (const FootfallTextRequest *request)
{
  FootfallDay painful_on = get_reasons (request)->painful_on;
  const char *gradual = _("Keep to a routine that does not strain you: let distance and speed grow gradually, and not "
                          "both at once.");
  if (painful_on == FOOTFALL_DAY_UNKNOWN)
    return g_strdup (gradual);
  g_autofree char *on = footfall_text_request_day (request, painful_on);
  /* Translators: %s is a day. */
  g_autofree char *pain = g_strdup_printf (_("A knee was painful on %s, one more reason for small steps."), on);
  return footfall_phrase_sentences (gradual, pain);
}

static char *
write_window_rule (const FootfallTextRequest *request)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *info = footfall_phrase_percent (rules->spike_info_ratio - 1.0);
  g_autofree char *distance = footfall_phrase_round_distance (rules->spike_min_distance_m, request->unit);
  g_autofree char *step = footfall_phrase_round_distance (rules->spike_min_step_m, request->unit);
  g_autofree char *sessions = footfall_phrase_sessions (rules->spike_sessions);
  int n_days = rules->load_window_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is a percentage, %2$d a number of days, %3$s "4
                                        * sessions", %4$s and %5$s are distances. */
                                       "This appears when a session of at least %4$s is more than %1$s and at least "
                                       "%5$s longer than the longest of at least %3$s in the %2$d day before.",
                                       "This appears when a session of at least %4$s is more than %1$s and at least "
                                       "%5$s longer than the longest of at least %3$s in the %2$d days before.",
                                       n_days),
                          info, n_days, sessions, distance, step);
}

static char *
write_return_rule (const FootfallTextRequest *request)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *info = footfall_phrase_percent (rules->spike_info_ratio - 1.0);
  g_autofree char *distance = footfall_phrase_round_distance (rules->spike_min_distance_m, request->unit);
  g_autofree char *step = footfall_phrase_round_distance (rules->spike_min_step_m, request->unit);
  int n_days = rules->return_short_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$s and %4$s are distances, %3$s a
                                        * percentage. */
                                       "This appears when, after a pause of %1$d day or more, a session of at least "
                                       "%2$s is more than %3$s and at least %4$s longer than the part of your old "
                                       "longest that fits the pause, or than your longest since.",
                                       "This appears when, after a pause of %1$d days or more, a session of at least "
                                       "%2$s is more than %3$s and at least %4$s longer than the part of your old "
                                       "longest that fits the pause, or than your longest since.",
                                       n_days),
                          n_days, distance, info, step);
}

static char *
write_rule (const FootfallTextRequest *request)
{
  if (get_reasons (request)->form == FOOTFALL_FORM_RETURN)
    return write_return_rule (request);
  return write_window_rule (request);
}

static char *
write_evidence (const FootfallTextRequest *request)
{
  if (get_reasons (request)->form == FOOTFALL_FORM_RETURN)
    return g_strdup (_("The steps come from a study of 5,205 runners, Frandsen 2025, doi 10.1136/bjsports-2024-109380; "
                       "how far to run after a pause is coaching custom (active.com), not tested."));
  return g_strdup (_("In 5,205 runners, injuries were more frequent after a run more than a tenth longer than the "
                     "longest of the 30 days before: Frandsen 2025, doi 10.1136/bjsports-2024-109380. Watched, not "
                     "tested."));
}

static void
add_step_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *info = footfall_phrase_percent (rules->spike_info_ratio - 1.0);
  g_autofree char *caution = footfall_phrase_percent (rules->spike_caution_ratio - 1.0);
  g_autofree char *strong = footfall_phrase_percent (rules->spike_strong_ratio - 1.0);
  footfall_why_add (why, _("Longer by"), footfall_phrase_exact_percent (get_reasons (request)->ratio - 1.0),
                    /* Translators: a threshold and two higher ones above which a finding is shown more plainly; all
                     * are percentages. */
                    g_strdup_printf (_("more than %1$s; more plainly above %2$s and %3$s"), info, caution, strong),
                    "spike-info-ratio");
}

static void
add_sessions_why (const FootfallTextRequest *request, GPtrArray *why)
{
  int n_sessions = get_reasons (request)->earlier_sessions;
  int threshold = request->rules->spike_sessions;
  footfall_why_add (why, _("Earlier sessions"), footfall_phrase_count (n_sessions),
                    get_reasons (request)->form == FOOTFALL_FORM_RETURN
                        /* Translators: a threshold of a count. */
                        ? g_strdup_printf (_("fewer than %d"), threshold)
                        : footfall_phrase_or_more (threshold),
                    "spike-sessions");
}

static void
add_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallSingleRunSpikeReasons *reasons = get_reasons (request);
  const FootfallRules *rules = request->rules;
  footfall_why_add (why, _("This session"), footfall_text_request_distance (request, reasons->distance_m),
                    footfall_phrase_distance_or_more (rules->spike_min_distance_m, request->unit),
                    "spike-min-distance-m");
  footfall_why_add (why, _("Compared with"), footfall_text_request_distance (request, reasons->longest_m), NULL, NULL);
  add_step_why (request, why);
  footfall_why_add (why, _("Step"), footfall_text_request_distance (request, reasons->distance_m - reasons->longest_m),
                    footfall_phrase_distance_or_more (rules->spike_min_step_m, request->unit), "spike-min-step-m");
  add_sessions_why (request, why);
  footfall_why_add_painful_on (why, request, reasons->painful_on, rules->load_pain_days, "load-pain-days");
}

const FootfallFindingWriter footfall_single_run_spike_writer = {
  .title = write_title,
  .sentence = write_sentence,
  .suggestion = write_suggestion,
  .rule = write_rule,
  .evidence = write_evidence,
  .add_why = add_why,
};
