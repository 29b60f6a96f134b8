# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""What becomes of the data: backups, going back to one, export, and deleting
everything."""

import json

import harness


class Data(harness.WindowTestCase):
    def setUp(self):
        super().setUp()
        self.ctl("log", "5km", "--at", self.days_ago(3), "--knee", "left:1/2")

    def backups(self):
        return json.loads(self.ctl("backup", "--list", "--json"))

    def open_page(self):
        self.program.activate("preferences", "data")
        return self.program.find("dialog", "Preferences")

    def wait_enabled(self, button, is_enabled=True):
        harness.wait_for(lambda: button.is_sensitive == is_enabled,
                         f"“{button.name}” {is_enabled}")

    def test_where_it_is_and_what_is_in_it(self):
        self.start()
        dialog = self.open_page()
        self.program.find("label", str(self.journal), dialog)
        self.program.find("label", "1 run, 2 pain entries", dialog)
        self.program.find("label", "None yet", dialog)
        self.ctl("log", "6km", "--at", self.days_ago(2))
        self.program.find("label", "2 runs, 2 pain entries", dialog)
        self.program.find("label", "before the first change of the day", dialog)

    def test_back_up_now(self):
        self.start()
        dialog = self.open_page()
        self.program.find("button", "Back Up Now", dialog).click()
        self.program.find("label", "made by hand", dialog)
        self.assertEqual([backup["reason"] for backup in self.backups()], ["asked"])

    def test_a_backup_that_cannot_be_made_says_why(self):
        (self.folder / "backups").write_text("in the way")
        self.start()
        dialog = self.open_page()
        self.program.find("button", "Back Up Now", dialog).click()
        self.program.find("label", "cannot be opened", dialog)

    def test_check(self):
        self.start()
        dialog = self.open_page()
        self.program.find("button", "Check", dialog).click()
        self.program.find("label", "The file is whole", dialog)

    def test_restore_shows_both_and_can_be_undone(self):
        self.ctl("backup")
        self.ctl("log", "6km", "--at", self.days_ago(2))
        self.start()
        self.program.activate("restore-backup")
        dialog = self.program.find("dialog", "Restore a Backup")
        restore = self.program.find("button", "Restore", dialog)
        for words in ("1 run, 2 pain entries", "2 runs, 2 pain entries", "Not in the Backup"):
            self.program.find("label", words, dialog)
        self.wait_enabled(restore)
        restore.click()
        self.program.wait_gone("dialog", "Restore a Backup")
        self.program.wait_text("Backup restored")
        self.assertEqual(len(self.runs()), 1)
        self.program.activate("undo")
        harness.wait_for(lambda: len(self.runs()) == 2, "both runs")
        self.assertEqual(self.backups()[0]["reason"], "restore")

    def test_restore_from_preferences(self):
        self.ctl("backup")
        self.ctl("log", "6km", "--at", self.days_ago(2))
        self.start()
        preferences = self.open_page()
        self.program.find("button", "Restore", preferences).click()
        dialog = self.program.find("dialog", "Restore a Backup")
        restore = self.program.find("button", "Restore", dialog)
        self.wait_enabled(restore)
        restore.click()
        self.program.wait_gone("dialog", "Restore a Backup")
        self.program.find("label", "1 run, 2 pain entries", preferences)

    def test_a_bad_backup_is_not_restored(self):
        self.ctl("backup")
        path, = (self.folder / "backups").iterdir()
        path.write_bytes(path.read_bytes()[:9000])
        self.start()
        self.program.activate("restore-backup")
        dialog = self.program.find("dialog", "Restore a Backup")
        self.program.find("label", "is damaged", dialog)
        self.wait_enabled(self.program.find("button", "Restore", dialog), False)
        self.assertEqual(len(self.runs()), 1)

    def test_delete_everything(self):
        self.start()
        preferences = self.open_page()
        self.program.find("button", "Delete", preferences).click()
        dialog = self.program.find("dialog", "Delete Everything")
        self.program.find("label", "1 run, 2 pain entries", dialog)
        delete = self.program.find("button", "Delete", dialog)
        word = self.program.find("text", "Type", dialog)
        for typed, is_enough in (("", False), ("yes", False), ("deletee", False), (" Delete ", True)):
            word.type(typed)
            self.wait_enabled(delete, is_enough)
        delete.click()
        self.program.wait_gone("dialog", "Delete Everything")
        self.assertEqual(self.runs(), [])
        self.assertEqual([backup["reason"] for backup in self.backups()], ["deletion"])
        self.program.activate("undo")
        harness.wait_for(lambda: len(self.runs()) == 1, "the run")

    def test_delete_without_a_place_for_the_backup(self):
        (self.folder / "backups").write_text("in the way")
        self.start()
        self.program.activate("delete-everything")
        dialog = self.program.find("dialog", "Delete Everything")
        self.program.find("text", "Type", dialog).type("delete")
        delete = self.program.find("button", "Delete", dialog)
        self.wait_enabled(delete)
        delete.click()
        self.program.find("label", "cannot be opened", dialog)
        self.assertEqual(len(self.runs()), 1)

    def test_export_offers_both_forms(self):
        self.start()
        self.program.activate("export")
        dialog = self.program.find("dialog", "Export")
        self.program.find("list item", "Everything (JSON)", dialog)
        self.program.find("list item", "Runs as a Table (CSV)", dialog)

    def export_to(self, path):
        self.program.activate("export")
        dialog = self.program.find("dialog", "Export")
        self.program.reach(self.program.find("list item", "Everything (JSON)", dialog), "Tab")
        self.program.key("Return")
        self.program.save_as(".json", path)

    def test_export_writes_a_file(self):
        path = self.folder / "everything.json"
        self.start()
        self.export_to(path)
        self.program.wait_text("Exported to")
        self.assertEqual(len(json.loads(path.read_text(encoding="utf-8"))["runs"]), 1)

    def test_export_that_cannot_be_written_says_why(self):
        self.start()
        self.export_to("/proc/everything.json")
        self.program.wait_text("could not be written")

    def test_the_backup_of_the_day_that_cannot_be_made_is_told(self):
        self.start()
        (self.folder / "backups").write_text("in the way")
        self.program.activate("log-run")
        dialog = self.program.find("dialog", "Log Run")
        self.program.find("text", "Distance", dialog).type("8")
        self.program.find("button", "Save", dialog).click()
        self.program.wait_text("backup could not be made")
        self.assertEqual(len(self.runs()), 2)


if __name__ == "__main__":
    harness.main()
