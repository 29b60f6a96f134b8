# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Log Run: a run with severe pain is told at once and after a restart, fields say what is wrong,
and nothing that was typed is lost."""

import datetime
import sqlite3
import subprocess
import time

import harness


class LogRun(harness.WindowTestCase):
    def open_dialog(self):
        self.program.activate("log-run")
        return self.program.find("dialog", "Log Run")

    def save(self, dialog):
        self.program.find("button", "Save", dialog).click()

    def answer(self, dialog, knee, moment, level):
        group = self.program.find("list", f"{knee} Knee", dialog)
        scale = self.program.find("grouping", moment, group)
        self.program.find("radio button", f"{level}, ", scale).click()

    def test_severe_pain_is_told_and_kept(self):
        self.start()
        dialog = self.open_dialog()
        self.program.find("text", "Distance", dialog).type("6,2")
        self.program.find("text", "Duration", dialog).type("38:10")
        self.program.find("label", "6:09", dialog)
        self.answer(dialog, "Left", "After the run", 8)
        self.program.find("label", "This is severe pain", dialog)
        self.save(dialog)
        self.program.wait_gone("dialog", "Log Run")
        self.program.find("label", "Run logged")
        self.program.find("label", "8 of 10")

        run, = self.runs()
        self.assertEqual((run["distance_m"], run["duration_s"]), (6200, 2290))
        entry, = run["pain"]
        self.assertEqual((entry["knee"], entry["moment"], entry["level"], entry["area"]), ("left", "after", 8, "inner"))

        self.restart()
        self.program.find("label", "8 of 10")
        self.program.activate("page", "journal")
        self.program.find("list item", "6.2\u00a0km in 38:10")

    def test_wrong_fields_say_so_and_keep_the_dialog(self):
        self.start()
        dialog = self.open_dialog()
        self.save(dialog)
        self.program.find("label", "Write how far you ran", dialog)
        distance = self.program.find("text", "Distance", dialog)
        distance.type("far")
        self.save(dialog)
        self.program.find("label", "Enter a distance such as", dialog)
        self.assertEqual(self.program.find_all("label", "Write how far you ran", dialog), [])
        self.assertEqual(distance.text, "far")
        distance.type("5")
        self.program.find("text", "Day", dialog).type("someday")
        self.save(dialog)
        self.program.find("label", "This is not a day", dialog)
        self.program.find("text", "Day", dialog).type("yesterday")
        self.program.find("text", "Time", dialog).type("25:00")
        self.save(dialog)
        self.program.find("label", "not a time", dialog)
        self.program.find("text", "Time", dialog).type("7pm")
        self.save(dialog)
        self.program.wait_gone("dialog", "Log Run")
        run, = self.runs()
        self.assertIn("T19:00:00", run["started_at"])

    def test_a_sign_needs_a_level(self):
        self.start()
        dialog = self.open_dialog()
        self.program.find("text", "Distance", dialog).type("5")
        group = self.program.find("list", "Right Knee", dialog)
        self.program.find("list item", "Anything Unusual?", group)
        self.program.reach(self.program.find_all("list item", "Anything Unusual?", group)[-1], "Tab")
        self.program.key("space")
        self.program.reach(self.program.find("check box", "Locked", group), "Tab")
        self.program.key("space")
        self.program.find("label", "worth having a professional look", dialog)
        self.save(dialog)
        self.program.find("label", "Choose how much it hurt", dialog)
        self.answer(dialog, "Right", "During the run", 2)
        self.save(dialog)
        self.program.wait_gone("dialog", "Log Run")
        self.assertEqual(self.runs()[0]["pain"][0]["signs"], ["locked"])

    def test_closing_asks_only_when_something_was_typed(self):
        self.start()
        dialog = self.open_dialog()
        self.program.find("button", "Cancel", dialog).click()
        self.program.wait_gone("dialog", "Log Run")

        dialog = self.open_dialog()
        self.program.find("text", "Distance", dialog).type("5")
        self.program.find("button", "Cancel", dialog).click()
        self.program.find("button", "Keep Writing").click()
        self.program.wait_gone("button", "Keep Writing")
        self.assertEqual(self.program.find("text", "Distance", dialog).text, "5")
        self.program.find("button", "Cancel", dialog).click()
        self.program.find("button", "Discard").click()
        self.program.wait_gone("dialog", "Log Run")
        self.assertEqual(self.runs(), [])

    def test_what_cannot_be_saved_stays(self):
        self.start()
        dialog = self.open_dialog()
        self.program.find("text", "Distance", dialog).type("5")
        other = sqlite3.connect(self.journal, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        self.save(dialog)
        self.program.find("label", "journal", dialog)
        other.execute("ROLLBACK")
        self.assertEqual(self.program.find("text", "Distance", dialog).text, "5")
        self.assertEqual(self.runs(), [])
        self.save(dialog)
        self.program.wait_gone("dialog", "Log Run")
        self.assertEqual(len(self.runs()), 1)

    def test_bigger_step_is_named_before_saving(self):
        for days in (40, 20, 15, 10, 5):
            self.ctl("log", "5km", "--at", self.days_ago(days))
        self.start()
        dialog = self.open_dialog()
        distance = self.program.find("text", "Distance", dialog)
        distance.type("5.2")
        self.assertEqual(self.program.find_all("label", "longest", dialog), [])
        distance.type("9")
        self.program.find("label", "5.0\u00a0km", dialog)
        self.save(dialog)
        self.program.wait_gone("dialog", "Log Run")
        self.assertEqual(len(self.runs()), 6)

    def test_the_step_of_another_day_is_judged_on_that_day(self):
        for days in (100, 80, 75, 70, 65, 2):
            self.ctl("log", "12km" if days == 2 else "5km", "--at", self.days_ago(days))
        self.start()
        dialog = self.open_dialog()
        self.program.find("text", "Distance", dialog).type("9")
        day = self.program.find("text", "Day", dialog)
        day.type(self.days_ago(62)[:10])
        self.program.find("label", "more than 5.0\u00a0km", dialog)
        day.type(self.days_ago(1)[:10])
        self.program.wait_gone("label", "more than 5.0\u00a0km", dialog)

    def press(self, key):
        """Presses one key, and counts it."""
        self.n_keys += 1
        self.program.key(key)

    def type_figure(self, text):
        """Types a distance or a duration, which is as long as it is."""
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)

    def test_a_whole_run_takes_at_most_twelve_keys(self):
        self.start()
        self.program.find("button", "Log Run")
        self.n_keys = 0
        started = time.monotonic()
        self.press("ctrl+n")
        dialog = self.program.find("dialog", "Log Run")
        self.type_figure("6.2")
        self.press("Tab")
        self.type_figure("38:10")
        for knee, levels in (("l", "34"), ("r", "01")):
            self.press(f"alt+{knee}")
            self.press(levels[0])
            self.press("Tab")
            self.press(levels[1])
        self.press("Return")
        self.program.wait_gone("dialog", "Log Run")
        print(f"# {self.n_keys} keys besides the digits, {time.monotonic() - started:.1f} s", flush=True)
        self.assertLessEqual(self.n_keys, 12)
        run, = self.runs()
        self.assertEqual((run["distance_m"], run["duration_s"]), (6200, 2290))
        levels = {(entry["knee"], entry["moment"]): entry["level"] for entry in run["pain"]}
        self.assertEqual(levels, {("left", "during"): 3, ("left", "after"): 4,
                                  ("right", "during"): 0, ("right", "after"): 1})

    def test_yesterday_evening_is_one_key_away(self):
        self.start()
        self.program.find("button", "Log Run")
        self.program.key("ctrl+n")
        dialog = self.program.find("dialog", "Log Run")
        self.type_figure("5")
        self.program.key("alt+y")
        day = self.program.find("text", "Day", dialog)
        harness.wait_for(lambda: day.text == "Yesterday", "the day before")
        self.program.key("Return")
        self.program.wait_gone("dialog", "Log Run")
        run, = self.runs()
        self.assertEqual(run["distance_m"], 5000)
        self.assertEqual(run["started_at"][:16], f"{datetime.date.today() - datetime.timedelta(days=1)}T18:00")

    def test_more_stays_unfolded(self):
        self.start()
        dialog = self.open_dialog()
        self.program.find_all("list item", "More", dialog)[-1]
        self.program.key("alt+m")
        self.program.find("text", "Cadence", dialog)
        self.program.reach(self.program.find("switch" if self.program.find_all("switch", root=dialog) else "check box",
                                             "Stopped Early", dialog), "Tab")
        self.program.key("Escape")
        self.program.wait_gone("dialog", "Log Run")
        dialog = self.open_dialog()
        self.program.reach(self.program.find_all("list item", "Stopped Early", dialog)[-1], "Tab")


if __name__ == "__main__":
    harness.main()
