# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The journal as a calendar, by keyboard."""

import datetime

import harness


class Calendar(harness.WindowTestCase):
    def setUp(self):
        super().setUp()
        self.ctl("log", "5km", "30:00", "--at", "2026-02-10T12:00", "--knee", "left:1/3")
        self.ctl("log", "8km", "48:00", "--at", "2026-02-28T12:00")
        self.start()
        self.program.activate("show-day", "2026-02-10")
        self.program.find("label", "February 2026")

    def day(self, text):
        return self.program.find("table cell", text)

    def wait_focused(self, text):
        """Waits until the focus is on the day."""
        harness.wait_for(lambda: any(node.is_focused for node in self.program.find_all("table cell", text)),
                         f"the focus on {text}")

    def press(self, key, text):
        self.program.key(key)
        self.wait_focused(text)

    def test_a_day_is_one_sentence(self):
        self.day("Tuesday 10 February 2026, 1 run, 5.0\u00a0km, worst pain 3, mild")
        self.day("Wednesday 11 February 2026, nothing logged")
        self.program.find("label", "13.0\u00a0km · 2 runs")

    def test_keys_go_about(self):
        self.wait_focused("10 February 2026")
        self.press("Right", "11 February 2026")
        self.press("Down", "18 February 2026")
        self.press("Left", "17 February 2026")
        self.press("Up", "10 February 2026")
        self.press("End", "28 February 2026")
        self.press("Right", "1 March 2026")
        self.press("Prior", "1 February 2026")
        self.press("Left", "31 January 2026")
        self.press("Next", "28 February 2026")
        self.press("Home", "1 February 2026")

    def test_enter_opens_the_day_and_escape_goes_back(self):
        self.wait_focused("10 February 2026")
        self.program.key("Return")
        row = self.program.find("list item", "5.0\u00a0km in 30:00", self.program.find("scroll pane", "Calendar"))
        harness.wait_for(lambda: row.is_focused, "the focus on the run")
        self.program.key("Escape")
        self.wait_focused("10 February 2026")
        self.program.key("Return", "Return")
        dialog = self.program.find("dialog", "Edit Run")
        self.program.find("text", "Distance", dialog).type("6")
        self.program.find("button", "Save", dialog).click()
        self.program.wait_gone("dialog", "Edit Run")
        self.day("10 February 2026, 1 run, 6.0\u00a0km")

    def test_delete_and_undo(self):
        self.wait_focused("10 February 2026")
        self.program.key("Return")
        row = self.program.find("list item", "5.0\u00a0km in 30:00", self.program.find("scroll pane", "Calendar"))
        harness.wait_for(lambda: row.is_focused, "the focus on the run")
        self.program.key("Delete")
        self.day("10 February 2026, nothing logged")
        self.assertEqual(len(self.runs()), 1)
        self.program.key("ctrl+z")
        self.day("10 February 2026, 1 run")

    def test_another_program_writes_and_a_day_is_added_to(self):
        self.ctl("log", "3km", "--at", "2026-02-10T18:00")
        self.day("10 February 2026, 2 runs, 8.0\u00a0km")
        self.program.activate("add-event", "2026-02-11")
        dialog = self.program.find("dialog", "Add Event")
        self.program.find("button", "Save", dialog).click()
        self.day("11 February 2026, 1 other entry")

    def test_a_run_is_logged_on_the_day(self):
        self.program.activate("log-run-on", "2026-02-12")
        dialog = self.program.find("dialog", "Log Run")
        self.program.find("text", "Distance", dialog).type("4")
        self.program.find("button", "Save", dialog).click()
        self.day("12 February 2026, 1 run, 4.0\u00a0km")
        self.assertIn("2026-02-12T12:00", [run["started_at"][:16] for run in self.runs()])

    def test_today_and_back_to_the_list(self):
        self.program.find("button", "Today", self.program.find("scroll pane", "Calendar")).click()
        today = datetime.date.today()
        self.day(f"{today.day} {today:%B %Y}")
        self.program.find("toggle button", "Show as List").click()
        self.program.find("list item", "5.0\u00a0km in 30:00, Left knee: 3, mild")


if __name__ == "__main__":
    harness.main()
