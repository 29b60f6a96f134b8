# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""footfallctl remind: what would be sent and why, and nothing of it is done."""

import json

import tap
from footfallctl import FootfallctlTestCase

KEYS = ["now", "next_look", "due", "held", "withdrawn"]
REMINDER_KEYS = ["id", "topic", "cause", "knees", "shoe", "findings", "title", "body"]


class Remind(FootfallctlTestCase):
    def remind(self, now, **keywords):
        return json.loads(self.done("remind", "--dry-run", "--now", now, "--json", **keywords))

    def test_nothing(self):
        self.assertIn("Nothing would be sent.", self.done("remind", "--dry-run"))
        self.assertFalse(self.journal.exists())
        answer = self.remind("2026-11-20T10:00")
        self.assertEqual(list(answer), KEYS)
        self.assertEqual(answer["now"], "2026-11-20T10:00:00+01:00")
        self.assertEqual(answer["next_look"], "2026-11-20T12:00:00+01:00")
        self.assertEqual((answer["due"], answer["held"], answer["withdrawn"]), ([], [], []))

    def test_what_and_why(self):
        self.log("2026-11-20", "5km", "--knee", "left:8")
        answer = self.remind("2026-11-20T20:00")
        self.assertEqual([list(reminder) for reminder in answer["due"]], [REMINDER_KEYS])
        reminder = answer["due"][0]
        self.assertEqual((reminder["id"], reminder["topic"], reminder["cause"]), ("rest", "rest", "new"))
        self.assertEqual((reminder["knees"], reminder["findings"]), (["left"], ["severe:left"]))
        self.assertEqual(reminder["title"], "Your log has a note for you")
        out = self.done("remind", "--dry-run", "--now", "2026-11-20T20:00")
        self.assertIn("Would be sent", out)
        self.assertIn("Call for a break. It is new.", out)
        self.assertIn("8 of 10", out)

    def test_quiet_hours(self):
        self.log("2026-11-20", "5km", "--knee", "left:8")
        answer = self.remind("2026-11-20T23:00")
        self.assertEqual((answer["due"], [held["id"] for held in answer["held"]]), ([], ["rest"]))
        self.assertIn("Waits for the end of the quiet hours",
                      self.done("remind", "--dry-run", "--now", "2026-11-20T23:00"))

    def test_check_in_on_the_next_morning(self):
        self.log("2026-11-20", "5km", "--knee", "left:2")
        self.assertEqual(self.remind("2026-11-21T07:59")["due"], [])
        due = self.remind("2026-11-21T08:00")["due"]
        self.assertEqual([(reminder["topic"], reminder["cause"]) for reminder in due], [("check-in", "hour")])

    def test_nothing_is_recorded(self):
        self.log("2026-11-20", "5km", "--knee", "left:8")
        first = self.remind("2026-11-20T20:00")
        self.assertEqual(self.remind("2026-11-20T20:00"), first)

    def test_today_and_now(self):
        self.log("2026-11-20", "5km", "--knee", "left:8")
        answer = self.done_json("remind", "--dry-run", today="2026-11-21")
        self.assertTrue(answer["now"].startswith("2026-11-21T"))

    def test_an_offset_is_understood(self):
        self.assertEqual(self.remind("2026-11-20T10:00Z")["now"], "2026-11-20T11:00:00+01:00")

    def test_choices(self):
        self.log("2026-11-20", "5km", "--knee", "left:8")
        settings = self.folder / "glib-2.0" / "settings"
        settings.mkdir(parents=True)
        (settings / "keyfile").write_text("[io/github/footfall/Footfall]\nreminder-details=true\n")
        environment = {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": str(self.folder)}
        due = self.remind("2026-11-20T20:00", environment=environment)["due"]
        self.assertEqual(due[0]["title"], "Left knee: time for a break")
        (settings / "keyfile").write_text("[io/github/footfall/Footfall]\nreminders-pain=false\n")
        self.assertEqual(self.remind("2026-11-20T20:00", environment=environment)["due"], [])

    def test_wrong(self):
        self.refused("remind", status=2, says="--dry-run")
        self.refused("remind", "--dry-run", "--now", "tomorrow", says="2026-11-22T07:30")
        self.refused("remind", "--dry-run", "--now", "2026-02-30T10:00", says="--now")
        self.refused("remind", "--dry-run", "now", status=2)


if __name__ == "__main__":
    tap.main()
