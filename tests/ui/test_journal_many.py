# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The Journal page with much in it: search and filters, and many entries changed at once."""

import harness


class Many(harness.WindowTestCase):
    def setUp(self):
        super().setUp()
        self.ctl("shoes", "add", "Pegasus")
        self.ctl("shoes", "add", "Old Blue")
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(3), "--knee", "left:0/2", "--surface", "grass",
                 "--shoe", "pegasus", "--notes", "windy on the hill")
        self.ctl("log", "6km", "36:00", "--at", self.days_ago(2), "--knee", "right:0", "--shoe", "old")
        self.ctl("log", "7km", "42:00", "--at", self.days_ago(1))
        self.start()
        self.program.activate("page", "journal")
        self.program.find("list item", "7.0\u00a0km in 42:00")

    def assert_rows(self, *distances):
        for distance in ("5.0", "6.0", "7.0"):
            name = f"{distance}\u00a0km in"
            if distance in distances:
                self.program.find("list item", name)
            else:
                self.program.wait_gone("list item", name)

    def search(self, text):
        self.program.find("text", "Search notes and shoes").type(text)

    def go_down_to(self, distance):
        """Selecting begins with the focus in the list."""
        self.program.reach(self.program.find("list item", f"{distance}\u00a0km in"), "Down")

    def test_words_find_notes_and_shoes(self):
        self.program.key("alt+1", "ctrl+f")
        self.search("HILL")
        self.assert_rows("5.0")
        self.program.find("label", "1 entry")
        self.search("blue")
        self.assert_rows("6.0")
        self.search("nothing like that")
        self.program.find("label", "Nothing Found")
        self.program.find("button", "Show All Entries").click()
        self.assert_rows("5.0", "6.0", "7.0")

    def test_chips_narrow_down_and_are_cleared(self):
        self.program.key("ctrl+f")
        self.program.find("toggle button", "Painful").click()
        self.assert_rows("5.0")
        self.program.find("button", "Clear All").click()
        self.assert_rows("5.0", "6.0", "7.0")
        self.choose("Shoe", "Old Blue")
        self.assert_rows("6.0")
        self.choose("Knee", "Left knee")
        self.program.find("label", "Nothing Found")
        self.choose("Shoe: Old Blue", "Any Shoe")
        self.assert_rows("5.0")
        self.program.find("button", "Clear All").click()
        self.choose("Surface", "Grass")
        self.assert_rows("5.0")
        self.choose("Surface: Grass", "Not told")
        self.assert_rows("6.0", "7.0")

    def choose(self, chip, choice):
        """Opens the menu of a chip and takes an item of it."""
        self.program.find("toggle button", chip).click()
        self.program.find("menu item", choice).click()

    def test_another_program_writes_while_filtered(self):
        self.program.key("ctrl+f")
        self.program.find("toggle button", "Painful").click()
        self.assert_rows("5.0")
        self.ctl("log", "8km", "48:00", "--knee", "left:4")
        self.ctl("log", "9km", "54:00", "--knee", "left:0")
        self.program.find("list item", "8.0\u00a0km in 48:00")
        self.program.wait_gone("list item", "9.0\u00a0km in 54:00")
        self.program.find("button", "Clear All").click()
        self.program.find("list item", "9.0\u00a0km in 54:00")

    def select_all(self):
        self.program.find("button", "Select Entries").click()
        self.program.find("label", "Select entries")
        button = self.program.find("button", "Select All")

        def is_selected():
            # A press while the bar of buttons still comes in may be lost; one too many changes nothing.
            button.click()
            return self.program.find_all("label", "3 selected")
        harness.wait_for(is_selected, "all to be selected")

    def test_many_are_changed_by_keyboard_and_undone_at_once(self):
        before = self.runs()
        self.program.find("button", "Select Entries").click()
        self.program.find("label", "Select entries")
        self.go_down_to("7.0")
        self.program.key("space")
        self.go_down_to("6.0")
        self.program.key("Return")
        self.program.find("label", "2 selected")
        self.program.key("ctrl+a")
        self.program.find("label", "3 selected")
        self.program.key("Delete")
        self.program.find("label", "No Runs Yet")
        self.assertEqual(self.runs(), [])
        self.program.key("ctrl+z")
        self.assert_rows("5.0", "6.0", "7.0")
        self.assertEqual(self.runs(), before)

    def test_escape_leaves(self):
        self.select_all()
        self.go_down_to("7.0")
        self.program.key("Escape")
        self.program.find("button", "Select Entries")
        self.program.wait_gone("label", "3 selected")
        self.assertEqual(len(self.runs()), 3)

    def test_surface_and_shoe_of_many(self):
        before = self.runs()
        self.select_all()
        self.press_choice("Surface", "Trail")
        self.program.find("label", "3 runs changed")
        self.assertEqual({run["surface"] for run in self.runs()}, {"trail"})
        self.program.undo("3 runs changed")
        self.program.find("label", "Undone")
        self.assertEqual(self.runs(), before)

        self.select_all()
        self.press_choice("Shoe", "Pegasus")
        self.program.find("label", "2 runs changed")
        self.assertEqual(len({run["shoe"] for run in self.runs()}), 1)

    def press_choice(self, button, choice):
        """Opens a menu at the bottom and takes an item of it."""
        wanted = [node for node in self.program.find_all("toggle button", button)
                  if node.name.startswith(("Set", button))]
        wanted[-1].click()
        self.program.find("menu item", choice).click()


if __name__ == "__main__":
    harness.main()
