# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""Patterns: pain on hard against soft surfaces, and between the three most used shoes."""

import stats
from words import at_least, at_most, day_text, greater

WINDOW_DAYS = 180
RUNS_NEEDED = 8
CHANGES_NEEDED = 6


class Compared:
    """A run that takes part in a comparison."""

    def __init__(self, run, in_a, outcome):
        self.in_a = in_a
        self.day = run.day
        self.distance = run.distance
        self.outcome = outcome


class Comparison:
    """Two groups of runs, A and B."""

    def __init__(self, log, kind, a, b, group_of):
        self.kind = kind
        self.a = a
        self.b = b
        self.p_adjusted = None
        self.runs = []
        for run in log.runs_in(log.today - WINDOW_DAYS, log.today):
            group = group_of(run)
            if group in (a, b) and run.distance is not None and log.is_asked(run, log.today):
                outcome = max(entry.level for entry in log.entries_of[run.uuid])
                self.runs.append(Compared(run, group == a, outcome))
        self.outcomes_a = [run.outcome for run in self.runs if run.in_a]
        self.outcomes_b = [run.outcome for run in self.runs if not run.in_a]
        self.missing = self._find_missing()
        self.p = None if self.missing else stats.permutation_p(self._list_strata())

    def _find_missing(self):
        """What is missing to eight runs in each group and six changes of group; None if nothing is."""
        changes = sum(one.in_a != other.in_a for one, other in zip(self.runs, self.runs[1:]))
        missing = {"a": max(0, RUNS_NEEDED - len(self.outcomes_a)), "b": max(0, RUNS_NEEDED - len(self.outcomes_b)),
                   "changes": max(0, CHANGES_NEEDED - changes)}
        return missing if any(missing.values()) else None

    def _list_strata(self):
        """The outcomes of A and of B, up to the median distance and beyond it."""
        middle = stats.median([run.distance for run in self.runs])
        strata = (([], []), ([], []))
        for run in self.runs:
            strata[greater(run.distance, middle)][0 if run.in_a else 1].append(run.outcome)
        return strata

    def is_different(self):
        """The means differ by a point, and by more than chance would do."""
        difference = abs(stats.mean(self.outcomes_a) - stats.mean(self.outcomes_b))
        return at_least(difference, 1.0) and at_most(self.p_adjusted, 0.05)

    def list_figures(self):
        """What is not stratified; A minus B."""
        a, b = self.outcomes_a, self.outcomes_b
        figures = {"n_a": len(a), "n_b": len(b), "median_a": None, "median_b": None, "mean_a": None, "mean_b": None,
                   "shift": None, "superiority": None}
        if not self.missing:
            figures.update(median_a=stats.median(a), median_b=stats.median(b), mean_a=stats.mean(a),
                           mean_b=stats.mean(b), shift=stats.hodges_lehmann(a, b),
                           superiority=stats.superiority(a, b))
        return figures

    def describe(self):
        """The comparison's line in the list of patterns."""
        if self.missing:
            state = "not-enough"
        else:
            state = "difference" if self.is_different() else "no-difference"
        return {"kind": self.kind, "a": self.a, "b": self.b, **self.list_figures(), "p": self.p,
                "p_adjusted": self.p_adjusted, "state": state, "missing": self.missing}

    def find(self):
        """The finding, if the groups differ."""
        if self.missing or not self.is_different():
            return None
        days = [run.day for run in self.runs]
        reasons = {"a": self.a, "b": self.b, **self.list_figures(), "p_adjusted": self.p_adjusted}
        return {"rule": self.kind + "-pattern", "level": "info", "knee": None, "shoe": None,
                "since": day_text(min(days)), "last": day_text(max(days)), "quiet": False,
                "reasons": reasons, "runs": []}


def list_most_used(log):
    """The three shoes with most runs of any kind in the window; ties by name, then UUID."""
    uses = {}
    for run in log.runs_in(log.today - WINDOW_DAYS, log.today):
        uses[run.shoe] = uses.get(run.shoe, 0) + 1
    used = [shoe for shoe in log.shoes if shoe.uuid in uses]
    return sorted(used, key=lambda shoe: (-uses[shoe.uuid],) + shoe.order)[:3]


def list_comparisons(log):
    """Surfaces first, then the shoe pairs by use, with p adjusted over all that have one."""
    comparisons = [Comparison(log, "surface", "hard", "soft", lambda run: run.group)]
    shoes = list_most_used(log)
    for i, first in enumerate(shoes):
        for second in shoes[i + 1:]:
            comparisons.append(Comparison(log, "shoe", first.uuid, second.uuid, lambda run: run.shoe))
    tested = [comparison for comparison in comparisons if comparison.p is not None]
    for comparison, adjusted in zip(tested, stats.holm([comparison.p for comparison in tested])):
        comparison.p_adjusted = adjusted
    return comparisons
