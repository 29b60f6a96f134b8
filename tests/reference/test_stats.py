# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The reference's statistics against values of scipy 1.10.1 and against counting by hand."""

import unittest

import stats
from words import at_least, at_most, down_to_100_m, greater

TIMES = (0, 2, 5, 7, 9, 12, 16, 19, 23, 26)
LEVELS = (1, 0, 2, 2, 3, 2, 4, 3, 5, 4)
GROUP_A = [3, 4, 2, 5, 3, 4, 2, 3]
GROUP_B = [1, 0, 2, 1, 3, 0, 1, 2]


class Statistics(unittest.TestCase):
    def test_trend_is_scipys(self):
        self.assertAlmostEqual(stats.theil_sen_slope(TIMES, LEVELS), 0.14285714285714285, delta=1e-12)
        s, variance = stats.mann_kendall(LEVELS)
        self.assertEqual(s, 32)
        self.assertAlmostEqual(variance, 119.33333333333333, delta=1e-9)
        self.assertAlmostEqual(stats.mann_kendall_p(LEVELS), 0.0022713272110813643, delta=1e-12)

    def test_no_trend_in_equal_levels(self):
        self.assertEqual(stats.mann_kendall_p((2, 2, 2, 2)), 1.0)

    def test_falling_levels_are_no_rise(self):
        self.assertGreater(stats.mann_kendall_p(LEVELS[::-1]), 0.99)

    def test_two_groups_are_scipys(self):
        self.assertAlmostEqual(stats.permutation_p([(GROUP_A, GROUP_B)]), 0.004817404817404817, delta=1e-15)
        self.assertAlmostEqual(stats.superiority(GROUP_A, GROUP_B), 0.9140625, delta=1e-15)
        self.assertEqual(stats.hodges_lehmann(GROUP_A, GROUP_B), 2.0)

    def test_permutation_of_two_strata_counted_by_hand(self):
        # Sums of A: 1 or 3 in the first stratum, 0 or 4 in the second. Of the four
        # sums 1, 5, 3, 7 (expected 4), 7 and 1 are as far off as the observed 7.
        self.assertEqual(stats.permutation_p([([3], [1]), ([4], [0])]), 0.5)
        self.assertEqual(stats.permutation_p([([3], [1]), ([], [])]), 1.0)

    def test_holm_is_monotone(self):
        adjusted = stats.holm([0.03, 0.01, 0.2, 0.02])
        for value, expected in zip(adjusted, (0.06, 0.04, 0.2, 0.06)):
            self.assertAlmostEqual(value, expected, delta=1e-15)
        self.assertEqual(stats.holm([0.7, 0.8]), [1.0, 1.0])
        self.assertEqual(stats.holm([]), [])


class Comparisons(unittest.TestCase):
    def test_limits_forgive_a_billionth(self):
        self.assertFalse(greater(11000.0 / 10000.0, 1.10))
        self.assertFalse(greater(1.1 + 1e-9, 1.10))
        self.assertTrue(greater(1.1 + 2e-9, 1.10))
        self.assertTrue(at_least(799999.9995, 800000.0))
        self.assertFalse(at_least(799999.999, 800000.0))
        self.assertTrue(at_most(0.05, 0.05))

    def test_rounding_down_forgives_too(self):
        self.assertEqual(down_to_100_m(1.1 * 7000), 7700)
        self.assertEqual(down_to_100_m(7699.99999995), 7700)
        self.assertEqual(down_to_100_m(7699.9999), 7600)


if __name__ == "__main__":
    unittest.main()
