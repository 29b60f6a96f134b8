/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* The test of the same name for longer: a process is killed a few hundred
 * times while it writes. Prints how often that was survived; it stops at the
 * first time that it was not. */

#include "../journal/kill-round.h"

#define N_KILLS 300

int
main (int argc, char **argv)
{
  if (kill_round_run_as_victim (argc, argv))
    return 0;

  g_autoptr (GRand) random = g_rand_new ();
  Fixture fixture;
  guint n_done = 0;
  fixture_set_up (&fixture, NULL);
  for (guint i = 0; i < N_KILLS; i++)
    n_done = kill_round (&fixture, argv[0], n_done, random);
  g_print ("killed %d times, %u acknowledged changes, none lost\n", N_KILLS, n_done);
  fixture_tear_down (&fixture, NULL);
  return 0;
}
