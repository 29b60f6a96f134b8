/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/assessment.h"

G_BEGIN_DECLS

/**
 * LogBuilder:
 * @log: what was added so far
 * @today: the day 0 of all that is added
 * @rules: the thresholds, at first the default ones
 *
 * Writes logs in shorthand. Each word is one record, its day counted from today,
 * with options after commas:
 *
 *   L3@-10              left knee (R: right, U: unspecified), level 3, ten days ago, after a run
 *   L3@-10,morning      also: during, other, and the nicks of the signs
 *   L3@-10,of=a         linked to the run that was named a
 *   run@-10,5.2km       also: 30min (duration), a surface's nick, shoe=NAME, id=a, at=18:30, utc=+120
 *   run@-20..-10,5km    one on each of these days; the same for entries
 *   shoe@-300,id=A      named A, first used 300 days ago ("shoe@?": unknown); also: initial=450km,
 *                       inspect-at=500km, replace-at=800km, inspected=-10, retired=-5, worn, poor
 *   walk@-3             a break whose resume check was passed three days ago
 *   break@-14           a break that began two weeks ago; also: ends=-1, walk=0
 *   bicycle@-3,30min    an activity, by its kind's nick
 */
typedef struct
{
  FootfallLog *log;
  FootfallDay today;
  FootfallRules rules;
  GHashTable *names;
  guint n_records;
} LogBuilder;

#define LOG_BUILDER_TODAY 20000 /* 2024-10-04, a Friday */

LogBuilder *log_builder_new (const char *text);
void        log_builder_free (LogBuilder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogBuilder, log_builder_free)

void log_builder_add (LogBuilder *self, const char *text);

/* The UUID of the record that was named @id */
const FootfallUuid *log_builder_find (LogBuilder *self, const char *id);

/* The name of the record with that UUID */
const char *log_builder_get_name (LogBuilder *self, const FootfallUuid *uuid);

FootfallAssessment *log_builder_assess (LogBuilder *self);

/**
 * describe_findings:
 *
 * Returns: (transfer full): "severe:left=red mild:right=info", a quiet one with a "?" at its end
 */
char *describe_findings (const FootfallAssessment *assessment);

/* What the log in shorthand gives, as described above */
char *find_in_log (const char *text);

/* The finding of that rule, which must be there */
const FootfallFinding *get_finding (const FootfallAssessment *assessment, FootfallRuleId rule);

/* The names of the finding's runs, joined by spaces */
char *describe_runs (LogBuilder *builder, const FootfallFinding *finding);

/* A case of a table: a log in shorthand, and the findings it gives */
typedef struct
{
  const char *text;
  const char *findings;
} FindingCase;

typedef struct
{
  const FindingCase *cases;
  gsize n_cases;
} FindingCases;

/* Checks a whole table, given as #FindingCases */
void check_finding_cases (gconstpointer data);

/* A test program's line for the table NAME_cases */
#define ADD_FINDING_CASES(path, name) \
  g_test_add_data_func (path "/" #name, &(const FindingCases) { name##_cases, G_N_ELEMENTS (name##_cases) }, \
                        check_finding_cases)

G_END_DECLS
