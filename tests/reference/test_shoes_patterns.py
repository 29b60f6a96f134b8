# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The reference's shoe rules, patterns, weeks and order on journals whose answers were worked out by hand."""

import unittest

from byhand import Diary, date


class Shoes(unittest.TestCase):
    def test_replace_by_distance_sole_or_fit(self):
        self.assertEqual(Diary().shoe("s", initial_distance_m=799999.0).rules(), ["shoe-inspect"])
        for fields in ({"initial_distance_m": 800000.0}, {"sole": "worn"}, {"fit": "poor"}):
            diary = Diary().shoe("s", **fields)
            self.assertEqual(diary.find("shoe-replace")["level"], "caution")
            self.assertEqual(diary.pain(27, 3).find("shoe-replace")["level"], "strong")
            self.assertEqual(diary.assess(-1)["findings"][0]["level"], "caution")

    def test_inspected_since_it_was_reached(self):
        diary = Diary().run("a", 9, 5000.0, shoe="s").run("b", 5, 5000.0, shoe="s").run("c", 1, 5000.0, shoe="s")
        diary.shoe("s", initial_distance_m=490000.0)
        found = diary.find("shoe-inspect")
        self.assertEqual((found["since"], found["last"]), (date(9), date(1)))
        self.assertEqual(found["reasons"], {"form": "distance", "distance_m": 505000.0, "inspect_at_m": 500000.0,
                                            "days_used": 9, "inspected_on": None, "painful_on": None})
        for back, is_told in ((6, True), (5, False), (0, False), (-1, True)):
            diary.export["shoes"][0]["inspected_on"] = date(back)
            self.assertEqual(diary.find("shoe-inspect") is not None, is_told, back)

    def test_any_look_settles_the_initial_distance(self):
        diary = Diary().shoe("s", initial_distance_m=500000.0, inspected_on=date(300)).run("a", 9, shoe="s")
        self.assertEqual(diary.assess()["shoes"][0]["state"], "ok")

    def test_age(self):
        self.assertIsNone(Diary().shoe("s", first_used_on=date(364)).find("shoe-inspect"))
        diary = Diary().shoe("s", first_used_on=date(365))
        self.assertEqual(diary.find("shoe-inspect")["reasons"]["form"], "age")
        diary.export["shoes"][0]["inspected_on"] = date(364)
        self.assertIsNone(diary.find("shoe-inspect"))
        diary.export["shoes"][0]["inspected_on"] = date(365)
        self.assertIsNotNone(diary.find("shoe-inspect"))

    def test_retired_today_is_not_listed(self):
        self.assertEqual(Diary().shoe("s", sole="worn", retired_on=date(0)).assess()["shoes"], [])
        self.assertEqual(len(Diary().shoe("s", retired_on=date(-1)).assess()["shoes"]), 1)

    def test_list_is_by_name_in_any_case(self):
        diary = Diary().shoe("beta").shoe("Alpha").shoe("ALPHA 2").run("a", 0, None, shoe="beta")
        self.assertEqual([shoe["name"] for shoe in diary.assess()["shoes"]], ["Alpha", "ALPHA 2", "beta"])
        self.assertEqual(diary.assess()["shoes"][2], {"uuid": "beta", "name": "beta", "distance_m": 0.0, "runs": 1,
                                                      "state": "ok", "remaining_m": 800000.0})


def by_turns(levels_hard, levels_soft):
    """Asked runs every third day, hard and soft by turns."""
    diary = Diary()
    for index, pair in enumerate(zip(levels_hard, levels_soft)):
        for turn, level in enumerate(pair):
            name = f"{index} {turn}"
            diary.run(name, 100 - 6 * index - 3 * turn, surface=("road", "grass")[turn])
            diary.pain(100 - 6 * index - 3 * turn, level, name)
    return diary


class Patterns(unittest.TestCase):
    def test_a_full_separation(self):
        # All sixteen distances are equal: one stratum. Of the 12870 ways to choose
        # eight only the two extreme ones are as far apart.
        diary = by_turns([2] * 8, [0] * 8)
        found = diary.find("surface-pattern")
        self.assertAlmostEqual(found["reasons"].pop("p_adjusted"), 2 / 12870)
        self.assertEqual(found["reasons"], {"a": "hard", "b": "soft", "n_a": 8, "n_b": 8, "median_a": 2, "median_b": 0,
                                            "mean_a": 2, "mean_b": 0, "shift": 2, "superiority": 1})
        self.assertEqual((found["since"], found["last"]), (date(100), date(55)))

    def test_less_than_a_point_is_no_difference(self):
        pattern = by_turns([1] * 8, [0] * 7 + [1]).assess()["patterns"][0]
        self.assertEqual(pattern["state"], "no-difference")
        self.assertEqual(by_turns([1] * 8, [0] * 8).assess()["patterns"][0]["state"], "difference")

    def test_not_enough(self):
        pattern = by_turns([2] * 3, [0] * 3).run("unasked", 1, surface="road").assess()["patterns"][0]
        self.assertEqual((pattern["state"], pattern["n_a"], pattern["n_b"]), ("not-enough", 3, 3))
        self.assertEqual(pattern["missing"], {"a": 5, "b": 5, "changes": 1})
        self.assertIsNone(pattern["mean_a"])

    def test_pairs_of_the_three_most_used_shoes(self):
        diary = Diary()
        for name, uses in (("Zoom", 3), ("asics", 2), ("Brooks", 2), ("Hoka", 2), ("Unused", 0)):
            diary.shoe(name)
            for index in range(uses):
                diary.run(f"{name} {index}", index, None, shoe=name)
        pairs = [(pattern["a"], pattern["b"]) for pattern in diary.assess()["patterns"]]
        self.assertEqual(pairs, [("hard", "soft"), ("Zoom", "asics"), ("Zoom", "Brooks"), ("asics", "Brooks")])


class Whole(unittest.TestCase):
    def test_empty_is_not_quiet(self):
        self.assertEqual(Diary().shoe("s", sole="worn").assess()["status"], "empty")
        self.assertEqual(Diary().run("a", 0).assess()["status"], "quiet")
        self.assertEqual(Diary().pain(0, 0).assess()["status"], "quiet")

    def test_twelve_weeks_from_monday(self):
        # Today is a Sunday: its week began six days before.
        weeks = Diary().run("a", 6, 4000.0).run("b", 7, 3000.0).run("c", 0, None).assess()["weeks"]
        self.assertEqual(len(weeks), 12)
        self.assertEqual(weeks[-1], {"starts_on": date(6), "distance_m": 4000.0, "runs": 2})
        self.assertEqual(weeks[-2], {"starts_on": date(13), "distance_m": 3000.0, "runs": 1})
        self.assertEqual(weeks[0], {"starts_on": date(83), "distance_m": 0.0, "runs": 0})

    def test_order_of_findings(self):
        diary = Diary().run("a", 9, 5000.0).pain(0, 4).pain(0, 1, knee="right").pain(0, 0, "a", signs=("locked",))
        diary.shoe("s", sole="worn").pain(0, 8, knee="unspecified")
        self.assertEqual(diary.rules(), ["red-flag", "severe", "flare-up", "return-to-running", "mild",
                                         "shoe-replace"])


if __name__ == "__main__":
    unittest.main()
