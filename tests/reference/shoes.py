# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The shoe rules: which pair wants a look, and which another in its place."""

from words import at_least, day_text, latest, latest_painful


class Wear:
    """A shoe in use, with what its runs say."""

    def __init__(self, shoe, log):
        self.shoe = shoe
        self.today = log.today
        self.runs = [run for run in log.runs if run.shoe == shoe.uuid]
        self.distance = shoe.initial_distance
        self.reached_on = None
        for run in self.runs:
            self.distance += run.distance or 0.0
            if self.reached_on is None and at_least(self.distance, shoe.inspect_at):
                self.reached_on = run.day
        self.first_use = shoe.first_used_on
        if self.first_use is None:
            self.first_use = min((run.day for run in self.runs), default=None)

    def is_to_replace(self):
        """Far enough, or worn, or of poor fit."""
        return (at_least(self.distance, self.shoe.replace_at)
                or self.shoe.sole == "worn" or self.shoe.fit == "poor")

    def is_far(self):
        """Far enough for a look, and not looked at since; any look settles what the initial distance reached."""
        shoe = self.shoe
        if not at_least(self.distance, shoe.inspect_at):
            return False
        if shoe.inspected_on is None:
            return True
        return not at_least(shoe.initial_distance, shoe.inspect_at) and shoe.inspected_on < self.reached_on

    def is_old(self):
        """A year in use, and not looked at within a year."""
        if self.first_use is None or self.today - self.first_use < 365:
            return False
        return self.shoe.inspected_on is None or self.today - self.shoe.inspected_on >= 365

    def inspect_form(self):
        return "distance" if self.is_far() else "age" if self.is_old() else None

    @property
    def state(self):
        if self.is_to_replace():
            return "replace"
        return "inspect" if self.inspect_form() else "ok"

    def make_finding(self, rule, level, reasons):
        return {"rule": rule, "level": level, "knee": None, "shoe": self.shoe.uuid,
                "since": day_text(self.first_use), "last": day_text(latest(run.day for run in self.runs)),
                "quiet": False, "reasons": reasons, "runs": []}

    def find(self, painful_on):
        """What is said of the shoe; pain of the last four weeks raises it one level."""
        shoe = self.shoe
        if self.state == "replace":
            return self.make_finding("shoe-replace", "strong" if painful_on else "caution", {
                "distance_m": self.distance, "replace_at_m": shoe.replace_at, "sole": shoe.sole, "fit": shoe.fit,
                "painful_on": day_text(painful_on)})
        if self.state == "inspect":
            days_used = None if self.first_use is None else self.today - self.first_use
            return self.make_finding("shoe-inspect", "caution" if painful_on else "info", {
                "form": self.inspect_form(), "distance_m": self.distance, "inspect_at_m": shoe.inspect_at,
                "days_used": days_used, "inspected_on": day_text(shoe.inspected_on),
                "painful_on": day_text(painful_on)})
        return None

    def describe(self):
        """The shoe's line in the list of shoes."""
        return {"uuid": self.shoe.uuid, "name": self.shoe.name, "distance_m": self.distance, "runs": len(self.runs),
                "state": self.state, "remaining_m": max(0.0, self.shoe.replace_at - self.distance)}


def list_wear(log):
    """The shoes that are not retired, by name."""
    return [Wear(shoe, log) for shoe in log.shoes if not shoe.retired]


def list_shoe_findings(wears, all_series, today):
    painful_on = latest_painful(all_series, today - 28, today)
    return [finding for finding in (wear.find(painful_on) for wear in wears) if finding]
