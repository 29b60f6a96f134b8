# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The words of the rules: days, comparisons, records, sessions, knee series.

Days are whole numbers (proleptic Gregorian ordinals), instants are unix
seconds, distances are metres. What is not known is None.
"""

import bisect
import datetime
import math

KNEES = ("left", "right", "unspecified")
SIGNS = ("cannot-bear-weight", "locked", "giving-way", "swelling", "hot-or-fever", "night-pain")
SURFACE_GROUPS = {
    "sidewalk": "hard", "road": "hard",
    "grass": "soft", "trail": "soft",
    "track": "other", "treadmill": "other", "sand": "other",
}
PAINFUL = 3
ACCEPTABLE = 2
CLEAR = 1
TOLERANCE = 1e-9


def day_number(text):
    """The day of a YYYY-MM-DD text; None stays None."""
    return None if text is None else datetime.date.fromisoformat(text).toordinal()


def day_text(day):
    """A day as YYYY-MM-DD; None stays None."""
    return None if day is None else datetime.date.fromordinal(day).isoformat()


def greater(x, c):
    """x > c, by more than a billionth of c (or of 1, if c is smaller)."""
    return x > c + TOLERANCE * max(1.0, abs(c))


def at_least(x, c):
    """x >= c, forgiving a billionth of c (or of 1, if c is smaller)."""
    return x >= c - TOLERANCE * max(1.0, abs(c))


def at_most(x, c):
    """x <= c is read as: not x > c."""
    return not greater(x, c)


def down_to_100_m(x):
    """Rounded down to whole hundreds of metres, forgiving a billionth of a hundred."""
    return 100 * math.floor(x / 100 + 1e-9)


def latest(days):
    """The latest of some days; None if there is none."""
    return max(days, default=None)


def name_order(name):
    """Names compare in any case, then byte by byte."""
    return name.casefold().encode("utf-8")


def read_instant(text):
    """Unix seconds and the local date at the text's own offset."""
    moment = datetime.datetime.fromisoformat(text)
    return int(moment.timestamp()), moment.date().toordinal()


class Run:
    """A run as the rules see it."""

    def __init__(self, record):
        self.uuid = record["uuid"]
        self.start, self.day = read_instant(record["started_at"])
        self.distance = record.get("distance_m")
        self.duration = record.get("duration_s")
        self.group = SURFACE_GROUPS.get(record.get("surface"))
        self.shoe = record.get("shoe")

    @property
    def order(self):
        """Runs are ordered by instant, ties by UUID."""
        return self.start, self.uuid

    @property
    def end(self):
        """A run of unknown duration ends when it starts."""
        return self.start + (self.duration or 0)


class Pain:
    """A pain entry as the rules see it."""

    def __init__(self, record):
        _, self.day = read_instant(record["felt_at"])
        self.run = record.get("run")
        self.knee = record["knee"]
        self.moment = record["moment"]
        self.level = record["level"]
        self.signs = record.get("signs") or []


class Shoe:
    """A shoe as the rules see it; days after today count as unknown."""

    def __init__(self, record, today):
        self.uuid = record["uuid"]
        self.name = record["name"]
        self.initial_distance = record.get("initial_distance_m") or 0.0
        self.inspect_at = record["inspect_at_m"]
        self.replace_at = record["replace_at_m"]
        self.sole = record["sole"]
        self.fit = record["fit"]
        self.first_used_on = self._known_day(record.get("first_used_on"), today)
        self.inspected_on = self._known_day(record.get("inspected_on"), today)
        self.retired = self._known_day(record.get("retired_on"), today) is not None

    @staticmethod
    def _known_day(text, today):
        day = day_number(text)
        return day if day is not None and day <= today else None

    @property
    def order(self):
        """Shoes go by name in any case, ties by UUID."""
        return name_order(self.name), self.uuid


class Log:
    """What a journal held on a day: records dated later are not there at all."""

    def __init__(self, export, today):
        self.today = today
        runs = (Run(record) for record in export.get("runs", []))
        self.runs = sorted((run for run in runs if run.day <= today), key=lambda run: run.order)
        pain = (Pain(record) for record in export.get("pain", []))
        self.pain = [entry for entry in pain if entry.day <= today]
        self.shoes = sorted((Shoe(record, today) for record in export.get("shoes", [])), key=lambda shoe: shoe.order)
        self.walk_ok_days = sorted(
            day_number(record["walk_ok_on"]) for record in export.get("breaks", []) if record.get("walk_ok_on"))
        self.entries_of = {}
        for entry in self.pain:
            self.entries_of.setdefault(entry.run, []).append(entry)

    def runs_in(self, after, until):
        """The runs dated in (after, until], in order."""
        return [run for run in self.runs if after < run.day <= until]

    def is_asked(self, run, by_day):
        """A run is asked by a day if an entry linked to it is dated by then."""
        return any(entry.day <= by_day for entry in self.entries_of.get(run.uuid, []))

    def list_runs_of(self, entries):
        """The UUIDs of the runs that entries link to, once each, in order of start."""
        linked = {entry.run for entry in entries}
        return [run.uuid for run in self.runs if run.uuid in linked]


class Session:
    """Runs that follow each other within the hour."""

    def __init__(self, run):
        self.runs = [run]
        self.day = run.day
        self.order = run.order
        self.end = run.end

    def add(self, run):
        """The session's end is the latest end of its runs."""
        self.runs.append(run)
        self.end = max(self.end, run.end)

    @property
    def distance(self):
        """The sum of the known distances; None if none is known."""
        known = [run.distance for run in self.runs if run.distance is not None]
        return sum(known) if known else None


def list_sessions(log):
    """The sessions of a log in order, without those of no known distance."""
    sessions = []
    for run in log.runs:
        if sessions and run.start - sessions[-1].end <= 60 * 60:
            sessions[-1].add(run)
        else:
            sessions.append(Session(run))
    return [session for session in sessions if session.distance is not None]


class Series:
    """The entries of one knee by day; sides are never added."""

    def __init__(self, log, knee):
        self.knee = knee
        self.entries_on = {}
        for entry in log.pain:
            if entry.knee == knee:
                self.entries_on.setdefault(entry.day, []).append(entry)
        self.level = {day: max(entry.level for entry in entries) for day, entries in self.entries_on.items()}
        self.days = sorted(self.level)
        self.daytime = [day for day in self.days
                        if any(entry.moment != "next-morning" for entry in self.entries_on[day])]

    @staticmethod
    def _between(days, after, until):
        return days[bisect.bisect_right(days, after):bisect.bisect_right(days, until)]

    def days_in(self, after, until):
        """The logged days in (after, until]."""
        return self._between(self.days, after, until)

    def daytime_in(self, after, until):
        """The daytime days in (after, until]: those with an entry that is not of a next morning."""
        return self._between(self.daytime, after, until)

    def painful_in(self, after, until):
        """The painful days in (after, until]."""
        return [day for day in self.days_in(after, until) if self.level[day] >= PAINFUL]

    def entries_in(self, after, until, lowest=0):
        """The entries dated in (after, until] of at least some level."""
        return [entry for day in self.days_in(after, until) for entry in self.entries_on[day]
                if entry.level >= lowest]


def list_series(log):
    """The three series, in the order of the knees."""
    return [Series(log, knee) for knee in KNEES]


def latest_painful(all_series, after, until):
    """The latest day in (after, until] that is painful for any knee."""
    return latest(day for series in all_series for day in series.painful_in(after, until))
