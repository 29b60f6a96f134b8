# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The list of runs."""

import tap
from footfallctl import FootfallctlTestCase


class List(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.runs = [self.log(day, distance) for day, distance in (
            ("2026-11-02", "5km"), ("2026-11-10", "6km"), ("2026-11-20", "7km"))]

    def days(self, *arguments):
        return [run["started_at"][:10] for run in self.done_json("list", *arguments)]

    def test_newest_first(self):
        self.assertEqual(self.days(), ["2026-11-20", "2026-11-10", "2026-11-02"])
        self.assertEqual(self.done_json("list"), list(reversed(self.runs)))

    def test_since_and_until_are_taken_in(self):
        self.assertEqual(self.days("--since", "2026-11-10"), ["2026-11-20", "2026-11-10"])
        self.assertEqual(self.days("--until", "2026-11-10"), ["2026-11-10", "2026-11-02"])
        self.assertEqual(self.days("--since", "2026-11-10", "--until", "2026-11-10"), ["2026-11-10"])
        self.assertEqual(self.days("--since", "2026-11-11", "--until", "2026-11-19"), [])
        self.assertEqual(self.days("--since", "yesterday"), [])

    def test_limit(self):
        self.assertEqual(self.days("--limit", "2"), ["2026-11-20", "2026-11-10"])
        self.assertEqual(self.days("--limit", "0"), [])
        self.assertEqual(self.days("--limit", "99", "--until", "2026-11-10"), ["2026-11-10", "2026-11-02"])

    def test_days_are_those_of_the_run(self):
        self.done("log", "5km", "--at", "2026-11-05T23:30:00-08:00")
        self.assertEqual(self.days("--since", "2026-11-05", "--until", "2026-11-05"), ["2026-11-05"])

    def test_json_has_every_key_in_order(self):
        run = self.done_json("list", "--limit", "1")[0]
        keys = ["uuid", "started_at", "distance_m", "duration_s", "surface", "shoe", "foot_strike", "effort",
                "stopped_early", "cadence_spm", "ascent_m", "notes", "source", "source_key"]
        self.assertEqual(list(run)[:len(keys)], keys)
        self.assertEqual(list(run)[-2:], ["modified_at", "pain"])

    def test_json_has_the_pain_of_each_run(self):
        run = self.log("2026-11-21", "5km", "--knee", "left:2/3", "--knee", "right:0")
        self.done("pain", "left", "9")
        found = self.done_json("list", "--limit", "1")[0]["pain"]
        self.assertEqual(sorted((entry["knee"], entry["moment"], entry["level"]) for entry in found),
                         [("left", "after", 3), ("left", "during", 2), ("right", "during", 0)])
        self.assertEqual({entry["run"] for entry in found}, {run["uuid"]})
        self.assertEqual(list(found[0]), ["uuid", "run", "felt_at", "knee", "area", "moment", "level", "signs",
                                          "notes", "modified_at"])

    def test_words(self):
        self.done("shoes", "add", "A pair with a name that is much longer than any column")
        self.log("2026-11-21", "12.34km", "--shoe", "a", "--surface", "treadmill", "--knee", "left:2/3/1",
                 "--knee", "right:-/10")
        lines = self.done("list").splitlines()
        self.assertEqual(len(lines), 5)
        self.assertIn("2026-11-21 07:30", lines[1])
        for words in ("12.34\u00a0km", "A pair", "…", "L 2/3/1", "R -/10"):
            self.assertIn(words, lines[1])
        for line in lines:
            self.assertLessEqual(len(line), 80)

    def test_words_in_wide_letters_keep_the_columns(self):
        self.done("shoes", "add", "靴の名前")
        self.log("2026-11-21", "5km", "--shoe", "靴", "--knee", "left:1")
        self.log("2026-11-22", "5km", "--knee", "left:1")
        lines = self.done("list").splitlines()
        self.assertEqual(lines[2].index("L 1") + len("靴の名前"), lines[1].index("L 1"))

    def test_names_never_steer_the_terminal(self):
        self.done("shoes", "add", "red\033[31mshoe")
        self.log("2026-11-21", "5km", "--shoe", "red")
        self.assertNotIn("\033", self.done("list"))
        self.assertNotIn("\033", self.done("shoes"))

    def test_nothing(self):
        empty = self.folder / "none.db"
        self.assertEqual(self.done_json("list", journal=empty), [])
        self.assertEqual(self.done("list", journal=empty), "No runs.\n")

    def test_refusals(self):
        for arguments in (("--since", "x"), ("--until", "2026-13-01"), ("--limit", "x"), ("--limit", "1.5"),
                          ("--limit", "")):
            with self.subTest(arguments=arguments):
                self.refused("list", *arguments)


class Zones(FootfallctlTestCase):
    def test_the_same_run_from_another_zone(self):
        self.done("log", "5km", "--at", "2026-11-20T23:30", environment={"TZ": "America/Los_Angeles"})
        for zone in ("America/Los_Angeles", "Asia/Tokyo", "UTC"):
            run = self.done_json("list", environment={"TZ": zone})[0]
            self.assertEqual(run["started_at"], "2026-11-20T23:30:00-08:00")

    def test_local_times_are_those_of_the_zone(self):
        for zone, offset in (("Asia/Kathmandu", "+05:45"), ("Pacific/Kiritimati", "+14:00"), ("UTC", "+00:00"),
                             ("America/St_Johns", "-03:30")):
            with self.subTest(zone=zone):
                run = self.done_json("log", "5km", "--at", "2026-11-20T00:10", environment={"TZ": zone})
                self.assertEqual(run["started_at"], f"2026-11-20T00:10:00{offset}")

    def test_a_time_the_clock_skipped_moves_on(self):
        run = self.done_json("log", "5km", "--at", "2026-03-29T02:30")
        self.assertEqual(run["started_at"], "2026-03-29T03:30:00+02:00")

    def test_a_time_that_came_twice_is_the_first(self):
        run = self.done_json("log", "5km", "--at", "2026-10-25T02:30")
        self.assertEqual(run["started_at"], "2026-10-25T02:30:00+02:00")


if __name__ == "__main__":
    tap.main()
