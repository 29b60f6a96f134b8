#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Start to first frame and peak memory of Footfall with a 20,000-run journal,
beside an empty libadwaita window, in turn on the same hidden display.

Usage: start.py FOOTFALLCTL BENCH_START_FOOTFALL BENCH_START_EMPTY"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9
# What the example journal takes to hold 20,000 runs, pauses and breaks included.
WEEKS = 6320


def start(program, environment):
    """Returns (milliseconds, kilobytes) of one start."""
    environment = dict(environment, FOOTFALL_STARTED_US=str(time.monotonic_ns() // 1000))
    answer = subprocess.run([program], env=environment, stdout=subprocess.PIPE, check=True, text=True).stdout
    milliseconds, kilobytes = answer.split()[-2:]
    return float(milliseconds), int(kilobytes)


def measure(programs, environment):
    """Returns the medians of each program, started in turn so that both see the same machine."""
    for program in programs:
        start(program, environment)
    figures = [[start(program, environment) for program in programs] for _ in range(ROUNDS)]
    return [[statistics.median(row[i][j] for row in figures) for j in range(2)] for i in range(len(programs))]


def under_display():
    """Runs this script again under a display and a session bus of its own."""
    os.execvp("xvfb-run", ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, *sys.argv])


def main():
    if "FOOTFALL_BENCH_DISPLAY" not in os.environ:
        os.environ["FOOTFALL_BENCH_DISPLAY"] = "yes"
        under_display()
    footfallctl, footfall, empty = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        journal = str(pathlib.Path(folder, "journal.db"))
        subprocess.run([footfallctl, "--journal", journal, "sample", "--weeks", str(WEEKS), "--seed", "1"],
                       check=True, stdout=subprocess.DEVNULL)
        environment = dict(os.environ, FOOTFALL_JOURNAL=journal, GSK_RENDERER="cairo", GTK_A11Y="none",
                           GSETTINGS_BACKEND="memory", XDG_CONFIG_HOME=folder, XDG_CACHE_HOME=folder)
        (footfall_ms, footfall_kb), (empty_ms, empty_kb) = measure([footfall, empty], environment)
    print(f"first frame: Footfall {footfall_ms:.0f} ms, empty window {empty_ms:.0f} ms, "
          f"ratio {footfall_ms / empty_ms:.2f}")
    print(f"peak memory: Footfall {footfall_kb / 1024:.0f} MiB, empty window {empty_kb / 1024:.0f} MiB, "
          f"ratio {footfall_kb / empty_kb:.2f}")


if __name__ == "__main__":
    main()
