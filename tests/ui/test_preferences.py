# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Preferences: what is changed holds at once, in every page and dialog."""

import json
import subprocess

import harness


class PreferencesTestCase(harness.WindowTestCase):
    def open_preferences(self, target="general"):
        self.program.activate("preferences", target)
        return self.program.find("dialog", "Preferences")

    def close_preferences(self):
        self.program.key("Escape")
        self.program.wait_gone("dialog", "Preferences")


class General(PreferencesTestCase):
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
        self.close_preferences()
        self.program.key("ctrl+comma")
        self.program.find("dialog", "Preferences")

    def test_a_target_that_is_not_there_shows_the_first_page(self):
        self.start()
        for target in ("", "nowhere", "general/nothing", "/"):
            dialog = self.open_preferences(target)
            self.program.find("combo box", "Distances In", dialog)
            self.close_preferences()

    def test_miles_everywhere_at_once(self):
        self.ctl("shoes", "add", "Kestrel", "--initial", "160.9344km")
        self.ctl("log", "16.09344km", "1:20:00")
        self.start()
        self.program.activate("page", "journal")
        self.program.find("list item", "16.1\u00a0km")
        dialog = self.open_preferences()
        self.choose_last(self.program.find("combo box", "Distances In", dialog), "Miles")
        self.program.wait_text("10.0\u00a0mi")
        self.close_preferences()
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
        harness.wait_for(lambda: not switch.is_checked, "the switch")
        self.close_preferences()
        self.program.activate("log-run")
        dialog = self.program.find("dialog", "Log Run")
        self.program.find("list", "Right Knee", dialog)
        self.assertEqual(self.program.find_all("list", "Left Knee", dialog), [])


class Thresholds(PreferencesTestCase):
    def open_threshold(self, name):
        """Opens the preferences at a threshold; returns the dialog and its field."""
        dialog = self.open_preferences(f"thresholds/{name}")
        field = self.program.find("text", "Value", dialog)
        # What is inside the row has the focus, and its text is selected.
        harness.wait_for(lambda: field.is_text_selected, "the field's selection")
        return dialog, field

    def set_value(self, dialog, text):
        self.program.key("ctrl+a")
        subprocess.run(["xdotool", "type", text], check=True)
        self.program.key("Return")

    def test_a_change_holds_at_once_and_is_reset(self):
        self.ctl("log", "5km", "30:00", "--knee", "right:6")
        self.start()
        self.program.wait_text("6 of 10")
        self.assertEqual(self.program.find_all("label", "severe"), [])
        dialog, _ = self.open_threshold("severe-min-level")
        self.set_value(dialog, "6")
        self.program.find("label", "Changed, usually 7", dialog)
        self.program.find("label", "1 threshold is changed", dialog)
        self.program.find("label", "severe")
        self.program.find("button", "Reset", self.program.find("list item", "pain is severe", dialog)).click()
        self.program.find("label", "All thresholds are as usual", dialog)
        self.program.wait_gone("label", "Changed, usually 7", dialog)

    def test_what_makes_no_sense_is_told_and_not_kept(self):
        self.start()
        dialog, field = self.open_threshold("return-middle-days")
        self.set_value(dialog, "soon")
        self.program.find("label", "Write a whole number from 9 to 28", dialog)
        self.set_value(dialog, "8")
        self.program.find("label", "Less would not go with 8 days", dialog)
        self.set_value(dialog, "29")
        self.program.find("label", "More would not go with 29 days", dialog)
        self.assertEqual(field.text, "29")
        self.program.find("label", "All thresholds are as usual", dialog)
        self.set_value(dialog, "28")
        self.program.wait_gone("label", "Write a whole number", dialog)
        self.program.find("label", "1 threshold is changed", dialog)

    def test_distances_are_in_the_runners_unit(self):
        self.start()
        dialog, field = self.open_threshold("spike-min-step-m")
        self.assertEqual(field.text, "1")
        self.set_value(dialog, "20,5 km")
        self.program.find("label", "Write a number from 0 to 20\u00a0km", dialog)
        self.set_value(dialog, "1 mi")
        self.program.find("label", "1.609344\u00a0km", dialog)

    def test_all_are_reset_after_a_question(self):
        self.start()
        for name, value in (("recent-days", "9"), ("shoe-age-days", "400")):
            dialog, _ = self.open_threshold(name)
            self.set_value(dialog, value)
            self.program.find("label", "Changed", dialog)
            self.close_preferences()
        dialog = self.open_preferences("thresholds")
        self.program.find("label", "2 thresholds are changed", dialog)
        self.program.find("button", "Reset All", dialog).click()
        question = self.program.find("dialog", "Reset All Thresholds?")
        self.program.find("button", "Cancel", question).click()
        self.program.wait_gone("dialog", "Reset All Thresholds?")
        self.program.find("label", "2 thresholds are changed", dialog)
        self.program.find("button", "Reset All", dialog).click()
        question = self.program.find("dialog", "Reset All Thresholds?")
        self.program.find("button", "Reset All", question).click()
        self.program.find("label", "All thresholds are as usual", dialog)

    def test_every_threshold_is_there_and_found_by_search(self):
        self.start()
        dialog = self.open_preferences("thresholds")
        names = json.loads(self.ctl("rules", "--json"))
        for rule in (names[0], names[-1]):
            self.program.find("list item", rule["meaning"], dialog)
        titles = {node.name for node in self.program.find_all("label", root=dialog)}
        self.assertEqual([rule["name"] for rule in names if rule["meaning"] not in titles], [])
        self.program.key("ctrl+f")
        subprocess.run(["xdotool", "type", "painful mornings"], check=True)
        self.program.find("list item", "So many painful mornings are persistent pain", dialog)


if __name__ == "__main__":
    harness.main()
