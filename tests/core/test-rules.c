/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/rules.h"

#include <math.h>
#include <string.h>

static void
test_defaults_are_valid (void)
{
  FootfallRules rules;
  g_autoptr (GError) error = NULL;

  footfall_rules_init (&rules);
  g_assert_true (footfall_rules_validate (&rules, &error));
  g_assert_no_error (error);
  g_assert_cmpint (rules.pain_min_level, ==, 3);
  g_assert_cmpint (rules.trend_gap_days, ==, 14);
  g_assert_cmpfloat (rules.spike_strong_ratio, ==, 2.0);
}

/* Every member of the struct has its row: the rows cover it without overlap but for padding. */
static void
test_table_covers_the_struct (void)
{
  guint n_fields = 0;
  const FootfallRulesField *fields = footfall_rules_get_fields (&n_fields);
  g_autofree guint8 *covered = g_malloc0 (sizeof (FootfallRules));

  for (guint i = 0; i < n_fields; i++)
    {
      gsize size = fields[i].is_real ? sizeof (double) : sizeof (int);

      for (gsize byte = fields[i].offset; byte < fields[i].offset + size; byte++)
        {
          g_assert_cmpint (covered[byte], ==, 0);
          covered[byte] = 1;
        }
      if (i > 0)
        g_assert_cmpuint (fields[i].offset, >, fields[i - 1].offset);
    }

  for (gsize byte = 0; byte < sizeof (FootfallRules); byte += sizeof (int))
    {
      gboolean is_padding = byte % sizeof (double) == sizeof (int) && covered[byte - 1];

      g_assert_true (covered[byte] || is_padding);
    }
}

static void
test_rows_are_complete (void)
{
  guint n_fields = 0;
  const FootfallRulesField *fields = footfall_rules_get_fields (&n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      const FootfallRulesField *field = &fields[i];

      g_assert_true (footfall_rules_find_field (field->name) == field);
      g_assert_null (strpbrk (field->name, "_ ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
      g_assert_true (g_str_has_suffix (field->meaning, "."));
      g_assert_true (g_str_has_suffix (field->evidence, "."));
      g_assert_cmpuint (strlen (field->group), >, 0);
      g_assert_cmpfloat (field->minimum, <, field->maximum);
      g_assert_cmpfloat (field->default_value, >=, field->minimum);
      g_assert_cmpfloat (field->default_value, <=, field->maximum);
      if (strstr (field->name, "-days") != NULL)
        g_assert_cmpstr (field->unit, ==, "days");
    }
  g_assert_null (footfall_rules_find_field ("no-such-threshold"));
  g_assert_null (footfall_rules_find_field (NULL));
}

/* Both ends of every range, and what lies just outside. */
static void
test_ranges (void)
{
  guint n_fields = 0;
  const FootfallRulesField *fields = footfall_rules_get_fields (&n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      const FootfallRulesField *field = &fields[i];
      const double refused[] = { field->minimum - 1, field->maximum + 1, NAN, INFINITY, -INFINITY,
                                 field->is_real ? NAN : field->default_value + 0.5 };
      FootfallRules rules, before;

      footfall_rules_init (&rules);
      before = rules;
      for (gsize j = 0; j < G_N_ELEMENTS (refused); j++)
        {
          g_autoptr (GError) error = NULL;

          g_assert_false (footfall_rules_set_value (&rules, field, refused[j], &error));
          g_assert_error (error, FOOTFALL_RULES_ERROR, FOOTFALL_RULES_ERROR_RANGE);
          g_assert_nonnull (strstr (error->message, field->name));
          g_assert_cmpmem (&rules, sizeof rules, &before, sizeof before);
        }
      g_assert_true (footfall_rules_set_value (&rules, field, field->default_value, NULL));
    }
}

typedef struct
{
  const char *name;
  double taken;
  double refused;
  const char *other;
} Conflict;

static const Conflict conflicts[] = {
  { "mild-min-level", 3, 4, NULL },
  { "clear-max-level", 2, 3, "acceptable-max-level" },
  { "acceptable-max-level", 1, 0, "clear-max-level" },
  { "acceptable-max-level", 2, 3, "pain-min-level" },
  { "pain-min-level", 4, 5, "flare-min-level" },
  { "pain-min-level", 3, 2, "acceptable-max-level" },
  { "flare-min-level", 7, 8, "severe-min-level" },
  { "flare-min-level", 3, 2, "pain-min-level" },
  { "severe-min-level", 4, 3, "flare-min-level" },
  { "share-min-level", 3, 4, "pain-min-level" },
  { "share-window-days", 18, 17, "share-span-days" },
  { "share-logged-days", 21, 22, "share-window-days" },
  { "mornings-count", 14, 15, "mornings-window-days" },
  { "recurring-logged-days", 28, 29, "recurring-window-days" },
  { "long-standing-painful-days", 30, 31, "long-standing-block-days" },
  { "red-forget-days", 90, 91, "red-forget-always-days" },
  { "silent-after-days", 30, 29, NULL },
  { "worsening-span-days", 27, 28, "worsening-window-days" },
  { "spike-info-ratio", 1.3, 1.31, "spike-caution-ratio" },
  { "spike-caution-ratio", 2, 2.1, "spike-strong-ratio" },
  { "return-short-days", 13, 14, "return-middle-days" },
  { "return-long-days", 15, 14, "return-middle-days" },
  { "return-silent-days", 92, 91, "return-beginner-days" },
  { "return-long-fraction", 0.6, 0.7, "return-middle-fraction" },
  { "return-short-fraction", 0.6, 0.5, "return-middle-fraction" },
};

static void
test_conflicts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (conflicts); i++)
    {
      const Conflict *conflict = &conflicts[i];
      const FootfallRulesField *field = footfall_rules_find_field (conflict->name);
      g_autoptr (GError) error = NULL;
      FootfallRules rules;

      footfall_rules_init (&rules);
      g_assert_false (footfall_rules_set_value (&rules, field, conflict->refused, &error));
      g_assert_error (error, FOOTFALL_RULES_ERROR, FOOTFALL_RULES_ERROR_RANGE);
      g_assert_nonnull (strstr (error->message, conflict->name));
      if (conflict->other != NULL)
        g_assert_nonnull (strstr (error->message, conflict->other));
      g_assert_true (footfall_rules_set_value (&rules, field, conflict->taken, NULL));
      g_assert_cmpfloat (footfall_rules_get_value (&rules, field), ==, conflict->taken);
      g_assert_true (footfall_rules_validate (&rules, NULL));
    }
}

