/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/peek.h"

#include <sqlite3.h>

#include "journal/error.h"

/* A process that closes a file loses all locks it holds on it, also those of
 * other connections (sqlite.org/howtocorrupt.html, 2.2). Only SQLite knows
 * how to read a database that may be open elsewhere in this process; so it
 * opens the file, and is then asked for bytes instead of tables. */

#define CHUNK_SIZE (1 << 20)

static int
read_chunks (sqlite3_file *file, GByteArray *bytes, gsize size)
{
  sqlite3_int64 file_size;
  int answer = file->pMethods->xFileSize (file, &file_size);
  if (answer != SQLITE_OK)
    return answer;

  g_byte_array_set_size (bytes, (guint) MIN (MIN ((gsize) file_size, size), G_MAXINT32));
  for (guint offset = 0; answer == SQLITE_OK && offset < bytes->len; offset += CHUNK_SIZE)
    answer = file->pMethods->xRead (file, bytes->data + offset, (int) MIN (CHUNK_SIZE, bytes->len - offset), offset);
  return answer;
}

static gboolean
read_database (sqlite3 *db, GByteArray *bytes, gsize size)
{
  sqlite3_file *file = NULL;

  sqlite3_file_control (db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  return file != NULL && file->pMethods != NULL && read_chunks (file, bytes, size) == SQLITE_OK;
}

GBytes *
footfall_peek (const char *path, gsize size, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  sqlite3 *db = NULL;

  gboolean is_read = sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE,
                                      NULL) == SQLITE_OK
                     && read_database (db, bytes, size);
  sqlite3_close (db);
  if (is_read)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));

  footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_UNREADABLE, path);
  return NULL;
}
