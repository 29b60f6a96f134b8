/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "exchange/import-plan.h"
#include "ui/model.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_IMPORT_REVIEW (footfall_import_review_get_type ())
G_DECLARE_FINAL_TYPE (FootfallImportReview, footfall_import_review, FOOTFALL, IMPORT_REVIEW, AdwBin)

/**
 * FootfallImportReview:
 *
 * A plan of an import, before it is carried out: how much is in which group,
 * what is to be done with what is in doubt and with shoes, what went wrong.
 */

/**
 * FootfallImportReview::group-activated:
 * @review: the page
 * @group: (type int): the #FootfallImportGroup whose items are to be seen
 * @title: how many they are
 */

/**
 * FootfallImportReview::chosen:
 * @review: the page
 *
 * A choice was made on the plan.
 */

/**
 * FootfallImportReview::activities-changed:
 * @review: the page
 *
 * Other sports are to be kept, or no longer: the files have to be read again.
 */

/**
 * FootfallImportReview::columns-asked:
 * @review: the page
 * @file: the #FootfallImportFile of the plan: a list whose columns the runner wants to look at
 */

/**
 * footfall_import_review_set_plan:
 * @plan: (nullable): has to stay until the next call
 */
void footfall_import_review_set_plan (FootfallImportReview *self, FootfallModel *model, FootfallImportPlan *plan);

gboolean footfall_import_review_get_activities (FootfallImportReview *self);

/* Shows anew what the choices have changed. */
void footfall_import_review_update (FootfallImportReview *self);

/* What the plan comes to, in a short sentence */
const char *footfall_import_review_get_heading (FootfallImportReview *self);

void footfall_import_review_set_failure (FootfallImportReview *self, const char *text);

G_END_DECLS
