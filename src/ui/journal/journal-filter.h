/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

#define FOOTFALL_JOURNAL_FILTER_ANY -1

/**
 * FootfallShoeFilter:
 * @FOOTFALL_SHOE_FILTER_ANY: whatever was worn
 * @FOOTFALL_SHOE_FILTER_NONE: runs that name no shoe
 * @FOOTFALL_SHOE_FILTER_ONE: runs in one shoe
 */
typedef enum
{
  FOOTFALL_SHOE_FILTER_ANY,
  FOOTFALL_SHOE_FILTER_NONE,
  FOOTFALL_SHOE_FILTER_ONE,
} FootfallShoeFilter;

/**
 * FootfallJournalFilter:
 * @text: (owned) (nullable): all of its words stand in the notes, or in the name of the shoe, in
 *   either case; %NULL and "" let all through
 * @shoe_filter: what is asked of the shoe
 * @shoe: the one shoe
 * @surface: a #FootfallSurface, or %FOOTFALL_JOURNAL_FILTER_ANY
 * @knee: a #FootfallKnee of which something was told, or %FOOTFALL_JOURNAL_FILTER_ANY
 * @painful_only: whether a level above 0 was told, of @knee if there is one
 *
 * Which records of a journal someone wants to see. Everything that is set has
 * to hold. Shoes and surfaces belong to runs: where they are asked for, only
 * runs pass; where a knee is, only runs and what was noted of a knee.
 */
typedef struct
{
  char *text;
  FootfallShoeFilter shoe_filter;
  FootfallUuid shoe;
  int surface;
  int knee;
  gboolean painful_only;
} FootfallJournalFilter;

#define FOOTFALL_JOURNAL_FILTER_NONE                             \
  ((FootfallJournalFilter) {                                     \
      .surface = FOOTFALL_JOURNAL_FILTER_ANY,                    \
      .knee = FOOTFALL_JOURNAL_FILTER_ANY,                       \
  })

/* Whether it lets everything through. */
gboolean footfall_journal_filter_is_none (const FootfallJournalFilter *self);

/**
 * FootfallJournalMatcher:
 *
 * A filter made ready for one log: what is asked of every record is worked out
 * once. Good until a shoe changes or another filter is wanted.
 */
typedef struct _FootfallJournalMatcher FootfallJournalMatcher;

/**
 * footfall_journal_matcher_new:
 * @filter: copied
 * @log: must outlive the matcher
 */
FootfallJournalMatcher *footfall_journal_matcher_new (const FootfallJournalFilter *filter, const FootfallLog *log);
void                    footfall_journal_matcher_free (FootfallJournalMatcher *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallJournalMatcher, footfall_journal_matcher_free)

const FootfallJournalFilter *footfall_journal_matcher_get_filter (const FootfallJournalMatcher *self);

/**
 * footfall_journal_matcher_matches:
 * @record: a run, a pain entry of its own, an activity, a break or an event
 *
 * Returns: whether the filter lets @record through
 */
gboolean footfall_journal_matcher_matches (const FootfallJournalMatcher *self, FootfallRecordKind kind,
                                           gconstpointer record);

G_END_DECLS
