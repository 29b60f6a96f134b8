# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The load rules and the next run's figure."""

from stats import mean, median
from words import at_least, at_most, day_text, down_to_100_m, greater, latest_painful

COLD_START_DAYS = 30
LEVELS = ("info", "caution", "strong")


def make_finding(rule, level, since, last, reasons, runs):
    return {"rule": rule, "level": level, "knee": None, "shoe": None, "since": day_text(since),
            "last": day_text(last), "quiet": False, "reasons": reasons, "runs": runs}


def return_fraction(gap):
    """What part of the longest session one starts with again after so many days; None outside 8 to 90."""
    if 8 <= gap <= 13:
        return 0.8
    if 14 <= gap <= 28:
        return 0.6
    if 29 <= gap <= 90:
        return 0.5
    return None


def longest(sessions):
    """The longest distance of some sessions; None if there is none."""
    return max((session.distance for session in sessions), default=None)


class Load:
    """The runs and sessions of a log, and what was found about them."""

    def __init__(self, log, sessions, all_series):
        self.log = log
        self.today = log.today
        self.sessions = sessions
        self.all_series = all_series
        self.spike_session = None

    def is_cold(self, day):
        """Nothing is said before the first run, of any distance, is 30 days old."""
        return min(run.day for run in self.log.runs) > day - COLD_START_DAYS

    def sessions_in(self, first, last):
        """The sessions dated first to last, both included."""
        return [session for session in self.sessions if first <= session.day <= last]

    def longest_before(self, day):
        """The longest session in the 90 days that end with a day."""
        return longest(self.sessions_in(day - 89, day))

    def days_since_last_run(self):
        """From the largest date of a run to today; None without runs."""
        if not self.log.runs:
            return None
        return self.today - max(run.day for run in self.log.runs)

    def list_gaps(self, last_run=None):
        """Pairs of successive runs and the days between their dates, up to a run."""
        gaps = []
        for before, after in zip(self.log.runs, self.log.runs[1:]):
            if last_run is None or after.order <= last_run.order:
                gaps.append((before, after, after.day - before.day))
        return gaps

    def find_window_base(self, session):
        """The earlier sessions of the 30 days before a session: their number, the longest if there are four."""
        earlier = [other for other in self.sessions_in(session.day - 30, session.day) if other.order < session.order]
        return len(earlier), longest(earlier) if len(earlier) >= 4 else None

    def find_return_base(self, session):
        """After the latest gap of 8 to 90 days that ended in the 30 days up to a session.

        The part of what was the longest before the gap, or the longest since
        if that is more; None if no distance is known before the gap.
        """
        gaps = [(before, after, gap) for before, after, gap in self.list_gaps(session.runs[0])
                if 8 <= gap <= 90 and session.day - 30 <= after.day <= session.day]
        if not gaps:
            return None
        before, after, gap = gaps[-1]
        before_gap = self.longest_before(before.day)
        if before_gap is None:
            return None
        since = longest(other for other in self.sessions if after.order <= other.order < session.order)
        return max(return_fraction(gap) * before_gap, since or 0.0)

    def judge_spike(self, session):
        """A session that is more than a tenth and at least 1 km longer than its base, and at least 3 km."""
        if self.is_cold(session.day):
            return None
        earlier, base = self.find_window_base(session)
        form = "window"
        if earlier < 4:
            form = "return"
            base = self.find_return_base(session)
        if base is None:
            return None
        distance = session.distance
        ratio = distance / base
        if not greater(ratio, 1.10) or not at_least(distance, 3000) or not at_least(distance - base, 1000):
            return None
        painful_on = latest_painful(self.all_series, session.day - 14, session.day)
        level = 2 if greater(ratio, 2.00) else 1 if greater(ratio, 1.30) else 0
        if painful_on is not None:
            level = min(level + 1, 2)
        reasons = {"form": form, "distance_m": distance, "longest_m": base, "ratio": ratio,
                   "earlier_sessions": earlier, "painful_on": day_text(painful_on)}
        return make_finding("single-run-spike", LEVELS[level], session.day, session.day, reasons,
                            [run.uuid for run in session.runs])

    def find_spike(self):
        """Every session of the last week is judged, latest first; the first that meets all is told."""
        for session in reversed(self.sessions_in(self.today - 6, self.today)):
            finding = self.judge_spike(session)
            if finding:
                self.spike_session = session
                return finding
        return None

    def find_volume(self):
        """This week against the mean of the two weeks before: by more than 30 %, and by 5 km on 5 km."""
        if self.spike_session or not self.log.runs or self.is_cold(self.today):
            return None
        weeks = [self.sessions_in(self.today - 7 * week - 6, self.today - 7 * week) for week in range(3)]
        distances = [sum(session.distance for session in sessions) for sessions in weeks]
        distance, base = distances[0], mean(distances[1:])
        if not at_least(base, 5000) or not greater(distance / base, 1.30) or not at_least(distance - base, 5000):
            return None
        runs = [run.uuid for run in sorted((run for session in weeks[0] for run in session.runs),
                                           key=lambda run: run.order)]
        reasons = {"distance_m": distance, "usual_m": base, "ratio": distance / base}
        return make_finding("weekly-volume", "info", self.today - 6, self.today, reasons, runs)

    def judge_speed(self, run):
        """A run a tenth faster than the median of at least five like it in the 30 days before."""
        if not run.distance or not run.duration or not run.group or self.is_cold(run.day):
            return None
        speeds = []
        for other in self.log.runs:
            if other.order >= run.order or not run.day - 30 <= other.day <= run.day:
                continue
            if not other.distance or not other.duration or other.group != run.group:
                continue
            likeness = other.distance / run.distance
            if at_least(likeness, 0.8) and at_most(likeness, 1.25):
                speeds.append(other.distance / other.duration)
        if len(speeds) < 5:
            return None
        speed, usual = run.distance / run.duration, median(speeds)
        if not greater(speed / usual, 1.10):
            return None
        in_spike = self.spike_session is not None and run in self.spike_session.runs
        reasons = {"speed_mps": speed, "usual_mps": usual, "ratio": speed / usual, "earlier_runs": len(speeds)}
        return make_finding("speed-jump", "caution" if in_spike else "info", run.day, run.day, reasons, [run.uuid])

    def find_speed_jump(self):
        """Every run of the last week is judged, latest first; the first that meets all is told."""
        for run in reversed(self.log.runs_in(self.today - 7, self.today)):
            finding = self.judge_speed(run)
            if finding:
                return finding
        return None

    def find_return(self):
        """No run for 8 to 365 days: how to start again."""
        gap = self.days_since_last_run()
        if gap is None or not 8 <= gap <= 365:
            return None
        day = self.today - gap
        reasons = {"days": gap, "fraction": return_fraction(gap), "longest_m": self.longest_before(day),
                   "max_distance_m": self.return_figure(gap, day), "walk_run": 29 <= gap <= 90}
        return make_finding("return-to-running", "info", day, day, reasons,
                            [run.uuid for run in self.log.runs_in(day - 1, day)])

    def return_figure(self, gap, day_before):
        """The return distance, in whole hundreds of metres; None beyond 90 days or when no distance is known."""
        fraction, before = return_fraction(gap), self.longest_before(day_before)
        if fraction is None or before is None:
            return None
        return down_to_100_m(fraction * before)

    def list_findings(self):
        """All load findings; the spike first, since others depend on it."""
        findings = [self.find_spike(), self.find_return(), self.find_speed_jump(), self.find_volume()]
        return [finding for finding in findings if finding]

    def longest_recent(self):
        """The longest of the last 30 days, the reported spike left out if there is another."""
        recent = self.sessions_in(self.today - 30, self.today)
        return longest([session for session in recent if session is not self.spike_session] or recent)

    def figure_after_gap(self):
        """Whether a return decides the next run, and its figure.

        Either no run for 8 to 365 days, or the latest gap of that length ended
        in the last two weeks; then what was run since counts too, a tenth more.
        """
        gap = self.days_since_last_run()
        if gap is None:
            return False, None
        if 8 <= gap <= 365:
            return True, self.return_figure(gap, self.today - gap)
        gaps = [item for item in self.list_gaps() if 8 <= item[2] <= 365]
        if not gaps or not self.today - 13 <= gaps[-1][1].day <= self.today:
            return False, None
        before, after, gap = gaps[-1]
        if gap > 90:
            return True, None
        since = longest(session for session in self.sessions
                        if session.order >= after.order and session is not self.spike_session)
        figures = [self.return_figure(gap, before.day), None if since is None else down_to_100_m(1.10 * since)]
        return True, max((figure for figure in figures if figure is not None), default=None)

    def next_run(self, rest, has_flare_up):
        """The figure for the next run and what it rests on: the first that applies."""
        recent = self.longest_recent()
        ease = None if recent is None else down_to_100_m(0.8 * recent)
        if rest:
            return None, "rest"
        after_gap, figure = self.figure_after_gap()
        if after_gap:
            if has_flare_up and figure is not None and ease is not None and ease < figure:
                return ease, "ease"
            return figure, "return"
        if recent is None:
            return None, "too-little-data"
        if has_flare_up:
            return ease, "ease"
        if self.is_cold(self.today):
            return None, "too-little-data"
        return down_to_100_m(1.10 * recent), "longest-30-days"
