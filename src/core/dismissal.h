/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/instant.h"
#include "core/record.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

/* For how many days a dismissed finding stays folded, the day of dismissal included. */
#define FOOTFALL_DISMISSAL_DAYS 14

/**
 * FootfallDismissal:
 * @record: UUID and time of the last change
 * @finding: (owned): the key of a finding that can be put aside, footfall_finding_key_parse(); unique
 * @until: the last day on which the finding stays folded
 */
typedef struct
{
  FootfallRecord record;
  char *finding;
  FootfallDay until;
} FootfallDismissal;

#define FOOTFALL_TYPE_DISMISSAL (footfall_dismissal_get_type ())
GType footfall_dismissal_get_type (void);

/**
 * footfall_dismissal_new:
 *
 * Returns: (transfer full): a record with a new UUID in which all else is unknown
 */
FootfallDismissal *footfall_dismissal_new (void);
FootfallDismissal *footfall_dismissal_copy (const FootfallDismissal *self);
void footfall_dismissal_free (FootfallDismissal *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallDismissal, footfall_dismissal_free)

extern const FootfallRecordClass footfall_dismissal_class;

G_END_DECLS
