/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/reminder/wall-timer.h"

typedef struct
{
  FootfallWallTimer *timer;
  guint n_calls;
  gint64 again; /* unix seconds: set again to this time once; 0 for not at all */
} Fixture;

static void
on_time (gpointer data)
{
  Fixture *fixture = data;

  fixture->n_calls++;
  if (fixture->again != 0)
    {
      footfall_wall_timer_set (fixture->timer, fixture->again);
      fixture->again = 0;
    }
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->timer = footfall_wall_timer_new (on_time, fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  footfall_wall_timer_free (fixture->timer);
}

static gint64
get_now (void)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static void
wait_for_calls (Fixture *fixture, guint n_calls)
{
  while (fixture->n_calls < n_calls)
    g_main_context_iteration (NULL, TRUE);
}

/* Everything that is ready now, and not more */
static void
handle_what_is_ready (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_time_that_has_passed (Fixture *fixture, gconstpointer data)
{
  footfall_wall_timer_set (fixture->timer, get_now () - 1000);
  wait_for_calls (fixture, 1);
  handle_what_is_ready ();
  g_assert_cmpuint (fixture->n_calls, ==, 1);
  footfall_wall_timer_set (fixture->timer, 0);
  wait_for_calls (fixture, 2);
  footfall_wall_timer_set (fixture->timer, G_MININT64);
  wait_for_calls (fixture, 3);
}

static void
test_time_to_come (Fixture *fixture, gconstpointer data)
{
  gint64 time = get_now () + 1;

  footfall_wall_timer_set (fixture->timer, time);
  handle_what_is_ready ();
  wait_for_calls (fixture, 1);
  g_assert_cmpint (get_now (), >=, time);
}

static void
test_another_time_takes_its_place (Fixture *fixture, gconstpointer data)
{
  footfall_wall_timer_set (fixture->timer, get_now () - 1);
  footfall_wall_timer_set (fixture->timer, get_now () + 100000);
  handle_what_is_ready ();
  g_assert_cmpuint (fixture->n_calls, ==, 0);
}

static void
test_stopped (Fixture *fixture, gconstpointer data)
{
  footfall_wall_timer_set (fixture->timer, get_now () - 1);
  footfall_wall_timer_stop (fixture->timer);
  handle_what_is_ready ();
  g_assert_cmpuint (fixture->n_calls, ==, 0);
}

static void
test_set_again_when_it_calls (Fixture *fixture, gconstpointer data)
{
  fixture->again = get_now () - 1;
  footfall_wall_timer_set (fixture->timer, get_now () - 1);
  wait_for_calls (fixture, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/ui/wall-timer/time-that-has-passed", Fixture, NULL, set_up, test_time_that_has_passed, tear_down);
  g_test_add ("/ui/wall-timer/time-to-come", Fixture, NULL, set_up, test_time_to_come, tear_down);
  g_test_add ("/ui/wall-timer/another-time", Fixture, NULL, set_up, test_another_time_takes_its_place, tear_down);
  g_test_add ("/ui/wall-timer/stopped", Fixture, NULL, set_up, test_stopped, tear_down);
  g_test_add ("/ui/wall-timer/set-again", Fixture, NULL, set_up, test_set_again_when_it_calls, tear_down);
  return g_test_run ();
}
