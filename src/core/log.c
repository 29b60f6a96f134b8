/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/log.h"

#include <math.h>
#include <string.h>

#include "core/units.h"

/* The dates of neighbouring runs can stand the wrong way round by as much as the clocks of two zones differ. */
#define ORDER_SLACK_DAYS 2

/* All records of a kind: in their order, and by their UUID, with which every record begins. */
typedef struct
{
  GPtrArray *records; /* (element-type record) */
  GHashTable *by_uuid; /* a set of the same records */
} Series;

/* What the runs of a shoe add up to. In micrometres, so that any number of
 * additions and subtractions leaves no rounding error behind. */
typedef struct
{
  FootfallUuid shoe;
  gint64 distance_um;
} ShoeTotal;

/* How a run felt, in the order of the records. Of one block, as there is one for nearly every run. */
typedef struct
{
  guint n_entries; /* at least 1 */
  FootfallPain *entries[];
} PainOfRun;

struct _FootfallLog
{
  Series series[FOOTFALL_N_RECORD_KINDS];
  GHashTable *pain_of_run;    /* FootfallUuid in the first entry of the value -> (owned) PainOfRun */
  GHashTable *run_by_source;  /* a set of those runs that have a key at their source */
  GHashTable *shoe_totals;    /* FootfallUuid in the value -> (owned) ShoeTotal */
};

static guint
hash_source (gconstpointer run)
{
  const FootfallRun *self = run;
  return g_str_hash (self->source_key) * 31 + self->source;
}

static gboolean
equal_source (gconstpointer a, gconstpointer b)
{
  const FootfallRun *run_a = a;
  const FootfallRun *run_b = b;
  return run_a->source == run_b->source && g_str_equal (run_a->source_key, run_b->source_key);
}

/* Returns: the position of the first record that does not sort before @record */
static guint
find_position (const GPtrArray *records, FootfallRecordKind kind, gconstpointer record)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  guint low = 0;
  guint high = records->len;
  /* What arrives in order goes to the end without a search. */
  if (high > 0 && class->compare (records->pdata[high - 1], record) < 0)
    return high;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (class->compare (records->pdata[middle], record) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static guint
insert_sorted (GPtrArray *records, FootfallRecordKind kind, gpointer record)
{
  guint position = find_position (records, kind, record);
  g_ptr_array_insert (records, (int) position, record);
  return position;
}

static void
remove_sorted (GPtrArray *records, FootfallRecordKind kind, gconstpointer record)
{
  guint position = find_position (records, kind, record);
  g_assert (position < records->len && records->pdata[position] == record);
  g_ptr_array_remove_index (records, position);
}

static gboolean
is_in_place (const GPtrArray *records, FootfallRecordKind kind, guint position, gconstpointer record)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  return (position == 0 || class->compare (records->pdata[position - 1], record) < 0)
         && (position + 1 == records->len || class->compare (record, records->pdata[position + 1]) < 0);
}

static gint64
get_distance_um (const FootfallRun *run)
{
  gboolean is_known = run->distance_m > 0 && run->distance_m <= FOOTFALL_DISTANCE_MAX_M;
  return is_known ? (gint64) round (run->distance_m * FOOTFALL_MICROMETRES_PER_METRE) : 0;
}

static void
add_to_shoe (FootfallLog *self, const FootfallUuid *shoe, gint64 distance_um)
{
  ShoeTotal *total = g_hash_table_lookup (self->shoe_totals, shoe);
  if (total == NULL)
    {
      total = g_new0 (ShoeTotal, 1);
      total->shoe = *shoe;
      g_hash_table_add (self->shoe_totals, total);
    }
  total->distance_um += distance_um;
}

static gboolean
has_source_key (const FootfallRun *run)
{
  return run->source_key != NULL && *run->source_key != '\0';
}

static void
index_run (FootfallLog *self, FootfallRun *run)
{
  if (has_source_key (run))
    g_hash_table_add (self->run_by_source, run);
  if (!footfall_uuid_is_none (&run->shoe))
    add_to_shoe (self, &run->shoe, get_distance_um (run));
}

