#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Makes a translation into no language: every letter of every marked string
becomes a wide one, so that what is still in plain letters was never marked.

Usage: pseudo-locale.py OUT.mo SOURCE..."""

import re
import subprocess
import sys

KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "ngettext:1,2", "g_dngettext:2,3"]
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
# What has to stay as it is: placeholders of printf, and backslash escapes
KEPT = re.compile(r"%(?:\d+\$)?[-+ #0]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[diouxXeEfgGcsp%]|\\.")
WIDE = {code: code + 0xFEE0 for code in [*range(ord("a"), ord("z") + 1), *range(ord("A"), ord("Z") + 1)]}


def widen(text):
    """Returns the text in wide letters, its placeholders untouched."""
    parts = []
    end = 0
    for match in KEPT.finditer(text):
        parts += [text[end:match.start()].translate(WIDE), match[0]]
        end = match.end()
    return "".join(parts + [text[end:].translate(WIDE)])


def field(entry, name):
    """Returns the string of a field of a PO entry, joined over its lines, or None."""
    match = re.search(rf'^{re.escape(name)} ((?:"(?:[^"\\]|\\.)*"\s*)+)', entry, re.MULTILINE)
    return "".join(LITERAL.findall(match[1])) if match else None


def translate(entry):
    """Returns a PO entry with its translation filled in."""
    context, single, plural = (field(entry, name) for name in ("msgctxt", "msgid", "msgid_plural"))
    # Names of months come from the C library, so a day has to be written without them
    turn = (lambda text: "%-d.%-m.%Y") if context == "date format" else widen
    lines = [f'msgctxt "{context}"'] if context is not None else []
    lines.append(f'msgid "{single}"')
    if plural is None:
        return lines + [f'msgstr "{turn(single)}"']
    return lines + [f'msgid_plural "{plural}"', f'msgstr[0] "{turn(single)}"', f'msgstr[1] "{turn(plural)}"']


HEADER = ('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
          '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n')


def main():
    output, *sources = sys.argv[1:]
    template = subprocess.run(["xgettext", "--from-code=UTF-8", "--language=C", "--no-wrap",
                               *(f"--keyword={keyword}" for keyword in KEYWORDS), "--output=-", *sources],
                              check=True, capture_output=True, text=True, encoding="utf-8").stdout
    entries = [entry for entry in re.split(r"\n\n+", template) if field(entry, "msgid")]
    catalogue = HEADER + "".join("\n" + "\n".join(translate(entry)) + "\n" for entry in entries)
    subprocess.run(["msgfmt", "--output-file", output, "-"], check=True, input=catalogue, text=True, encoding="utf-8")


if __name__ == "__main__":
    main()
