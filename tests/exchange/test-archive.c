/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <string.h>

#include "exchange/archive.h"
#include "exchange/import-plan.h"
#include "zip-fixture.h"

#define MEBIBYTE (1024 * 1024)

static FootfallArchive *
open_bytes (GBytes *bytes, FootfallByteBudget *budget)
{
  footfall_byte_budget_init (budget, g_bytes_get_size (bytes));
  return footfall_archive_open (NULL, bytes, budget, NULL);
}

static void
check_content (FootfallArchive *archive, const char *content)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = footfall_archive_read (archive, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), content, strlen (content));
}

typedef enum
{
  KIND_ZIP,
  KIND_TAR,
  KIND_PACKED_TAR,
} Kind;
#define N_KINDS 3

static ZipFixture *
begin (Kind kind)
{
  return kind == KIND_ZIP ? zip_fixture_new () : zip_fixture_new_tar (kind == KIND_PACKED_TAR);
}

static GBytes *
create_archive (Kind kind)
{
  ZipFixture *zip = begin (kind);
  zip_fixture_add_text (zip, "a", "alpha");
  zip_fixture_add_text (zip, "b/c", "");
  zip_fixture_add_text (zip, "../d", "delta");
  return zip_fixture_finish (zip);
}

static void
check_entries (Kind kind)
{
  g_autoptr (GBytes) bytes = create_archive (kind);
  FootfallByteBudget budget;
  g_autoptr (FootfallArchive) archive = open_bytes (bytes, &budget);
  g_autoptr (GError) error = NULL;
  const char *name;
  const gsize n_head = MIN (g_bytes_get_size (bytes), FOOTFALL_ARCHIVE_HEAD_SIZE);
  g_assert_cmpstr (footfall_archive_recognise (g_bytes_get_data (bytes, NULL), n_head), ==,
                   kind == KIND_ZIP ? "zip" : "tar");
  g_assert_true (footfall_archive_next (archive, &name, &error));
  g_assert_cmpstr (name, ==, "a");
  check_content (archive, "alpha");
  g_assert_true (footfall_archive_next (archive, &name, &error));
  g_assert_cmpstr (name, ==, "b/c");
  check_content (archive, "");
  g_assert_true (footfall_archive_next (archive, &name, &error));
  g_assert_cmpstr (name, ==, "../d");
  g_assert_false (footfall_archive_next (archive, &name, &error));
  g_assert_no_error (error);
  footfall_byte_budget_clear (&budget);
}

static void
test_entries (void)
{
  for (Kind kind = 0; kind < N_KINDS; kind++)
    check_entries (kind);
}

/* What gzip packs is a single file, most of the time. */
static void
test_no_archive (void)
{
  static const char *const texts[] = { "", "PK", "<gpx></gpx>", "\x1f\x8b", "\x1f\x8b\x08 no" };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) packed = zip_fixture_gzip (texts[i], strlen (texts[i]));
      g_assert_null (footfall_archive_recognise (texts[i], strlen (texts[i])));
      g_assert_null (footfall_archive_recognise (g_bytes_get_data (packed, NULL), g_bytes_get_size (packed)));
    }
}

/* Cut or changed anywhere it is read as far as it goes, and says so. */
static void
check_damage (Kind kind)
{
  g_autoptr (GBytes) whole = create_archive (kind);
  const gsize step = kind == KIND_TAR ? 97 : 1;
  for (gsize length = 0; length < g_bytes_get_size (whole); length += step)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, length);
      FootfallByteBudget budget;
      g_autoptr (FootfallArchive) archive = open_bytes (cut, &budget);
      const char *name;
      while (archive != NULL && footfall_archive_next (archive, &name, NULL))
        {
          g_autoptr (GBytes) content = footfall_archive_read (archive, NULL, NULL, NULL, NULL);
          g_assert_true (content == NULL || g_bytes_get_size (content) <= 5);
        }
      footfall_byte_budget_clear (&budget);
    }
}

static void
test_damage (void)
{
  for (Kind kind = 0; kind < N_KINDS; kind++)
    check_damage (kind);
}

static GBytes *
create_bomb (Kind kind, gsize n_mebibytes)
{
  ZipFixture *zip = begin (kind);
  g_autofree char *zeros = g_malloc0 (n_mebibytes * MEBIBYTE);
  zip_fixture_add (zip, "bomb", zeros, n_mebibytes * MEBIBYTE);
  return zip_fixture_finish (zip);
}

static gboolean
is_refused (GBytes *bytes, FootfallByteBudget *budget)
{
  g_autoptr (FootfallArchive) archive = footfall_archive_open (NULL, bytes, budget, NULL);
  g_autoptr (GError) error = NULL;
  const char *name;
  g_assert_true (footfall_archive_next (archive, &name, NULL));
  g_autoptr (GBytes) content = footfall_archive_read (archive, NULL, NULL, NULL, &error);
  if (content == NULL)
    g_assert_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE);
  return content == NULL;
}

static void
check_bomb (Kind kind)
{
  g_autoptr (GBytes) small = create_bomb (kind, 16);
  g_autoptr (GBytes) large = create_bomb (kind, 64);
  FootfallByteBudget rich;
  footfall_byte_budget_init (&rich, G_MAXUINT64);
  g_assert_false (is_refused (small, &rich));
  g_assert_true (is_refused (large, &rich));
  footfall_byte_budget_clear (&rich);
  FootfallByteBudget poor;
  footfall_byte_budget_init (&poor, 0);
  g_assert_false (is_refused (small, &poor));
  g_assert_true (is_refused (small, &poor)); /* it is used up */
  footfall_byte_budget_clear (&poor);
}

static void
test_bomb (void)
{
  check_bomb (KIND_ZIP);
  check_bomb (KIND_PACKED_TAR);
}

static void
test_limit (void)
{
  g_assert_cmpuint (footfall_byte_budget_get_limit (0), ==, FOOTFALL_INFLATION_FREE);
  g_assert_cmpuint (footfall_byte_budget_get_limit (1000), ==, FOOTFALL_INFLATION_FREE + 250000);
  g_assert_cmpuint (footfall_byte_budget_get_limit (G_MAXUINT64), <=, FOOTFALL_UNPACKED_MAX);
}

static void
test_cancel (void)
{
  g_autoptr (GBytes) bytes = create_archive (KIND_ZIP);
  FootfallByteBudget budget;
  g_autoptr (FootfallArchive) archive = open_bytes (bytes, &budget);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  const char *name;
  footfall_archive_next (archive, &name, NULL);
  g_cancellable_cancel (cancellable);
  g_assert_null (footfall_archive_read (archive, NULL, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  footfall_byte_budget_clear (&budget);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/archive/entries", test_entries);
  g_test_add_func ("/exchange/archive/no-archive", test_no_archive);
  g_test_add_func ("/exchange/archive/damage", test_damage);
  g_test_add_func ("/exchange/archive/bomb", test_bomb);
  g_test_add_func ("/exchange/archive/limit", test_limit);
  g_test_add_func ("/exchange/archive/cancel", test_cancel);
  return g_test_run ();
}
