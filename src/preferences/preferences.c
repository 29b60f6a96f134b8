/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "preferences/preferences.h"

#include <glib/gi18n-lib.h>

#include "preferences/region.h"

#define SCHEMA_ID "io.github.footfall.Footfall"
#define KEY_DISTANCE_UNIT "distance-unit"
#define KEY_FIRST_WEEKDAY "first-weekday"
#define KEY_THRESHOLDS "thresholds"
#define KEY_WATCH_LEFT "watch-left"
#define KEY_WATCH_RIGHT "watch-right"
#define KEY_REMINDER_DETAILS "reminder-details"
#define KEY_CHECK_IN_HOUR "check-in-hour"
#define KEY_QUIET_FROM_HOUR "quiet-from-hour"
#define KEY_QUIET_UNTIL_HOUR "quiet-until-hour"
#define KEY_IMPORT_COLUMNS "import-columns"
#define KEY_IMPORT_SHOES "import-shoes"

/* More shoes than anyone wears out; so many texts of files are remembered. */
#define IMPORT_SHOES_MAX 1000

/* As many sorts of lists */
#define IMPORT_COLUMNS_MAX 100
#define IMPORT_COLUMNS_MAX 100

static const char *const reminder_keys[FOOTFALL_N_REMINDER_KINDS] = {
  [FOOTFALL_REMINDER_KIND_PAIN] = "reminders-pain",
  [FOOTFALL_REMINDER_KIND_CHECK_IN] = "reminders-check-in",
  [FOOTFALL_REMINDER_KIND_BREAK] = "reminders-break",
  [FOOTFALL_REMINDER_KIND_TRAINING] = "reminders-training",
  [FOOTFALL_REMINDER_KIND_SHOES] = "reminders-shoes",
};

/* The values of the schema's enums; the first of each is "automatic". */
enum
{
  CHOICE_AUTOMATIC,
  CHOICE_KILOMETRES,
  CHOICE_MILES,
};

struct _FootfallPreferences
{
  GObject parent_instance;

  GSettings *settings; /* (owned) (nullable): not there without the schema */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootfallPreferences, footfall_preferences, G_TYPE_OBJECT)

/* GSettings ends the program over a key that is not there, as in the schema of an older version. */
static gboolean
has_every_key (GSettingsSchema *schema)
{
  static const char *const keys[] = {
    KEY_DISTANCE_UNIT, KEY_FIRST_WEEKDAY,  KEY_THRESHOLDS, KEY_WATCH_LEFT,      KEY_WATCH_RIGHT,
    KEY_IMPORT_SHOES,  KEY_IMPORT_COLUMNS,
    "window-width",    "window-height",    "page",         "window-maximized",  "log-more-expanded",
    "welcomed",
    KEY_CHECK_IN_HOUR, KEY_QUIET_FROM_HOUR, KEY_QUIET_UNTIL_HOUR, KEY_REMINDER_DETAILS, "background-allowed",
  };

  for (int kind = 0; kind < FOOTFALL_N_REMINDER_KINDS; kind++)
    {
      if (!g_settings_schema_has_key (schema, reminder_keys[kind]))
        return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (!g_settings_schema_has_key (schema, keys[i]))
        return FALSE;
    }
  return TRUE;
}

static GSettings *
open_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  if (source == NULL)
    return NULL;

  g_autoptr (GSettingsSchema) schema = g_settings_schema_source_lookup (source, SCHEMA_ID, TRUE);
  if (schema == NULL || !has_every_key (schema))
    return NULL;
  return g_settings_new_full (schema, NULL, NULL);
}

/* Takes what makes sense of @thresholds and is not taken yet; returns how many those were. */
static guint
take_thresholds (GVariant *thresholds, FootfallRules *rules, gboolean *taken)
{
  guint n_taken = 0;
  gsize n_thresholds = g_variant_n_children (thresholds);

  for (gsize i = 0; i < n_thresholds; i++)
    {
      const char *name;
      double value;
      g_variant_get_child (thresholds, i, "{&sd}", &name, &value);

      const FootfallRulesField *field = footfall_rules_find_field (name);
      if (taken[i] || field == NULL || !footfall_rules_set_value (rules, field, value, NULL))
        continue;
      taken[i] = TRUE;
      n_taken++;
    }
  return n_taken;
}

