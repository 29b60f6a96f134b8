/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/shoe.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const FootfallRecordField fields[] = {
  { FOOTFALL_FIELD (FootfallShoe, name, TEXT), .label = N_("The name of the shoe") },
  { FOOTFALL_FIELD (FootfallShoe, brand, TEXT), .label = N_("The brand"), .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallShoe, model, TEXT), .label = N_("The model"), .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallShoe, first_used_on, DAY), .label = N_("The first day of use"), .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallShoe, initial_distance_m, REAL), .label = N_("The initial distance in metres"),
    .maximum = FOOTFALL_SHOE_DISTANCE_MAX_M },
  { FOOTFALL_FIELD (FootfallShoe, inspect_at_m, REAL), .label = N_("The distance for an inspection in metres"),
    .excludes_minimum = TRUE, .maximum = FOOTFALL_SHOE_DISTANCE_MAX_M },
  { FOOTFALL_FIELD (FootfallShoe, replace_at_m, REAL), .label = N_("The distance for a replacement in metres"),
    .excludes_minimum = TRUE, .maximum = FOOTFALL_SHOE_DISTANCE_MAX_M },
  { FOOTFALL_FIELD (FootfallShoe, inspected_on, DAY), .label = N_("The day of the inspection"),
    .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallShoe, sole, WORD), .label = N_("The sole"), .vocabulary = &footfall_soles },
  { FOOTFALL_FIELD (FootfallShoe, fit, WORD), .label = N_("The fit"), .vocabulary = &footfall_fits },
  { FOOTFALL_FIELD (FootfallShoe, retired_on, DAY), .label = N_("The day of retirement"), .is_optional = TRUE },
  { FOOTFALL_FIELD (FootfallShoe, is_default, FLAG), .label = N_("“Preselected for new runs”"), .maximum = TRUE },
  { FOOTFALL_FIELD (FootfallShoe, notes, TEXT), .label = N_("The note"), .is_optional = TRUE },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const FootfallShoe *shoe_a = a;
  const FootfallShoe *shoe_b = b;
  int order = footfall_name_compare (shoe_a->name, shoe_b->name);
  return order != 0 ? order : footfall_uuid_compare (a, b);
}

static gboolean
validate (gconstpointer record, GError **error)
{
  const FootfallShoe *self = record;
  if (self->replace_at_m >= self->inspect_at_m)
    return TRUE;

  g_set_error (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID,
               _("The distance for a replacement must be at least the distance for an inspection, %.15g metres; "
                 "it is %.15g metres."),
               self->inspect_at_m, self->replace_at_m);
  return FALSE;
}

const FootfallRecordClass footfall_shoe_class = {
  .name = "shoe",
  .size = sizeof (FootfallShoe),
  .fields = fields,
  .n_fields = G_N_ELEMENTS (fields),
  .compare = compare,
  .validate = validate,
};

FOOTFALL_DEFINE_RECORD (FootfallShoe, footfall_shoe, SHOE)

FootfallShoe *
footfall_shoe_new (void)
{
  FootfallShoe *self = footfall_record_new (FOOTFALL_RECORD_SHOE);
  self->initial_distance_m = 0;
  self->inspect_at_m = FOOTFALL_SHOE_INSPECT_AT_M;
  self->replace_at_m = FOOTFALL_SHOE_REPLACE_AT_M;
  return self;
}

gboolean
footfall_shoe_is_retired (const FootfallShoe *self, FootfallDay today)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->retired_on != FOOTFALL_DAY_UNKNOWN && self->retired_on <= today;
}

int
footfall_name_compare (const char *a, const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a != NULL ? a : "", -1);
  g_autofree char *folded_b = g_utf8_casefold (b != NULL ? b : "", -1);
  return strcmp (folded_a, folded_b);
}
