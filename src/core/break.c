/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/break.h"

#include <glib/gi18n-lib.h>

static const FootfallRecordField fields[] = {
  { FOOTFALL_FIELD (FootfallBreak, starts_on, DAY), .label = N_("The first day of the break") },
  { FOOTFALL_FIELD (FootfallBreak, ends_on, DAY), .label = N_("The last day of the break"), .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallBreak, walk_ok_on, DAY), .label = N_("The day of the resume check"),
    .is_optional = TRUE },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const FootfallBreak *break_a = a;
  const FootfallBreak *break_b = b;
  return footfall_record_compare_by (break_a->starts_on, break_b->starts_on, a, b);
}

static gboolean
validate (gconstpointer record, GError **error)
{
  const FootfallBreak *self = record;
  if (self->ends_on == FOOTFALL_DAY_UNKNOWN || self->ends_on >= self->starts_on)
    return TRUE;

  g_autofree char *starts_on = footfall_day_to_string (self->starts_on);
  g_autofree char *ends_on = footfall_day_to_string (self->ends_on);
  g_set_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID,
               _("The last day of the break must not be before its first day, %s; it is %s."), starts_on, ends_on);
  return FALSE;
}

const FootfallRecordClass footfall_break_class = {
  .name = "break",
  .size = sizeof (FootfallBreak),
  .fields = fields,
  .n_fields = G_N_ELEMENTS (fields),
  .compare = compare,
  .validate = validate,
};

FOOTFALL_DEFINE_RECORD (FootfallBreak, footfall_break, BREAK)

FootfallBreak *
footfall_break_new (void)
{
  return footfall_record_new (FOOTFALL_RECORD_BREAK);
}
