# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""Scenes of pain: what a knee may do, always close to a limit of a pain rule."""

from words import KNEES, SIGNS


def pick_knee(builder):
    return builder.random.choice(KNEES)


def log_levels(builder, knee, end, gaps_and_levels, moment="during"):
    """Logs levels backwards from a day: each pair is a level and the days to the next later one."""
    day = end
    for gap, level in gaps_and_levels:
        day -= gap
        builder.add_logged_day(day, level, knee, moment)
    return day


def make_row(builder):
    """A row of painful days: its length, its gaps and its span all near their limits."""
    random = builder.random
    knee = pick_knee(builder)
    end = builder.today - random.choice((0, 0, 1, 7, 8))
    gaps = random.choice(((0, 3, 3), (0, 3, 4), (0, 2, 3), (0, 14, 2), (0, 1, 14), (0, 15, 3), (0, 3, 15), (0, 6),
                          (0, 2, 2, 2), (0, 1, 2, 2), (0, 14, 14), (0, 3, 4, 15, 2), (0, 3, 4, 14, 2)))
    levels = [random.choice((3, 3, 3, 4, 5, 6)) for _ in gaps]
    if random.random() < 0.25:
        levels[random.randrange(len(levels))] = 2
    first = log_levels(builder, knee, end, zip(gaps, levels))
    if random.random() < 0.4:
        builder.add_logged_day(first - random.randint(1, 3), random.choice((0, 2)), knee)
    if random.random() < 0.5:
        day = random.randint(first, end)
        builder.add_logged_day(day, random.randint(0, 6), knee, "next-morning")
    builder.ask(end, end + 1, end + 28, end + 29)


def make_share(builder):
    """Three weeks that hurt a little: three quarters of them, or just less; with and without painful days."""
    random = builder.random
    knee = pick_knee(builder)
    end = builder.today - random.choice((0, 0, 1, 3))
    span = random.choice((17, 18, 18, 19, 21, 22))
    count = random.choice((5, 6, 6, 7, 8, 8, 12))
    middle = random.sample(range(1, span - 1), count - 2)
    days = sorted([0, span - 1] + middle)
    low = count // 4 + random.choice((0, 0, 0, 1))
    levels = [2] * (count - low) + [random.choice((0, 1))] * low
    random.shuffle(levels)
    levels[0] = random.choice((2, levels[0]))
    for _ in range(random.choice((0, 0, 1, 2, 2, 3))):
        levels[random.randrange(count)] = random.choice((3, 3, 4))
    for day, level in zip(days, levels):
        builder.add_logged_day(end - day, level, knee)
    if random.random() < 0.4:
        builder.add_logged_day(end - random.randrange(span), random.randint(0, 3), knee, "next-morning")
    if random.random() < 0.4:
        builder.add_logged_day(end - random.choice((20, 21, 22)), random.randint(0, 3), knee)
    builder.ask(end, end + 1, end + 2, end + 3, end + 4)


def make_mornings(builder):
    """Painful mornings within two weeks after runs that went well."""
    random = builder.random
    knee = pick_knee(builder)
    end = builder.today - random.choice((0, 0, 2, 7))
    mornings = [0, random.choice((5, 12, 13, 13, 14, 15))]
    if random.random() < 0.3:
        mornings.append(random.choice((3, 8)))
    for back in mornings:
        run = builder.add_run(end - back - 1)
        builder.add_pain(end - back - 1, random.choice((0, 1, 2)), knee, "during", run)
        builder.add_pain(end - back, random.choice((3, 3, 4, 5, 2)), knee, "next-morning",
                         run if random.random() < 0.8 else None)
    if random.random() < 0.3:
        builder.add_logged_day(end, random.choice((2, 3)), knee, "other")
    builder.ask(end, end + 1)


def make_episodes(builder):
    """Pain that comes and goes: about three starts in about four weeks."""
    random = builder.random
    knee = pick_knee(builder)
    end = builder.today - random.choice((0, 0, 1, 6))
    way = random.choice(("clear", "clear", "week", "week", "long"))
    if way == "clear":
        first = random.choice((26, 27, 27, 28))
        second = random.choice((4, 5, 6, 7, 12, 19, 20))
        starts = [first, second, 0]
        for start, following in zip(starts, starts[1:]):
            builder.add_logged_day(end - start, random.choice((3, 4, 5)), knee)
            rest = [random.choice((0, 1)), random.choice((0, 0, 1, 1, 2))]
            if random.random() < 0.2:
                rest.insert(1, random.choice((2, 3)))
            days = sorted(random.sample(range(following + 1, start), len(rest)), reverse=True)
            for day, level in zip(days, rest):
                builder.add_logged_day(end - day, level, knee)
    elif way == "week":
        step = random.choice((7, 8, 8, 9))
        starts = [2 * step, step, 0]
        for start in starts[:-1]:
            builder.add_logged_day(end - start, random.choice((3, 4)), knee)
            builder.add_logged_day(end - start + random.randint(1, step - 1), random.choice((0, 1, 1, 2)), knee)
    else:
        starts = [random.choice((27, 28)), random.choice((12, 13)), 0]
        builder.add_logged_day(end - starts[0], 3, knee)
        builder.add_logged_day(end - starts[1], 3, knee)
        builder.add_logged_day(end - 6, 1, knee)
        builder.add_logged_day(end - 4, random.choice((1, 2)), knee)
    builder.add_logged_day(end, random.choice((3, 3, 4, 2)), knee)
    builder.ask(end, end + 3)


