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

/**
 * footfall_csv_is_formula:
 *
 * Returns: whether a spreadsheet would take a cell that begins like this for a formula
 */
gboolean footfall_csv_is_formula (const char *text);

/**
 * footfall_csv_writer_text:
 * @text: (nullable): what someone wrote; %NULL leaves the cell empty
 *
 * The cell gets an apostrophe in front where a spreadsheet would compute with
 * it. Not for numbers, which may well begin with a minus.
 */
void footfall_csv_writer_text (FootfallCsvWriter *self, const char *text);

void footfall_csv_writer_end_row (FootfallCsvWriter *self);

G_END_DECLS
