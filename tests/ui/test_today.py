# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The Today page: what the log says, and what the runner does about it."""

import datetime
import json

import harness


class TodayTestCase(harness.WindowTestCase):
    def records(self, kind):
        """What the journal holds, as an export has it."""
        path = self.folder / "export.json"
        path.unlink(missing_ok=True)
        self.ctl("export", str(path))
        return json.loads(path.read_text())[kind]

    def add_breaks(self, *breaks):
        """Puts breaks into the journal, each from its first to its last day, counted from today."""
        day = datetime.date.today
        path = self.folder / "breaks.json"
        path.write_text(json.dumps({"format": "footfall-journal", "version": 1, "breaks": [
            {"starts_on": str(day() + datetime.timedelta(first)), "ends_on": str(day() + datetime.timedelta(last))}
            for first, last in breaks]}))
        self.ctl("import", str(path))


class Findings(TodayTestCase):
    def test_dismissed_is_seen_and_brought_back(self):
        self.ctl("log", "5km", "30:00", "--knee", "right:8")
        self.start()
        self.program.find("button", "Dismiss for 14 Days").click()
        self.program.find("label", "Nothing beyond what you dismissed.")
        self.program.find("toggle button", "Show Dismissed (1)").click()
        row = self.program.find("list item", "Right knee", self.program.find("list", "Dismissed findings"))
        self.program.find("button", "Bring Back", row).click()
        self.program.find("label", "Your right knee hurt at 8 of 10")
        self.program.find("button", "Dismiss for 14 Days")

    def test_the_focus_stays_where_the_finding_was(self):
        self.ctl("log", "5km", "30:00", "--knee", "right:8")
        self.start()
        self.program.reach(self.program.find("button", "Dismiss for 14 Days"), "Tab")
        self.program.key("Return")
        toggle = self.program.find("toggle button", "Show Dismissed (1)")
        harness.wait_for(lambda: toggle.is_focused, "the focus on what is there now")
        self.program.key("space")
        self.program.reach(self.program.find("button", "Bring Back “Right knee"), "Tab")
        self.program.key("Return")
        button = self.program.find("button", "Dismiss for 14 Days")
        harness.wait_for(lambda: button.is_focused, "the focus on what came back")

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
        self.assertEqual(self.records("dismissals"), [])

    def test_the_loudest_is_large_and_the_others_are_rows(self):
        self.ctl("shoes", "add", "Old", "--initial", "960km")
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(1), "--knee", "left:8", "--knee", "right:3")
        self.start()
        self.program.find("label", "Your left knee hurt at 8 of 10")
        others = self.program.find("list", "Other findings")
        self.program.find("list item", "ight knee", others)
        self.program.find("list item", "Old", others)

    def test_a_pair_of_shoes_is_offered_an_inspection(self):
        self.ctl("shoes", "add", "Old", "--initial", "960km")
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(1), "--shoe", "old")
        self.start()
        self.program.find("button", "Note an Inspection").click()
        self.program.find("dialog", "Old")


class Why(TodayTestCase):
    def open(self):
        self.start()
        self.program.find("button", "Why?").click()
        return self.program.find("dialog", "knee")

    def test_a_day_without_a_run_opens_its_entry(self):
        self.ctl("pain", "left", "5")
        dialog = self.open()
        day = self.program.find("list item", self.today_words(), self.program.find("list", "The runs and days", dialog))
        self.program.find("label", "Left knee: 5, moderate", day)
        self.program.reach(day, "Tab")
        self.program.key("Return")
        self.program.find("dialog", "Edit Pain Note")

    def test_what_no_longer_holds_says_so(self):
        self.ctl("log", "5km", "30:00", "--knee", "left:5")
        dialog = self.open()
        self.program.activate("delete-run", self.runs()[0]["uuid"])
        self.program.find("label", "Your entries no longer show this.", dialog)

    def test_a_threshold_is_reached(self):
        self.ctl("log", "5km", "30:00", "--knee", "left:8")
        dialog = self.open()
        self.program.find("button", "Change the threshold: Pain level", dialog).click()
        self.program.find("dialog", "Preferences")
        self.program.wait_gone("dialog", "Left knee")

    def test_dismissed_from_the_reasons(self):
        self.ctl("log", "5km", "30:00", "--knee", "left:8")
        dialog = self.open()
        self.program.find("button", "Dismiss for 14 Days", dialog).click()
        self.program.wait_gone("dialog", "Left knee")
        self.program.find("label", "Nothing beyond what you dismissed.")


