# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""A picture of every page and dialog in each look, left for people to look at in the folder that FOOTFALL_UI_PICTURES
names. What fails here is what cannot be shown at all."""

import os
import pathlib
import subprocess
import tempfile

import harness
import screens

# Text twice as large. Without a desktop GTK takes a font from here, but no dots an inch; captions, whose size is
# fixed in points, stay as they are.
LARGE_TEXT = "[Settings]\ngtk-font-name=Sans 20\n"

# 360 pixels are 370 with the border that windows have on a display without a window manager.
# Each look: what the program finds in its environment, the size that its windows get, if it is not their own, and
# the settings of its toolkit.
LOOKS = {
    "light": ({}, None, ""),
    "dark": ({"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}, None, ""),
    "narrow": ({}, (370, 720), ""),
    "large-text": ({}, None, LARGE_TEXT),
    "high-contrast": ({"ADW_DEBUG_HIGH_CONTRAST": "1"}, None, ""),
}


class Viewer(harness.Program):
    """A running Footfall that is only looked at, which is quicker without an accessibility tree."""

    def __init__(self, journal, environment):
        self.process = subprocess.Popen([os.environ["FOOTFALL"], "--journal", str(journal)],
                                        env={**environment, "GTK_A11Y": "none"})
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "60", harness.BUS_NAME], check=True)

    def try_activate(self, action, parameter):
        """Activates an action of the window; returns whether there is one yet."""
        try:
            self.activate(action, parameter)
        except subprocess.CalledProcessError:
            return False
        return True

    def resize(self, width, height):
        """Makes every window of the program as large, as a small display would."""
        windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                                 capture_output=True, text=True, check=False).stdout.split()
        for window in windows:
            subprocess.run(["xdotool", "windowsize", window, str(width), str(height)], check=False)

    @staticmethod
    def grab():
        return subprocess.run(["import", "-window", "root", "ppm:-"], capture_output=True, check=True).stdout

    def take_picture(self, before):
        """Returns what is on the display once it stands still, but for a blinking caret, and is not as @before."""
        last = []

        def is_still():
            last.append(self.grab())
            return last[-1] if last[-1] != before and last[-1] in last[-4:-1] else None

        return harness.wait_for(is_still, "a picture that stands still")


class EveryLook(harness.WindowTestCase):
    def setUp(self):
        super().setUp()
        screens.fill(self)

    def take_pictures(self, name):
        environment, size, settings = LOOKS[name]
        toolkit = self.folder / "config" / "gtk-4.0" / "settings.ini"
        # GTK warns of an empty file, and a warning ends the program here.
        if settings:
            toolkit.parent.mkdir(parents=True, exist_ok=True)
            toolkit.write_text(settings, encoding="utf-8")
        folder = pathlib.Path(os.environ.get("FOOTFALL_UI_PICTURES", tempfile.gettempdir())) / name
        folder.mkdir(parents=True, exist_ok=True)
        viewer = Viewer(self.journal, {**self.environment(), **environment})
        self.addCleanup(viewer.stop)
        harness.wait_for(lambda: viewer.try_activate("page", "shoes"), "the window")
        if size:
            viewer.resize(*size)
        before = viewer.take_picture(None)
        for screen in screens.list_screens(self):
            viewer.activate(screen.action, screen.parameter)
            picture = viewer.take_picture(before)
            if size:
                viewer.resize(*size)
                picture = viewer.take_picture(None)
            subprocess.run(["convert", "ppm:-", "-trim", "+repage", f"png:{folder / screen.name}.png"], input=picture,
                           check=True)
            if screen.role != "page":
                viewer.key("Escape")
                viewer.take_picture(picture)
            before = viewer.take_picture(None)
        print(f"# pictures: {folder}", flush=True)


def add_look(name):
    """One test for each look."""
    def test(self):
        self.take_pictures(name)
    setattr(EveryLook, f"test_pictures_{name.replace('-', '_')}", test)


for look_name in LOOKS:
    add_look(look_name)


if __name__ == "__main__":
    harness.main()
