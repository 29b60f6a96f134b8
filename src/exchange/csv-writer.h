/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallCsvWriter:
 * @text: the rows so far; may be emptied between rows
 *
 * Writes rows as RFC 4180 has them: cells are quoted where they have to be, rows end in CRLF.
 */
typedef struct
{
  GString *text;
  gboolean in_row;
} FootfallCsvWriter;

void footfall_csv_writer_init (FootfallCsvWriter *self);
void footfall_csv_writer_clear (FootfallCsvWriter *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootfallCsvWriter, footfall_csv_writer_clear)

/**
 * footfall_csv_writer_cell:
 * @text: (nullable): the cell's text; %NULL leaves it empty
 */
void footfall_csv_writer_cell (FootfallCsvWriter *self, const char *text);

void footfall_csv_writer_end_row (FootfallCsvWriter *self);

G_END_DECLS
