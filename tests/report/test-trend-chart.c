/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "report/trend-chart.h"

#include <math.h>

#include "chart-fixture.h"
#include "chart/stops.h"
#include "log-builder.h"

#define TODAY LOG_BUILDER_TODAY

static FootfallChart *
make_chart (LogBuilder *builder, FootfallTrendKind kind)
{
  g_autoptr (FootfallAssessment) assessment = log_builder_assess (builder);
  FootfallTrendRequest request = { .log = builder->log,
                                   .rules = &builder->rules,
                                   .assessment = assessment,
                                   .first_weekday = 1 };
  return footfall_trend_chart_new (&request, kind);
}

static char *
list (const FootfallChart *chart, FootfallDay from, FootfallDay to)
{
  g_autoptr (GArray) stops = footfall_chart_list_stops (chart, from, to, TRUE);
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < stops->len; i++)
    {
      g_autofree char *line = footfall_chart_describe (chart, &g_array_index (stops, FootfallStop, i));
      g_string_append_printf (text, "%s\n", line);
    }
  return g_string_free (text, FALSE);
}

/* Nothing, one run, and much: there is always a title, a sentence and a drawing or what is missing. */
static void
test_all_kinds (void)
{
  static const char *const logs[] = {
    "",
    "run@-3,5km",
    "run@-3",
    "L3@-3",
    "shoe@-300,id=A shoe@-300,id=B run@-80..-40,5km,shoe=A,grass run@-39..0,6km,shoe=B,road L3@-80..-40 L7@-12..0 "
    "R1@-3,morning walk@-3",
    "run@5,5km L9@5", /* all of it later than today */
  };
  for (guint i = 0; i < G_N_ELEMENTS (logs); i++)
    for (int kind = 0; kind < FOOTFALL_N_TRENDS; kind++)
      {
        g_autoptr (LogBuilder) builder = log_builder_new (logs[i]);
        g_autoptr (FootfallChart) chart = make_chart (builder, (FootfallTrendKind) kind);
        FootfallFrame frame = fixture_frame (800, 300, TODAY - 41, TODAY + 1);
        g_autoptr (FootfallLayout) layout = footfall_layout_new (chart, &frame);
        g_autofree char *description = footfall_trend_chart_describe (chart, frame.from, frame.to);
        g_assert_cmpstr (chart->title, !=, "");
        g_assert_cmpstr (description, !=, "");
        g_assert_true (chart->notice != NULL || layout->places->len > 0 || kind == FOOTFALL_TREND_FLARES);
        g_assert_true (chart->last_day == FOOTFALL_DAY_UNKNOWN || chart->last_day <= TODAY);
      }
}

static void
test_pain (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-5,5km,id=a L4@-5,of=a,during L2@-5,of=a L1@-4,morning,of=a");
  g_autoptr (FootfallChart) chart = make_chart (builder, FOOTFALL_TREND_PAIN);
  g_autofree char *all = list (chart, TODAY - 10, TODAY + 1);
  g_assert_cmpstr (all, ==, "29 Sep 2024 · Left knee · During a run · 4, moderate\n"
                            "29 Sep 2024 · Left knee · After it · 2, mild\n"
                            "29 Sep 2024 · Left knee · Running average · 4, moderate\n"
                            "30 Sep 2024 · Left knee · Next morning · 1, mild\n"
                            "30 Sep 2024 · Left knee · Running average · 2.4\n");
  FootfallStop stop;
  g_assert_true (footfall_chart_move (chart, NULL, 1, &stop));
  g_assert_true (footfall_uuid_equal (footfall_chart_get_record (chart, &stop), log_builder_find (builder, "a")));
  g_autofree char *description = footfall_trend_chart_describe (chart, TODAY - 41, TODAY + 1);
  g_assert_cmpstr (description, ==,
                   "Pain over time, 24 Aug 2024 to 4 Oct 2024: 3 marks, from “1, mild” to “4, moderate”.");
}

