/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"

static char *
get_name (const FootfallTextRequest *request)
{
  return footfall_phrase_shoe (request->log, &request->finding->shoe);
}

/* Adds what an earlier painful day means for a look at the shoes, if there was one. */
static char *
add_pain (const FootfallTextRequest *request, const char *suggestion, FootfallDay painful_on)
{
  if (painful_on == FOOTFALL_DAY_UNKNOWN)
    return g_strdup (suggestion);
  g_autofree char *on = footfall_text_request_day (request, painful_on);
  /* Translators: %s is a day. */
  g_autofree char *pain = g_strdup_printf (_("A knee was painful on %s, which can be a sign that shoes are due."), on);
  return footfall_phrase_sentences (suggestion, pain);
}

/* shoe-replace */

static const FootfallShoeReplaceReasons *
get_replace (const FootfallTextRequest *request)
{
  return &request->finding->reasons.shoe_replace;
}

static char *
write_replace_title (const FootfallTextRequest *request)
{
  g_autofree char *name = get_name (request);
  /* Translators: %s is the name of a shoe. */
  return g_strdup_printf (_("%s: consider another pair"), name);
}

static char *
write_condition (const FootfallTextRequest *request, const char *name)
{
  gboolean is_worn = get_replace (request)->sole == FOOTFALL_SOLE_WORN;
  gboolean is_poor = get_replace (request)->fit == FOOTFALL_FIT_POOR;
  if (is_worn && is_poor)
    /* Translators: %s is the name of a shoe. */
    return g_strdup_printf (_("The sole of “%s” is marked as worn and its fit as poor."), name);
  if (is_worn)
    /* Translators: %s is the name of a shoe. */
    return g_strdup_printf (_("The sole of “%s” is marked as worn."), name);
  if (is_poor)
    /* Translators: %s is the name of a shoe. */
    return g_strdup_printf (_("The fit of “%s” is marked as poor."), name);
  return NULL;
}

static char *
write_replace_sentence (const FootfallTextRequest *request)
{
  const FootfallShoeReplaceReasons *reasons = get_replace (request);
  g_autofree char *name = get_name (request);
  g_autofree char *distance = footfall_text_request_distance (request, reasons->distance_m);
  char *condition = write_condition (request, name);
  if (condition != NULL)
    return condition;
  g_autofree char *limit = footfall_phrase_round_distance (reasons->replace_at_m, request->unit);
  /* Translators: %1$s is the name of a shoe, %2$s and %3$s are distances. */
  return g_strdup_printf (_("“%1$s” has %2$s on it and has reached the %3$s set for another pair."), name, distance,
                          limit);
}

static char *
write_replace_suggestion (const FootfallTextRequest *request)
{
  return add_pain (request,
                   _("Look at the soles and the fit and consider another pair; two pairs in turn make the change "
                     "easier."),
                   get_replace (request)->painful_on);
}

static char *
write_replace_rule (const FootfallTextRequest *request)
{
  g_autofree char *limit = footfall_phrase_round_distance (get_replace (request)->replace_at_m, request->unit);
  /* Translators: %s is a distance. */
  return g_strdup_printf (_("This appears when a shoe reaches the distance set for it, here %s, or when its sole is "
                            "marked as worn or its fit as poor."),
                          limit);
}

static char *
write_replace_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("Custom of makers and clinics, not shown by trials: 300 to 500 miles, or 480 to 800 km "
                     "(orthocarolina.com)."));
}

static void
add_replace_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallShoeReplaceReasons *reasons = get_replace (request);
  footfall_why_add (why, _("Distance on the shoe"), footfall_text_request_distance (request, reasons->distance_m),
                    footfall_phrase_distance_or_more (reasons->replace_at_m, request->unit), NULL);
  footfall_why_add (why, _("Sole"), g_strdup (footfall_vocabulary_get_label (&footfall_soles, (int) reasons->sole)),
                    g_strdup (footfall_vocabulary_get_label (&footfall_soles, FOOTFALL_SOLE_WORN)), NULL);
  footfall_why_add (why, _("Fit"), g_strdup (footfall_vocabulary_get_label (&footfall_fits, (int) reasons->fit)),
                    g_strdup (footfall_vocabulary_get_label (&footfall_fits, FOOTFALL_FIT_POOR)), NULL);
  footfall_why_add_painful_on (why, request, reasons->painful_on, request->rules->shoe_pain_days, "shoe-pain-days");
}

/* shoe-inspect */

static const FootfallShoeInspectReasons *
get_inspect (const FootfallTextRequest *request)
{
  return &request->finding->reasons.shoe_inspect;
}

static char *
write_inspect_title (const FootfallTextRequest *request)
{
  g_autofree char *name = get_name (request);
  /* Translators: %s is the name of a shoe. */
  return g_strdup_printf (_("%s: time for a look at the sole"), name);
}

