/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/image.h"

G_BEGIN_DECLS

/* What the pages of a journal hold, taken from the bytes alone, for files that SQLite gives up. */

typedef enum
{
  FOOTFALL_CELL_NULL,
  FOOTFALL_CELL_INTEGER,
  FOOTFALL_CELL_REAL,
  FOOTFALL_CELL_TEXT,
  FOOTFALL_CELL_BLOB,
} FootfallCellType;

/**
 * FootfallCellValue:
 * @type: which of the others counts
 * @text: @length bytes, which may be anything; not ended by a NUL
 */
typedef struct
{
  FootfallCellType type;
  gint64 integer;
  double real;
  const char *text;
  gsize length;
} FootfallCellValue;

typedef enum
{
  FOOTFALL_PAGE_OTHER,
  FOOTFALL_PAGE_ROWS, /* of a table */
  FOOTFALL_PAGE_KEYS, /* of an index */
} FootfallPageKind;

typedef struct _FootfallCellReader FootfallCellReader;

/**
 * footfall_cell_reader_new:
 * @image: has to stay as long as the reader
 */
FootfallCellReader *footfall_cell_reader_new (const FootfallImage *image);
void                footfall_cell_reader_free (FootfallCellReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallCellReader, footfall_cell_reader_free)

/**
 * footfall_cell_reader_open_page:
 * @number: from 1
 * @n_cells: (out): how many cells the page says it has
 *
 * Returns: what the page holds
 */
FootfallPageKind footfall_cell_reader_open_page (FootfallCellReader *self, guint number, guint *n_cells);

/**
 * footfall_cell_reader_read:
 * @index: of the cell in the open page
 * @n_values: (out): how many values it has
 *
 * Returns: (nullable) (array length=n_values): the values, good until the next call; %NULL if the cell is damaged
 */
const FootfallCellValue *footfall_cell_reader_read (FootfallCellReader *self, guint index, guint *n_values);

G_END_DECLS
