/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "preferences/preferences.h"

static void
test_defaults (void)
{
  g_autoptr (FootfallPreferences) preferences = footfall_preferences_new ();
  FootfallRules rules, defaults;

  footfall_preferences_get_rules (preferences, &rules);
  footfall_rules_init (&defaults);

  g_assert_null (footfall_preferences_get_settings (preferences));
  g_assert_cmpint (footfall_preferences_get_distance_unit (preferences), ==, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
  g_assert_cmpint (footfall_preferences_get_first_weekday (preferences), >=, 1);
  g_assert_cmpint (footfall_preferences_get_first_weekday (preferences), <=, 7);
  g_assert_true (footfall_preferences_watches_knee (preferences, FOOTFALL_KNEE_LEFT));
  g_assert_true (footfall_preferences_watches_knee (preferences, FOOTFALL_KNEE_RIGHT));
  g_assert_false (footfall_preferences_watches_knee (preferences, FOOTFALL_KNEE_UNSPECIFIED));
  g_assert_cmpint (rules.severe_min_level, ==, defaults.severe_min_level);
}

static void
test_refuses_change (void)
{
  g_autoptr (FootfallPreferences) preferences = footfall_preferences_new ();
  const FootfallRulesField *field = footfall_rules_get_fields (&(guint) { 0 });
  g_autoptr (GError) error = NULL;

  g_assert_false (footfall_preferences_set_threshold (preferences, field, field->default_value, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  footfall_preferences_reset_threshold (preferences, field);
}

int
main (int argc, char **argv)
{
  g_setenv ("GSETTINGS_SCHEMA_DIR", "/nonexistent", TRUE);
  g_setenv ("XDG_DATA_DIRS", "/nonexistent", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/preferences/without-schema/defaults", test_defaults);
  g_test_add_func ("/preferences/without-schema/refuses-change", test_refuses_change);
  return g_test_run ();
}
