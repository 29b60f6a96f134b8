# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""What stands beside runs in the journal: pain notes, activities, events and
breaks are added, edited, deleted and brought back."""

import json

import harness


class Records(harness.WindowTestCase):
    def records(self, kind):
        """What another program reads of that kind."""
        path = self.folder / "export.json"
        path.unlink(missing_ok=True)
        self.ctl("export", str(path))
        return json.loads(path.read_text(encoding="utf-8"))[kind]

    def put(self, **kinds):
        """Brings records in as an export has them."""
        lists = ("runs", "pain", "shoes", "activities", "breaks", "events", "dismissals")
        path = self.folder / "import.json"
        path.write_text(json.dumps({"format": "footfall-journal", "version": 1,
                                    **{name: kinds.get(name, []) for name in lists}}), encoding="utf-8")
        self.ctl("import", str(path))

    def open_journal(self):
        self.start()
        self.program.activate("page", "journal")

    def save(self, dialog, title):
        self.program.find("button", "Save", dialog).click()
        self.program.wait_gone("dialog", title)

    def delete_and_undo(self, action, kind, row):
        record = self.records(kind)[0]
        self.program.activate(action, record["uuid"])
        self.program.wait_gone("list item", row)
        self.assertEqual(self.records(kind), [])
        self.program.undo("deleted")
        self.program.find("list item", row)
        self.assertEqual(self.records(kind)[0]["uuid"], record["uuid"])

    def test_pain_note(self):
        self.open_journal()
        self.program.activate("add-pain", "now")
        dialog = self.program.find("dialog", "Add Pain Note")
        self.program.find("button", "Save", dialog).click()
        self.program.find("label", "Choose which knee", dialog)
        self.program.find("radio button", "Left knee", dialog).click()
        self.program.find("button", "Save", dialog).click()
        self.program.find("label", "Choose how much it hurts", dialog)
        self.program.find("radio button", "4, moderate", dialog).click()
        self.save(dialog, "Add Pain Note")
        self.program.find("list item", "Left knee: 4, moderate")
        entry = self.records("pain")[0]
        self.assertEqual((entry["run"], entry["knee"], entry["level"], entry["moment"], entry["area"]),
                         (None, "left", 4, "other", "inner"))

        self.program.activate("edit-pain", entry["uuid"])
        dialog = self.program.find("dialog", "Edit Pain Note")
        self.program.find("radio button", "8, severe", dialog).click()
        self.program.find("label", "This is severe pain", dialog)
        self.save(dialog, "Edit Pain Note")
        self.program.find("list item", "Left knee: 8, severe")
        self.delete_and_undo("delete-pain", "pain", "Left knee: 8, severe")

    def test_a_pain_note_that_is_not_touched_stays_as_it_was(self):
        self.put(pain=[{"felt_at": "2026-01-02T03:04:05+09:00", "knee": "right", "area": "unknown", "moment": "during",
                        "level": 2, "signs": ["swelling"], "notes": "kept"}])
        before = self.records("pain")
        self.open_journal()
        self.program.activate("edit-pain", before[0]["uuid"])
        self.save(self.program.find("dialog", "Edit Pain Note"), "Edit Pain Note")
        self.assertEqual(self.records("pain"), before)

    def test_activity(self):
        self.open_journal()
        self.program.activate("add-activity", "2026-01-15")
        dialog = self.program.find("dialog", "Add Activity")
        self.program.find("text", "Duration", dialog).type("forty")
        self.program.find("button", "Save", dialog).click()
        self.program.find("label", "Enter a duration", dialog)
        self.program.find("text", "Duration", dialog).type("40")
        self.program.find("text", "Distance", dialog).type("12.5")
        self.save(dialog, "Add Activity")
        self.program.find("list item", "Walk, 40:00 · 12.5\u00a0km")
        activity = self.records("activities")[0]
        self.assertEqual((activity["kind"], activity["duration_s"], activity["distance_m"], activity["sets"]),
                         ("walk", 2400, 12500, None))
        self.assertTrue(activity["done_at"].startswith("2026-01-15T12:00"))

        self.program.activate("edit-activity", activity["uuid"])
        dialog = self.program.find("dialog", "Edit Activity")
        self.program.find("text", "Distance", dialog).type("")
        self.save(dialog, "Edit Activity")
        self.program.wait_gone("list item", "12.5")
        self.assertIsNone(self.records("activities")[0]["distance_m"])
        self.delete_and_undo("delete-activity", "activities", "Walk, 40:00")

    def test_sets_and_repetitions_are_whole_numbers(self):
        self.put(activities=[{"done_at": "2026-01-02T03:04:05+09:00", "kind": "clamshells", "sets": 3, "reps": 15}])
        self.open_journal()
        self.program.find("list item", "Clamshells, 3 × 15")
        self.program.activate("edit-activity", self.records("activities")[0]["uuid"])
        dialog = self.program.find("dialog", "Edit Activity")
        for wrong in ("0", "2.5", "-1", "many", "100001"):
            self.program.find("text", "Sets", dialog).type(wrong)
            self.program.find("button", "Save", dialog).click()
            self.program.find("label", "Write a whole number", dialog)
        self.program.find("text", "Sets", dialog).type("100000")
        self.save(dialog, "Edit Activity")
        self.assertEqual(self.records("activities")[0]["sets"], 100000)

    def test_event(self):
        self.open_journal()
        self.program.activate("add-event", "now")
        dialog = self.program.find("dialog", "Add Event")
        self.program.find("text", "Day", dialog).type("")
        self.program.find("button", "Save", dialog).click()
        self.program.find("label", "Write a day", dialog)
        self.program.find("text", "Day", dialog).type("2026-02-03")
        self.save(dialog, "Add Event")
        self.program.find("list item", "Tuesday 3 February 2026, Visit to the physiotherapist")
        event = self.records("events")[0]
        self.assertEqual((event["on"], event["kind"]), ("2026-02-03", "physio-visit"))

        self.program.activate("edit-event", event["uuid"])
        dialog = self.program.find("dialog", "Edit Event")
        self.program.find("text", "Notes", dialog).type("new plan")
        self.save(dialog, "Edit Event")
        self.program.find("list item", "physiotherapist, new plan")
        self.delete_and_undo("delete-event", "events", "new plan")

    def month(self, name):
        """The heading of a month, which says nothing else where there is no run."""
        return harness.wait_for(lambda: next((row for row in self.program.find_all("list item", name)
                                              if row.name == name), None), name)

    def test_break_stands_in_line(self):
        self.put(breaks=[{"starts_on": "2026-03-01", "ends_on": "2026-03-05"}])
        self.open_journal()
        row = self.program.find("list item", "Break from running, 5 days, until 5 March")
        self.program.reach(self.month("March 2026"), "Tab")
        self.program.reach(row, "Down")
        self.program.key("Return")
        self.program.find("dialog", "Edit Break")
        self.program.key("Escape")
        self.program.wait_gone("dialog", "Edit Break")
        self.delete_and_undo("delete-break", "breaks", "Break from running")

    def test_nothing_typed_is_lost_without_a_question(self):
        self.open_journal()
        for action, title in (("add-pain", "Add Pain Note"), ("add-activity", "Add Activity"),
                              ("add-event", "Add Event")):
            self.program.activate(action, "now")
            dialog = self.program.find("dialog", title)
            self.program.find("text", "Notes", dialog).type("something")
            self.program.find("button", "Cancel", dialog).click()
            self.program.find("button", "Discard").click()
            self.program.wait_gone("dialog", title)


if __name__ == "__main__":
    harness.main()
