/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/footfall-json.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/file-bytes.h"
#include "exchange/file-text.h"
#include "exchange/journal-format.h"
#include "exchange/json-check.h"
#include "exchange/json-split.h"
#include "exchange/record-from-json.h"
#include "exchange/record-to-json.h"

/* 200,000 runs with their pain entries take about 250 MiB. */
#define FILE_MAX (512 * 1024 * 1024)
#define RECORDS_MAX 2000000

#define DIGEST_SIZE 32 /* of SHA-256 */

/* How many keys that are not known are told of */
#define UNKNOWN_KEYS_MAX 20

typedef struct
{
  FootfallImportDraft *draft;
  GCancellable *cancellable;
  JsonParser *parser;
  GHashTable *unknown_keys; /* a set of "runs.mood" that were told of */
  GHashTable *nameless;     /* texts of records without a UUID -> how often each came */
  guint n_records;
  char *format;             /* (owned) (nullable) */
  gint64 version;
} Reading;

static gboolean
set_invalid (GError **error, const char *place, const char *message)
{
  g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID, "%s: %s", place, message);
  return FALSE;
}

/* @place: "runs[3]", for messages */
static JsonNode *
parse_piece (Reading *self, const FootfallJsonPiece *piece, const char *place, GError **error)
{
  g_autoptr (GError) parse_error = NULL;
  JsonNode *root = NULL;
  if (!footfall_json_check (piece->text, piece->length, place, error))
    return NULL;
  if (json_parser_load_from_data (self->parser, piece->text, (gssize) piece->length, &parse_error))
    root = json_parser_get_root (self->parser);
  if (root == NULL)
    set_invalid (error, place, _("This is not well-formed JSON."));
  return root;
}

/* The kind of record that the list @key holds, or -1 */
static int
find_kind (const char *key)
{
  for (guint i = 0; i < FOOTFALL_N_JOURNAL_FORMAT_KINDS; i++)
    if (g_str_equal (footfall_journal_format_get_key (footfall_journal_format_kinds[i]), key))
      return (int) footfall_journal_format_kinds[i];
  return -1;
}

static gboolean
is_header_key (const char *key)
{
  return g_str_equal (key, "format") || g_str_equal (key, "version");
}

/* The first walk looks only at what the file says of itself. */
static gboolean
read_header_piece (const FootfallJsonPiece *piece, gpointer user_data, GError **error)
{
  Reading *self = user_data;
  if (piece->index >= 0 || !is_header_key (piece->key))
    return TRUE;
  JsonNode *node = parse_piece (self, piece, piece->key, error);
  if (node == NULL)
    return FALSE;
  if (!JSON_NODE_HOLDS_VALUE (node))
    return TRUE;
  if (g_str_equal (piece->key, "version"))
    self->version = json_node_get_int (node);
  else
    {
      g_free (self->format);
      self->format = json_node_dup_string (node);
    }
  return TRUE;
}

static void
tell_unknown_key (Reading *self, const FootfallJsonPiece *piece, const char *key)
{
  if (g_hash_table_size (self->unknown_keys) == UNKNOWN_KEYS_MAX)
    return;
  g_autofree char *path = key != NULL ? g_strdup_printf ("%s.%s", piece->key, key) : g_strdup (piece->key);
  char *name = footfall_file_text_quote (path);
  g_autofree char *message = g_strdup_printf (_("“%s” is not known to this Footfall and was left out."), name);
  if (g_hash_table_add (self->unknown_keys, name))
    footfall_import_file_add_remark (self->draft->file, piece->line, message);
}

static void
tell_unknown_keys (Reading *self, FootfallRecordKind kind, const FootfallJsonPiece *piece, JsonObject *object)
{
  JsonObjectIter iter;
  const char *key;
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, NULL))
    if (!footfall_record_knows_key (kind, key))
      tell_unknown_key (self, piece, key);
}

/* The same UUID for the same text */
static FootfallUuid
create_uuid (const char *text)
{
  guint8 digest[DIGEST_SIZE];
  gsize size = sizeof digest;
  guint32 seed[DIGEST_SIZE / sizeof (guint32)];
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_checksum_update (checksum, (const guchar *) text, -1);
  g_checksum_get_digest (checksum, digest, &size);
  memcpy (seed, digest, sizeof seed);
  for (guint i = 0; i < G_N_ELEMENTS (seed); i++)
    seed[i] = GUINT32_FROM_BE (seed[i]);
  g_autoptr (GRand) random = g_rand_new_with_seed_array (seed, G_N_ELEMENTS (seed));
  return footfall_uuid_from_random (random);
}

/* A record without a UUID gets one from its text, so that the same file, read
 * again, is known; one that stands twice is two. */
static void
name_record (Reading *self, const FootfallJsonPiece *piece, FootfallRecord *record)
{
  g_autofree char *text = g_strndup (piece->text, piece->length);
  g_strchomp (text);
  const guint n_before = GPOINTER_TO_UINT (g_hash_table_lookup (self->nameless, text));
  g_autofree char *name = g_strdup_printf ("%s %u %s", piece->key, n_before, text);
  record->uuid = create_uuid (name);
  g_hash_table_insert (self->nameless, g_steal_pointer (&text), GUINT_TO_POINTER (n_before + 1));
}

