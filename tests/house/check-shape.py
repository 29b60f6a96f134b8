#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The shape of the sources: no file is too long to be read in one go, and every
function that other files may call says in its header what it does.

A comment speaks for all that follows it without an empty line in between, as
for a getter and its setter; one with an empty line below it is the heading of
all that follows. What every type has, such as a copy, and what only gets what
the description of its type tells of, needs none.
"""

import pathlib
import re
import sys

LINES_MAX = 500
# Tables of cases make tests longer.
TEST_LINES_MAX = 600
FUNCTION_LINES_MAX = 60
LICENCE_LINES = 2

PROTOTYPE = re.compile(r"^(?!typedef|struct|enum|union|extern|static|G_|return|#|/|\*|\})"
                       r"[A-Za-z_][\w\s*]*?\b_?(footfall_\w+)\s*\(")
# What is the same for every type, and what a room's start-up file does for each of its types
OF_EVERY_TYPE = re.compile(r"_(get_type|quark|new|copy|ref|unref|free|init|clear|equal|hash|get|present)$|_[gs]et_\w+$"
                           r"|^footfall_window_add_\w+_actions$")
# Names that say all there is to say
SAY_ALL = {"footfall_" + name for name in (
    "check_in_answer_to_variant", "connection_step", "csv_writer_end_row", "day_start_of_month",
    "json_writer_begin_array", "json_writer_begin_object", "json_writer_end_array", "json_writer_end_object",
    "log_find_shoe", "preferences_shell_add", "preferences_shell_show_page", "reading_dialog_append",
    "sample_history_add_break", "sample_history_add_event", "shoe_matcher_add", "statement_release",
    "transaction_end", "uuid_is_none", "window_add_actions")}


def find_prototypes(text):
    """Yields the line number, the name and whether a comment speaks for it, for each function of a header."""
    has_comment = False
    has_heading = False
    is_inside = False
    was_comment = False
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        ends_comment, was_comment = was_comment, is_inside or stripped.startswith("/*")
        if is_inside:
            is_inside = "*/" not in line
        elif not stripped:
            has_comment = False
            has_heading = has_heading or ends_comment and number > LICENCE_LINES + 1
        elif stripped.startswith("/*"):
            has_comment = True
            is_inside = "*/" not in line
        else:
            match = PROTOTYPE.match(line)
            if match:
                yield number, match[1], has_comment or has_heading


def check_header(path, text):
    return [f"{path}:{number}: {name}() has no comment that says what it does"
            for number, name, has_comment in find_prototypes(text)
            if not has_comment and name not in SAY_ALL and not OF_EVERY_TYPE.search(name)]


def check_length(path, text):
    n_lines = len(text.splitlines())
    most = TEST_LINES_MAX if pathlib.Path(path).name.startswith("test-") else LINES_MAX
    return [f"{path}: {n_lines} lines, more than {most}: it is about more than one thing"] if n_lines > most else []


def check_functions(path, text):
    """A function begins and ends with a brace in the first column."""
    problems = []
    start = None
    for number, line in enumerate(text.splitlines(), 1):
        if line == "{":
            start = number
        elif line == "}" and start is not None:
            if number - start + 1 > FUNCTION_LINES_MAX:
                problems.append(f"{path}:{start}: a function of {number - start + 1} lines, more than {FUNCTION_LINES_MAX}")
            start = None
    return problems


def check_the_checker():
    """The rules must be able to fail."""
    assert check_header("a.h", "int footfall_a_count (void);\n")
    assert check_header("a.h", "/* first */\nint footfall_a (void);\n\nint footfall_b_count (void);\n")
    assert check_header("a.h", "/* licence\n */\n\nint footfall_a_count (void);\n")
    assert not check_header("a.h", "/* licence\n */\n\n/* Counts. */\n\nint footfall_a_count (void);\n")
    assert not check_header("a.h", "/* both */\nint footfall_a (void);\nvoid footfall_set_a (int a,\n  int b);\n")
    assert not check_header("a.h", "FootfallA *footfall_a_new (void);\n")
    assert check_length("a.c", "\n" * (LINES_MAX + 1)) and not check_length("a.c", "\n" * LINES_MAX)
    assert check_functions("a.c", "{\n" + "\n" * FUNCTION_LINES_MAX + "}\n")


def main():
    check_the_checker()
    problems = []
    paths = sorted(path for folder in sys.argv[1:] for path in pathlib.Path(folder).rglob("*.[ch]"))
    for path in paths:
        text = path.read_text(encoding="utf-8")
        problems += check_length(path, text)
        problems += check_functions(path, text)
        if path.suffix == ".h":
            problems += check_header(path, text)
    for problem in problems:
        print(problem, file=sys.stderr)
    if not paths:
        print("no sources found", file=sys.stderr)
    print(f"{len(paths)} files, {len(problems)} wrong")
    return 1 if problems or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
