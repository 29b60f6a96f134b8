# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""The comparison itself: it must see a difference, and must not be content with nothing."""

import os
import subprocess
import sys
import tempfile
import unittest

from compare import find_difference

HERE = os.path.dirname(os.path.abspath(__file__))

# A footfallctl that keeps the export as its journal and asks the reference.
STAND_IN = """#!{python} -B
import json, shutil, sys
sys.path.insert(0, {here!r})
from reference import assess
journal, *rest = sys.argv[2:]
if rest[0] == "import":
    shutil.copy(rest[1], journal)
elif rest[0] == "export":
    shutil.copy(journal, rest[1])
else:
    with open(journal) as file:
        answer = assess(json.load(file), rest[1])
    {spoil}
    json.dump(answer, sys.stdout)
"""


def compare(spoil, *arguments):
    """Compares a stand-in with the reference; returns the exit code and what was printed."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "footfallctl")
        with open(path, "w", encoding="utf-8") as file:
            file.write(STAND_IN.format(python=sys.executable, here=HERE, spoil=spoil))
        os.chmod(path, 0o700)
        done = subprocess.run([sys.executable, "-B", os.path.join(HERE, "compare.py"), *arguments, "--ctl", path],
                              capture_output=True, text=True, encoding="utf-8", check=False)
        return done.returncode, done.stdout


class Compare(unittest.TestCase):
    def test_the_same_answer(self):
        code, printed = compare("pass", "1", "1", "--part")
        self.assertEqual(code, 0, printed)
        self.assertIn("1..2\nok 1 - seed 1,", printed)

    def test_another_answer(self):
        code, printed = compare("answer['weeks'][3]['runs'] += 1", "1", "1", "--part")
        self.assertEqual(code, 1)
        self.assertIn(".weeks[3].runs: program", printed)

    def test_part_of_the_rules_is_not_enough(self):
        code, printed = compare("pass", "1", "1")
        self.assertEqual(code, 1)
        self.assertIn("never seen: ", printed)

    def test_nothing_compared_is_not_enough(self):
        code, printed = compare("sys.exit(3)", "1", "1", "--part")
        self.assertEqual(code, 1)
        self.assertIn("exit 3", printed)
        self.assertIn("nothing was compared", printed)

    def test_an_empty_range_is_not_enough(self):
        code, printed = compare("pass", "2", "1", "--part")
        self.assertEqual(code, 1)
        self.assertIn("nothing was compared", printed)


class Difference(unittest.TestCase):
    def test_numbers(self):
        self.assertIsNone(find_difference({"p": 0.1}, {"p": 0.1 + 1e-12}))
        self.assertIsNone(find_difference({"ratio": 2}, {"ratio": 2.0}))
        self.assertEqual(find_difference({"p": 0.1}, {"p": 0.1 + 1e-9}), (".p", 0.1, 0.1 + 1e-9))
        self.assertEqual(find_difference({"p": 1e-12}, {"p": 2e-12}), (".p", 1e-12, 2e-12))
        self.assertIsNone(find_difference({"remaining_m": 0.0}, {"remaining_m": 1e-10}))

    def test_kinds(self):
        for program, reference in ((True, 1), (None, 0), ("1", 1), ([], {}), (1.0, None)):
            self.assertIsNotNone(find_difference({"x": program}, {"x": reference}))

    def test_places(self):
        self.assertEqual(find_difference({"a": [1, {"b": "x"}]}, {"a": [1, {"b": "y"}]}), (".a[1].b", "x", "y"))
        self.assertEqual(find_difference({"a": 1}, {"a": 1, "b": None})[0], ".keys")
        self.assertEqual(find_difference([1], [1, 2])[0], ".length")


if __name__ == "__main__":
    unittest.main()