static gboolean
count_record (Reading *self, GError **error)
{
  if (++self->n_records <= RECORDS_MAX)
    return TRUE;
  g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE,
               _("The file holds more than %d records; it cannot be one that Footfall exported."), RECORDS_MAX);
  return FALSE;
}

static gboolean
read_record (Reading *self, FootfallRecordKind kind, const FootfallJsonPiece *piece, GError **error)
{
  g_autofree char *place = g_strdup_printf ("%s[%" G_GINT64_FORMAT "]", piece->key, piece->index);
  JsonNode *node = count_record (self, error) ? parse_piece (self, piece, place, error) : NULL;
  if (node == NULL)
    return FALSE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return set_invalid (error, place, _("A record in curly brackets is needed here."));
  JsonObject *object = json_node_get_object (node);
  gpointer record = footfall_record_from_json (kind, object, place, error);
  if (record == NULL)
    return FALSE;
  if (!json_object_has_member (object, FOOTFALL_JSON_UUID_KEY) ||
      json_object_get_null_member (object, FOOTFALL_JSON_UUID_KEY))
    name_record (self, piece, record);
  tell_unknown_keys (self, kind, piece, object);
  g_ptr_array_add (self->draft->records[kind], record);
  return TRUE;
}

/* The second walk reads the records. */
static gboolean
read_record_piece (const FootfallJsonPiece *piece, gpointer user_data, GError **error)
{
  Reading *self = user_data;
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  const int kind = find_kind (piece->key);
  if (kind >= 0 && piece->index < 0)
    return set_invalid (error, piece->key, _("A list in square brackets is needed here."));
  if (kind >= 0)
    return read_record (self, (FootfallRecordKind) kind, piece, error);
  if (!is_header_key (piece->key))
    tell_unknown_key (self, piece, NULL);
  return TRUE;
}

static gboolean
check_header (const Reading *self, GError **error)
{
  if (g_strcmp0 (self->format, FOOTFALL_JOURNAL_FORMAT) != 0)
    {
      g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT,
                   _("This is a JSON file, but not one that Footfall exported: its “format” is not “%s”."),
                   FOOTFALL_JOURNAL_FORMAT);
      return FALSE;
    }
  if (self->version > FOOTFALL_JOURNAL_FORMAT_VERSION)
    {
      g_set_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_NEWER,
                   _("A newer Footfall wrote this file (version %" G_GINT64_FORMAT "); update Footfall to read it."),
                   self->version);
      return FALSE;
    }
  return self->version == FOOTFALL_JOURNAL_FORMAT_VERSION
             ? TRUE
             : set_invalid (error, "version", _("A version of 1 is needed; the file may be damaged."));
}

static gboolean
read_records (Reading *self, const char *text, gsize length, guint *line, GError **error)
{
  *line = 0;
  if (!footfall_json_split (text, length, read_header_piece, self, line, error))
    return FALSE;
  *line = 0;
  return check_header (self, error) && footfall_json_split (text, length, read_record_piece, self, line, error);
}

static void
forget_records (FootfallImportDraft *draft)
{
  for (guint i = 0; i < FOOTFALL_N_JOURNAL_FORMAT_KINDS; i++)
    {
      const FootfallRecordKind kind = footfall_journal_format_kinds[i];
      for (guint j = 0; j < draft->records[kind]->len; j++)
        footfall_record_free (kind, draft->records[kind]->pdata[j]);
      g_ptr_array_set_size (draft->records[kind], 0);
    }
}

/* What is wrong with the content is the file's problem; all else is an error of the whole reading. */
static gboolean
handle_error (FootfallImportDraft *draft, guint line, GError *failure, GError **error)
{
  forget_records (draft);
  if (!g_error_matches (failure, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID) &&
      failure->domain != FOOTFALL_RECORD_ERROR)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }
  footfall_import_file_add_problem (draft->file, line, failure->message);
  g_error_free (failure);
  return TRUE;
}

gboolean
footfall_json_recognise (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, FALSE);
  if (length >= 3 && memcmp (head, "\xef\xbb\xbf", 3) == 0)
    {
      head += 3;
      length -= 3;
    }
  while (length > 0 && g_ascii_isspace (*head))
    {
      head++;
      length--;
    }
  return length > 0 && *head == '{';
}

gboolean
footfall_json_read (GInputStream *stream, const FootfallImportOptions *options, FootfallImportDraft *draft,
                    GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (draft != NULL, FALSE);
  g_autoptr (GBytes) bytes = footfall_file_bytes_load (
      stream, FILE_MAX, _("The file is larger than 512 MiB; it cannot be one that Footfall exported."), cancellable,
      error);
  if (bytes == NULL)
    return FALSE;
  draft->is_journal = TRUE;
  for (guint i = 0; i < FOOTFALL_N_JOURNAL_FORMAT_KINDS; i++)
    draft->records[footfall_journal_format_kinds[i]] = g_ptr_array_new ();

  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GHashTable) unknown_keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) nameless = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reading reading = {
    .draft = draft, .cancellable = cancellable, .parser = parser, .unknown_keys = unknown_keys, .nameless = nameless
  };
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  guint line;
  GError *failure = NULL;
  const gboolean is_read = read_records (&reading, text, length, &line, &failure);
  g_free (reading.format);
  return is_read || handle_error (draft, line, failure, error);
}
