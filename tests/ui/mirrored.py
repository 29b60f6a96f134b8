# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""A language that is written from right to left and still can be read by who reads English: each word of Footfall
from its own end, as if its letters were Hebrew ones. Numbers, dates and marks then fall where they would in a
translation."""

import pathlib
import re
import subprocess

# The C library takes the Arabic names of days and months for it.
LOCALE = "ar_EG.UTF-8"

# What a word is not: what printf and strftime fill in, markup, entities, escapes.
KEPT = r"%(?:\d+\$)?[-+ #0'I]*[\d*]*(?:\.[\d*]+)?(?:hh|h|ll|l|z|j|t|E|O)?[a-zA-Z%]|<[^>]*>|&\w+;|\\."
WORD = r"[^\W\d_][^\W\d]*(?:['’][^\W\d_]+)*|_[^\W\d]+"
# Marks of direction around letters that are told to run from right to left.
OPENING, CLOSING = "\u200f\u202e", "\u202c\u200f"

KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "ngettext:1,2", "g_dngettext:2,3", "g_dpgettext2:2c,3"]


def mirror(text):
    """Turns the words of a text around."""
    def turn(found):
        return f"{OPENING}{found[0]}{CLOSING}" if found["word"] else found[0]
    return re.sub(f"{KEPT}|(?P<word>{WORD})", turn, text)


def mirror_catalogue(catalogue):
    """Turns the words of the translations of a catalogue around, but not those of its header."""
    header, *entries = catalogue.split("\n\n")
    for blank, filled in (("CHARSET", "UTF-8"), ("nplurals=INTEGER", "nplurals=2"), ("plural=EXPRESSION", "plural=n != 1")):
        header = header.replace(blank, filled)

    def turn(entry):
        start = entry.index("\nmsgstr")
        quoted = re.sub(r'"(.*)"', lambda found: f'"{mirror(found[1])}"', entry[start:])
        return entry[:start] + quoted
    return "\n\n".join([header, *(turn(entry) if "\nmsgstr" in entry else entry for entry in entries)])


def extract(source):
    """The catalogue of all that is translated, with the texts as their own translations."""
    names = [name for name in (source / "po" / "POTFILES").read_text(encoding="utf-8").split("\n")
             if name.endswith((".c", ".ui"))]
    texts = subprocess.run(["xgettext", "--from-code=UTF-8", "--output=-", f"--directory={source}",
                            *(f"--keyword={word}" for word in KEYWORDS), *names],
                           check=True, capture_output=True).stdout
    return subprocess.run(["msgen", "-"], input=texts, check=True, capture_output=True).stdout.decode()


def make(source, folder):
    """Makes the language in a folder; returns what the measured window needs in its environment to speak it."""
    messages = pathlib.Path(folder, LOCALE.split("_", maxsplit=1)[0], "LC_MESSAGES")
    messages.mkdir(parents=True)
    subprocess.run(["msgfmt", f"--output-file={messages / 'footfall.mo'}", "-"], check=True,
                   input=mirror_catalogue(extract(pathlib.Path(source))).encode())
    return {"LC_ALL": LOCALE, "LANG": LOCALE, "LANGUAGE": "", "FOOTFALL_MIRRORED": str(folder)}
