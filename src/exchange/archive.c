/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <string.h>

#include "exchange/import-plan.h"

#define BLOCK_SIZE (64 * 1024)

/* Where the header of the first file of a tar says that it is one */
#define TAR_MAGIC "ustar"
#define TAR_MAGIC_OFFSET 257
#define TAR_HEADER_SIZE 512

struct _FootfallArchive
{
  struct archive *archive;
  struct archive_entry *entry; /* (unowned): the current one */
  GBytes *bytes;               /* (owned) (nullable): what is read from */
  FootfallByteBudget *budget;  /* (unowned) */
  char *name;                  /* (owned) (nullable): of the current entry */
  guint n_entries;             /* up to the current one */
  gint64 entry_start;          /* how much of the archive was read before it, bytes */
};

static gboolean
set_error (const FootfallArchive *self, GError **error)
{
  if (archive_errno (self->archive) == ENOMEM)
    g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE,
                         _("It takes more memory to unpack than there is."));
  else if (self->entry != NULL && archive_entry_is_data_encrypted (self->entry) > 0)
    g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNREADABLE,
                         _("It is locked by a password; unpack the archive first."));
  else
    g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID,
                         _("The archive is damaged or cut off here."));
  return FALSE;
}

/* The library turns names into the characters of the locale, which may have only those of English. */
static locale_t
get_names_locale (void)
{
  static gsize is_ready = 0;
  static locale_t locale = (locale_t) 0;
  if (g_once_init_enter (&is_ready))
    {
      locale = newlocale (LC_CTYPE_MASK, "C.UTF-8", (locale_t) 0);
      g_once_init_leave (&is_ready, 1);
    }
  return locale;
}

/* The name may be of another time or place and be no UTF-8, or be lost. */
static char *
copy_name (const FootfallArchive *self)
{
  const char *name = archive_entry_pathname_utf8 (self->entry);
  if (name == NULL)
    name = archive_entry_pathname (self->entry);
  return name != NULL && name[0] != '\0' ? g_utf8_make_valid (name, -1)
                                         : g_strdup_printf ("#%u", self->n_entries);
}

/* In this thread only, and for that long */
static int
read_header (FootfallArchive *self)
{
  const locale_t names_locale = get_names_locale ();
  const locale_t before = names_locale != (locale_t) 0 ? uselocale (names_locale) : (locale_t) 0;
  const int result = archive_read_next_header (self->archive, &self->entry);
  self->n_entries++;
  g_clear_pointer (&self->name, g_free);
  if (result == ARCHIVE_OK || result == ARCHIVE_WARN)
    self->name = copy_name (self);
  if (before != (locale_t) 0)
    uselocale (before);
  return result;
}

/* Where it is small, an entry may be anything; then it has to keep to what its packed size allows. */
static gboolean
check_inflation (const FootfallArchive *self, guint64 n_unpacked, GError **error)
{
  const gint64 n_packed = MAX (archive_filter_bytes (self->archive, -1) - self->entry_start, 0);
  if (n_unpacked <= FOOTFALL_ARCHIVE_ENTRY_MAX &&
      n_unpacked <= footfall_byte_budget_get_limit ((guint64) n_packed))
    return TRUE;
  footfall_byte_budget_set_error (error);
  return FALSE;
}

/* Reads one block behind what is there; 0 at the end, -1 on failure */
static gssize
read_block (FootfallArchive *self, GByteArray *content, GCancellable *cancellable, GError **error)
{
  const guint length = content->len;
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return -1;
  g_byte_array_set_size (content, length + BLOCK_SIZE);
  const la_ssize_t n = archive_read_data (self->archive, content->data + length, BLOCK_SIZE);
  g_byte_array_set_size (content, length + (guint) MAX (n, 0));
  if (n < 0)
    {
      set_error (self, error);
      return -1;
    }
  if (!footfall_byte_budget_draw (self->budget, (guint64) n, error) || !check_inflation (self, content->len, error))
    return -1;
  return (gssize) n;
}

