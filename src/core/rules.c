/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/rules.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/rules-fields.h"

G_DEFINE_QUARK (footfall-rules-error-quark, footfall_rules_error)

/* Two thresholds of which one must not pass the other. */
typedef struct
{
  const char *lower;
  const char *upper;
  gboolean may_be_equal;
} Order;

static const Order orders[] = {
  { "mild-min-level", "flare-min-level", FALSE },
  { "clear-max-level", "acceptable-max-level", TRUE },
  { "acceptable-max-level", "pain-min-level", FALSE },
  { "pain-min-level", "flare-min-level", TRUE },
  { "flare-min-level", "severe-min-level", TRUE },
  { "share-min-level", "pain-min-level", TRUE },
  { "share-logged-days", "share-window-days", TRUE },
  { "share-span-days", "share-window-days", TRUE },
  { "share-painful-days", "share-window-days", TRUE },
  { "mornings-count", "mornings-window-days", TRUE },
  { "recurring-episodes", "recurring-window-days", TRUE },
  { "recurring-logged-days", "recurring-window-days", TRUE },
  { "recurring-painful-days", "recurring-window-days", TRUE },
  { "long-standing-painful-days", "long-standing-block-days", TRUE },
  { "red-forget-days", "red-forget-always-days", TRUE },
  { "quiet-after-days", "silent-after-days", TRUE },
  { "worsening-logged-days", "worsening-window-days", TRUE },
  { "worsening-span-days", "worsening-window-days", FALSE },
  { "load-recent-days", "load-window-days", TRUE },
  { "spike-info-ratio", "spike-caution-ratio", TRUE },
  { "spike-caution-ratio", "spike-strong-ratio", TRUE },
  { "speed-distance-low", "speed-distance-high", TRUE },
  { "return-short-days", "return-middle-days", FALSE },
  { "return-middle-days", "return-long-days", FALSE },
  { "return-long-days", "return-beginner-days", FALSE },
  { "return-beginner-days", "return-silent-days", FALSE },
  { "return-long-fraction", "return-middle-fraction", TRUE },
  { "return-middle-fraction", "return-short-fraction", TRUE },
};

static void
store_value (FootfallRules *self, const FootfallRulesField *field, double value)
{
  if (field->is_real)
    G_STRUCT_MEMBER (double, self, field->offset) = value;
  else
    G_STRUCT_MEMBER (int, self, field->offset) = (int) value;
}

static gboolean
check_range (const FootfallRulesField *field, double value, GError **error)
{
  /* A comparison with NaN is false, so this refuses it as well */
  if (value >= field->minimum && value <= field->maximum)
    {
      if (field->is_real || value == floor (value))
        return TRUE;

      g_set_error (error, FOOTFALL_RULES_ERROR, FOOTFALL_RULES_ERROR_RANGE,
                   _("“%s” must be a whole number from %g to %g, not %g"),
                   field->name, field->minimum, field->maximum, value);
      return FALSE;
    }

  g_set_error (error, FOOTFALL_RULES_ERROR, FOOTFALL_RULES_ERROR_RANGE,
               _("“%s” must be from %g to %g, not %g"), field->name, field->minimum, field->maximum, value);
  return FALSE;
}

static gboolean
check_order (const FootfallRules *self, const Order *order, GError **error)
{
  const FootfallRulesField *lower = footfall_rules_find_field (order->lower);
  const FootfallRulesField *upper = footfall_rules_find_field (order->upper);
  double lower_value = footfall_rules_get_value (self, lower);
  double upper_value = footfall_rules_get_value (self, upper);

  if (lower_value < upper_value || (order->may_be_equal && lower_value <= upper_value))
    return TRUE;

  if (order->may_be_equal)
    g_set_error (error, FOOTFALL_RULES_ERROR, FOOTFALL_RULES_ERROR_RANGE,
                 _("“%s” (%g, from %g to %g) must not be above “%s” (%g, from %g to %g)"),
                 lower->name, lower_value, lower->minimum, lower->maximum,
                 upper->name, upper_value, upper->minimum, upper->maximum);
  else
    g_set_error (error, FOOTFALL_RULES_ERROR, FOOTFALL_RULES_ERROR_RANGE,
                 _("“%s” (%g, from %g to %g) must be below “%s” (%g, from %g to %g)"),
                 lower->name, lower_value, lower->minimum, lower->maximum,
                 upper->name, upper_value, upper->minimum, upper->maximum);
  return FALSE;
}

