# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Files that are no journal, example journals, and checking that one is whole."""

import os
import pathlib
import sqlite3

import tap
from footfallctl import FootfallctlTestCase

READING = (["list"], ["shoes"], ["check"], ["plan", "5km"], ["verify"], ["export", "x.json"])
WRITING = (["log", "5km"], ["pain", "left", "3"], ["shoes", "add", "x"], ["sample"])


class NoJournal(FootfallctlTestCase):
    def all_refuse(self, path, *words):
        for command in (*READING, *WRITING):
            with self.subTest(command=command):
                answer = self.ctl(*command, journal=path)
                self.assertEqual((answer.status, answer.out), (1, ""), answer)
                self.assert_one_line(answer, *words)

    def test_a_folder(self):
        self.all_refuse(self.folder, str(self.folder))

    def test_no_database(self):
        path = pathlib.Path(self.write("notes.txt", "Dear diary, today I ran.\n" * 100))
        before = path.read_bytes()
        self.all_refuse(path, "notes.txt")
        self.assertEqual(path.read_bytes(), before)

    def test_database_of_another_program(self):
        path = self.folder / "other.db"
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE songs (title TEXT)")
        database.close()
        before = path.read_bytes()
        self.all_refuse(path, "other.db")
        self.assertEqual(path.read_bytes(), before)

    def test_journal_of_a_newer_version(self):
        self.done("log", "5km")
        database = sqlite3.connect(self.journal)
        database.execute("PRAGMA user_version = 999")
        database.commit()
        database.close()
        self.all_refuse(self.journal, "newer")

    def test_damaged_journal_is_never_empty(self):
        self.done("sample", "--weeks", "30")
        size = self.journal.stat().st_size
        with open(self.journal, "r+b") as file:
            file.seek(100)
            file.write(b"\xff" * (size - 200))
        self.all_refuse(self.journal, "journal.db")

    def test_nowhere(self):
        self.ctl("log", "5km", journal=self.folder / "file")
        path = self.folder / "file" / "journal.db"
        for command in WRITING:
            answer = self.ctl(*command, journal=path)
            self.assertEqual(answer.status, 1, answer)
            self.assert_one_line(answer)

    def test_read_only_folder(self):
        folder = self.folder / "locked"
        folder.mkdir()
        self.heed_permissions()
        folder.chmod(0o500)
        for command in WRITING:
            answer = self.ctl(*command, journal=folder / "journal.db")
            self.assertEqual(answer.status, 1, answer)
            self.assert_one_line(answer, "read-only")
        self.assertEqual(list(folder.iterdir()), [])
        folder.chmod(0o700)


class Verify(FootfallctlTestCase):
    def test_whole(self):
        self.log("2026-11-20", "5km", "--knee", "left:1/2")
        out = self.done("verify")
        for words in ("1 run", "2 pain"):
            self.assertIn(words, out)

    def test_missing(self):
        answer = self.ctl("verify")
        self.assertEqual(answer.status, 1)
        self.assert_one_line(answer, "journal.db", "--journal")
        self.assertFalse(self.journal.exists())

    def test_for_programs(self):
        self.log("2026-11-20", "5km", "--knee", "left:1/2")
        answer = self.done_json("verify")
        self.assertIs(answer["whole"], True)
        self.assertEqual({key: answer["journal"][key] for key in ("runs", "pain", "shoes", "first", "last")},
                         {"runs": 1, "pain": 2, "shoes": 0, "first": "2026-11-20", "last": "2026-11-20"})

    def test_what_another_program_put_in(self):
        self.log("2026-11-20", "5km")
        database = sqlite3.connect(self.journal)
        database.execute("CREATE TRIGGER eater AFTER INSERT ON run BEGIN DELETE FROM run; END")
        database.commit()
        database.close()
        answer = self.ctl("verify")
        self.assertEqual((answer.status, answer.out), (1, ""), answer)
        self.assert_one_line(answer, "trigger eater")
        self.log("2026-11-21", "5km")
        self.assertEqual(len(self.done_json("list")), 2)

    def test_a_time_past_the_calendar(self):
        self.log("2026-11-20", "5km")
        database = sqlite3.connect(self.journal)
        database.execute("PRAGMA ignore_check_constraints = 1")
        database.execute("UPDATE run SET started_at = 999999999999999")
        database.commit()
        database.close()
        for command in (["list", "--json"], ["verify"], ["log", "5km"]):
            answer = self.ctl(*command)
            self.assertEqual((answer.status, answer.out), (1, ""), answer)
            self.assert_one_line(answer, "damaged", "restore a backup")

    def test_a_reference_to_nothing(self):
        self.done("shoes", "add", "Kestrel")
        self.log("2026-11-20", "5km", "--shoe", "Kestrel")
        database = sqlite3.connect(self.journal)
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("DELETE FROM shoe")
        database.commit()
        database.close()
        answer = self.ctl("verify")
        self.assertEqual((answer.status, answer.out), (1, ""), answer)
        self.assert_one_line(answer)


class Sample(FootfallctlTestCase):
    def test_the_same_seed_the_same_journal(self):
        self.done("sample", "--weeks", "12", "--seed", "7")
        first = self.read_everything()
        self.journal = self.folder / "again.db"
        self.done("sample", "--weeks", "12", "--seed", "7")
        self.assertEqual(self.read_everything(), first)
        self.journal = self.folder / "other.db"
        self.done("sample", "--weeks", "12", "--seed", "8")
        self.assertNotEqual(self.read_everything(), first)

    def test_as_long_as_asked_for(self):
        self.done("sample", "--weeks", "52")
        days = [run["started_at"][:10] for run in self.done_json("list")]
        self.assertGreater(len(days), 100)
        self.assertGreaterEqual(min(days), "2025-11-22")
        self.assertLessEqual(max(days), "2026-11-22")
        self.done("verify")

    def test_profiles_differ(self):
        for profile, has_red in (("healthy", False), ("steady-low", False), ("patellofemoral", True)):
            with self.subTest(profile=profile):
                self.journal = self.folder / f"{profile}.db"
                self.done("sample", "--profile", profile)
                levels = {finding["level"] for finding in self.done_json("check")["findings"]}
                self.assertEqual("red" in levels, has_red)

    def test_refuses_a_journal_that_is_not_empty(self):
        self.log("2026-11-20", "5km")
        self.refused("sample", says=("not empty", "--journal"))

    def test_fills_an_empty_one(self):
        self.done("shoes", "add", "x")
        database = sqlite3.connect(self.journal)
        database.execute("DELETE FROM shoe")
        database.commit()
        database.close()
        self.done("sample", "--weeks", "2")

    def test_refusals(self):
        for arguments in (("--weeks", "0"), ("--weeks", "x"), ("--weeks", "1000000"), ("--seed", "-1"),
                          ("--seed", "4294967296"), ("--profile", "wild"), ("--profile", "")):
            with self.subTest(arguments=arguments):
                self.refused("sample", *arguments, says=arguments[1])
        self.assertFalse(self.journal.exists())

    def test_large(self):
        self.done("sample", "--weeks", "1200", "--seed", "1")
        self.assertGreater(len(self.done_json("list")), 3500)
        self.assertIn("Next run", self.done("check"))


if __name__ == "__main__":
    tap.main()
