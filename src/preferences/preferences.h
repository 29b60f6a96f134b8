/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* preferences: what the runner chose rather than recorded, in GSettings, for
 * the window and the terminal alike. It keeps no health data. */

#pragma once

#include <gio/gio.h>

#include "core/reminder-settings.h"
#include "core/rules.h"
#include "core/units.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

#define FOOTFALL_TYPE_PREFERENCES (footfall_preferences_get_type ())
G_DECLARE_FINAL_TYPE (FootfallPreferences, footfall_preferences, FOOTFALL, PREFERENCES, GObject)

/**
 * FootfallPreferences::changed:
 *
 * Some preference changed, here or in another program.
 */

/**
 * footfall_preferences_new:
 *
 * Where the schema is not installed every preference has its default and none can be changed.
 *
 * Returns: (transfer full): the user's preferences
 */
FootfallPreferences *footfall_preferences_new (void);

/**
 * footfall_preferences_get_settings:
 *
 * Returns: (transfer none) (nullable): for bindings; %NULL where the schema is not installed
 */
GSettings *footfall_preferences_get_settings (FootfallPreferences *self);

/* The runner's choice, or by the locale where none was made */
FootfallDistanceUnit footfall_preferences_get_distance_unit (FootfallPreferences *self);

/* 1 (Monday) to 7 (Sunday); the runner's choice, or by the locale */
int footfall_preferences_get_first_weekday (FootfallPreferences *self);

/* Which of left and right are asked about in the window */
gboolean footfall_preferences_watches_knee (FootfallPreferences *self, FootfallKnee knee);

/**
 * footfall_preferences_get_rules:
 * @rules: (out): the thresholds: defaults with the runner's changes. A stored value that no
 *   longer makes sense is left out.
 */
void footfall_preferences_get_rules (FootfallPreferences *self, FootfallRules *rules);

/**
 * footfall_preferences_set_threshold:
 *
 * Returns: whether the thresholds still make sense with @value and it was stored
 */
gboolean footfall_preferences_set_threshold (FootfallPreferences *self, const FootfallRulesField *field, double value,
                                             GError **error);
void     footfall_preferences_reset_threshold (FootfallPreferences *self, const FootfallRulesField *field);
void     footfall_preferences_reset_all_thresholds (FootfallPreferences *self);

/**
 * footfall_preferences_get_reminder_settings:
 * @settings: (out): what the runner chose about reminders, the watched knees among it
 */
void footfall_preferences_get_reminder_settings (FootfallPreferences *self, FootfallReminderSettings *settings);

/**
 * footfall_preferences_get_import_shoes:
 *
 * Returns: (transfer full) (element-type utf8 utf8): what was chosen for shoes of imported files: their
 *   texts, folded, and the UUIDs of shoes, "" for those to ignore
 */
GHashTable *footfall_preferences_get_import_shoes (FootfallPreferences *self);

/**
 * footfall_preferences_add_import_shoes:
 * @choices: (element-type utf8 utf8): what was chosen now, to be remembered
 */
void footfall_preferences_add_import_shoes (FootfallPreferences *self, GHashTable *choices);

/**
 * footfall_preferences_get_import_columns:
 *
 * Returns: (transfer full) (element-type utf8 utf8): what was said of the columns of imported lists: the
 *   headers of the lists, folded, and what their columns hold
 */
GHashTable *footfall_preferences_get_import_columns (FootfallPreferences *self);
void        footfall_preferences_add_import_columns (FootfallPreferences *self, GHashTable *choices);

/* The key of the switch for reminders of @kind, for bindings */
const char *footfall_preferences_get_reminder_key (FootfallReminderKind kind);

G_END_DECLS