static gboolean
check_orders (const FootfallRules *self, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      if (!check_order (self, &orders[i], error))
        return FALSE;
    }
  return TRUE;
}

void
footfall_rules_init (FootfallRules *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < footfall_n_rules_fields; i++)
    store_value (self, &footfall_rules_fields[i], footfall_rules_fields[i].default_value);
}

const FootfallRulesField *
footfall_rules_get_fields (guint *n_fields)
{
  g_return_val_if_fail (n_fields != NULL, NULL);

  *n_fields = footfall_n_rules_fields;
  return footfall_rules_fields;
}

const FootfallRulesField *
footfall_rules_find_field (const char *name)
{
  for (guint i = 0; i < footfall_n_rules_fields; i++)
    {
      if (g_strcmp0 (footfall_rules_fields[i].name, name) == 0)
        return &footfall_rules_fields[i];
    }
  return NULL;
}

double
footfall_rules_get_value (const FootfallRules *self, const FootfallRulesField *field)
{
  g_return_val_if_fail (self != NULL, NAN);
  g_return_val_if_fail (field != NULL, NAN);

  if (field->is_real)
    return G_STRUCT_MEMBER (double, self, field->offset);
  return G_STRUCT_MEMBER (int, self, field->offset);
}

/* Only whole numbers must differ: for the others “as much” is always allowed. */
static void
narrow_bounds (FootfallRulesBounds *bounds, const FootfallRules *self, const FootfallRulesField *field,
               const Order *order)
{
  const FootfallRulesField *lower = footfall_rules_find_field (order->lower);
  const FootfallRulesField *upper = footfall_rules_find_field (order->upper);
  double distance = order->may_be_equal ? 0 : 1;

  if (field == upper && footfall_rules_get_value (self, lower) + distance > bounds->minimum)
    {
      bounds->minimum = footfall_rules_get_value (self, lower) + distance;
      bounds->minimum_by = lower;
    }
  if (field == lower && footfall_rules_get_value (self, upper) - distance < bounds->maximum)
    {
      bounds->maximum = footfall_rules_get_value (self, upper) - distance;
      bounds->maximum_by = upper;
    }
}

FootfallRulesBounds
footfall_rules_get_bounds (const FootfallRules *self, const FootfallRulesField *field)
{
  FootfallRulesBounds bounds = { NAN, NAN, NULL, NULL };
  g_return_val_if_fail (self != NULL, bounds);
  g_return_val_if_fail (field != NULL, bounds);

  bounds.minimum = field->minimum;
  bounds.maximum = field->maximum;
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    narrow_bounds (&bounds, self, field, &orders[i]);
  return bounds;
}

gboolean
footfall_rules_set_value (FootfallRules *self, const FootfallRulesField *field, double value, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (field != NULL, FALSE);

  if (!check_range (field, value, error))
    return FALSE;

  FootfallRules changed = *self;
  store_value (&changed, field, value);
  if (!check_orders (&changed, error))
    return FALSE;

  *self = changed;
  return TRUE;
}

gboolean
footfall_rules_equal (const FootfallRules *a, const FootfallRules *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  guint n_fields;
  const FootfallRulesField *fields = footfall_rules_get_fields (&n_fields);
  for (guint i = 0; i < n_fields; i++)
    {
      double value_a = footfall_rules_get_value (a, &fields[i]);
      double value_b = footfall_rules_get_value (b, &fields[i]);
      if (value_a < value_b || value_a > value_b)
        return FALSE;
    }
  return TRUE;
}

gboolean
footfall_rules_validate (const FootfallRules *self, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < footfall_n_rules_fields; i++)
    {
      const FootfallRulesField *field = &footfall_rules_fields[i];

      if (!check_range (field, footfall_rules_get_value (self, field), error))
        return FALSE;
    }
  return check_orders (self, error);
}
