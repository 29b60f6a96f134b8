/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/dismissal.h"

#include <glib/gi18n-lib.h>

#include "core/rule-id.h"

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

static gboolean
validate (gconstpointer record, GError **error)
{
  const FootfallDismissal *self = record;
  FootfallRuleId rule;
  if (!footfall_finding_key_parse (self->finding, &rule))
    {
      g_set_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID,
                   _("The finding that was put aside must be one of Footfall’s, as in “mild:left”, not “%s”."),
                   self->finding);
      return FALSE;
    }
  if (footfall_rule_id_is_dismissible (rule))
    return TRUE;

  g_set_error_literal (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID,
                       _("A sign that wants looking at cannot be put aside."));
  return FALSE;
}

const FootfallRecordClass footfall_dismissal_class = {
  .name = "dismissal",
  .size = sizeof (FootfallDismissal),
  .fields = fields,
  .n_fields = G_N_ELEMENTS (fields),
  .compare = compare,
  .validate = validate,
};

FOOTFALL_DEFINE_RECORD (FootfallDismissal, footfall_dismissal, DISMISSAL)

FootfallDismissal *
footfall_dismissal_new (void)
{
  return footfall_record_new (FOOTFALL_RECORD_DISMISSAL);
}
