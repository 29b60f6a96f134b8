#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""Random journals that sit on the limits of the rules; the same seed makes the same journal.

    journals.py SEED          prints the journal as an export
    journals.py FIRST LAST    counts what the reference finds in the journals of these seeds
"""

import collections
import datetime
import json
import random
import sys

import knee
import marks
import reference
from builder import Builder
from scenes_load import LOAD_SCENES, make_speed_jump
from scenes_other import OTHER_SCENES, make_shoe_pattern, make_small, make_years
from scenes_pain import PAIN_SCENES, make_worsening
from words import KNEES, Log, day_number, day_text, list_series

SCENES = PAIN_SCENES + LOAD_SCENES + OTHER_SCENES
STEPS = (0, 0, 0, 0, 1, 1, 2, 3, 5, 7, 8, 13, 14, 27, 28, 29, 30, 31, 90, 180, 365)
MOST_DAYS = 9
LONE_SCENES = (make_small, make_years)
SECOND_SCENES = (tuple(scene for scene in SCENES if scene not in LONE_SCENES)
                 + (make_speed_jump,) * 3 + (make_shoe_pattern,) * 2 + (make_worsening,))
TODAYS = ("2026-11-22", "2026-10-27", "2026-04-02", "2028-03-01", "2025-01-03", "1970-01-05")


def add_schedule(builder):
    """A month or two of ordinary runs, so that load rules are past their cold start."""
    every = builder.random.choice((2, 3, 4))
    for day in range(builder.today - builder.random.choice((29, 31, 60)), builder.today + 1, every):
        builder.add_run(day, builder.random.choice((4000.0, 5000.0, 6000.0)), minute=1020)


def add_the_future(builder):
    """Records dated after today, which must not matter."""
    pick = builder.random.choice
    for _ in range(builder.random.randint(1, 3)):
        day = builder.today + pick((1, 1, 2, 7, 30))
        run = builder.add_run(day, pick((None, 5000.0, 42195.0)))
        builder.add_pain(day - pick((0, 0, 1)), pick((0, 3, 5, 8)), pick(KNEES), pick(("during", "other")), run,
                         pick(((), (), ("locked",))))


def tangle(builder):
    """Entries that belong to a run of another week, and a run that lasted longer than a day."""
    for entry in builder.pain:
        if builder.runs and builder.random.random() < 0.1:
            entry["run"] = builder.random.choice(builder.runs)["uuid"]
    if builder.runs:
        builder.random.choice(builder.runs)["duration_s"] = builder.random.choice((86400, 100000, 180000))


def add_era(builder, scene):
    """What happens about the builder's today; returns the days worth asking about."""
    chance = builder.random.random
    scene(builder)
    if scene is not make_small:
        if chance() < 0.15:
            builder.random.choice(PAIN_SCENES)(builder)
        if chance() < 0.15:
            add_schedule(builder)
        if chance() < 0.4:
            add_the_future(builder)
    marked = sorted(builder.days_of_interest - {builder.today})
    builder.days_of_interest.clear()
    return {builder.today, *builder.random.sample(marked, min(3, len(marked)))}


def make_journal(seed):
    """The journal of a seed: its main scene's name, the export, and the days to ask about.

    Mostly there is another scene, more than a year before or after the main
    one, so that each is as if alone but for the log's age.
    """
    generator = random.Random(seed)
    scene = SCENES[seed % len(SCENES)]
    builder = Builder(generator, datetime.date.fromisoformat(generator.choice(TODAYS)).toordinal())
    days = add_era(builder, scene)
    if scene not in LONE_SCENES and generator.random() < 0.8:
        builder.today += generator.choice((-1, 1)) * generator.randint(420, 520)
        days |= add_era(builder, generator.choice(SECOND_SCENES))
    if generator.random() < 0.08:
        tangle(builder)
    known = builder.list_days()
    while known and len(days) < MOST_DAYS:
        days.add(generator.choice(known) + generator.choice(STEPS))
    return scene.__name__.removeprefix("make_"), builder.export(), [day_text(day) for day in sorted(days)]


def list_turns(export, today):
    """How the red family was raised and cleared, of all knees."""
    log = Log(export, day_number(today))
    return ["family " + turn for series in list_series(log) for turn in set(knee.replay(series, log).history)]


def main():
    numbers = [int(text) for text in sys.argv[1:]]
    if len(numbers) == 1:
        json.dump(make_journal(numbers[0])[1], sys.stdout, indent=1)
        return
    if len(numbers) != 2:
        sys.exit(__doc__)
    seen = collections.Counter()
    for seed in range(numbers[0], numbers[1] + 1):
        _, export, days = make_journal(seed)
        for today in days:
            seen.update(marks.list_marks(reference.assess(export, today)))
            seen.update(list_turns(export, today))
    print("\n".join(f"{count:7} {mark}" for mark, count in sorted(seen.items())))
    missing = marks.list_missing(seen)
    if missing:
        sys.exit("never: " + ", ".join(missing))


if __name__ == "__main__":
    main()
