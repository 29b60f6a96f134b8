# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""Which rules, forms, levels, bases and states an answer shows, and which there are."""

RULES = {
    "red-flag": ("red",),
    "severe": ("red", "quiet"),
    "persistent": ("red", "quiet", "row", "share", "mornings"),
    "recurring": ("red", "quiet", "episodes", "share"),
    "long-standing": ("red", "quiet"),
    "flare-up": ("strong", "caution", "level", "back"),
    "lingering": ("caution",),
    "worsening": ("info", "caution"),
    "single-run-spike": ("info", "caution", "strong", "window", "return"),
    "return-to-running": ("info", "fraction 0.8", "fraction 0.6", "fraction 0.5", "fraction None"),
    "speed-jump": ("info", "caution"),
    "weekly-volume": ("info",),
    "mild": ("info",),
    "shoe-replace": ("caution", "strong"),
    "shoe-inspect": ("info", "caution", "distance", "age"),
    "surface-pattern": ("info",),
    "shoe-pattern": ("info",),
}
STATES = (
    ("status", ("empty", "quiet", "notice", "ease", "rest")),
    ("next run", ("rest none", "return", "return none", "ease", "too-little-data none", "longest-30-days")),
    ("shoe", ("ok", "inspect", "replace")),
    ("surface", ("not-enough", "no-difference", "difference")),
    ("shoes", ("not-enough", "no-difference", "difference")),
)


def list_marks(answer):
    """The marks of one answer, each once."""
    seen = {"status " + answer["status"]}
    figure = "" if answer["next_run"]["max_distance_m"] is not None else " none"
    seen.add("next run " + answer["next_run"]["basis"] + figure)
    for finding in answer["findings"]:
        rule, reasons = finding["rule"], finding["reasons"]
        seen.add(f"{rule} {finding['level']}")
        if finding["quiet"]:
            seen.add(f"{rule} quiet")
        if "form" in reasons:
            seen.add(f"{rule} {reasons['form']}")
        if "fraction" in reasons:
            seen.add(f"{rule} fraction {reasons['fraction']}")
    seen.update("shoe " + shoe["state"] for shoe in answer["shoes"])
    for pattern in answer["patterns"]:
        seen.add(("shoes " if pattern["kind"] == "shoe" else "surface ") + pattern["state"])
    return seen


def list_missing(seen):
    """What there is and was not seen."""
    wanted = [f"{rule} {word}" for rule, words in RULES.items() for word in words]
    wanted += [f"{kind} {state}" for kind, states in STATES for state in states]
    return [mark for mark in wanted if mark not in seen]