/* Both ends of what the bounds allow are taken, and one step beyond each is not. */
static void
test_bounds (void)
{
  guint n_fields;
  const FootfallRulesField *fields = footfall_rules_get_fields (&n_fields);
  for (guint i = 0; i < n_fields; i++)
    {
      const FootfallRulesField *field = &fields[i];
      double step = field->is_real ? 1e-6 : 1;
      FootfallRules rules;
      footfall_rules_init (&rules);

      FootfallRulesBounds bounds = footfall_rules_get_bounds (&rules, field);
      g_assert_cmpfloat (bounds.minimum, <=, field->default_value);
      g_assert_cmpfloat (bounds.maximum, >=, field->default_value);
      g_assert_true ((bounds.minimum_by == NULL) == (bounds.minimum <= field->minimum));
      g_assert_true ((bounds.maximum_by == NULL) == (bounds.maximum >= field->maximum));
      g_assert_false (footfall_rules_set_value (&rules, field, bounds.minimum - step, NULL));
      g_assert_false (footfall_rules_set_value (&rules, field, bounds.maximum + step, NULL));
      g_assert_true (footfall_rules_set_value (&rules, field, bounds.minimum, NULL));
      g_assert_true (footfall_rules_set_value (&rules, field, bounds.maximum, NULL));
    }
}

static void
test_bounds_name_the_other_threshold (void)
{
  FootfallRules rules;
  footfall_rules_init (&rules);

  FootfallRulesBounds bounds = footfall_rules_get_bounds (&rules, footfall_rules_find_field ("return-middle-days"));
  g_assert_cmpfloat (bounds.minimum, ==, 9);
  g_assert_cmpfloat (bounds.maximum, ==, 28);
  g_assert_cmpstr (bounds.minimum_by->name, ==, "return-short-days");
  g_assert_cmpstr (bounds.maximum_by->name, ==, "return-long-days");
}

static void
test_validate_finds_what_was_written_past_it (void)
{
  g_autoptr (GError) range_error = NULL;
  g_autoptr (GError) order_error = NULL;
  FootfallRules rules;

  footfall_rules_init (&rules);
  rules.worsening_p = NAN;
  g_assert_false (footfall_rules_validate (&rules, &range_error));
  g_assert_error (range_error, FOOTFALL_RULES_ERROR, FOOTFALL_RULES_ERROR_RANGE);
  g_assert_nonnull (strstr (range_error->message, "worsening-p"));

  footfall_rules_init (&rules);
  rules.pain_min_level = rules.acceptable_max_level;
  g_assert_false (footfall_rules_validate (&rules, &order_error));
  g_assert_error (order_error, FOOTFALL_RULES_ERROR, FOOTFALL_RULES_ERROR_RANGE);
  g_assert_nonnull (strstr (order_error->message, "pain-min-level"));
  g_assert_nonnull (strstr (order_error->message, "acceptable-max-level"));
}

static void
test_equal_notices_each_threshold (void)
{
  guint n_fields;
  const FootfallRulesField *fields = footfall_rules_get_fields (&n_fields);
  FootfallRules rules, other;

  footfall_rules_init (&rules);
  for (guint i = 0; i < n_fields; i++)
    {
      other = rules;
      g_assert_true (footfall_rules_equal (&rules, &other));
      if (fields[i].is_real)
        G_STRUCT_MEMBER (double, &other, fields[i].offset) += 0.001;
      else
        G_STRUCT_MEMBER (int, &other, fields[i].offset) += 1;
      g_assert_false (footfall_rules_equal (&rules, &other));
      g_assert_false (footfall_rules_equal (&other, &rules));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/defaults-are-valid", test_defaults_are_valid);
  g_test_add_func ("/rules/table-covers-the-struct", test_table_covers_the_struct);
  g_test_add_func ("/rules/rows-are-complete", test_rows_are_complete);
  g_test_add_func ("/rules/ranges", test_ranges);
  g_test_add_func ("/rules/conflicts", test_conflicts);
  g_test_add_func ("/rules/equal-notices-each-threshold", test_equal_notices_each_threshold);
  g_test_add_func ("/rules/bounds", test_bounds);
  g_test_add_func ("/rules/bounds-name-the-other-threshold", test_bounds_name_the_other_threshold);
  g_test_add_func ("/rules/validate-finds-what-was-written-past-it", test_validate_finds_what_was_written_past_it);
  return g_test_run ();
}
