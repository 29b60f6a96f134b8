# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""Journals written by hand for the tests of the reference: days are counted back from today."""

import datetime

from reference import assess

TODAY = datetime.date(2026, 11, 22)


def date(back):
    """The day so many days before today, as text."""
    return (TODAY - datetime.timedelta(days=back)).isoformat()


class Diary:
    """A journal in which runs are named, all at the same UTC offset."""

    def __init__(self):
        self.export = {"runs": [], "pain": [], "shoes": [], "breaks": []}

    def run(self, name, back, distance=5000.0, duration=1800, surface="unknown", shoe=None, at="07:00:00"):
        self.export["runs"].append({"uuid": name, "started_at": f"{date(back)}T{at}+01:00", "distance_m": distance,
                                    "duration_s": duration, "surface": surface, "shoe": shoe})
        return self

    def pain(self, back, level, run=None, knee="left", moment="during", signs=(), at="08:00:00"):
        self.export["pain"].append({"run": run, "felt_at": f"{date(back)}T{at}+01:00", "knee": knee, "moment": moment,
                                    "level": level, "signs": list(signs)})
        return self

    def levels(self, levels_by_day):
        """Stand-alone entries of the left knee: days back and levels."""
        for back, level in levels_by_day.items():
            self.pain(back, level)
        return self

    def shoe(self, name, **fields):
        self.export["shoes"].append({"uuid": name, "name": name, "inspect_at_m": 500000.0, "replace_at_m": 800000.0,
                                     "sole": "unknown", "fit": "unknown", **fields})
        return self

    def walk_ok(self, back):
        self.export["breaks"].append({"starts_on": date(back + 30), "ends_on": None, "walk_ok_on": date(back)})
        return self

    def assess(self, back=0):
        """The whole answer, today or so many days before."""
        return assess(self.export, date(back))

    def rules(self, back=0):
        """The rules of the findings, in order."""
        return [finding["rule"] for finding in self.assess(back)["findings"]]

    def find(self, rule, back=0):
        """The only finding of a rule; None if there is none."""
        found = [finding for finding in self.assess(back)["findings"] if finding["rule"] == rule]
        assert len(found) <= 1, found
        return found[0] if found else None

    def next_run(self, back=0):
        answer = self.assess(back)["next_run"]
        return answer["max_distance_m"], answer["basis"]
