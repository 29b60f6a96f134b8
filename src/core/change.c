/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/change.h"

struct _FootfallChangeSet
{
  gatomicrefcount references;
  GPtrArray *changes;                           /* (owned) (element-type FootfallChange) */
  GHashTable *by_uuid[FOOTFALL_N_RECORD_KINDS]; /* (owned) (owned FootfallUuid) -> FootfallChange in @changes */
  GHashTable *pain_put;                         /* (owned) a set of the changes that put a pain entry */
};

G_DEFINE_BOXED_TYPE (FootfallChangeSet, footfall_change_set, footfall_change_set_ref, footfall_change_set_unref)

typedef gboolean (*EqualFunc) (FootfallRecordKind kind, gconstpointer a, gconstpointer b);

static void
free_change (gpointer data)
{
  FootfallChange *change = data;
  footfall_record_free (change->kind, change->before);
  footfall_record_free (change->kind, change->after);
  g_free (change);
}

static FootfallChange *
find_change (const FootfallChangeSet *self, FootfallRecordKind kind, const FootfallUuid *uuid)
{
  return g_hash_table_lookup (self->by_uuid[kind], uuid);
}

/* @before and @after: (transfer full) (nullable) */
static void
add_change (FootfallChangeSet *self, FootfallRecordKind kind, gpointer before, gpointer after)
{
  FootfallChange *change = g_new (FootfallChange, 1);
  *change = (FootfallChange) { .kind = kind, .before = before, .after = after };
  g_ptr_array_add (self->changes, change);
  g_hash_table_insert (self->by_uuid[kind], g_memdup2 (footfall_change_get_uuid (change), sizeof (FootfallUuid)),
                       change);
  if (kind == FOOTFALL_RECORD_PAIN && after != NULL)
    g_hash_table_add (self->pain_put, change);
}

static void
drop_change (FootfallChangeSet *self, FootfallChange *change)
{
  g_hash_table_remove (self->pain_put, change);
  g_hash_table_remove (self->by_uuid[change->kind], footfall_change_get_uuid (change));
  g_ptr_array_remove (self->changes, change);
}

static gboolean
is_same (FootfallRecordKind kind, gconstpointer before, gconstpointer after, EqualFunc equal)
{
  if (before == NULL || after == NULL)
    return before == after;
  return equal (kind, before, after);
}

/* Makes @after, (transfer full), what comes of the record that was @before, (transfer none) (nullable).
 * What was to come of it until now is forgotten; a removal goes to the end, behind the removal of
 * what refers to the record. */
static void
change_record (FootfallChangeSet *self, FootfallRecordKind kind, const FootfallUuid *uuid, gconstpointer before,
               gpointer after, EqualFunc equal)
{
  FootfallChange *change = find_change (self, kind, uuid);
  gconstpointer first = change != NULL ? change->before : before;
  gboolean is_nothing = is_same (kind, first, after, equal);

  if (change != NULL && after != NULL && !is_nothing)
    {
      footfall_record_free (kind, change->after);
      change->after = after;
      if (kind == FOOTFALL_RECORD_PAIN)
        g_hash_table_add (self->pain_put, change);
      return;
    }

  gpointer kept = is_nothing ? NULL : footfall_record_copy (kind, first);
  if (change != NULL)
    drop_change (self, change);
  if (is_nothing)
    footfall_record_free (kind, after);
  else
    add_change (self, kind, kept, after);
}

static void
put_record (FootfallChangeSet *self, const FootfallLog *log, FootfallRecordKind kind, FootfallRecord *record,
            EqualFunc equal)
{
  FootfallUuid uuid = record->uuid;
  change_record (self, kind, &uuid, footfall_log_find (log, kind, &uuid), record, equal);
}

static void
remove_record (FootfallChangeSet *self, const FootfallLog *log, FootfallRecordKind kind, FootfallUuid uuid)
{
  change_record (self, kind, &uuid, footfall_log_find (log, kind, &uuid), NULL, footfall_record_equal);
}

/* Returns: (transfer container): the entries that belong to @run once the set is made: those that the set
 * puts, and those in the log that the set leaves alone */
static GPtrArray *
list_pain_of_run (const FootfallChangeSet *self, const FootfallLog *log, const FootfallUuid *run)
{
  GPtrArray *entries = g_ptr_array_new ();
  g_autoptr(GPtrArray) in_log = footfall_log_list_pain_of_run (log, run);
  for (guint i = 0; i < in_log->len; i++)
    if (find_change (self, FOOTFALL_RECORD_PAIN, in_log->pdata[i]) == NULL)
      g_ptr_array_add (entries, in_log->pdata[i]);

  GHashTableIter iter;
  gpointer key;
  g_hash_table_iter_init (&iter, self->pain_put);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      const FootfallChange *change = key;
      const FootfallPain *pain = change->after;
      if (footfall_uuid_equal (&pain->run, run))
        g_ptr_array_add (entries, change->after);
    }
  return entries;
}

