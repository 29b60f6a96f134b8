/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/finding-text.h"

#include "advice/finding-writer.h"

static const FootfallFindingWriter *const writers[FOOTFALL_N_RULES] = {
  [FOOTFALL_RULE_RED_FLAG] = &footfall_red_flag_writer,
  [FOOTFALL_RULE_SEVERE] = &footfall_severe_writer,
  [FOOTFALL_RULE_PERSISTENT] = &footfall_persistent_writer,
  [FOOTFALL_RULE_RECURRING] = &footfall_recurring_writer,
  [FOOTFALL_RULE_LONG_STANDING] = &footfall_long_standing_writer,
  [FOOTFALL_RULE_FLARE_UP] = &footfall_flare_up_writer,
  [FOOTFALL_RULE_LINGERING] = &footfall_lingering_writer,
  [FOOTFALL_RULE_WORSENING] = &footfall_worsening_writer,
  [FOOTFALL_RULE_SINGLE_RUN_SPIKE] = &footfall_single_run_spike_writer,
  [FOOTFALL_RULE_RETURN_TO_RUNNING] = &footfall_return_to_running_writer,
  [FOOTFALL_RULE_SPEED_JUMP] = &footfall_speed_jump_writer,
  [FOOTFALL_RULE_WEEKLY_VOLUME] = &footfall_weekly_volume_writer,
  [FOOTFALL_RULE_MILD] = &footfall_mild_writer,
  [FOOTFALL_RULE_SHOE_REPLACE] = &footfall_shoe_replace_writer,
  [FOOTFALL_RULE_SHOE_INSPECT] = &footfall_shoe_inspect_writer,
  [FOOTFALL_RULE_SURFACE_PATTERN] = &footfall_surface_pattern_writer,
  [FOOTFALL_RULE_SHOE_PATTERN] = &footfall_shoe_pattern_writer,
};

FootfallFindingText *
footfall_finding_text_new (const FootfallFinding *finding, const FootfallLog *log, const FootfallRules *rules,
                           FootfallDistanceUnit unit)
{
  g_return_val_if_fail (finding != NULL && finding->rule < FOOTFALL_N_RULES, NULL);
  g_return_val_if_fail (log != NULL && rules != NULL, NULL);
  const FootfallTextRequest request = { finding, log, rules, unit };
  const FootfallFindingWriter *writer = writers[finding->rule];

  FootfallFindingText *self = g_new (FootfallFindingText, 1);
  self->title = writer->title (&request);
  self->sentence = writer->sentence (&request);
  self->suggestion = writer->suggestion (&request);
  self->rule = writer->rule (&request);
  self->why = footfall_why_new ();
  writer->add_why (&request, self->why);
  self->evidence = writer->evidence (&request);
  return self;
}

void
footfall_finding_text_free (FootfallFindingText *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->sentence);
  g_free (self->suggestion);
  g_free (self->rule);
  g_ptr_array_unref (self->why);
  g_free (self->evidence);
  g_free (self);
}
