# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The pages: empty at first, reached by key, findings with their reasons."""

import harness


class Pages(harness.WindowTestCase):
    def test_an_empty_journal_invites(self):
        self.start()
        self.program.find("label", "How Was Your Run?")
        self.program.key("alt+2")
        self.program.find("label", "No Runs Yet")
        self.program.key("alt+3")
        self.program.find("label", "No Trends Yet")
        self.program.key("alt+4")
        self.program.find("label", "No Shoes Yet")
        self.program.key("alt+1")
        self.program.key("ctrl+n")
        self.program.find("dialog", "Log Run")

    def test_the_last_undone_run_leaves_the_invitation(self):
        self.ctl("log", "5km")
        self.start()
        self.program.activate("page", "journal")
        self.program.find("list item", "5.0\u00a0km")
        self.program.activate("delete-run", self.runs()[0]["uuid"])
        self.program.find("label", "No Runs Yet")

    def test_why_shows_figures_and_opens_the_run(self):
        self.ctl("log", "5km", "30:00", "--knee", "right:8")
        self.start()
        self.program.find("button", "Why?").click()
        dialog = self.program.find("dialog", "ight knee")
        self.program.find("list", "The figures", dialog)
        run = self.program.find("list item", self.today_words(), self.program.find("list", "The runs", dialog))
        self.program.reach(run, "Tab")
        self.program.key("Return")
        self.program.find("dialog", "Edit Run")

    def test_dismissed_is_folded_and_comes_back(self):
        self.ctl("log", "5km", "30:00", "--knee", "right:8")
        self.start()
        self.program.find("button", "Dismiss for 14 Days").click()
        self.program.find("toggle button", "Show Dis").click()
        self.program.find("list item", "ight knee", self.program.find("list", "Dismissed findings"))
        self.program.find("button", "Undo").click()
        self.program.find("button", "Dismiss for 14 Days")

    def test_the_bars_of_the_week_are_said(self):
        self.ctl("log", "5.5km", "30:00")
        self.start()
        def search():
            images = self.program.find_all("image", "Distance by day") + self.program.find_all("img", "Distance by day")
            return next((image.description for image in images), None)
        self.assertIn("5.5\u00a0km", harness.wait_for(search, "the bars"))

    def test_a_planned_distance_is_answered(self):
        for days in (40, 20, 15, 10, 5):
            self.ctl("log", "5km", "--at", self.days_ago(days))
        self.start()
        self.program.find("text", "Try a Distance").type("9")
        self.program.wait_text("9.0\u00a0km")


class Remembered(harness.WindowTestCase):
    def environment(self):
        """What was chosen is kept from one start to the next."""
        return {**super().environment(), "GSETTINGS_BACKEND": "keyfile"}

    def start_in_journal(self):
        self.start()
        self.program.activate("page", "journal")

    def test_the_view_of_the_journal(self):
        self.ctl("log", "5km")
        self.start_in_journal()
        self.program.find("list item", "5.0")
        self.program.find("toggle button", "Show as Calendar").click()
        harness.wait_for(lambda: self.program.find("table cell", "5.0").is_shown, "the calendar")
        self.program.quit()
        self.start_in_journal()
        harness.wait_for(lambda: self.program.find("table cell", "5.0").is_shown, "the calendar")
        self.program.find("toggle button", "Show as List").click()
        harness.wait_for(lambda: self.program.find("list item", "5.0").is_shown, "the list")
        self.program.quit()
        self.start_in_journal()
        harness.wait_for(lambda: self.program.find("list item", "5.0").is_shown, "the list")


if __name__ == "__main__":
    harness.main()
