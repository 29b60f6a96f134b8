# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The first start, the example to look around in, and what there is to read."""

import pathlib
import tempfile

import harness


class Welcome(harness.WindowTestCase):
    def environment(self):
        """What was chosen is kept from one start to the next."""
        return {**super().environment(), "GSETTINGS_BACKEND": "keyfile"}

    def examples(self):
        return list(pathlib.Path(tempfile.gettempdir()).glob("footfall-example-*"))

    def test_three_screens_by_key_and_a_shoe(self):
        self.start(own=True)
        dialog = self.program.find("dialog", "Welcome")
        self.program.find("label", "does not replace a doctor", dialog)
        self.program.key("Return")
        self.program.find("combo box", "Distances In", dialog)
        self.program.key("alt+n")
        self.program.find("button", "Start", dialog)
        self.program.find("button", "Add a Shoe", dialog).click()
        self.program.find("dialog", "Add Shoe")
        self.program.wait_gone("dialog", "Welcome")

    def test_it_can_be_skipped(self):
        self.start(own=True)
        dialog = self.program.find("dialog", "Welcome")
        self.program.find("button", "Skip", dialog).click()
        self.program.wait_gone("dialog", "Welcome")
        self.program.find("label", "How Was Your Run?")

    def test_it_never_comes_again(self):
        self.start(own=True)
        dialog = self.program.find("dialog", "Welcome")
        self.program.find("button", "Skip", dialog).click()
        self.program.wait_gone("dialog", "Welcome")
        self.program.quit()
        self.start(own=True)
        self.program.find("label", "How Was Your Run?")
        self.program.activate("page", "shoes")
        self.program.find("label", "No Shoes Yet")
        self.assertEqual(self.program.find_all("dialog", "Welcome"), [])

    def test_who_names_a_journal_is_not_asked(self):
        self.start()
        self.program.find("label", "How Was Your Run?")
        self.assertEqual(self.program.find_all("dialog", "Welcome"), [])

    def test_an_example_is_marked_and_leaves_nothing(self):
        before = self.examples()
        self.start()
        self.program.find("button", "Look Around with an Example").click()
        self.program.find("label", "the runner is made up")
        self.program.find("button", "Why?")
        self.assertEqual(len(self.examples()), len(before) + 1)
        self.assertEqual(self.runs(), [])
        self.program.quit()
        self.assertEqual(self.examples(), before)

    def test_what_there_is_to_read(self):
        self.start()
        self.program.find("label", "How Was Your Run?")
        self.program.activate("causes")
        dialog = self.program.find("dialog", "What Could It Be?")
        self.program.find("list item", "Plica syndrome", dialog)
        self.program.key("Escape")
        self.program.wait_gone("dialog", "What Could It Be?")
        self.program.key("F1")
        dialog = self.program.find("dialog", "Help")
        self.program.find("list item", "Pain levels", dialog)


if __name__ == "__main__":
    harness.main()
