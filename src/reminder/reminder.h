/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* reminder: what the runner is told and asked, and when. A pure function of
 * the log, its assessment, what was told before, the runner's choices and the
 * time: it reads no clock and sends nothing. */

#pragma once

#include "analysis/assessment.h"
#include "core/reminder-settings.h"
#include "reminder/check-in.h"

G_BEGIN_DECLS

/* What a notification is about; there is at most one of each at a time, of shoes one for each shoe. */
typedef enum
{
  FOOTFALL_REMINDER_TOPIC_REST,      /* what calls for a break or a look by somebody */
  FOOTFALL_REMINDER_TOPIC_FLARE_UP,
  FOOTFALL_REMINDER_TOPIC_LINGERING,
  FOOTFALL_REMINDER_TOPIC_CHECK_IN,
  FOOTFALL_REMINDER_TOPIC_BREAK_OVER,
  FOOTFALL_REMINDER_TOPIC_TRAINING,  /* steps, trends and patterns */
  FOOTFALL_REMINDER_TOPIC_SHOE,
} FootfallReminderTopic;
#define FOOTFALL_N_REMINDER_TOPICS 7

/* Why it is sent now. */
typedef enum
{
  FOOTFALL_REMINDER_CAUSE_NEW,       /* it began, and was not told */
  FOOTFALL_REMINDER_CAUSE_ESCALATED, /* it was told, and became more */
  FOOTFALL_REMINDER_CAUSE_REPEATED,  /* it was told, and goes on */
  FOOTFALL_REMINDER_CAUSE_HOUR,      /* its hour has come */
  FOOTFALL_REMINDER_CAUSE_LATER,     /* the runner put it off, and that is over */
} FootfallReminderCause;

extern const FootfallVocabulary footfall_reminder_topics;
extern const FootfallVocabulary footfall_reminder_causes;

/* The kind under which the runner turns a topic on and off */
FootfallReminderKind footfall_reminder_topic_get_kind (FootfallReminderTopic topic);

/**
 * FootfallReminder:
 * @topic: what it is about
 * @cause: why it is sent now
 * @id: (owned): names the notification: the next one of that name takes its place
 * @knees: by #FootfallKnee: the knees it is about
 * @findings: (element-type FootfallFinding) (unowned): what it tells, findings of the assessment, which
 *   has to live as long; none for the check-in and the break
 * @check_in: of the topic "check-in": what is asked
 * @pause: (nullable) (unowned): of the topic "break": the break that is over
 * @shoe: of the topic "shoe"
 * @told: (element-type FootfallNotification): the records that say that it was told; the journal gets
 *   them once it was sent
 *
 * A notification that is due.
 */
typedef struct
{
  FootfallReminderTopic topic;
  FootfallReminderCause cause;
  char *id;
  gboolean knees[FOOTFALL_N_KNEES];
  GPtrArray *findings;
  FootfallCheckIn check_in;
  const FootfallBreak *pause;
  FootfallUuid shoe;
  GPtrArray *told;
} FootfallReminder;

void footfall_reminder_free (FootfallReminder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallReminder, footfall_reminder_free)

/**
 * FootfallReminderPlan:
 * @due: (element-type FootfallReminder): to be sent now, the most important first
 * @held: (element-type FootfallReminder): to be sent once the quiet hours are over
 * @withdrawn: (element-type utf8): the ids of notifications that were sent and are answered or no longer true
 * @next_look: unix seconds: when to ask again; something may be due then although nothing was logged
 */
typedef struct
{
  GPtrArray *due;
  GPtrArray *held;
  GPtrArray *withdrawn;
  gint64 next_look;
} FootfallReminderPlan;

/**
 * footfall_reminder_plan_new:
 * @log: the journal's records, which must stay as they are while the plan lives; its notifications say what was told
 * @assessment: of @log on the local date of @now; must live as long as the plan
 * @rules: the thresholds the assessment was made with
 * @settings: what the runner chose
 * @now: unix seconds
 * @zone: the runner's zone
 *
 * What happened more than 14 days ago is never told for the first time.
 *
 * Returns: (transfer full): what is to be done
 */
FootfallReminderPlan *footfall_reminder_plan_new (const FootfallLog *log, const FootfallAssessment *assessment,
                                                  const FootfallRules *rules,
                                                  const FootfallReminderSettings *settings,
                                                  gint64 now, GTimeZone *zone);
void footfall_reminder_plan_free (FootfallReminderPlan *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallReminderPlan, footfall_reminder_plan_free)

/**
 * footfall_reminder_put_off:
 * @key: of the record of a check-in or the end of a break, as in @told
 * @now: unix seconds
 *
 * What a dismissal is for a finding, this is for a question.
 *
 * Returns: (transfer full) (nullable): the record that puts it off, a check-in by two hours, the end of a break
 *   until the next day; %NULL if @key is that of nothing that can be put off
 */
FootfallNotification *footfall_reminder_put_off (const FootfallLog *log, const char *key, gint64 now);

G_END_DECLS
