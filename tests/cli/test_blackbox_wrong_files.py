# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Files that are damaged, of the wrong kind or made to be hard to read, and
names that are hard to say: one line each, and nothing changes."""

import json
import os
import random

import tap
from footfallctl import FootfallctlTestCase
from records import make_document, make_record

GOOD = json.dumps(make_document(runs=[make_record("runs", notes="NOTES")]))
DEPTH = 100000


def with_notes(notes):
    """The good file with just these bytes between the quotation marks of the notes."""
    return GOOD.encode().replace(b"NOTES", notes)


NOT_JSON = {
    "cut short": GOOD[:-10],
    "cut in the middle": GOOD[:len(GOOD) // 2],
    "text behind it": GOOD + "x",
    "twice": GOOD + GOOD,
    "zero byte behind it": GOOD + "\0",
    "zero byte in a text": with_notes(b"a\0b"),
    "escaped zero byte": with_notes(b"a\\u0000b"),
    "half a character": with_notes(b"\\ud800"),
    "other half": with_notes(b"\\udc00"),
    "half a character, raw": with_notes(b"\xed\xa0\x80"),
    "line break in a text": with_notes(b"a\nb"),
    "Latin-1": with_notes(b"caf\xe9"),
    "UTF-16 without a mark": GOOD.encode("utf-16-le"),
    "single quotes": GOOD.replace('"', "'"),
    "comma at the end": GOOD[:-1] + ",}",
    "comment": "/* runs */" + GOOD,
    "NaN": GOOD.replace("5000", "NaN"),
    "Infinity": GOOD.replace("5000", "Infinity"),
    "too big a number": GOOD.replace("5000", "1e999"),
    "plus": GOOD.replace("5000", "+5000"),
    "underscore": GOOD.replace("5000", "5_000"),
    "deep lists": '{"format":"footfall-journal","version":1,"runs":' + "[" * DEPTH + "]" * DEPTH + "}",
    "deep lists, cut": '{"format":"footfall-journal","version":1,"runs":' + "[" * DEPTH,
    "deep records": '{"format":"footfall-journal","version":1,"runs":[{"notes":' + '{"a":' * DEPTH + "1" + "}" * DEPTH
                    + "}]}",
}

NO_FILE_OF_RUNS = {
    "nothing": "", "blanks": "  \n", "null": "null", "a list": "[]", "a list of journals": f"[{GOOD}]",
    "a record": "{}",
    "a page": "<html></html>", "prose": "Dear diary\n", "zero bytes": "\0" * 1000, "deep": "[" * DEPTH,
    "an archive": b"PK\x03\x04" + b"\0" * 100, "noise": random.Random(1).randbytes(100000),
    "one long line": "a," * 1000000,
}


class WrongFiles(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.log("2026-11-01", "4km")
        self.bytes = self.journal.read_bytes()

    def assert_refused(self, path, *words):
        answer = self.ctl("import", path)
        self.assertEqual(answer.status, 1, answer)
        self.assert_one_line(answer, *words)
        self.assertLess(len(answer.err), 1000)
        self.assertEqual(self.journal.read_bytes(), self.bytes)

    def test_exports_that_are_damaged(self):
        for name, content in NOT_JSON.items():
            with self.subTest(name=name):
                self.assert_refused(self.write("wrong.json", content), "wrong.json")

    def test_no_file_of_runs(self):
        for name, content in NO_FILE_OF_RUNS.items():
            for ending in ("json", "csv"):
                with self.subTest(name=name, ending=ending):
                    self.assert_refused(self.write(f"wrong.{ending}", content), f"wrong.{ending}")

    def test_own_exports_for_spreadsheets(self):
        path = str(self.folder / "runs.csv")
        self.done("export", path)
        self.assert_refused(path, "runs.csv")

    def test_the_journal_itself(self):
        self.assert_refused(str(self.journal), "journal.db")

    def test_what_is_no_ordinary_file(self):
        pipe = str(self.folder / "pipe")
        os.mkfifo(pipe)
        for path in (pipe, "/dev/null", "/dev/zero", "/dev/stdin"):
            with self.subTest(path=path):
                self.assert_refused(path, path)

    def test_wrong_file_makes_no_journal(self):
        other = self.folder / "other.db"
        self.assertEqual(self.ctl("import", self.write("wrong.json", "{"), journal=other).status, 1)
        self.assertFalse(other.exists())

    def test_each_of_several_is_named_in_the_answer(self):
        names = ["one.json", "two.json", "three.json"]
        answer = self.ctl("import", "--json", *(self.write(name, "{") for name in names))
        self.assertEqual(answer.status, 1)
        self.assert_one_line(answer, "3 of 3", "one.json")
        files = json.loads(answer.out)["files"]
        self.assertEqual([os.path.basename(file["errors"][0]["file"]) for file in files], names)

    def test_the_ending_does_not_matter(self):
        for number, name in enumerate(("export", "export.JSON", "export.csv", "export.db", "-export.json")):
            with self.subTest(name=name):
                journal = self.folder / f"{number}.db"
                self.write(name, GOOD)
                self.done("import", "--", name, journal=journal)
                self.assertEqual(len(self.done_json("list", journal=journal)), 1)


class WrongWords(FootfallctlTestCase):
    """Words that were typed come back in messages, but never as more than one line or as a command to the terminal."""

    def setUp(self):
        super().setUp()
        self.log("2026-11-01", "4km")

    def test_one_line_whatever_was_typed(self):
        for word in ("a\nb", "\x1b[31mred", "a\rb", "\x07", "%s%n", "\u2028", "\u202e"):
            for command, status in ((["log", word], 1), (["log", "5km", word], 1), (["log", "5km", "--at", word], 1),
                                    (["log", "5km", "--surface", word], 1), (["log", "5km", "--shoe", word], 1),
                                    (["log", "5km", "--knee", word], 1), (["log", "5km", "--effort", word], 1),
                                    (["pain", word, "3"], 1), (["pain", "left", word], 1), (["plan", word], 1),
                                    (["list", "--since", word], 1), (["list", "--limit", word], 1),
                                    (["shoes", "retire", word], 1), (["shoes", "add", "x", "--replace-at", word], 1),
                                    (["import", word], 1), (["export", word], 1), (["sample", "--profile", word], 1),
                                    ([word], 2), (["log", "5km", "30:00", word], 2), (["shoes", word], 2),
                                    (["list", "--" + word], 2)):
                with self.subTest(word=word, command=command):
                    answer = self.ctl(*command)
                    self.assertEqual(answer.status, status, answer)
                    self.assert_one_line(answer)
                    for character in "\x1b\r\x07":
                        self.assertNotIn(character, answer.err + answer.out)
        self.assertEqual(len(self.done_json("list")), 1)

    def test_nothing_typed_at_all(self):
        for command in (["log", ""], ["log", "5km", ""], ["log", "5km", "--at", ""], ["log", "5km", "--surface", ""],
                        ["log", "5km", "--shoe", ""], ["log", "5km", "--knee", ""], ["pain", "", "3"],
                        ["pain", "left", ""], ["pain", "left", "3", "--moment", ""], ["plan", ""],
                        ["list", "--since", ""], ["list", "--limit", ""], ["shoes", "add", ""], ["shoes", "add", " "],
                        ["shoes", "retire", ""], ["export", ""]):
            with self.subTest(command=command):
                self.refused(*command)

    def test_very_long_words(self):
        word = "9" * 100000
        for command in (["log", word], ["log", "5km", word], ["pain", "left", word], ["plan", word],
                        ["list", "--limit", word], ["list", "--since", word]):
            with self.subTest(command=command[:-1]):
                self.refused(*command)


if __name__ == "__main__":
    tap.main()
