/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Gives the files of a folder to a fuzz target, without libFuzzer: what once
 * found a fault is looked at in every run of the tests. */

#include "fuzz.h"

static guint
replay_file (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length;
  g_autoptr (GError) error = NULL;
  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  g_autofree guint8 *exact = g_memdup2 (bytes, length); /* without the NUL behind it, so that a step too far shows */
  LLVMFuzzerTestOneInput (exact, length);
  return 1;
}

static void
test_corpus (gconstpointer folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  g_assert_no_error (error);
  guint n_files = 0;
  const char *name;
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      n_files += replay_file (path);
    }
  g_test_message ("%u files", n_files);
  g_assert_cmpuint (n_files, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  g_test_add_data_func ("/exchange/corpus", argv[1], test_corpus);
  return g_test_run ();
}
