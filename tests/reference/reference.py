#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""What the analysis says of an exported journal, worked out a second time.

Written from the text of the rules alone, sentence by sentence, without a look
at the program, so that the two can be compared. Usage:

    reference.py EXPORT.json YYYY-MM-DD
"""

import datetime
import json
import sys

from complaints import list_pain_findings
from load import Load
from patterns import list_comparisons
from shoes import list_shoe_findings, list_wear
from words import Log, day_number, day_text, list_series, list_sessions

ORDER = ("red-flag", "severe", "persistent", "recurring", "long-standing", "flare-up", "lingering", "worsening",
         "single-run-spike", "return-to-running", "speed-jump", "weekly-volume", "mild", "shoe-replace",
         "shoe-inspect", "surface-pattern", "shoe-pattern")
RESTING = ("red-flag", "severe", "persistent", "recurring", "long-standing")
SILENT = ("weekly-volume",)


def find_status(log, findings):
    """The worst of the pain and load findings; shoes and patterns never count."""
    if not log.runs and not log.pain:
        return "empty"
    if any(finding["rule"] in RESTING and not finding["quiet"] for finding in findings):
        return "rest"
    if any(finding["level"] == "strong" for finding in findings):
        return "ease"
    if any(finding["rule"] not in SILENT for finding in findings):
        return "notice"
    return "quiet"


def list_weeks(log):
    """Twelve weeks from Monday, the last holds today; each run in the week of its own date."""
    monday = log.today - datetime.date.fromordinal(log.today).weekday()
    weeks = []
    for back in range(11, -1, -1):
        start = monday - 7 * back
        runs = log.runs_in(start - 1, start + 6)
        weeks.append({"starts_on": day_text(start), "distance_m": sum(run.distance or 0.0 for run in runs),
                      "runs": len(runs)})
    return weeks


def assess(export, today):
    """The whole answer for an export and a YYYY-MM-DD day, with the thresholds as shipped."""
    log = Log(export, day_number(today))
    all_series = list_series(log)
    pain = [finding for series in all_series for finding in list_pain_findings(series, log)]
    load = Load(log, list_sessions(log), all_series)
    judged = pain + load.list_findings()
    status = find_status(log, judged)
    has_flare_up = any(finding["rule"] == "flare-up" for finding in pain)
    max_distance, basis = load.next_run(status == "rest", has_flare_up)
    wears = list_wear(log)
    comparisons = list_comparisons(log)
    patterns = [comparison.find() for comparison in comparisons]
    findings = judged + list_shoe_findings(wears, all_series, log.today) + [found for found in patterns if found]
    return {
        "today": today,
        "status": status,
        "findings": sorted(findings, key=lambda finding: ORDER.index(finding["rule"])),
        "next_run": {"max_distance_m": max_distance, "basis": basis},
        "shoes": [wear.describe() for wear in wears],
        "patterns": [comparison.describe() for comparison in comparisons],
        "weeks": list_weeks(log),
    }


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        export = json.load(file)
    json.dump(assess(export, sys.argv[2]), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
