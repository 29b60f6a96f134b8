# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Files of other programs, read and brought in by the window."""

import json

import harness

HEADER = ("Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,"
          "Commute,Activity Gear,Filename\n")
RUNS = [
    '1001,"Nov 10, 2025, 6:30:00 AM",Morning,Run,,1800,5.00,false,Kestrel,\n',
    '1002,"Nov 12, 2025, 5:00:00 PM",Hills,Run,,2400,7.25,false,,\n',
]
RIDE = '1003,"Nov 13, 2025, 5:00:00 PM",Spin,Ride,,3600,20.00,false,,\n'
BROKEN = '1004,"some day",Odd,Run,,2400,7.25,false,,\n'


class Import(harness.WindowTestCase):
    def write(self, name, *rows):
        path = self.folder / name
        path.write_text("".join(rows), encoding="utf-8")
        return path

    def read(self, *paths):
        self.program.import_paths(*paths)
        return self.program.find("dialog", "Import")

    def bring_in(self, dialog):
        self.program.find("button", "Import", dialog).click()

    def test_brought_in_and_taken_back(self):
        self.start()
        dialog = self.read(self.write("activities.csv", HEADER, *RUNS, RIDE))
        self.program.find("label", "2 entries are new", dialog)
        self.program.find("list item", "1 of another sport", dialog)
        self.bring_in(dialog)
        self.program.find("label", "2 Runs Brought In", dialog)
        self.assertEqual(len(self.runs()), 2)
        self.program.find("button", "Undo", dialog).click()
        self.program.wait_gone("dialog", "Import")
        self.assertEqual(self.runs(), [])

    def test_undone_from_the_toast(self):
        self.start()
        dialog = self.read(self.write("activities.csv", HEADER, *RUNS))
        self.bring_in(dialog)
        self.program.find("label", "2 Runs Brought In", dialog)
        self.program.find("button", "Done", dialog).click()
        self.program.wait_gone("dialog", "Import")
        self.program.find("button", "Undo").click()
        harness.wait_for(lambda: self.runs() == [], "the journal without the runs")

    def test_undone_by_keyboard(self):
        self.start()
        dialog = self.read(self.write("activities.csv", HEADER, *RUNS))
        self.bring_in(dialog)
        self.program.find("label", "2 Runs Brought In", dialog)
        self.program.key("Escape")
        self.program.wait_gone("dialog", "Import")
        self.program.key("ctrl+z")
        harness.wait_for(lambda: self.runs() == [], "the journal without the runs")

    def test_nothing_comes_twice(self):
        path = self.write("activities.csv", HEADER, *RUNS)
        self.ctl("import", str(path))
        self.start()
        dialog = self.read(path)
        self.program.find("label", "Nothing here is new", dialog)
        self.program.find("list item", "2 are in your journal already", dialog)
        self.assertFalse(self.program.find("button", "Import", dialog).is_sensitive)

    def test_what_is_wrong_is_told_and_the_rest_comes_in(self):
        self.start()
        dialog = self.read(self.write("activities.csv", HEADER, RUNS[0], BROKEN), self.folder / "missing.csv")
        self.program.find("list item", "activities.csv, line 3", dialog)
        self.program.find("list item", "missing.csv", dialog)
        self.bring_in(dialog)
        self.program.find("label", "1 Run Brought In", dialog)
        self.program.find("list item", "1 could not be read", dialog)
        self.program.find("list item", "missing.csv", dialog)
        self.assertEqual(len(self.runs()), 1)

    def test_a_failed_file_in_the_middle(self):
        self.start()
        bad = self.write("bad.gpx", "<gpx><trk><trkseg><trkpt")
        dialog = self.read(self.write("a.csv", HEADER, RUNS[0]), bad, self.write("b.csv", HEADER, RUNS[1]))
        self.program.find("label", "2 entries are new", dialog)
        self.program.find("list item", "bad.gpx", dialog)
        self.bring_in(dialog)
        self.program.find("label", "2 Runs Brought In", dialog)
        self.program.find("list item", "bad.gpx", dialog)
        self.assertEqual(len(self.runs()), 2)

    def test_a_run_without_a_date_is_dated(self):
        track = ("<gpx><trk><type>running</type><trkseg><trkpt lat='52.5' lon='13.4'/>"
                 "<trkpt lat='52.52' lon='13.4'/></trkseg></trk></gpx>")
        self.start()
        dialog = self.read(self.write("a.gpx", track))
        self.program.reach(self.program.find("list item", "1 does not tell when it was", dialog), "Tab")
        self.program.key("Return")
        self.program.find("button", "Say When", dialog).click()
        question = self.program.find("dialog", "When Was It?")
        self.program.find("text", "Day", question).type("2025-11-10")
        self.program.find("text", "Time", question).type("07:30")
        self.program.find("button", "Save", question).click()
        self.program.wait_gone("dialog", "When Was It?")
        self.program.find("list item", "1 new run", dialog)
        self.bring_in(dialog)
        self.program.find("label", "1 Run Brought In", dialog)
        run, = self.runs()
        self.assertEqual(run["started_at"], "2025-11-10T07:30:00+01:00")

    def test_a_list_of_another_sort(self):
        self.start()
        dialog = self.read(self.write("mine.csv", "wann;wie weit;was\n10.11.2025 07:30;6,2;easy\n11.11.2025 07:30;7;\n"))
        self.program.find("label", "mine.csv", dialog)
        self.program.wait_text("Choose the column of the dates")
        self.assertFalse(self.program.find("button", "Use", dialog).is_sensitive)
        self.program.reach(self.program.find("combo box", "Date", dialog), "Tab")
        self.program.key("Return", "Down", "Return")
        self.program.reach(self.program.find("combo box", "Distance", dialog), "Tab")
        self.program.key("Return", "Down", "Down", "Return")
        self.program.find("list item", "6.2\u00a0km", dialog)
        harness.wait_for(lambda: self.program.find("button", "Use", dialog).is_sensitive, "columns that can be used")
        self.program.find("button", "Use", dialog).click()
        self.program.find("label", "2 entries are new", dialog)
        self.bring_in(dialog)
        self.program.find("label", "2 Runs Brought In", dialog)
        self.assertEqual([run["distance_m"] for run in self.runs()], [7000, 6200])

    def test_other_sports_are_kept_when_asked_for(self):
        self.start()
        dialog = self.read(self.write("activities.csv", HEADER, RUNS[0], RIDE))
        self.program.find("check box", "Keep Other Sports", dialog).click()
        self.program.find("list item", "1 new activity", dialog)
        self.bring_in(dialog)
        self.program.find("label", "Brought In", dialog)
        self.assertEqual(len(self.runs()), 1)

    def test_the_entries_are_looked_at(self):
        self.start()
        dialog = self.read(self.write("activities.csv", HEADER, *RUNS))
        self.program.reach(self.program.find("list item", "2 new runs", dialog), "Tab")
        self.program.key("Return")
        self.program.find("list item", "5.0\u00a0km in 30:00", dialog)
        self.program.find("button", "Back", dialog).click()
        self.program.find("list item", "2 new runs", dialog)

    def test_what_may_be_there_is_kept_when_asked_for(self):
        self.ctl("log", "5km", "30:00", "--at", "2025-11-10T06:30:20Z")
        self.start()
        dialog = self.read(self.write("activities.csv", HEADER, RUNS[0]))
        self.program.find("list item", "1 may be in your journal already", dialog)
        self.program.reach(self.program.find("combo box", "What May Be There Already", dialog), "Tab")
        self.program.key("Return", "Down", "Return")
        harness.wait_for(lambda: self.program.find("button", "Import", dialog).is_sensitive, "the choice")
        self.bring_in(dialog)
        self.program.find("label", "1 Run Brought In", dialog)
        self.assertEqual(len(self.runs()), 2)

    def test_the_stored_run_stands_beside_the_one_it_may_be(self):
        self.ctl("log", "5km", "--at", "2025-11-10T06:30:20Z")
        self.start()
        dialog = self.read(self.write("activities.csv", HEADER, RUNS[0]))
        self.program.reach(self.program.find("list item", "1 may be in your journal already", dialog), "Tab")
        self.program.key("Return")
        row = self.program.find("list item", "Duration: not stored, 30:00 in the file", dialog)
        self.program.find("label", "In your journal", row)
        self.program.find("label", "Kestrel", row)
        choice = self.program.find("combo box", "What to do with it: ", row)
        self.program.reach(self.program.find("toggle button", None, choice), "Tab")
        self.program.key("Return", "Down", "Down", "Return")
        self.program.wait_text("Fill in what is missing")
        self.program.find("button", "Back", dialog).click()
        harness.wait_for(lambda: self.program.find("button", "Import", dialog).is_sensitive, "the choice")
        self.bring_in(dialog)
        self.program.find("label", "Missing Values Filled In", dialog)
        run, = self.runs()
        self.assertEqual((run["duration_s"], run["distance_m"]), (1800, 5000))

    def test_a_shoe_becomes_one_that_there_is(self):
        self.ctl("shoes", "add", "Merlin")
        self.start()
        dialog = self.read(self.write("activities.csv", HEADER, RUNS[0]))
        self.program.reach(self.program.find("combo box", "Kestrel", dialog), "Tab")
        self.program.key("Return", "Down", "Down", "Return")
        self.program.wait_text("Merlin")
        self.bring_in(dialog)
        self.program.find("label", "1 Run Brought In", dialog)
        shoe, = json.loads(self.ctl("shoes", "--json"))
        self.assertEqual((shoe["name"], shoe["runs"]), ("Merlin", 1))

    def test_cancel_leaves_nothing_behind(self):
        self.start()
        dialog = self.read(self.write("activities.csv", HEADER, *RUNS))
        self.program.find("button", "Cancel", dialog).click()
        self.program.wait_gone("dialog", "Import")
        self.assertEqual(self.runs(), [])

    def test_another_program_was_quicker(self):
        path = self.write("activities.csv", HEADER, *RUNS)
        self.start()
        dialog = self.read(path)
        self.program.find("label", "2 entries are new", dialog)
        self.ctl("import", str(path))
        self.program.find("label", "Nothing here is new", dialog)


if __name__ == "__main__":
    harness.main()
