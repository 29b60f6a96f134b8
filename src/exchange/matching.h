/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/* Nobody starts two runs within a minute. */
#define FOOTFALL_MATCH_START_S 60

/* Clocks of the world differ by whole quarters of an hour, and by no more than this. */
#define FOOTFALL_MATCH_ZONE_STEP_S 900
#define FOOTFALL_MATCH_ZONE_MAX_S (14 * 3600)

/* How far two measurements of one run lie apart at most: the larger of both */
#define FOOTFALL_MATCH_DISTANCE_SHARE 0.02
#define FOOTFALL_MATCH_DISTANCE_M 50.0

/**
 * FootfallMatcher:
 *
 * Knows what will be in the journal: a log, and what an import has taken so
 * far. Finds in both the run or activity that a record from a file is, or may be.
 */
typedef struct _FootfallMatcher FootfallMatcher;

/* @log: (transfer none): has to stay */
FootfallMatcher *footfall_matcher_new (const FootfallLog *log);
void             footfall_matcher_free (FootfallMatcher *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallMatcher, footfall_matcher_free)

/**
 * footfall_matcher_take:
 * @record: (transfer full): a record of any kind that will be stored
 */
void footfall_matcher_take (FootfallMatcher *self, FootfallRecordKind kind, gpointer record);

/**
 * footfall_matcher_get_taken:
 *
 * Returns: (transfer none): all that was taken
 */
const FootfallLog *footfall_matcher_get_taken (const FootfallMatcher *self);

/**
 * footfall_matcher_steal_taken:
 *
 * Returns: (transfer full): all that was taken; the matcher has forgotten it
 */
FootfallLog *footfall_matcher_steal_taken (FootfallMatcher *self);

/**
 * footfall_matcher_find:
 *
 * Returns: (nullable): the record of that name, of any kind
 */
gconstpointer footfall_matcher_find (const FootfallMatcher *self, FootfallRecordKind kind, const FootfallUuid *uuid);

/**
 * footfall_matcher_find_source:
 * @record: a run or activity
 *
 * Returns: (nullable): the record that came from the same place under the same name
 */
gconstpointer footfall_matcher_find_source (const FootfallMatcher *self, FootfallRecordKind kind,
                                            gconstpointer record);

/**
 * footfall_matcher_find_near:
 * @record: a run or activity
 *
 * Some sources tell local times without a zone (Garmin's and Runkeeper's lists,
 * other CSV files): a run from one of them and a run from another source also
 * match when they are as long and start at the same minute on two clocks.
 *
 * Returns: (nullable): the record that started at nearly the same time; if there
 *   are several, one of nearly the same distance is preferred
 */
gconstpointer footfall_matcher_find_near (const FootfallMatcher *self, FootfallRecordKind kind, gconstpointer record);

/**
 * footfall_match_distances:
 * @a: metres; NAN if unknown
 *
 * Returns: whether the two may be the same distance, measured twice; an unknown one may be any
 */
gboolean footfall_match_distances (double a, double b);

G_END_DECLS