/* Puts *@value in place of what is stored for @field, or nothing if it is NULL. */
static void
store_threshold (FootfallPreferences *self, const FootfallRulesField *field, const double *value)
{
  g_autoptr (GVariant) stored = g_settings_get_value (self->settings, KEY_THRESHOLDS);
  g_auto (GVariantBuilder) changed = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{sd}"));
  gsize n_stored = g_variant_n_children (stored);
  for (gsize i = 0; i < n_stored; i++)
    {
      const char *name;
      double other;
      g_variant_get_child (stored, i, "{&sd}", &name, &other);
      if (!g_str_equal (name, field->name))
        g_variant_builder_add (&changed, "{sd}", name, other);
    }
  if (value != NULL)
    g_variant_builder_add (&changed, "{sd}", field->name, *value);
  g_settings_set_value (self->settings, KEY_THRESHOLDS, g_variant_builder_end (&changed));
}

static void
emit_changed (FootfallPreferences *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Returns: (transfer full) (element-type utf8 utf8): a table of texts as it is stored */
static GHashTable *
get_import_choices (FootfallPreferences *self, const char *key)
{
  GHashTable *choices = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (self->settings == NULL)
    return choices;
  g_autoptr (GVariant) stored = g_settings_get_value (self->settings, key);
  GVariantIter iter;
  char *text, *choice;
  g_variant_iter_init (&iter, stored);
  while (g_variant_iter_next (&iter, "{ss}", &text, &choice))
    g_hash_table_insert (choices, text, choice);
  return choices;
}

static void
add_import_choices (FootfallPreferences *self, const char *key, guint n_max, GHashTable *added)
{
  if (self->settings == NULL || g_hash_table_size (added) == 0)
    return;
  g_autoptr (GHashTable) choices = get_import_choices (self, key);
  GHashTableIter iter;
  gpointer text, choice;
  g_hash_table_iter_init (&iter, added);
  while (g_hash_table_iter_next (&iter, &text, &choice))
    if (g_hash_table_size (choices) < n_max || g_hash_table_contains (choices, text))
      g_hash_table_insert (choices, g_strdup (text), g_strdup (choice));

  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{ss}"));
  g_hash_table_iter_init (&iter, choices);
  while (g_hash_table_iter_next (&iter, &text, &choice))
    g_variant_builder_add (&builder, "{ss}", (const char *) text, (const char *) choice);
  g_settings_set_value (self->settings, key, g_variant_builder_end (&builder));
}

static void
footfall_preferences_dispose (GObject *object)
{
  FootfallPreferences *self = FOOTFALL_PREFERENCES (object);

  g_clear_object (&self->settings);
  G_OBJECT_CLASS (footfall_preferences_parent_class)->dispose (object);
}

static void
footfall_preferences_class_init (FootfallPreferencesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footfall_preferences_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
footfall_preferences_init (FootfallPreferences *self)
{
  self->settings = open_settings ();
  if (self->settings != NULL)
    g_signal_connect_object (self->settings, "changed", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);
}

FootfallPreferences *
footfall_preferences_new (void)
{
  return g_object_new (FOOTFALL_TYPE_PREFERENCES, NULL);
}

GSettings *
footfall_preferences_get_settings (FootfallPreferences *self)
{
  g_return_val_if_fail (FOOTFALL_IS_PREFERENCES (self), NULL);

  return self->settings;
}

FootfallDistanceUnit
footfall_preferences_get_distance_unit (FootfallPreferences *self)
{
  g_return_val_if_fail (FOOTFALL_IS_PREFERENCES (self), FOOTFALL_DISTANCE_UNIT_KILOMETRES);

  int choice = self->settings != NULL ? g_settings_get_enum (self->settings, KEY_DISTANCE_UNIT) : CHOICE_AUTOMATIC;
  switch (choice)
    {
    case CHOICE_KILOMETRES:
      return FOOTFALL_DISTANCE_UNIT_KILOMETRES;
    case CHOICE_MILES:
      return FOOTFALL_DISTANCE_UNIT_MILES;
    default:
      return footfall_region_get_distance_unit ();
    }
}

int
footfall_preferences_get_first_weekday (FootfallPreferences *self)
{
  g_return_val_if_fail (FOOTFALL_IS_PREFERENCES (self), 1);

  int choice = self->settings != NULL ? g_settings_get_enum (self->settings, KEY_FIRST_WEEKDAY) : CHOICE_AUTOMATIC;
  return choice != CHOICE_AUTOMATIC ? choice : footfall_region_get_first_weekday ();
}

gboolean
footfall_preferences_watches_knee (FootfallPreferences *self, FootfallKnee knee)
{
  g_return_val_if_fail (FOOTFALL_IS_PREFERENCES (self), FALSE);

  switch (knee)
    {
    case FOOTFALL_KNEE_LEFT:
      return self->settings == NULL || g_settings_get_boolean (self->settings, KEY_WATCH_LEFT);
    case FOOTFALL_KNEE_RIGHT:
      return self->settings == NULL || g_settings_get_boolean (self->settings, KEY_WATCH_RIGHT);
    case FOOTFALL_KNEE_UNSPECIFIED:
    default:
      return FALSE;
    }
}

void
footfall_preferences_get_rules (FootfallPreferences *self, FootfallRules *rules)
{
  g_return_if_fail (FOOTFALL_IS_PREFERENCES (self));
  g_return_if_fail (rules != NULL);

  footfall_rules_init (rules);
  if (self->settings == NULL)
    return;

  g_autoptr (GVariant) thresholds = g_settings_get_value (self->settings, KEY_THRESHOLDS);
  g_autofree gboolean *taken = g_new0 (gboolean, g_variant_n_children (thresholds));

  /* Two changed thresholds may make sense only together, and the dictionary has no order: try again while it helps. */
  while (take_thresholds (thresholds, rules, taken) > 0)
    ;
}

gboolean
footfall_preferences_set_threshold (FootfallPreferences *self,
                                    const FootfallRulesField *field,
                                    double value,
                                    GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_PREFERENCES (self), FALSE);
  g_return_val_if_fail (field != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (self->settings == NULL || !g_settings_is_writable (self->settings, KEY_THRESHOLDS))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           _("Preferences cannot be changed here: install Footfall completely, or ask who looks after "
                             "this computer."));
      return FALSE;
    }

  FootfallRules rules;
  footfall_preferences_get_rules (self, &rules);
  if (!footfall_rules_set_value (&rules, field, value, error))
    return FALSE;
  store_threshold (self, field, value == field->default_value ? NULL : &value);
  return TRUE;
}

