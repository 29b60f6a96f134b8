# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""A journal that cannot be opened is told in one sentence, and left as it is."""

import sqlite3

import harness


class Problems(harness.WindowTestCase):
    def test_not_a_database(self):
        self.journal.write_text("Dear diary")
        self.start()
        self.program.find("label", "This File Is No Journal")
        self.program.wait_text(self.journal.name)
        self.assertEqual(self.journal.read_text(), "Dear diary")

    def test_another_programs_database(self):
        with sqlite3.connect(self.journal) as other:
            other.execute("CREATE TABLE recipes (name TEXT)")
        other.close()
        before = self.journal.read_bytes()
        self.start()
        self.program.find("label", "This File Is No Journal")
        self.assertEqual(self.journal.read_bytes(), before)

    def test_a_newer_journal(self):
        self.ctl("log", "5km")
        with sqlite3.connect(self.journal) as newer:
            newer.execute("PRAGMA user_version = 99")
        newer.close()
        self.start()
        self.program.find("label", "Your Journal Is From a Newer Footfall")

    def test_a_folder_in_its_place_and_trying_again(self):
        self.journal.mkdir()
        self.start()
        self.program.find("label", "Your Journal Cannot Be Opened")
        self.journal.rmdir()
        self.program.find("button", "Try Again").click()
        self.program.find("label", "How Was Your Run?")

    def test_nothing_can_be_done_with_it(self):
        self.journal.write_text("Dear diary")
        self.start()
        self.program.find("label", "This File Is No Journal")
        self.program.key("ctrl+n")
        self.program.find("button", "Try Again").click()
        self.program.find("label", "This File Is No Journal")
        self.assertEqual(self.program.find_all("dialog", "Log Run"), [])


if __name__ == "__main__":
    harness.main()
