# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Logging runs and how the knees felt."""

import json

import tap
from footfallctl import FootfallctlTestCase


class Log(FootfallctlTestCase):
    def levels(self, run):
        return {(entry["knee"], entry["moment"]): entry["level"] for entry in run["pain"]}

    def test_everything(self):
        self.done("shoes", "add", "Pegasus 41")
        run = self.done_json(
            "log", "6.2km", "38:10", "--surface", "grass", "--shoe", "pegasus", "--knee", "left:2/3",
            "--knee", "right:0", "--at", "2026-11-22T07:30", "--effort", "4", "--notes", "wet",
            "--foot-strike", "mid", "--stopped-early", "--cadence", "172", "--ascent", "85m")
        self.assertEqual(run["started_at"], "2026-11-22T07:30:00+01:00")
        self.assertEqual((run["distance_m"], run["duration_s"]), (6200, 2290))
        self.assertEqual((run["surface"], run["foot_strike"], run["effort"]), ("grass", "midfoot", 4))
        self.assertEqual((run["stopped_early"], run["cadence_spm"], run["ascent_m"]), (True, 172, 85))
        self.assertEqual((run["notes"], run["source"]), ("wet", "manual"))
        self.assertEqual(self.levels(run), {("left", "during"): 2, ("left", "after"): 3, ("right", "during"): 0})
        self.assertEqual(run["shoe"], self.done_json("shoes")[0]["uuid"])

    def test_nothing_but_the_distance(self):
        run = self.done_json("log", "5km")
        self.assertTrue(run["started_at"].startswith("2026-11-22T"))
        self.assertEqual(run["distance_m"], 5000)
        for key in ("duration_s", "shoe", "foot_strike", "effort", "cadence_spm", "ascent_m"):
            self.assertIsNone(run[key], key)
        self.assertEqual((run["surface"], run["stopped_early"], run["notes"], run["pain"]), ("unknown", False, "", []))

    def test_unknown_distance(self):
        run = self.done_json("log", "-", "30:00")
        self.assertEqual((run["distance_m"], run["duration_s"]), (None, 1800))
        run = self.done_json("log", "5km", "-")
        self.assertEqual((run["distance_m"], run["duration_s"]), (5000, None))

    def test_ways_to_write_a_distance(self):
        for text, metres in (("6.2", 6200), ("6,2", 6200), ("6.2 km", 6200), ("6200m", 6200), ("1mi", 1609.344),
                             ("10K", None)):
            with self.subTest(text=text):
                answer = self.ctl("log", text, "--json")
                if metres is None:
                    self.assertEqual(answer.status, 1)
                else:
                    self.assertAlmostEqual(json.loads(answer.out)["distance_m"], metres)

    def test_ways_to_write_a_duration(self):
        for text, seconds in (("38:10", 2290), ("1:02:30", 3750), ("38", 2280), ("38 min", 2280), ("90s", 90)):
            with self.subTest(text=text):
                self.assertEqual(self.done_json("log", "5km", text)["duration_s"], seconds)

    def test_time_of_today(self):
        run = self.done_json("log", "5km", "--at", "6:05")
        self.assertEqual(run["started_at"], "2026-11-22T06:05:00+01:00")

    def test_all_of_today_is_past_on_another_day(self):
        run = self.done_json("log", "5km", "--at", "23:59")
        self.assertEqual(run["started_at"], "2026-11-22T23:59:00+01:00")

    def test_time_with_an_offset_stays_there(self):
        run = self.done_json("log", "5km", "--at", "2026-11-20T07:30:00-05:00", "--knee", "left:1/2/3")
        self.assertEqual(run["started_at"], "2026-11-20T07:30:00-05:00")
        morning = next(entry for entry in run["pain"] if entry["moment"] == "next-morning")
        self.assertEqual(morning["felt_at"], "2026-11-21T07:00:00-05:00")

    def test_words_say_it_back(self):
        self.done("shoes", "add", "Pegasus 41", "--initial", "120km")
        out = self.done("log", "6.2km", "38:10", "--surface", "grass", "--shoe", "pegasus", "--knee", "left:2/3",
                        "--at", "07:30")
        for words in ("22 November 2026, 07:30", "38:10", "6:09", "Grass", "Pegasus 41", "Left knee", "2, mild",
                      "126.2"):
            self.assertIn(words, out.replace("\u00a0", " "))

    def test_severe_pain_is_told_at_once(self):
        out = self.done("log", "5km", "--knee", "left:3/8")
        self.assertIn("Left knee", out)
        self.assertIn("Take a break", out)
        self.assertNotIn("Take a break", self.done("log", "5km", "--knee", "right:1", "--at", "2026-11-01T08:00"))

    def test_a_sign_is_told_at_once(self):
        self.refused("log", "5km", "--sign", "purple", says="“purple” is not a known sign")
        out = self.done("log", "5km", "--knee", "right:1", "--sign", "locked")
        self.assertIn("Right knee", out)
        self.assertIn("Stop running", out)

    def test_a_bigger_step_is_told(self):
        self.log("2026-10-01", "6km")
        for day in ("2026-11-10", "2026-11-12", "2026-11-14", "2026-11-16"):
            self.log(day, "6km")
        self.assertNotIn("step", self.done("log", "6.5km", "--at", "2026-11-18T08:00"))
        self.assertIn("step", self.done("log", "12km", "--at", "2026-11-20T08:00"))


