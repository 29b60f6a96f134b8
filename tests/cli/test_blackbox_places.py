# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Journals in odd places, beside odd files, and damaged ones: what was there stays
as it was, and a damaged journal is never taken for an empty one."""

import os
import pathlib
import random
import shutil
import sqlite3
import stat

import tap
from footfallctl import FootfallctlTestCase

READING = (["list"], ["check"], ["shoes"], ["plan", "5km"], ["verify"])
WRITING = (["log", "5km"], ["pain", "left", "3"], ["shoes", "add", "x"], ["sample"])


class Names(FootfallctlTestCase):
    def test_names_of_every_kind(self):
        for name in ("with blanks.db", "ünïcödé 🏃.db", "new\nline.db", "quo'te\".db", "%s%n.db", "?mode=ro.db", "#1.db",
                     "a&b=c.db", ":memory:", "-", "file:x.db", "..db", "caf\udce9.db"):
            with self.subTest(name=name):
                path = self.folder / name
                self.done("log", "5km", journal=path)
                self.assertTrue(path.is_file())
                self.assertEqual(len(self.done_json("list", journal=path)), 1)

    def test_relative_names_are_files_too(self):
        for name in (":memory:", "-", "file:x.db?mode=memory"):
            with self.subTest(name=name):
                self.assertEqual(self.start("--journal", name, "log", "5km").status, 0)
                self.assertTrue((self.folder / name).is_file())

    def test_folders_are_made_for_their_owner_alone(self):
        before = os.umask(0)
        self.addCleanup(os.umask, before)
        path = self.folder / "new" / "journal.db"
        self.done("log", "5km", journal=path)
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(path.parent.stat().st_mode), 0o700)

    def test_reading_makes_nothing(self):
        path = self.folder / "new" / "journal.db"
        for command in READING:
            self.ctl(*command, journal=path)
            self.assertFalse(path.parent.exists())

    def test_what_is_no_place_for_a_journal(self):
        self.write("file", "")
        os.symlink("loop", self.folder / "loop")
        os.mkfifo(self.folder / "pipe")
        for path in ("/dev/null", "/dev/zero", "/proc/self/mem", self.folder / "file" / "x.db", self.folder / "loop",
                     self.folder / "pipe", self.folder / ("x" * 300)):
            for command in (["log", "5km"], ["list"]):
                with self.subTest(path=path, command=command):
                    answer = self.ctl(*command, journal=path)
                    self.assertEqual((answer.status, answer.out), (1, ""), answer)
                    self.assert_one_line(answer)

    def test_link_to_a_journal(self):
        self.log("2026-11-01", "4km")
        link = self.folder / "link.db"
        link.symlink_to(self.journal)
        self.done("log", "5km", journal=link)
        self.assertTrue(link.is_symlink())
        self.assertEqual(len(self.done_json("list")), 2)

    def test_empty_environment_counts_as_none(self):
        data = self.folder / "data"
        answer = self.start("log", "5km", environment={"FOOTFALL_JOURNAL": "", "XDG_DATA_HOME": str(data)})
        self.assertEqual(answer.status, 0, answer)
        self.assertTrue((data / "footfall" / "journal.db").is_file())


class Permissions(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.place = self.folder / "place"
        self.place.mkdir()
        self.journal = self.place / "journal.db"
        self.log("2026-11-01", "4km")
        self.heed_permissions()
        self.before = self.journal.read_bytes()

    def assert_refused(self, commands, *words):
        for command in commands:
            with self.subTest(command=command):
                answer = self.ctl(*command)
                self.assertEqual((answer.status, answer.out), (1, ""), answer)
                self.assert_one_line(answer, "journal.db", *words)
        self.assertEqual(self.journal.read_bytes(), self.before)
        self.assertEqual([path.name for path in self.place.iterdir()], ["journal.db"])

    def test_read_only_file(self):
        self.journal.chmod(0o400)
        self.assert_refused(WRITING, "read-only")

    def test_read_only_folder(self):
        self.place.chmod(0o500)
        self.addCleanup(self.place.chmod, 0o700)
        self.assert_refused(WRITING, "read-only")

    def test_file_that_may_not_be_read(self):
        self.journal.chmod(0)
        self.assert_refused((*READING, *WRITING))

    def test_export_into_a_read_only_folder(self):
        target = self.folder / "target"
        target.mkdir(0o500)
        if self.identity:
            os.chown(target, self.identity["user"], self.identity["group"])
        answer = self.ctl("export", str(target / "export.json"))
        self.assertEqual((answer.status, answer.out), (1, ""))
        self.assert_one_line(answer, "export.json")
        self.assertEqual(list(target.iterdir()), [])


class Damaged(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.done("sample", "--weeks", "20")
        self.good = self.journal.read_bytes()

    def assert_all_refuse(self, content):
        for command in (*READING, *WRITING):
            self.journal.write_bytes(content)
            answer = self.ctl(*command)
            self.assertEqual((answer.status, answer.out), (1, ""), (command, answer))
            self.assert_one_line(answer, "journal.db")
            self.assertEqual(self.journal.read_bytes(), content, command)

    def test_cut_off(self):
        for size in (1, 50, 100, 4096, len(self.good) // 2, len(self.good) - 4096):
            with self.subTest(size=size):
                self.assert_all_refuse(self.good[:size])

    def test_first_page_gone(self):
        self.assert_all_refuse(b"\0" * 4096 + self.good[4096:])
        self.assert_all_refuse(b"x" * 16 + self.good[16:])

    def test_every_other_page_gone(self):
        content = bytearray(self.good)
        for start in range(3 * 4096, len(content), 2 * 4096):
            content[start:start + 64] = b"\xa5" * 64
        self.assert_all_refuse(bytes(content))

    def test_missing_table(self):
        database = sqlite3.connect(self.journal)
        database.execute("DROP TABLE pain")
        database.commit()
        database.close()
        self.assert_all_refuse(self.journal.read_bytes())


class Beside(FootfallctlTestCase):
    """Files that SQLite keeps beside a journal, when they are not what they should be."""

    def setUp(self):
        super().setUp()
        self.log("2026-11-01", "4km")

    def beside(self, ending):
        return pathlib.Path(f"{self.journal}{ending}")

    def test_folders(self):
        for ending in ("-wal", "-shm", "-journal"):
            self.beside(ending).mkdir()
            with self.subTest(ending=ending):
                answer = self.ctl("log", "5km")
                self.assertEqual((answer.status, answer.out), (1, ""))
                self.assert_one_line(answer, "journal.db")
            self.beside(ending).rmdir()
        self.assertEqual(len(self.done_json("list")), 1)

    def test_noise_is_ignored(self):
        self.beside("-wal").write_bytes(random.Random(3).randbytes(50000))
        self.assertEqual(len(self.done_json("list")), 1)
        self.done("verify")

    def test_changes_that_are_only_in_the_log_are_not_lost(self):
        reader = sqlite3.connect(self.journal, isolation_level=None)
        self.addCleanup(reader.close)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM run").fetchall()
        self.done("log", "5km")
        copy = self.folder / "copy.db"
        shutil.copy(self.journal, copy)
        shutil.copy(self.beside("-wal"), f"{copy}-wal")
        self.assertEqual(len(self.done_json("list", journal=copy)), 2)


if __name__ == "__main__":
    tap.main()
