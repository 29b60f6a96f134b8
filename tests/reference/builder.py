# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""Puts a journal together, record by record, in the form of an export."""

import datetime
import uuid

from words import day_text

SURFACES = ("unknown", "sidewalk", "road", "track", "treadmill", "trail", "grass", "sand", "mixed")
MODIFIED_AT = "2026-11-22T06:00:00Z"
HOME_OFFSETS = (60, 120)  # minutes ahead of UTC in winter and in summer
FAR_OFFSETS = (-720, -600, -210, 0, 345, 570, 840)


class Builder:
    """A journal that grows, and the days worth asking about.

    Everything random comes from the one generator, so a seed decides every byte.
    """

    def __init__(self, random, today):
        self.random = random
        self.today = today
        self.days_of_interest = set()
        self.travels = random.random() < 0.25
        self.runs = []
        self.pain = []
        self.shoes = []
        self.breaks = []

    def around(self, *limits):
        """One of the limits, or a day to either side of it."""
        return self.random.choice(limits) + self.random.choice((-1, 0, 0, 1))

    def ask(self, *days):
        """Marks days as worth asking about."""
        self.days_of_interest.update(days)

    def _new_uuid(self):
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def _pick_offset(self, day):
        """Minutes ahead of UTC: at home, as a rule in the season's time, or now and then far away."""
        if self.travels and self.random.random() < 0.3:
            return self.random.choice(FAR_OFFSETS)
        if self.random.random() < 0.05:
            return self.random.choice(HOME_OFFSETS)
        return HOME_OFFSETS[4 <= datetime.date.fromordinal(day).month <= 10]

    def _write_instant(self, day, minute, offset=None):
        """A local time of a day; far away it may be about midnight."""
        if offset is None:
            offset = self._pick_offset(day)
            if offset in FAR_OFFSETS and self.random.random() < 0.3:
                minute = self.random.choice((0, 1, 1438, 1439))
        zone = datetime.timezone(datetime.timedelta(minutes=offset))
        midnight = datetime.datetime.combine(datetime.date.fromordinal(day), datetime.time(), zone)
        return (midnight + datetime.timedelta(seconds=round(minute * 60))).isoformat()

    def add_run(self, day, distance=5000.0, duration=1800, surface="unknown", shoe=None, minute=450, offset=None):
        """A run on a local date; returns its UUID."""
        record = {
            "uuid": self._new_uuid(), "started_at": self._write_instant(day, minute, offset), "distance_m": distance,
            "duration_s": duration, "surface": surface, "shoe": shoe, "foot_strike": None, "effort": None,
            "stopped_early": False, "cadence_spm": None, "ascent_m": None, "notes": "", "source": "manual",
            "source_key": None, "modified_at": MODIFIED_AT,
        }
        self.runs.append(record)
        return record["uuid"]

    def add_pain(self, day, level, knee, moment="during", run=None, signs=(), minute=480):
        """A pain entry on a local date."""
        self.pain.append({
            "uuid": self._new_uuid(), "run": run, "felt_at": self._write_instant(day, minute), "knee": knee,
            "area": "inner", "moment": moment, "level": level, "signs": list(signs), "notes": "",
            "modified_at": MODIFIED_AT,
        })

    def add_logged_day(self, day, level, knee, moment="during", with_run=0.7):
        """A day at a level: mostly with a run of 5 km that it belongs to."""
        run = self.add_run(day) if self.random.random() < with_run else None
        self.add_pain(day, level, knee, moment, run)
        if self.random.random() < 0.15:
            self.add_pain(day, self.random.randint(0, level), knee, self.random.choice(("after", "other")), run,
                          minute=600)

    def add_shoe(self, name, **fields):
        """A shoe with the usual thresholds; returns its UUID. Names in use are unique in any case."""
        while any(shoe["name"].casefold() == name.casefold() and not shoe["retired_on"] for shoe in self.shoes):
            name += " again"
        record = {
            "uuid": self._new_uuid(), "name": name, "brand": "", "model": "", "first_used_on": None,
            "initial_distance_m": 0.0, "inspect_at_m": 500000.0, "replace_at_m": 800000.0, "inspected_on": None,
            "sole": "unknown", "fit": "unknown", "retired_on": None, "is_default": False, "notes": "",
            "modified_at": MODIFIED_AT,
        }
        for field in ("first_used_on", "inspected_on", "retired_on"):
            if field in fields:
                fields[field] = day_text(fields[field])
        record.update(fields)
        self.shoes.append(record)
        return record["uuid"]

    def add_break(self, starts_on, ends_on=None, walk_ok_on=None):
        """A break, with or without a passed resume check."""
        self.breaks.append({
            "uuid": self._new_uuid(), "starts_on": day_text(starts_on), "ends_on": day_text(ends_on),
            "walk_ok_on": day_text(walk_ok_on), "modified_at": MODIFIED_AT,
        })

    def list_days(self):
        """The local dates of all runs and entries."""
        texts = [run["started_at"] for run in self.runs] + [entry["felt_at"] for entry in self.pain]
        return sorted({datetime.date.fromisoformat(text[:10]).toordinal() for text in texts})

    def export(self):
        """The journal as an export; the order of the records is no order at all."""
        records = {"runs": self.runs, "pain": self.pain, "shoes": self.shoes, "activities": [],
                   "breaks": self.breaks, "events": [], "dismissals": []}
        for kind in records.values():
            self.random.shuffle(kind)
        return {"format": "footfall-journal", "version": 1, **records}
