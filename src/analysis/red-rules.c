/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The rules that call for a break: signs that want looking at, and the red family. */

#include "analysis/knee-rules.h"

static FootfallFinding *
add_red_finding (FootfallContext *context, FootfallRuleId rule, FootfallKnee knee)
{
  const FootfallRedFamily *family = &context->families[knee];
  FootfallFinding *finding = footfall_context_add_finding (context, rule, (int) knee, FOOTFALL_FINDING_LEVEL_RED);

  finding->since = family->since;
  finding->last = family->last;
  finding->quiet = family->is_quiet;
  return finding;
}

/* The entries from a day to the day on which the reason held last, at or above a level. */
static void
add_runs (FootfallContext *context, FootfallFinding *finding, FootfallDay from, FootfallDay on, int min_level)
{
  FootfallEntryFilter filter = { .from = from, .until = on, .min_level = min_level };

  footfall_context_add_entries (context, finding, &filter);
}

static gboolean
is_shown (const FootfallRedFamily *family, gboolean has_reason)
{
  return family->is_active && !family->is_silent && has_reason;
}

void
footfall_judge_red_flag (FootfallContext *context, FootfallKnee knee)
{
  const GArray *entries = context->knees[knee].entries;
  FootfallEntryFilter filter = { .from = context->today - context->rules->red_flag_window_days + 1,
                                 .until = context->today,
                                 .only_signs = TRUE };
  FootfallRedFlagReasons reasons = { .signs = FOOTFALL_SIGNS_NONE, .on = FOOTFALL_DAY_UNKNOWN };
  FootfallDay first = FOOTFALL_DAY_UNKNOWN;

  for (guint i = entries->len; i > 0; i--)
    {
      const FootfallDatedPain *entry = &g_array_index (entries, FootfallDatedPain, i - 1);
      FootfallSigns signs = entry->pain->signs & FOOTFALL_SIGNS_ALL;

      if (entry->day < filter.from)
        break;
      if (signs == FOOTFALL_SIGNS_NONE)
        continue;

      reasons.signs |= signs;
      reasons.on = MAX (reasons.on, entry->day);
      first = entry->day;
    }
  if (reasons.signs == FOOTFALL_SIGNS_NONE)
    return;

  FootfallFinding *finding = footfall_context_add_finding (context, FOOTFALL_RULE_RED_FLAG, (int) knee,
                                                           FOOTFALL_FINDING_LEVEL_RED);
  finding->since = first;
  finding->last = reasons.on;
  finding->reasons.red_flag = reasons;
  footfall_context_add_entries (context, finding, &filter);
}

void
footfall_judge_severe (FootfallContext *context, FootfallKnee knee)
{
  const FootfallRedFamily *family = &context->families[knee];

  if (!is_shown (family, family->has_severe))
    return;

  FootfallFinding *finding = add_red_finding (context, FOOTFALL_RULE_SEVERE, knee);
  finding->reasons.severe = family->severe;
  add_runs (context, finding, family->severe.on, family->severe.on, context->rules->severe_min_level);
}

void
footfall_judge_persistent (FootfallContext *context, FootfallKnee knee)
{
  const FootfallRedFamily *family = &context->families[knee];
  const FootfallPersistentReasons *reasons = &family->persistent;

  if (!is_shown (family, family->has_persistent))
    return;

  FootfallFinding *finding = add_red_finding (context, FOOTFALL_RULE_PERSISTENT, knee);
  FootfallEntryFilter filter = { .from = reasons->from,
                                 .until = reasons->on,
                                 .min_level = context->rules->pain_min_level,
                                 .only_mornings = reasons->form == FOOTFALL_FORM_MORNINGS };
  if (reasons->form == FOOTFALL_FORM_SHARE)
    filter.min_level = context->rules->share_min_level;
  finding->reasons.persistent = *reasons;
  footfall_context_add_entries (context, finding, &filter);
}

void
footfall_judge_recurring (FootfallContext *context, FootfallKnee knee)
{
  const FootfallRedFamily *family = &context->families[knee];

  if (!is_shown (family, family->has_recurring))
    return;

  FootfallFinding *finding = add_red_finding (context, FOOTFALL_RULE_RECURRING, knee);
  finding->reasons.recurring = family->recurring;
  add_runs (context, finding, family->recurring.from, family->recurring.on, context->rules->pain_min_level);
}

void
footfall_judge_long_standing (FootfallContext *context, FootfallKnee knee)
{
  const FootfallRedFamily *family = &context->families[knee];
  FootfallDay on = family->long_standing.on;
  int n_days = context->rules->long_standing_block_days * (int) G_N_ELEMENTS (family->long_standing.painful_days);

  if (!is_shown (family, family->has_long_standing))
    return;

  FootfallFinding *finding = add_red_finding (context, FOOTFALL_RULE_LONG_STANDING, knee);
  finding->reasons.long_standing = family->long_standing;
  add_runs (context, finding, on - n_days + 1, on, context->rules->pain_min_level);
}
