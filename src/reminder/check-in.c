/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "reminder/check-in.h"

#include "reminder/break-phase.h"
#include "reminder/local-time.h"

/* Before this hour it is still the evening of the run for those who are up. */
#define MORNING_HOUR 4
#define NOON_HOUR 12

/* A check-in lasts into the second day. */
#define N_MORNINGS 2

#define BREAK_EVERY_DAYS 3

/* The dates of neighbouring records can stand the wrong way round by as much as the clocks of two zones differ. */
#define ORDER_SLACK_DAYS 2

/* Why a morning is asked about */
typedef struct
{
  gboolean is_asked;
  const FootfallRun *run;            /* (nullable) */
  gboolean hurt[FOOTFALL_N_KNEES];   /* the knees that have to be answered for */
} Occasion;

static void
list_red_knees (const FootfallAssessment *assessment, gboolean *knees)
{
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);

      if (footfall_rule_id_is_red_family (finding->rule) && !finding->quiet)
        knees[finding->knee] = TRUE;
    }
}

static gboolean
has_any (const gboolean *knees)
{
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    if (knees[knee])
      return TRUE;
  return FALSE;
}

/* Marks the knees that hurt in the run or right after it; what was felt the next morning is an answer. */
static void
add_hurt_knees (const FootfallLog *log, const FootfallRun *run, gboolean *knees)
{
  g_autoptr (GPtrArray) entries = footfall_log_list_pain_of_run (log, &run->record.uuid);

  for (guint i = 0; i < entries->len; i++)
    {
      const FootfallPain *pain = g_ptr_array_index (entries, i);

      if (pain->moment != FOOTFALL_MOMENT_NEXT_MORNING && pain->level > 0)
        knees[pain->knee] = TRUE;
    }
}

/* Of several runs on @day the last that gives an occasion is the one that is asked about. */
static void
find_run (Occasion *occasion, const FootfallLog *log, FootfallDay day, gint64 now, const gboolean *red)
{
  for (guint i = footfall_log_get_n_runs (log); i > 0; i--)
    {
      const FootfallRun *run = footfall_log_get_run (log, i - 1);
      FootfallDay run_day = footfall_run_get_day (run);
      gboolean hurt[FOOTFALL_N_KNEES] = { FALSE };

      if (run_day < day - ORDER_SLACK_DAYS)
        break;
      if (run_day != day || run->started_at > now)
        continue;

      add_hurt_knees (log, run, hurt);
      if (!has_any (hurt) && !has_any (red))
        continue;
      occasion->is_asked = TRUE;
      if (occasion->run == NULL)
        occasion->run = run;
      for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
        occasion->hurt[knee] |= hurt[knee] || red[knee];
    }
}

static gboolean
is_break_day (const FootfallLog *log, FootfallDay morning)
{
  FootfallBreakPhase phase;
  const FootfallBreak *pause = footfall_break_find (log, morning, &phase);

  return pause != NULL && footfall_break_is_on (pause, morning) && morning > pause->starts_on
         && (morning - pause->starts_on) % BREAK_EVERY_DAYS == 0;
}

static Occasion
find_occasion (const FootfallLog *log, const FootfallAssessment *assessment,
               const FootfallReminderSettings *settings, FootfallDay morning, gint64 now)
{
  Occasion occasion = { 0 };
  gboolean red[FOOTFALL_N_KNEES] = { FALSE };

  list_red_knees (assessment, red);
  find_run (&occasion, log, morning - 1, now, red);
  if (occasion.is_asked || !is_break_day (log, morning))
    return occasion;

  occasion.is_asked = TRUE;
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    occasion.hurt[knee] = has_any (red) ? red[knee] : settings->is_watched[knee];
  return occasion;
}

/* In a break whatever was noted since is an answer, otherwise only what was felt in the morning. */
static gboolean
is_answer (const FootfallPain *pain, const FootfallRun *run, FootfallDay morning)
{
  if (run == NULL)
    return footfall_pain_get_day (pain) >= morning;
  return pain->moment == FOOTFALL_MOMENT_NEXT_MORNING
         && (footfall_pain_get_day (pain) == morning || footfall_uuid_equal (&pain->run, &run->record.uuid));
}

static void
list_answered (const FootfallLog *log, const Occasion *occasion, FootfallDay morning, FootfallDay today,
               gboolean *knees)
{
  for (guint i = footfall_log_get_n_pain (log); i > 0; i--)
    {
      const FootfallPain *pain = footfall_log_get_pain (log, i - 1);
      FootfallDay day = footfall_pain_get_day (pain);

      if (day < morning - ORDER_SLACK_DAYS)
        break;
      if (day <= today && is_answer (pain, occasion->run, morning))
        knees[pain->knee] = TRUE;
    }
}

/* Whether one of the knees that have to be answered for is not; sets which are left to ask about. */
static gboolean
is_open (const Occasion *occasion, const FootfallReminderSettings *settings, const gboolean *answered,
         gboolean *knees)
{
  gboolean is_open = FALSE;

  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    {
      knees[knee] = (occasion->hurt[knee] || settings->is_watched[knee]) && !answered[knee];
      is_open |= occasion->hurt[knee] && !answered[knee];
    }
  return is_open;
}

static FootfallCheckIn
make_check_in (FootfallDay morning, int hour, GTimeZone *zone)
{
  return (FootfallCheckIn) { .morning = morning,
                             .opens_at = footfall_local_instant (morning, MIN (MORNING_HOUR, hour), zone),
                             .remind_at = footfall_local_instant (morning, hour, zone),
                             .closes_at = footfall_local_instant (morning + 1, NOON_HOUR, zone) };
}

gboolean
footfall_check_in_find (const FootfallLog *log, const FootfallAssessment *assessment,
                        const FootfallReminderSettings *settings, gint64 now, GTimeZone *zone,
                        FootfallCheckIn *check_in)
{
  g_return_val_if_fail (log != NULL && assessment != NULL && settings != NULL, FALSE);
  g_return_val_if_fail (zone != NULL && check_in != NULL, FALSE);

  FootfallDay today = footfall_local_day (now, zone);
  for (FootfallDay morning = today; morning > today - N_MORNINGS; morning--)
    {
      FootfallCheckIn found = make_check_in (morning, settings->check_in_hour, zone);
      if (now < found.opens_at || now >= found.closes_at)
        continue;

      Occasion occasion = find_occasion (log, assessment, settings, morning, now);
      if (!occasion.is_asked)
        continue;

      gboolean answered[FOOTFALL_N_KNEES] = { FALSE };
      list_answered (log, &occasion, morning, today, answered);
      if (!is_open (&occasion, settings, answered, found.knees))
        return FALSE;
      found.run = occasion.run;
      *check_in = found;
      return TRUE;
    }
  return FALSE;
}
