/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/cell-reader.h"

#include <string.h>

/* sqlite.org/fileformat.html: 1.6 the pages of a tree, 1.6.1 overflow, 2.1 the form of a record */

#define FILE_HEADER_SIZE 100 /* before the header of page 1 */
#define CELL_COUNT 3         /* in the header of a page */
#define LEAF_HEADER_SIZE 8
#define INTERIOR_HEADER_SIZE 12

#define TABLE_LEAF 0x0d
#define INDEX_LEAF 0x0a
#define INDEX_INTERIOR 0x02

#define SERIAL_REAL 7
#define SERIAL_ZERO 8
#define SERIAL_ONE 9
#define SERIAL_BLOB 12
#define SERIAL_TEXT 13

#define N_VALUES_MAX 64

struct _FootfallCellReader
{
  const FootfallImage *image;
  guint page; /* the open one */
  guint8 page_type;
  GByteArray *payload;                    /* of the last cell */
  FootfallCellValue values[N_VALUES_MAX]; /* in it */
};

/* Bytes that are read from the front; they can end anywhere. */
typedef struct
{
  const guint8 *next;
  gsize left;
} Bytes;

static gsize
get_uint16 (const guint8 *bytes)
{
  return (gsize) bytes[0] << 8 | bytes[1];
}

static guint
get_uint32 (const guint8 *bytes)
{
  guint32 number;

  memcpy (&number, bytes, sizeof number);
  return GUINT32_FROM_BE (number);
}

static gboolean
take (Bytes *self, gsize size, const guint8 **bytes)
{
  if (size > self->left)
    return FALSE;

  *bytes = self->next;
  self->next += size;
  self->left -= size;
  return TRUE;
}

/* Seven bits in each byte, and all eight in a ninth. */
static gboolean
take_varint (Bytes *self, guint64 *number)
{
  const guint8 *byte;

  *number = 0;
  for (guint i = 0; i < 9; i++)
    {
      if (!take (self, 1, &byte))
        return FALSE;
      if (i == 8)
        {
          *number = *number << 8 | *byte;
          return TRUE;
        }
      *number = *number << 7 | (*byte & 0x7f);
      if ((*byte & 0x80) == 0)
        return TRUE;
    }
  return FALSE;
}

static gsize
get_header_offset (guint page)
{
  return page == 1 ? FILE_HEADER_SIZE : 0;
}

/* How much of a payload stands in the cell itself. */
static gsize
get_local_size (const FootfallCellReader *self, gsize size)
{
  gsize usable = self->image->page_size;
  gsize maximum = self->page_type == TABLE_LEAF ? usable - 35 : (usable - 12) * 64 / 255 - 23;
  gsize minimum = (usable - 12) * 32 / 255 - 23;
  if (size <= maximum)
    return size;

  gsize local = minimum + (size - minimum) % (usable - 4);
  return local <= maximum ? local : minimum;
}

/* Appends what is left of a payload of @size from the chain of pages that begins at @page. */
static gboolean
read_overflow (FootfallCellReader *self, guint page, gsize size)
{
  while (self->payload->len < size)
    {
      const guint8 *bytes = footfall_image_get_page (self->image, page);
      if (bytes == NULL)
        return FALSE;
      gsize room = self->image->page_size - 4;
      g_byte_array_append (self->payload, bytes + 4, (guint) MIN (size - self->payload->len, room));
      page = get_uint32 (bytes);
    }
  return TRUE;
}

static gboolean
read_payload (FootfallCellReader *self, Bytes *cell)
{
  const guint8 *bytes;
  guint64 size;
  guint64 row_id;
  if (self->page_type == INDEX_INTERIOR && !take (cell, 4, &bytes)) /* the page to its left */
    return FALSE;
  if (!take_varint (cell, &size) || size > self->image->bytes->len)
    return FALSE;
  if (self->page_type == TABLE_LEAF && !take_varint (cell, &row_id))
    return FALSE;

  gsize local = get_local_size (self, size);
  if (!take (cell, local, &bytes))
    return FALSE;
  g_byte_array_set_size (self->payload, 0);
  g_byte_array_append (self->payload, bytes, (guint) local);
  return local == size || (take (cell, 4, &bytes) && read_overflow (self, get_uint32 (bytes), size));
}

/* Returns: how many bytes a value of that type takes; %G_MAXSIZE if there is no such type */
static gsize
get_value_size (guint64 serial_type)
{
  static const gsize sizes[] = { 0, 1, 2, 3, 4, 6, 8, 8, 0, 0, G_MAXSIZE, G_MAXSIZE };

  return serial_type < G_N_ELEMENTS (sizes) ? sizes[serial_type] : (gsize) (serial_type - SERIAL_BLOB) / 2;
}