static gboolean
is_tar (const char *head, gsize length)
{
  return length >= TAR_HEADER_SIZE && memcmp (head + TAR_MAGIC_OFFSET, TAR_MAGIC, strlen (TAR_MAGIC)) == 0;
}

/* Most of what gzip packs is a single file. */
static gboolean
is_packed_tar (const char *head, gsize length)
{
  char header[TAR_HEADER_SIZE];
  gsize n_read, n_written, n_taken = 0, n_filled = 0;
  if (length < 2 || memcmp (head, "\x1f\x8b", 2) != 0)
    return FALSE;
  g_autoptr (GConverter) gzip = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  while (n_filled < sizeof header && n_taken < length &&
         g_converter_convert (gzip, head + n_taken, length - n_taken, header + n_filled, sizeof header - n_filled,
                              G_CONVERTER_NO_FLAGS, &n_read, &n_written, NULL) == G_CONVERTER_CONVERTED)
    {
      n_taken += n_read;
      n_filled += n_written;
    }
  return is_tar (header, n_filled);
}

static int
open_source (FootfallArchive *self, const char *path)
{
  if (path != NULL)
    return archive_read_open_filename (self->archive, path, BLOCK_SIZE);
  gsize length;
  const void *data = g_bytes_get_data (self->bytes, &length);
  return archive_read_open_memory (self->archive, data, length);
}

const char *
footfall_archive_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, NULL);
  if (length >= 4 && (memcmp (head, "PK\3\4", 4) == 0 || memcmp (head, "PK\5\6", 4) == 0))
    return "zip";
  return is_tar (head, length) || is_packed_tar (head, length) ? "tar" : NULL;
}

FootfallArchive *
footfall_archive_open (const char *path, GBytes *bytes, FootfallByteBudget *budget, GError **error)
{
  g_return_val_if_fail ((path != NULL) != (bytes != NULL) && budget != NULL, NULL);
  g_autoptr (FootfallArchive) self = g_new0 (FootfallArchive, 1);
  self->archive = archive_read_new ();
  self->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  self->budget = budget;
  archive_read_support_format_zip (self->archive);
  archive_read_support_format_tar (self->archive);
  archive_read_support_filter_gzip (self->archive);
  if (open_source (self, path) == ARCHIVE_OK)
    return g_steal_pointer (&self);
  set_error (self, error);
  return NULL;
}

void
footfall_archive_free (FootfallArchive *self)
{
  archive_read_free (self->archive);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->name);
  g_free (self);
}

gboolean
footfall_archive_next (FootfallArchive *self, const char **name, GError **error)
{
  g_return_val_if_fail (self != NULL && name != NULL, FALSE);
  do
    {
      self->entry = NULL;
      const int result = read_header (self);
      if (result == ARCHIVE_EOF)
        return FALSE;
      if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        return set_error (self, error);
    }
  while (archive_entry_filetype (self->entry) != AE_IFREG || archive_entry_hardlink (self->entry) != NULL);
  self->entry_start = archive_filter_bytes (self->archive, -1);
  *name = self->name;
  return TRUE;
}

GBytes *
footfall_archive_read (FootfallArchive *self, FootfallArchiveWants wants, gconstpointer data,
                       GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (self != NULL && self->entry != NULL, NULL);
  g_autoptr (GByteArray) content = g_byte_array_new ();
  gssize n;
  while ((n = read_block (self, content, cancellable, error)) > 0)
    {
      if (wants == NULL || content->len < BLOCK_SIZE)
        continue;
      if (!wants ((const char *) content->data, content->len, data))
        return g_byte_array_free_to_bytes (g_steal_pointer (&content));
      wants = NULL;
    }
  return n == 0 ? g_byte_array_free_to_bytes (g_steal_pointer (&content)) : NULL;
}
