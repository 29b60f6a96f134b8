# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Writing the journal into files and reading it back, byte for byte."""

import csv
import io
import json
import os
import stat

import tap
from footfallctl import FootfallctlTestCase


class RoundTrip(FootfallctlTestCase):
    def export(self, name, **options):
        path = self.folder / name
        self.done("export", str(path), **options)
        return path.read_bytes()

    def assert_same_after_import(self):
        first = self.export("first.json")
        other = self.folder / "other.db"
        self.done("import", str(self.folder / "first.json"), journal=other)
        self.assertEqual(self.export("second.json", journal=other), first)
        self.assertIn("Nothing new", self.done("import", str(self.folder / "first.json"), journal=other))
        self.assertIn("Nothing new", self.done("import", str(self.folder / "second.json")))
        self.done("verify", journal=other)

    def test_example_at_the_ends_of_the_calendar(self):
        for today in ("0001-01-01", "0001-06-30", "9999-12-31"):
            self.refused("sample", says=("--today",), today=today)
            self.assertFalse(self.journal.exists())
        self.done("sample", today="9999-11-30")

    def test_example_journals(self):
        for profile in ("mild", "patellofemoral", "flare"):
            with self.subTest(profile=profile):
                self.journal = self.folder / f"{profile}.db"
                self.done("sample", "--profile", profile, "--weeks", "60")
                self.assert_same_after_import()
                os.remove(self.folder / "other.db")

    def test_everything_that_can_be_typed(self):
        self.done("shoes", "add", "Übermut 靴 🏃", "--initial", "12.345km", "--notes", 'a "quoted"\tline\nand more',
                  "--default")
        self.done("shoes", "add", "old", "--first-used", "2020-02-29")
        self.done("shoes", "retire", "old", "--on", "2025-01-01")
        self.done("log", "6.2km", "38:10", "--knee", "left:2/3/1", "--knee", "right:0", "--at", "2026-11-20T07:30",
                  "--sign", "left:locked", "--area", "left:inner", "--notes", "schön, naß; «été» \\ / \u2028",
                  "--effort", "0", "--cadence", "171.5", "--ascent", "0", "--stopped-early")
        self.done("log", "-", "--at", "2026-10-25T02:30:00+01:00")
        self.done("log", "0.1mi", "--at", "2026-11-20T07:30:00-11:30")
        self.done("pain", "unspecified", "10", "--at", "2026-11-01T00:00", "--notes", "–")
        self.assert_same_after_import()

    def test_empty_journal(self):
        self.done("sample", "--weeks", "1")
        empty = {**self.read_everything(), "runs": [], "pain": [], "shoes": [], "activities": [], "breaks": []}
        self.journal = self.folder / "empty.db"
        self.done("import", self.write("empty.json", json.dumps(empty)))
        self.assertEqual(self.read_everything(), empty)
        self.assert_same_after_import()

    def test_imported_runs(self):
        rows = "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n" \
               '7,2014-09-12 16:54:28,"a, b",Run,"two\nlines",3189,9551.7,false,Kestrel,\n'
        self.done("import", self.write("activities.csv", rows))
        self.assert_same_after_import()

    def test_the_same_journal_gives_the_same_bytes(self):
        self.done("sample", "--weeks", "10")
        self.assertEqual(self.export("a.json"), self.export("b.json"))
        self.assertEqual(self.export("a.csv"), self.export("b.csv"))

    def test_other_zones_and_locales_give_the_same_bytes(self):
        self.done("sample", "--weeks", "10")
        here = self.export("a.json")
        there = self.export("b.json", environment={"TZ": "Asia/Tokyo", "LC_ALL": "C"})
        self.assertEqual(here, there)


