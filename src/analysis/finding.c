/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/finding.h"

#include <glib/gi18n-lib.h>

static const FootfallWord level_words[] = {
  { "info", N_("For your information") },
  { "caution", N_("Worth a thought") },
  { "strong", N_("Worth acting on") },
  { "red", N_("Time for a break") },
};
const FootfallVocabulary footfall_finding_levels = { "level", level_words, G_N_ELEMENTS (level_words) };

static const FootfallWord form_words[] = {
  { "none", N_("In one way only") },
  { "row", N_("Painful days in a row") },
  { "share", N_("Pain on many days") },
  { "mornings", N_("Painful mornings") },
  { "episodes", N_("Several episodes") },
  { "level", N_("Moderate pain") },
  { "back", N_("Pain that is back") },
  { "window", N_("Compared with the last weeks") },
  { "return", N_("Compared with before the pause") },
  { "distance", N_("By distance") },
  { "age", N_("By age") },
};
const FootfallVocabulary footfall_forms = { "form", form_words, G_N_ELEMENTS (form_words) };

static const FootfallWord pattern_kind_words[] = {
  { "surface", N_("Surfaces") },
  { "shoe", N_("Shoes") },
};
const FootfallVocabulary footfall_pattern_kinds = { "pattern", pattern_kind_words, G_N_ELEMENTS (pattern_kind_words) };

static const FootfallWord pattern_state_words[] = {
  { "not-enough", N_("Not enough to compare") },
  { "no-difference", N_("No difference found") },
  { "difference", N_("A difference found") },
};
const FootfallVocabulary footfall_pattern_states = { "state", pattern_state_words, G_N_ELEMENTS (pattern_state_words) };

void
footfall_finding_free (FootfallFinding *self)
{
  g_clear_pointer (&self->runs, g_array_unref);
  g_clear_pointer (&self->entries, g_array_unref);
  g_free (self);
}

gboolean
footfall_rule_id_is_red_family (FootfallRuleId rule)
{
  return rule == FOOTFALL_RULE_SEVERE || rule == FOOTFALL_RULE_PERSISTENT || rule == FOOTFALL_RULE_RECURRING ||
         rule == FOOTFALL_RULE_LONG_STANDING;
}

char *
footfall_finding_get_key (const FootfallFinding *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  const char *rule = footfall_vocabulary_get_nick (&footfall_rule_ids, (int) self->rule);
  if (self->knee >= 0)
    return g_strconcat (rule, ":", footfall_vocabulary_get_nick (&footfall_knees, self->knee), NULL);
  if (!footfall_uuid_is_none (&self->shoe))
    return g_strconcat (rule, ":", footfall_uuid_to_text (&self->shoe).text, NULL);
  return g_strdup (rule);
}

gboolean
footfall_finding_can_be_dismissed (const FootfallFinding *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->rule != FOOTFALL_RULE_RED_FLAG;
}

const FootfallDismissal *
footfall_finding_find_dismissal (const FootfallFinding *self, const FootfallLog *log, FootfallDay today)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (log != NULL, NULL);

  if (!footfall_finding_can_be_dismissed (self))
    return NULL;

  g_autofree char *key = footfall_finding_get_key (self);
  const FootfallDismissal *dismissal = footfall_log_find_dismissal (log, key);
  return dismissal != NULL && dismissal->until >= today ? dismissal : NULL;
}