class Knees(FootfallctlTestCase):
    def entries(self, *arguments):
        run = self.done_json("log", "5km", "--at", "2026-11-20T07:30", *arguments)
        return {(entry["knee"], entry["moment"]): entry for entry in run["pain"]}

    def test_moments(self):
        for text, expected in (
                ("left:2", {"during": 2}), ("left:2/3", {"during": 2, "after": 3}),
                ("left:2/3/1", {"during": 2, "after": 3, "next-morning": 1}), ("left:-/4", {"after": 4}),
                ("left:-/-/0", {"next-morning": 0}), ("l:2/-/1", {"during": 2, "next-morning": 1}),
                ("left:2/-/-", {"during": 2}), ("LEFT:10", {"during": 10})):
            with self.subTest(text=text):
                found = {moment: entry["level"] for (_, moment), entry in self.entries("--knee", text).items()}
                self.assertEqual(found, expected)

    def test_times(self):
        entries = self.entries("--knee", "left:1/2/3")
        self.assertEqual(entries["left", "during"]["felt_at"], "2026-11-20T07:30:00+01:00")
        self.assertEqual(entries["left", "after"]["felt_at"], "2026-11-20T07:30:00+01:00")
        self.assertEqual(entries["left", "next-morning"]["felt_at"], "2026-11-21T07:00:00+01:00")

    def test_next_morning_over_a_clock_change(self):
        run = self.done_json("log", "5km", "--at", "2026-10-24T22:00", "--knee", "left:-/-/1")
        self.assertEqual(run["started_at"], "2026-10-24T22:00:00+02:00")
        self.assertEqual(run["pain"][0]["felt_at"], "2026-10-25T07:00:00+01:00")

    def test_signs_go_with_the_level_after(self):
        entries = self.entries("--knee", "left:1/2/3", "--sign", "locked", "--sign", "swelling")
        self.assertEqual(entries["left", "after"]["signs"], ["locked", "swelling"])
        self.assertEqual(entries["left", "during"]["signs"], [])
        self.assertEqual(entries["left", "next-morning"]["signs"], [])

    def test_signs_go_with_the_last_level_otherwise(self):
        self.assertEqual(self.entries("--knee", "left:1", "--sign", "hot")["left", "during"]["signs"],
                         ["hot-or-fever"])
        self.assertEqual(self.entries("--knee", "left:1/-/2", "--sign", "night")["left", "next-morning"]["signs"],
                         ["night-pain"])

    def test_area_goes_where_it_hurts(self):
        entries = self.entries("--knee", "left:0/2", "--area", "inner")
        self.assertIsNone(entries["left", "during"]["area"])
        self.assertEqual(entries["left", "after"]["area"], "inner")

    def test_sides_are_never_mixed_up(self):
        entries = self.entries("--knee", "left:1", "--knee", "right:2", "--sign", "right:locked",
                               "--area", "left:inner")
        self.assertEqual(entries["left", "during"]["signs"], [])
        self.assertEqual(entries["right", "during"]["signs"], ["locked"])
        self.assertEqual((entries["left", "during"]["area"], entries["right", "during"]["area"]), ("inner", None))

    def test_refuses_what_could_be_either_side(self):
        both = ("log", "5km", "--knee", "left:1", "--knee", "right:2")
        self.refused(*both, "--sign", "locked", says="left:locked")
        self.refused(*both, "--area", "inner", says="left:inner")
        self.refused("log", "5km", "--sign", "locked", says="--knee")
        self.refused("log", "5km", "--knee", "left:1", "--sign", "right:locked", says="right")

    def test_refuses_what_is_no_knee(self):
        for text in ("left", "left:", "left:11", "left:-1", "left:3.5", "left:a", "left:1/2/3/4", "left:-", "left:-/-",
                     ":3", "middle:3", "left:1:2", "left:/2", "left: 2", ""):
            with self.subTest(text=text):
                self.refused("log", "5km", "--knee", text)

    def test_refuses_the_same_knee_twice(self):
        self.refused("log", "5km", "--knee", "left:1", "--knee", "left:2", says="twice")

    def test_refuses_a_morning_that_has_not_come(self):
        self.refused("log", "5km", "--knee", "left:1/1/1", says=("2026-11-23", "footfallctl pain left 1"))


