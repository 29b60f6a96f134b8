# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The red family of one knee: its four conditions, and the replay that raises and clears it."""

from words import ACCEPTABLE, CLEAR, PAINFUL, day_text

RED_RULES = ("severe", "persistent", "recurring", "long-standing")
SEVERE = 7


def list_episodes(series, until):
    """The days on which episodes start, going over the logged days up to a day.

    More than 14 days without a logged day end an open episode. A painful day
    starts one if none is open, or if the last painful day is more than a week
    back and a clear day came since. The second clear day in a row ends it.
    """
    starts = []
    is_open = False
    previous = last_painful = None
    clear_in_a_row = 0
    clear_since_painful = False
    for day in series.days:
        if day > until:
            break
        if previous is not None and day - previous > 14:
            is_open = False
        if series.level[day] >= PAINFUL:
            if not is_open or (day - last_painful > 7 and clear_since_painful):
                starts.append(day)
            is_open = True
            last_painful = day
            clear_since_painful = False
            clear_in_a_row = 0
        elif series.level[day] <= CLEAR:
            clear_since_painful = True
            clear_in_a_row += 1
            if clear_in_a_row >= 2:
                is_open = False
        else:
            clear_in_a_row = 0
        previous = day
    return starts


def check_severe(series, log, t):
    """The day's level is severe."""
    if series.level[t] < SEVERE:
        return None
    return {"level": series.level[t], "on": t}


def find_row(series, t):
    """The longest row of painful daytime days that t ends, neighbours at most 14 days apart."""
    if t not in series.daytime:
        return []
    row = []
    for day in reversed(series.daytime_in(0, t)):
        if series.level[day] < PAINFUL or (row and row[0] - day > 14):
            break
        row.insert(0, day)
    return row


def holds_for_weeks(series, until):
    """The daytime days of the last three weeks and those at 2 or more, if the share is high enough.

    At least 6 daytime days that span at least 18 days, three quarters of them at 2 or more.
    """
    days = series.daytime_in(until - 21, until)
    counted = [day for day in days if series.level[day] >= 2]
    if len(days) < 6 or days[-1] - days[0] + 1 < 18 or 4 * len(counted) < 3 * len(days):
        return None
    return days, counted


def check_persistent(series, log, t):
    """A row of painful days, a high share of three weeks, or painful mornings: the first that holds."""
    if series.level[t] >= PAINFUL:
        row = find_row(series, t)
        if len(row) >= 3 and t - row[0] + 1 >= 7:
            return {"form": "row", "from": row[0], "on": t, "logged_days": len(row), "counted_days": len(row)}
    if series.level[t] >= 2:
        share = holds_for_weeks(series, t)
        if share and sum(series.level[day] >= PAINFUL for day in share[0]) >= 2:
            days, counted = share
            return {"form": "share", "from": days[0], "on": t,
                    "logged_days": len(days), "counted_days": len(counted)}
    if series.level[t] >= PAINFUL:
        mornings = sorted({entry.day for entry in series.entries_in(t - 14, t, PAINFUL)
                           if entry.moment == "next-morning"})
        if len(mornings) >= 2:
            return {"form": "mornings", "from": mornings[0], "on": t,
                    "logged_days": len(series.days_in(t - 14, t)), "counted_days": len(mornings)}
    return None


def check_recurring(series, log, t):
    """Three episodes that start in four weeks, or a third of the daytime days painful."""
    if series.level[t] < PAINFUL:
        return None
    starts = [day for day in list_episodes(series, t) if t - 28 < day]
    days = series.daytime_in(t - 28, t)
    painful = [day for day in days if series.level[day] >= PAINFUL]
    runs = log.runs_in(t - 28, t)
    asked = [run for run in runs if log.is_asked(run, t)]
    if len(starts) >= 3:
        form, first = "episodes", starts[0]
    elif len(days) >= 6 and len(painful) >= 4 and 3 * len(painful) >= len(days) and 5 * len(asked) >= 3 * len(runs):
        form, first = "share", days[0]
    else:
        return None
    return {"form": form, "from": first, "on": t, "episodes": len(starts), "logged_days": len(days),
            "painful_days": len(painful), "runs": len(runs), "runs_asked": len(asked)}


