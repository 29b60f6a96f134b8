/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/schema-check.h"

#include <glib/gi18n-lib.h>

#include "journal/migration.h"

/* Returns: (transfer full) (nullable): "table run" and so on -> how it was made */
static GHashTable *
list_schema (FootfallConnection *connection, GError **error)
{
  g_autoptr (GHashTable) parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (FootfallStatement) statement = footfall_connection_borrow (connection, FOOTFALL_SQL_LIST_SCHEMA, error);
  if (statement == NULL)
    return NULL;

  FootfallStep step;
  while ((step = footfall_connection_step (connection, statement, error)) == FOOTFALL_STEP_ROW)
    g_hash_table_insert (parts, g_strdup ((const char *) sqlite3_column_text (statement, 0)),
                         g_strdup ((const char *) sqlite3_column_text (statement, 1)));
  return step == FOOTFALL_STEP_DONE ? g_steal_pointer (&parts) : NULL;
}

/* What a new journal has. */
static GHashTable *
list_expected (const char *path, GError **error)
{
  guint n_steps;
  const FootfallSchemaStep *steps = footfall_schema_get_steps (&n_steps);
  g_autoptr (FootfallConnection) fresh = footfall_connection_new_in_memory (path, NULL, error);

  return fresh != NULL && footfall_migration_run (fresh, steps, n_steps, error) ? list_schema (fresh, error) : NULL;
}

/* Returns: (nullable): something that is in @parts, and not like that in @others */
static const char *
find_stranger (GHashTable *parts, GHashTable *others)
{
  GHashTableIter iter;
  gpointer part;
  gpointer text;

  g_hash_table_iter_init (&iter, parts);
  while (g_hash_table_iter_next (&iter, &part, &text))
    {
      if (g_strcmp0 (text, g_hash_table_lookup (others, part)) != 0)
        return part;
    }
  return NULL;
}

static gboolean
report (FootfallConnection *connection, const char *stranger, GError **error)
{
  g_autofree char *name = g_filename_display_name (footfall_connection_get_path (connection));

  g_set_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CORRUPT,
               /* Translators: the second is what was changed, in the words of the database: "trigger x" */
               _("The inside of the journal “%s” was changed by another program: %s is not as Footfall made it. Save "
                 "what can be read into a new journal, or restore a backup."), name, stranger);
  return FALSE;
}

gboolean
footfall_schema_check (FootfallConnection *connection, GError **error)
{
  g_autoptr (GHashTable) expected = list_expected (footfall_connection_get_path (connection), error);
  g_autoptr (GHashTable) found = expected != NULL ? list_schema (connection, error) : NULL;
  if (found == NULL)
    return FALSE;

  const char *stranger = find_stranger (found, expected);
  if (stranger == NULL)
    stranger = find_stranger (expected, found);
  return stranger == NULL || report (connection, stranger, error);
}

gboolean
footfall_schema_check_names (FootfallConnection *connection, GError **error)
{
  g_autoptr (FootfallStatement) statement =
    footfall_connection_borrow (connection, FOOTFALL_SQL_FIND_SHARED_NAME, error);
  if (statement == NULL)
    return FALSE;

  FootfallStep step = footfall_connection_step (connection, statement, error);
  if (step == FOOTFALL_STEP_ROW)
    g_set_error (error, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_UNIQUE,
                 _("Two shoes in use have the same name, “%s”. Rename or retire one of them."),
                 (const char *) sqlite3_column_text (statement, 0));
  return step == FOOTFALL_STEP_DONE;
}
