/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/model.h"

struct _FootfallModel
{
  GObject parent_instance;

  FootfallJournal *journal;
  FootfallPreferences *preferences;
  FootfallRules rules;
  FootfallDay today;
  FootfallAssessment *assessment; /* (nullable): not asked for since the last change */
  FootfallResumeCheck resume_check;
  gboolean has_resume_check; /* asked for since the last change */
};

G_DEFINE_FINAL_TYPE (FootfallModel, footfall_model, G_TYPE_OBJECT)

enum
{
  LOG_CHANGED,
  ASSESSMENT_CHANGED,
  PREFERENCES_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
drop_assessment (FootfallModel *self)
{
  g_clear_pointer (&self->assessment, footfall_assessment_free);
  self->has_resume_check = FALSE;
}

/* What was dismissed, done instead of running or notified says nothing about a knee. */
static gboolean
changes_assessment (const FootfallChangeSet *changes)
{
  static const FootfallRecordKind kinds[] = { FOOTFALL_RECORD_SHOE, FOOTFALL_RECORD_RUN, FOOTFALL_RECORD_PAIN,
                                              FOOTFALL_RECORD_BREAK };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (footfall_change_set_touches (changes, kinds[i]))
      return TRUE;
  return FALSE;
}

static void
on_journal_changed (FootfallModel *self, FootfallChangeSet *changes)
{
  if (changes_assessment (changes))
    drop_assessment (self);
  g_signal_emit (self, signals[LOG_CHANGED], 0, changes);
  g_signal_emit (self, signals[ASSESSMENT_CHANGED], 0);
}

static void
on_preferences_changed (FootfallModel *self)
{
  FootfallRules before = self->rules;
  footfall_preferences_get_rules (self->preferences, &self->rules);
  if (!footfall_rules_equal (&before, &self->rules))
    drop_assessment (self);
  g_signal_emit (self, signals[PREFERENCES_CHANGED], 0);
  g_signal_emit (self, signals[ASSESSMENT_CHANGED], 0);
}

static void
footfall_model_dispose (GObject *object)
{
  FootfallModel *self = FOOTFALL_MODEL (object);

  drop_assessment (self);
  g_clear_object (&self->journal);
  g_clear_object (&self->preferences);

  G_OBJECT_CLASS (footfall_model_parent_class)->dispose (object);
}

static void
footfall_model_class_init (FootfallModelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footfall_model_dispose;

  signals[LOG_CHANGED] = g_signal_new ("log-changed", FOOTFALL_TYPE_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, FOOTFALL_TYPE_CHANGE_SET);
  signals[ASSESSMENT_CHANGED] = g_signal_new ("assessment-changed", FOOTFALL_TYPE_MODEL, G_SIGNAL_RUN_LAST, 0,
                                              NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[PREFERENCES_CHANGED] = g_signal_new ("preferences-changed", FOOTFALL_TYPE_MODEL, G_SIGNAL_RUN_LAST, 0,
                                               NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
footfall_model_init (FootfallModel *self)
{
}

FootfallModel *
footfall_model_new (FootfallJournal *journal, FootfallPreferences *preferences, FootfallDay today)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL (journal), NULL);
  g_return_val_if_fail (FOOTFALL_IS_PREFERENCES (preferences), NULL);
  g_return_val_if_fail (today != FOOTFALL_DAY_UNKNOWN, NULL);

  FootfallModel *self = g_object_new (FOOTFALL_TYPE_MODEL, NULL);
  self->journal = g_object_ref (journal);
  self->preferences = g_object_ref (preferences);
  self->today = today;
  footfall_preferences_get_rules (preferences, &self->rules);
  g_signal_connect_object (journal, "changed", G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (preferences, "changed", G_CALLBACK (on_preferences_changed), self, G_CONNECT_SWAPPED);
  return self;
}

FootfallJournal *
footfall_model_get_journal (FootfallModel *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (self), NULL);

  return self->journal;
}

const FootfallLog *
footfall_model_get_log (FootfallModel *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (self), NULL);

  return footfall_journal_get_log (self->journal);
}

FootfallPreferences *
footfall_model_get_preferences (FootfallModel *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (self), NULL);

  return self->preferences;
}

FootfallDistanceUnit
footfall_model_get_distance_unit (FootfallModel *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (self), FOOTFALL_DISTANCE_UNIT_KILOMETRES);

  return footfall_preferences_get_distance_unit (self->preferences);
}

const FootfallRules *
footfall_model_get_rules (FootfallModel *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (self), NULL);

  return &self->rules;
}

const FootfallAssessment *
footfall_model_get_assessment (FootfallModel *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (self), NULL);

  if (self->assessment == NULL)
    self->assessment = footfall_assess (footfall_model_get_log (self), &self->rules, self->today);
  return self->assessment;
}

const FootfallResumeCheck *
footfall_model_get_resume_check (FootfallModel *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (self), NULL);

  if (!self->has_resume_check)
    self->resume_check = footfall_resume_check (footfall_model_get_log (self), &self->rules, self->today);
  self->has_resume_check = TRUE;
  return &self->resume_check;
}

FootfallDay
footfall_model_get_today (FootfallModel *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (self), FOOTFALL_DAY_UNKNOWN);

  return self->today;
}

void
footfall_model_set_today (FootfallModel *self, FootfallDay today)
{
  g_return_if_fail (FOOTFALL_IS_MODEL (self));
  g_return_if_fail (today != FOOTFALL_DAY_UNKNOWN);

  if (self->today == today)
    return;

  self->today = today;
  drop_assessment (self);
  g_signal_emit (self, signals[ASSESSMENT_CHANGED], 0);
}