class Refusals(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.done("log", "4km", "--at", "2026-11-01T08:00")

    def test_distance(self):
        for text in ("abc", "0", "0km", "1001km", "5 parsecs", "nan", "", "5..2", "-5km"[1:] + "x"):
            with self.subTest(text=text):
                self.refused("log", text)
        self.refused("log", "5x", says=("5x", "6.2"))

    def test_duration(self):
        for text in ("abc", "0", "1:99", "38:1", "400:00:00", ""):
            with self.subTest(text=text):
                self.refused("log", "5km", text)

    def test_time(self):
        for text in ("tomorrow", "2026-02-30T08:00", "2026-11-22T25:00", "24:00", "2026-11-22", ""):
            with self.subTest(text=text):
                self.refused("log", "5km", "--at", text, says="2026-11-22T07:30")

    def test_future(self):
        self.refused("log", "5km", "--at", "2026-11-23T00:00", says="future")
        self.refused("log", "5km", "--at", "2026-11-22T23:59:59-12:00", says="future")

    def test_other_values(self):
        for option, text in (("--effort", "11"), ("--effort", "-"), ("--surface", "lava"), ("--surface", "tr"),
                             ("--surface", ""), ("--foot-strike", "toe"), ("--cadence", "fast"), ("--cadence", "0"),
                             ("--ascent", "high")):
            with self.subTest(option=option, text=text):
                self.refused("log", "5km", option, text)

    def test_words_that_would_do_are_named(self):
        self.refused("log", "5km", "--surface", "lava", says=("lava", "grass", "treadmill"))

    def test_shoe(self):
        self.refused("log", "5km", "--shoe", "Pegasus", says=("Pegasus", "shoes add"))
        self.done("shoes", "add", "Kestrel 1")
        self.done("shoes", "add", "Kestrel 2")
        self.refused("log", "5km", "--shoe", "kes", says=("Kestrel 1", "Kestrel 2"))
        self.refused("log", "5km", "--shoe", "Pegasus", says=("Kestrel 1", "Kestrel 2"))
        self.refused("log", "5km", "--shoe", "", says="Kestrel 1")

    def test_unknown_shoe_makes_no_journal(self):
        self.assertEqual(self.ctl("log", "5km", "--shoe", "x", journal=self.folder / "new.db").status, 1)
        self.assertFalse((self.folder / "new.db").exists())

    def test_text_that_is_not_utf8(self):
        self.refused("log", "5km", "--notes", b"caf\xe9", says="UTF-8")


if __name__ == "__main__":
    tap.main()
