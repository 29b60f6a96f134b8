# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The way back to a backup, asked about on a terminal."""

import os
import pathlib
import pty
import re
import subprocess

import tap
from footfallctl import TODAY, FootfallctlTestCase


class RestoreTestCase(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.log("2026-11-20", "5km", "--knee", "left:1/2")
        self.backup = self.folder / "copy.db"
        self.done("backup", str(self.backup))
        self.then = self.read_everything()
        self.log("2026-11-21", "6km")
        self.now = self.read_everything()


class Restore(RestoreTestCase):
    def test_without_asking(self):
        answer = self.done_json("restore", str(self.backup), "--yes")
        self.assertEqual(self.read_everything(), self.then)
        self.assertEqual((answer["backup"]["runs"], answer["before"]["runs"], answer["kept"]), (1, 2, None))
        self.assertEqual((answer["before"]["first"], answer["before"]["last"]), ("2026-11-20", "2026-11-21"))
        self.done("verify")

    def test_what_was_there_is_the_newest_backup(self):
        self.done("restore", str(self.backup), "--yes")
        newest = self.done_json("backup", "--list")[0]
        self.assertEqual(newest["reason"], "restore")
        self.done("restore", os.path.basename(newest["file"]), "--yes")
        self.assertEqual(self.read_everything(), self.now)

    def test_words(self):
        out = self.done("restore", str(self.backup), "--yes")
        for words in ("2026-11-20 to 2026-11-21", "1 run,", "2 runs,", "2 pain entries"):
            self.assertIn(words, re.sub(r"\s+", " ", out))

    def test_no_terminal_to_ask_on(self):
        self.refused("restore", str(self.backup), says="--yes")
        self.assertEqual(self.read_everything(), self.now)

    def test_files_that_are_no_backup(self):
        self.refused("restore", "/no/such/file", "--yes", says=("/no/such/file", "backup --list"))
        self.refused("restore", self.write("x.db", "Dear diary"), "--yes", says="x.db")
        cut = self.write("cut.db", self.backup.read_bytes()[:9000])
        self.refused("restore", cut, "--yes", says="cut.db")
        self.assertEqual(self.read_everything(), self.now)

    def test_the_journal_itself(self):
        self.done("restore", str(self.journal), "--yes")
        self.assertEqual(self.read_everything(), self.now)

    def test_a_damaged_journal_is_kept(self):
        self.journal.write_bytes(b"broken")
        answer = self.done_json("restore", str(self.backup), "--yes")
        self.assertEqual(self.read_everything(), self.then)
        self.assertIsNone(answer["before"])
        self.assertEqual(pathlib.Path(answer["kept"]).read_bytes(), b"broken")

    def test_a_journal_that_is_gone(self):
        self.journal.unlink()
        answer = self.done_json("restore", str(self.backup), "--yes")
        self.assertEqual(self.read_everything(), self.then)
        self.assertIsNone(answer["kept"])

    def test_a_journal_that_is_no_file_stays(self):
        self.journal.unlink()
        self.journal.mkdir()
        answer = self.ctl("restore", str(self.backup), "--yes")
        self.assertEqual((answer.status, answer.out), (1, ""))
        self.assertTrue(self.journal.is_dir())


class Asking(RestoreTestCase):
    def ask(self, typed):
        """Answers the question on a terminal; returns the status and all that was shown there."""
        terminal, other_end = pty.openpty()
        process = subprocess.Popen([self.program, "--journal", str(self.journal), "--today", TODAY, "restore",
                                    str(self.backup)], stdin=other_end, stdout=other_end, stderr=other_end)
        os.close(other_end)
        shown = b""
        while b"[y/N]" not in shown:
            shown += os.read(terminal, 4096)
        os.write(terminal, typed)
        status = process.wait()
        try:
            while chunk := os.read(terminal, 4096):
                shown += chunk
        except OSError:  # the other end is closed
            pass
        os.close(terminal)
        return status, shown.decode()

    def test_yes(self):
        status, shown = self.ask(b"y\n")
        self.assertEqual(status, 0, shown)
        self.assertIn("2026-11-20 to 2026-11-21", shown)
        self.assertEqual(self.read_everything(), self.then)

    def test_anything_else(self):
        for typed in (b"n\n", b"\n", b"maybe\n", b"\x04"):
            with self.subTest(typed=typed):
                status, shown = self.ask(typed)
                self.assertEqual(status, 1, shown)
                self.assertIn("Nothing was changed", shown)
                self.assertEqual(self.read_everything(), self.now)

    def test_a_damaged_journal(self):
        self.journal.write_bytes(b"broken")
        status, shown = self.ask(b"n\n")
        self.assertEqual(status, 1, shown)
        self.assertEqual(self.journal.read_bytes(), b"broken")


if __name__ == "__main__":
    tap.main()
