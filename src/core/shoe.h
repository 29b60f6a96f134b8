/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/instant.h"
#include "core/record.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * FootfallShoe:
 * @record: UUID and time of the last change
 * @name: (owned): not empty; unique in any case among the shoes in use
 * @brand: (owned) (nullable): free text; %NULL and "" are the same
 * @model: (owned) (nullable): free text; %NULL and "" are the same
 * @first_used_on: or unknown
 * @initial_distance_m: metres run before Footfall knew the shoe, 0 to %FOOTFALL_SHOE_DISTANCE_MAX_M
 * @inspect_at_m: metres, above 0: look at the sole from here on
 * @replace_at_m: metres, at least @inspect_at_m: consider another pair from here on
 * @inspected_on: or unknown
 * @sole: as seen then
 * @fit: as felt then
 * @retired_on: or unknown: in use
 * @is_default: preselected for new runs; at most one shoe is
 * @notes: (owned) (nullable): free text; %NULL and "" are the same
 */
typedef struct
{
  FootfallRecord record;
  char *name;
  char *brand;
  char *model;
  FootfallDay first_used_on;
  double initial_distance_m;
  double inspect_at_m;
  double replace_at_m;
  FootfallDay inspected_on;
  FootfallSole sole;
  FootfallFit fit;
  FootfallDay retired_on;
  gboolean is_default;
  char *notes;
} FootfallShoe;

#define FOOTFALL_TYPE_SHOE (footfall_shoe_get_type ())
GType footfall_shoe_get_type (void);

/**
 * footfall_shoe_new:
 *
 * Returns: (transfer full): a record with a new UUID in which the distances are those of a new shoe
 *   and all else is unknown
 */
FootfallShoe *footfall_shoe_new (void);
FootfallShoe *footfall_shoe_copy (const FootfallShoe *self);
void footfall_shoe_free (FootfallShoe *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallShoe, footfall_shoe_free)

extern const FootfallRecordClass footfall_shoe_class;

/* The distance thresholds of a new shoe. Custom of the trade, not
 * proven: 480-800 km is what makers and clinics name (orthocarolina.com). */
#define FOOTFALL_SHOE_INSPECT_AT_M 500000.0
#define FOOTFALL_SHOE_REPLACE_AT_M 800000.0

/* No shoe is known to have gone further; what is above is a wrong unit. */
#define FOOTFALL_SHOE_DISTANCE_MAX_M 100000000.0

/**
 * footfall_shoe_is_retired:
 *
 * Returns: whether the shoe was retired on or before @today
 */
gboolean footfall_shoe_is_retired (const FootfallShoe *self, FootfallDay today);

/**
 * footfall_name_compare:
 *
 * Names in any case: g_utf8_casefold(), then strcmp(); the same in every locale.
 */
int footfall_name_compare (const char *a, const char *b);

G_END_DECLS
