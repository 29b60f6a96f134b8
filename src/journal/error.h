/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <sqlite3.h>

#include "journal/journal.h"

G_BEGIN_DECLS

/**
 * footfall_journal_error_set:
 * @code: any code that says all by itself; not %FOOTFALL_JOURNAL_ERROR_INVALID
 * @path: the journal's file
 *
 * Sets @error to the sentence that belongs to @code: what, where, and what to do.
 */
void footfall_journal_error_set (GError **error, FootfallJournalError code, const char *path);

/**
 * footfall_journal_error_set_from_code:
 * @extended_code: an answer of SQLite
 *
 * Sets @error to what that answer means to people.
 */
void footfall_journal_error_set_from_code (GError **error, int extended_code, const char *path);

/**
 * footfall_journal_error_set_from_sqlite:
 * @db: the connection on which something just failed
 * @operation: what was being done, for the debug log
 *
 * Sets @error by SQLite's answer. SQLite's own words are for the debug log;
 * people get them only where nothing better can be said.
 */
void footfall_journal_error_set_from_sqlite (GError **error, sqlite3 *db, const char *operation, const char *path);

G_END_DECLS
