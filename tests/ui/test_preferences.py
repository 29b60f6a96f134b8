# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Preferences: what is changed holds at once, in every page and dialog."""

import harness
from gi.repository import Atspi


class General(harness.WindowTestCase):
    def open_preferences(self, target="general"):
        self.program.activate("preferences", target)
        return self.program.find("dialog", "Preferences")

    def choose_last(self, row, name):
        """Opens the list of a combo row by keyboard and chooses the last one, which is called @name."""
        self.program.reach(row, "Tab")
        self.program.key("space")
        self.program.find("label", name, row)
        self.program.key("End", "Return")

    def test_by_key_and_again(self):
        self.start()
        self.program.find("button", "Log Run")
        self.program.key("ctrl+comma")
        self.program.find("dialog", "Preferences")
        self.program.find("combo box", "Distances In")
        self.program.key("Escape")
        self.program.wait_gone("dialog", "Preferences")
        self.program.key("ctrl+comma")
        self.program.find("dialog", "Preferences")

    def test_a_target_that_is_not_there_shows_the_first_page(self):
        self.start()
        for target in ("", "nowhere", "general/nothing", "/"):
            dialog = self.open_preferences(target)
            self.program.find("combo box", "Distances In", dialog)
            self.program.key("Escape")
            self.program.wait_gone("dialog", "Preferences")

    def test_miles_everywhere_at_once(self):
        self.ctl("shoes", "add", "Kestrel", "--initial", "160.9344km")
        self.ctl("log", "16.09344km", "1:20:00")
        self.start()
        self.program.activate("page", "journal")
        self.program.find("list item", "16.1\u00a0km")
        dialog = self.open_preferences()
        self.choose_last(self.program.find("combo box", "Distances In", dialog), "Miles")
        self.program.wait_text("10.0\u00a0mi")
        self.program.key("Escape")
        self.program.wait_gone("dialog", "Preferences")
        self.program.activate("page", "shoes")
        self.program.find("list item", "of 497\u00a0mi")
        self.program.activate("page", "today")
        self.program.wait_text("10.0\u00a0mi")
        self.program.activate("log-run")
        dialog = self.program.find("dialog", "Log Run")
        self.program.find("label", "mi", dialog)

    def test_only_the_watched_knee_is_asked_about(self):
        self.start()
        dialog = self.open_preferences()
        self.program.reach(self.program.find("list item", "Left Knee", dialog), "Tab")
        switch = self.program.find("check box", "Left Knee", dialog)
        self.program.key("space")
        # A switch slides before it is switched.
        harness.wait_for(lambda: not switch.has_state(Atspi.StateType.CHECKED), "the switch")
        self.program.key("Escape")
        self.program.wait_gone("dialog", "Preferences")
        self.program.activate("log-run")
        dialog = self.program.find("dialog", "Log Run")
        self.program.find("list", "Right Knee", dialog)
        self.assertEqual(self.program.find_all("list", "Left Knee", dialog), [])


if __name__ == "__main__":
    harness.main()
