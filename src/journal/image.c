/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "journal/image.h"

#include <string.h>

#include "journal/error.h"
#include "journal/peek.h"

/* The file format, sqlite.org/fileformat.html: 1.3 the header, 4.1 the write-ahead log. */
#define HEADER_PAGE_SIZE 16
#define DEFAULT_PAGE_SIZE 4096

#define WAL_HEADER_SIZE 32
#define WAL_HEADER_CHECKED 24
#define WAL_MAGIC 0x377f0682u /* and with the lowest bit set, where the checksums are of big-endian words */
#define FRAME_HEADER_SIZE 24
#define FRAME_HEADER_CHECKED 8
#define SALTS_SIZE 8

typedef struct
{
  guint32 a;
  guint32 b;
} Checksum;

/* A log that is being read. */
typedef struct
{
  const guint8 *bytes;
  gsize size;
  guint page_size;
  gboolean is_big_endian;
  Checksum checksum; /* of all that was read so far */
} Wal;

static guint32
get_number (const guint8 *bytes)
{
  guint32 number;

  memcpy (&number, bytes, sizeof number);
  return GUINT32_FROM_BE (number);
}

static guint32
get_word (const guint8 *bytes, gboolean is_big_endian)
{
  return is_big_endian ? get_number (bytes) : GUINT32_SWAP_LE_BE (get_number (bytes));
}

static Checksum
add_to_checksum (Checksum checksum, const guint8 *bytes, gsize size, gboolean is_big_endian)
{
  for (gsize i = 0; i + 8 <= size; i += 8)
    {
      checksum.a += get_word (bytes + i, is_big_endian) + checksum.b;
      checksum.b += get_word (bytes + i + 4, is_big_endian) + checksum.a;
    }
  return checksum;
}

static gboolean
is_checksum (const guint8 *bytes, Checksum checksum)
{
  return get_number (bytes) == checksum.a && get_number (bytes + 4) == checksum.b;
}

static gboolean
begin_wal (Wal *self, GBytes *bytes, guint page_size)
{
  self->bytes = g_bytes_get_data (bytes, &self->size);
  self->page_size = page_size;
  if (self->size < WAL_HEADER_SIZE || (get_number (self->bytes) & ~1u) != WAL_MAGIC
      || get_number (self->bytes + 8) != page_size)
    return FALSE;

  self->is_big_endian = (get_number (self->bytes) & 1) != 0;
  self->checksum = add_to_checksum ((Checksum) { 0, 0 }, self->bytes, WAL_HEADER_CHECKED, self->is_big_endian);
  return is_checksum (self->bytes + WAL_HEADER_CHECKED, self->checksum);
}

/* Whether @frame belongs to the log: it is of the same writing, and nothing before or in it is damaged. */
static gboolean
check_frame (Wal *self, const guint8 *frame)
{
  const guint8 *salts = self->bytes + 16;
  if (memcmp (frame + 8, salts, SALTS_SIZE) != 0)
    return FALSE;

  self->checksum = add_to_checksum (self->checksum, frame, FRAME_HEADER_CHECKED, self->is_big_endian);
  self->checksum = add_to_checksum (self->checksum, frame + FRAME_HEADER_SIZE, self->page_size, self->is_big_endian);
  return is_checksum (frame + 16, self->checksum);
}

static gsize
count_frames (const Wal *self)
{
  return (self->size - WAL_HEADER_SIZE) / (FRAME_HEADER_SIZE + self->page_size);
}

static const guint8 *
get_frame (const Wal *self, gsize index)
{
  return self->bytes + WAL_HEADER_SIZE + index * (FRAME_HEADER_SIZE + self->page_size);
}

/* Returns: how many frames, from the first, were committed */
static gsize
count_committed (Wal *self)
{
  gsize n_committed = 0;

  for (gsize i = 0; i < count_frames (self) && check_frame (self, get_frame (self, i)); i++)
    {
      gboolean is_commit = get_number (get_frame (self, i) + 4) != 0;
      if (is_commit)
        n_committed = i + 1;
    }
  return n_committed;
}

static void
put_page (FootfallImage *image, guint number, const guint8 *page)
{
  gsize end = (gsize) number * image->page_size;
  gsize old_size = image->bytes->len;

  if (end > old_size)
    {
      g_byte_array_set_size (image->bytes, (guint) end);
      memset (image->bytes->data + old_size, 0, end - old_size);
    }
  memcpy (image->bytes->data + end - image->page_size, page, image->page_size);
}

/* How large a file may become by a page number: SQLite's own limit is higher, no journal comes near it. */
#define N_PAGES_MAX (G_MAXINT32 / 65536)

static void
take_in_wal (FootfallImage *image, GBytes *bytes)
{
  Wal wal;
  if (!begin_wal (&wal, bytes, image->page_size))
    return;

  gsize n_committed = count_committed (&wal);
  for (gsize i = 0; i < n_committed; i++)
    {
      const guint8 *frame = get_frame (&wal, i);
      guint number = get_number (frame);
      guint n_pages = get_number (frame + 4);
      if (number > 0 && number <= N_PAGES_MAX)
        put_page (image, number, frame + FRAME_HEADER_SIZE);
      if (n_pages > 0 && n_pages < footfall_image_get_n_pages (image))
        g_byte_array_set_size (image->bytes, n_pages * image->page_size);
    }
}

/* A header that cannot be right is damaged; then the page size is what it is in every journal. */
static guint
find_page_size (const GByteArray *bytes)
{
  if (bytes->len < HEADER_PAGE_SIZE + 2)
    return DEFAULT_PAGE_SIZE;

  guint size = (guint) bytes->data[HEADER_PAGE_SIZE] << 8 | bytes->data[HEADER_PAGE_SIZE + 1];
  if (size == 1)
    return 65536;
  return size >= 512 && (size & (size - 1)) == 0 ? size : DEFAULT_PAGE_SIZE;
}

FootfallImage *
footfall_image_read (const char *path, GError **error)
{
  g_autofree char *wal_path = g_strconcat (path, "-wal", NULL);
  g_autoptr (GBytes) wal = footfall_peek (wal_path, G_MAXSIZE, NULL);
  g_autoptr (GBytes) file = footfall_peek (path, G_MAXSIZE, error);
  if (file == NULL)
    return NULL;

  FootfallImage *self = g_new0 (FootfallImage, 1);
  self->bytes = g_bytes_unref_to_array (g_steal_pointer (&file));
  self->page_size = find_page_size (self->bytes);
  if (wal != NULL)
    take_in_wal (self, wal);
  return self;
}

void
footfall_image_free (FootfallImage *self)
{
  g_byte_array_unref (self->bytes);
  g_free (self);
}

guint
footfall_image_get_n_pages (const FootfallImage *self)
{
  return self->bytes->len / self->page_size;
}

const guint8 *
footfall_image_get_page (const FootfallImage *self, guint number)
{
  if (number == 0 || number > footfall_image_get_n_pages (self))
    return NULL;

  return self->bytes->data + (gsize) (number - 1) * self->page_size;
}
