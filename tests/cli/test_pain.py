# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Logging pain on its own, and what it belongs to."""

import tap
from footfallctl import FootfallctlTestCase


class Pain(FootfallctlTestCase):
    def pain(self, *arguments):
        return self.done_json("pain", *arguments)

    def test_on_its_own(self):
        entry = self.pain("left", "3")
        self.assertEqual((entry["knee"], entry["level"], entry["moment"]), ("left", 3, "other"))
        self.assertIsNone(entry["run"])
        self.assertTrue(entry["felt_at"].startswith("2026-11-22T"))

    def test_everything(self):
        entry = self.pain("r", "4", "--at", "2026-11-20T22:15", "--area", "inner", "--sign", "swelling", "--sign",
                          "locked", "--notes", "on the stairs")
        self.assertEqual((entry["knee"], entry["level"], entry["area"]), ("right", 4, "inner"))
        self.assertEqual(entry["felt_at"], "2026-11-20T22:15:00+01:00")
        self.assertEqual((entry["signs"], entry["notes"]), (["locked", "swelling"], "on the stairs"))

    def test_next_morning_belongs_to_the_last_run_of_the_day_before(self):
        self.log("2026-11-20", "5km")
        self.log("2026-11-21", "4km")
        evening = self.done_json("log", "3km", "--at", "2026-11-21T19:00")
        self.assertEqual(self.pain("left", "3", "--moment", "next-morning")["run"], evening["uuid"])

    def test_next_morning_without_a_run_the_day_before(self):
        self.log("2026-11-20", "5km")
        self.log("2026-11-22", "5km")
        self.assertIsNone(self.pain("left", "3", "--moment", "next")["run"])

    def test_next_morning_of_an_earlier_day(self):
        run = self.log("2026-11-10", "5km")
        self.log("2026-11-21", "5km")
        self.assertEqual(self.pain("left", "2", "--moment", "next", "--at", "2026-11-11T06:50")["run"], run["uuid"])

    def test_during_and_after_belong_to_the_run_of_the_same_day(self):
        self.log("2026-11-21", "5km")
        run = self.log("2026-11-22", "4km")
        self.assertEqual(self.pain("left", "1", "--moment", "during", "--at", "08:00")["run"], run["uuid"])
        self.assertEqual(self.pain("left", "1", "--moment", "after", "--at", "20:00")["run"], run["uuid"])

    def test_not_to_a_run_that_had_not_begun(self):
        morning = self.log("2026-11-22", "4km")
        self.done("log", "3km", "--at", "19:00")
        self.assertEqual(self.pain("left", "1", "--moment", "after", "--at", "12:00")["run"], morning["uuid"])
        self.assertIsNone(self.pain("left", "1", "--moment", "after", "--at", "07:00")["run"])

    def test_days_are_those_of_the_place(self):
        run = self.done_json("log", "5km", "--at", "2026-11-20T23:30:00-08:00")
        entry = self.pain("left", "2", "--moment", "after", "--at", "2026-11-20T23:59:00-08:00")
        self.assertEqual(entry["run"], run["uuid"])

    def test_words(self):
        self.log("2026-11-21", "5km")
        out = self.done("pain", "left", "3", "--moment", "next")
        self.assertIn("21 November 2026", out)
        self.assertIn("3, mild", out)
        self.assertIn("without a run", self.done("pain", "left", "0"))

    def test_severe_pain_is_told_at_once(self):
        self.assertIn("Take a break", self.done("pain", "left", "7"))
        self.assertIn("Stop running", self.done("pain", "right", "0", "--sign", "giving"))

    def test_refusals(self):
        self.log("2026-11-21", "5km")
        for arguments in (("left", "11"), ("left", "2.5"), ("left", "x"), ("left", ""), ("knee", "3"), ("", "3"),
                          ("left", "3", "--moment", "before"), ("left", "3", "--area", "top"),
                          ("left", "3", "--sign", "pain"), ("left", "3", "--at", "noon"),
                          ("left", "3", "--at", "2026-11-23T08:00")):
            with self.subTest(arguments=arguments):
                self.refused("pain", *arguments)

    def test_refusals_name_what_would_do(self):
        self.refused("pain", "middle", "3", says=("middle", "left, right"))
        self.refused("pain", "left", "11", says=("11", "0 to 10"))


if __name__ == "__main__":
    tap.main()
