# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The reference's pain rules on journals whose answers were worked out by hand."""

import unittest

from byhand import Diary, date


def red(rule, since, last, reasons, runs=(), quiet=False):
    return {"rule": rule, "level": "red", "knee": "left", "shoe": None, "since": date(since), "last": date(last),
            "quiet": quiet, "reasons": reasons, "runs": list(runs)}


class RedFamily(unittest.TestCase):
    def test_severe_from_seven(self):
        diary = Diary().run("a", 3).pain(3, 7, "a").pain(3, 2, "a", moment="after").pain(1, 2)
        self.assertEqual(diary.find("severe"),
                         red("severe", 3, 3, {"level": 7, "on": date(3), "highest": 7}, ["a"]))
        self.assertEqual(diary.assess()["status"], "rest")
        self.assertIsNone(Diary().pain(0, 6).find("severe"))

    def test_row_needs_three_days_and_a_week(self):
        row = {"form": "row", "from": date(6), "on": date(0), "logged_days": 3, "counted_days": 3, "highest": 4}
        self.assertEqual(Diary().levels({6: 3, 3: 4, 0: 3}).find("persistent"), red("persistent", 0, 0, row))
        self.assertIsNone(Diary().levels({5: 3, 3: 4, 0: 3}).find("persistent"))
        self.assertIsNone(Diary().levels({6: 3, 0: 3}).find("persistent"))
        self.assertIsNone(Diary().levels({6: 3, 3: 2, 1: 3, 0: 3}).find("persistent"))

    def test_neighbours_of_a_row_are_two_weeks_apart_at_most(self):
        self.assertIsNotNone(Diary().levels({17: 3, 3: 3, 0: 3}).find("persistent"))
        self.assertIsNone(Diary().levels({18: 3, 3: 3, 0: 3}).find("persistent"))

    def test_a_morning_neither_breaks_nor_ends_a_row(self):
        diary = Diary().levels({7: 3, 4: 3, 1: 3}).pain(2, 0, moment="next-morning")
        self.assertEqual(diary.find("persistent")["reasons"]["counted_days"], 3)
        self.assertIsNone(Diary().levels({7: 3, 1: 3}).pain(0, 3, moment="next-morning").find("persistent"))

    def test_share_of_three_weeks(self):
        # Days 17 to 0: a span of 18; six of eight at 2 or more are exactly three quarters.
        levels = {17: 3, 15: 2, 12: 2, 10: 0, 8: 3, 5: 2, 3: 0, 0: 2}
        share = {"form": "share", "from": date(17), "on": date(0), "logged_days": 8, "counted_days": 6, "highest": 3}
        self.assertEqual(Diary().levels(levels).find("persistent"), red("persistent", 0, 0, share))
        self.assertIsNone(Diary().levels({**levels, 12: 1}).find("persistent"))
        self.assertIsNone(Diary().levels({**levels, 8: 2}).find("persistent"))
        self.assertIsNone(Diary().levels({back - (back == 17): level for back, level in levels.items()})
                          .find("persistent"))

    def test_mornings_on_two_dates_of_two_weeks(self):
        diary = Diary().run("a", 14).pain(14, 0, "a").pain(13, 3, "a", moment="next-morning")
        diary.pain(0, 4, moment="next-morning")
        mornings = {"form": "mornings", "from": date(13), "on": date(0), "logged_days": 2, "counted_days": 2,
                    "highest": 4}
        self.assertEqual(diary.find("persistent"), red("persistent", 0, 0, mornings, ["a"]))
        diary = Diary().pain(14, 3, moment="next-morning").pain(0, 4, moment="next-morning")
        self.assertIsNone(diary.find("persistent"))

    def test_three_episodes_in_four_weeks(self):
        levels = {27: 3, 25: 1, 24: 0, 20: 4, 15: 1, 10: 3}
        reasons = Diary().levels(levels).find("recurring", 10)["reasons"]
        self.assertEqual(reasons, {"form": "episodes", "from": date(27), "on": date(10), "episodes": 3,
                                   "logged_days": 6, "painful_days": 3, "runs": 0, "runs_asked": 0, "highest": 4})
        # A single clear day within a week of the last painful day ends nothing.
        self.assertIsNone(Diary().levels({**levels, 24: 2}).find("recurring", 10))
        # The first start is 28 days before the third one: outside the window.
        self.assertIsNone(Diary().levels({38: 3, 35: 1, 34: 0, 20: 4, 15: 1, 10: 3}).find("recurring", 10))

    def test_a_third_of_the_days_with_enough_runs_asked(self):
        levels = {27: 3, 24: 3, 23: 2, 22: 2, 21: 2, 19: 2, 18: 2, 16: 2, 12: 3, 11: 2, 5: 2, 0: 3}
        diary = Diary().levels({back: level for back, level in levels.items() if back not in (27, 12)})
        diary.run("a", 27).pain(27, 3, "a").run("b", 12).pain(12, 3, "b").run("c", 2).run("d", 1)
        self.assertIsNone(diary.find("recurring"))
        reasons = diary.run("e", 5).pain(5, 0, "e").find("recurring")["reasons"]
        self.assertEqual((reasons["form"], reasons["logged_days"], reasons["painful_days"]), ("share", 12, 4))
        self.assertEqual((reasons["runs"], reasons["runs_asked"]), (5, 3))
        self.assertIsNone(diary.pain(25, 2).find("recurring"))

    def test_three_months(self):
        levels = {89: 3, 60: 3, 59: 3, 30: 3, 29: 3, 0: 3}
        found = Diary().levels(levels).find("long-standing")
        self.assertEqual(found["reasons"],
                         {"from": date(89), "on": date(0), "painful_days": [2, 2, 2], "highest": 3})
        self.assertIsNone(Diary().levels({back - (back == 89): level for back, level in levels.items()})
                          .find("long-standing"))

    def test_three_acceptable_days_clear_after_two_weeks(self):
        diary = Diary().levels({20: 7, 12: 2, 9: 1, 7: 2})
        self.assertEqual(diary.rules(), ["severe"])
        self.assertEqual(diary.pain(6, 2).rules(), ["mild"])
        self.assertEqual(diary.rules(7), ["severe"])
        self.assertEqual(Diary().levels({20: 7, 12: 2, 6: 2}).rules(), ["severe"])
        self.assertEqual(Diary().levels({20: 7, 12: 2, 9: 3, 6: 2}).rules(), ["severe"])

    def test_a_walk_clears_after_a_painless_week(self):
        diary = Diary().levels({10: 7, 8: 2, 6: 1, 4: 2})
        self.assertEqual(diary.rules(), ["severe"])
        self.assertEqual(diary.walk_ok(3).rules(), ["mild"])
        self.assertEqual(diary.rules(4), ["severe"])
        self.assertEqual(Diary().levels({10: 7, 8: 2, 6: 1, 4: 2}).walk_ok(4).rules(), ["severe"])
        # On the very next logged day, which is not acceptable, the walk comes too late.
        self.assertEqual(Diary().levels({10: 7, 8: 2, 6: 1, 4: 2, 3: 4}).walk_ok(3).rules(), ["severe"])
        self.assertEqual(Diary().levels({10: 7, 8: 2, 6: 1, 4: 2, 2: 4}).walk_ok(3).rules(), ["flare-up"])

    def test_forgotten_after_four_weeks_or_three_months(self):
        self.assertEqual(Diary().levels({28: 7, 0: 2}).rules(), ["severe"])
        self.assertEqual(Diary().levels({29: 7, 0: 2}).rules(), ["mild"])
        self.assertEqual(Diary().levels({90: 7, 0: 3}).rules(), ["severe"])
        self.assertEqual(Diary().levels({91: 7, 0: 3}).rules(), ["mild"])

    def test_quiet_after_four_weeks_silent_after_a_year(self):
        diary = Diary().pain(28, 7)
        self.assertEqual(diary.assess()["status"], "rest")
        diary = Diary().pain(29, 7)
        self.assertTrue(diary.find("severe")["quiet"])
        self.assertEqual(diary.assess()["status"], "notice")
        self.assertIsNotNone(Diary().pain(365, 7).find("severe"))
        self.assertEqual(Diary().pain(366, 7).assess()["status"], "quiet")

    def test_knees_are_judged_alone(self):
        diary = Diary().pain(6, 3).pain(3, 3, knee="right").pain(0, 3)
        self.assertEqual(diary.rules(), ["mild", "mild"])

    def test_a_later_record_is_not_there(self):
        diary = Diary().pain(1, 2).pain(-1, 9, signs=("locked",)).run("a", -1)
        self.assertEqual(diary.rules(), ["mild"])
        self.assertEqual(diary.assess()["next_run"]["basis"], "too-little-data")


