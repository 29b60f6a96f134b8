#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Every #include of src/ follows an arrow of the house.

A room is a folder of src/. The table says which rooms and which outside
libraries it may know; anything else is a wrong turn and fails here, also where
the linker would have let it pass.
"""

import pathlib
import re
import sys

GLIB = {"glib", "gobject"}

ROOMS = {
    # room: (rooms it may include, outside libraries it may include)
    "core": (set(), GLIB),
    "analysis": ({"core"}, GLIB),
    "advice": ({"core", "analysis"}, GLIB),
    "journal": ({"core"}, GLIB | {"gio", "sqlite3"}),
    "exchange": ({"core"}, GLIB | {"gio", "json-glib", "libxml", "archive"}),
    "preferences": ({"core"}, GLIB | {"gio"}),
    "reminder": ({"core", "analysis", "advice"}, GLIB),
    "chart": ({"core"}, GLIB | {"cairo", "pango"}),
    "report": ({"core", "analysis", "advice", "chart"}, GLIB | {"cairo", "pango"}),
    "compat": (set(), GLIB | {"gio", "gtk", "adwaita"}),
    "ui": ({"core", "analysis", "advice", "journal", "exchange", "preferences", "reminder",
            "chart", "report", "compat"}, GLIB | {"gio", "gtk", "adwaita", "cairo", "pango"}),
    "cli": ({"core", "analysis", "advice", "journal", "exchange", "preferences", "reminder",
             "chart", "report"}, GLIB | {"gio", "json-glib"}),
}

# How outside headers are recognised; the C library's own headers belong to everybody.
LIBRARIES = [
    (re.compile(r"glib\.h|glib/|glib-unix\.h|gmodule"), "glib"),
    (re.compile(r"glib-object\.h"), "gobject"),
    (re.compile(r"gio/"), "gio"),
    (re.compile(r"sqlite3"), "sqlite3"),
    (re.compile(r"json-glib/"), "json-glib"),
    (re.compile(r"libxml/"), "libxml"),
    (re.compile(r"archive"), "archive"),
    (re.compile(r"cairo"), "cairo"),
    (re.compile(r"pango"), "pango"),
    (re.compile(r"gtk/|gdk|gsk"), "gtk"),
    (re.compile(r"adwaita\.h"), "adwaita"),
]

# config.h names the program; only the rooms that start one know it.
CONFIG_ROOMS = {"ui", "cli"}

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)')


def problem_with(room, header, quoted):
    """Returns what is wrong with an include, or None."""
    rooms, libraries = ROOMS[room]
    if quoted:
        if header == "config.h":
            return None if room in CONFIG_ROOMS else "config.h is for " + ", ".join(sorted(CONFIG_ROOMS))
        target = header.split("/")[0]
        if "/" not in header:
            return "write \"room/file.h\", so that the include names the room it enters"
        if target == room or target in rooms:
            return None
        return f"{room} may not know {target}"
    for pattern, library in LIBRARIES:
        if pattern.match(header):
            return None if library in libraries else f"{room} may not know {library}"
    return None


def check(source):
    """Returns the list of wrong includes and the number of includes read."""
    problems = []
    count = 0
    for path in sorted(source.glob("*/*.[ch]")):
        room = path.parent.name
        if room not in ROOMS:
            problems.append(f"{path}: {room} is not a room of the house")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            count += 1
            problem = problem_with(room, match[1] or match[2], match[1] is not None)
            if problem:
                problems.append(f"{path}:{number}: {problem}")
    return problems, count


def check_versions(source):
    """Version tests of the toolkit stand in compat only."""
    pattern = re.compile(r"\b(GTK|ADW|GDK)_CHECK_VERSION|\b(GTK|ADW)_(MAJOR|MINOR)_VERSION")
    return [f"{path}: a version test outside compat"
            for path in sorted(source.rglob("*.[ch]"))
            if path.parent.name != "compat" and pattern.search(path.read_text(encoding="utf-8"))]


def check_the_checker():
    """The rules must be able to fail."""
    assert problem_with("core", "analysis/finding.h", True)
    assert problem_with("analysis", "gio/gio.h", False)
    assert problem_with("cli", "gtk/gtk.h", False)
    assert problem_with("ui", "run.h", True)
    assert problem_with("journal", "config.h", True)
    assert problem_with("advice", "analysis/finding.h", True) is None
    assert problem_with("core", "math.h", False) is None


def main():
    source = pathlib.Path(sys.argv[1])
    check_the_checker()
    problems, count = check(source)
    problems += check_versions(source)
    for problem in problems:
        print(problem, file=sys.stderr)
    if count == 0:
        print(f"no include found under {source}", file=sys.stderr)
    print(f"{count} includes, {len(problems)} wrong")
    return 1 if problems or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
