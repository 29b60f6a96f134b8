/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Real files, where a folder of them is at hand, as they arrive after a long way: cut off, damaged, in
 * another encoding, with other ends of lines, packed. None of it stops a reader or makes it say nothing,
 * and what only looks different tells of the same runs. */

#include <string.h>

#include "exchange/format.h"
#include "zip-fixture.h"

#define DEFAULT_FOLDER "../shared/samples"
#define NOW 1795348800

/* Larger ones are not changed: what is found in them is found in smaller ones. */
#define SIZE_MAX_BYTES (1024 * 1024)

#define N_CUTS 16
#define N_WRONG_BYTES 24

typedef struct
{
  guint n_files;
  guint n_readings;
} Tally;

typedef struct
{
  const char *path;
  const char *format; /* (nullable) */
  char *items;        /* (owned): what is in it, as it is */
  guint n_items;
  const char *bytes;
  gsize length;
  Tally *tally;
} Sample;

/* One line for each item */
static char *
describe_items (const FootfallImportFile *file)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < file->items->len; i++)
    {
      const FootfallImportItem *item = file->items->pdata[i];
      g_string_append_printf (text,
                              "%d %s %" G_GINT64_FORMAT " %.1f %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %s\n",
                              (int) item->state, item->sport, item->started_at, item->distance_m, item->duration_s,
                              item->elapsed_s, item->shoe);
    }
  return g_string_free (text, FALSE);
}

static void
check_messages (const GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const FootfallImportProblem *problem = problems->pdata[i];
      g_assert_cmpstr (problem->message, !=, "");
      g_assert_true (g_utf8_validate (problem->message, -1, NULL));
    }
}

static void
check_item (const FootfallImportItem *item)
{
  g_autoptr (GError) error = NULL;
  g_assert_true ((item->state == FOOTFALL_IMPORT_STATE_NEW) == (item->record != NULL));
  if (item->state == FOOTFALL_IMPORT_STATE_UNREADABLE)
    g_assert_nonnull (item->message);
  if (item->record != NULL)
    footfall_record_validate (item->kind, item->record, &error);
  g_assert_no_error (error);
}

static FootfallImportDraft *
read_bytes (const Sample *sample, const char *bytes, gsize length, GError **error)
{
  g_autofree char *exact = g_memdup2 (bytes, length); /* so that a step too far shows under a sanitizer */
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (exact, (gssize) length, NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const FootfallImportOptions options = { .zone = zone, .now = NOW };
  FootfallByteBudget budget;
  footfall_byte_budget_init (&budget, length);
  g_autoptr (FootfallImportDraft) draft = footfall_import_draft_new (sample->path);
  const gboolean is_read = footfall_format_read (stream, length, &budget, &options, draft, NULL, error);
  footfall_byte_budget_clear (&budget);
  sample->tally->n_readings++;
  return is_read ? g_steal_pointer (&draft) : NULL;
}

/* Whatever became of the file, it is read or refused with a reason, and what is taken can be stored. */
static FootfallImportDraft *
read_sanely (const Sample *sample, const char *bytes, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FootfallImportDraft) draft = read_bytes (sample, bytes, length, &error);
  g_assert_true ((draft == NULL) == (error != NULL));
  if (draft == NULL)
    {
      g_autofree char *message = footfall_format_describe_failure (error);
      g_assert_cmpstr (message, !=, "");
      return NULL;
    }
  for (guint i = 0; i < draft->file->items->len; i++)
    check_item (draft->file->items->pdata[i]);
  check_messages (draft->file->problems);
  check_messages (draft->file->remarks);
  return g_steal_pointer (&draft);
}

static void
cut (const Sample *sample, GRand *random)
{
  for (guint i = 0; i < N_CUTS; i++)
    {
      const gsize length = i < 4 ? sample->length * i / 4 : (gsize) (sample->length * g_rand_double (random));
      g_autoptr (FootfallImportDraft) draft = read_sanely (sample, sample->bytes, length);
      if (draft == NULL)
        continue;
      const FootfallImportFile *file = draft->file;
      g_assert_cmpuint (file->items->len, <=, MAX (sample->n_items, 1));
      if (g_strcmp0 (sample->format, "runtastic-track") != 0)
        g_assert_cmpuint (file->items->len + file->problems->len + file->remarks->len + draft->listed_shoes->len, >, 0);
    }
}

static void
damage (const Sample *sample, GRand *random)
{
  g_autofree char *bytes = g_memdup2 (sample->bytes, sample->length);
  for (guint i = 0; i < N_WRONG_BYTES; i++)
    {
      bytes[g_rand_int (random) % sample->length] = (char) g_rand_int_range (random, 0, 256);
      g_autoptr (FootfallImportDraft) draft = read_sanely (sample, bytes, sample->length);
    }
}

/* The same runs come of it. */
static void
check_same (const Sample *sample, const char *what, const char *bytes, gsize length)
{
  g_autoptr (FootfallImportDraft) draft = read_sanely (sample, bytes, length);
  g_autofree char *items = draft != NULL ? describe_items (draft->file) : g_strdup ("refused");
  if (g_strcmp0 (items, sample->items) != 0)
    g_test_message ("%s, %s:\n%s, not\n%s", sample->path, what, items, sample->items);
  g_assert_cmpstr (items, ==, sample->items);
}

static void
check_text (const Sample *sample, const char *what, GString *text)
{
  check_same (sample, what, text->str, text->len);
  g_string_free (text, TRUE);
}

static GString *
copy (const Sample *sample)
{
  return g_string_new_len (sample->bytes, (gssize) sample->length);
}

