/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * FootfallRuleId:
 *
 * The rules, in the order in which their findings are listed.
 */
typedef enum
{
  FOOTFALL_RULE_RED_FLAG,
  FOOTFALL_RULE_SEVERE,
  FOOTFALL_RULE_PERSISTENT,
  FOOTFALL_RULE_RECURRING,
  FOOTFALL_RULE_LONG_STANDING,
  FOOTFALL_RULE_FLARE_UP,
  FOOTFALL_RULE_LINGERING,
  FOOTFALL_RULE_WORSENING,
  FOOTFALL_RULE_SINGLE_RUN_SPIKE,
  FOOTFALL_RULE_RETURN_TO_RUNNING,
  FOOTFALL_RULE_SPEED_JUMP,
  FOOTFALL_RULE_WEEKLY_VOLUME,
  FOOTFALL_RULE_MILD,
  FOOTFALL_RULE_SHOE_REPLACE,
  FOOTFALL_RULE_SHOE_INSPECT,
  FOOTFALL_RULE_SURFACE_PATTERN,
  FOOTFALL_RULE_SHOE_PATTERN,
} FootfallRuleId;
#define FOOTFALL_N_RULES 17

/* What a finding of a rule is about. */
typedef enum
{
  FOOTFALL_RULE_SUBJECT_NONE,
  FOOTFALL_RULE_SUBJECT_KNEE,
  FOOTFALL_RULE_SUBJECT_SHOE,
} FootfallRuleSubject;

/* Nicks as in the JSON of "footfallctl check"; the labels are for the list of rules in Help. */
extern const FootfallVocabulary footfall_rule_ids;

FootfallRuleSubject footfall_rule_id_get_subject (FootfallRuleId rule);

/**
 * footfall_rule_id_is_dismissible:
 *
 * Returns: whether findings of the rule can be put aside; signs that want
 *   looking at cannot
 */
gboolean footfall_rule_id_is_dismissible (FootfallRuleId rule);

/**
 * footfall_finding_key_parse:
 * @key: (nullable): "rule:knee", "rule:shoe-uuid" or, for what is about neither, "rule"
 * @rule: (out) (optional): whose finding it names; untouched on failure
 *
 * Returns: whether a finding can have this key
 */
gboolean footfall_finding_key_parse (const char *key, FootfallRuleId *rule);

G_END_DECLS