static void
unindex_run (FootfallLog *self, const FootfallRun *run)
{
  if (has_source_key (run) && g_hash_table_lookup (self->run_by_source, run) == run)
    g_hash_table_remove (self->run_by_source, run);
  if (!footfall_uuid_is_none (&run->shoe))
    add_to_shoe (self, &run->shoe, -get_distance_um (run));
}

/* Puts @entries in the place of what is known of how their run felt. */
static void
put_pain_of_run (FootfallLog *self, const GPtrArray *entries)
{
  PainOfRun *pain = g_malloc (sizeof *pain + entries->len * sizeof *pain->entries);
  pain->n_entries = entries->len;
  memcpy (pain->entries, entries->pdata, entries->len * sizeof *pain->entries);
  g_hash_table_replace (self->pain_of_run, &pain->entries[0]->run, pain);
}

static void
index_pain (FootfallLog *self, FootfallPain *pain)
{
  if (footfall_uuid_is_none (&pain->run))
    return;
  g_autoptr (GPtrArray) entries = footfall_log_list_pain_of_run (self, &pain->run);
  insert_sorted (entries, FOOTFALL_RECORD_PAIN, pain);
  put_pain_of_run (self, entries);
}

static void
unindex_pain (FootfallLog *self, const FootfallPain *pain)
{
  if (footfall_uuid_is_none (&pain->run))
    return;
  g_autoptr (GPtrArray) entries = footfall_log_list_pain_of_run (self, &pain->run);
  remove_sorted (entries, FOOTFALL_RECORD_PAIN, pain);
  if (entries->len == 0)
    g_hash_table_remove (self->pain_of_run, &pain->run);
  else
    put_pain_of_run (self, entries);
}

static void
index_record (FootfallLog *self, FootfallRecordKind kind, gpointer record)
{
  g_hash_table_add (self->series[kind].by_uuid, record);
  if (kind == FOOTFALL_RECORD_RUN)
    index_run (self, record);
  else if (kind == FOOTFALL_RECORD_PAIN)
    index_pain (self, record);
}

static void
unindex_record (FootfallLog *self, FootfallRecordKind kind, gconstpointer record)
{
  g_hash_table_remove (self->series[kind].by_uuid, record);
  if (kind == FOOTFALL_RECORD_RUN)
    unindex_run (self, record);
  else if (kind == FOOTFALL_RECORD_PAIN)
    unindex_pain (self, record);
}

/* Returns: the position of @record, which stands there now instead of @old */
static guint
replace_record (FootfallLog *self, FootfallRecordKind kind, gpointer old, gpointer record)
{
  GPtrArray *records = self->series[kind].records;
  guint position = find_position (records, kind, old);
  unindex_record (self, kind, old);
  if (is_in_place (records, kind, position, record))
    {
      records->pdata[position] = record;
    }
  else
    {
      g_ptr_array_remove_index (records, position);
      position = insert_sorted (records, kind, record);
    }
  index_record (self, kind, record);
  footfall_record_free (kind, old);
  return position;
}

FootfallLog *
footfall_log_new (void)
{
  FootfallLog *self = g_new0 (FootfallLog, 1);
  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      self->series[kind].records = g_ptr_array_new ();
      self->series[kind].by_uuid = g_hash_table_new (footfall_uuid_hash, footfall_uuid_equal_for_hash);
    }
  self->pain_of_run = g_hash_table_new_full (footfall_uuid_hash, footfall_uuid_equal_for_hash, NULL, g_free);
  self->run_by_source = g_hash_table_new (hash_source, equal_source);
  self->shoe_totals = g_hash_table_new_full (footfall_uuid_hash, footfall_uuid_equal_for_hash, g_free, NULL);
  return self;
}

