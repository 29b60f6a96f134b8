/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <math.h>

#include "preferences/preferences.h"

typedef struct
{
  FootfallPreferences *preferences;
  GSettings *settings; /* (unowned) */
  guint n_changed;
} Fixture;

static void
count_change (FootfallPreferences *preferences, gpointer user_data)
{
  (*(guint *) user_data)++;
}

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  fixture->preferences = footfall_preferences_new ();
  fixture->settings = footfall_preferences_get_settings (fixture->preferences);
  g_assert_nonnull (fixture->settings);
  g_signal_connect (fixture->preferences, "changed", G_CALLBACK (count_change), &fixture->n_changed);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_auto (GStrv) keys = NULL;
  g_autoptr (GSettingsSchema) schema = NULL;

  g_object_get (fixture->settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i] != NULL; i++)
    g_settings_reset (fixture->settings, keys[i]);
  g_assert_finalize_object (fixture->preferences);
}

static void
store_thresholds (Fixture *fixture, const char *text)
{
  g_assert_true (g_settings_set_value (fixture->settings, "thresholds", g_variant_new_parsed (text)));
}

static int
read_severe_min_level (Fixture *fixture)
{
  FootfallRules rules;

  footfall_preferences_get_rules (fixture->preferences, &rules);
  g_assert_true (footfall_rules_validate (&rules, NULL));
  return rules.severe_min_level;
}

static void
test_distance_unit (Fixture *fixture, gconstpointer user_data)
{
  g_assert_cmpint (footfall_preferences_get_distance_unit (fixture->preferences), ==,
                   FOOTFALL_DISTANCE_UNIT_KILOMETRES);
  g_settings_set_string (fixture->settings, "distance-unit", "miles");
  g_assert_cmpint (footfall_preferences_get_distance_unit (fixture->preferences), ==, FOOTFALL_DISTANCE_UNIT_MILES);
  g_settings_set_string (fixture->settings, "distance-unit", "kilometres");
  g_assert_cmpint (footfall_preferences_get_distance_unit (fixture->preferences), ==,
                   FOOTFALL_DISTANCE_UNIT_KILOMETRES);
}

static void
test_first_weekday (Fixture *fixture, gconstpointer user_data)
{
  static const char *const weekdays[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  };

  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    {
      g_settings_set_string (fixture->settings, "first-weekday", weekdays[i]);
      g_assert_cmpint (footfall_preferences_get_first_weekday (fixture->preferences), ==, (int) i + 1);
    }
}

static void
test_watched_knees (Fixture *fixture, gconstpointer user_data)
{
  g_assert_true (footfall_preferences_watches_knee (fixture->preferences, FOOTFALL_KNEE_LEFT));
  g_settings_set_boolean (fixture->settings, "watch-left", FALSE);
  g_assert_false (footfall_preferences_watches_knee (fixture->preferences, FOOTFALL_KNEE_LEFT));
  g_assert_true (footfall_preferences_watches_knee (fixture->preferences, FOOTFALL_KNEE_RIGHT));
  g_settings_set_boolean (fixture->settings, "watch-right", FALSE);
  g_assert_false (footfall_preferences_watches_knee (fixture->preferences, FOOTFALL_KNEE_RIGHT));
}

static void
test_reminder_settings (Fixture *fixture, gconstpointer user_data)
{
  FootfallReminderSettings defaults, settings;

  footfall_reminder_settings_init (&defaults);
  footfall_preferences_get_reminder_settings (fixture->preferences, &settings);
  g_assert_cmpmem (&settings, sizeof settings, &defaults, sizeof defaults);

  for (int kind = 0; kind < FOOTFALL_N_REMINDER_KINDS; kind++)
    {
      const char *key = footfall_preferences_get_reminder_key ((FootfallReminderKind) kind);

      g_settings_set_boolean (fixture->settings, key, FALSE);
      footfall_preferences_get_reminder_settings (fixture->preferences, &settings);
      g_assert_false (settings.is_on[kind]);
      g_settings_set_boolean (fixture->settings, key, TRUE);
    }
  g_settings_set_boolean (fixture->settings, "watch-left", FALSE);
  g_settings_set_boolean (fixture->settings, "reminder-details", TRUE);
  g_settings_set_int (fixture->settings, "check-in-hour", 6);
  g_settings_set_int (fixture->settings, "quiet-from-hour", 23);
  g_settings_set_int (fixture->settings, "quiet-until-hour", 0);
  footfall_preferences_get_reminder_settings (fixture->preferences, &settings);
  g_assert_false (settings.is_watched[FOOTFALL_KNEE_LEFT]);
  g_assert_true (settings.shows_details);
  g_assert_cmpint (settings.check_in_hour, ==, 6);
  g_assert_cmpint (settings.quiet_from_hour, ==, 23);
  g_assert_cmpint (settings.quiet_until_hour, ==, 0);
}

