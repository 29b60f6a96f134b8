# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Where the focus is: never lost after a dialog, a deletion or its undo, and from field to field in the order in which
they are read. By keyboard alone, as everybody meets it who has no mouse."""

import json
import subprocess
import unittest

import accessibility
import harness
from gi.repository import Atspi


# From this version on a dialog is part of its window, and gives the focus back to what had it. What was made anew
# meanwhile does not get it: the focus goes to the first button of the window instead. Not mended yet.
HAS_SHEETS = not subprocess.run(["pkg-config", "--atleast-version=1.5", "libadwaita-1"], check=False).returncode
SHEETS = "libadwaita 1.5 and later: a row that changed under its dialog does not get the focus back"


class FocusTestCase(harness.WindowTestCase):
    def focused(self):
        """What has the focus, as role and name, the innermost last."""
        nodes = self.program.root.walk()
        states = self.program.bus.read_states(nodes, Atspi.StateType.FOCUSED)
        has_focus = [node for node, is_focused in zip(nodes, states) if is_focused]
        return [(role, name) for role, name in zip(self.program.bus.read_roles(has_focus),
                                                   self.program.bus.read_names(has_focus))]

    def wait_closed(self, title):
        """Waits until the dialog is gone, and gives the keys to the window that is left, as who manages windows does."""
        self.program.wait_gone("dialog", title)
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.program.process.pid)],
                               check=False, capture_output=True, text=True).stdout.split()
        subprocess.run(["xdotool", "windowfocus", found[-1]], check=True)

    def wait_focus(self, role, name):
        """Waits until the focus is on the thing of that role whose name holds @name."""
        def is_there():
            return any(accessibility.is_same_role(found, role) and name in text for found, text in self.focused())
        try:
            harness.wait_for(is_there, f"the focus on {role} “{name}”")
        except AssertionError as error:
            raise AssertionError(f"{error}; it is on {self.focused()}") from None

    def reach(self, role, name, *keys):
        self.program.reach(self.program.find(role, name), *(keys or ("Tab",)))


class AfterDialogs(FocusTestCase):
    def setUp(self):
        super().setUp()
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(1), "--knee", "left:8")
        self.start()
        self.program.find("button", "Why?")

    def open_from(self, button, dialog):
        """Presses a button by key; returns the dialog."""
        self.reach("button", button)
        self.program.key("space")
        return self.program.find("dialog", dialog)

    def test_log_run_cancelled(self):
        self.reach("button", "Why?")
        self.program.key("ctrl+n")
        self.program.find("text", "Distance", self.program.find("dialog", "Run"))
        self.program.key("Escape")
        self.wait_closed("Log Run")
        self.wait_focus("button", "Why?")

    def test_log_run_saved(self):
        self.reach("button", "Why?")
        self.program.key("ctrl+n")
        self.program.find("text", "Distance", self.program.find("dialog", "Run"))
        self.program.key("5", "Return")
        self.wait_closed("Log Run")
        self.program.find("label", "Run logged")
        self.wait_focus("button", "Why?")

    def test_why(self):
        dialog = self.open_from("Why?", "Left knee")
        self.program.find("list", "The figures", dialog)
        self.program.key("Escape")
        self.wait_closed("Left knee")
        self.wait_focus("button", "Why?")

    def test_a_run_edited_over_why(self):
        dialog = self.open_from("Why?", "Left knee")
        run = self.program.find("list item", None, self.program.find("list", "The runs", dialog))
        self.program.reach(run, "Tab")
        self.program.key("Return")
        self.program.find("dialog", "Edit Run")
        self.program.find("text", "Distance", self.program.find("dialog", "Run"))
        self.program.key("Escape")
        self.wait_closed("Edit Run")
        harness.wait_for(lambda: run.is_focused, "the focus on the run")

    def test_preferences_and_reading(self):
        self.reach("button", "Why?")
        for action, argument, title in (("preferences", "general", "Preferences"), ("causes", None, "What Could It Be?"),
                                        ("help", None, "Help")):
            self.program.activate(action, argument)
            self.program.find("dialog", title)
            harness.wait_for(lambda: len(self.focused()) > 1 or ("button", "Why?") not in self.focused(), "its focus")
            self.program.key("Escape")
            self.wait_closed(title)
            self.wait_focus("button", "Why?")


class Cards(FocusTestCase):
    def test_check_in_answered(self):
        for days in (2, 1):
            self.ctl("log", "5km", "30:00", "--at", self.days_ago(days), "--knee", "left:2")
        self.start()
        card = self.program.find("list", "Morning check-in")
        scale = self.program.find("grouping", "Left Knee", card)
        self.program.find("radio button", "2, mild", scale).click()
        self.reach("button", "Save Morning")
        self.program.key("space")
        self.program.wait_gone("list", "Morning check-in")
        harness.wait_for(self.focused, "a focus")
        self.program.key("shift+Tab", "Tab")
        harness.wait_for(self.focused, "a focus")
        self.program.key("ctrl+z")
        self.program.find("list", "Morning check-in")
        harness.wait_for(self.focused, "a focus")

    @unittest.skipIf(HAS_SHEETS, SHEETS)
    def test_a_break_ended(self):
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(3), "--knee", "left:8")
        self.start()
        self.reach("button", "Start a Break")
        self.program.key("space")
        self.program.find("dialog", "Start a Break")
        self.program.key("Return")
        self.wait_closed("Start a Break")
        self.program.find("button", "End Break")
        harness.wait_for(self.focused, "a focus")
        self.reach("button", "End Break")
        self.program.key("space")
        self.program.find("button", "Extend")
        harness.wait_for(self.focused, "a focus")


class Journal(FocusTestCase):
    def setUp(self):
        super().setUp()
        for days in (4, 3, 2, 1):
            self.ctl("log", f"{days}km", "30:00", "--at", self.days_ago(days))
        self.start()
        self.program.activate("page", "journal")
        self.program.find("list item", "4.0\u00a0km in")

    def reach_row(self, distance):
        self.program.reach(self.program.find("list item", "· 4 runs"), "Tab")
        self.program.reach(self.program.find("list item", f"{distance}\u00a0km in"), "Down")

    def wait_row(self, distance):
        self.wait_focus("list item", f"{distance}\u00a0km in")

    @unittest.skipIf(HAS_SHEETS, SHEETS)
    def test_edited(self):
        self.reach_row("2.0")
        self.program.key("Return")
        self.program.find("dialog", "Edit Run")
        self.program.find("text", "Distance", self.program.find("dialog", "Run"))
        self.program.key("Escape")
        self.wait_closed("Edit Run")
        self.wait_row("2.0")
        self.program.key("Return")
        self.program.find("dialog", "Edit Run")
        self.program.find("text", "Distance", self.program.find("dialog", "Run"))
        self.program.key("ctrl+a", "9", "Return")
        self.wait_closed("Edit Run")
        self.wait_row("9.0")

    def test_deleted_and_undone(self):
        self.reach_row("2.0")
        self.program.key("Delete")
        self.program.wait_gone("list item", "2.0\u00a0km in")
        self.wait_row("3.0")
        self.program.key("ctrl+z")
        self.program.find("list item", "2.0\u00a0km in")
        self.wait_row("3.0")

    def test_the_last_one_deleted(self):
        self.reach_row("4.0")
        self.program.key("Delete")
        self.program.wait_gone("list item", "4.0\u00a0km in")
        self.wait_row("3.0")

    def test_all_deleted(self):
        self.reach_row("1.0")
        for distance in ("1.0", "2.0", "3.0", "4.0"):
            self.wait_row(distance)
            self.program.key("Delete")
            self.program.wait_gone("list item", f"{distance}\u00a0km in")
        self.program.find("label", "No Runs Yet")
        harness.wait_for(self.focused, "a focus")

    def test_several_deleted(self):
        self.program.find("button", "Select Entries").click()
        self.program.find("label", "Select entries")
        self.program.reach(self.program.find("list item", "2.0\u00a0km in"), "Down")
        self.program.key("space", "Down", "space")
        self.program.find("label", "2 selected")
        self.program.key("Delete")
        self.program.wait_gone("list item", "2.0\u00a0km in")
        self.program.wait_gone("list item", "3.0\u00a0km in")
        self.wait_row("4.0")

    def test_selecting_left(self):
        self.program.find("button", "Select Entries").click()
        self.program.find("label", "Select entries")
        self.program.reach(self.program.find("list item", "2.0\u00a0km in"), "Down")
        self.program.key("Escape")
        self.program.find("button", "Select Entries")
        self.wait_row("2.0")


class Shoes(FocusTestCase):
    def setUp(self):
        super().setUp()
        for name in ("Alpha", "Beta", "Gamma"):
            self.ctl("shoes", "add", name)
        self.start()
        self.program.activate("page", "shoes")
        self.program.find("list item", "Gamma")

    def do(self, action, name):
        """Does with the shoe that has the focus what its menu offers."""
        self.reach("list item", name)
        uuid, = (shoe["uuid"] for shoe in json.loads(self.ctl("shoes", "--json")) if shoe["name"] == name)
        self.program.activate(action, uuid)

    @unittest.skipIf(HAS_SHEETS, SHEETS)
    def test_edited(self):
        self.reach("list item", "Beta")
        self.program.key("Return")
        self.program.find("dialog", "Edit Shoe")
        self.program.key("Escape")
        self.wait_closed("Edit Shoe")
        self.wait_focus("list item", "Beta")
        self.program.key("Return")
        self.program.find("dialog", "Edit Shoe")
        self.program.find("text", "Name", self.program.find("dialog", "Edit Shoe"))
        self.program.key("End", "x", "Return")
        self.wait_closed("Edit Shoe")
        self.wait_focus("list item", "Betax")

    def test_deleted_and_undone(self):
        self.do("delete-shoe", "Beta")
        self.program.wait_gone("list item", "Beta")
        self.wait_focus("list item", "Gamma")
        self.program.key("ctrl+z")
        self.program.find("list item", "Beta")
        self.wait_focus("list item", "Gamma")

    def test_retired(self):
        self.do("retire-shoe", "Gamma")
        self.program.wait_gone("list item", "Gamma")
        self.wait_focus("list item", "Beta")

    def test_the_last_one_deleted(self):
        for shoe in ("Alpha", "Beta", "Gamma"):
            self.do("delete-shoe", shoe)
            self.program.wait_gone("list item", shoe)
        self.program.find("label", "No Shoes Yet")
        harness.wait_for(self.focused, "a focus")


if __name__ == "__main__":
    harness.main()
