# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Somebody who shows notifications, on the session bus of the test, and keeps what was sent to him."""

import json
import subprocess
import sys

import harness
from gi.repository import Gio, GLib

MOCK = "org.freedesktop.DBus.Mock"
BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


def bus():
    return Gio.bus_get_sync(Gio.BusType.SESSION, None)


def call(name, path, interface, method, signature=None, *arguments):
    """Calls a method and returns what it answers."""
    parameters = GLib.Variant(signature, arguments) if signature else None
    return bus().call_sync(name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE, -1, None).unpack()


def is_there(name):
    """Whether somebody has a name on the bus."""
    return call(*BUS, "NameHasOwner", "(s)", name)[0]


def set_environment(environment):
    """What the bus starts from now on gets this environment."""
    call(*BUS, "UpdateActivationEnvironment", "(a{ss})", environment)


class Server:
    """A mock of one of the two kinds."""

    def __init__(self, name, *arguments):
        self.name = name
        self.path = "/" + name.replace(".", "/")
        self.process = subprocess.Popen([sys.executable, "-m", "dbusmock", "--session", *arguments],
                                        stdout=subprocess.DEVNULL)
        harness.wait_for(lambda: is_there(name), name)

    def stop(self):
        self.process.terminate()
        self.process.wait()
        harness.wait_for(lambda: not is_there(self.name), f"the end of {self.name}")

    def calls(self, method):
        """Returns the arguments of the calls of a method so far."""
        return [arguments for _time, arguments in call(self.name, self.path, MOCK, "GetMethodCalls", "(s)", method)[0]]

    def add_method(self, interface, method, takes, gives, code=""):
        """Lets the mock answer a method with what the code leaves in "ret"."""
        call(self.name, self.path, MOCK, "AddMethod", "(sssss)", interface, method, takes, gives, code)

    def add_object(self, path, interface, properties):
        texts = {name: GLib.Variant("s", value) for name, value in properties.items()}
        call(self.name, self.path, MOCK, "AddObject", "(ssa{sv}a(ssss))", path, interface, texts, [])


class Forgetful(Server):
    """The notification server of most desktops: whoever sends has to stay to hear of a click."""

    def __init__(self, capabilities="body body-markup actions"):
        super().__init__("org.freedesktop.Notifications", "--template", "notification_daemon", "--parameters",
                         json.dumps({"capabilities": capabilities}))

    def sent(self):
        """Returns title, body and buttons of what was sent."""
        return [(arguments[3], arguments[4], dict(zip(arguments[5][::2], arguments[5][1::2])))
                for arguments in self.calls("Notify")]

    def click(self, number, action):
        """Clicks on the notification of this number, from 1; "default" is a click beside the buttons."""
        call(self.name, self.path, MOCK, "EmitSignal", "(sssav)", self.name, "ActionInvoked", "us",
             [GLib.Variant("u", number), GLib.Variant("s", action)])


class Lasting(Server):
    """The notification server of GNOME: a click starts the program."""

    def __init__(self):
        super().__init__("org.gtk.Notifications", "org.gtk.Notifications", "/org/gtk/Notifications",
                         "org.gtk.Notifications")
        for method, signature in (("AddNotification", "ssa{sv}"), ("RemoveNotification", "ss")):
            self.add_method(self.name, method, signature, "")

    def sent(self):
        """Returns id and description of what was sent."""
        return [(arguments[1], arguments[2]) for arguments in self.calls("AddNotification")]

    def withdrawn(self):
        return [arguments[1] for arguments in self.calls("RemoveNotification")]

    @staticmethod
    def click(action, target=None):
        """Does what this server does with a click: starts the program if need be, with the action."""
        parameters = GLib.Variant("(sava{sv})", (action.removeprefix("app."), [target] if target else [], {}))
        bus().call_sync(harness.BUS_NAME, harness.BUS_PATH, "org.freedesktop.Application", "ActivateAction",
                        parameters, None, Gio.DBusCallFlags.NONE, -1, None)
