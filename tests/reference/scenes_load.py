# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""Scenes of load: distances, gaps and speeds, always close to a limit of a load rule."""

from words import KNEES

CLOSE = 5e-10
RATIOS = (1.1, 1.1, 1.1, 1.1 + CLOSE, 1.1 + 10 * CLOSE, 1.2, 1.3, 1.3, 1.3, 1.3 + CLOSE, 1.3 + 10 * CLOSE, 1.6,
          2.0, 2.0, 2.0 + 10 * CLOSE, 2.5)
GAPS = (7, 8, 8, 9, 13, 14, 28, 29, 90, 90, 91)


def add_some_pain(builder, day):
    """A painful day about two weeks before a day, or none."""
    random = builder.random
    if random.random() < 0.35:
        level = random.choice((2, 3, 3, 4))
        builder.add_pain(day - random.choice((0, 13, 13, 14, 14, 15)), level, random.choice(KNEES), "other")


def add_flare_up(builder):
    """Now and then a knee at 4 to 6 this week."""
    if builder.random.random() < 0.4:
        day = builder.today - builder.random.randint(0, 8)
        builder.add_pain(day, builder.random.choice((3, 4, 5)), builder.random.choice(KNEES), "other")


def add_session(builder, day, distance, shoe=None):
    """A session as one run, as two about an hour apart, or as three of which the first lasts longest."""
    random = builder.random
    way = random.random()
    gap = random.choice((0, 30, 60, 60, 60 + 1 / 60, 60 + 1 / 60))
    if way < 0.7:
        builder.add_run(day, distance, random.choice((1800, 1800, None)), shoe=shoe)
    elif way < 0.8:
        builder.add_run(day, distance / 2, 7200, shoe=shoe, minute=400)
        builder.add_run(day, distance / 4, 600, shoe=shoe, minute=430)
        builder.add_run(day, distance / 4, 600, shoe=shoe, minute=520 + gap)
    else:
        minute, duration = random.choice(((450, 1800), (1400, 1200), (450, None), (450, None)))
        second = minute + (duration or 0) // 60 + gap
        first = None if way > 0.95 else distance / 2
        builder.add_run(day, first, duration, shoe=shoe, minute=minute)
        builder.add_run(day + int(second // 1440), distance - (first or 0.0), 1800, shoe=shoe, minute=second % 1440)


def pick_spike(random):
    """A base and a distance: by ratio, by the least step, or by the least distance."""
    way = random.choice(("ratio", "ratio", "ratio", "step", "short"))
    if way == "ratio":
        base = random.choice((5000.0, 10000.0, 10000.0, 10000.0, 12345.6, 20000.0))
        return base, base * random.choice(RATIOS)
    if way == "step":
        base = random.choice((2500.0, 5000.0, 8000.0))
        return base, base + random.choice((999.0, 999.9, 1000.0 - CLOSE * 1000, 1000.0, 1000.0, 1001.0))
    return random.choice((1000.0, 1500.0, 1999.0)), random.choice((2999.0, 2999.9, 3000.0, 3000.0, 3001.0))


def make_window_spike(builder):
    """A session against the longest of the 30 days before, by exact ratios."""
    random = builder.random
    day = builder.today - random.choice((0, 0, 1, 6, 6, 7))
    base, distance = pick_spike(random)
    count = random.choice((3, 4, 4, 4, 5, 8))
    backs = [random.choice((30, 30, 30, 31))] + sorted(random.sample(range(1, 30), count - 1), reverse=True)
    longest = random.choice(backs[:2])
    for back in backs:
        add_session(builder, day - back, base if back == longest else base * random.choice((0.5, 0.7, 0.9)))
    add_session(builder, day, distance)
    if random.random() < 0.2:
        builder.add_run(day, base * 1.5, minute=1100)
    builder.add_run(day - random.choice((29, 30, 30, 31, 60)), None, minute=1200)
    add_some_pain(builder, day)
    if random.random() < 0.2:
        add_flare_up(builder)
    builder.ask(day, day + 6, day + 7)


def make_return_spike(builder):
    """A session soon after a gap, against what was run before and since."""
    random = builder.random
    gap = random.choice(GAPS)
    fraction = 0.8 if gap <= 13 else 0.6 if gap <= 28 else 0.5
    day = builder.today - random.choice((0, 1, 5, 6, 7))
    ended = day - random.choice((0, 0, 10, 29, 30, 30, 31))
    before = ended - gap
    base = random.choice((6000.0, 8000.0, 10000.0, 20000.0))
    longest = random.choice((0, 4, 89, 90))
    for back in (0, 4, 89, 90):
        distance = base if back == longest else base * random.choice((0.5, 0.8))
        builder.add_run(before - back, distance if back == longest or random.random() < 0.7 else None)
    if ended < day:
        builder.add_run(ended, base * fraction * random.choice((0.5, 0.9, 1.0, 1.1, 1.2)))
        for _ in range(random.choice((0, 0, 1, 2, 3))):
            builder.add_run(random.randint(ended + 1, day), base * fraction * random.choice((0.4, 0.8)), minute=20)
        for back in range(ended + 7, day, 7):
            builder.add_run(back, None, minute=100)
    add_session(builder, day, base * fraction * random.choice(RATIOS))
    if random.random() < 0.3:
        builder.add_run(before - random.choice((8, 29, 91)) - 90, None)
    add_some_pain(builder, day)
    add_flare_up(builder)
    builder.ask(day, day + 1, ended + 12, ended + 13, ended + 14)


def make_volume(builder):
    """A week against the two before it."""
    random = builder.random
    base, step = random.choice(((4999.0, 6000.0), (4999.9, 6000.0), (5000.0, 5000.0), (5000.0, 5001.0),
                                (5001.0, 5000.0), (6000.0, 4999.0), (6000.0, 4999.9), (20000.0, 6000.0),
                                (20000.0, 6000.0), (20000.0, 6100.0), (50000.0, 15000.0), (40000.0, 20000.0)))
    weeks = [base + step, base * random.choice((1.0, 1.0, 0.5, 2.0))]
    weeks.append(2 * base - weeks[1])
    for week, distance in enumerate(weeks):
        parts = random.choice((4, 5, 6))
        days = random.sample(range(1, 6), parts - 2 if parts > 4 else parts - 1) + [random.choice((0, 6))]
        for day in days:
            builder.add_run(builder.today - 7 * week - day, distance / len(days) if distance else None,
                            minute=random.choice((400, 700, 1000)))
    builder.add_run(builder.today - random.choice((29, 30, 30, 30, 31)), random.choice((None, 60000.0, 60000.0)))
    builder.add_run(builder.today - 29, 30000.0, minute=1200)
    if random.random() < 0.3:
        builder.add_run(builder.today - random.randint(0, 6), None, minute=1200)
    builder.ask(builder.today - 1, builder.today + 1)


def make_speed_jump(builder):
    """A run faster than others like it: of its surface, about its length, in the 30 days before."""
    random = builder.random
    day = builder.today - random.choice((0, 0, 3, 6, 7))
    distance = random.choice((5500.0, 11000.0))
    surface = random.choice(("road", "sidewalk", "grass", "trail", "track", "treadmill", "sand"))
    alike = {"road": "sidewalk", "grass": "trail", "track": "sand"}.get(surface, surface)
    longer = random.choice((1.0, 1.0, 1.25, 1.25, 1.25, 1.26))
    likenesses = (1.0,) if longer > 1.0 else (0.8, 0.8, 0.8, 1.0, 1.25, 1.25, 1.25)
    count = random.choice((4, 5, 6, 7, 7, 8))
    backs = [random.choice((30, 30, 30, 31, 0))] + random.sample(range(1, 29), count - 1)
    for back in backs:
        likeness = random.choice(likenesses) if random.random() < 0.9 else random.choice((0.79, 1.26))
        builder.add_run(day - back, distance * likeness, round(distance * likeness / 2.5),
                        random.choice((surface, surface, alike)), minute=400)
    if random.random() < 0.3:
        builder.add_run(day - random.randint(1, 30), distance, *random.choice(((None, surface), (60, "mixed"))),
                        minute=900)
    speed = 2.5 * random.choice((1.1, 1.1, 1.11, 1.2, 1.2, 1.3, 1.4))
    builder.add_run(day, distance * longer, round(distance * longer / speed),
                    surface if random.random() < 0.9 else "mixed", minute=550)
    if random.random() < 0.2:
        builder.add_run(day, distance, None, surface, minute=700)
    if random.random() < 0.2:
        builder.add_run(day - random.choice((1, 2)), distance, round(distance / 3.5), surface, minute=550)
    builder.add_run(day - random.choice((29, 30, 30, 30, 31, 45)), None)
    builder.ask(day, day + 1, day + 2, day + 6)


def make_return(builder):
    """No run for days, weeks or months."""
    random = builder.random
    gap = random.choice((7, 8, 8, 13, 14, 28, 29, 90, 91, 365, 366))
    last = builder.today - gap
    if random.random() < 0.2:
        # 80 % of the two differ, but not in whole hundreds of metres.
        last = builder.today - random.choice((8, 13))
        builder.add_run(last, 10010.0)
        builder.add_run(last - 40, 10040.0)
        builder.add_pain(builder.today, 4, random.choice(KNEES), "other")
    else:
        for back in {0, random.randint(1, 20), random.choice((29, 30))}:
            distance = random.choice((4999.0, 6000.0, 10000.0 - 1e-8, 10000.0 - 1e-6, 12500.0, 15030.0))
            builder.add_run(last - back, distance if random.random() < 0.75 else None)
        builder.add_run(last - random.choice((89, 90)), random.choice((None, 20000.0)))
    if random.random() < 0.3:
        builder.add_run(last, 3000.0, minute=1100)
    add_flare_up(builder)
    builder.ask(last + 7, last + 8, last + 14, last + 29, last + 91)


def make_next_run(builder):
    """A gap that ended about two weeks ago, and what was run since."""
    random = builder.random
    gap = random.choice((7, 8, 8, 13, 14, 28, 29, 90, 91, 365, 365, 366))
    ended = builder.today - random.choice((0, 5, 11, 12, 13, 13, 14))
    builder.add_run(ended - gap, random.choice((8000.0, 10000.0, 10000.0, None)))
    if random.random() < 0.5:
        builder.add_run(ended - gap - random.choice((5, 89, 90)), random.choice((12000.0, None)))
    builder.add_run(ended, random.choice((2000.0, 3000.0, 5000.0, None)))
    for day in range(ended + 2, builder.today + 1, random.choice((2, 3, 6))):
        builder.add_run(day, random.choice((2000.0, 4000.0, 7000.0, 8030.0, None)))
    add_flare_up(builder)
    builder.ask(builder.today - 1, ended + 13, ended + 14)


def make_cold_start(builder):
    """A log that is about a month old, or whose last month is empty or without distances."""
    random = builder.random
    first = builder.today - builder.around(30)
    builder.add_run(first, random.choice((None, 4000.0, 4000.0)))
    for _ in range(random.choice((0, 3, 6))):
        builder.add_run(random.randint(first, builder.today), random.choice((None, 3000.0, 5000.0)), minute=600)
    builder.add_run(builder.today - random.choice((0, 1, 7)), random.choice((None, 4500.0, 9000.0)), minute=800)
    add_flare_up(builder)
    builder.ask(first + 29, first + 30, first + 31)


LOAD_SCENES = (make_window_spike, make_return_spike, make_volume, make_speed_jump, make_return, make_next_run,
               make_cold_start)
