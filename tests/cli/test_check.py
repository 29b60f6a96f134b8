# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""What the log says, for people and for programs."""

import datetime
import json
import math

import tap
from footfallctl import FootfallctlTestCase

KNEE_RULES = {
    "red-flag": ["signs", "on"],
    "severe": ["level", "on", "highest"],
    "persistent": ["form", "from", "on", "logged_days", "counted_days", "highest"],
    "recurring": ["form", "from", "on", "episodes", "logged_days", "painful_days", "runs", "runs_asked", "highest"],
    "long-standing": ["from", "on", "painful_days", "highest"],
    "flare-up": ["form", "level", "on", "previous_on"],
    "lingering": ["from", "on", "logged_days", "counted_days"],
    "worsening": ["days", "from", "on", "change", "p"],
    "mild": ["level", "on"],
}
LOAD_RULES = {
    "single-run-spike": ["form", "distance_m", "longest_m", "ratio", "earlier_sessions", "painful_on"],
    "weekly-volume": ["distance_m", "usual_m", "ratio"],
    "speed-jump": ["speed_mps", "usual_mps", "ratio", "earlier_runs"],
    "return-to-running": ["days", "fraction", "longest_m", "max_distance_m", "walk_run"],
}
SHOE_RULES = {
    "shoe-replace": ["distance_m", "replace_at_m", "sole", "fit", "painful_on"],
    "shoe-inspect": ["form", "distance_m", "inspect_at_m", "days_used", "inspected_on", "painful_on"],
}
FIGURES = ["n_a", "n_b", "median_a", "median_b", "mean_a", "mean_b", "shift", "superiority"]
PATTERN_RULES = {rule: ["a", "b", *FIGURES, "p_adjusted"] for rule in ("surface-pattern", "shoe-pattern")}
REASONS = {**KNEE_RULES, **LOAD_RULES, **SHOE_RULES, **PATTERN_RULES}


def back(days):
    """The day so many days before the day of the tests."""
    return (datetime.date(2026, 11, 22) - datetime.timedelta(days=days)).isoformat()


class CheckTestCase(FootfallctlTestCase):
    def bring_in(self, runs=(), pain=(), shoes=()):
        """Makes the journal from records of which only what matters is written down."""
        records = {"format": "footfall-journal", "version": 1, "runs": list(runs), "pain": list(pain),
                   "shoes": list(shoes), "activities": [], "breaks": [], "events": [], "dismissals": []}
        self.done("import", self.write("records.json", json.dumps(records)))

    def run_at(self, day, number, distance_m=5000, **more):
        return {"uuid": f"00000000-0000-4000-8000-{number:012}", "started_at": f"{day}T08:00:00+01:00",
                "distance_m": distance_m, "surface": "unknown", "source": "manual", **more}

    def pain_at(self, day, level, knee="left", moment="other", **more):
        return {"felt_at": f"{day}T12:00:00+01:00", "knee": knee, "moment": moment, "level": level, **more}

    def findings(self):
        return {finding["rule"]: finding for finding in self.done_json("check")["findings"]}


class Form(CheckTestCase):
    def test_empty(self):
        check = self.done_json("check")
        self.assertEqual(list(check), ["today", "status", "findings", "next_run", "shoes", "patterns", "weeks"])
        self.assertEqual((check["today"], check["status"], check["findings"]), ("2026-11-22", "empty", []))
        self.assertEqual(check["next_run"], {"max_distance_m": None, "basis": "too-little-data"})
        self.assertEqual(check["shoes"], [])
        self.assertIn("Nothing", self.done("check"))

    def test_weeks(self):
        self.log("2026-11-16", "5km")
        self.log("2026-11-15", "4km")
        self.log("2026-11-22", "-")
        weeks = self.done_json("check")["weeks"]
        self.assertEqual(len(weeks), 12)
        self.assertEqual(weeks[-1], {"starts_on": "2026-11-16", "distance_m": 5000, "runs": 2})
        self.assertEqual(weeks[-2], {"starts_on": "2026-11-09", "distance_m": 4000, "runs": 1})
        self.assertEqual(weeks[0], {"starts_on": "2026-08-31", "distance_m": 0, "runs": 0})

    def test_shoes(self):
        self.done("shoes", "add", "kestrel", "--initial", "850km")
        self.done("shoes", "add", "Heron")
        self.done("shoes", "add", "Gone")
        self.done("shoes", "retire", "Gone")
        shoes = self.done_json("check")["shoes"]
        self.assertEqual([shoe["name"] for shoe in shoes], ["Heron", "kestrel"])
        self.assertEqual(list(shoes[0]), ["uuid", "name", "distance_m", "runs", "state", "remaining_m"])
        self.assertEqual((shoes[1]["distance_m"], shoes[1]["state"], shoes[1]["remaining_m"]), (850000, "replace", 0))

    def test_pattern_without_enough_runs(self):
        self.log("2026-11-20", "5km", "--surface", "road", "--knee", "left:1")
        pattern = self.done_json("check")["patterns"][0]
        self.assertEqual(list(pattern), ["kind", "a", "b", *FIGURES, "p", "p_adjusted", "state", "missing"])
        self.assertEqual((pattern["kind"], pattern["a"], pattern["b"]), ("surface", "hard", "soft"))
        self.assertEqual((pattern["n_a"], pattern["n_b"], pattern["state"]), (1, 0, "not-enough"))
        self.assertEqual(pattern["missing"], {"a": 7, "b": 8, "changes": 6})
        self.assertIsNone(pattern["median_a"])

    def test_pattern_with_a_difference(self):
        runs, pain = [], []
        for number in range(40):
            surface = ("road", "grass")[number % 2]
            runs.append(self.run_at(back(120 - 3 * number), number, surface=surface))
            pain.append(self.pain_at(back(120 - 3 * number), 2 * (surface == "road"), moment="after",
                                     run=runs[-1]["uuid"]))
        self.bring_in(runs, pain)
        check = self.done_json("check")
        pattern = check["patterns"][0]
        self.assertEqual((pattern["state"], pattern["shift"], pattern["missing"]), ("difference", 2, None))
        finding = self.findings()["surface-pattern"]
        self.assertEqual(list(finding["reasons"]), REASONS["surface-pattern"])
        self.assertEqual((finding["reasons"]["a"], finding["reasons"]["mean_a"], finding["runs"]), ("hard", 2, []))

    def test_never_nan(self):
        self.done("shoes", "add", "A")
        for day in range(20):
            self.log(back(day * 2), "-", "--shoe", "A", "--surface", "road", "--knee", f"left:{day % 4}")
        text = self.done("check", "--json")
        self.assertNotIn("NaN", text)
        self.assertNotIn("Infinity", text)
        json.loads(text, parse_constant=self.fail)


