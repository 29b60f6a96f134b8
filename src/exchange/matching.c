/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/matching.h"

#include <math.h>

struct _FootfallMatcher
{
  const FootfallLog *log;
  FootfallLog *taken;
  GHashTable *activities; /* (owned) (owned) "strava 9000000001" -> activity of either log */
};

/* How far from a record others are looked at */
#define MATCH_REACH_S (FOOTFALL_MATCH_ZONE_MAX_S + FOOTFALL_MATCH_START_S)

/* The nearest record found so far */
typedef struct
{
  FootfallRecordKind kind;
  gconstpointer wanted;
  gconstpointer best;
  gboolean best_agrees;
  gint64 best_gap_s;
} Search;

static gint64
get_start (FootfallRecordKind kind, gconstpointer record)
{
  return kind == FOOTFALL_RECORD_RUN ? ((const FootfallRun *) record)->started_at
                                     : ((const FootfallActivity *) record)->done_at;
}

static double
get_distance (FootfallRecordKind kind, gconstpointer record)
{
  return kind == FOOTFALL_RECORD_RUN ? ((const FootfallRun *) record)->distance_m
                                     : ((const FootfallActivity *) record)->distance_m;
}

/* The activity's name where it came from, or NULL; of runs the log has an index. */
static char *
create_source_name (const FootfallActivity *activity)
{
  if (activity->source_key == NULL || activity->source_key[0] == '\0')
    return NULL;
  return g_strdup_printf ("%s %s", footfall_vocabulary_get_nick (&footfall_sources, (int) activity->source),
                          activity->source_key);
}

static void
index_activity (FootfallMatcher *self, gconstpointer activity)
{
  char *name = create_source_name (activity);
  if (name != NULL)
    g_hash_table_insert (self->activities, name, (gpointer) activity);
}

/* Stretching may well begin with the walk. */
static gboolean
is_comparable (FootfallRecordKind kind, gconstpointer a, gconstpointer b)
{
  return kind == FOOTFALL_RECORD_RUN ||
         ((const FootfallActivity *) a)->kind == ((const FootfallActivity *) b)->kind;
}

static FootfallSource
get_source (FootfallRecordKind kind, gconstpointer record)
{
  return kind == FOOTFALL_RECORD_RUN ? ((const FootfallRun *) record)->source
                                     : ((const FootfallActivity *) record)->source;
}

/* Sources of which times have no zone */
static gboolean
is_local (FootfallSource source)
{
  return source == FOOTFALL_SOURCE_GARMIN || source == FOOTFALL_SOURCE_RUNKEEPER || source == FOOTFALL_SOURCE_CSV;
}

static gboolean
may_be_of_another_zone (const Search *search, gconstpointer candidate)
{
  const FootfallSource a = get_source (search->kind, search->wanted), b = get_source (search->kind, candidate);
  return a != b && (is_local (a) || is_local (b)) && !isnan (get_distance (search->kind, search->wanted)) &&
         !isnan (get_distance (search->kind, candidate));
}

/* How far two starts are apart, when the clocks they were read from may differ by whole steps */
static gint64
get_gap_of_clocks (gint64 gap_s)
{
  const gint64 rest_s = gap_s % FOOTFALL_MATCH_ZONE_STEP_S;
  return MIN (rest_s, FOOTFALL_MATCH_ZONE_STEP_S - rest_s);
}

static void
consider (Search *search, gconstpointer candidate)
{
  if (!is_comparable (search->kind, candidate, search->wanted))
    return;
  const gint64 gap_s = ABS (get_start (search->kind, candidate) - get_start (search->kind, search->wanted));
  const gboolean agrees = footfall_match_distances (get_distance (search->kind, candidate),
                                                    get_distance (search->kind, search->wanted));
  if (gap_s > FOOTFALL_MATCH_START_S && !(agrees && get_gap_of_clocks (gap_s) <= FOOTFALL_MATCH_START_S &&
                                          may_be_of_another_zone (search, candidate)))
    return;
  if (search->best != NULL &&
      (search->best_agrees > agrees || (search->best_agrees == agrees && search->best_gap_s <= gap_s)))
    return;
  search->best = candidate;
  search->best_agrees = agrees;
  search->best_gap_s = gap_s;
}

