/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "kill-round.h"

#define N_KILLS 20

static const char *program;

static void
test_killed_while_writing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (9);
  guint n_done = 0;

  for (guint i = 0; i < N_KILLS; i++)
    n_done = kill_round (fixture, program, n_done, random);
  g_test_message ("%d kills, %u changes survived", N_KILLS, n_done);
  g_assert_cmpuint (n_done, >, N_KILLS);
}

int
main (int argc, char **argv)
{
  program = argv[0];
  if (kill_round_run_as_victim (argc, argv))
    return 0;

  g_test_init (&argc, &argv, NULL);
  fixture_add ("/kill/while-writing", test_killed_while_writing, NULL);
  return g_test_run ();
}