class Form(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.done("shoes", "add", "Kestrel")
        self.run = self.log("2026-11-20", "5km", "25:00", "--knee", "left:2/3", "--shoe", "Kes", "--notes", "a, b")

    def test_json(self):
        everything = self.read_everything()
        self.assertEqual(list(everything), ["format", "version", "runs", "pain", "shoes", "activities", "breaks",
                                            "events", "dismissals"])
        self.assertEqual((everything["format"], everything["version"]), ("footfall-journal", 1))
        self.assertEqual(everything["runs"], [{key: self.run[key] for key in self.run if key != "pain"}])

    def test_csv(self):
        path = self.folder / "runs.csv"
        self.assertIn("1 run", self.done("export", str(path)))
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
        self.assertEqual(len(rows), 1)
        self.assertEqual((rows[0]["distance_m"], rows[0]["duration_s"], rows[0]["shoe"]), ("5000", "1500", "Kestrel"))
        self.assertEqual((rows[0]["left_during"], rows[0]["left_after"], rows[0]["right_after"]), ("2", "3", ""))
        self.assertEqual(rows[0]["notes"], "a, b")

    def test_only_its_owner_may_read_it(self):
        path = self.folder / "a.json"
        self.done("export", str(path))
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)

    def test_replaces_what_was_there(self):
        path = self.folder / "a.json"
        path.write_text("x" * 100000)
        self.done("export", str(path))
        self.assertEqual(len(json.loads(path.read_text())["runs"]), 1)
        self.assertEqual([entry.name for entry in self.folder.glob("*a.json*")], ["a.json"])

    def test_what_is_no_ordinary_file(self):
        """A pipe is neither waited for nor replaced."""
        pipe = self.write_pipe("pipe.json")
        self.refused("export", str(pipe), says=("pipe.json", "not an ordinary file"))
        self.assertTrue(stat.S_ISFIFO(pipe.stat().st_mode))
        self.refused("export", "/dev/stdout", says=("/dev/stdout", ".json"))
        self.refused("chart", "load", str(self.write_pipe("pipe.svg")), says=("pipe.svg", "not an ordinary file"))

    def write_pipe(self, name):
        os.mkfifo(self.folder / name)
        return self.folder / name

    def test_places_that_are_not_there(self):
        self.refused("export", str(self.folder / "none" / "a.json"), says=("there is no folder", str(self.folder)))
        self.refused("export", self.write("file", "x") + "/a.json", says="there is no folder")
        self.refused("chart", "load", str(self.folder / "none" / "a.svg"), says="there is no folder")

    def test_a_folder_that_only_others_may_write_in(self):
        closed = self.folder / "closed"
        closed.mkdir()
        self.heed_permissions()
        closed.chmod(0o500)
        self.addCleanup(closed.chmod, 0o700)
        self.refused("export", str(closed / "a.json"), says="may not write in the folder")

    def test_never_takes_the_place_of_the_journal(self):
        journal = self.folder / "journal.json"
        self.done("log", "5km", journal=journal)
        before = journal.read_bytes()
        link = self.folder / "link.json"
        link.symlink_to(journal)
        for path in (journal, link):
            answer = self.ctl("export", str(path), journal=journal)
            self.assertEqual((answer.status, answer.out), (1, ""), answer)
            self.assert_one_line(answer, path.name, "journal")
        self.assertEqual(journal.read_bytes(), before)

    def test_refusals(self):
        folder = self.folder / "folder.json"
        folder.mkdir()
        for path, says in (("runs.txt", ".json"), ("runs", ".json"), (str(folder), "folder.json"),
                           (str(self.folder / "none" / "a.json"), "a.json"), ("", ".json")):
            with self.subTest(path=path):
                self.refused("export", path, says=says)

    def test_there_is_nothing_to_export_without_a_journal(self):
        answer = self.ctl("export", str(self.folder / "a.json"), journal=self.folder / "none.db")
        self.assertEqual(answer.status, 1)
        self.assert_one_line(answer, "none.db")
        self.assertFalse((self.folder / "a.json").exists())


if __name__ == "__main__":
    tap.main()