void
footfall_log_free (FootfallLog *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->pain_of_run);
  g_hash_table_unref (self->run_by_source);
  g_hash_table_unref (self->shoe_totals);
  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      Series *series = &self->series[kind];
      g_hash_table_unref (series->by_uuid);
      for (guint i = 0; i < series->records->len; i++)
        footfall_record_free (kind, series->records->pdata[i]);
      g_ptr_array_unref (series->records);
    }
  g_free (self);
}

FootfallLog *
footfall_log_copy (const FootfallLog *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  FootfallLog *copy = footfall_log_new ();
  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < self->series[kind].records->len; i++)
      footfall_log_put (copy, kind, footfall_record_copy (kind, self->series[kind].records->pdata[i]));
  return copy;
}

guint
footfall_log_put (FootfallLog *self, FootfallRecordKind kind, gpointer record)
{
  g_return_val_if_fail (self != NULL && footfall_record_kind_is_valid (kind) && record != NULL, 0);

  Series *series = &self->series[kind];
  gpointer old = g_hash_table_lookup (series->by_uuid, record);
  g_return_val_if_fail (old != record, 0);
  if (old != NULL)
    return replace_record (self, kind, old, record);

  index_record (self, kind, record);
  return insert_sorted (series->records, kind, record);
}

gboolean
footfall_log_remove (FootfallLog *self, FootfallRecordKind kind, const FootfallUuid *uuid)
{
  g_return_val_if_fail (self != NULL && footfall_record_kind_is_valid (kind) && uuid != NULL, FALSE);

  gpointer record = g_hash_table_lookup (self->series[kind].by_uuid, uuid);
  if (record == NULL)
    return FALSE;
  unindex_record (self, kind, record);
  remove_sorted (self->series[kind].records, kind, record);
  footfall_record_free (kind, record);
  return TRUE;
}

guint
footfall_log_get_size (const FootfallLog *self, FootfallRecordKind kind)
{
  g_return_val_if_fail (self != NULL && footfall_record_kind_is_valid (kind), 0);

  return self->series[kind].records->len;
}

gconstpointer
footfall_log_get (const FootfallLog *self, FootfallRecordKind kind, guint position)
{
  g_return_val_if_fail (position < footfall_log_get_size (self, kind), NULL);

  return self->series[kind].records->pdata[position];
}

gconstpointer
footfall_log_find (const FootfallLog *self, FootfallRecordKind kind, const FootfallUuid *uuid)
{
  g_return_val_if_fail (self != NULL && footfall_record_kind_is_valid (kind), NULL);

  return uuid != NULL ? g_hash_table_lookup (self->series[kind].by_uuid, uuid) : NULL;
}

guint
footfall_log_get_position (const FootfallLog *self, FootfallRecordKind kind, gconstpointer record)
{
  g_return_val_if_fail (self != NULL && footfall_record_kind_is_valid (kind) && record != NULL, 0);

  return find_position (self->series[kind].records, kind, record);
}

gboolean
footfall_log_equal (const FootfallLog *a, const FootfallLog *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      guint size = footfall_log_get_size (a, kind);
      if (size != footfall_log_get_size (b, kind))
        return FALSE;
      for (guint i = 0; i < size; i++)
        if (!footfall_record_equal (kind, footfall_log_get (a, kind, i), footfall_log_get (b, kind, i)))
          return FALSE;
    }
  return TRUE;
}

guint
footfall_log_get_n_runs (const FootfallLog *self)
{
  return footfall_log_get_size (self, FOOTFALL_RECORD_RUN);
}

const FootfallRun *
footfall_log_get_run (const FootfallLog *self, guint position)
{
  return footfall_log_get (self, FOOTFALL_RECORD_RUN, position);
}

const FootfallRun *
footfall_log_find_run (const FootfallLog *self, const FootfallUuid *uuid)
{
  return footfall_log_find (self, FOOTFALL_RECORD_RUN, uuid);
}

guint
footfall_log_get_n_pain (const FootfallLog *self)
{
  return footfall_log_get_size (self, FOOTFALL_RECORD_PAIN);
}

const FootfallPain *
footfall_log_get_pain (const FootfallLog *self, guint position)
{
  return footfall_log_get (self, FOOTFALL_RECORD_PAIN, position);
}

