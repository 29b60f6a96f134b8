/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/integrity.h"

#include <string.h>

gboolean
footfall_integrity_check_references (FootfallConnection *connection, GError **error)
{
  g_autoptr (FootfallStatement) statement =
    footfall_connection_borrow (connection, FOOTFALL_SQL_FOREIGN_KEY_CHECK, error);
  if (statement == NULL)
    return FALSE;

  /* A row is a reference that leads nowhere. */
  FootfallStep step = footfall_connection_step (connection, statement, error);
  if (step == FOOTFALL_STEP_ROW)
    footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_CORRUPT, footfall_connection_get_path (connection));
  return step == FOOTFALL_STEP_DONE;
}

/* A page that could not be read is reported like one that is wrong, with SQLite's answer in the text. */
static int
find_answer (const char *report)
{
  static const char words[] = "error code=";
  const char *place = strstr (report, words);

  return place != NULL ? (int) g_ascii_strtoll (place + strlen (words), NULL, 10) : SQLITE_CORRUPT;
}

gboolean
footfall_integrity_check (FootfallConnection *connection, GError **error)
{
  g_autofree char *report = footfall_connection_get_text (connection, FOOTFALL_SQL_INTEGRITY_CHECK, error);
  if (report == NULL)
    return FALSE;
  if (g_str_equal (report, "ok"))
    return footfall_integrity_check_references (connection, error);

  g_debug ("integrity_check: %s", report);
  footfall_journal_error_set_from_code (error, find_answer (report), footfall_connection_get_path (connection));
  return FALSE;
}

gboolean
footfall_integrity_check_copy (FootfallConnection *connection, GError **error)
{
  return footfall_connection_run (connection, FOOTFALL_SQL_IGNORE_CHECKS, error)
         && footfall_integrity_check (connection, error);
}