static char *
write_distance_sentence (const FootfallTextRequest *request, const char *name)
{
  g_autofree char *distance = footfall_text_request_distance (request, get_inspect (request)->distance_m);
  g_autofree char *limit = footfall_phrase_round_distance (get_inspect (request)->inspect_at_m, request->unit);
  /* Translators: %1$s is the name of a shoe, %2$s and %3$s are distances. */
  return g_strdup_printf (_("“%1$s” has %2$s on it and was not looked at since it reached "
                            "%3$s."), name, distance, limit);
}

static char *
write_age_sentence (const FootfallTextRequest *request, const char *name)
{
  int n_days = get_inspect (request)->days_used;
  FootfallDay inspected_on = get_inspect (request)->inspected_on;
  if (inspected_on == FOOTFALL_DAY_UNKNOWN)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         /* Translators: %1$s is the name of a shoe, %2$d a number of days. */
                                         "“%1$s” has been in use for %2$d day without a look at its sole.",
                                         "“%1$s” has been in use for %2$d days without a look at its sole.", n_days),
                            name, n_days);
  g_autofree char *on = footfall_text_request_day (request, inspected_on);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is the name of a shoe, %2$d a number of days, %3$s a day. */
                                       "“%1$s” has been in use for %2$d day and was last looked at on %3$s.",
                                       "“%1$s” has been in use for %2$d days and was last looked at on %3$s.", n_days),
                          name, n_days, on);
}

static char *
write_inspect_sentence (const FootfallTextRequest *request)
{
  g_autofree char *name = get_name (request);
  if (get_inspect (request)->form == FOOTFALL_FORM_AGE)
    return write_age_sentence (request, name);
  return write_distance_sentence (request, name);
}

static char *
write_inspect_suggestion (const FootfallTextRequest *request)
{
  return add_pain (request,
                   _("Look for worn spots on the sole and feel whether the shoe still fits, then note what you saw."),
                   get_inspect (request)->painful_on);
}

static char *
write_inspect_rule (const FootfallTextRequest *request)
{
  if (get_inspect (request)->form == FOOTFALL_FORM_AGE)
    {
      int n_days = request->rules->shoe_age_days;
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           "This appears when a shoe has been in use for %d day or more and was not "
                                           "looked at within that time.",
                                           "This appears when a shoe has been in use for %d days or more and was not "
                                           "looked at within that time.",
                                           n_days),
                              n_days);
    }
  g_autofree char *limit = footfall_phrase_round_distance (get_inspect (request)->inspect_at_m, request->unit);
  /* Translators: %s is a distance. */
  return g_strdup_printf (_("This appears when a shoe reaches the distance set for a look, here %s, and was not looked "
                            "at since."),
                          limit);
}

static char *
write_inspect_evidence (const FootfallTextRequest *request)
{
  if (get_inspect (request)->form == FOOTFALL_FORM_AGE)
    return g_strdup (_("A default of this project: no study shows from which age on a shoe wants a look."));
  return g_strdup (_("Custom of makers and clinics, not shown by trials: shoes are given 300 to 500 miles, or 480 to "
                     "800 km (orthocarolina.com)."));
}

static char *
format_inspected_on (const FootfallTextRequest *request)
{
  FootfallDay inspected_on = get_inspect (request)->inspected_on;
  if (inspected_on == FOOTFALL_DAY_UNKNOWN)
    return g_strdup (C_("a shoe was looked at", "never"));
  return footfall_text_request_day (request, inspected_on);
}

static void
add_inspect_why (const FootfallTextRequest *request, GPtrArray *why)
{
  const FootfallShoeInspectReasons *reasons = get_inspect (request);
  const FootfallRules *rules = request->rules;
  if (reasons->form == FOOTFALL_FORM_AGE)
    footfall_why_add (why, _("In use for"), footfall_phrase_days (reasons->days_used),
                      footfall_phrase_days_or_more (rules->shoe_age_days), "shoe-age-days");
  else
    footfall_why_add (why, _("Distance on the shoe"), footfall_text_request_distance (request, reasons->distance_m),
                      footfall_phrase_distance_or_more (reasons->inspect_at_m, request->unit), NULL);
  footfall_why_add (why, _("Last looked at"), format_inspected_on (request), NULL, NULL);
  footfall_why_add_painful_on (why, request, reasons->painful_on, rules->shoe_pain_days, "shoe-pain-days");
}

const FootfallFindingWriter footfall_shoe_replace_writer = {
  .title = write_replace_title,
  .sentence = write_replace_sentence,
  .suggestion = write_replace_suggestion,
  .rule = write_replace_rule,
  .evidence = write_replace_evidence,
  .add_why = add_replace_why,
};

const FootfallFindingWriter footfall_shoe_inspect_writer = {
  .title = write_inspect_title,
  .sentence = write_inspect_sentence,
  .suggestion = write_inspect_suggestion,
  .rule = write_inspect_rule,
  .evidence = write_inspect_evidence,
  .add_why = add_inspect_why,
};
