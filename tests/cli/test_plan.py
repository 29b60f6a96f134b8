# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Asking before the run, and the thresholds behind every answer."""

import json

import tap
from footfallctl import FootfallctlTestCase

KEYS = ["name", "value", "default", "minimum", "maximum", "unit", "meaning", "evidence"]


class Plan(FootfallctlTestCase):
    def log_month(self):
        self.log("2026-10-01", "5km")
        return [self.log(f"2026-11-{day}", distance) for day, distance in
                (("08", "6km"), ("10", "8km"), ("12", "7km"), ("14", "5km"))]

    def test_bigger_step(self):
        runs = self.log_month()
        plan = self.done_json("plan", "12km")
        self.assertEqual(list(plan), ["distance_m", "ratio", "longest_m", "longest_run", "longest_on", "level",
                                      "next_run"])
        self.assertEqual((plan["distance_m"], plan["ratio"], plan["longest_m"]), (12000, 1.5, 8000))
        self.assertEqual((plan["longest_run"], plan["longest_on"]), (runs[1]["uuid"], "2026-11-10"))
        self.assertEqual(plan["level"], "caution")
        self.assertEqual(set(plan["next_run"]), {"max_distance_m", "basis"})

    def test_no_bigger_step(self):
        self.log_month()
        plan = self.done_json("plan", "8.8km")
        self.assertEqual((plan["ratio"], plan["level"]), (1.1, None))

    def test_nothing_to_compare_with(self):
        plan = self.done_json("plan", "5km")
        self.assertEqual((plan["ratio"], plan["longest_m"], plan["longest_run"], plan["level"]), (None,) * 4)

    def test_words_name_the_run(self):
        self.log_month()
        out = self.done("plan", "12km")
        self.assertIn("10 November 2026", out)
        self.assertIn("8.00\u00a0km", out)

    def test_says_never_that_it_is_safe(self):
        self.log_month()
        for distance in ("3km", "8km", "9km", "20km"):
            self.assertNotIn("safe", self.done("plan", distance).lower())

    def test_refusals(self):
        for text in ("x", "0", "", "2000km"):
            with self.subTest(text=text):
                self.refused("plan", text)


class Rules(FootfallctlTestCase):
    def test_json(self):
        rules = self.done_json("rules")
        self.assertGreater(len(rules), 60)
        for rule in rules:
            self.assertEqual(list(rule), KEYS)
            self.assertTrue(rule["minimum"] <= rule["default"] <= rule["maximum"], rule)
            self.assertEqual(rule["value"], rule["default"])
            self.assertTrue(rule["meaning"] and rule["evidence"])
        self.assertEqual(len({rule["name"] for rule in rules}), len(rules))

    def test_words_have_every_threshold(self):
        out = self.done("rules")
        for rule in self.done_json("rules"):
            self.assertIn(f"  {rule['name']}: ", out)
        for line in out.splitlines():
            self.assertLessEqual(len(line), 80, line)
        self.assertIn("spike-info-ratio: 1.1 (default 1.1, from 1 to 3)", out)
        self.assertIn("quiet-after-days: 28 days (default 28, ", out)


class Preferences(FootfallctlTestCase):
    """What was chosen in the window counts here, too."""

    def setUp(self):
        super().setUp()
        self.environment = {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": str(self.folder)}

    def choose(self, *lines):
        settings = self.folder / "glib-2.0" / "settings"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "keyfile").write_text("\n".join(["[io/github/footfall/Footfall]", *lines, ""]))

    def test_miles(self):
        self.choose("distance-unit='miles'")
        run = json.loads(self.done("log", "3", "--json", environment=self.environment))
        self.assertAlmostEqual(run["distance_m"], 4828.032)
        self.assertIn("3.00\u00a0mi", self.done("list", environment=self.environment))

    def test_a_place_that_cannot_be_written_to_is_no_trouble(self):
        environment = {"GSETTINGS_BACKEND": "dconf", "XDG_RUNTIME_DIR": "/dev/null", "XDG_CACHE_HOME": "/dev/null",
                       "XDG_CONFIG_HOME": "/dev/null", "G_DEBUG": ""}
        self.done("rules", environment=environment)

    def test_threshold(self):
        self.log("2026-11-20", "5km", "--knee", "left:6")
        self.assertEqual(self.done_json("check")["status"], "ease")
        self.choose("thresholds={'severe-min-level': 6.0}")
        self.assertEqual(self.done_json("check", environment=self.environment)["status"], "rest")
        changed = [rule for rule in self.done_json("rules", environment=self.environment)
                   if rule["value"] != rule["default"]]
        self.assertEqual([(rule["name"], rule["value"]) for rule in changed], [("severe-min-level", 6)])


class Distances(FootfallctlTestCase):
    def test_a_short_one_is_not_told_as_nothing(self):
        self.assertIn("0.001\u00a0km", self.done("plan", "1m"))

    def test_below_zero(self):
        for command in (("plan", "-1"), ("plan", "-1.5km"), ("log", "-5"), ("log", "5km", "-30:00"),
                        ("pain", "left", "-1"), ("pain", "left", "-1", "--moment", "after")):
            with self.subTest(command=command):
                number = next(word for word in command if word.startswith("-"))
                self.refused(*command, says=(f"“{number}”", "below 0"))
        self.refused("pain", "left", "-x", says="-x", status=2)


if __name__ == "__main__":
    tap.main()
