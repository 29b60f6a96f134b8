/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "exchange/import-plan.h"

G_BEGIN_DECLS

/**
 * FootfallImportShare:
 * @n_items: how many there are
 * @from: the day of the first of them; %FOOTFALL_DAY_UNKNOWN if none tells its time
 * @to: the day of the last
 *
 * What of a file, or of several, is in one state.
 */
typedef struct
{
  guint n_items;
  FootfallDay from;
  FootfallDay to;
} FootfallImportShare;

/* What the items of an import are shown as, in the order in which a runner wants to know */
typedef enum
{
  FOOTFALL_IMPORT_GROUP_NEW_RUN,
  FOOTFALL_IMPORT_GROUP_NEW_ACTIVITY,
  FOOTFALL_IMPORT_GROUP_MAYBE,
  FOOTFALL_IMPORT_GROUP_UNDATED, /* lacks nothing but its start */
  FOOTFALL_IMPORT_GROUP_SAME,
  FOOTFALL_IMPORT_GROUP_OTHER_SPORT,
  FOOTFALL_IMPORT_GROUP_UNREADABLE,
} FootfallImportGroup;
#define FOOTFALL_N_IMPORT_GROUPS 7

FootfallImportGroup footfall_import_item_get_group (const FootfallImportItem *self);

#define FOOTFALL_IMPORT_SHARE_NONE { .n_items = 0, .from = FOOTFALL_DAY_UNKNOWN, .to = FOOTFALL_DAY_UNKNOWN }

/**
 * footfall_import_share_add:
 *
 * Counts one item more.
 */
void footfall_import_share_add (FootfallImportShare *self, const FootfallImportItem *item);

/**
 * footfall_import_share_join:
 *
 * Counts what is in @other, too.
 */
void footfall_import_share_join (FootfallImportShare *self, FootfallImportShare other);

/**
 * footfall_import_file_measure:
 * @kind: of the new items, those of this kind are counted; of the others all
 */
FootfallImportShare footfall_import_file_measure (const FootfallImportFile *self, FootfallImportState state,
                                                  FootfallRecordKind kind);

/* What of all files of a plan is in one group */
FootfallImportShare footfall_import_plan_measure (const FootfallImportPlan *self, FootfallImportGroup group);

/**
 * footfall_import_plan_measure_doubts:
 *
 * Returns: what may be there already and is decided so
 */
FootfallImportShare footfall_import_plan_measure_doubts (const FootfallImportPlan *self, FootfallImportChoice choice);

/**
 * footfall_import_file_list_sports:
 *
 * Returns: (transfer full): the other sports, in the file's own words: "Ride (12), Swim (3)"
 */
char *footfall_import_file_list_sports (const FootfallImportFile *self);

/* The same, over all files of a plan. */
char *footfall_import_plan_list_sports (const FootfallImportPlan *self);

G_END_DECLS