class Week(TodayTestCase):
    """The bars are one image that says what it shows."""

    def described(self):
        return self.program.find("image", "Distance by day").description

    def test_the_bars_are_one_sentence(self):
        self.ctl("log", "5km", "30:00")
        self.start()
        today = datetime.date.today()
        self.assertEqual(self.described(), f"{today:%A} 5.0\u00a0km")

    def test_a_week_without_a_run_says_so(self):
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(14))
        self.start()
        self.assertEqual(self.described(), "No distance yet this week")


class Planned(TodayTestCase):
    def test_a_distance_is_answered_as_in_the_terminal(self):
        for days, distance in ((40, "5km"), (20, "5km"), (15, "8km"), (10, "5km"), (5, "5km")):
            self.ctl("log", distance, "--at", self.days_ago(days))
        self.start()
        field = self.program.find("text", "Try a Distance")
        self.program.reach(self.program.find("list item", "Up to 8.8\u00a0km"), "Tab")
        self.program.key("Tab", "1", "2")
        answer = " ".join(self.ctl("plan", "12km").split("Compared with")[0].split())
        said = self.program.wait_text("12.0\u00a0km would be a bigger step")
        self.assertEqual(" ".join(said.name.split()), answer)
        self.program.find("label", "8.0\u00a0km on")
        field.type("many")
        self.program.wait_gone("label", "8.0\u00a0km on")


class Breaks(TodayTestCase):
    def test_from_the_finding_to_running_again(self):
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(1), "--knee", "right:8")
        self.start()
        self.program.find("button", "Start a Break").click()
        dialog = self.program.find("dialog", "Start a Break")
        self.program.find("label", "7 days are a beginning", dialog)
        self.program.find("list item", "7 days since the last painful day", dialog)
        self.program.find("button", "Save", dialog).click()
        self.program.wait_gone("dialog", "Start a Break")
        self.program.find("label", "Day 1 of 7")
        self.program.wait_gone("button", "Start a Break")
        pause, = self.records("breaks")
        today = datetime.date.today()
        self.assertEqual((pause["starts_on"], pause["ends_on"]), (str(today), str(today + datetime.timedelta(6))))

        self.program.find("label", "Not yet. 1 day so far")
        self.assertEqual(self.program.find_all("button", "I walked without pain"), [])
        self.program.activate("pass-walk")
        self.program.find("button", "End Break").click()
        self.program.find("label", "Ready to Try Again?")
        self.program.wait_gone("button", "End Break")
        pause, = self.records("breaks")
        self.assertEqual((pause["ends_on"], pause["walk_ok_on"]), (str(today), None))
        self.program.undo("Break ended")
        self.program.find("label", "Day 1 of 7")

    def test_the_walk_ends_the_break_and_running_is_back(self):
        self.ctl("log", "8km", "50:00", "--at", self.days_ago(20), "--knee", "right:7")
        for days in (12, 8, 4, 1):
            self.ctl("pain", "right", "1", "--at", self.days_ago(days))
        self.add_breaks((-15, -1))
        self.start()
        self.program.find("label", "Ready to Try Again?")
        self.program.find("label", "Met. What you noted last stays below that.")
        self.program.find("button", "I walked without pain today").click()
        self.program.find("label", "Back to Running")
        self.program.wait_gone("list", "Before you run again")
        self.program.find("label", "Up to 4.8")
        pause, = self.records("breaks")
        self.assertEqual(pause["walk_ok_on"], str(datetime.date.today()))

    def test_one_press_logs_and_undo_takes_it_back(self):
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(3), "--knee", "right:8")
        self.add_breaks((-2, 4))
        self.start()
        self.program.find("label", "Day 3 of 7")
        self.program.find("button", "Ride a bicycle: Log 30 min").click()
        self.program.find("label", "Logged 1 time, 30 min in all")
        activity, = self.records("activities")
        self.assertEqual((activity["kind"], activity["duration_s"]), ("bicycle", 1800))
        self.program.undo("Bicycle, 30 min logged")
        self.program.wait_gone("label", "Logged 1 time")
        self.assertEqual(self.records("activities"), [])

    def test_ideas_without_a_break_log_too(self):
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(1), "--knee", "left:5")
        self.start()
        self.program.find("button", "See Low-Impact Ideas").click()
        dialog = self.program.find("dialog", "Instead of Running")
        self.program.find("button", "Walk: Log 30 min", dialog).click()
        self.program.wait_gone("dialog", "Instead of Running")
        self.program.find("label", "Walk, 30 min logged")
        self.assertEqual(self.records("activities")[0]["kind"], "walk")

    def test_a_break_is_changed(self):
        self.ctl("log", "5km", "30:00", "--at", self.days_ago(3), "--knee", "right:8")
        self.add_breaks((-2, 4))
        self.start()
        self.program.find("button", "Edit…").click()
        dialog = self.program.find("dialog", "Edit Break")
        self.program.find("text", "First Day", dialog).type("nonsense")
        self.program.find("button", "Save", dialog).click()
        self.program.find("label", "This is not a day", dialog)
        self.program.find("text", "First Day", dialog).type(str(datetime.date.today()))
        self.program.find("button", "Save", dialog).click()
        self.program.wait_gone("dialog", "Edit Break")
        self.program.find("label", "Day 1 of 7")