guint
footfall_log_get_n_shoes (const FootfallLog *self)
{
  return footfall_log_get_size (self, FOOTFALL_RECORD_SHOE);
}

const FootfallShoe *
footfall_log_get_shoe (const FootfallLog *self, guint position)
{
  return footfall_log_get (self, FOOTFALL_RECORD_SHOE, position);
}

const FootfallShoe *
footfall_log_find_shoe (const FootfallLog *self, const FootfallUuid *uuid)
{
  return footfall_log_find (self, FOOTFALL_RECORD_SHOE, uuid);
}

GPtrArray *
footfall_log_list_pain_of_run (const FootfallLog *self, const FootfallUuid *run)
{
  g_return_val_if_fail (self != NULL && run != NULL, NULL);

  const PainOfRun *pain = g_hash_table_lookup (self->pain_of_run, run);
  GPtrArray *entries = g_ptr_array_new ();
  for (guint i = 0; pain != NULL && i < pain->n_entries; i++)
    g_ptr_array_add (entries, pain->entries[i]);
  return entries;
}

const FootfallRun *
footfall_log_find_run_by_source (const FootfallLog *self, FootfallSource source, const char *source_key)
{
  g_return_val_if_fail (self != NULL && source_key != NULL, NULL);

  FootfallRun like = { .source = source, .source_key = (char *) source_key };
  return g_hash_table_lookup (self->run_by_source, &like);
}

double
footfall_log_get_shoe_distance_m (const FootfallLog *self, const FootfallUuid *shoe)
{
  g_return_val_if_fail (self != NULL && shoe != NULL, 0);

  const FootfallShoe *record = footfall_log_find_shoe (self, shoe);
  const ShoeTotal *total = g_hash_table_lookup (self->shoe_totals, shoe);
  double initial_distance_m = record != NULL ? record->initial_distance_m : 0;
  return initial_distance_m + (total != NULL ? (double) total->distance_um / FOOTFALL_MICROMETRES_PER_METRE : 0);
}

const FootfallShoe *
footfall_log_get_default_shoe (const FootfallLog *self, FootfallDay today)
{
  guint n_shoes = footfall_log_get_n_shoes (self);
  for (guint i = 0; i < n_shoes; i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (self, i);
      if (shoe->is_default && !footfall_shoe_is_retired (shoe, today))
        return shoe;
    }
  return NULL;
}

const FootfallDismissal *
footfall_log_find_dismissal (const FootfallLog *self, const char *finding)
{
  for (guint i = 0; i < footfall_log_get_size (self, FOOTFALL_RECORD_DISMISSAL); i++)
    {
      const FootfallDismissal *dismissal = footfall_log_get (self, FOOTFALL_RECORD_DISMISSAL, i);
      if (g_strcmp0 (dismissal->finding, finding) == 0)
        return dismissal;
    }
  return NULL;
}

FootfallDismissal *
footfall_log_dismiss (const FootfallLog *self, const char *finding, FootfallDay today)
{
  g_return_val_if_fail (self != NULL && finding != NULL, NULL);
  g_return_val_if_fail (footfall_day_is_known (today), NULL);

  const FootfallDismissal *before = footfall_log_find_dismissal (self, finding);
  FootfallDismissal *dismissal = before != NULL ? footfall_dismissal_copy (before) : footfall_dismissal_new ();
  g_free (dismissal->finding);
  dismissal->finding = g_strdup (finding);
  dismissal->until = today + FOOTFALL_DISMISSAL_DAYS - 1;
  return dismissal;
}

gboolean
footfall_log_has_run_between (const FootfallLog *self, FootfallDay first, FootfallDay last)
{
  for (guint i = footfall_log_get_n_runs (self); i > 0; i--)
    {
      FootfallDay day = footfall_run_get_day (footfall_log_get_run (self, i - 1));
      if (day < first - ORDER_SLACK_DAYS)
        break;
      if (day >= first && day <= last)
        return TRUE;
    }
  return FALSE;
}
