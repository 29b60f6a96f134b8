/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "zip-fixture.h"

#include <archive.h>
#include <archive_entry.h>
#include <gio/gio.h>
#include <string.h>

struct _ZipFixture
{
  struct archive *archive;
  GByteArray *bytes;
  gboolean is_tar;
};

static la_ssize_t
on_write (struct archive *archive, void *data, const void *buffer, size_t length)
{
  g_byte_array_append (data, buffer, (guint) length);
  return (la_ssize_t) length;
}

static void
add (ZipFixture *self, const char *name, const char *content, gsize length)
{
  struct archive_entry *entry = archive_entry_new ();
  archive_entry_set_pathname (entry, name);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0600);
  archive_entry_set_size (entry, (la_int64_t) length);
  g_assert_cmpint (archive_write_header (self->archive, entry), ==, ARCHIVE_OK);
  g_assert_cmpint (archive_write_data (self->archive, content, length), ==, (la_ssize_t) length);
  archive_entry_free (entry);
}

static ZipFixture *
create (gboolean is_tar)
{
  ZipFixture *self = g_new0 (ZipFixture, 1);
  self->archive = archive_write_new ();
  self->bytes = g_byte_array_new ();
  self->is_tar = is_tar;
  if (is_tar)
    archive_write_set_format_ustar (self->archive);
  else
    archive_write_set_format_zip (self->archive);
  archive_write_set_bytes_per_block (self->archive, 0);
  return self;
}

static ZipFixture *
open_archive (ZipFixture *self)
{
  g_assert_cmpint (archive_write_open (self->archive, self->bytes, NULL, on_write, NULL), ==, ARCHIVE_OK);
  return self;
}

ZipFixture *
zip_fixture_new (void)
{
  return open_archive (create (FALSE));
}

ZipFixture *
zip_fixture_new_tar (gboolean is_packed)
{
  ZipFixture *self = create (TRUE);
  if (is_packed)
    archive_write_add_filter_gzip (self->archive);
  return open_archive (self);
}

void
zip_fixture_add (ZipFixture *self, const char *name, const char *content, gsize length)
{
  if (!self->is_tar)
    archive_write_zip_set_compression_deflate (self->archive);
  add (self, name, content, length);
}

void
zip_fixture_add_text (ZipFixture *self, const char *name, const char *text)
{
  zip_fixture_add (self, name, text, strlen (text));
}

void
zip_fixture_add_stored (ZipFixture *self, const char *name, GBytes *content)
{
  gsize length;
  const char *bytes = g_bytes_get_data (content, &length);
  if (!self->is_tar)
    archive_write_zip_set_compression_store (self->archive);
  add (self, name, bytes, length);
}

GBytes *
zip_fixture_finish (ZipFixture *self)
{
  archive_write_close (self->archive);
  archive_write_free (self->archive);
  GBytes *bytes = g_byte_array_free_to_bytes (self->bytes);
  g_free (self);
  return bytes;
}

GBytes *
zip_fixture_gzip (const char *content, gsize length)
{
  g_autoptr (GZlibCompressor) gzip = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 6);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) stream = g_converter_output_stream_new (memory, G_CONVERTER (gzip));
  g_assert_true (g_output_stream_write_all (stream, content, length, NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}