static void
test_changed_once (Fixture *fixture, gconstpointer user_data)
{
  footfall_preferences_watches_knee (fixture->preferences, FOOTFALL_KNEE_LEFT);
  g_settings_set_boolean (fixture->settings, "watch-left", FALSE);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
}

static void
test_threshold (Fixture *fixture, gconstpointer user_data)
{
  const FootfallRulesField *field = footfall_rules_find_field ("severe-min-level");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (read_severe_min_level (fixture), ==, 7);
  g_assert_true (footfall_preferences_set_threshold (fixture->preferences, field, 8, &error));
  g_assert_no_error (error);
  g_assert_cmpint (read_severe_min_level (fixture), ==, 8);
  g_assert_true (footfall_preferences_set_threshold (fixture->preferences, field, 9, &error));
  g_assert_no_error (error);
  g_assert_cmpint (read_severe_min_level (fixture), ==, 9);

  footfall_preferences_reset_threshold (fixture->preferences, field);
  g_assert_cmpint (read_severe_min_level (fixture), ==, 7);
}

/* Only what differs from the default is kept, so that a better default reaches everybody else. */
static void
test_threshold_default_is_not_stored (Fixture *fixture, gconstpointer user_data)
{
  const FootfallRulesField *field = footfall_rules_find_field ("severe-min-level");

  g_assert_true (footfall_preferences_set_threshold (fixture->preferences, field, 8, NULL));
  g_assert_true (footfall_preferences_set_threshold (fixture->preferences, field, field->default_value, NULL));

  g_autoptr (GVariant) stored = g_settings_get_value (fixture->settings, "thresholds");
  g_assert_cmpuint (g_variant_n_children (stored), ==, 0);
}

static void
test_threshold_refused (Fixture *fixture, gconstpointer user_data)
{
  const FootfallRulesField *field = footfall_rules_find_field ("severe-min-level");
  const double wrong[] = { -1, 11, 7.5, 1e300, NAN, INFINITY };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_false (footfall_preferences_set_threshold (fixture->preferences, field, wrong[i], &error));
      g_assert_error (error, FOOTFALL_RULES_ERROR, FOOTFALL_RULES_ERROR_RANGE);
      g_assert_cmpint (read_severe_min_level (fixture), ==, 7);
    }
}

static void
test_stored_nonsense_is_left_out (Fixture *fixture, gconstpointer user_data)
{
  store_thresholds (fixture, "@a{sd} {'severe-min-level': 99.0, 'no-such-threshold': 1.0, 'quiet-after-days': 30.0}");

  FootfallRules rules;
  footfall_preferences_get_rules (fixture->preferences, &rules);
  g_assert_cmpint (rules.severe_min_level, ==, 7);
  g_assert_cmpint (rules.quiet_after_days, ==, 30);
}

/* The spike ratios must rise: each pair makes sense as a whole only, whichever comes first. */
static void
test_stored_in_any_order (Fixture *fixture, gconstpointer user_data)
{
  static const char *const stored[] = {
    "{'spike-info-ratio': 1.5, 'spike-caution-ratio': 1.8}",
    "{'spike-caution-ratio': 1.8, 'spike-info-ratio': 1.5}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (stored); i++)
    {
      store_thresholds (fixture, stored[i]);

      FootfallRules rules;
      footfall_preferences_get_rules (fixture->preferences, &rules);
      g_assert_cmpfloat (rules.spike_info_ratio, ==, 1.5);
      g_assert_cmpfloat (rules.spike_caution_ratio, ==, 1.8);
    }
}

static void
add (const char *name, void (*test) (Fixture *fixture, gconstpointer user_data))
{
  g_autofree char *path = g_strconcat ("/preferences/preferences/", name, NULL);
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("distance-unit", test_distance_unit);
  add ("first-weekday", test_first_weekday);
  add ("watched-knees", test_watched_knees);
  add ("reminder-settings", test_reminder_settings);
  add ("changed-once", test_changed_once);
  add ("threshold", test_threshold);
  add ("threshold-default-is-not-stored", test_threshold_default_is_not_stored);
  add ("threshold-refused", test_threshold_refused);
  add ("stored-nonsense-is-left-out", test_stored_nonsense_is_left_out);
  add ("stored-in-any-order", test_stored_in_any_order);
  return g_test_run ();
}
