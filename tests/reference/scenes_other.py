# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""Scenes of shoes, of patterns, of small journals and of large and untidy ones."""

from builder import SURFACES
from words import KNEES, SIGNS

NAMES = ("Pegasus", "pegasus old", "Äther", "äther zwei", "zoom", "Zoom X", "Brooks 1", "brooks 2", "Straße",
         "Strat", "STRASSE")
MOMENTS = ("during", "after", "next-morning", "other")


def add_shoe_with_runs(builder, name):
    """A shoe whose runs bring it to a threshold, or just short of it."""
    random = builder.random
    target = random.choice((500000.0, 500000.0, 800000.0, 800000.0, 499999.9, 799999.9, 499999.9997, 799999.9995,
                            20000.0, 20000.0, 20000.0))
    count = random.choice((0, 1, 1, 3, 6))
    initial = random.choice((0.0, target - 1000.0 * count, target - 1000.0 * count, target, 500000.0))
    first = builder.today - random.choice((20, 60, 364, 365, 365, 366))
    shoe = builder.add_shoe(
        name,
        initial_distance_m=max(0.0, initial),
        first_used_on=random.choice((None, first, first, first, builder.today + 2)),
        inspected_on=random.choice((None, None, None, first, builder.today - 364, builder.today - 365,
                                    builder.today - random.randint(0, 30), builder.today + 1)),
        sole=random.choice(("unknown", "good", "good", "good", "worn")) if random.random() < 0.5 else "unknown",
        fit=random.choice(("unknown", "good", "good", "good", "poor")) if random.random() < 0.5 else "unknown",
        retired_on=random.choice((None, None, None, None, builder.today, builder.today + 1, builder.today - 1)))
    days = sorted(random.randint(first, builder.today) for _ in range(count))
    rest = target - initial
    for day in days:
        distance = rest / count if rest > 0 else random.choice((None, 1000.0))
        builder.add_run(day, distance, shoe=shoe, minute=random.randint(300, 1300))
    return days


def make_shoes(builder):
    """Shoes at exactly their thresholds, inspected before, on and after the day, worn, ill-fitting, retired."""
    random = builder.random
    for name in random.sample(NAMES[:-1], random.randint(1, 4)):
        for day in add_shoe_with_runs(builder, name)[-1:]:
            if random.random() < 0.3:
                builder.shoes[-1]["inspected_on"] = builder.runs[-1]["started_at"][:10]
            builder.ask(day, day + 1)
    if random.random() < 0.2:
        builder.add_shoe(NAMES[-1], inspect_at_m=100000.0, replace_at_m=100000.0, initial_distance_m=100000.0)
    if random.random() < 0.5:
        builder.add_pain(builder.today - random.choice((0, 26, 27, 28, 29)), random.choice((2, 3, 3)),
                         random.choice(KNEES), "other")
    builder.ask(builder.today + 1, builder.today + 2)


def add_asked_run(builder, day, level, **fields):
    """A run with one to three answers; the highest is the level."""
    random = builder.random
    run = builder.add_run(day, **fields)
    knee = random.choice(KNEES)
    builder.add_pain(day, level, knee, random.choice(MOMENTS), run)
    if random.random() < 0.3:
        builder.add_pain(day + 1, random.randint(0, level), random.choice(KNEES), "next-morning", run)
    return run


def pick_levels(random, count, difference):
    """The outcomes of two groups of runs: drawn alike, or the very same, then some points apart."""
    first = [random.choice((0, 0, 1, 1, 2)) for _ in range(count)]
    second = random.sample(first, count) if random.random() < 0.5 else [random.choice((0, 1, 2)) for _ in range(count)]
    return first, [level + difference for level in second]


