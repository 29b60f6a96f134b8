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
  g_autoptr (GBytes) bytes = footfall_archive_read (archive, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), content, strlen (content));
}

static GBytes *
create_zip (void)
{
  ZipFixture *zip = zip_fixture_new ();
  zip_fixture_add_text (zip, "a", "alpha");
  zip_fixture_add_text (zip, "b/c", "");
  zip_fixture_add_text (zip, "../d", "delta");
  return zip_fixture_finish (zip);
}

static void
test_entries (void)
{
  g_autoptr (GBytes) bytes = create_zip ();
  FootfallByteBudget budget;
  g_autoptr (FootfallArchive) archive = open_bytes (bytes, &budget);
  g_autoptr (GError) error = NULL;
  const char *name;
  g_assert_true (footfall_archive_recognise (g_bytes_get_data (bytes, NULL), 4));
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

/* Cut or changed anywhere it is read as far as it goes, and says so. */
static void
test_damage (void)
{
  g_autoptr (GBytes) whole = create_zip ();
  for (gsize length = 0; length < g_bytes_get_size (whole); length++)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, length);
      FootfallByteBudget budget;
      g_autoptr (FootfallArchive) archive = open_bytes (cut, &budget);
      const char *name;
      while (archive != NULL && footfall_archive_next (archive, &name, NULL))
        {
          g_autoptr (GBytes) content = footfall_archive_read (archive, NULL, NULL);
          g_assert_true (content == NULL || g_bytes_get_size (content) <= 5);
        }
      footfall_byte_budget_clear (&budget);
    }
}

static GBytes *
create_bomb (gsize n_mebibytes)
{
  ZipFixture *zip = zip_fixture_new ();
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
  g_autoptr (GBytes) content = footfall_archive_read (archive, NULL, &error);
  if (content == NULL)
    g_assert_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE);
  return content == NULL;
}

static void
test_bomb (void)
{
  g_autoptr (GBytes) small = create_bomb (16);
  g_autoptr (GBytes) large = create_bomb (64);
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
test_limit (void)
{
  g_assert_cmpuint (footfall_byte_budget_get_limit (0), ==, FOOTFALL_INFLATION_FREE);
  g_assert_cmpuint (footfall_byte_budget_get_limit (1000), ==, FOOTFALL_INFLATION_FREE + 250000);
  g_assert_cmpuint (footfall_byte_budget_get_limit (G_MAXUINT64), <=, FOOTFALL_UNPACKED_MAX);
}

static void
test_cancel (void)
{
  g_autoptr (GBytes) bytes = create_zip ();
  FootfallByteBudget budget;
  g_autoptr (FootfallArchive) archive = open_bytes (bytes, &budget);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  const char *name;
  footfall_archive_next (archive, &name, NULL);
  g_cancellable_cancel (cancellable);
  g_assert_null (footfall_archive_read (archive, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  footfall_byte_budget_clear (&budget);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/archive/entries", test_entries);
  g_test_add_func ("/exchange/archive/damage", test_damage);
  g_test_add_func ("/exchange/archive/bomb", test_bomb);
  g_test_add_func ("/exchange/archive/limit", test_limit);
  g_test_add_func ("/exchange/archive/cancel", test_cancel);
  return g_test_run ();
}
