# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The rules, tried on made-up runners: few breaks for a niggle, none missed when it counts."""

import tap
from footfallctl import FootfallctlTestCase

RUNNERS = 40
KEYS = ["profile", "runners", "red_per_12_weeks", "ever_red", "first_red_day", "rest_days", "ever_lingering"]


class Simulate(FootfallctlTestCase):
    def figures(self, profile, *arguments):
        return self.done_json("simulate", "--runners", str(RUNNERS), "--profile", profile, *arguments)[0]

    def test_niggles_hardly_ever_call_for_a_break(self):
        self.assertLessEqual(self.figures("niggles")["red_per_12_weeks"], 0.1)

    def test_a_knee_that_hurts_after_most_runs_is_told_within_two_weeks(self):
        figures = self.figures("patellofemoral")
        self.assertLessEqual(figures["first_red_day"], 14)
        self.assertEqual(figures["ever_red"], 1)

    def test_three_bad_weeks_are_told(self):
        # Thirty weeks hold one whole flare, and half of the one that is on at the end.
        self.assertGreaterEqual(self.figures("flare", "--weeks", "30")["ever_red"], 0.95)

    def test_a_little_pain_every_day_is_no_break_but_is_told(self):
        figures = self.figures("steady-low")
        self.assertEqual((figures["ever_red"], figures["rest_days"]), (0, 0))
        self.assertGreaterEqual(figures["ever_lingering"], 0.95)

    def test_no_pain_no_words(self):
        figures = self.figures("healthy")
        self.assertEqual((figures["ever_red"], figures["ever_lingering"], figures["first_red_day"]), (0, 0, None))

    def test_form(self):
        answer = self.done_json("simulate", "--runners", "1", "--weeks", "2")
        self.assertEqual(len(answer), 7)
        for figures in answer:
            self.assertEqual(list(figures), KEYS)
        self.assertEqual(answer, self.done_json("simulate", "--runners", "1", "--weeks", "2", today="2020-01-01"))

    def test_words(self):
        out = self.done("simulate", "--runners", "1", "--weeks", "2")
        for figures in ("mild", "steady-low", "Lingering"):
            self.assertIn(figures, out)
        self.assertFalse(self.journal.exists())

    def test_refusals(self):
        for arguments in (("--runners", "0"), ("--weeks", "x"), ("--profile", "wild")):
            self.refused("simulate", *arguments, says=arguments[1])


if __name__ == "__main__":
    tap.main()
