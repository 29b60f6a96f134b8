/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/preferences/threshold-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* A limit that is shown in miles is rounded; who types it as shown means it. */
#define ROUNDING_M 1.0

static gboolean
is_distance (const FootfallRulesField *field)
{
  return g_strcmp0 (field->unit, "metres") == 0;
}

static gboolean
read_number (const FootfallRulesField *field, const char *text, FootfallDistanceUnit unit, double *value)
{
  if (is_distance (field))
    return footfall_distance_parse_between (text, unit, 0, INFINITY, value, NULL);
  return footfall_number_parse (text, value);
}

static double
settle_rounding (const FootfallRulesField *field, const FootfallRulesBounds *bounds, double value)
{
  double clamped = CLAMP (value, bounds->minimum, bounds->maximum);
  return is_distance (field) && fabs (clamped - value) < ROUNDING_M ? clamped : value;
}

static char *
describe_range (const FootfallRulesField *field, const FootfallRulesBounds *bounds, FootfallDistanceUnit unit)
{
  g_autofree char *minimum = footfall_threshold_text_format_number (field, bounds->minimum, unit);
  g_autofree char *maximum = footfall_threshold_text_format (field, bounds->maximum, unit);
  return field->is_real ? g_strdup_printf (_("Write a number from %s to %s."), minimum, maximum)
                        : g_strdup_printf (_("Write a whole number from %s to %s."), minimum, maximum);
}

/* The other threshold that stands in the way; NULL where it is the range itself. */
static char *
describe_neighbour (const FootfallRules *rules, const FootfallRulesField *neighbour, gboolean is_above,
                    FootfallDistanceUnit unit)
{
  if (neighbour == NULL)
    return NULL;

  g_autofree char *value =
      footfall_threshold_text_format (neighbour, footfall_rules_get_value (rules, neighbour), unit);
  /* Translators: the value of another threshold and the sentence that says what it means */
  return is_above ? g_strdup_printf (_("More would not go with %s for “%s”"), value, _(neighbour->meaning))
                  : g_strdup_printf (_("Less would not go with %s for “%s”"), value, _(neighbour->meaning));
}

static gboolean
refuse (const FootfallRulesField *field, const FootfallRules *rules, const FootfallRulesBounds *bounds, double value,
        FootfallDistanceUnit unit, GError **error)
{
  g_autofree char *range = describe_range (field, bounds, unit);
  g_autofree char *reason = NULL;
  if (value > bounds->maximum)
    reason = describe_neighbour (rules, bounds->maximum_by, TRUE, unit);
  else if (value < bounds->minimum)
    reason = describe_neighbour (rules, bounds->minimum_by, FALSE, unit);
  g_set_error (error, FOOTFALL_RULES_ERROR, FOOTFALL_RULES_ERROR_RANGE, "%s%s%s", range, reason != NULL ? "\n" : "",
               reason != NULL ? reason : "");
  return FALSE;
}

char *
footfall_threshold_text_format (const FootfallRulesField *field, double value, FootfallDistanceUnit unit)
{
  g_return_val_if_fail (field != NULL, NULL);

  g_autofree char *number = footfall_threshold_text_format_number (field, value, unit);
  if (g_strcmp0 (field->unit, "days") == 0)
    return g_strdup_printf (ngettext ("%s day", "%s days", (gulong) value), number);
  if (g_strcmp0 (field->unit, "minutes") == 0)
    return g_strdup_printf (ngettext ("%s minute", "%s minutes", (gulong) value), number);
  const char *symbol = footfall_threshold_text_get_symbol (field, unit);
  /* Translators: a number and its unit, joined by a no-break space */
  return *symbol == '\0' ? g_steal_pointer (&number) : g_strdup_printf (_("%s\u00a0%s"), number, symbol);
}

char *
footfall_threshold_text_format_number (const FootfallRulesField *field, double value, FootfallDistanceUnit unit)
{
  g_return_val_if_fail (field != NULL, NULL);

  return is_distance (field) && value > 0 ? footfall_distance_format_number (value, unit)
                                          : footfall_number_format_exact (value);
}

const char *
footfall_threshold_text_get_symbol (const FootfallRulesField *field, FootfallDistanceUnit unit)
{
  g_return_val_if_fail (field != NULL, "");

  if (is_distance (field))
    return footfall_distance_unit_get_symbol (unit);
  if (g_strcmp0 (field->unit, "percent") == 0)
    return "%";
  return field->unit != NULL ? _(field->unit) : "";
}

gboolean
footfall_threshold_text_parse (const FootfallRulesField *field, const FootfallRules *rules, const char *text,
                               FootfallDistanceUnit unit, double *value, GError **error)
{
  g_return_val_if_fail (field != NULL && rules != NULL && text != NULL && value != NULL, FALSE);

  double parsed = NAN;
  FootfallRulesBounds bounds = footfall_rules_get_bounds (rules, field);
  if (!read_number (field, text, unit, &parsed))
    return refuse (field, rules, &bounds, NAN, unit, error);

  parsed = settle_rounding (field, &bounds, parsed);
  FootfallRules tried = *rules;
  if (!footfall_rules_set_value (&tried, field, parsed, NULL))
    return refuse (field, rules, &bounds, parsed, unit, error);
  *value = parsed;
  return TRUE;
}
