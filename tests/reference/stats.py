# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The statistics of the rules, the slow and plain way."""

import math
from fractions import Fraction


def median(values):
    """The middle value, or the mean of the two middle ones."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def mean(values):
    return sum(values) / len(values)


def theil_sen_slope(times, values):
    """The median of the slopes between all pairs of different times."""
    slopes = []
    for i in range(len(times)):
        for j in range(i + 1, len(times)):
            slopes.append((values[j] - values[i]) / (times[j] - times[i]))
    return median(slopes)


def mann_kendall(values):
    """S and its variance, corrected for ties."""
    n = len(values)
    s = 0
    for i in range(n):
        for j in range(i + 1, n):
            s += (values[j] > values[i]) - (values[j] < values[i])
    ties = sum(c * (c - 1) * (2 * c + 5) for c in (values.count(value) for value in set(values)))
    return s, (n * (n - 1) * (2 * n + 5) - ties) / 18


def mann_kendall_p(values):
    """One-sided p for a rise: normal approximation with continuity correction."""
    s, variance = mann_kendall(values)
    if variance == 0:
        return 1.0
    towards_zero = (s > 0) - (s < 0)
    z = (s - towards_zero) / math.sqrt(variance)
    return math.erfc(z / math.sqrt(2)) / 2


def ways_of_choosing(values, count):
    """How many of the choices of count values have each sum."""
    ways = [{} for _ in range(count + 1)]
    ways[0][0] = 1
    for value in values:
        for chosen in range(count, 0, -1):
            for total, number in ways[chosen - 1].items():
                ways[chosen][total + value] = ways[chosen].get(total + value, 0) + number
    return ways[count]


def convolve(first, second):
    """How often each sum of one draw from each comes up."""
    ways = {}
    for total_a, number_a in first.items():
        for total_b, number_b in second.items():
            ways[total_a + total_b] = ways.get(total_a + total_b, 0) + number_a * number_b
    return ways


def permutation_p(strata):
    """Exact two-sided p of the sum of group A, its outcomes shuffled within each stratum.

    A stratum is a pair: the outcomes of group A, those of group B. Counts
    are whole numbers and the expected sum is a fraction, so nothing is rounded.
    """
    observed = 0
    expected = Fraction(0)
    ways = {0: 1}
    for a, b in strata:
        if not a and not b:
            continue
        observed += sum(a)
        expected += Fraction(len(a) * (sum(a) + sum(b)), len(a) + len(b))
        ways = convolve(ways, ways_of_choosing(a + b, len(a)))
    limit = abs(observed - expected) - Fraction(1, 10 ** 9)
    extreme = sum(number for total, number in ways.items() if abs(total - expected) >= limit)
    return float(Fraction(extreme, sum(ways.values())))


def holm(p_values):
    """Each p times the number of hypotheses still open, never falling, at most 1."""
    adjusted = [None] * len(p_values)
    highest = 0.0
    for rank, index in enumerate(sorted(range(len(p_values)), key=lambda i: p_values[i])):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[index]))
        adjusted[index] = highest
    return adjusted


def hodges_lehmann(a, b):
    """The median of all differences, A minus B."""
    return median([x - y for x in a for y in b])


def superiority(a, b):
    """How often a value of A is above one of B; ties count half."""
    wins = sum((x > y) + (x == y) / 2 for x in a for y in b)
    return wins / (len(a) * len(b))
