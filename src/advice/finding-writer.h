/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* How the words of one rule are made; no other room includes it. */

#pragma once

#include "advice/text-request.h"
#include "advice/why.h"

G_BEGIN_DECLS

/**
 * FootfallFindingWriter:
 * @title: (transfer full): a few words with the knee or the shoe, no full stop
 * @sentence: (transfer full): what was found
 * @suggestion: (transfer full): what the article suggests
 * @rule: (transfer full): when this appears, with the thresholds as they are set
 * @evidence: (transfer full): what the numbers rest on, with the source
 * @add_why: adds the figures against their thresholds
 *
 * The words of one rule. There is one for each rule, in the file of its family.
 */
typedef struct
{
  char *(*title) (const FootfallTextRequest *request);
  char *(*sentence) (const FootfallTextRequest *request);
  char *(*suggestion) (const FootfallTextRequest *request);
  char *(*rule) (const FootfallTextRequest *request);
  char *(*evidence) (const FootfallTextRequest *request);
  void (*add_why) (const FootfallTextRequest *request, GPtrArray *why);
} FootfallFindingWriter;

extern const FootfallFindingWriter footfall_red_flag_writer;
extern const FootfallFindingWriter footfall_severe_writer;
extern const FootfallFindingWriter footfall_persistent_writer;
extern const FootfallFindingWriter footfall_recurring_writer;
extern const FootfallFindingWriter footfall_long_standing_writer;
extern const FootfallFindingWriter footfall_flare_up_writer;
extern const FootfallFindingWriter footfall_lingering_writer;
extern const FootfallFindingWriter footfall_worsening_writer;
extern const FootfallFindingWriter footfall_single_run_spike_writer;
extern const FootfallFindingWriter footfall_return_to_running_writer;
extern const FootfallFindingWriter footfall_speed_jump_writer;
extern const FootfallFindingWriter footfall_weekly_volume_writer;
extern const FootfallFindingWriter footfall_mild_writer;
extern const FootfallFindingWriter footfall_shoe_replace_writer;
extern const FootfallFindingWriter footfall_shoe_inspect_writer;
extern const FootfallFindingWriter footfall_surface_pattern_writer;
extern const FootfallFindingWriter footfall_shoe_pattern_writer;

/* What the four rules of the red family share. */
char *footfall_red_family_suggestion (const FootfallTextRequest *request);
void  footfall_red_family_add_ending (const FootfallTextRequest *request, GPtrArray *why);

G_END_DECLS
