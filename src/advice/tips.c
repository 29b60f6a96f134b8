/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/tips.h"

#include <glib/gi18n-lib.h>

#include "advice/tips-table.h"

#define TIPS_A_DAY 2

/* The article's five tips; the fifth, rest when it flares up, belongs to the flares. */
#define TOPICS_GENERAL \
  (FOOTFALL_TIP_TOPIC_FORM | FOOTFALL_TIP_TOPIC_SHOES | FOOTFALL_TIP_TOPIC_STRENGTH | \
   FOOTFALL_TIP_TOPIC_GRADUAL | FOOTFALL_TIP_TOPIC_SURFACE)
#define TOPICS_PAUSE (FOOTFALL_TIP_TOPIC_REST | FOOTFALL_TIP_TOPIC_LOW_IMPACT)

static const guint topics_of_rules[FOOTFALL_N_RULES] = {
  [FOOTFALL_RULE_RED_FLAG] = FOOTFALL_TIP_TOPIC_REST,
  [FOOTFALL_RULE_SEVERE] = TOPICS_PAUSE,
  [FOOTFALL_RULE_PERSISTENT] = TOPICS_PAUSE,
  [FOOTFALL_RULE_RECURRING] = TOPICS_PAUSE,
  [FOOTFALL_RULE_LONG_STANDING] = TOPICS_PAUSE,
  [FOOTFALL_RULE_FLARE_UP] = TOPICS_PAUSE,
  [FOOTFALL_RULE_LINGERING] = TOPICS_PAUSE,
  [FOOTFALL_RULE_WORSENING] = TOPICS_GENERAL,
  [FOOTFALL_RULE_SINGLE_RUN_SPIKE] = FOOTFALL_TIP_TOPIC_GRADUAL,
  [FOOTFALL_RULE_RETURN_TO_RUNNING] = FOOTFALL_TIP_TOPIC_RETURN | FOOTFALL_TIP_TOPIC_GRADUAL,
  [FOOTFALL_RULE_SPEED_JUMP] = FOOTFALL_TIP_TOPIC_GRADUAL,
  [FOOTFALL_RULE_WEEKLY_VOLUME] = FOOTFALL_TIP_TOPIC_GRADUAL,
  [FOOTFALL_RULE_MILD] = TOPICS_GENERAL,
  [FOOTFALL_RULE_SHOE_REPLACE] = FOOTFALL_TIP_TOPIC_SHOES,
  [FOOTFALL_RULE_SHOE_INSPECT] = FOOTFALL_TIP_TOPIC_SHOES,
  [FOOTFALL_RULE_SURFACE_PATTERN] = FOOTFALL_TIP_TOPIC_SURFACE,
  [FOOTFALL_RULE_SHOE_PATTERN] = FOOTFALL_TIP_TOPIC_SHOES,
};

static const FootfallFinding *
find_finding (const FootfallAssessment *assessment, FootfallRuleId rule)
{
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      if (finding->rule == rule)
        return finding;
    }
  return NULL;
}

/* Whether this runner's own log speaks against the tip about softer ground. */
static gboolean
is_hard_ground_better (const FootfallAssessment *assessment)
{
  const FootfallFinding *finding = find_finding (assessment, FOOTFALL_RULE_SURFACE_PATTERN);
  return finding != NULL && finding->reasons.pattern.mean_a < finding->reasons.pattern.mean_b;
}

static guint
join_topics (const FootfallAssessment *assessment)
{
  guint topics = 0;
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      topics |= topics_of_rules[finding->rule];
    }
  return topics;
}

/* A pause leaves no room for tips about running, and a knee that wants looking at none for exercise. */
static guint
choose_topics (const FootfallAssessment *assessment)
{
  guint excluded = is_hard_ground_better (assessment) ? FOOTFALL_TIP_TOPIC_SURFACE : 0;
  guint topics = join_topics (assessment) & ~excluded;
  if (find_finding (assessment, FOOTFALL_RULE_RED_FLAG) != NULL)
    return FOOTFALL_TIP_TOPIC_REST;
  if (topics & FOOTFALL_TIP_TOPIC_REST)
    return topics & TOPICS_PAUSE;
  return topics != 0 ? topics : TOPICS_GENERAL & ~excluded;
}

