/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"

G_BEGIN_DECLS

/**
 * FootfallTip:
 * @id: the stable name
 * @title: what, a few words
 * @what: one or two sentences
 * @how: how it is done
 * @how_much: how often, how long
 * @when_to_stop: when to leave it
 * @evidence: one line with the source; says so where it is thin
 * @encourages_running: not shown while the red family or a red flag is active
 *
 * A general running tip. All texts are untranslated and marked; they are read through
 * footfall_tip_get_text().
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *what;
  const char *how;
  const char *how_much;
  const char *when_to_stop;
  const char *evidence;
  gboolean encourages_running;
} FootfallTip;

const FootfallTip *footfall_tips_get_all (guint *n_tips);
const FootfallTip *footfall_tip_find (const char *id);

/**
 * footfall_tips_for:
 *
 * The tips of the day: at most two, rotating by day, fitting to the findings.
 *
 * Returns: (transfer container) (element-type FootfallTip): possibly empty
 */
GPtrArray *footfall_tips_for (const FootfallAssessment *assessment);

/**
 * footfall_low_impact_tips:
 *
 * Returns: (transfer container) (element-type FootfallTip): what can be done instead of running
 */
GPtrArray *footfall_low_impact_tips (void);

/**
 * FootfallCause:
 * @name: what professionals call it
 * @what: one plain sentence
 *
 * One of the possible causes that the article names: for the page "What could it
 * be?", as things a professional can tell apart, never as a guess.
 */
typedef struct
{
  const char *name;
  const char *what;
} FootfallCause;

const FootfallCause *footfall_causes_get_all (guint *n_causes);

/* The intended purpose: the one place where the words stand that are used nowhere else. Translated. */
const char *footfall_intended_purpose (void);

G_END_DECLS