void
footfall_preferences_reset_threshold (FootfallPreferences *self, const FootfallRulesField *field)
{
  g_return_if_fail (FOOTFALL_IS_PREFERENCES (self));
  g_return_if_fail (field != NULL);

  if (self->settings != NULL)
    store_threshold (self, field, NULL);
}

void
footfall_preferences_get_reminder_settings (FootfallPreferences *self, FootfallReminderSettings *settings)
{
  g_return_if_fail (FOOTFALL_IS_PREFERENCES (self));
  g_return_if_fail (settings != NULL);

  footfall_reminder_settings_init (settings);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    settings->is_watched[knee] = footfall_preferences_watches_knee (self, (FootfallKnee) knee);
  if (self->settings == NULL)
    return;

  for (int kind = 0; kind < FOOTFALL_N_REMINDER_KINDS; kind++)
    settings->is_on[kind] = g_settings_get_boolean (self->settings, reminder_keys[kind]);
  settings->shows_details = g_settings_get_boolean (self->settings, KEY_REMINDER_DETAILS);
  settings->check_in_hour = g_settings_get_int (self->settings, KEY_CHECK_IN_HOUR);
  settings->quiet_from_hour = g_settings_get_int (self->settings, KEY_QUIET_FROM_HOUR);
  settings->quiet_until_hour = g_settings_get_int (self->settings, KEY_QUIET_UNTIL_HOUR);
}

const char *
footfall_preferences_get_reminder_key (FootfallReminderKind kind)
{
  g_return_val_if_fail (kind >= 0 && kind < FOOTFALL_N_REMINDER_KINDS, NULL);

  return reminder_keys[kind];
}

GHashTable *
footfall_preferences_get_import_shoes (FootfallPreferences *self)
{
  g_return_val_if_fail (FOOTFALL_IS_PREFERENCES (self), NULL);
  return get_import_choices (self, KEY_IMPORT_SHOES);
}

void
footfall_preferences_add_import_shoes (FootfallPreferences *self, GHashTable *choices)
{
  g_return_if_fail (FOOTFALL_IS_PREFERENCES (self) && choices != NULL);
  add_import_choices (self, KEY_IMPORT_SHOES, IMPORT_SHOES_MAX, choices);
}

GHashTable *
footfall_preferences_get_import_columns (FootfallPreferences *self)
{
  g_return_val_if_fail (FOOTFALL_IS_PREFERENCES (self), NULL);
  return get_import_choices (self, KEY_IMPORT_COLUMNS);
}

void
footfall_preferences_add_import_columns (FootfallPreferences *self, GHashTable *choices)
{
  g_return_if_fail (FOOTFALL_IS_PREFERENCES (self) && choices != NULL);
  add_import_choices (self, KEY_IMPORT_COLUMNS, IMPORT_COLUMNS_MAX, choices);
}

void
footfall_preferences_reset_all_thresholds (FootfallPreferences *self)
{
  g_return_if_fail (FOOTFALL_IS_PREFERENCES (self));

  if (self->settings != NULL)
    g_settings_reset (self->settings, KEY_THRESHOLDS);
}
