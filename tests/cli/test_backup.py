# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Copies of the journal, and the list of them."""

import os
import pathlib
import sqlite3

import tap
from footfallctl import FootfallctlTestCase


class Backup(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.log("2026-11-20", "5km", "--knee", "left:1/2")

    def backups(self):
        return self.done_json("backup", "--list")

    def test_to_the_folder(self):
        path = pathlib.Path(self.done_json("backup")["file"])
        self.assertEqual(path.parent, self.folder / "backups")
        self.assertEqual((path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777), (0o600, 0o700))
        self.assertEqual(self.done_json("list", journal=path), self.done_json("list"))

    def test_to_a_file(self):
        path = self.folder / "copy.db"
        self.assertIn("copy.db", self.done("backup", str(path)))
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.backups(), [])
        self.log("2026-11-21", "6km")
        self.done("backup", str(path))
        self.assertEqual(len(self.done_json("list", journal=path)), 2)

    def test_the_list(self):
        self.assertEqual(self.backups(), [])
        self.assertIn("No backups", self.done("backup", "--list"))
        self.done("backup")
        self.done("backup")
        first, second = self.backups()
        self.assertGreater(first["made_at"], second["made_at"])
        self.assertEqual({first["reason"], second["reason"]}, {"asked"})
        self.assertEqual(first["size"], os.stat(first["file"]).st_size)
        self.assertTrue(os.path.isabs(first["file"]))
        out = self.done("backup", "--list")
        for backup in (first, second):
            self.assertIn(os.path.basename(backup["file"]), out)

    def test_the_first_change_of_a_day_makes_one(self):
        self.log("2026-11-21", "6km")
        self.log("2026-11-22", "7km")
        self.assertEqual([backup["reason"] for backup in self.backups()], ["day"])

    def test_the_list_of_a_damaged_journal(self):
        self.done("backup")
        self.journal.write_bytes(b"broken")
        self.assertEqual(len(self.backups()), 1)

    def test_while_another_program_writes(self):
        other = sqlite3.connect(self.journal, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        self.done("backup")

    def test_refusals(self):
        missing = self.ctl("backup", journal=self.folder / "none.db")
        self.assertEqual((missing.status, missing.out), (1, ""))
        self.assert_one_line(missing, "none.db")
        self.assertFalse((self.folder / "none.db").exists())
        self.refused("backup", str(self.folder / "no" / "such" / "folder.db"), says="folder.db")
        self.refused("backup", str(self.journal), says="in use")
        self.refused("backup", str(self.folder), says=(str(self.folder), "is a folder"))

    def test_takes_the_place_of_nothing_but_a_copy(self):
        notes = self.write("notes.txt", "Dear diary")
        self.refused("backup", notes, says=("notes.txt", "not a Footfall journal"))
        self.assertEqual(pathlib.Path(notes).read_text(encoding="utf-8"), "Dear diary")
        self.refused("backup", "/dev/null", says="/dev/null")
        self.done("backup", self.write("empty.db", ""))
        self.done("backup", str(self.folder / "empty.db"))

    def test_no_place_for_backups_is_told(self):
        (self.folder / "backups").write_text("in the way")
        answer = self.ctl("log", "6km")
        self.assertEqual(answer.status, 0)
        self.assert_one_line(answer, "backup could not be made")
        self.assertEqual(len(self.done_json("list")), 2)
        path = self.write("runs.json", '{"format":"footfall-journal","version":1,"runs":'
                                       '[{"started_at":"2026-10-01T08:00:00+02:00"}]}')
        self.refused("import", path, says="There has to be a backup first")

    def test_journals_whose_names_differ_in_their_ending(self):
        for name in ("a", "a.db"):
            self.log("2026-11-20", "5km", journal=self.folder / name)
            self.done("backup", journal=self.folder / name)
        for name in ("a", "a.db"):
            listed = self.done_json("backup", "--list", journal=self.folder / name)
            self.assertEqual(len(listed), 1)


if __name__ == "__main__":
    tap.main()
