/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"

/* Long enough that the pace of any speed is exact to far below a second. */
#define PACE_DURATION_S 100000

/* weekly-volume */

static char *
write_volume_title (const FootfallTextRequest *request)
{
  return g_strdup (_("More distance than usual"));
}

static char *
write_volume_sentence (const FootfallTextRequest *request)
{
  const FootfallWeeklyVolumeReasons *reasons = &request->finding->reasons.weekly_volume;
  g_autofree char *distance = footfall_text_request_distance (request, reasons->distance_m);
  g_autofree char *percent = footfall_phrase_percent (reasons->ratio - 1.0);
  g_autofree char *usual = footfall_text_request_distance (request, reasons->usual_m);
  int n_days = request->rules->volume_block_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s and %4$s are distances, %2$d is a number of days, %3$s a
                                        * percentage. */
                                       "You ran %1$s in the last %2$d day, %3$s more than the usual %4$s.",
                                       "You ran %1$s in the last %2$d days, %3$s more than the usual %4$s.", n_days),
                          distance, n_days, percent, usual);
}

static char *
write_gradual_suggestion (const FootfallTextRequest *request)
{
  return g_strdup (_("Let speed and distance grow gradually, and not both at once, in a routine that does not strain "
                     "you."));
}

static char *
write_volume_rule (const FootfallTextRequest *request)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *percent = footfall_phrase_percent (rules->volume_ratio - 1.0);
  g_autofree char *step = footfall_phrase_round_distance (rules->volume_min_step_m, request->unit);
  g_autofree char *base = footfall_phrase_round_distance (rules->volume_min_base_m, request->unit);
  int n_days = rules->volume_block_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$d is a number of days, %2$s a percentage, %3$s and %5$s are
                                        * distances, %4$d is how many equally long times are averaged. */
                                       "This appears when no single run stands out and the last %1$d day brings more "
                                       "than %2$s, and at least %3$s, above the average of equally long times before "
                                       "(%4$d of them), which is itself at least %5$s.",
                                       "This appears when no single run stands out and the last %1$d days bring more "
                                       "than %2$s, and at least %3$s, above the average of equally long times before "
                                       "(%4$d of them), which is itself at least %5$s.",
                                       n_days),
                          n_days, percent, step, rules->volume_base_blocks, base);
}

static char *
write_volume_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("Weak: in a trial of 532 runners, adding a tenth each week made no difference (Buist 2008, "
                     "doi 10.1177/0363546507307505); the limit here is a default of this project."));
}

static void
add_volume_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallWeeklyVolumeReasons *reasons = &request->finding->reasons.weekly_volume;
  const FootfallRules *rules = request->rules;
  g_autofree char *days = footfall_phrase_days (rules->volume_block_days);
  footfall_why_add (why, _("Distance lately"), footfall_text_request_distance (request, reasons->distance_m),
                    /* Translators: %s is "7 days". */
                    g_strdup_printf (_("in the last %s"), days), "volume-block-days");
  footfall_why_add (why, _("Usual distance"), footfall_text_request_distance (request, reasons->usual_m),
                    footfall_phrase_distance_or_more (rules->volume_min_base_m, request->unit), "volume-min-base-m");
  footfall_why_add (why, _("More by"), footfall_phrase_exact_percent (reasons->ratio - 1.0),
                    footfall_phrase_more_than_percent (rules->volume_ratio - 1.0), "volume-ratio");
  footfall_why_add (why, _("Step"), footfall_text_request_distance (request, reasons->distance_m - reasons->usual_m),
                    footfall_phrase_distance_or_more (rules->volume_min_step_m, request->unit), "volume-min-step-m");
}

/* speed-jump */

static char *
format_speed (const FootfallTextRequest *request, double speed_mps)
{
  return footfall_pace_format (speed_mps * PACE_DURATION_S, PACE_DURATION_S, request->unit);
}

static char *
write_speed_title (const FootfallTextRequest *request)
{
  return g_strdup (_("A faster run than usual"));
}

static char *
write_speed_sentence (const FootfallTextRequest *request)
{
  const FootfallSpeedJumpReasons *reasons = &request->finding->reasons.speed_jump;
  g_autofree char *on = footfall_text_request_day (request, request->finding->last);
  g_autofree char *percent = footfall_phrase_percent (reasons->ratio - 1.0);
  g_autofree char *speed = format_speed (request, reasons->speed_mps);
  g_autofree char *usual = format_speed (request, reasons->usual_mps);
  /* Translators: %1$s is a day, %2$s a percentage, %3$s and %4$s are paces such as "5:02 /km". */
  return g_strdup_printf (_("On %1$s you ran %2$s faster than usual on such ground and distance: %3$s instead of "
                            "%4$s."),
                          on, percent, speed, usual);
}

static char *
write_speed_rule (const FootfallTextRequest *request)
{
  const FootfallRules *rules = request->rules;
  g_autofree char *percent = footfall_phrase_percent (rules->speed_ratio - 1.0);
  g_autofree char *low = footfall_phrase_percent (rules->speed_distance_low);
  g_autofree char *high = footfall_phrase_percent (rules->speed_distance_high);
  g_autofree char *window = footfall_phrase_days (rules->load_window_days);
  int n_runs = rules->speed_runs;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is a percentage, %2$d a number of runs, %3$s "30 days",
                                        * %4$s and %5$s are percentages. */
                                       "This appears when a run is more than %1$s faster than the middle one of at "
                                       "least %2$d run in the %3$s before, on the same kind of ground and with %4$s to "
                                       "%5$s of its distance.",
                                       "This appears when a run is more than %1$s faster than the middle one of at "
                                       "least %2$d runs in the %3$s before, on the same kind of ground and with %4$s "
                                       "to %5$s of its distance.",
                                       n_runs),
                          percent, n_runs, window, low, high);
}

static char *
write_speed_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("A default of this project: no study names a limit for speed; a trial found no difference between "
                     "running faster and running longer (Ramskov 2018, BMJ OSEM 4:e000333)."));
}

static void
add_speed_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallSpeedJumpReasons *reasons = &request->finding->reasons.speed_jump;
  const FootfallRules *rules = request->rules;
  footfall_why_add (why, _("Pace of this run"), format_speed (request, reasons->speed_mps), NULL, NULL);
  footfall_why_add (why, _("Usual pace"), format_speed (request, reasons->usual_mps), NULL, NULL);
  footfall_why_add (why, _("Faster by"), footfall_phrase_exact_percent (reasons->ratio - 1.0),
                    footfall_phrase_more_than_percent (rules->speed_ratio - 1.0), "speed-ratio");
  footfall_why_add (why, _("Earlier runs like it"), footfall_phrase_count (reasons->earlier_runs),
                    footfall_phrase_or_more (rules->speed_runs), "speed-runs");
}

const FootfallFindingWriter footfall_weekly_volume_writer = {
  .title = write_volume_title,
  .sentence = write_volume_sentence,
  .suggestion = write_gradual_suggestion,
  .rule = write_volume_rule,
  .evidence = write_volume_evidence,
  .add_why = add_volume_why,
};

const FootfallFindingWriter footfall_speed_jump_writer = {
  .title = write_speed_title,
  .sentence = write_speed_sentence,
  .suggestion = write_gradual_suggestion,
  .rule = write_speed_rule,
  .evidence = write_speed_evidence,
  .add_why = add_speed_why,
};