def check_long_standing(series, log, t):
    """Logged for 90 days, and two painful days in each of the last three blocks of 30."""
    blocks = [len(series.painful_in(t - end - 30, t - end)) for end in (0, 30, 60)]
    if series.level[t] < PAINFUL or series.days[0] > t - 89 or min(blocks) < 2:
        return None
    return {"from": series.days[0], "on": t, "painful_days": blocks}


CHECKS = dict(zip(RED_RULES, (check_severe, check_persistent, check_recurring, check_long_standing)))


class Family:
    """The state of the red family, and what happened to it."""

    def __init__(self):
        self.since = self.last = None
        self.reasons = {}
        self.history = []

    @property
    def active(self):
        return self.since is not None

    def raise_on(self, t, held):
        """Raised anew, or kept up: reasons that hold now are added."""
        if not self.active:
            self.since = t
            self.history.append("raised")
        self.last = t
        self.reasons.update(held)

    def clear(self, why):
        self.since = self.last = None
        self.reasons = {}
        self.history.append(why)


def is_forgotten(series, previous, t):
    """More than 28 days without an entry and an acceptable day after them, or more than 90 days."""
    if t - previous > 90:
        return "forgotten after 90 days"
    if t - previous > 28 and series.level[t] <= ACCEPTABLE:
        return "forgotten after 28 days"
    return None


def is_over(series, log, family, t, following):
    """What clears an active family on a day on which no condition holds.

    The last three logged days are acceptable and later than the last day that
    raised it. Then 14 days after that day are enough; or a resume check passed
    before the next logged day, a week or more after the last painful day.
    """
    three = series.days_in(family.last, t)[-3:]
    if len(three) < 3 or any(series.level[day] > ACCEPTABLE for day in three):
        return None
    if t - family.last >= 14:
        return "cleared by three days"
    last_painful = series.painful_in(0, t)[-1]
    for w in log.walk_ok_days:
        if t <= w <= log.today and (following is None or w < following) and w - last_painful >= 7:
            return "cleared by resume check"
    return None


def replay(series, log):
    """The red family at the end of the log, from the first logged day to the last."""
    family = Family()
    for position, t in enumerate(series.days):
        if family.active:
            why = is_forgotten(series, series.days[position - 1], t)
            if why:
                family.clear(why)
        held = {}
        for rule in RED_RULES:
            reason = CHECKS[rule](series, log, t)
            if reason:
                held[rule] = reason
        if held:
            family.raise_on(t, held)
        elif family.active:
            following = series.days[position + 1] if position + 1 < len(series.days) else None
            why = is_over(series, log, family, t, following)
            if why:
                family.clear(why)
    return family


def list_runs(series, log, rule, reason):
    """The runs of the entries that a reason rests on."""
    on = reason["on"]
    if rule == "severe":
        return log.list_runs_of(series.entries_in(on - 1, on, SEVERE))
    if rule == "long-standing":
        return log.list_runs_of(series.entries_in(on - 90, on, PAINFUL))
    form = reason["form"]
    entries = series.entries_in(reason["from"] - 1, on, 2 if form == "share" and rule == "persistent" else PAINFUL)
    if form == "mornings":
        entries = [entry for entry in entries if entry.moment == "next-morning"]
    return log.list_runs_of(entries)


def list_red_findings(series, log, family):
    """One finding for each reason while the family is active; grey after 28 days, none after 365."""
    if not family.active or log.today - series.days[-1] > 365:
        return []
    findings = []
    for rule in RED_RULES:
        if rule not in family.reasons:
            continue
        reason = dict(family.reasons[rule])
        runs = list_runs(series, log, rule, reason)
        start = min(reason.get("from", family.since), family.since)
        reason["highest"] = max(series.level[day] for day in series.days_in(start - 1, log.today))
        reason["on"] = day_text(reason["on"])
        if "from" in reason:
            reason["from"] = day_text(reason["from"])
        findings.append({
            "rule": rule, "level": "red", "knee": series.knee, "shoe": None,
            "since": day_text(family.since), "last": day_text(family.last),
            "quiet": log.today - series.days[-1] > 28, "reasons": reason, "runs": runs,
        })
    return findings