class OtherPain(unittest.TestCase):
    def test_signs_of_two_weeks(self):
        diary = Diary().run("a", 13).pain(13, 0, "a", signs=("night-pain", "locked")).pain(2, 1, signs=("locked",))
        self.assertEqual(diary.find("red-flag"), red("red-flag", 13, 2,
                                                     {"signs": ["locked", "night-pain"], "on": date(2)}, ["a"]))
        self.assertIsNone(Diary().pain(14, 0, signs=("locked",)).find("red-flag"))

    def test_flare_up_by_level(self):
        found = Diary().run("a", 7).pain(7, 4, "a").pain(7, 1, "a", moment="after").find("flare-up")
        self.assertEqual((found["level"], found["runs"], found["reasons"]),
                         ("strong", ["a"], {"form": "level", "level": 4, "on": date(7), "previous_on": None}))
        self.assertEqual(Diary().pain(8, 4).rules(), [])

    def test_flare_up_that_is_back(self):
        found = Diary().levels({14: 3, 10: 1, 5: 0, 0: 3}).find("flare-up")
        self.assertEqual((found["level"], found["reasons"]["form"], found["reasons"]["previous_on"]),
                         ("caution", "back", date(14)))
        self.assertEqual(Diary().levels({13: 3, 10: 1, 5: 0, 0: 3}).rules(), ["mild"])
        self.assertEqual(Diary().levels({14: 3, 10: 1, 5: 2, 0: 3}).rules(), ["mild"])

    def test_lingering_is_the_share_without_painful_days(self):
        found = Diary().levels({18: 2, 15: 2, 12: 0, 9: 2, 5: 2, 1: 2}).find("lingering")
        self.assertEqual(found["reasons"],
                         {"from": date(18), "on": date(1), "logged_days": 6, "counted_days": 5})
        self.assertEqual(Diary().levels({18: 2, 15: 2, 12: 0, 9: 2, 5: 1, 1: 2}).rules(), ["mild"])

    def test_worsening_is_never_more_than_caution(self):
        # Slopes of a straight line of one level in three days: a change of 28 / 3.
        levels = {back: (21 - back) // 3 for back in range(21, -1, -3)}
        found = Diary().levels({**levels, 0: 6}).find("worsening")
        self.assertEqual((found["since"], found["last"], found["reasons"]["days"]), (date(21), date(0), 8))
        self.assertAlmostEqual(found["reasons"]["change"], 28 / 3)
        self.assertEqual(found["level"], "info")
        late = {back: level for back, level in zip(range(21, -1, -3), (0, 0, 0, 1, 1, 2, 2, 4))}
        self.assertEqual(Diary().levels(late).find("worsening")["level"], "caution")


if __name__ == "__main__":
    unittest.main()