static gint64
get_integer (const guint8 *bytes, gsize size)
{
  guint64 number = (bytes[0] & 0x80) != 0 ? G_MAXUINT64 : 0;

  for (gsize i = 0; i < size; i++)
    number = number << 8 | bytes[i];
  return (gint64) number;
}

static double
get_real (const guint8 *bytes)
{
  gint64 integer = get_integer (bytes, sizeof (double));
  double real;

  memcpy (&real, &integer, sizeof real);
  return real;
}

static FootfallCellValue
make_value (guint64 serial_type, const guint8 *bytes, gsize size)
{
  if (serial_type == 0)
    return (FootfallCellValue) { .type = FOOTFALL_CELL_NULL };
  if (serial_type == SERIAL_REAL)
    return (FootfallCellValue) { .type = FOOTFALL_CELL_REAL, .real = get_real (bytes) };
  if (serial_type == SERIAL_ZERO || serial_type == SERIAL_ONE)
    return (FootfallCellValue) { .type = FOOTFALL_CELL_INTEGER, .integer = (gint64) serial_type - SERIAL_ZERO };
  if (serial_type < SERIAL_REAL)
    return (FootfallCellValue) { .type = FOOTFALL_CELL_INTEGER, .integer = get_integer (bytes, size) };
  return (FootfallCellValue) { .type = serial_type % 2 == 1 ? FOOTFALL_CELL_TEXT : FOOTFALL_CELL_BLOB,
                               .text = (const char *) bytes,
                               .length = size };
}

/* A record: the types of all values, and then the values. Returns: how many; 0 if it is none */
static guint
read_values (FootfallCellReader *self)
{
  Bytes types = { self->payload->data, self->payload->len };
  guint64 header_size;
  if (!take_varint (&types, &header_size) || header_size > self->payload->len)
    return 0;

  const guint8 *end_of_types = self->payload->data + header_size;
  Bytes body = { end_of_types, self->payload->len - (gsize) header_size };
  guint n_values = 0;
  while (types.next < end_of_types)
    {
      guint64 serial_type;
      const guint8 *bytes;
      if (n_values == N_VALUES_MAX || !take_varint (&types, &serial_type))
        return 0;
      gsize size = get_value_size (serial_type);
      if (!take (&body, size, &bytes))
        return 0;
      self->values[n_values++] = make_value (serial_type, bytes, size);
    }
  return n_values;
}

FootfallCellReader *
footfall_cell_reader_new (const FootfallImage *image)
{
  FootfallCellReader *self = g_new0 (FootfallCellReader, 1);

  self->image = image;
  self->payload = g_byte_array_new ();
  return self;
}

void
footfall_cell_reader_free (FootfallCellReader *self)
{
  g_byte_array_unref (self->payload);
  g_free (self);
}

FootfallPageKind
footfall_cell_reader_open_page (FootfallCellReader *self, guint number, guint *n_cells)
{
  const guint8 *page = footfall_image_get_page (self->image, number);
  g_return_val_if_fail (page != NULL, FOOTFALL_PAGE_OTHER);

  const guint8 *header = page + get_header_offset (number);
  self->page = number;
  self->page_type = header[0];
  *n_cells = (guint) get_uint16 (header + CELL_COUNT);
  switch (self->page_type)
    {
    case TABLE_LEAF:
      return FOOTFALL_PAGE_ROWS;
    case INDEX_LEAF:
    case INDEX_INTERIOR:
      return FOOTFALL_PAGE_KEYS;
    default:
      return FOOTFALL_PAGE_OTHER;
    }
}

const FootfallCellValue *
footfall_cell_reader_read (FootfallCellReader *self, guint index, guint *n_values)
{
  const guint8 *page = footfall_image_get_page (self->image, self->page);
  gsize page_size = self->image->page_size;
  gsize header_size = self->page_type == INDEX_INTERIOR ? INTERIOR_HEADER_SIZE : LEAF_HEADER_SIZE;
  gsize pointer = get_header_offset (self->page) + header_size + (gsize) index * 2;
  if (pointer + 2 > page_size)
    return NULL;

  gsize offset = get_uint16 (page + pointer);
  Bytes cell = { page + offset, offset < page_size ? page_size - offset : 0 };
  *n_values = read_payload (self, &cell) ? read_values (self) : 0;
  return *n_values > 0 ? self->values : NULL;
}