def make_surface_pattern(builder):
    """Hard and soft runs by turns, with and without a difference, about enough of them."""
    random = builder.random
    count = random.choice((7, 8, 8, 9, 10, 13))
    levels = pick_levels(random, count, random.choice((0, 1, 1, 1, 2, 3)))
    if random.random() < 0.5:
        levels = levels[::-1]
    start = builder.today - random.choice((count * 6 + 3, count * 6 + 3, 179, 180))
    blocks = random.choice((1, 1, 1, 2, 3))
    day = start
    for first in range(0, count, blocks):
        for group, surfaces in enumerate((("road", "sidewalk"), ("grass", "trail"))):
            for level in levels[group][first:first + blocks]:
                distance = random.choice((4000.0, 5000.0, 5000.0, 5000.000001, 5000.0001, 8000.0))
                add_asked_run(builder, day, level, distance=distance, surface=random.choice(surfaces))
                day += 3
    for _ in range(random.choice((0, 2, 5))):
        builder.add_run(random.randint(start, builder.today), random.choice((None, 5000.0)),
                        surface=random.choice(SURFACES), minute=1000)
    builder.ask(start + 179, start + 180, start + 181, builder.today + 1, builder.today + 5)


def make_shoe_pattern(builder):
    """Two to four shoes by turns; the uses of some are tied."""
    random = builder.random
    shoes = [builder.add_shoe(name, retired_on=random.choice((None, None, builder.today - 3)))
             for name in random.sample(NAMES[:-1], random.choice((2, 3, 3, 4)))]
    count = len(shoes) * random.choice((7, 8, 8, 9, 10))
    difference = random.choice((0, 1, 3, 3, 4))
    start = builder.today - count * 2 - 1
    for index in range(count):
        turn = index % len(shoes) if random.random() < 0.9 else 0
        level = random.choice((0, 0, 1, 1, 2)) + (difference if turn == 0 else 0)
        distance = random.choice((5000.0, 5000.0, 7000.0, 9000.0)) if random.random() < 0.95 else None
        surface = random.choice(("road", "grass", "unknown"))
        if random.random() < 0.95:
            add_asked_run(builder, start + index * 2, level, distance=distance, shoe=shoes[turn], surface=surface)
        else:
            builder.add_run(start + index * 2, distance, shoe=shoes[turn], surface=surface)
    builder.ask(start + count, start + 181, builder.today + 1, builder.today + 2)


def make_small(builder):
    """Nothing, or next to nothing, or only what is yet to come."""
    random = builder.random
    what = random.choice(("nothing", "shoe", "run", "pain", "future", "break", "later run"))
    if what == "shoe":
        builder.add_shoe("Only", initial_distance_m=random.choice((0.0, 500000.0, 800000.0)))
    elif what == "run":
        builder.add_run(builder.today - random.choice((0, 8, 31)), random.choice((None, 5000.0)))
    elif what == "pain":
        builder.add_pain(builder.today - random.choice((0, 7, 8)), random.randint(0, 10), random.choice(KNEES), "other")
    elif what == "future":
        builder.add_logged_day(builder.today + random.choice((1, 5)), 7, "left", with_run=1.0)
    elif what == "break":
        builder.add_break(builder.today - 3, None, builder.today)
    elif what == "later run":
        run = builder.add_run(builder.today + 1)
        builder.add_pain(builder.today, random.choice((1, 5, 8)), "right", "other", run)
    builder.ask(builder.today + 1)


def pick_level(random, mood):
    """A level about a mood between 0 and 10."""
    return max(0, min(10, round(random.gauss(mood, 1.3))))


