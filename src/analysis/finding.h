/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/log.h"
#include "core/rule-id.h"
#include "core/uuid.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

typedef enum
{
  FOOTFALL_FINDING_LEVEL_INFO,
  FOOTFALL_FINDING_LEVEL_CAUTION,
  FOOTFALL_FINDING_LEVEL_STRONG,
  FOOTFALL_FINDING_LEVEL_RED,
} FootfallFindingLevel;

/* In which of its ways a rule holds. */
typedef enum
{
  FOOTFALL_FORM_NONE,
  FOOTFALL_FORM_ROW,
  FOOTFALL_FORM_SHARE,
  FOOTFALL_FORM_MORNINGS,
  FOOTFALL_FORM_EPISODES,
  FOOTFALL_FORM_LEVEL,
  FOOTFALL_FORM_BACK,
  FOOTFALL_FORM_WINDOW,
  FOOTFALL_FORM_RETURN,
  FOOTFALL_FORM_DISTANCE,
  FOOTFALL_FORM_AGE,
} FootfallForm;

/* Nicks as in the JSON of "footfallctl check". */
extern const FootfallVocabulary footfall_finding_levels;
extern const FootfallVocabulary footfall_forms;

/* What made a rule hold: the figures, all of them known unless said otherwise.
 * Levels are 0 to 10, "on" the day the rule held last. */

typedef struct
{
  FootfallSigns signs;
  FootfallDay on;
} FootfallRedFlagReasons;

typedef struct
{
  int level;
  FootfallDay on;
  int highest;
} FootfallSevereReasons;

typedef struct
{
  FootfallForm form; /* row, share, mornings */
  FootfallDay from;
  FootfallDay on;
  int logged_days;
  int counted_days;
  int highest;
} FootfallPersistentReasons;

typedef struct
{
  FootfallForm form; /* episodes, share */
  FootfallDay from;
  FootfallDay on;
  int episodes;
  int logged_days;
  int painful_days;
  int runs;
  int runs_asked;
  int highest;
} FootfallRecurringReasons;

typedef struct
{
  FootfallDay from;
  FootfallDay on;
  int painful_days[3]; /* newest block first */
  int highest;
} FootfallLongStandingReasons;

typedef struct
{
  FootfallForm form; /* level, back */
  int level;
  FootfallDay on;
  FootfallDay previous_on; /* back only, else unknown */
} FootfallFlareUpReasons;

typedef struct
{
  FootfallDay from;
  FootfallDay on;
  int logged_days;
  int counted_days;
} FootfallLingeringReasons;

typedef struct
{
  int days;
  FootfallDay from;
  FootfallDay on;
  double change; /* levels over the window */
  double p;
} FootfallWorseningReasons;

typedef struct
{
  int level;
  FootfallDay on;
} FootfallMildReasons;

typedef struct
{
  FootfallForm form; /* window, return */
  double distance_m;
  double longest_m;
  double ratio;
  int earlier_sessions;
  FootfallDay painful_on; /* unknown if no knee was painful */
} FootfallSingleRunSpikeReasons;

typedef struct
{
  double distance_m;
  double usual_m;
  double ratio;
} FootfallWeeklyVolumeReasons;

typedef struct
{
  double speed_mps;
  double usual_mps;
  double ratio;
  int earlier_runs;
} FootfallSpeedJumpReasons;

typedef struct
{
  int days;
  double fraction;       /* NAN beyond the last step */
  double longest_m;      /* NAN if no distance is known */
  double max_distance_m; /* NAN where there is no figure */
  gboolean walk_run;
} FootfallReturnToRunningReasons;

typedef struct
{
  double distance_m;
  double replace_at_m;
  FootfallSole sole;
  FootfallFit fit;
  FootfallDay painful_on; /* or unknown */
} FootfallShoeReplaceReasons;

typedef struct
{
  FootfallForm form; /* distance, age */
  double distance_m;
  double inspect_at_m;
  int days_used;             /* -1 if the first use is unknown */
  FootfallDay inspected_on;  /* or unknown */
  FootfallDay painful_on;    /* or unknown */
} FootfallShoeInspectReasons;

