#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors

"""Compares footfallctl's assessment with the reference, field by field, over random journals.

Each seed is a test of its own: the journal is imported into an empty one, all
its records must be there, and on each of its days both must say the same.
Prints TAP. A range that does not show every rule, form, level and state
fails, unless it is told that it is only a part.
"""

import argparse
import collections
import json
import math
import os
import subprocess
import sys
import tempfile

import marks
from journals import make_journal
from reference import assess

RELATIVE = 1e-9
# A distance left is the difference of large numbers: a thousandth of a millimetre is no difference.
METRES = 1e-6
TIME_LIMIT_S = 60
KINDS = ("runs", "pain", "shoes", "breaks")


class Failed(Exception):
    """The program under test did not do what it was asked to."""


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_same_number(name, one, other):
    return math.isclose(one, other, rel_tol=RELATIVE, abs_tol=METRES if name.endswith("_m") else RELATIVE ** 2)


def find_difference(program, reference, path="", name=""):
    """The path of the first difference and both values there; None if there is none."""
    if is_number(program) and is_number(reference):
        return None if is_same_number(name, program, reference) else (path, program, reference)
    if isinstance(program, dict) and isinstance(reference, dict):
        if program.keys() != reference.keys():
            return path + ".keys", sorted(program), sorted(reference)
        steps = [(f"{path}.{key}", key) for key in reference]
    elif isinstance(program, list) and isinstance(reference, list):
        if len(program) != len(reference):
            return path + ".length", summarize(program), summarize(reference)
        steps = [(f"{path}[{index}]", index) for index in range(len(reference))]
    else:
        same = type(program) is type(reference) and program == reference
        return None if same else (path, program, reference)
    for step, key in steps:
        difference = find_difference(program[key], reference[key], step, key if isinstance(key, str) else name)
        if difference:
            return difference
    return None


def summarize(items):
    """A list's length, and what its items are: findings by rule and knee, others as they are."""
    words = [" ".join(str(item[key]) for key in ("rule", "knee", "shoe") if item[key])
             if isinstance(item, dict) and "rule" in item else str(item) for item in items]
    return f"{len(items)} ({', '.join(words)})"


class Program:
    """footfallctl on a journal of its own, out of reach of the user's settings."""

    def __init__(self, ctl, folder):
        self.ctl = ctl
        self.folder = folder
        self.environment = {**os.environ, "GSETTINGS_BACKEND": "memory", "XDG_CONFIG_HOME": folder,
                            "XDG_DATA_HOME": folder}

    def run(self, *arguments):
        """What the program printed; Failed with what it complained of."""
        command = [self.ctl, "--journal", os.path.join(self.folder, "journal.db"), *arguments]
        try:
            done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=self.environment,
                                  timeout=TIME_LIMIT_S, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Failed(f"{' '.join(arguments)}: {error}") from error
        if done.returncode != 0:
            raise Failed(f"{' '.join(arguments)}: exit {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def take(self, export):
        """Imports an export and looks whether every record kept its UUID; without records there is no journal."""
        given, kept = (os.path.join(self.folder, name) for name in ("given.json", "kept.json"))
        with open(given, "w", encoding="utf-8") as file:
            json.dump(export, file)
        self.run("import", given)
        if not any(export[kind] for kind in KINDS):
            return
        self.run("export", kept)
        with open(kept, encoding="utf-8") as file:
            stored = json.load(file)
        for kind in KINDS:
            lost = {record["uuid"] for record in export[kind]} ^ {record["uuid"] for record in stored[kind]}
            if lost:
                raise Failed(f"import: {len(lost)} {kind} lost, added or renamed, {min(lost)} among them")

    def check(self, today):
        """The program's assessment on a day."""
        text = self.run("--today", today, "check", "--json")
        try:
            return json.loads(text)
        except ValueError as error:
            raise Failed(f"check on {today}: not JSON: {error}") from error


def compare_seed(ctl, seed, seen):
    """Compares all days of a seed; counts what the reference shows. Returns a label and the trouble, if any."""
    scene, export, days = make_journal(seed)
    label = f"seed {seed}, {scene}, {len(days)} days"
    with tempfile.TemporaryDirectory(prefix="footfall-reference-") as folder:
        program = Program(ctl, folder)
        try:
            program.take(export)
            for today in days:
                expected = assess(export, today)
                difference = find_difference(program.check(today), expected)
                if difference:
                    path, one, other = difference
                    return label, f"{today} {path or '.'}: program {one!r}, reference {other!r}"
                seen.update(marks.list_marks(expected))
                seen["days compared"] += 1
        except Failed as error:
            return label, str(error)
    return label, None


def report(number, trouble, label):
    """One line of TAP, and what is wrong below it."""
    print(f"{'not ok' if trouble else 'ok'} {number} - {label}")
    if trouble:
        print("# " + trouble.replace("\n", "\n# "))
    sys.stdout.flush()


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("first", type=int, help="the first seed")
    parser.add_argument("last", type=int, help="the last seed")
    parser.add_argument("--ctl", required=True, help="the footfallctl to compare")
    parser.add_argument("--part", action="store_true", help="the range need not show every rule")
    return parser.parse_args()


def main():
    arguments = read_arguments()
    seeds = range(arguments.first, arguments.last + 1)
    print(f"1..{len(seeds) + 1}")
    seen = collections.Counter()
    failed = 0
    for number, seed in enumerate(seeds, 1):
        label, trouble = compare_seed(arguments.ctl, seed, seen)
        report(number, trouble, label)
        failed += trouble is not None
    missing = [] if arguments.part else marks.list_missing(seen)
    trouble = None
    if not seen["days compared"]:
        trouble = "nothing was compared"
    elif missing:
        trouble = "never seen: " + ", ".join(missing)
    report(len(seeds) + 1, trouble, "every rule, form, level and state was compared")
    for mark, count in sorted(seen.items()):
        print(f"# {count:6} {mark}")
    sys.exit(1 if failed or trouble else 0)


if __name__ == "__main__":
    main()
