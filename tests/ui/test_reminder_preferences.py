# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The page of the preferences about reminders: choices, and what really starts the program in the background."""

import harness
import notifications

SYSTEMD = "org.freedesktop.systemd1"
UNIT = "/org/freedesktop/systemd1/unit/remind"
CLOSED = "Also While Footfall Is Closed"


class Systemd(notifications.Server):
    """A mock of the user's systemd that knows the timer."""

    def __init__(self, start="objects[%r].UpdateProperties(%r, {'ActiveState': 'active'})" % (UNIT, SYSTEMD + ".Unit")):
        super().__init__(SYSTEMD, SYSTEMD, "/org/freedesktop/systemd1", SYSTEMD + ".Manager")
        stop = "objects[%r].UpdateProperties(%r, {'ActiveState': 'inactive'})" % (UNIT, SYSTEMD + ".Unit")
        for method, takes, gives, code in (
                ("GetUnitFileState", "s", "s", "ret = getattr(self, 'footfall_state', 'disabled')"),
                ("EnableUnitFiles", "asbb", "ba(sss)", "self.footfall_state = 'enabled'; ret = (True, [])"),
                ("DisableUnitFiles", "asb", "a(sss)", "self.footfall_state = 'disabled'; ret = []"),
                ("Reload", "", "", ""),
                ("LoadUnit", "s", "o", f"ret = dbus.ObjectPath({UNIT!r})"),
                ("StartUnit", "ss", "o", f"{start}; ret = dbus.ObjectPath({UNIT!r})"),
                ("StopUnit", "ss", "o", f"{stop}; ret = dbus.ObjectPath({UNIT!r})")):
            self.add_method(SYSTEMD + ".Manager", method, takes, gives, code)
        self.add_object(UNIT, SYSTEMD + ".Unit", {"ActiveState": "inactive"})


class ReminderPreferences(harness.WindowTestCase):
    def open_page(self):
        self.start()
        self.program.activate("preferences", "reminders")
        return self.find_switch(CLOSED)

    def environment(self):
        return {**super().environment(), "GSETTINGS_BACKEND": "keyfile"}

    def find_switch(self, title):
        """The switch of a row, once it can be used."""
        def search():
            return next((node for node in self.program.find_all("check box", title)
                         if node.is_sensitive), None)
        return harness.wait_for(search, f"the switch of “{title}”")

    def serve(self, server):
        self.addCleanup(server.stop)
        return server

    def stored(self):
        path = self.folder / "config" / "glib-2.0" / "settings" / "keyfile"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def test_a_timer_where_there_is_systemd(self):
        systemd = self.serve(Systemd())
        switch = self.open_page()
        self.program.wait_text("Off: reminders come only while Footfall is open.")
        switch.click()
        self.program.wait_text("A timer of your session looks every hour")
        self.assertEqual(systemd.calls("EnableUnitFiles")[0][0], ["io.github.footfall.Footfall.remind.timer"])
        self.assertEqual(systemd.calls("StartUnit")[0][0], "io.github.footfall.Footfall.remind.timer")
        self.assertFalse((self.folder / "config" / "autostart").exists())
        self.find_switch(CLOSED).click()
        self.program.wait_text("Off: reminders come only while Footfall is open.")
        self.assertEqual(len(systemd.calls("StopUnit")), 1)

    def test_what_does_not_work_is_said(self):
        self.serve(Systemd(start="raise dbus.exceptions.DBusException('no such luck', name='org.x.No')"))
        self.open_page().click()
        self.program.wait_text("systemd says: no such luck")
        self.program.wait_text("Off: reminders come only while Footfall is open.")

    def test_an_autostart_entry_without_systemd(self):
        switch = self.open_page()
        switch.click()
        self.program.wait_text("Footfall starts with your session")
        entry = self.folder / "config" / "autostart" / "io.github.footfall.Footfall.remind.desktop"
        self.assertIn("footfall --background\n", entry.read_text(encoding="utf-8"))
        self.find_switch(CLOSED).click()
        self.program.wait_text("Off: reminders come only while Footfall is open.")
        self.assertFalse(entry.exists())

    def test_send_one_now(self):
        self.open_page()
        # Its name is what stands on it or that of its row, as the version of libadwaita has it.
        button = self.program.find("button", root=self.program.find("list item", "Send One Now"))
        button.click()
        self.program.wait_text("Nothing in this session shows notifications.")
        server = self.serve(notifications.Forgetful())
        button.click()
        harness.wait_for(lambda: [sent[0] for sent in server.sent()] == ["Reminders arrive"], "the notification")

    def test_choices_are_kept(self):
        self.open_page()
        self.find_switch("Morning Check-In").click()
        harness.wait_for(lambda: "reminders-check-in=false" in self.stored(), "the choice")
        self.find_switch("Show Details").click()
        harness.wait_for(lambda: "reminder-details=true" in self.stored(), "the choice")


if __name__ == "__main__":
    harness.main()
