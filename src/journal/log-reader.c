/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/log-reader.h"

#include "journal/codec.h"

static gboolean
read_kind (FootfallTransaction *transaction, FootfallRecordKind kind, FootfallLog *log, GError **error)
{
  guint sql = footfall_sql_of_record (kind, FOOTFALL_SQL_LIST);
  g_autoptr (FootfallStatement) statement = footfall_connection_borrow (transaction, sql, error);
  if (statement == NULL)
    return FALSE;

  FootfallStep step;
  while ((step = footfall_connection_step (transaction, statement, error)) == FOOTFALL_STEP_ROW)
    {
      gpointer record = footfall_codec_read (transaction, statement, kind, error);
      if (record == NULL)
        return FALSE;
      footfall_log_put (log, kind, record);
    }
  return step == FOOTFALL_STEP_DONE;
}

FootfallLog *
footfall_log_read (FootfallTransaction *transaction, GError **error)
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
footfall_log_diff (const FootfallLog *from, const FootfallLog *to)
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
footfall_log_patch (FootfallLog *log, const FootfallChangeSet *changes)
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