def make_often(builder):
    """A third of the daytime days of four weeks painful; of the runs 60 % asked, or just fewer."""
    random = builder.random
    knee = pick_knee(builder)
    end = builder.today - random.choice((0, 0, 1, 5))
    painful = random.choice((3, 4, 4, 4, 5))
    count = random.choice((5, 6, 7, 3 * painful, 3 * painful, 3 * painful + 1, 3 * painful + 1))
    painful = min(painful, count - 1)
    span = random.choice((27, 27, 27, 28))
    days = [0] + sorted(random.sample(range(1, span), count - 2)) + [span]
    marks = [True] + [False] * (count - 1)
    spread = random.sample(range(1, count), painful - 1)
    for index in spread:
        marks[index] = True
    with_run = random.choice((0.0, 0.6, 1.0))
    between = random.choice(((2, 1, 0, 0), (2, 2, 2, 0), (2,)))
    before = len(builder.runs)
    for day, is_painful in zip(days, marks):
        level = random.choice((3, 3, 4)) if is_painful else random.choice(between)
        builder.add_logged_day(end - day, level, knee, with_run=with_run)
    asked = len(builder.runs) - before
    for _ in range(random.choice((0, asked * 2 // 3, asked * 2 // 3 + 1))):
        run = builder.add_run(end - random.randint(0, 27), minute=random.randint(600, 1200))
        if random.random() < 0.2:
            builder.add_pain(end + random.choice((1, 2)), 0, random.choice(KNEES), "other", run)
    builder.ask(end, end + 1, end + 2)


def make_long_standing(builder):
    """Three months with painful days in each block of thirty, near the blocks' edges."""
    random = builder.random
    knee = pick_knee(builder)
    end = builder.today - random.choice((0, 0, 2, 30))
    first = random.choice((88, 89, 89, 90, 120))
    blocks = ((29, 0), (59, 30), (first if first < 90 else 89, 60))
    builder.add_logged_day(end - first, random.choice((0, 2, 3)), knee)
    for old, new in blocks:
        days = {old, new} if random.random() < 0.4 else {random.randint(new, old), random.randint(new, old)}
        for day in days - {0}:
            builder.add_logged_day(end - day, random.choice((3, 3, 4, 5)), knee)
        for _ in range(random.randint(0, 5)):
            builder.add_logged_day(end - random.randint(new, old), random.choice((0, 0, 1, 2)), knee)
    builder.add_logged_day(end, 3, knee)
    builder.ask(end, end + 1)


def make_clearing(builder):
    """The family is raised, then come acceptable days: enough of them, and late enough, or not quite."""
    random = builder.random
    knee = pick_knee(builder)
    raised = builder.today - random.randint(14, 40)
    if random.random() < 0.7:
        builder.add_logged_day(raised, random.choice((7, 8, 10)), knee)
    else:
        log_levels(builder, knee, raised, zip((0, 3, 4), (4, 3, 3)))
    late = builder.around(14)
    days = sorted(random.sample(range(1, late), random.choice((1, 2, 2, 3)))) + [late]
    levels = [random.choice((0, 1, 2, 2)) for _ in days]
    if random.random() < 0.25:
        levels[random.randrange(len(levels))] = 3
    for day, level in zip(days, levels):
        builder.add_logged_day(raised + day, level, knee)
    builder.ask(raised, raised + days[0], raised + late, raised + late + 1, raised + 21)
    if random.random() < 0.3:
        builder.add_logged_day(raised + late + random.randint(1, 4), random.randint(0, 5), knee)


def make_resume_check(builder):
    """The family is raised, acceptable days follow, and a walk goes well on a day that may count."""
    random = builder.random
    knee = pick_knee(builder)
    raised = builder.today - random.randint(9, 20)
    builder.add_logged_day(raised, random.choice((7, 7, 9)), knee)
    days = sorted(random.sample(range(1, random.choice((8, 8, 11))), random.choice((2, 3, 3, 3, 4))))
    if random.random() < 0.2:
        builder.add_logged_day(raised + days[0], 3, knee)
        days = days[1:] + [days[-1] + 1]
    for day in days:
        builder.add_logged_day(raised + day, random.choice((0, 1, 2, 2)), knee)
    walk = raised + random.choice((6, 7, 7, 7, 8, max(days) - 1, max(days), max(days) + 1))
    if random.random() < 0.2:
        walk = builder.today + random.choice((0, 1))
    builder.add_break(*random.choice(((raised, raised + 7), (raised, None), (walk + 3, walk + 9))), walk)
    if random.random() < 0.6:
        builder.add_logged_day(walk + random.choice((-1, 0, 0, 0, 1)), random.choice((0, 2, 3, 3, 4)), knee)
    if random.random() < 0.2:
        builder.add_break(raised - 20, raised - 10, walk + 1)
    builder.ask(raised + max(days), walk - 1, walk, walk + 1)


def make_forgotten(builder):
    """The family is raised, and the next entry comes after four weeks or three months."""
    random = builder.random
    knee = pick_knee(builder)
    gap, levels = random.choice((((28, 29), (0, 1, 2, 2, 2, 3)), ((90, 91), (2, 3, 3, 4, 5))))
    gap = random.choice(gap)
    back = builder.today - random.choice((0, 0, 1, 6))
    builder.add_logged_day(back - gap, random.choice((7, 8)), knee)
    builder.add_logged_day(back, random.choice(levels), knee)
    if random.random() < 0.3:
        builder.add_logged_day(back + 3, random.choice((0, 2, 3, 7)), knee)
    builder.ask(back - 1, back, back + 3)


def make_quiet(builder):
    """The family is active, and nothing was noted since: for four weeks, or for a year."""
    random = builder.random
    knee = pick_knee(builder)
    end = builder.today - random.choice((27, 28, 29, 29, 100, 364, 365, 366))
    builder.add_logged_day(end - 3, random.choice((7, 9)), knee)
    builder.add_logged_day(end, random.choice((2, 4, 7, 8)), knee)
    if random.random() < 0.5:
        day = end + random.randint(1, 9)
        builder.add_pain(day, 0, random.choice([other for other in KNEES if other != knee]), "other")
    builder.ask(end + 28, end + 29, end + 365, end + 366)


def make_flare_up(builder):
    """A day at 4 to 6, or one at 3 that comes back after two weeks."""
    random = builder.random
    knee = pick_knee(builder)
    day = builder.today - random.choice((0, 0, 2, 6, 7, 8))
    if random.random() < 0.4:
        builder.add_logged_day(day, random.choice((3, 4, 4, 5, 6)), knee)
    else:
        previous = day - random.choice((13, 13, 14, 14, 15, 20))
        builder.add_logged_day(previous, random.choice((3, 3, 5)), knee)
        for back in random.sample(range(1, 13), random.choice((1, 2, 2, 3))):
            builder.add_logged_day(day - back, random.choice((0, 1, 1, 1, 2)), knee)
        if random.random() < 0.2:
            builder.add_logged_day(day - random.randint(1, 12), 3, knee)
        builder.add_logged_day(day, 3, knee)
    builder.ask(day, day + 7, day + 8)


def make_worsening(builder):
    """Levels that rise over four weeks, steadily or late, with more or less noise."""
    random = builder.random
    knee = pick_knee(builder)
    count = random.choice((7, 8, 8, 8, 9, 10, 11, 14))
    span = random.choice((13, 14, 14, 15, 20, 27, 28))
    days = [0] + sorted(random.sample(range(1, span), min(count, span) - 2)) + [span]
    top = random.choice((1.5, 2, 2.5, 3, 4, 4, 4, 5))
    bend = random.choice((1, 1, 2, 3, 3))
    for back in days:
        level = top * ((span - back) / span) ** bend + random.choice((-0.5, -0.3, 0, 0, 0.3, 0.5))
        builder.add_logged_day(builder.today - back, max(0, min(10, round(level))), knee)
    builder.ask(builder.today - 1, builder.today + 1, builder.today + 2)


def make_mild(builder):
    """A little pain about a week ago, in one knee or two."""
    random = builder.random
    day = builder.today - random.choice((0, 1, 6, 7, 8))
    for knee in random.sample(KNEES, random.choice((1, 1, 2))):
        builder.add_logged_day(day, random.choice((0, 1, 1, 2, 3)), knee)
        for _ in range(random.choice((0, 0, 1, 4))):
            builder.add_logged_day(day - random.randint(1, 40), random.choice((0, 0, 0, 1, 2)), knee)
    builder.ask(day + 7, day + 8)


def make_red_flag(builder):
    """Signs, about two weeks ago and since."""
    random = builder.random
    knee = pick_knee(builder)
    for back in random.choice(((13,), (14,), (15,), (0,), (14, 13), (15, 3), (9, 2), (13, 0))):
        day = builder.today - back
        run = builder.add_run(day) if random.random() < 0.6 else None
        signs = random.sample(SIGNS, random.choice((1, 1, 2, 3)))
        builder.add_pain(day, random.choice((0, 0, 1, 2, 3, 5, 8)), knee,
                         random.choice(("during", "after", "next-morning", "other")), run, signs)
    builder.add_logged_day(builder.today - random.randint(0, 20), random.choice((0, 1, 3)), knee)
    builder.ask(builder.today - 1, builder.today + 1, builder.today + 13, builder.today + 14)


PAIN_SCENES = (make_row, make_share, make_mornings, make_episodes, make_often, make_long_standing, make_clearing,
               make_resume_check, make_forgotten, make_quiet, make_flare_up, make_worsening, make_mild, make_red_flag)