def make_weeks(builder, days, every, shoes):
    """Runs of all kinds over a while, asked or not, with moods that change slowly."""
    random = builder.random
    mood = {knee: random.choice((-2, 0, 1, 2)) for knee in KNEES}
    day = builder.today - days
    while day <= builder.today + 3:
        if random.random() < 0.02:
            day += random.choice((8, 13, 14, 28, 29, 90, 91))
            continue
        distance = round(random.uniform(2000, 14000), 1) if random.random() < 0.93 else None
        duration = random.randint(900, 5400) if random.random() < 0.9 else None
        run = builder.add_run(day, distance, duration, random.choice(SURFACES), random.choice(shoes),
                              random.randint(0, 1439))
        for knee in KNEES:
            mood[knee] = max(-3, min(6, mood[knee] + random.gauss(0, 0.35)))
            if random.random() < (0.5 if knee != "unspecified" else 0.15):
                signs = [random.choice(SIGNS)] if random.random() < 0.005 else []
                builder.add_pain(day, pick_level(random, mood[knee]), knee, random.choice(MOMENTS[:2]),
                                 run if random.random() < 0.95 else None, signs, random.randint(0, 1439))
                if random.random() < 0.3:
                    builder.add_pain(day + 1, pick_level(random, mood[knee] - 1), knee, "next-morning", run)
        if random.random() < 0.01:
            builder.add_break(day, day + 10, day + random.randint(0, 15))
        day += random.choice(every)


def make_years(builder):
    """About two years of running."""
    shoes = [None] + [builder.add_shoe(name, first_used_on=builder.today - 700 + 200 * index,
                                       initial_distance_m=100000.0 * index)
                      for index, name in enumerate(builder.random.sample(NAMES[:-1], 4))]
    make_weeks(builder, builder.random.randint(300, 730), (1, 2, 2, 3, 4), shoes)


def make_months(builder):
    """Weeks or months of running, often several times a day."""
    shoes = [None] + [builder.add_shoe(name) for name in builder.random.sample(NAMES[:-1], 2)]
    make_weeks(builder, builder.random.randint(10, 120), (0, 0, 1, 1, 2, 3), shoes)


def make_midnights(builder):
    """Runs around midnight and clock changes, far from home, joined and apart by a minute, at the same instant."""
    random = builder.random
    builder.travels = True
    for back in sorted(random.sample(range(0, 45), random.randint(6, 20)), reverse=True):
        day = builder.today - back
        minute = random.choice((0, 1, 30, 119, 120, 179, 180, 1380, 1430, 1439))
        distance = random.choice((2000.0, 5000.0, 5500.0, None))
        run = builder.add_run(day, distance, random.choice((None, 600, 1800, 3600)), minute=minute)
        for _ in range(random.choice((0, 0, 1, 2))):
            minute = min(1439, minute + random.choice((0, 30, 60, 61, 90)))
            builder.add_run(day, random.choice((2000.0, 3000.0, None)), random.choice((None, 600, 7200)), minute=minute)
        if random.random() < 0.5:
            builder.add_pain(day + random.choice((0, 0, 1)), random.choice((0, 1, 2, 3, 4)), random.choice(KNEES),
                             random.choice(MOMENTS), run, minute=random.choice((0, 1439)))
    builder.ask(builder.today - 1, builder.today + 1)


def add_dateline(builder, day, shoe):
    """Two runs of which the later one, across the date line, has the earlier date."""
    distance = builder.random.choice((None, 5000.0, 12000.0))
    builder.add_run(day, distance, shoe=shoe, minute=30, offset=14 * 60)
    builder.add_run(day - 1, 5000.0, shoe=shoe, minute=20 * 60, offset=-11 * 60)


def make_dateline(builder):
    """A month that begins and ends at the date line: what is first and last by date is not so by the clock."""
    random = builder.random
    shoe = builder.add_shoe("Dateline", initial_distance_m=random.choice((0.0, 480000.0)))
    first = builder.today - random.choice((30, 31, 31, 365, 366))
    last = builder.today - random.choice((0, 6, 7, 8, 9, 13, 14))
    add_dateline(builder, first, shoe)
    for day in range(first + 6, last - 3, random.choice((6, 7))):
        builder.add_run(day, random.choice((3000.0, 4000.0)))
    add_dateline(builder, last, shoe)
    builder.ask(last, last + 7, last + 8, first + 30, first + 365)


OTHER_SCENES = (make_shoes, make_surface_pattern, make_shoe_pattern, make_small, make_months, make_years,
                make_midnights, make_dateline)
