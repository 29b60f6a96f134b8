# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The Today page: what the log says, and what the runner does about it."""

import json

import harness


class Findings(harness.WindowTestCase):
    def dismissals(self):
        path = self.folder / "export.json"
        self.ctl("export", str(path))
        return json.loads(path.read_text())["dismissals"]

    def test_dismissed_is_seen_and_brought_back(self):
        self.ctl("log", "5km", "30:00", "--knee", "right:8")
        self.start()
        self.program.find("button", "Dismiss for 14 Days").click()
        self.program.find("label", "Nothing beyond what you dismissed.")
        self.program.find("toggle button", "Show Dismissed (1)").click()
        row = self.program.find("list item", "Dismissed until", self.program.find("list", "Dismissed findings"))
        self.program.find("button", "Bring Back", row).click()
        self.program.find("label", "Your right knee hurt at 8 of 10")
        self.program.find("button", "Dismiss for 14 Days")

    def test_a_red_flag_cannot_be_dismissed(self):
        self.ctl("log", "5km", "30:00", "--knee", "left:2", "--sign", "locked")
        self.start()
        self.program.find("label", "Your left knee has shown a sign")
        self.program.find("button", "Why?")
        self.assertEqual(self.program.find_all("button", "Dismiss for 14 Days"), [])
        self.program.activate("dismiss", "red-flag:left")
        self.program.activate("page", "shoes")
        self.program.activate("page", "today")
        self.program.find("label", "Your left knee has shown a sign")
        self.assertEqual(self.dismissals(), [])

    def test_the_loudest_is_large_and_the_others_are_rows(self):
        self.ctl("shoes", "add", "Old", "--initial", "960km")
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(1), "--knee", "left:8", "--knee", "right:3")
        self.start()
        self.program.find("label", "Your left knee hurt at 8 of 10")
        others = self.program.find("list", "Other findings")
        self.program.find("list item", "ight knee", others)
        self.program.find("list item", "Old", others)


if __name__ == "__main__":
    harness.main()