typedef enum
{
  FOOTFALL_PATTERN_KIND_SURFACE,
  FOOTFALL_PATTERN_KIND_SHOE,
} FootfallPatternKind;

typedef enum
{
  FOOTFALL_PATTERN_STATE_NOT_ENOUGH,
  FOOTFALL_PATTERN_STATE_NO_DIFFERENCE,
  FOOTFALL_PATTERN_STATE_DIFFERENCE,
} FootfallPatternState;

extern const FootfallVocabulary footfall_pattern_kinds;
extern const FootfallVocabulary footfall_pattern_states;

/**
 * FootfallPattern:
 *
 * A comparison of two groups of runs: hard (a) against soft surfaces (b), or
 * two shoes (a the more used). All figures but the numbers of runs are NAN
 * while there is not enough to compare; differences are a minus b.
 */
typedef struct
{
  FootfallPatternKind kind;
  FootfallUuid shoe_a; /* none for surfaces */
  FootfallUuid shoe_b;
  int n_a;
  int n_b;
  double median_a;
  double median_b;
  double mean_a;
  double mean_b;
  double shift;
  double superiority;
  double p;
  double p_adjusted;
  FootfallPatternState state;
  int missing_a;       /* runs still missing, 0 once there is enough */
  int missing_b;
  int missing_changes;
  FootfallDay from;    /* first and last date of the runs compared, or unknown */
  FootfallDay to;
} FootfallPattern;

/**
 * FootfallFinding:
 * @rule: which rule holds; decides the member of @reasons
 * @level: how loud it is
 * @knee: the knee for rules about pain, otherwise -1
 * @shoe: the shoe for shoe-replace and shoe-inspect, otherwise none
 * @since: first day, or unknown
 * @last: last day, or unknown
 * @quiet: only red findings: nothing was logged for this knee for a while
 * @reasons: the figures
 * @runs: (element-type FootfallUuid): the runs that made it, in order of start, once each
 * @entries: (element-type FootfallUuid): the pain entries that made it, by date; none for what is not about a knee
 */
typedef struct
{
  FootfallRuleId rule;
  FootfallFindingLevel level;
  int knee;
  FootfallUuid shoe;
  FootfallDay since;
  FootfallDay last;
  gboolean quiet;
  union
  {
    FootfallRedFlagReasons red_flag;
    FootfallSevereReasons severe;
    FootfallPersistentReasons persistent;
    FootfallRecurringReasons recurring;
    FootfallLongStandingReasons long_standing;
    FootfallFlareUpReasons flare_up;
    FootfallLingeringReasons lingering;
    FootfallWorseningReasons worsening;
    FootfallMildReasons mild;
    FootfallSingleRunSpikeReasons single_run_spike;
    FootfallWeeklyVolumeReasons weekly_volume;
    FootfallSpeedJumpReasons speed_jump;
    FootfallReturnToRunningReasons return_to_running;
    FootfallShoeReplaceReasons shoe_replace;
    FootfallShoeInspectReasons shoe_inspect;
    FootfallPattern pattern; /* surface-pattern and shoe-pattern */
  } reasons;
  GArray *runs;
  GArray *entries;
} FootfallFinding;

void footfall_finding_free (FootfallFinding *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallFinding, footfall_finding_free)

/**
 * footfall_rule_id_is_red_family:
 *
 * Returns: whether the rule is severe, persistent, recurring or long-standing
 */
gboolean footfall_rule_id_is_red_family (FootfallRuleId rule);

/**
 * footfall_finding_get_key:
 *
 * Returns: (transfer full): "rule:knee", "rule:shoe-uuid" or, for what is about
 *   neither, "rule": what a dismissal names
 */
char *footfall_finding_get_key (const FootfallFinding *self);

/**
 * footfall_finding_can_be_dismissed:
 *
 * Returns: whether it may be folded away and kept quiet for a while; a red flag may not
 */
gboolean footfall_finding_can_be_dismissed (const FootfallFinding *self);

/**
 * footfall_finding_find_dismissal:
 *
 * Returns: (nullable): what keeps the finding folded on @today
 */
const FootfallDismissal *footfall_finding_find_dismissal (const FootfallFinding *self, const FootfallLog *log,
                                                          FootfallDay today);

G_END_DECLS
