/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/dismissal.h"

#include <glib/gi18n-lib.h>

static const FootfallRecordField fields[] = {
  { FOOTFALL_FIELD (FootfallDismissal, finding, TEXT), .label = N_("The finding that was put aside") },
  { FOOTFALL_FIELD (FootfallDismissal, until, DAY), .label = N_("The last day on which the finding is put aside") },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const FootfallDismissal *dismissal_a = a;
  const FootfallDismissal *dismissal_b = b;
  int order = dismissal_a->until == dismissal_b->until ? g_strcmp0 (dismissal_a->finding, dismissal_b->finding) : 0;
  return order != 0 ? order : footfall_record_compare_by (dismissal_a->until, dismissal_b->until, a, b);
}

const FootfallRecordClass footfall_dismissal_class = {
  .name = "dismissal",
  .size = sizeof (FootfallDismissal),
  .fields = fields,
  .n_fields = G_N_ELEMENTS (fields),
  .compare = compare,
};

FOOTFALL_DEFINE_RECORD (FootfallDismissal, footfall_dismissal, DISMISSAL)

FootfallDismissal *
footfall_dismissal_new (void)
{
  return footfall_record_new (FOOTFALL_RECORD_DISMISSAL);
}
