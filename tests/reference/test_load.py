# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The reference's load rules on journals whose answers were worked out by hand."""

import unittest

from byhand import Diary, date


def four_of_ten_km():
    """Four sessions, the longest 10 km, and a log that is 30 days old today."""
    return Diary().run("a", 30, 10000.0).run("b", 23, 8000.0).run("c", 16, 8000.0).run("d", 9, 8000.0).run("e", 3, None)


class Spike(unittest.TestCase):
    def test_levels_by_ratio(self):
        for distance, level in ((11000.0, None), (11001.0, "info"), (13000.0, "info"), (13001.0, "caution"),
                                (20000.0, "caution"), (20001.0, "strong")):
            found = four_of_ten_km().run("s", 0, distance).find("single-run-spike")
            self.assertEqual(found and found["level"], level, distance)

    def test_what_it_tells(self):
        found = four_of_ten_km().run("s", 0, 15000.0).pain(13, 3, knee="right").find("single-run-spike")
        self.assertEqual(found["level"], "strong")
        self.assertEqual(found["runs"], ["s"])
        self.assertEqual(found["reasons"], {"form": "window", "distance_m": 15000.0, "longest_m": 10000.0,
                                            "ratio": 1.5, "earlier_sessions": 4, "painful_on": date(13)})
        found = four_of_ten_km().run("s", 0, 15000.0).pain(14, 3).find("single-run-spike")
        self.assertEqual((found["level"], found["reasons"]["painful_on"]), ("caution", None))

    def test_at_least_three_kilometres_and_one_more(self):
        for base, distance, is_spike in ((1500.0, 2999.0, False), (1500.0, 3000.0, True), (5000.0, 5999.0, False),
                                         (5000.0, 6000.0, True)):
            diary = Diary()
            for number, back in enumerate((30, 23, 16, 9)):
                diary.run(str(number), back, base)
            found = diary.run("s", 0, distance).find("single-run-spike")
            self.assertEqual(found is not None, is_spike, distance)

    def test_cold_start(self):
        diary = Diary().run("a", 29, 10000.0).run("b", 23).run("c", 16).run("d", 9).run("e", 3).run("s", 0, 20000.0)
        self.assertIsNone(diary.find("single-run-spike"))

    def test_runs_within_the_hour_are_one_session(self):
        diary = four_of_ten_km().run("s", 0, 6000.0, 1800, at="07:00:00")
        self.assertIsNone(diary.find("single-run-spike"))
        diary.run("t", 0, 6000.0, at="08:30:00")
        self.assertEqual(diary.find("single-run-spike")["runs"], ["s", "t"])
        diary.export["runs"][-1]["started_at"] = f"{date(0)}T08:30:01+01:00"
        self.assertIsNone(diary.find("single-run-spike"))

    def test_after_a_gap(self):
        # 14 days without a run: 60 % of 10 km; the 5 km since are less.
        diary = Diary().run("a", 40, 10000.0).run("b", 20, 8000.0).run("c", 6, 5000.0).run("s", 0, 8000.0)
        found = diary.find("single-run-spike")
        self.assertEqual((found["reasons"]["form"], found["reasons"]["longest_m"], found["level"]),
                         ("return", 6000.0, "caution"))
        self.assertEqual(found["reasons"]["earlier_sessions"], 2)
        # With 7.5 km in between it is that run which is reported.
        self.assertEqual(diary.run("d", 3, 7500.0).find("single-run-spike")["since"], date(3))

    def test_the_longest_before_a_gap_is_of_90_days(self):
        for back, base in ((109, 12000.0), (110, 3000.0)):
            diary = Diary().run("a", back, 20000.0).run("b", 20, 5000.0).run("s", 6, 20000.0)
            self.assertEqual(diary.find("single-run-spike")["reasons"]["longest_m"], base)


