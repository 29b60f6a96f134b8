/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/change.h"
#include "core/day.h"

G_BEGIN_DECLS

/**
 * FootfallImportOutcome:
 * @added: how many records of each kind come in
 * @n_filled: how many that are there already get what they did not tell
 * @from: the day of the first run or activity that comes in; %FOOTFALL_DAY_UNKNOWN without any
 * @to: the day of the last
 *
 * What the changes of an import come to.
 */
typedef struct
{
  guint added[FOOTFALL_N_RECORD_KINDS];
  guint n_filled;
  FootfallDay from;
  FootfallDay to;
} FootfallImportOutcome;

void footfall_import_outcome_init (FootfallImportOutcome *self, const FootfallChangeSet *changes);

G_END_DECLS
