/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-writer.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"

/* In the order of the signs' bits. */
static const struct
{
  const char *name;
  const char *advice;
  gboolean same_day;
} signs[FOOTFALL_N_SIGNS] = {
  { NC_("a sign in a list", "cannot take weight"),
    N_("A knee that cannot take your weight for even four steps should be looked at the same day."), TRUE },
  { NC_("a sign in a list", "locked"),
    N_("A knee that is stuck and will not bend or straighten should be looked at the same day."), TRUE },
  { NC_("a sign in a list", "gave way"),
    N_("A knee that gives way can make you fall; have it looked at within the next days."), FALSE },
  { NC_("a sign in a list", "swollen"),
    N_("Have a swollen knee looked at within the next days, or the same day if it is badly swollen."), FALSE },
  { NC_("a sign in a list", "hot or feverish"),
    N_("A hot, red knee, or a fever with it, should be looked at the same day."), TRUE },
  { NC_("a sign in a list", "hurts at night"),
    N_("Tell a professional soon about pain that wakes you at night or stays while you rest."), FALSE },
};

static gboolean
has_sign (const FootfallTextRequest *request, guint index)
{
  return (request->finding->reasons.red_flag.signs & (1u << index)) != 0;
}

static int
count_signs (const FootfallTextRequest *request)
{
  int n = 0;
  for (guint i = 0; i < FOOTFALL_N_SIGNS; i++)
    n += has_sign (request, i) ? 1 : 0;
  return n;
}

static gboolean
is_same_day (const FootfallTextRequest *request)
{
  for (guint i = 0; i < FOOTFALL_N_SIGNS; i++)
    if (has_sign (request, i) && signs[i].same_day)
      return TRUE;
  return FALSE;
}

static char *
list_signs (const FootfallTextRequest *request)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  for (guint i = 0; i < FOOTFALL_N_SIGNS; i++)
    if (has_sign (request, i))
      g_ptr_array_add (names, (gpointer) g_dpgettext2 (GETTEXT_PACKAGE, "a sign in a list", signs[i].name));
  g_ptr_array_add (names, NULL);
  /* Translators: stands between the items of a list. */
  return g_strjoinv (C_("between items", ", "), (char **) names->pdata);
}

static char *
write_title (const FootfallTextRequest *request)
{
  const char *knee = footfall_text_request_knee_heading (request);
  if (is_same_day (request))
    /* Translators: %s is the knee, such as "Left knee". */
    return g_strdup_printf (_("%s: get it looked at today"), knee);
  /* Translators: %s is the knee, such as "Left knee". */
  return g_strdup_printf (_("%s: get it looked at soon"), knee);
}

static char *
write_sentence (const FootfallTextRequest *request)
{
  g_autofree char *list = list_signs (request);
  g_autofree char *on = footfall_text_request_day (request, request->finding->reasons.red_flag.on);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: %1$s is the knee ("Your left knee"), %2$s a list of signs
                                        * ("locked, swollen"), %3$s a day. */
                                       "%1$s has shown a sign that wants looking at: %2$s, last noted on %3$s.",
                                       "%1$s has shown signs that want looking at: %2$s, last noted on %3$s.",
                                       count_signs (request)),
                          footfall_text_request_knee (request), list, on);
}

static char *
write_suggestion (const FootfallTextRequest *request)
{
  g_autofree char *text = g_strdup (_("Stop running for now."));
  for (guint i = 0; i < FOOTFALL_N_SIGNS; i++)
    if (has_sign (request, i))
      {
        g_autofree char *before = g_steal_pointer (&text);
        text = footfall_phrase_sentences (before, _(signs[i].advice));
      }
  return footfall_phrase_sentences (text, _("A doctor or physiotherapist can tell what it is; a journal cannot."));
}

static char *
write_rule (const FootfallTextRequest *request)
{
  int n_days = request->rules->red_flag_window_days;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "This appears, before all else and whatever the pain level, when a sign was "
                                       "noted within the last %d day.",
                                       "This appears, before all else and whatever the pain level, when a sign was "
                                       "noted within the last %d days.",
                                       n_days),
                          n_days);
}

static char *
write_evidence (const FootfallTextRequest *request)
{
  return g_strdup (_("The advice of the British health service on knees, as quoted at lincolnshireknee.co.uk and "
                     "corahealth.co.uk; how long a sign stays listed is a default of this project."));
}

static void
add_why (const FootfallTextRequest *request, GPtrArray *why)
{
  FootfallDay on = request->finding->reasons.red_flag.on;
  footfall_why_add (why, _("Signs noted"), list_signs (request), g_strdup (_("any sign")), NULL);
  footfall_why_add (why, _("Last noted"), footfall_text_request_day (request, on),
                    footfall_phrase_within_days (request->rules->red_flag_window_days), "red-flag-window-days");
}

const FootfallFindingWriter footfall_red_flag_writer = {
  .title = write_title,
  .sentence = write_sentence,
  .suggestion = write_suggestion,
  .rule = write_rule,
  .evidence = write_evidence,
  .add_why = add_why,
};
