#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Every message whose placeholders do not explain themselves tells translators
what they stand for: those with a text in them (%s) and those with more than one.

xgettext drops a comment that does not stand right before the message, so what
counts is what arrives in the template, not what stands in the source.

Usage: check-translators-comments.py SOURCE..."""

import re
import subprocess
import sys

KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "g_dngettext:2,3"]
PLACEHOLDER = re.compile(r"%(?:\d+\$)?(?:\.\d+)?[sdgf]")


def needs_comment(message):
    """Returns whether a translator would have to guess."""
    placeholders = PLACEHOLDER.findall(message)
    return len(placeholders) > 1 or any(placeholder.endswith("s") for placeholder in placeholders)


def find_uncommented(template):
    """Returns the messages that need a comment and have none, and how many were read."""
    entries = [(entry, re.search(r'^msgid "(.+)"$', entry, re.MULTILINE)) for entry in template.split("\n\n")]
    messages = [(entry, match[1]) for entry, match in entries if match]
    return [message for entry, message in messages if needs_comment(message) and "#. Translators:" not in entry], \
        len(messages)


def main():
    assert find_uncommented('msgid "%s: pain"\nmsgstr ""') == (["%s: pain"], 1)
    assert find_uncommented('#. Translators: a knee\nmsgid "%s: pain"\nmsgstr ""') == ([], 1)
    assert find_uncommented('msgid "%d day"\nmsgstr ""') == ([], 1)
    template = subprocess.run(["xgettext", "--from-code=UTF-8", "--language=C", "--no-wrap",
                               "--add-comments=Translators", *(f"--keyword={keyword}" for keyword in KEYWORDS),
                               "--output=-", *sys.argv[1:]],
                              check=True, capture_output=True, text=True, encoding="utf-8").stdout
    uncommented, count = find_uncommented(template)
    for message in uncommented:
        print(f"no comment for translators: {message}", file=sys.stderr)
    print(f"{count} messages, {len(uncommented)} without the comment they need")
    return 1 if uncommented or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
