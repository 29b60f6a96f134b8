# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""What can still be read of a damaged journal."""

import pathlib
import sqlite3

import tap
from footfallctl import FootfallctlTestCase


class Salvage(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.done("sample", "--weeks", "20")
        self.everything = self.read_everything()

    def lose_the_first_page(self):
        """Without it nothing says where the tables are; all rows are still there."""
        with open(self.journal, "r+b") as file:
            file.write(b"\0" * 4096)
        return self.journal.read_bytes()

    def test_in_place(self):
        damaged = self.lose_the_first_page()
        answer = self.done_json("salvage")
        self.assertEqual(self.read_everything(), self.everything)
        self.assertEqual(pathlib.Path(answer["kept"]).read_bytes(), damaged)
        self.assertEqual((answer["lost"], answer["loosened"]), (0, 0))
        self.assertEqual(answer["saved"]["runs"], len(self.everything["runs"]))

    def test_into_a_new_journal(self):
        damaged = self.lose_the_first_page()
        source = self.journal
        self.journal = self.folder / "new.db"
        out = self.done("salvage", str(source))
        self.assertEqual(self.read_everything(), self.everything)
        self.assertEqual(source.read_bytes(), damaged)
        for words in ("new.db", str(source), "No entry is known to be lost"):
            self.assertIn(words, out)
        self.assertEqual(self.journal.stat().st_mode & 0o777, 0o600)

    def test_what_is_lost_is_said(self):
        with open(self.journal, "r+b") as file:
            pages = file.read()
            for number in reversed(range(len(pages) // 4096)):
                page = pages[number * 4096:(number + 1) * 4096]
                if page[0] == 0x0d and b"sidewalk" in page:  # rows of runs
                    file.seek(number * 4096)
                    file.write(b"\xa5" * 4096)
                    break
        answer = self.done_json("salvage")
        self.assertGreater(answer["lost"], 0)
        self.assertEqual(answer["saved"]["runs"] + answer["lost"], len(self.everything["runs"]))
        self.assertEqual(len(self.done_json("list")), answer["saved"]["runs"])
        self.done("verify")

    def test_a_value_out_of_range(self):
        database = sqlite3.connect(self.journal)
        database.execute("PRAGMA ignore_check_constraints = 1")
        database.execute("UPDATE run SET started_at = 999999999999999 WHERE uuid = (SELECT min (uuid) FROM run)")
        database.commit()
        database.close()
        answer = self.done_json("salvage")
        self.assertEqual(answer["saved"]["runs"], len(self.everything["runs"]) - 1)
        self.assertEqual(answer["lost"], 1)

    def test_a_whole_journal_stays(self):
        self.refused("salvage", says="whole")

    def test_never_over_a_journal(self):
        damaged = self.write("damaged.db", self.journal.read_bytes()[:8192])
        self.refused("salvage", damaged, says="--journal")

    def test_nothing_to_read(self):
        self.journal.write_bytes(b"SQLite format 3\0" + b"\xa5" * 20000)
        answer = self.ctl("salvage")
        self.assertEqual((answer.status, answer.out), (1, ""))
        self.assert_one_line(answer, "Nothing could be read")
        self.assertTrue(self.journal.read_bytes().startswith(b"SQLite format 3"))
        missing = self.ctl("salvage", str(self.folder / "none.db"))
        self.assertEqual((missing.status, missing.out), (1, ""))
        self.assert_one_line(missing, "none.db")


if __name__ == "__main__":
    tap.main()
