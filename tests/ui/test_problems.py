# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""A journal that cannot be opened is told in one sentence, and left as it is."""

import sqlite3

import harness


class Problems(harness.WindowTestCase):
    def buttons(self):
        """The ways out that are shown."""
        names = {"Restore a Backup", "Save What Can Be Read", "Try Again", "Choose Another Journal", "Show Folder"}
        return {name for name in names if self.program.find_all("button", name)}

    def switcher_works(self):
        return self.program.find("page tab list").is_sensitive

    def lose_the_first_page(self):
        """Without it nothing says where the tables are; all rows are still there."""
        with open(self.journal, "r+b") as file:
            file.seek(100)
            file.write(b"\xff" * 3996)
        return self.journal.read_bytes()

    def kept(self):
        """The damaged file."""
        found, = [path for path in self.folder.glob("journal.db.damaged-*") if path.suffix != "-wal"]
        return found.read_bytes()

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
        self.assertTrue(self.switcher_works())

    def test_nothing_can_be_done_with_it(self):
        self.journal.write_text("Dear diary")
        self.start()
        self.program.find("label", "This File Is No Journal")
        self.assertFalse(self.switcher_works())
        self.program.key("ctrl+n")
        self.program.find("button", "Try Again").click()
        self.program.find("label", "This File Is No Journal")
        self.assertEqual(self.program.find_all("dialog", "Log Run"), [])

    def test_each_problem_has_its_ways_out(self):
        self.journal.write_text("Dear diary")
        self.start()
        self.program.find("label", "This File Is No Journal")
        self.assertEqual(self.buttons(), {"Try Again", "Choose Another Journal", "Show Folder"})

    def test_a_file_that_was_a_journal_has_more_ways_out(self):
        self.ctl("log", "5km")
        self.ctl("backup")
        self.journal.write_text("Dear diary")
        self.start()
        self.program.find("label", "Your Journal Is Damaged")
        self.program.find("label", "is no longer a journal")
        self.assertEqual(len(self.buttons()), 5)
        self.assertEqual(self.journal.read_text(), "Dear diary")

    def test_a_missing_disk(self):
        self.journal = self.folder / "stick" / "running" / "journal.db"
        self.start()
        self.program.find("label", "The Folder of Your Journal Is Missing")
        self.assertEqual(self.buttons(), {"Try Again", "Choose Another Journal"})
        self.assertFalse((self.folder / "stick").exists())
        self.journal.parent.mkdir(parents=True)
        self.program.find("button", "Try Again").click()
        self.program.find("label", "How Was Your Run?")

    def test_a_damaged_journal_becomes_a_backup(self):
        self.ctl("log", "5km", "--at", self.days_ago(2))
        self.ctl("backup")
        self.ctl("log", "6km", "--at", self.days_ago(1))
        damaged = self.lose_the_first_page()
        self.start()
        self.program.find("label", "Your Journal Is Damaged")
        self.assertEqual(self.buttons(), {"Restore a Backup", "Save What Can Be Read", "Try Again",
                                          "Choose Another Journal", "Show Folder"})
        self.assertEqual(self.journal.read_bytes(), damaged)
        self.program.find("button", "Restore a Backup").click()
        dialog = self.program.find("dialog", "Restore a Backup")
        self.program.find("label", "1 run", dialog)
        restore = self.program.find("button", "Restore", dialog)
        harness.wait_for(lambda: restore.is_sensitive, "Restore")
        restore.click()
        self.program.wait_gone("dialog", "Restore a Backup")
        self.program.activate("page", "journal")
        self.program.find("list item", "5.0")
        self.assertEqual(len(self.runs()), 1)
        self.assertEqual(self.kept(), damaged)

    def test_what_can_be_read_is_saved(self):
        for day in range(1, 20):
            self.ctl("log", f"{day}km", "--at", self.days_ago(day))
        damaged = self.lose_the_first_page()
        self.start()
        self.program.find("button", "Save What Can Be Read").click()
        self.program.wait_text("Saved What Could Be Read")
        self.program.wait_text("19 runs")
        self.program.key("Escape")
        self.program.activate("page", "journal")
        self.program.find("list item", "1.0\u00a0km")
        self.assertEqual(len(self.runs()), 19)
        self.assertEqual(self.kept(), damaged)

    def test_nothing_can_be_read(self):
        self.journal.write_bytes(b"SQLite format 3\0" + b"\xff" * 8176)
        before = self.journal.read_bytes()
        self.start()
        self.program.find("label", "This File Is No Journal")
        self.assertEqual(self.buttons(), {"Try Again", "Choose Another Journal", "Show Folder"})
        self.assertEqual(self.journal.read_bytes(), before)
        self.assertEqual([path.name for path in self.folder.glob("journal.db*")], ["journal.db"])

    def test_locked(self):
        self.ctl("log", "5km")
        other = sqlite3.connect(self.journal, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        self.start()
        self.program.find("label", "Your Journal Is in Use")
        self.assertEqual(self.buttons(), {"Try Again"})
        other.execute("ROLLBACK")
        other.close()
        self.program.find("button", "Try Again").click()
        self.program.activate("page", "journal")
        self.program.find("list item", "5.0")


if __name__ == "__main__":
    harness.main()