/* A record that sorts before all that start within reach of @record */
static gpointer
create_probe (FootfallRecordKind kind, gconstpointer record)
{
  FootfallRecord *probe = footfall_record_copy (kind, record);
  probe->uuid = FOOTFALL_UUID_NONE;
  if (kind == FOOTFALL_RECORD_RUN)
    ((FootfallRun *) probe)->started_at -= MATCH_REACH_S;
  else
    ((FootfallActivity *) probe)->done_at -= MATCH_REACH_S;
  return probe;
}

static void
search_log (Search *search, const FootfallLog *log, gconstpointer probe)
{
  const gint64 latest = get_start (search->kind, search->wanted) + MATCH_REACH_S;
  for (guint i = footfall_log_get_position (log, search->kind, probe); i < footfall_log_get_size (log, search->kind);
       i++)
    {
      gconstpointer candidate = footfall_log_get (log, search->kind, i);
      if (get_start (search->kind, candidate) > latest)
        return;
      consider (search, candidate);
    }
}

FootfallMatcher *
footfall_matcher_new (const FootfallLog *log)
{
  g_return_val_if_fail (log != NULL, NULL);
  FootfallMatcher *self = g_new0 (FootfallMatcher, 1);
  self->log = log;
  self->taken = footfall_log_new ();
  self->activities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < footfall_log_get_size (log, FOOTFALL_RECORD_ACTIVITY); i++)
    index_activity (self, footfall_log_get (log, FOOTFALL_RECORD_ACTIVITY, i));
  return self;
}

void
footfall_matcher_free (FootfallMatcher *self)
{
  footfall_log_free (self->taken);
  g_hash_table_unref (self->activities);
  g_free (self);
}

void
footfall_matcher_take (FootfallMatcher *self, FootfallRecordKind kind, gpointer record)
{
  g_return_if_fail (self != NULL && record != NULL);
  footfall_log_put (self->taken, kind, record);
  if (kind == FOOTFALL_RECORD_ACTIVITY)
    index_activity (self, record);
}

const FootfallLog *
footfall_matcher_get_taken (const FootfallMatcher *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->taken;
}

FootfallLog *
footfall_matcher_steal_taken (FootfallMatcher *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  FootfallLog *taken = self->taken;
  self->taken = footfall_log_new ();
  g_hash_table_remove_all (self->activities);
  return taken;
}

gconstpointer
footfall_matcher_find (const FootfallMatcher *self, FootfallRecordKind kind, const FootfallUuid *uuid)
{
  g_return_val_if_fail (self != NULL && uuid != NULL, NULL);
  gconstpointer record = footfall_log_find (self->log, kind, uuid);
  return record != NULL ? record : footfall_log_find (self->taken, kind, uuid);
}

gconstpointer
footfall_matcher_find_source (const FootfallMatcher *self, FootfallRecordKind kind, gconstpointer record)
{
  g_return_val_if_fail (self != NULL && record != NULL, NULL);
  if (kind == FOOTFALL_RECORD_ACTIVITY)
    {
      g_autofree char *name = create_source_name (record);
      return name != NULL ? g_hash_table_lookup (self->activities, name) : NULL;
    }
  const FootfallRun *run = record;
  if (run->source_key == NULL || run->source_key[0] == '\0')
    return NULL;
  const FootfallRun *found = footfall_log_find_run_by_source (self->log, run->source, run->source_key);
  return found != NULL ? found : footfall_log_find_run_by_source (self->taken, run->source, run->source_key);
}

gconstpointer
footfall_matcher_find_near (const FootfallMatcher *self, FootfallRecordKind kind, gconstpointer record)
{
  g_return_val_if_fail (self != NULL && record != NULL, NULL);
  Search search = { .kind = kind, .wanted = record };
  gpointer probe = create_probe (kind, record);
  search_log (&search, self->log, probe);
  search_log (&search, self->taken, probe);
  footfall_record_free (kind, probe);
  return search.best;
}

gboolean
footfall_match_distances (double a, double b)
{
  if (isnan (a) || isnan (b))
    return TRUE;
  return fabs (a - b) <= MAX (FOOTFALL_MATCH_DISTANCE_SHARE * MAX (a, b), FOOTFALL_MATCH_DISTANCE_M);
}
