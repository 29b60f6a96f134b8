# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""A picture of every page and dialog in each look, left for people to look at in the folder that FOOTFALL_UI_PICTURES
names. What fails here is what cannot be shown at all, or does not fit: is larger than the display, cut off, or a text
cut short."""

import contextlib
import os
import pathlib
import subprocess
import tempfile

import harness
import looks
import screens



# Time for a window to take another size.
FIT_S = 5


class Viewer(harness.Program):
    """A running Footfall that is only looked at, which is quicker without an accessibility tree."""

    def __init__(self, journal, environment):
        self.process = subprocess.Popen([os.environ["FOOTFALL_MEASURED"], "--journal", str(journal)],
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

    def measure(self, path):
        """What every window says of itself: a list of pairs, what it is about and the rest."""
        path.unlink(missing_ok=True)
        subprocess.run(["gdbus", "call", "--session", "--dest", harness.BUS_NAME, "--object-path", harness.BUS_PATH,
                        "--method", "org.gtk.Actions.Activate", "measure", f"[<'{path}'>]", "{}"], check=True,
                       stdout=subprocess.DEVNULL)
        return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]

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

    def start_viewer(self, look):
        settings = look.start_settings(self.folder)
        self.addCleanup(settings.wait)
        self.addCleanup(settings.terminate)
        viewer = Viewer(self.journal, {**self.environment(), **look.create_environment(self.folder)})
        self.addCleanup(viewer.stop)
        harness.wait_for(lambda: viewer.try_activate("page", "shoes"), "the window")
        return viewer

    @staticmethod
    def find_problems(look, measures):
        """What does not fit, in words. A window may be larger than its display where it only would like to."""
        problems = []
        for kind, *rest in measures:
            if kind == "ellipsized" and rest[0] in look.short:
                continue
            if kind != "window":
                problems.append(f"{kind}: {', '.join(rest)}")
                continue
            *lengths, direction, text, title, reason = rest
            width, height, least_width, least_height = map(int, lengths)
            if (direction == "mirrored") != look.is_mirrored or int(text) != look.text:
                problems.append(f"not in this look: {title}, {direction}, text at {text} %")
            if max(width, least_width) > look.get_width() or max(height, least_height) > look.get_height():
                problems.append(f"too large: {title}, {width}x{height}, at least {least_width}x{least_height},"
                                f"{reason}")
        return problems

    def fit(self, viewer, look):
        """Makes the windows as large as the display of the look, if that is small; returns the picture."""
        def is_fitted():
            viewer.resize(*look.get_window_size())
            windows = [line for line in viewer.measure(self.folder / "measures") if line[0] == "window"]
            return all(tuple(map(int, window[1:3])) == look.size for window in windows)

        if look.size:
            with contextlib.suppress(AssertionError):  # what is larger is told by its measures
                harness.wait_for(is_fitted, "windows of that size", FIT_S)
        return viewer.take_picture(None)

    def take_pictures(self, name):
        look = looks.ALL[name]
        folder = pathlib.Path(os.environ.get("FOOTFALL_UI_PICTURES", tempfile.gettempdir())) / name
        folder.mkdir(parents=True, exist_ok=True)
        viewer = self.start_viewer(look)
        before = self.fit(viewer, look)
        problems = []
        for screen in screens.list_screens(self):
            viewer.activate(screen.action, screen.parameter)
            viewer.take_picture(before)
            picture = self.fit(viewer, look)
            subprocess.run(["convert", "ppm:-", "-trim", "+repage", f"png:{folder / screen.name}.png"], input=picture,
                           check=True)
            measures = viewer.measure(self.folder / "measures")
            problems += [f"{screen.name}: {problem}" for problem in self.find_problems(look, measures)]
            if screen.role != "page":
                viewer.key("Escape")
                viewer.take_picture(picture)
            before = viewer.take_picture(None)
        print(f"# pictures: {folder}", flush=True)
        self.assertEqual(problems, [], "\n".join(problems))


def add_look(name):
    """One test for each look."""
    def test(self):
        self.take_pictures(name)
    setattr(EveryLook, f"test_pictures_{name.replace('-', '_')}", test)


# Who works on one look need not wait for the others.
for look_name in os.environ.get("FOOTFALL_UI_LOOKS", "").split() or looks.ALL:
    add_look(look_name)


if __name__ == "__main__":
    harness.main("x".join(map(str, looks.DISPLAY)))
