/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <adwaita.h>

#include "core/log.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_LOW_IMPACT_LIST (footfall_low_impact_list_get_type ())
G_DECLARE_FINAL_TYPE (FootfallLowImpactList, footfall_low_impact_list, FOOTFALL, LOW_IMPACT_LIST, AdwBin)

/**
 * FootfallLowImpactList:
 *
 * What can be done instead of running. Each idea unfolds to how it is done;
 * with #FootfallLowImpactList:can-log each has a button that logs it at once.
 */

/**
 * FootfallLowImpactList::logged:
 * @list: the list
 *
 * One of the buttons was pressed; what it logs is in the journal.
 */

/**
 * footfall_low_impact_list_show_done:
 * @since: a known day
 *
 * Says of each idea how often it was logged since then.
 */
void footfall_low_impact_list_show_done (FootfallLowImpactList *self, const FootfallLog *log, FootfallDay since);

G_END_DECLS