class OtherLoad(unittest.TestCase):
    def test_volume_against_two_weeks(self):
        diary = Diary().run("z", 30, 9000.0)
        for back in (20, 17, 13, 10):
            diary.run(f"old {back}", back, 10000.0)
        diary.run("a", 6, 9000.0).run("b", 3, 9000.0).run("c", 0, 8000.0)
        self.assertIsNone(diary.find("weekly-volume"))
        diary.run("d", 1, 1000.0).run("unknown", 2, None)
        found = diary.find("weekly-volume")
        self.assertEqual(found["runs"], ["a", "b", "d", "c"])
        self.assertEqual(found["reasons"], {"distance_m": 27000.0, "usual_m": 20000.0, "ratio": 1.35})
        self.assertEqual(diary.assess()["status"], "quiet")

    def test_speed_against_five_alike(self):
        diary = Diary().run("first", 30, None)
        for number, distance in enumerate((8000.0, 9000.0, 10000.0, 11000.0, 12500.0)):
            diary.run(str(number), 10 + number, distance, int(distance / 2.5), "road")
        self.assertIsNone(diary.run("s", 0, 10000.0, 3640, "sidewalk").find("speed-jump"))
        diary.export["runs"][-1]["duration_s"] = 3600
        found = diary.find("speed-jump")
        self.assertEqual((found["level"], found["runs"], found["reasons"]["earlier_runs"]), ("info", ["s"], 5))
        self.assertAlmostEqual(found["reasons"]["ratio"], 10 / 9)
        diary.export["runs"][1]["distance_m"] = 7999.0
        self.assertIsNone(diary.find("speed-jump"))

    def test_return_by_gap(self):
        for gap, fraction, figure, walk_run in ((8, 0.8, 8000, False), (13, 0.8, 8000, False), (14, 0.6, 6000, False),
                                                (28, 0.6, 6000, False), (29, 0.5, 5000, True), (90, 0.5, 5000, True),
                                                (91, None, None, False), (365, None, None, False)):
            diary = Diary().run("a", gap, 10000.0).run("b", gap + 90, 50000.0)
            found = diary.find("return-to-running")
            self.assertEqual(found["reasons"], {"days": gap, "fraction": fraction, "longest_m": 10000.0,
                                                "max_distance_m": figure, "walk_run": walk_run})
            self.assertEqual(diary.next_run(), (figure, "return"))
        for gap in (7, 366):
            self.assertIsNone(Diary().run("a", gap).find("return-to-running"))


class NextRun(unittest.TestCase):
    def test_a_tenth_more_than_the_longest_of_30_days(self):
        diary = four_of_ten_km()
        self.assertEqual(diary.next_run(), (11000, "longest-30-days"))
        self.assertEqual(diary.run("f", 1, 5000.0).pain(0, 4).next_run(), (8000, "ease"))
        self.assertEqual(diary.pain(0, 7).next_run(), (None, "rest"))

    def test_a_spike_does_not_count(self):
        self.assertEqual(four_of_ten_km().run("s", 0, 15000.0).next_run(), (11000, "longest-30-days"))

    def test_too_little_data(self):
        self.assertEqual(Diary().next_run(), (None, "too-little-data"))
        self.assertEqual(Diary().run("a", 3).next_run(), (None, "too-little-data"))
        self.assertEqual(Diary().run("a", 3).pain(0, 4).next_run(), (4000, "ease"))
        self.assertEqual(Diary().run("a", 36).run("b", 31).run("c", 25, None).run("d", 19, None).run("e", 13, None)
                         .run("f", 7, None).next_run(), (None, "too-little-data"))

    def test_two_weeks_after_a_gap(self):
        diary = Diary().run("a", 27, 10000.0).run("b", 13, 3000.0).run("c", 7, 6500.0)
        self.assertEqual(diary.next_run(), (7100, "return"))
        diary.export["runs"][-1]["distance_m"] = 5000.0
        self.assertEqual(diary.next_run(), (6000, "return"))
        self.assertEqual(diary.pain(0, 4).next_run(), (6000, "return"))
        self.assertEqual(Diary().run("a", 28, 10000.0).run("b", 14, 3000.0).run("c", 7, 5000.0).next_run(),
                         (None, "too-little-data"))
        self.assertEqual(Diary().run("a", 104, 10000.0).run("b", 13, 3000.0).run("c", 7, 5000.0).next_run(),
                         (None, "return"))

    def test_pain_may_make_it_less(self):
        diary = Diary().run("a", 40, 10000.0).run("b", 12, 7000.0)
        self.assertEqual(diary.next_run(), (8000, "return"))
        self.assertEqual(diary.pain(0, 5).next_run(), (5600, "ease"))
        diary = Diary().run("a", 40, 20000.0).run("b", 12, 7000.0).run("c", 5, 7000.0)
        self.assertEqual(diary.next_run(), (12000, "return"))
        self.assertEqual(diary.pain(0, 5).next_run(), (5600, "ease"))


if __name__ == "__main__":
    unittest.main()
