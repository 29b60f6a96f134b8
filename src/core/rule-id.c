/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/rule-id.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/uuid.h"

static const FootfallWord rule_words[] = {
  { "red-flag", N_("A sign that wants looking at") },
  { "severe", N_("Severe pain") },
  { "persistent", N_("Persistent pain") },
  { "recurring", N_("Recurring pain") },
  { "long-standing", N_("Long-standing pain") },
  { "flare-up", N_("Flare-up") },
  { "lingering", N_("Low pain that stays") },
  { "worsening", N_("Pain on the rise") },
  { "single-run-spike", N_("A bigger step than usual") },
  { "return-to-running", N_("Return after a pause") },
  { "speed-jump", N_("Faster than usual") },
  { "weekly-volume", N_("More distance than usual") },
  { "mild", N_("Mild pain") },
  { "shoe-replace", N_("Shoes to replace") },
  { "shoe-inspect", N_("Shoes to look at") },
  { "surface-pattern", N_("A difference between surfaces") },
  { "shoe-pattern", N_("A difference between shoes") },
};
G_STATIC_ASSERT (G_N_ELEMENTS (rule_words) == FOOTFALL_N_RULES);
const FootfallVocabulary footfall_rule_ids = { "rule", rule_words, G_N_ELEMENTS (rule_words) };

static gboolean
is_subject (FootfallRuleSubject kind, const char *subject)
{
  FootfallUuid shoe;

  switch (kind)
    {
    case FOOTFALL_RULE_SUBJECT_KNEE:
      return subject != NULL && footfall_vocabulary_find (&footfall_knees, subject) >= 0;
    case FOOTFALL_RULE_SUBJECT_SHOE:
      return subject != NULL && footfall_uuid_parse (subject, &shoe);
    case FOOTFALL_RULE_SUBJECT_NONE:
    default:
      return subject == NULL;
    }
}

FootfallRuleSubject
footfall_rule_id_get_subject (FootfallRuleId rule)
{
  switch (rule)
    {
    case FOOTFALL_RULE_RED_FLAG:
    case FOOTFALL_RULE_SEVERE:
    case FOOTFALL_RULE_PERSISTENT:
    case FOOTFALL_RULE_RECURRING:
    case FOOTFALL_RULE_LONG_STANDING:
    case FOOTFALL_RULE_FLARE_UP:
    case FOOTFALL_RULE_LINGERING:
    case FOOTFALL_RULE_WORSENING:
    case FOOTFALL_RULE_MILD:
      return FOOTFALL_RULE_SUBJECT_KNEE;
    case FOOTFALL_RULE_SHOE_REPLACE:
    case FOOTFALL_RULE_SHOE_INSPECT:
      return FOOTFALL_RULE_SUBJECT_SHOE;
    case FOOTFALL_RULE_SINGLE_RUN_SPIKE:
    case FOOTFALL_RULE_RETURN_TO_RUNNING:
    case FOOTFALL_RULE_SPEED_JUMP:
    case FOOTFALL_RULE_WEEKLY_VOLUME:
    case FOOTFALL_RULE_SURFACE_PATTERN:
    case FOOTFALL_RULE_SHOE_PATTERN:
    default:
      return FOOTFALL_RULE_SUBJECT_NONE;
    }
}

gboolean
footfall_rule_id_is_dismissible (FootfallRuleId rule)
{
  return rule != FOOTFALL_RULE_RED_FLAG;
}

gboolean
footfall_finding_key_parse (const char *key, FootfallRuleId *rule)
{
  const char *colon = key != NULL ? strchr (key, ':') : NULL;
  g_autofree char *nick = colon != NULL ? g_strndup (key, (gsize) (colon - key)) : g_strdup (key);
  int found = nick != NULL ? footfall_vocabulary_find (&footfall_rule_ids, nick) : -1;
  if (found < 0
      || !is_subject (footfall_rule_id_get_subject ((FootfallRuleId) found), colon != NULL ? colon + 1 : NULL))
    return FALSE;

  if (rule != NULL)
    *rule = (FootfallRuleId) found;
  return TRUE;
}