static void
test_load (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-18,5km run@-4,3km run@-11");
  g_autoptr (FootfallChart) chart = make_chart (builder, FOOTFALL_TREND_LOAD);
  g_autofree char *all = list (chart, TODAY - 41, TODAY + 1);
  g_assert_cmpstr (all, ==, "16 Sep 2024 · Week · 5.0\u00a0km\n"
                            "16 Sep 2024 · 5.0\u00a0km\n"
                            "16 Sep 2024 · Longest run of the week · 5.0\u00a0km\n"
                            "23 Sep 2024 · Week · unknown\n"
                            "30 Sep 2024 · This week so far · 3.0\u00a0km\n"
                            "30 Sep 2024 · 3.0\u00a0km\n"
                            "30 Sep 2024 · Longest run of the week · 3.0\u00a0km\n");
}

static void
test_groups (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("run@-5,5km,grass,id=a run@-4,5km,road,id=b run@-3,5km,mixed,id=c "
                                                    "run@-2,grass,id=d L4@-5,of=a L2@-4,of=b L1@-3,of=c L1@-2,of=d");
  g_autoptr (FootfallChart) chart = make_chart (builder, FOOTFALL_TREND_SURFACE);
  g_autofree char *all = list (chart, TODAY - 10, TODAY + 1);
  g_assert_cmpuint (chart->groups->len, ==, 2);
  g_assert_cmpstr (all, ==, "Hard ground, 30 Sep 2024 · Run · 2, mild\n"
                            "Soft ground, 29 Sep 2024 · Run · 4, moderate\n");
}

static void
test_flares (void)
{
  g_autoptr (LogBuilder) builder = log_builder_new ("L3@-90 L5@-88 L0@-86 L0@-85 L4@-40 L2@-39");
  g_autoptr (FootfallChart) chart = make_chart (builder, FOOTFALL_TREND_FLARES);
  FootfallFrame frame = fixture_frame (800, 300, TODAY - 60, TODAY + 1);
  g_assert_cmpuint (chart->panels->len, ==, 2);
  g_autoptr (FootfallLayout) one = footfall_layout_new (chart, &frame);
  g_assert_cmpuint (one->places->len, ==, 1); /* the one that began in this range */
  frame.from = TODAY - 100;
  g_autoptr (FootfallLayout) two = footfall_layout_new (chart, &frame);
  g_assert_cmpuint (two->places->len, ==, 2);
}

static const struct
{
  FootfallRange range;
  FootfallDay first_day;
  const char *from;
} ranges[] = {
  { FOOTFALL_RANGE_SIX_WEEKS, FOOTFALL_DAY_UNKNOWN, "2024-08-24" },
  { FOOTFALL_RANGE_THREE_MONTHS, FOOTFALL_DAY_UNKNOWN, "2024-07-05" },
  { FOOTFALL_RANGE_YEAR, FOOTFALL_DAY_UNKNOWN, "2023-10-05" },
  { FOOTFALL_RANGE_ALL, 18000, "2019-04-14" },
  { FOOTFALL_RANGE_ALL, TODAY - 2, "2024-09-28" }, /* never shorter than a week */
  { FOOTFALL_RANGE_ALL, FOOTFALL_DAY_UNKNOWN, "2024-08-24" },
};

static void
test_ranges (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      double from, to;
      footfall_range_get_days (ranges[i].range, ranges[i].first_day, TODAY, &from, &to);
      g_autofree char *text = footfall_day_to_string ((FootfallDay) from);
      g_assert_cmpstr (text, ==, ranges[i].from);
      g_assert_cmpfloat (to, ==, TODAY + 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/trend-chart/all-kinds", test_all_kinds);
  g_test_add_func ("/report/trend-chart/pain", test_pain);
  g_test_add_func ("/report/trend-chart/load", test_load);
  g_test_add_func ("/report/trend-chart/groups", test_groups);
  g_test_add_func ("/report/trend-chart/flares", test_flares);
  g_test_add_func ("/report/trend-chart/ranges", test_ranges);
  return g_test_run ();
}