static GPtrArray *
list_tips (guint topics)
{
  GPtrArray *tips = g_ptr_array_new ();
  for (guint i = 0; i < footfall_n_tips; i++)
    if (footfall_tips_table[i].topics & topics)
      g_ptr_array_add (tips, (gpointer) &footfall_tips_table[i]);
  return tips;
}

/* Every day one further; the two of a day stand half the list apart, so that they differ in topic. */
static GPtrArray *
choose_tips_of_day (const GPtrArray *tips, FootfallDay day)
{
  GPtrArray *chosen = g_ptr_array_new ();
  guint start = (guint) (day - FOOTFALL_DAY_MIN);
  for (guint i = 0; i < MIN (TIPS_A_DAY, tips->len); i++)
    g_ptr_array_add (chosen, g_ptr_array_index (tips, (start + i * (tips->len / TIPS_A_DAY)) % tips->len));
  return chosen;
}

const FootfallTip *
footfall_tips_get_all (guint *n_tips)
{
  g_return_val_if_fail (n_tips != NULL, NULL);
  *n_tips = footfall_n_tips;
  return footfall_tips_table;
}

const FootfallTip *
footfall_tip_find (const char *id)
{
  for (guint i = 0; i < footfall_n_tips; i++)
    if (g_strcmp0 (footfall_tips_table[i].id, id) == 0)
      return &footfall_tips_table[i];
  return NULL;
}

GPtrArray *
footfall_tips_for (const FootfallAssessment *assessment)
{
  g_return_val_if_fail (assessment != NULL, NULL);
  if (assessment->status == FOOTFALL_STATUS_EMPTY)
    return g_ptr_array_new ();
  g_autoptr(GPtrArray) tips = list_tips (choose_topics (assessment));
  return choose_tips_of_day (tips, assessment->today);
}

GPtrArray *
footfall_low_impact_tips (void)
{
  return list_tips (FOOTFALL_TIP_TOPIC_LOW_IMPACT);
}

gboolean
footfall_tip_get_activity (const FootfallTip *self, FootfallActivityKind *kind, int *minutes)
{
  static const struct
  {
    const char *id;
    FootfallActivityKind kind;
    int minutes;
  } activities[] = {
    { "walk", FOOTFALL_ACTIVITY_KIND_WALK, 30 },
    { "bicycle", FOOTFALL_ACTIVITY_KIND_BICYCLE, 30 },
    { "stationary-bicycle", FOOTFALL_ACTIVITY_KIND_STATIONARY_BICYCLE, 30 },
    { "elliptical", FOOTFALL_ACTIVITY_KIND_ELLIPTICAL, 20 },
    { "home-exercises", FOOTFALL_ACTIVITY_KIND_STRENGTH, 10 },
  };

  g_return_val_if_fail (self != NULL && kind != NULL && minutes != NULL, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (activities); i++)
    {
      if (g_strcmp0 (activities[i].id, self->id) != 0)
        continue;
      *kind = activities[i].kind;
      *minutes = activities[i].minutes;
      return TRUE;
    }
  return FALSE;
}

const char *
footfall_tip_get_title (const FootfallTip *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_dgettext (GETTEXT_PACKAGE, self->title);
}

const char *
footfall_tip_get_what (const FootfallTip *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_dgettext (GETTEXT_PACKAGE, self->what);
}

const char *
footfall_tip_get_how (const FootfallTip *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_dgettext (GETTEXT_PACKAGE, self->how);
}

const char *
footfall_tip_get_how_much (const FootfallTip *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_dgettext (GETTEXT_PACKAGE, self->how_much);
}

const char *
footfall_tip_get_when_to_stop (const FootfallTip *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_dgettext (GETTEXT_PACKAGE, self->when_to_stop);
}

const char *
footfall_tip_get_evidence (const FootfallTip *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_dgettext (GETTEXT_PACKAGE, self->evidence);
}
