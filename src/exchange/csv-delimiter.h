/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footfall_csv_delimiter_find:
 * @head: the beginning of a list, behind a byte order mark
 * @delimiter: (out): what stands between its cells: a comma, a semicolon, a tab or a bar
 *
 * Returns: how many bytes at the beginning only say that, as spreadsheets do in a line "sep=;"
 */
gsize footfall_csv_delimiter_find (const char *head, gsize length, char *delimiter);

G_END_DECLS