static void
change_lines (const Sample *sample)
{
  GString *unix_lines = copy (sample);
  g_string_replace (unix_lines, "\r\n", "\n", 0);
  GString *windows_lines = g_string_new_len (unix_lines->str, (gssize) unix_lines->len);
  g_string_replace (windows_lines, "\n", "\r\n", 0);
  check_text (sample, "lines of Unix", unix_lines);
  check_text (sample, "lines of Windows", windows_lines);
}

static void
encode (const Sample *sample, const char *what, const char *charset, const char *mark)
{
  gsize length;
  const gsize n_mark = g_str_has_prefix (sample->bytes, "\xef\xbb\xbf") ? 3 : 0;
  g_autofree char *bytes = g_convert (sample->bytes + n_mark, (gssize) (sample->length - n_mark), charset, "UTF-8", NULL,
                                      &length, NULL);
  if (bytes == NULL)
    return; /* it has letters that the encoding has not */
  GString *text = g_string_new (mark);
  g_string_append_len (text, bytes, (gssize) length);
  check_text (sample, what, text);
}

static gboolean
is_xml (const Sample *sample)
{
  return g_strcmp0 (sample->format, "gpx") == 0 || g_strcmp0 (sample->format, "tcx") == 0;
}

static gboolean
is_text (const Sample *sample)
{
  return sample->format != NULL && (is_xml (sample) || g_str_has_suffix (sample->format, "csv")) &&
         g_utf8_validate_len (sample->bytes, sample->length, NULL);
}

static void
change_text (const Sample *sample)
{
  change_lines (sample);
  encode (sample, "UTF-8 with a mark", "UTF-8", "\xef\xbb\xbf");
  encode (sample, "Windows-1252", "WINDOWS-1252", "");
  encode (sample, "UTF-16 LE", "UTF-16LE", "\xff\xfe");
  encode (sample, "UTF-16 BE", "UTF-16BE", "\xfe\xff");
  if (!is_xml (sample))
    return;
  encode (sample, "UTF-16 LE without a mark", "UTF-16LE", "");
  GString *blanks = copy (sample);
  g_string_prepend (blanks, "          ");
  check_text (sample, "leading blanks", blanks);
  GString *behind = copy (sample);
  g_string_append (behind, "\n\n<!-- that was it -->\n");
  check_text (sample, "something behind it", behind);
}

static void
pack (const Sample *sample, GRand *random)
{
  g_autoptr (GBytes) packed = zip_fixture_gzip (sample->bytes, sample->length);
  gsize length;
  const char *bytes = g_bytes_get_data (packed, &length);
  check_same (sample, "packed", bytes, length);
  for (guint i = 0; i < N_CUTS / 4; i++)
    {
      const gsize n = (gsize) ((double) length * g_rand_double (random));
      g_autoptr (FootfallImportDraft) draft = read_sanely (sample, bytes, n);
      g_autofree char *items = draft != NULL ? describe_items (draft->file) : NULL;
      g_assert_true (draft == NULL || draft->file->problems->len > 0 || g_str_equal (items, sample->items));
    }
}

static void
change (const char *path, const char *bytes, gsize length, Tally *tally)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32) length);
  Sample sample = { .path = path, .bytes = bytes, .length = length, .tally = tally };
  g_autoptr (FootfallImportDraft) draft = read_sanely (&sample, bytes, length);
  sample.format = draft != NULL ? draft->file->format : NULL;
  sample.n_items = draft != NULL ? draft->file->items->len : 0;
  sample.items = draft != NULL ? describe_items (draft->file) : g_strdup ("refused");
  tally->n_files++;
  cut (&sample, random);
  damage (&sample, random);
  pack (&sample, random);
  if (is_text (&sample))
    change_text (&sample);
  g_free (sample.items);
}

/* Of a packed one, what is in it */
static GBytes *
load (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GInputStream) stream = G_INPUT_STREAM (g_file_read (file, NULL, NULL));
  g_assert_nonnull (stream);
  if (!g_str_has_suffix (path, ".gz"))
    return g_input_stream_read_bytes (stream, SIZE_MAX_BYTES, NULL, NULL);
  g_autoptr (GZlibDecompressor) gzip = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP);
  g_autoptr (GInputStream) unpacked = g_converter_input_stream_new (stream, G_CONVERTER (gzip));
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_output_stream_splice (memory, unpacked, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static void
change_file (const char *path, Tally *tally)
{
  g_autoptr (GBytes) content = load (path);
  gsize length;
  const char *bytes = g_bytes_get_data (content, &length);
  if (length > 0 && length < SIZE_MAX_BYTES)
    change (path, bytes, length, tally);
}

static void
change_folder (const char *folder, Tally *tally)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        change_folder (path, tally);
      else
        change_file (path, tally);
    }
}

static void
test_folder (gconstpointer name)
{
  const char *given = g_getenv ("FOOTFALL_SAMPLES");
  g_autofree char *samples =
      given != NULL ? g_strdup (given) : g_build_filename (g_getenv ("FOOTFALL_SOURCE_ROOT"), DEFAULT_FOLDER, NULL);
  g_autofree char *folder = g_build_filename (samples, name, NULL);
  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_test_skip ("skipped: no samples");
      return;
    }
  Tally tally = { 0 };
  change_folder (folder, &tally);
  g_test_message ("%s: %u files, read %u times", (const char *) name, tally.n_files, tally.n_readings);
  g_assert_cmpuint (tally.n_files, >, 0);
}

int
main (int argc, char **argv)
{
  static const char *const folders[] = { "fit",        "gpx",       "tcx",            "strava",
                                         "garmin-csv", "runkeeper", "runtastic-json", "other-csv" };
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/changed-samples/", folders[i], NULL);
      g_test_add_data_func (path, folders[i], test_folder);
    }
  return g_test_run ();
}
