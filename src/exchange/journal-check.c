/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/journal-check.h"

#include <glib/gi18n-lib.h>

#include "exchange/journal-format.h"

/* A key whose value no two records of a kind may share */
typedef struct
{
  FootfallRecordKind kind;
  const char *key;
  char *(*get_text) (gconstpointer record); /* (transfer full) (nullable): as it is compared; NULL takes no part */
} UniqueKey;

/* A key that names another record */
typedef struct
{
  FootfallRecordKind kind;
  const char *key;
  gsize offset;
  FootfallRecordKind target;
} ReferenceKey;

static char *
get_uuid (gconstpointer record)
{
  return g_strdup (footfall_uuid_to_text (&((const FootfallRecord *) record)->uuid).text);
}

static char *
join_source (FootfallSource source, const char *key)
{
  if (key == NULL || key[0] == '\0')
    return NULL;
  return g_strdup_printf ("%s %s", footfall_vocabulary_get_nick (&footfall_sources, (int) source), key);
}

static char *
get_run_source (gconstpointer record)
{
  const FootfallRun *run = record;
  return join_source (run->source, run->source_key);
}

static char *
get_activity_source (gconstpointer record)
{
  const FootfallActivity *activity = record;
  return join_source (activity->source, activity->source_key);
}

static char *
get_name_in_use (gconstpointer record)
{
  const FootfallShoe *shoe = record;
  return shoe->retired_on == FOOTFALL_DAY_UNKNOWN ? g_utf8_casefold (shoe->name, -1) : NULL;
}

static char *
get_default (gconstpointer record)
{
  return ((const FootfallShoe *) record)->is_default ? g_strdup ("true") : NULL;
}

static char *
get_finding (gconstpointer record)
{
  return g_strdup (((const FootfallDismissal *) record)->finding);
}

static const UniqueKey unique_keys[] = {
  { FOOTFALL_RECORD_SHOE, "uuid", get_uuid },
  { FOOTFALL_RECORD_SHOE, "name", get_name_in_use },
  { FOOTFALL_RECORD_SHOE, "is_default", get_default },
  { FOOTFALL_RECORD_RUN, "uuid", get_uuid },
  { FOOTFALL_RECORD_RUN, "source_key", get_run_source },
  { FOOTFALL_RECORD_PAIN, "uuid", get_uuid },
  { FOOTFALL_RECORD_ACTIVITY, "uuid", get_uuid },
  { FOOTFALL_RECORD_ACTIVITY, "source_key", get_activity_source },
  { FOOTFALL_RECORD_BREAK, "uuid", get_uuid },
  { FOOTFALL_RECORD_EVENT, "uuid", get_uuid },
  { FOOTFALL_RECORD_DISMISSAL, "finding", get_finding },
};

static const ReferenceKey reference_keys[] = {
  { FOOTFALL_RECORD_RUN, "shoe", G_STRUCT_OFFSET (FootfallRun, shoe), FOOTFALL_RECORD_SHOE },
  { FOOTFALL_RECORD_PAIN, "run", G_STRUCT_OFFSET (FootfallPain, run), FOOTFALL_RECORD_RUN },
};

static gboolean
check_unique (const FootfallImportDraft *draft, const UniqueKey *unique, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const GPtrArray *records = draft->records[unique->kind];
  for (guint i = 0; i < records->len; i++)
    {
      char *text = unique->get_text (records->pdata[i]);
      if (text == NULL || g_hash_table_add (seen, text))
        continue;
      g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID,
                   _("%s[%u].%s: another record before it has the same value; each may stand only once."),
                   footfall_journal_format_get_key (unique->kind), i, unique->key);
      return FALSE;
    }
  return TRUE;
}

static GHashTable *
collect_uuids (const GPtrArray *records)
{
  GHashTable *uuids = g_hash_table_new (footfall_uuid_hash, footfall_uuid_equal_for_hash);
  for (guint i = 0; i < records->len; i++)
    g_hash_table_add (uuids, &((FootfallRecord *) records->pdata[i])->uuid);
  return uuids;
}

static gboolean
check_references (const FootfallImportMerge *merge, const FootfallImportDraft *draft, const ReferenceKey *reference,
                  GError **error)
{
  g_autoptr (GHashTable) uuids = collect_uuids (draft->records[reference->target]);
  const GPtrArray *records = draft->records[reference->kind];
  for (guint i = 0; i < records->len; i++)
    {
      const FootfallUuid *uuid = G_STRUCT_MEMBER_P (records->pdata[i], reference->offset);
      if (footfall_uuid_is_none (uuid) || g_hash_table_contains (uuids, uuid) ||
          footfall_matcher_find (merge->matcher, reference->target, uuid) != NULL)
        continue;
      g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID,
                   _("%s[%u].%s: neither the file nor the journal holds %s."),
                   footfall_journal_format_get_key (reference->kind), i, reference->key,
                   footfall_uuid_to_text (uuid).text);
      return FALSE;
    }
  return TRUE;
}

gboolean
footfall_journal_check (const FootfallImportMerge *merge, const FootfallImportDraft *draft, GError **error)
{
  g_return_val_if_fail (merge != NULL && draft != NULL && draft->is_journal, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (unique_keys); i++)
    if (!check_unique (draft, &unique_keys[i], error))
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (reference_keys); i++)
    if (!check_references (merge, draft, &reference_keys[i], error))
      return FALSE;
  return TRUE;
}
