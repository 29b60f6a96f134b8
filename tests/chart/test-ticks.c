/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/ticks.h"

#include <math.h>

static const struct
{
  double span;
  int max_intervals;
  double step;
} steps[] = {
  { 10, 10, 1 },      { 10, 9, 2 },        { 10, 5, 2 },     { 10, 4, 5 },       { 10, 1, 10 },
  { 11, 1, 20 },      { 1, 10, 0.1 },      { 1, 4, 0.5 },    { 0.3, 3, 0.1 },    { 0.003, 3, 0.001 },
  { 42.195, 5, 10 },  { 42.195, 4, 20 },   { 1e6, 7, 2e5 },  { 1e-300, 2, 5e-301 }, { 7, 7, 1 },
};

static void
test_step (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      double step = footfall_ticks_find_step (steps[i].span, steps[i].max_intervals);
      g_assert_cmpfloat_with_epsilon (step / steps[i].step, 1, 1e-9);
    }
}

static char *
list (double from, double to, double step)
{
  g_autoptr (GArray) ticks = footfall_ticks_list (from, to, step);
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < ticks->len; i++)
    g_string_append_printf (text, "%s%g", i > 0 ? " " : "", g_array_index (ticks, double, i));
  return g_string_free (text, FALSE);
}

static const struct
{
  double from, to, step;
  const char *ticks;
} lists[] = {
  { 0, 10, 5, "0 5 10" },
  { -0.5, 10.5, 2, "0 2 4 6 8 10" },
  { -3, 3, 2, "-2 0 2" },
  { 0.1, 0.3, 0.1, "0.1 0.2 0.3" },
  { 1, 1.5, 2, "" },
  { 2, 2, 2, "2" },
  { NAN, 10, 1, "" },
  { 0, INFINITY, 1, "" },
};

static void
test_list (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *ticks = list (lists[i].from, lists[i].to, lists[i].step);
      g_assert_cmpstr (ticks, ==, lists[i].ticks);
    }
}

/* Whatever is asked for, memory does not run out. */
static void
test_list_is_bounded (void)
{
  g_autoptr (GArray) ticks = footfall_ticks_list (0, 1e15, 1e-3);
  g_assert_cmpuint (ticks->len, <=, 400);
  FootfallCalendarStep day = { FOOTFALL_CALENDAR_DAYS, 1 };
  g_autoptr (GArray) marks = footfall_calendar_step_list (&day, FOOTFALL_DAY_MIN, FOOTFALL_DAY_MAX, 1);
  g_assert_cmpuint (marks->len, <=, 400);
}

static FootfallDay
parse (const char *text)
{
  FootfallDay day;
  g_assert_true (footfall_day_parse (text, &day));
  return day;
}

static char *
list_marks (FootfallCalendarStep step, const char *from, const char *to, int first_weekday)
{
  g_autoptr (GArray) marks = footfall_calendar_step_list (&step, parse (from), parse (to), first_weekday);
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < marks->len; i++)
    {
      g_autofree char *day = footfall_day_to_string (g_array_index (marks, FootfallDay, i));
      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", day);
    }
  return g_string_free (text, FALSE);
}

#define DAYS FOOTFALL_CALENDAR_DAYS
#define WEEKS FOOTFALL_CALENDAR_WEEKS
#define MONTHS FOOTFALL_CALENDAR_MONTHS
#define YEARS FOOTFALL_CALENDAR_YEARS

static const struct
{
  FootfallCalendarStep step;
  const char *from, *to;
  int first_weekday;
  const char *marks;
} calendar[] = {
  { { DAYS, 1 }, "2024-02-28", "2024-03-01", 1, "2024-02-28 2024-02-29 2024-03-01" },
  /* Clocks are changed on 31 March and 27 October; the calendar does not care. */
  { { DAYS, 1 }, "2024-03-30", "2024-04-01", 1, "2024-03-30 2024-03-31 2024-04-01" },
  { { WEEKS, 1 }, "2024-10-21", "2024-11-05", 1, "2024-10-21 2024-10-28 2024-11-04" },
  { { WEEKS, 1 }, "2024-10-21", "2024-11-05", 7, "2024-10-27 2024-11-03" },
  { { WEEKS, 1 }, "2024-10-21", "2024-11-05", 6, "2024-10-26 2024-11-02" },
  { { MONTHS, 1 }, "2023-12-02", "2024-03-01", 1, "2024-01-01 2024-02-01 2024-03-01" },
  { { MONTHS, 3 }, "2023-12-02", "2024-08-01", 1, "2024-01-01 2024-04-01 2024-07-01" },
  { { MONTHS, 6 }, "2023-12-02", "2025-01-01", 1, "2024-01-01 2024-07-01 2025-01-01" },
  { { YEARS, 1 }, "2023-12-02", "2025-01-01", 1, "2024-01-01 2025-01-01" },
  { { YEARS, 5 }, "2023-12-02", "2036-01-01", 1, "2025-01-01 2030-01-01 2035-01-01" },
  { { YEARS, 10 }, "0001-01-01", "0021-01-01", 1, "0001-01-01 0010-01-01 0020-01-01" },
  { { YEARS, 1000 }, "9000-01-01", "9999-12-31", 1, "9000-01-01" },
  { { DAYS, 2 }, "9999-12-28", "9999-12-31", 1, "9999-12-29 9999-12-31" },
};

static void
test_calendar (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (calendar); i++)
    {
      g_autofree char *marks =
          list_marks (calendar[i].step, calendar[i].from, calendar[i].to, calendar[i].first_weekday);
      g_assert_cmpstr (marks, ==, calendar[i].marks);
    }
}

/* A mark stays a mark wherever the axis begins. */
static void
test_marks_do_not_move (void)
{
  guint n_steps;
  const FootfallCalendarStep *all = footfall_calendar_get_steps (&n_steps);
  double days_before = 0;
  for (guint i = 0; i < n_steps; i++)
    {
      g_assert_cmpfloat (footfall_calendar_step_get_days (&all[i]), >, days_before);
      days_before = footfall_calendar_step_get_days (&all[i]);
      for (FootfallDay day = 19000; day < 19800; day += 13)
        {
          FootfallDay mark = footfall_calendar_step_floor (&all[i], day, 1);
          g_assert_cmpint (mark, <=, day);
          g_assert_cmpint (footfall_calendar_step_floor (&all[i], mark, 1), ==, mark);
          g_assert_cmpint (footfall_calendar_step_next (&all[i], mark), >, day);
          g_assert_cmpint (
              footfall_calendar_step_floor (&all[i], footfall_calendar_step_next (&all[i], mark), 1), ==,
              footfall_calendar_step_next (&all[i], mark));
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/ticks/step", test_step);
  g_test_add_func ("/chart/ticks/list", test_list);
  g_test_add_func ("/chart/ticks/list-is-bounded", test_list_is_bounded);
  g_test_add_func ("/chart/ticks/calendar", test_calendar);
  g_test_add_func ("/chart/ticks/marks-do-not-move", test_marks_do_not_move);
  return g_test_run ();
}
