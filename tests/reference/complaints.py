# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The pain rules judged at today: red flag, flare-up, lingering, mild, worsening."""

from knee import holds_for_weeks, list_red_findings, replay
from stats import mann_kendall_p, theil_sen_slope
from words import CLEAR, PAINFUL, SIGNS, at_least, at_most, day_text

RECENT_DAYS = 7


def make_finding(series, rule, level, since, last, reasons, runs):
    return {"rule": rule, "level": level, "knee": series.knee, "shoe": None, "since": day_text(since),
            "last": day_text(last), "quiet": False, "reasons": reasons, "runs": runs}


def find_red_flag(series, log):
    """An entry with a sign in the last two weeks."""
    entries = [entry for entry in series.entries_in(log.today - 14, log.today) if entry.signs]
    if not entries:
        return None
    days = [entry.day for entry in entries]
    signs = [sign for sign in SIGNS if any(sign in entry.signs for entry in entries)]
    return make_finding(series, "red-flag", "red", min(days), max(days),
                        {"signs": signs, "on": day_text(max(days))}, log.list_runs_of(entries))


def recent_day(series, log):
    """The latest logged day, if it is at most a week ago."""
    if series.days and log.today - series.days[-1] <= RECENT_DAYS:
        return series.days[-1]
    return None


def find_earlier_pain(series, day):
    """The painful day that a day at 3 comes back to.

    The latest painful day before, if it is 14 days or more before and at
    least two clear logged days lie between.
    """
    earlier = series.painful_in(0, day - 1)
    if not earlier or day - earlier[-1] < 14:
        return None
    clear = [other for other in series.days_in(earlier[-1], day - 1) if series.level[other] <= CLEAR]
    return earlier[-1] if len(clear) >= 2 else None


def find_flare_up(series, log, family):
    """The latest day is at 4 to 6, or is at 3 again after two weeks."""
    day = recent_day(series, log)
    if family.active or day is None:
        return None
    level = series.level[day]
    previous = None
    if 4 <= level <= 6:
        form = "level"
    elif level == PAINFUL and find_earlier_pain(series, day) is not None:
        form = "back"
        previous = find_earlier_pain(series, day)
    else:
        return None
    reasons = {"form": form, "level": level, "on": day_text(day), "previous_on": day_text(previous)}
    return make_finding(series, "flare-up", "strong" if form == "level" else "caution", day, day, reasons,
                        log.list_runs_of(series.entries_in(day - 1, day)))


def find_lingering(series, log, family):
    """Low, but it does not go away: the share of three weeks without the painful days."""
    share = holds_for_weeks(series, log.today)
    if family.active or not share:
        return None
    days, counted = share
    reasons = {"from": day_text(days[0]), "on": day_text(days[-1]),
               "logged_days": len(days), "counted_days": len(counted)}
    return make_finding(series, "lingering", "caution", days[0], days[-1], reasons,
                        log.list_runs_of(series.entries_in(log.today - 21, log.today, 2)))


def find_mild(series, log, family, others):
    """The latest day is at 1 to 3 and nothing else is said of this knee."""
    day = recent_day(series, log)
    if family.active or any(others) or day is None or not 1 <= series.level[day] <= 3:
        return None
    return make_finding(series, "mild", "info", day, day, {"level": series.level[day], "on": day_text(day)},
                        log.list_runs_of(series.entries_in(day - 1, day)))


def find_worsening(series, log, flare_up):
    """The levels of four weeks rise, and by more than chance would do."""
    days = series.days_in(log.today - 28, log.today)
    if len(days) < 8 or days[-1] - days[0] < 14:
        return None
    levels = [series.level[day] for day in days]
    change = theil_sen_slope(days, levels) * 28
    p = mann_kendall_p(levels)
    if not at_least(change, 1.5) or not at_most(p, 0.025):
        return None
    reasons = {"days": len(days), "from": day_text(days[0]), "on": day_text(days[-1]), "change": change, "p": p}
    return make_finding(series, "worsening", "caution" if flare_up else "info", days[0], days[-1], reasons,
                        log.list_runs_of(series.entries_in(log.today - 28, log.today)))


def list_pain_findings(series, log):
    """All that is said of one knee."""
    family = replay(series, log)
    red_flag = find_red_flag(series, log)
    flare_up = find_flare_up(series, log, family)
    lingering = find_lingering(series, log, family)
    mild = find_mild(series, log, family, (red_flag, flare_up, lingering))
    worsening = find_worsening(series, log, flare_up)
    others = [red_flag, flare_up, lingering, worsening, mild]
    return list_red_findings(series, log, family) + [finding for finding in others if finding]