class CheckIn(TodayTestCase):
    """Runs on two days, so that there is an open morning at any hour: this one, or until it dawns the one before."""

    def setUp(self):
        super().setUp()
        for days in (2, 1):
            self.ctl("log", "5km", "30:00", "--at", self.days_ago(days), "--knee", "left:2")
        self.start()
        self.list = self.program.find("list", "Morning check-in")

    def mornings(self):
        return [entry for entry in self.records("pain") if entry["moment"] == "next-morning"]

    def answer(self, knee, level):
        scale = self.program.find("grouping", f"{knee} Knee", self.list)
        self.program.find("radio button", level, scale).click()

    def test_both_knees_are_answered_in_place(self):
        self.assertEqual(self.program.find_all("radio button", "Inner", self.list), [])
        self.answer("Left", "3, mild")
        self.program.find("radio button", "Outer", self.list).click()
        self.answer("Right", "0, none")
        self.program.find("button", "Save Morning").click()
        self.program.wait_gone("list", "Morning check-in")
        entries = {entry["knee"]: entry for entry in self.mornings()}
        self.assertEqual((entries["left"]["level"], entries["left"]["area"]), (3, "outer"))
        self.assertEqual((entries["right"]["level"], entries["right"]["area"]), (0, None))
        self.assertIn(entries["left"]["run"], [run["uuid"] for run in self.runs()])
        self.assertEqual(entries["left"]["run"], entries["right"]["run"])

        self.program.undo("Morning noted")
        self.program.find("list", "Morning check-in")
        self.assertEqual(self.mornings(), [])

    def test_nothing_is_saved_without_an_answer(self):
        self.program.find("button", "Save Morning").click()
        self.program.find("label", "Choose how much it hurts")
        self.assertEqual(self.mornings(), [])

    def test_an_answer_survives_what_happens_meanwhile(self):
        self.answer("Left", "4, moderate")
        self.ctl("shoes", "add", "Kestrel", "--initial", "960km")
        self.program.find("list item", "Kestrel")
        self.program.find("button", "Save Morning").click()
        self.program.wait_gone("list", "Morning check-in")
        self.assertEqual([entry["level"] for entry in self.mornings()], [4])

    def test_later_puts_it_off(self):
        self.program.find("button", "Later").click()
        self.program.wait_gone("list", "Morning check-in")
        self.assertEqual(self.mornings(), [])
        self.restart()
        self.program.find("list", "Morning check-in")


if __name__ == "__main__":
    harness.main()
