/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/integrity.h"

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

gboolean
footfall_integrity_check (FootfallConnection *connection, GError **error)
{
  g_autofree char *answer = footfall_connection_get_text (connection, FOOTFALL_SQL_INTEGRITY_CHECK, error);
  if (answer == NULL)
    return FALSE;
  if (g_str_equal (answer, "ok"))
    return footfall_integrity_check_references (connection, error);

  g_debug ("integrity_check: %s", answer);
  footfall_journal_error_set (error, FOOTFALL_JOURNAL_ERROR_CORRUPT, footfall_connection_get_path (connection));
  return FALSE;
}
