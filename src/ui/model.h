/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"
#include "analysis/resume-check.h"
#include "journal/journal.h"
#include "preferences/preferences.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_MODEL (footfall_model_get_type ())
G_DECLARE_FINAL_TYPE (FootfallModel, footfall_model, FOOTFALL, MODEL, GObject)

/**
 * FootfallModel:
 *
 * What every page and dialog looks at: the journal, the preferences, the day,
 * and what the log says on that day. The assessment is made when someone asks
 * for it, not when something changes, and stays while nothing changes that it
 * is made of.
 */

/**
 * FootfallModel::log-changed:
 * @model: the model
 * @changes: (type FootfallChangeSet): exactly what is different now
 */

/**
 * FootfallModel::assessment-changed:
 * @model: the model
 *
 * The log, the preferences or the day changed: whoever shows what the log says
 * shows it again, although it may say the same.
 */

/**
 * FootfallModel::preferences-changed:
 * @model: the model
 *
 * The unit, the first day of the week or the watched knees may have changed.
 */

/**
 * footfall_model_new:
 * @today: the day it is
 *
 * Returns: (transfer full): a model of @journal
 */
FootfallModel *footfall_model_new (FootfallJournal *journal, FootfallPreferences *preferences, FootfallDay today);

FootfallJournal     *footfall_model_get_journal (FootfallModel *self);
const FootfallLog   *footfall_model_get_log (FootfallModel *self);
FootfallPreferences *footfall_model_get_preferences (FootfallModel *self);
FootfallDistanceUnit footfall_model_get_distance_unit (FootfallModel *self);
const FootfallRules *footfall_model_get_rules (FootfallModel *self);

/**
 * footfall_model_get_assessment:
 *
 * Returns: what the log says; good until the next change
 */
const FootfallAssessment *footfall_model_get_assessment (FootfallModel *self);

/**
 * footfall_model_get_resume_check:
 *
 * Returns: what is still missing before running again; good until the next change
 */
const FootfallResumeCheck *footfall_model_get_resume_check (FootfallModel *self);

FootfallDay footfall_model_get_today (FootfallModel *self);

/**
 * footfall_model_set_today:
 *
 * Called by whoever reads the clock.
 */
void footfall_model_set_today (FootfallModel *self, FootfallDay today);

G_END_DECLS
