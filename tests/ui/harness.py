# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The window as someone with a screen reader meets it: started on a display of
its own, found and used through the accessibility tree. Waits for conditions,
never for a time; what fails leaves a picture of the display."""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import accessibility
import tap
from waiting import DEADLINE_S, wait_for

# More presses than the largest dialog has fields.
KEYS_MAX = 80
# Time for the focus to arrive after a key, before the next key is tried.
KEY_S = 0.3
# How much slower than promised a loaded machine may be.
PATIENCE = float(os.environ.get("FOOTFALL_UI_PATIENCE", "4"))
DISPLAY_MARK = "FOOTFALL_UI_DISPLAY"
OUTPUT_MARK = "FOOTFALL_UI_OUTPUT"
BUS_NAME = "io.github.footfall.Footfall"
BUS_PATH = "/io/github/footfall/Footfall"

def start_display(size):
    """Starts a hidden display of its own, under a number that nobody else has; returns the process and its name."""
    reader, writer = os.pipe()
    # Without a reset the display is there for the next one too when whoever was the first on it leaves.
    display = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                                "-noreset"],
                               pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    if not number:
        sys.exit("Xvfb did not start")
    return display, f":{number}"


def main(size="1000x900"):
    """Runs the test cases of the program that was started, under a display of that size and a session bus of their
    own."""
    if DISPLAY_MARK in os.environ:
        os.dup2(int(os.environ[OUTPUT_MARK]), sys.stdout.fileno())
        tap.main()
    display, name = start_display(size)
    try:
        # What the bus starts may print; only the tests say what came of them.
        output = os.dup(sys.stdout.fileno())
        environment = {**os.environ, DISPLAY_MARK: size, OUTPUT_MARK: str(output), "DISPLAY": name}
        status = subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment,
                                stdout=sys.stderr, pass_fds=[output], check=False).returncode
    finally:
        display.terminate()
        display.wait()
    sys.exit(status)


class Program:
    """A running Footfall."""

    def __init__(self, journal, environment):
        # The registry has to be there before the program that registers.
        self.bus = accessibility.Bus()
        self.bus.list_programs()
        self.process = subprocess.Popen([os.environ["FOOTFALL"], *(["--journal", str(journal)] if journal else [])],
                                        env=environment)
        self.root = wait_for(self.find_root, "the program in the accessibility tree")

    @classmethod
    def find_started(cls):
        """The program that the session bus started, once it has a window."""
        self = cls.__new__(cls)
        self.bus = accessibility.Bus()
        self.process = None
        self.root = wait_for(self.find_root, "the program in the accessibility tree")
        return self

    def is_ours(self, node):
        if self.process is None:
            return node.name == os.path.basename(os.environ["FOOTFALL"])
        return self.bus.process_of(node.owner) == self.process.pid

    def check_runs(self):
        if self.process is not None and self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")

    def find_root(self):
        self.check_runs()
        return next((node for node in self.bus.list_programs() if self.is_ours(node)), None)

    def find_all(self, role, name=None, root=None):
        """Returns all of that role whose name holds @name, as they are now."""
        nodes = (root or self.root).walk()
        nodes = [node for node, found in zip(nodes, self.bus.read_roles(nodes))
                 if accessibility.is_same_role(found, role)]
        if name is not None:
            nodes = [node for node, found in zip(nodes, self.bus.read_names(nodes)) if name in found]
        # What has ended shows nothing, which must not pass for nothing of that name.
        self.check_runs()
        return nodes

    def find(self, role, name=None, root=None, deadline_s=DEADLINE_S):
        """Returns the first of that role whose name holds @name, once it is there."""
        return wait_for(lambda: next(iter(self.find_all(role, name, root)), None), f"{role} “{name}”", deadline_s)

    def wait_gone(self, role, name, root=None):
        wait_for(lambda: not self.find_all(role, name, root), f"no {role} “{name}”")

    def wait_text(self, text):
        """Returns the first label, button or row that says @text, once there is one."""
        def search():
            nodes = self.root.walk()
            return next((node for node, name in zip(nodes, self.bus.read_names(nodes)) if text in name), None)
        return wait_for(search, f"“{text}”")

    @staticmethod
    def call_window(method, *arguments):
        """Calls a method of the window's actions; returns the process."""
        return subprocess.run(["gdbus", "call", "--session", "--dest", BUS_NAME, "--object-path", f"{BUS_PATH}/window/1",
                               "--method", f"org.gtk.Actions.{method}", *arguments],
                              check=False, capture_output=True, text=True)

    def is_enabled(self, action):
        return self.call_window("Describe", action).stdout.startswith("((true,")

    def activate(self, action, parameter=None):
        """Activates an action of the window, as a menu does: once there is one, for the journal comes after the window."""
        argument = f"[<'{parameter}'>]" if parameter is not None else "[]"
        wait_for(lambda: self.is_enabled(action), f"the action {action}")
        self.call_window("Activate", action, argument, "{}").check_returncode()

    def import_paths(self, *paths):
        """Has the window read files, as when they are dropped on it."""
        wait_for(lambda: self.is_enabled("import-paths"), "the action import-paths")
        names = ", ".join(f"b'{path}'" for path in paths)
        self.call_window("Activate", "import-paths", f"[<[{names}]>]", "{}").check_returncode()

    def save_as(self, offered, path, button="Export"):
        """Names a file in the toolkit's dialog, whose field has no name of its own, but the one that is offered."""
        def search():
            return next((field for field in self.find_all("text") if offered in field.text), None)
        wait_for(search, f"a field that offers “{offered}”").type(str(path))
        self.find_all("button", button)[-1].click()

    def undo(self, done):
        """Presses Undo below the words for what was done; the offer before may still be on its way out."""
        self.find("label", done)
        self.find_all("button", "Undo")[-1].click()

    def key(self, *keys):
        """Presses keys, as with the keyboard."""
        subprocess.run(["xdotool", "key", "--delay", "20", *keys], check=True)

    def reach(self, node, *keys):
        """Presses keys, in turn and again, until the focus is there: GTK 4.8 lets no one else move it."""
        for key in keys * KEYS_MAX:
            self.key(key)
            if self.stays_focused(node):
                return
        raise AssertionError(f"“{node.name}” is not reached by {keys}")

    @staticmethod
    def stays_focused(node):
        """Whether the focus comes here after a key, and is not only passing by because keys come in late."""
        for wanted in (True, False):
            try:
                wait_for(lambda wanted=wanted: node.is_focused == wanted, "the focus", KEY_S)
            except AssertionError:
                return not wanted
        return False

    def quit(self):
        """Ends the program as its user does."""
        subprocess.run(["gdbus", "call", "--session", "--dest", BUS_NAME, "--object-path", BUS_PATH,
                        "--method", "org.gtk.Actions.Activate", "quit", "[]", "{}"],
                       check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # it may end before it answers
        self.process.wait(DEADLINE_S)

    def stop(self):
        """Ends the program, whatever it is doing."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(DEADLINE_S)


class WindowTestCase(unittest.TestCase):
    """A home and a journal of its own for each test."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="footfall-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.journal = self.folder / "journal.db"
        self.program = None

    def run(self, result=None):
        self.result = result
        self.failures_before = self.count_failures()
        return super().run(result)

    def count_failures(self):
        return len(self.result.failures) + len(self.result.errors)

    def environment(self):
        home = {f"XDG_{kind}_HOME": str(self.folder / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
        return {**os.environ, **home, "GSK_RENDERER": "cairo", "G_DEBUG": "fatal-warnings"}

    def start(self, own=False):
        """Starts the program with the journal of this test, or as its user does, with one's own."""
        self.program = Program(None if own else self.journal, self.environment())
        self.addCleanup(self.program.stop)
        self.addCleanup(self.keep_picture_if_failed)
        return self.program

    def restart(self):
        self.program.quit()
        return self.start()

    @staticmethod
    def days_ago(days):
        """A day as footfallctl takes it, at noon."""
        return f"{datetime.date.today() - datetime.timedelta(days=days)}T12:00"

    @staticmethod
    def today_words():
        """Today as the window writes dates in this locale."""
        return f"{datetime.date.today():%-d %b}"

    def ctl(self, *arguments):
        """Another program that uses the same journal; returns what it prints."""
        return subprocess.run([os.environ["FOOTFALLCTL"], "--journal", str(self.journal), *arguments],
                              env=self.environment(), check=True, capture_output=True, text=True).stdout

    def runs(self):
        return json.loads(self.ctl("list", "--json"))

    def keep_picture_if_failed(self):
        if self.count_failures() == self.failures_before:
            return
        folder = pathlib.Path(os.environ.get("FOOTFALL_UI_PICTURES", tempfile.gettempdir()))
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.id().removeprefix('__main__.')}.png"
        if subprocess.run(["import", "-window", "root", str(path)], check=False).returncode == 0:
            print(f"# picture: {path}", flush=True)
