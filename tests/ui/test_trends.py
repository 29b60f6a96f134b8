# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Trends: charts with a name and a sentence, reached by key, shown as tables."""

import harness

CHARTS = ("Pain over time", "Distance by week", "Pain by surface", "Pain by shoe",
          "Pain against the distance on the shoe", "Flare-ups side by side")


class TrendsTestCase(harness.WindowTestCase):
    def log_some(self):
        self.ctl("shoes", "add", "Kestrel")
        for days, level in ((20, 2), (12, 4), (5, 1)):
            self.ctl("log", "6.5km", "38:10", "--surface", "grass", "--shoe", "Kestrel", "--knee", f"left:{level}",
                     "--at", self.days_ago(days))

    def show(self):
        self.log_some()
        self.start()
        self.program.activate("page", "trends")
        return self.chart("Pain over time")

    def chart(self, name):
        """The image whose sentence begins with the name of the chart, once there is one."""
        def search():
            images = self.program.find_all("image") + self.program.find_all("img")
            return next((image for image in images if name in image.description), None)
        return harness.wait_for(search, f"the chart “{name}”")


class Trends(TrendsTestCase):
    def test_an_empty_journal_invites(self):
        self.start()
        self.program.key("alt+3")
        self.program.find("label", "No Trends Yet")
        self.program.find("button", "Log Run")

    def test_every_chart_has_a_name_and_a_sentence(self):
        self.show()
        for name in CHARTS:
            with self.subTest(name=name):
                chart = self.chart(name)
                self.assertNotEqual(chart.name, "")
                self.assertTrue(chart.description.endswith("."))
        self.assertIn("3 marks, from “1, mild” to “4, moderate”", self.chart("Pain over time").description)

    def test_the_sentence_stays_true(self):
        self.show()
        self.ctl("log", "5km", "--knee", "left:8")
        harness.wait_for(lambda: "to “8, severe”" in self.chart("Pain over time").description,
                         "the new entry in the sentence")

    def test_keys_reach_marks_and_open_the_run(self):
        chart = self.show()
        self.program.reach(chart, "Tab")
        self.program.key("Left")
        harness.wait_for(lambda: "1, mild" in chart.description, "the latest mark")
        self.program.key("Left")
        harness.wait_for(lambda: "4, moderate" in chart.description.split("Pain over time")[0], "the mark before")
        self.assertIn("6.5\u00a0km in 38:10", chart.description)
        self.program.key("Return")
        self.program.find("dialog", "Edit Run")

    def test_ranges_are_shared(self):
        self.show()
        self.ctl("log", "5km", "--knee", "left:3", "--at", self.days_ago(200))
        harness.wait_for(lambda: "3 marks" in self.chart("Pain over time").description, "six weeks")
        self.program.find("toggle button", "All").click()
        for name, text in (("Pain over time", "4 marks"), ("Pain by shoe", "3 marks")):
            harness.wait_for(lambda name=name, text=text: text in self.chart(name).description, f"{name}: {text}")

    def test_ranges_without_motion(self):
        settings = self.folder / "config" / "gtk-4.0"
        settings.mkdir(parents=True)
        (settings / "settings.ini").write_text("[Settings]\ngtk-enable-animations=false\n")
        self.ctl("log", "5km", "--knee", "left:3", "--at", self.days_ago(200))
        self.show()
        for name, marks in (("All", "4 marks"), ("6 Weeks", "3 marks")):
            self.program.find("toggle button", name).click()
            harness.wait_for(lambda marks=marks: marks in self.chart("Pain over time").description, f"{name}: {marks}")

    def test_table_shows_what_is_drawn(self):
        self.show()
        menu = self.program.find("toggle button", "More about “Pain over time”")
        menu.click()
        self.program.wait_text("Show as Table").click()
        table = harness.wait_for(lambda: next(iter(self.program.find_all("table", "Pain over time") +
                                                   self.program.find_all("tree table", "Pain over time")), None),
                                 "the table")
        cells = [node.name for node in table.walk() if node.role == "label" and node.name]
        self.assertEqual(sum("4, moderate" in cell for cell in cells), 1)
        self.assertGreaterEqual(len(cells), 3 * 3)


class Export(TrendsTestCase):
    """The way through the menu of a chart, its dialog for files, and what becomes of the file."""

    def export_to(self, path):
        menu = self.program.find("toggle button", "More about “Pain over time”")
        menu.click()
        self.program.wait_text("Export…").click()
        self.program.save_as("footfall-pain", path)

    def test_writes_what_is_shown(self):
        self.show()
        path = self.folder / "pain.svg"
        self.export_to(path)
        self.program.wait_text("Chart exported")
        self.assertIn(b"<svg", path.read_bytes())
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)

    def test_says_why_it_could_not(self):
        self.show()
        path = self.folder / "pain.bmp"
        self.export_to(path)
        self.program.wait_text("give it the ending .svg, .png or .pdf")
        self.assertFalse(path.exists())
        self.export_to("/proc/pain.svg")
        self.program.wait_text("could not be written")


if __name__ == "__main__":
    harness.main()
