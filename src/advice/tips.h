/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"

G_BEGIN_DECLS

/* What a tip has to do with; findings ask for tips by topic. */
typedef enum
{
  FOOTFALL_TIP_TOPIC_FORM = 1 << 0,
  FOOTFALL_TIP_TOPIC_SHOES = 1 << 1,
  FOOTFALL_TIP_TOPIC_STRENGTH = 1 << 2,
  FOOTFALL_TIP_TOPIC_GRADUAL = 1 << 3,
  FOOTFALL_TIP_TOPIC_SURFACE = 1 << 4,
  FOOTFALL_TIP_TOPIC_REST = 1 << 5,
  FOOTFALL_TIP_TOPIC_LOW_IMPACT = 1 << 6,
  FOOTFALL_TIP_TOPIC_RETURN = 1 << 7,
} FootfallTipTopics;

/**
 * FootfallTip:
 * @id: the stable name
 * @topics: what it has to do with
 * @encourages_running: not shown while the red family or a red flag is active
 * @title: what, a few words
 * @what: one or two sentences
 * @how: how it is done
 * @how_much: how often, how long
 * @when_to_stop: when to leave it
 * @evidence: one line with the source; says so where it is thin
 *
 * A general running tip. The texts are marked for translation; the functions
 * below give them in the current language.
 */
typedef struct
{
  const char *id;
  FootfallTipTopics topics;
  gboolean encourages_running;
  const char *title;
  const char *what;
  const char *how;
  const char *how_much;
  const char *when_to_stop;
  const char *evidence;
} FootfallTip;

/* In the current language */
const char *footfall_tip_get_title (const FootfallTip *self);
const char *footfall_tip_get_what (const FootfallTip *self);
const char *footfall_tip_get_how (const FootfallTip *self);
const char *footfall_tip_get_how_much (const FootfallTip *self);
const char *footfall_tip_get_when_to_stop (const FootfallTip *self);
const char *footfall_tip_get_evidence (const FootfallTip *self);

/**
 * footfall_tips_get_all:
 * @n_tips: (out): how many
 *
 * Returns: (array length=n_tips): every tip, in the order in which people are shown them
 */
const FootfallTip *footfall_tips_get_all (guint *n_tips);

/**
 * footfall_tip_find:
 *
 * Returns: (nullable): the tip of that id
 */
const FootfallTip *footfall_tip_find (const char *id);

/**
 * footfall_tips_for:
 *
 * The tips of the day: at most two, rotating by day, fitting to the findings;
 * the article's five where there is no finding, none where nothing is logged.
 *
 * Returns: (transfer container) (element-type FootfallTip): possibly empty
 */
GPtrArray *footfall_tips_for (const FootfallAssessment *assessment);

/**
 * footfall_tip_get_activity:
 * @kind: (out): what doing it is logged as
 * @minutes: (out): for how long, where nothing else is said
 *
 * Returns: whether doing it is something to log
 */
gboolean footfall_tip_get_activity (const FootfallTip *self, FootfallActivityKind *kind, int *minutes);

/**
 * footfall_low_impact_tips:
 *
 * Returns: (transfer container) (element-type FootfallTip): what can be done instead of running
 */
GPtrArray *footfall_low_impact_tips (void);

G_END_DECLS
