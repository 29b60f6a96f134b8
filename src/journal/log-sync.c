/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/log-sync.h"

#include "journal/codec.h"

/* All records of a kind, as they come. */
typedef struct
{
  FootfallRecordKind kind;
  GPtrArray *records; /* (element-type record) (owned) */
} Harvest;

static void
harvest_clear (Harvest *self)
{
  for (guint i = 0; i < self->records->len; i++)
    footfall_record_free (self->kind, self->records->pdata[i]);
  g_ptr_array_unref (self->records);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Harvest, harvest_clear)

static gboolean
read_rows (FootfallTransaction *transaction, Harvest *harvest, GError **error)
{
  guint sql = footfall_sql_of_record (harvest->kind, FOOTFALL_SQL_LIST);
  g_autoptr (FootfallStatement) statement = footfall_connection_borrow (transaction, sql, error);
  if (statement == NULL)
    return FALSE;

  FootfallStep step;
  while ((step = footfall_connection_step (transaction, statement, error)) == FOOTFALL_STEP_ROW)
    {
      gpointer record = footfall_codec_read (transaction, statement, harvest->kind, error);
      if (record == NULL)
        return FALSE;
      g_ptr_array_add (harvest->records, record);
    }
  return step == FOOTFALL_STEP_DONE;
}

static int
compare_records (gconstpointer a, gconstpointer b, gpointer data)
{
  const FootfallRecordClass *class = data;

  return class->compare (*(const gconstpointer *) a, *(const gconstpointer *) b);
}

/* The log takes records fast that come in its order; SQLite would sort whole rows, this sorts pointers. */
static gboolean
read_kind (FootfallTransaction *transaction, FootfallRecordKind kind, FootfallLog *log, GError **error)
{
  g_auto (Harvest) harvest = { kind, g_ptr_array_new () };
  if (!read_rows (transaction, &harvest, error))
    return FALSE;

  g_ptr_array_sort_with_data (harvest.records, compare_records, (gpointer) footfall_record_class (kind));
  for (guint i = 0; i < harvest.records->len; i++)
    footfall_log_put (log, kind, g_steal_pointer (&harvest.records->pdata[i]));
  return TRUE;
}

FootfallLog *
footfall_log_sync_read (FootfallTransaction *transaction, GError **error)
{
  g_autoptr (FootfallLog) log = footfall_log_new ();

  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      if (!read_kind (transaction, (FootfallRecordKind) kind, log, error))
        return NULL;
    }
  return g_steal_pointer (&log);
}

/* What @from has otherwise, or has alone. */
static void
diff_old (const FootfallLog *from, const FootfallLog *to, FootfallRecordKind kind, FootfallChangeSet *changes)
{
  for (guint i = 0; i < footfall_log_get_size (from, kind); i++)
    {
      const FootfallRecord *before = footfall_log_get (from, kind, i);
      gconstpointer after = footfall_log_find (to, kind, &before->uuid);
      if (after == NULL || !footfall_record_equal (kind, before, after))
        footfall_change_set_take (changes, kind, footfall_record_copy (kind, before),
                                  footfall_record_copy (kind, after));
    }
}

static void
diff_new (const FootfallLog *from, const FootfallLog *to, FootfallRecordKind kind, FootfallChangeSet *changes)
{
  for (guint i = 0; i < footfall_log_get_size (to, kind); i++)
    {
      const FootfallRecord *after = footfall_log_get (to, kind, i);
      if (footfall_log_find (from, kind, &after->uuid) == NULL)
        footfall_change_set_take (changes, kind, NULL, footfall_record_copy (kind, after));
    }
}

FootfallChangeSet *
footfall_log_sync_diff (const FootfallLog *from, const FootfallLog *to)
{
  FootfallChangeSet *changes = footfall_change_set_new ();

  for (int kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    {
      diff_old (from, to, (FootfallRecordKind) kind, changes);
      diff_new (from, to, (FootfallRecordKind) kind, changes);
    }
  return changes;
}

void
footfall_log_sync_patch (FootfallLog *log, const FootfallChangeSet *changes)
{
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      if (change->after != NULL)
        footfall_log_put (log, change->kind, footfall_record_copy (change->kind, change->after));
      else
        footfall_log_remove (log, change->kind, footfall_change_get_uuid (change));
    }
}
