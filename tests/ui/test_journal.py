# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The Journal page: runs by month, edit, delete, undo and redo."""

import harness


class Journal(harness.WindowTestCase):
    def setUp(self):
        super().setUp()
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(70), "--knee", "left:1/2")
        self.ctl("log", "6km", "36:00", "--at", self.days_ago(1), "--notes", "windy")
        self.start()
        self.program.activate("page", "journal")

    def reach_row(self, name):
        """Goes to the list by Tab, then down to the row."""
        self.program.reach(self.program.find("list item", "6.0\u00a0km · 1 run"), "Tab")
        self.program.reach(self.program.find("list item", name), "Down")

    def test_months_have_their_sums(self):
        self.program.find("list item", "5.0\u00a0km · 1 run")
        self.program.find("list item", "6.0\u00a0km · 1 run")
        self.program.find("list item", "Left knee: 2, mild")

    def test_enter_edits_and_the_change_is_seen(self):
        self.reach_row("6.0\u00a0km in 36:00")
        self.program.key("Return")
        dialog = self.program.find("dialog", "Edit Run")
        distance = self.program.find("text", "Distance", dialog)
        self.assertEqual(distance.text, "6")
        distance.type("7")
        self.program.find("button", "Save", dialog).click()
        self.program.wait_gone("dialog", "Edit Run")
        self.program.find("list item", "7.0\u00a0km in 36:00")
        self.program.find("list item", "7.0\u00a0km · 1 run")
        self.assertEqual(sorted(run["distance_m"] for run in self.runs()), [5000, 7000])
        self.assertIn("windy", [run["notes"] for run in self.runs()])

    def test_editing_keeps_what_was_not_touched(self):
        before = self.runs()
        self.program.activate("edit-run", before[-1]["uuid"])
        dialog = self.program.find("dialog", "Edit Run")
        self.program.find("button", "Save", dialog).click()
        self.program.wait_gone("dialog", "Edit Run")
        self.assertEqual(self.runs(), before)

    def test_delete_key_and_undo(self):
        before = self.runs()
        self.reach_row("6.0\u00a0km in 36:00")
        self.program.key("Delete")
        self.program.wait_gone("list item", "6.0\u00a0km in 36:00")
        self.program.wait_gone("list item", "6.0\u00a0km · 1 run")
        self.assertEqual(len(self.runs()), 1)
        self.program.undo("deleted")
        self.program.find("list item", "6.0\u00a0km in 36:00")
        self.assertEqual([run["uuid"] for run in self.runs()], [run["uuid"] for run in before])

    def test_a_deleted_run_takes_its_pain_entries_along(self):
        self.ctl("log", "4km", "--knee", "left:2/3", "--knee", "right:1", "--at", self.days_ago(1))
        before = self.runs()
        run = next(run for run in before if run["distance_m"] == 4000)
        self.program.find("list item", "4.0\u00a0km")
        self.program.activate("delete-run", run["uuid"])
        self.program.undo("Run deleted, with its 3 pain entries")
        harness.wait_for(lambda: len(self.runs()) == 3, "the run")
        self.assertEqual(self.runs(), before)

    def test_the_focus_stays_in_the_list(self):
        self.reach_row("6.0\u00a0km in 36:00")
        self.program.key("Delete")
        self.program.wait_gone("list item", "6.0\u00a0km in 36:00")
        harness.wait_for(lambda: any(row.is_focused for row in self.program.find_all("list item")), "the focus on a row")
        self.program.key("ctrl+z")
        self.program.find("list item", "6.0\u00a0km in 36:00")
        harness.wait_for(lambda: any(row.is_focused for row in self.program.find_all("list item")), "the focus on a row")

    def test_keys_in_quick_succession(self):
        for day in range(10, 17):
            self.ctl("log", "4km", "24:00", "--at", f"2025-06-{day}T12:00")
        before = self.runs()
        self.reach_row("Monday 16 June 2025, 4.0\u00a0km")
        self.program.key(*["Delete"] * 6)
        harness.wait_for(lambda: len(self.runs()) == len(before) - 6, "six runs less")
        self.program.key(*["ctrl+z"] * 6)
        harness.wait_for(lambda: len(self.runs()) == len(before), "all runs")
        self.program.find("label", "Undone")
        self.assertEqual([run["uuid"] for run in self.runs()], [run["uuid"] for run in before])
        self.program.find("list item", "Monday 16 June 2025, 4.0\u00a0km")

    def test_a_row_has_a_menu(self):
        self.reach_row("6.0\u00a0km in 36:00")
        self.program.key("shift+F10")
        self.program.find("menu item", "Delete").click()
        self.program.wait_gone("list item", "6.0\u00a0km in 36:00")
        self.assertEqual(len(self.runs()), 1)

    def test_undo_and_redo_by_key(self):
        self.program.activate("delete-run", self.runs()[0]["uuid"])
        self.program.wait_gone("list item", "6.0\u00a0km in 36:00")
        self.program.key("ctrl+z")
        self.program.find("list item", "6.0\u00a0km in 36:00")
        self.program.key("ctrl+shift+z")
        self.program.wait_gone("list item", "6.0\u00a0km in 36:00")
        self.assertEqual(len(self.runs()), 1)

    def test_another_program_is_seen_within_two_seconds(self):
        self.ctl("log", "9km", "54:00")
        self.program.find("list item", "9.0\u00a0km in 54:00", deadline_s=2 * harness.PATIENCE)
        self.program.activate("page", "today")
        self.program.find("label", "9.0")


if __name__ == "__main__":
    harness.main()
