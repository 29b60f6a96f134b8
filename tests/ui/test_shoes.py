# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The life of a shoe: added, used, inspected, retired, deleted."""

import json

import harness


class Shoes(harness.WindowTestCase):
    def shoes(self):
        return json.loads(self.ctl("shoes", "--json"))

    def add(self, name, initial=""):
        self.program.activate("add-shoe")
        dialog = self.program.find("dialog", "Add Shoe")
        self.program.find("text", "Name", dialog).type(name)
        self.program.find("text", "Already", dialog).type(initial)
        self.program.find("button", "Save", dialog).click()
        return dialog

    def test_added_first_is_used_for_new_runs_and_grows(self):
        self.start()
        self.program.activate("page", "shoes")
        self.program.find("label", "No Shoes Yet")
        self.add("Kestrel", "120")
        self.program.wait_gone("dialog", "Add Shoe")
        self.program.find("list item", "Kestrel, 120\u00a0km of 800\u00a0km (15 %)")

        self.program.activate("log-run")
        dialog = self.program.find("dialog", "Log Run")
        self.program.find("text", "Distance", dialog).type("8")
        self.program.find("button", "Save", dialog).click()
        self.program.find("list item", "Kestrel, 128\u00a0km of 800\u00a0km (16 %)")
        shoe, = self.shoes()
        self.assertEqual((shoe["is_default"], shoe["runs"]), (True, 1))

    def test_pain_in_a_shoe_is_the_middle_of_its_runs(self):
        self.ctl("shoes", "add", "Kestrel")
        for level in (0, 2, 5):
            self.ctl("log", "5km", "--shoe", "kestrel", "--knee", f"left:0/{level}", "--at", self.days_ago(level + 1))
        self.ctl("log", "5km", "--shoe", "kestrel")
        self.start()
        self.program.activate("page", "shoes")
        self.program.find("list item", "median 2 of 10, 3 runs")

    def test_more_than_a_hundred_percent(self):
        self.ctl("shoes", "add", "Old", "--initial", "960km")
        self.start()
        self.program.activate("page", "shoes")
        self.program.find("list item", "960\u00a0km of 800\u00a0km (120 %)")
        self.program.find("list item", "Consider another pair")

    def test_a_name_that_is_taken_stays_in_the_dialog(self):
        self.ctl("shoes", "add", "Kestrel")
        self.start()
        dialog = self.add("kestrel")
        self.program.find("label", "Choose another name", dialog)
        self.program.find("text", "Name", dialog).type("Kestrel II")
        self.program.find("button", "Save", dialog).click()
        self.program.wait_gone("dialog", "Add Shoe")
        self.assertEqual(sorted(shoe["name"] for shoe in self.shoes()), ["Kestrel", "Kestrel II"])

    def test_wrong_distances_say_so(self):
        self.start()
        dialog = self.add("Kestrel", "many")
        self.program.find("label", "Enter a distance", dialog)
        self.program.find("text", "Already", dialog).type("10")
        self.program.find("text", "Look at Sole From", dialog).type("900")
        self.program.find("button", "Save", dialog).click()
        self.program.find("label", "cannot be less", dialog)
        self.program.find("text", "New Pair From", dialog).type("1000")
        self.program.find("button", "Save", dialog).click()
        self.program.wait_gone("dialog", "Add Shoe")
        self.assertEqual(self.shoes()[0]["replace_at_m"], 1000000)

    def test_inspected_retired_and_back(self):
        self.ctl("shoes", "add", "Kestrel", "--initial", "600km")
        self.start()
        self.program.activate("page", "shoes")
        self.program.find("list item", "Time to look at the sole")
        uuid = self.shoes()[0]["uuid"]
        self.program.activate("inspect-shoe", uuid)
        dialog = self.program.find("dialog", "Kestrel")
        sole = self.program.find("grouping", "How is the sole?", dialog)
        self.program.find("radio button", "Good", sole).click()
        self.program.find("button", "Save", dialog).click()
        self.program.wait_gone("list item", "Time to look at the sole")
        self.assertEqual(self.shoes()[0]["sole"], "good")

        self.program.activate("retire-shoe", uuid)
        self.program.find("toggle button", "Retired Shoes").click()
        self.program.find("list item", "Retired on")
        self.program.activate("unretire-shoe", uuid)
        self.program.wait_gone("list item", "Retired on")

    def test_deleted_and_brought_back(self):
        self.ctl("shoes", "add", "Kestrel")
        self.start()
        self.program.activate("page", "shoes")
        self.program.activate("delete-shoe", self.shoes()[0]["uuid"])
        self.program.wait_gone("list item", "Kestrel")
        self.program.undo("Shoe deleted")
        self.program.find("list item", "Kestrel")


if __name__ == "__main__":
    harness.main()