class Findings(CheckTestCase):
    def check_form(self, finding):
        self.assertEqual(list(finding), ["rule", "level", "knee", "shoe", "since", "last", "quiet", "reasons", "runs"])
        self.assertEqual(list(finding["reasons"]), REASONS[finding["rule"]])

    def test_severe(self):
        run = self.log("2026-11-20", "5km", "--knee", "right:2/8")
        check = self.done_json("check")
        self.assertEqual(check["status"], "rest")
        finding = check["findings"][0]
        self.check_form(finding)
        self.assertEqual(finding, {
            "rule": "severe", "level": "red", "knee": "right", "shoe": None, "since": "2026-11-20",
            "last": "2026-11-20", "quiet": False, "reasons": {"level": 8, "on": "2026-11-20", "highest": 8},
            "runs": [run["uuid"]]})
        self.assertEqual(check["next_run"], {"max_distance_m": None, "basis": "rest"})

    def test_red_flag_comes_first(self):
        self.log("2026-11-20", "5km", "--knee", "left:8", "--sign", "locked", "--sign", "cannot")
        check = self.done_json("check")
        self.check_form(check["findings"][0])
        self.assertEqual([finding["rule"] for finding in check["findings"]][:2], ["red-flag", "severe"])
        self.assertEqual(check["findings"][0]["reasons"]["signs"], ["cannot-bear-weight", "locked"])

    def test_persistent_and_recurring(self):
        self.bring_in(pain=[self.pain_at(back(day), 4) for day in range(0, 24, 2)])
        findings = self.findings()
        for rule in ("persistent", "recurring"):
            self.check_form(findings[rule])
        self.assertEqual(findings["persistent"]["reasons"]["form"], "row")
        self.assertEqual(findings["persistent"]["reasons"]["counted_days"], 12)

    def test_long_standing(self):
        self.bring_in(pain=[self.pain_at(back(day), 3) for day in range(0, 100, 9)])
        finding = self.findings()["long-standing"]
        self.check_form(finding)
        self.assertEqual(len(finding["reasons"]["painful_days"]), 3)

    def test_flare_up_and_mild(self):
        self.log("2026-11-20", "5km", "--knee", "left:5", "--knee", "right:1")
        findings = self.findings()
        for rule, form in (("flare-up", "level"), ("mild", None)):
            self.check_form(findings[rule])
            self.assertEqual(findings[rule]["reasons"].get("form"), form)
        self.assertIsNone(findings["flare-up"]["reasons"]["previous_on"])
        self.assertEqual((findings["flare-up"]["knee"], findings["mild"]["knee"]), ("left", "right"))

    def test_lingering(self):
        self.bring_in(pain=[self.pain_at(back(day), 2) for day in range(0, 21, 3)])
        self.check_form(self.findings()["lingering"])

    def test_worsening(self):
        self.bring_in(pain=[self.pain_at(back(27 - 3 * step), step // 2) for step in range(10)])
        finding = self.findings()["worsening"]
        self.check_form(finding)
        self.assertGreater(finding["reasons"]["change"], 1.5)

    def test_single_run_spike(self):
        runs = [self.run_at(back(days), number) for number, days in enumerate((60, 20, 18, 16, 9))]
        self.bring_in([*runs, self.run_at(back(2), 9, 11000)])
        check = self.done_json("check")
        finding = check["findings"][0]
        self.check_form(finding)
        self.assertEqual((finding["rule"], finding["level"], check["status"]), ("single-run-spike", "strong", "ease"))
        self.assertEqual(finding["reasons"], {"form": "window", "distance_m": 11000, "longest_m": 5000, "ratio": 2.2,
                                              "earlier_sessions": 4, "painful_on": None})
        self.assertEqual(finding["runs"], ["00000000-0000-4000-8000-000000000009"])
        self.assertEqual(check["next_run"], {"max_distance_m": 5500, "basis": "longest-30-days"})

    def test_weekly_volume(self):
        runs = [self.run_at(back(days), days) for days in (40, 20, 18, 12, 10, 6, 5, 4, 3, 2, 1)]
        self.bring_in(runs)
        finding = self.findings()["weekly-volume"]
        self.check_form(finding)
        self.assertEqual(finding["reasons"], {"distance_m": 30000, "usual_m": 10000, "ratio": 3})

    def test_speed_jump(self):
        runs = [self.run_at(back(days), days, surface="road", duration_s=1800) for days in (40, 20, 18, 16, 14, 12)]
        self.bring_in([*runs, self.run_at(back(1), 99, surface="road", duration_s=1500)])
        finding = self.findings()["speed-jump"]
        self.check_form(finding)
        self.assertTrue(math.isclose(finding["reasons"]["ratio"], 1.2))

    def test_return_to_running(self):
        self.bring_in([self.run_at(back(days), days) for days in (20, 35)])
        check = self.done_json("check")
        finding = self.findings()["return-to-running"]
        self.check_form(finding)
        self.assertEqual(finding["reasons"], {"days": 20, "fraction": 0.6, "longest_m": 5000, "max_distance_m": 3000,
                                              "walk_run": False})
        self.assertEqual(check["next_run"], {"max_distance_m": 3000, "basis": "return"})

    def test_shoes(self):
        self.done("shoes", "add", "A", "--initial", "850km")
        self.done("shoes", "add", "B", "--initial", "600km")
        self.log("2026-11-20", "5km", "--knee", "left:4")
        findings = self.findings()
        for rule in ("shoe-replace", "shoe-inspect"):
            self.check_form(findings[rule])
            self.assertEqual(findings[rule]["reasons"]["painful_on"], "2026-11-20")
            self.assertIsNone(findings[rule]["knee"])
            self.assertIsNotNone(findings[rule]["shoe"])
        self.assertEqual((findings["shoe-replace"]["level"], findings["shoe-inspect"]["level"]), ("strong", "caution"))
        self.assertEqual(findings["shoe-replace"]["reasons"]["sole"], "unknown")
        self.assertEqual(findings["shoe-inspect"]["reasons"]["form"], "distance")

    def test_every_rule_has_its_reasons_here(self):
        self.assertEqual(len(REASONS), 17)

    def test_the_day_decides(self):
        self.log("2026-11-20", "5km", "--knee", "left:8")
        self.assertEqual(self.done_json("check", today="2026-11-19")["status"], "empty")
        self.assertEqual(self.done_json("check", today="2026-11-20")["status"], "rest")
        self.assertTrue(self.done_json("check", today="2026-12-30")["findings"][0]["quiet"])


class Words(CheckTestCase):
    def test_status_first_then_findings_and_the_rest(self):
        self.done("shoes", "add", "Kestrel")
        self.log("2026-11-20", "5km", "--knee", "left:3/8", "--shoe", "Kes")
        out = self.done("check")
        places = [out.index(words) for words in ("22 November 2026", "Left knee", "Why:", "2026-11-20", "Next run",
                                                 "Weeks", "Shoes", "Comparisons", "Instead of running")]
        self.assertEqual(places, sorted(places))

    def test_fits_80_columns(self):
        for profile in ("flare", "patellofemoral", "healthy"):
            journal = self.folder / f"{profile}.db"
            self.done("sample", "--profile", profile, journal=journal)
            for line in self.done("check", journal=journal).splitlines():
                self.assertLessEqual(len(line), 80, line)

    def test_nothing_instead_while_a_sign_is_open(self):
        self.log("2026-11-20", "5km", "--knee", "left:8", "--sign", "cannot-bear-weight")
        self.assertNotIn("Instead of running", self.done("check"))

    def test_best_news(self):
        self.log("2026-11-20", "5km", "--knee", "left:0")
        self.assertIn("No pattern found in your entries.", self.done("check"))

    def test_dismissed_findings_are_folded(self):
        records = {"format": "footfall-journal", "version": 1, "runs": [], "pain": [self.pain_at(back(1), 5)],
                   "dismissals": [{"finding": "flare-up:left", "until": "2026-11-25"}]}
        self.done("import", self.write("records.json", json.dumps(records)))
        self.assertIn("dismissed", self.done("check"))
        self.assertNotIn("Why:", self.done("check"))
        self.assertIn("Why:", self.done("check", today="2026-11-26"))
        self.assertIn("flare-up", self.findings())


if __name__ == "__main__":
    tap.main()
