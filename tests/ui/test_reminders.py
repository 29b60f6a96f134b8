# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Reminders: the program started over the bus, what it sends and records, and what a click does."""

import atexit
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import harness
import notifications
from gi.repository import GLib

PLAIN = ("Your log has a note for you", "Open Footfall to read it.")
NEW = ("New in your log", "Open Footfall to read it.")
CHECK_IN = ("Your knee check-in", "How are your knees this morning?")
BREAK_OVER = ("Ready to try again?", "The day you set has come. A short check comes first.")
MONTH_OF_RUNS = (40, 30, 24, 20, 15, 10, 6)


def offer_to_the_bus():
    """The installed file that lets the bus start the program, for the program of this build; it has to be there
    before the bus is."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="footfall-"))
    atexit.register(shutil.rmtree, folder, True)
    services = folder / "dbus-1" / "services"
    services.mkdir(parents=True)
    installed = pathlib.Path(os.environ["FOOTFALL_SERVICE"])
    text, count = re.subn(r"^Exec=\S+", f"Exec={os.environ['FOOTFALL']}", installed.read_text(), flags=re.MULTILINE)
    assert count == 1 and f"Name={harness.BUS_NAME}" in text
    (services / installed.name).write_text(text)
    os.environ["XDG_DATA_DIRS"] = f"{folder}:{os.environ.get('XDG_DATA_DIRS', '/usr/local/share:/usr/share')}"


class RemindersTestCase(harness.WindowTestCase):
    def setUp(self):
        super().setUp()
        self.choose("quiet-from-hour=0", "quiet-until-hour=0", "check-in-hour=0")
        # The accessibility bus, which the session bus starts as well, keeps its socket in the cache.
        notifications.set_environment({name: value for name, value in self.environment().items()
                                       if name.startswith(("XDG_DATA_H", "XDG_CONF", "FOOTFALL_J", "GS", "G_"))})
        self.addCleanup(self.end_program)

    def environment(self):
        return {**super().environment(), "FOOTFALL_JOURNAL": str(self.journal), "GSETTINGS_BACKEND": "keyfile"}

    def choose(self, *lines):
        settings = self.folder / "config" / "glib-2.0" / "settings"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "keyfile").write_text("\n".join(["[io/github/footfall/Footfall]", *lines, ""]))

    def serve(self, server):
        """Lets somebody show notifications until the test ends."""
        self.server = server()
        self.addCleanup(self.server.stop)
        self.addCleanup(self.end_program)
        return self.server

    @staticmethod
    def activate(action, parameter="[]"):
        """Activates an action of the program, which the bus starts if need be; it has worked when this returns
        and the program answers again."""
        for method in (("org.gtk.Actions.Activate", action, parameter, "{}"), ("org.gtk.Actions.List",)):
            subprocess.run(["gdbus", "call", "--session", "--dest", harness.BUS_NAME,
                            "--object-path", harness.BUS_PATH, "--method", *method],
                           check=method[0].endswith("Activate"), stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL if method[0].endswith("List") else None)

    @staticmethod
    def end_program():
        """Ends what the bus started."""
        if notifications.is_there(harness.BUS_NAME):
            pid = notifications.call(*notifications.BUS, "GetConnectionUnixProcessID", "(s)", harness.BUS_NAME)[0]
            os.kill(pid, 15)
            harness.wait_for(lambda: not notifications.is_there(harness.BUS_NAME), "the end of the program")

    def remind(self):
        self.activate("remind")

    def recorded(self):
        """What the journal says was told."""
        return subprocess.run(["sqlite3", str(self.journal), "select key from notification order by key"],
                              check=True, capture_output=True, text=True).stdout.split()

    def day(self, days_ago):
        return (datetime.date.today() - datetime.timedelta(days=days_ago)).isoformat()

    def add_break(self, starts, ends):
        """A break from so many to so many days ago."""
        path = self.folder / "break.json"
        path.write_text(json.dumps({"format": "footfall-journal", "version": 1, "breaks": [
            {"uuid": "12345678-1234-4123-8123-123456789abc", "starts_on": self.day(starts),
             "ends_on": self.day(ends), "walk_ok_on": None}]}))
        self.ctl("import", str(path))

    def add_run(self, days_ago, distance, *arguments):
        self.ctl("log", distance, "--at", f"{self.day(days_ago)}T00:00", *arguments)


class Sent(RemindersTestCase):
    """Each kind once, with the right words, and nothing the second time."""

    def assert_sent_once(self, *texts):
        self.remind()
        self.assertEqual([sent[:2] for sent in self.server.sent()], list(texts))
        self.remind()
        self.assertEqual(len(self.server.sent()), len(texts))

    def setUp(self):
        super().setUp()
        self.serve(notifications.Forgetful)

    def test_nothing(self):
        self.assert_sent_once()
        self.assertFalse(self.journal.exists())

    def test_rest(self):
        self.add_run(0, "5km", "--knee", "left:8")
        self.assert_sent_once(PLAIN)
        self.assertEqual(self.recorded(), [f"rest:left:{self.day(0)}", f"severe:left:{self.day(0)}"])
        self.assertEqual(list(self.server.sent()[0][2].values()), ["", "Why?", "Not for 14 Days"])

    def test_rest_with_details(self):
        self.choose("quiet-from-hour=0", "quiet-until-hour=0", "reminder-details=true")
        self.add_run(0, "5km", "--knee", "left:8")
        self.remind()
        title, body, _buttons = self.server.sent()[0]
        self.assertEqual(title, "Left knee: time for a break")
        self.assertIn("8 of 10", body)

    def test_a_sign_has_no_button_to_dismiss_it(self):
        self.ctl("pain", "left", "0", "--sign", "locked")
        self.assert_sent_once(PLAIN)
        self.assertEqual(list(self.server.sent()[0][2].values()), ["", "Why?"])

    def test_both_knees_in_one(self):
        self.add_run(0, "5km", "--knee", "left:8", "--knee", "right:7")
        self.assert_sent_once(PLAIN)

    def test_flare_up(self):
        self.add_run(0, "5km", "--knee", "left:5")
        self.assert_sent_once(PLAIN)

    def test_lingering(self):
        for days in (18, 15, 12, 8, 4, 0):
            self.ctl("pain", "left", "2", "--at", f"{self.day(days)}T00:00", "--moment", "other")
        self.assert_sent_once(PLAIN)

    def test_check_in(self):
        self.add_run(1, "5km", "--knee", "left:2")
        self.assert_sent_once(CHECK_IN)
        self.assertEqual(list(self.server.sent()[0][2].values()), ["", "Answer, 0 to 10", "In Two Hours"])

    def test_break_over(self):
        self.add_break(8, 0)
        self.assert_sent_once(BREAK_OVER)

    def test_training(self):
        for days in MONTH_OF_RUNS:
            self.add_run(days, "5km")
        self.add_run(0, "8km")
        self.assert_sent_once(NEW)

    def test_shoe(self):
        self.ctl("shoes", "add", "Kestrel", "--initial", "495km")
        self.add_run(0, "5km", "--shoe", "Kestrel")
        self.assert_sent_once(("Time for a look at your shoes",
                               "“Kestrel” has 500.0\u00a0km on it and was not looked at since it reached "
                               "500\u00a0km."))

    def test_quiet_hours(self):
        hour = datetime.datetime.now().hour
        self.choose(f"quiet-from-hour={hour}", f"quiet-until-hour={(hour + 2) % 24}")
        self.add_run(0, "5km", "--knee", "left:8")
        self.assert_sent_once()
        self.assertEqual(self.recorded(), [])

    def test_a_test(self):
        self.activate("test-reminder")
        self.assertEqual([sent[:2] for sent in self.server.sent()],
                         [("Reminders arrive", "This is how Footfall reminds you.")])


class NamesWithMarkup(RemindersTestCase):
    """A name with characters of markup is shown as it is by every server."""

    NAME = "Fast & <b>Light</b>"

    def get_body(self, server):
        self.serve(server)
        self.ctl("shoes", "add", self.NAME, "--initial", "495km")
        self.add_run(0, "5km", "--shoe", self.NAME)
        self.remind()
        sent = self.server.sent()[0]
        return sent[1]["body"] if server is notifications.Lasting else sent[1]

    def test_a_server_that_reads_markup(self):
        body = self.get_body(notifications.Forgetful)
        self.assertIn("“Fast &amp; &lt;b&gt;Light&lt;/b&gt;”", body)

    def test_a_server_of_plain_text(self):
        self.assertIn(f"“{self.NAME}”", self.get_body(lambda: notifications.Forgetful("body actions")))

    def test_the_server_of_gnome(self):
        self.assertIn(f"“{self.NAME}”", self.get_body(notifications.Lasting))


class Clicked(RemindersTestCase):
    """A click opens the right page, also when the program has to be started for it."""

    def setUp(self):
        super().setUp()
        self.serve(notifications.Lasting)
        self.addCleanup(self.keep_picture_if_failed)

    def get_sent(self, name):
        """The description of the notification of that name, the program being gone."""
        self.remind()
        harness.wait_for(lambda: not notifications.is_there(harness.BUS_NAME), "the program to end by itself")
        return dict(self.server.sent())[name]

    def click(self, description, button=None):
        """Clicks a button, or beside the buttons."""
        if button is None:
            action, target = description["default-action"], description.get("default-action-target")
        else:
            chosen = next(each for each in description["buttons"] if each["label"] == button)
            action, target = chosen["action"], chosen.get("target")
        self.server.click(action, GLib.Variant("s", target) if isinstance(target, str) else target)

    def find(self, role, name):
        """Waits for something in whatever window comes."""
        self.program = harness.Program.find_started()
        return self.program.find(role, name)

    def wait_focus_in(self, role, name):
        """Waits for the focus on that or in it."""
        def has_focus():
            return any(node.is_focused for found in self.program.find_all(role, name) for node in found.walk())
        harness.wait_for(has_focus, f"the focus in “{name}”")

    def test_the_program_ends_by_itself_and_a_click_opens_today(self):
        self.add_run(0, "5km", "--knee", "left:8")
        sent = self.get_sent("rest")
        self.assertEqual((sent["title"], sent["priority"]), (PLAIN[0], "high"))
        self.click(sent)
        self.find("label", "Your left knee hurt at 8 of 10")

    def test_why(self):
        self.add_run(0, "5km", "--knee", "left:8")
        self.click(self.get_sent("rest"), "Why?")
        self.find("list", "The figures")

    def test_shoes(self):
        self.ctl("shoes", "add", "Kestrel", "--initial", "495km")
        self.add_run(0, "5km", "--shoe", "Kestrel")
        name = f"shoe:{json.loads(self.ctl('shoes', '--json'))[0]['uuid']}"
        self.click(self.get_sent(name))
        self.find("list item", "Kestrel")

    def test_look_at_the_shoe(self):
        self.ctl("shoes", "add", "Kestrel", "--initial", "495km")
        self.add_run(0, "5km", "--shoe", "Kestrel")
        name = f"shoe:{json.loads(self.ctl('shoes', '--json'))[0]['uuid']}"
        self.click(self.get_sent(name), "Note What You See…")
        self.find("dialog", "Kestrel")

    def test_check_in(self):
        self.add_run(1, "5km", "--knee", "left:2")
        self.click(self.get_sent("check-in"), "Answer, 0 to 10")
        self.find("label", "this morning?")
        self.wait_focus_in("list", "Morning check-in")

    def test_the_end_of_a_break(self):
        self.add_break(8, 0)
        self.add_run(20, "5km", "--knee", "left:8")
        self.click(self.get_sent("break"))
        self.find("label", "Ready to Try Again?")
        self.wait_focus_in("button", "Extend…")

    def test_answered_elsewhere_it_is_withdrawn(self):
        self.add_run(1, "5km", "--knee", "left:2")
        self.get_sent("check-in")
        self.ctl("pain", "left", "0", "--moment", "next-morning")
        self.remind()
        self.assertEqual(self.server.withdrawn(), ["check-in"])


class PutAside(RemindersTestCase):
    """What is answered without the window."""

    def setUp(self):
        super().setUp()
        self.serve(notifications.Lasting)

    def test_dismissed(self):
        self.add_run(0, "5km", "--knee", "left:8")
        self.remind()
        self.activate("dismiss", "[<('rest', ['severe:left', 'mild:right'])>]")
        self.assertEqual(self.server.withdrawn(), ["rest"])
        self.assertIn("dismissed for now", self.ctl("check"))
        rows = subprocess.run(["sqlite3", str(self.journal), "select finding from dismissal"], check=True,
                              capture_output=True, text=True).stdout.split()
        self.assertEqual(rows, ["severe:left"])

    def test_put_off(self):
        self.add_run(1, "5km", "--knee", "left:2")
        self.remind()
        key = f"check-in:{self.day(0)}"
        self.activate("put-off", f"[<('check-in', '{key}')>]")
        self.assertIn("check-in", self.server.withdrawn())
        self.assertEqual(self.recorded(), [key, f"later:{key}"])
        self.remind()
        self.assertEqual(len(self.server.sent()), 1)

    def test_nonsense_is_nothing(self):
        self.add_run(0, "5km", "--knee", "left:8")
        self.remind()
        before = self.recorded()
        self.activate("put-off", "[<('rest', 'rest:left')>]")
        self.activate("dismiss", "[<('rest', ['severe:right'])>]")
        self.assertEqual(self.recorded(), before)


class Window(RemindersTestCase):
    """While a window is open the program looks by itself."""

    def test_asked_and_withdrawn(self):
        self.serve(notifications.Lasting)
        self.start()
        self.program.find("label", "How Was Your Run?")
        self.add_run(1, "5km", "--knee", "left:2")
        harness.wait_for(lambda: [name for name, _ in self.server.sent()] == ["check-in"], "the question")
        self.ctl("pain", "left", "0", "--moment", "next-morning")
        harness.wait_for(lambda: "check-in" in self.server.withdrawn(), "its withdrawal")
        self.remind()
        self.assertEqual(len(self.server.sent()), 1)


class Trouble(RemindersTestCase):
    def test_nobody_shows_notifications(self):
        self.add_run(0, "5km", "--knee", "left:8")
        self.remind()
        self.assertEqual(self.recorded(), [])
        self.serve(notifications.Lasting)
        self.remind()
        self.assertEqual(len(self.server.sent()), 1)

    def test_a_journal_that_cannot_be_opened(self):
        self.serve(notifications.Lasting)
        self.journal.write_bytes(b"left knee 8 of 10\n" * 1000)
        program = subprocess.Popen([os.environ["FOOTFALL"], "--gapplication-service"], env=self.environment(),
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.addCleanup(program.kill)
        harness.wait_for(lambda: notifications.is_there(harness.BUS_NAME), "the program")
        self.remind()
        said = program.communicate(timeout=harness.DEADLINE_S)[0]
        self.assertIn("Reminders: ", said)
        self.assertNotIn("knee", said)
        self.assertEqual(self.server.sent(), [])
        self.assertEqual(program.returncode, 0)


if __name__ == "__main__":
    if harness.DISPLAY_MARK not in os.environ:
        offer_to_the_bus()
    harness.main()
