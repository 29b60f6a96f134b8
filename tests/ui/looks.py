# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The ways in which people see the window: on a large display or a phone, in light and dark colours, with large text,
mirrored. What a desktop tells GTK in its settings, xsettingsd tells it here."""

import os
import pathlib
import subprocess

import mirrored

SOURCE = pathlib.Path(__file__).resolve().parents[2]

# As large as the largest look with its border.
DISPLAY = (1600, 900)
# A window has a border on a display without a window manager, on either side.
BORDER = 5

# Nothing moves and no caret blinks, so that a picture stands still; text is that of the GNOME desktop.
SETTINGS = {"Gtk/EnableAnimations": "0", "Net/CursorBlink": "0", "Gtk/FontName": '"Cantarell 11"',
            "Gtk/DecorationLayout": '"menu:minimize,maximize,close"'}
PHONE = {"Gtk/DecorationLayout": '"menu:close"'}
# Dots an inch, times 1024, and twice as many.
NORMAL_DPI = 96 * 1024
LARGE_TEXT = {"Xft/DPI": str(2 * NORMAL_DPI)}


# What may be cut short: libadwaita gives each of its switchers a quarter of a phone, and a title two lines.
SHORT_PAGES = {"Journal", "General", "Thresholds", "Reminders"}
SHORT_TITLES = {"Add Pain Note", "Add Activity", "Restore a Backup", "Delete Everything", "Welcome to Footfall"}


class Look:
    """What the program finds in its environment, the size of its windows in pixels where it is not their own, and
    the settings of the desktop; the texts that may be cut short."""

    def __init__(self, environment=None, size=None, settings=None, is_mirrored=False, short=frozenset()):
        self.environment = environment or {}
        self.size = size
        self.settings = {**SETTINGS, **(settings or {})}
        self.is_mirrored = is_mirrored
        self.short = short

    def create_environment(self, folder):
        """What this look adds to the environment of a program; @folder takes what belongs to it."""
        if not self.is_mirrored:
            return self.environment
        return {**self.environment, **mirrored.make(SOURCE, folder / "languages")}

    def start_settings(self, folder):
        """Starts what tells GTK the settings; returns the process."""
        path = folder / "xsettings"
        path.write_text("".join(f"{name} {value}\n" for name, value in self.settings.items()), encoding="utf-8")
        return subprocess.Popen(["xsettingsd", "-c", str(path)], stderr=subprocess.DEVNULL)

    @property
    def text(self):
        """The size of text, in per cent."""
        return int(self.settings.get("Xft/DPI", NORMAL_DPI)) * 100 // NORMAL_DPI

    def get_width(self):
        return (self.size or DISPLAY)[0]

    def get_height(self):
        return (self.size or DISPLAY)[1]

    def get_window_size(self):
        return tuple(length + 2 * BORDER for length in self.size) if self.size else None


ALL = {
    "light": Look(),
    "dark": Look({"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}),
    "high-contrast": Look({"ADW_DEBUG_HIGH_CONTRAST": "1"}),
    "wide": Look(size=(1590, 890)),
    "narrow": Look(size=(360, 640)),
    "landscape": Look(size=(640, 360), settings=PHONE),
    "large-text": Look(settings=LARGE_TEXT),
    "large-text-narrow": Look(size=(360, 640), settings={**LARGE_TEXT, **PHONE}, short=SHORT_PAGES | SHORT_TITLES),
    "right-to-left": Look(is_mirrored=True),
    "right-to-left-narrow": Look(size=(360, 640), is_mirrored=True),
}