const FootfallUuid *
footfall_change_get_uuid (const FootfallChange *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  const FootfallRecord *record = self->after != NULL ? self->after : self->before;
  return &record->uuid;
}

FootfallChangeSet *
footfall_change_set_new (void)
{
  FootfallChangeSet *self = g_new0 (FootfallChangeSet, 1);
  g_atomic_ref_count_init (&self->references);
  self->changes = g_ptr_array_new_with_free_func (free_change);
  self->pain_put = g_hash_table_new (NULL, NULL);
  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    self->by_uuid[kind] = g_hash_table_new_full (footfall_uuid_hash, footfall_uuid_equal_for_hash, g_free, NULL);
  return self;
}

FootfallChangeSet *
footfall_change_set_ref (FootfallChangeSet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
footfall_change_set_unref (FootfallChangeSet *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->references))
    return;
  for (guint kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    g_hash_table_unref (self->by_uuid[kind]);
  g_hash_table_unref (self->pain_put);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

void
footfall_change_set_put (FootfallChangeSet *self, const FootfallLog *log, FootfallRecordKind kind,
                         gconstpointer record)
{
  g_return_if_fail (self != NULL && log != NULL && record != NULL);
  g_return_if_fail (footfall_record_kind_is_valid (kind));

  FootfallRecord *copy = footfall_record_copy (kind, record);
  copy->modified_at = FOOTFALL_MODIFIED_AT_UNKNOWN;
  put_record (self, log, kind, copy, footfall_record_equal_content);
}

void
footfall_change_set_put_as_is (FootfallChangeSet *self, const FootfallLog *log, FootfallRecordKind kind,
                               gconstpointer record)
{
  g_return_if_fail (self != NULL && log != NULL && record != NULL);
  g_return_if_fail (footfall_record_kind_is_valid (kind));

  put_record (self, log, kind, footfall_record_copy (kind, record), footfall_record_equal);
}

void
footfall_change_set_remove (FootfallChangeSet *self, const FootfallLog *log, FootfallRecordKind kind,
                            const FootfallUuid *uuid)
{
  g_return_if_fail (self != NULL && log != NULL && uuid != NULL);
  g_return_if_fail (footfall_record_kind_is_valid (kind));

  if (kind == FOOTFALL_RECORD_RUN)
    {
      g_autoptr(GPtrArray) entries = list_pain_of_run (self, log, uuid);
      for (guint i = 0; i < entries->len; i++)
        remove_record (self, log, FOOTFALL_RECORD_PAIN, ((FootfallPain *) entries->pdata[i])->record.uuid);
    }
  remove_record (self, log, kind, *uuid);
}

void
footfall_change_set_take (FootfallChangeSet *self, FootfallRecordKind kind, gpointer before, gpointer after)
{
  g_return_if_fail (self != NULL && (before != NULL || after != NULL));
  g_return_if_fail (footfall_record_kind_is_valid (kind));

  FootfallUuid uuid = ((FootfallRecord *) (after != NULL ? after : before))->uuid;
  change_record (self, kind, &uuid, before, after, footfall_record_equal);
  footfall_record_free (kind, before);
}

guint
footfall_change_set_get_size (const FootfallChangeSet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->changes->len;
}

const FootfallChange *
footfall_change_set_get (const FootfallChangeSet *self, guint index)
{
  g_return_val_if_fail (index < footfall_change_set_get_size (self), NULL);

  return self->changes->pdata[index];
}

FootfallChangeSet *
footfall_change_set_invert (const FootfallChangeSet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  FootfallChangeSet *inverse = footfall_change_set_new ();
  for (guint i = self->changes->len; i-- > 0;)
    {
      const FootfallChange *change = self->changes->pdata[i];
      add_change (inverse, change->kind, footfall_record_copy (change->kind, change->after),
                  footfall_record_copy (change->kind, change->before));
    }
  return inverse;
}

void
footfall_change_set_stamp (FootfallChangeSet *self, gint64 now)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->changes->len; i++)
    {
      const FootfallChange *change = self->changes->pdata[i];
      FootfallRecord *after = change->after;
      if (after != NULL && after->modified_at == FOOTFALL_MODIFIED_AT_UNKNOWN)
        after->modified_at = now;
    }
}

gboolean
footfall_change_set_touches (const FootfallChangeSet *self, FootfallRecordKind kind)
{
  g_return_val_if_fail (self != NULL && footfall_record_kind_is_valid (kind), FALSE);

  return g_hash_table_size (self->by_uuid[kind]) > 0;
}
