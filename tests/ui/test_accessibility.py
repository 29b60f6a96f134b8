# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Every page and dialog as a screen reader finds it: what can have the focus has a name and a role, what is a control
says what it does, and an image says what it shows or is not there."""

import harness
import screens
from gi.repository import Atspi

# What people use: never without a name, whether the focus can come to it or not.
CONTROLS = {"button", "push button", "toggle button", "check box", "checkbox", "radio button", "switch", "slider",
            "spin button", "text", "entry", "combo box", "link", "menu item", "page tab", "column header",
            "progress bar"}
# What is called by what stands in it, as the roles of WAI-ARIA that take their name from their content.
NAMED_BY_CONTENT = {"list item", "row", "table row", "table cell", "cell", "menu item", "tree item"}
# libadwaita's own from the first word to the last.
NOT_OURS = {"about"}
IMAGES = {"image", "icon"}
CONTAINERS = {"panel", "filler"}
# A role that nobody chose.
NO_ROLES = {"", "invalid", "unknown", "redundant object"}


def get_name(name):
    """The name that somebody gave; GTK 4.8 calls what has none by its type."""
    name = name.strip()
    return "" if name.startswith(("Gtk", "Adw", "Footfall")) and " " not in name else name


class Found:
    """Something in the tree, and what was found below it."""

    def __init__(self, role, name, is_focusable, description):
        self.role = role
        self.name = get_name(name)
        self.kind = f"{role} “{name}”"
        self.is_focusable = is_focusable
        self.is_described = bool(self.name or description)
        self.below = []

    def is_called_something(self):
        return bool(self.name) or any(found.is_called_something() for found in self.below)

    def get_fault(self, is_in_named_control):
        if self.is_focusable and self.role in NO_ROLES:
            return "no role"
        if self.role in IMAGES and not self.is_described and not is_in_named_control:
            return "no description"
        # It hands the focus on to its rows; one in a group without a title has no name that would say more.
        if self.role == "list":
            return ""
        # So does what only holds other things: newer toolkits have it take the focus where there is nothing else, and
        # give it no name.
        if self.role in CONTAINERS and self.below:
            return ""
        if self.role in NAMED_BY_CONTENT:
            return "" if not self.is_focusable or self.is_called_something() else "no name and nothing in it"
        return "no name" if not self.name and (self.is_focusable or self.role in CONTROLS) else ""

    def list_faults(self, above=(), is_in_named_control=False):
        """Yields a line for each fault here and below, with what it stands in. An image in something that has a name
        is part of its look."""
        place = (*above, self.kind)
        fault = self.get_fault(is_in_named_control)
        if fault:
            yield f"{fault}: {' > '.join(place[-9:])}"
        is_named_control = bool(self.name) and self.role in CONTROLS | NAMED_BY_CONTENT
        for found in self.below:
            yield from found.list_faults(place, is_in_named_control or is_named_control)


def read_tree(root):
    """Reads all below a node that is or was shown, a level at a time."""
    bus = root.bus
    top = Found("", "", False, "")
    level, above = [root], [top]
    while level:
        # A program has no size, and no version tells reliably what is hidden.
        visible = [node is root or width > 0 for node, (_, _, width, _) in zip(level, bus.read_extents(level))]
        above = [parent for parent, is_visible in zip(above, visible) if is_visible]
        level = [node for node, is_visible in zip(level, visible) if is_visible]
        answers = zip(bus.read_roles(level), bus.read_names(level),
                      bus.read_states(level, Atspi.StateType.FOCUSABLE), bus.read_descriptions(level))
        found = [Found(*answer) for answer in answers]
        for parent, here in zip(above, found):
            parent.below.append(here)
        below = bus.read_children(level)
        above = [here for here, nodes in zip(found, below) for _ in nodes]
        level = [node for nodes in below for node in nodes]
    return top.below[0]


class Accessibility(harness.WindowTestCase):
    def check(self, root):
        """Nothing below @root may be a mystery."""
        faults = list(dict.fromkeys(read_tree(root).list_faults()))
        self.assertEqual(faults, [], "\n".join(faults))

    def test_pages_and_dialogs(self):
        screens.fill(self)
        self.start()
        listed = screens.list_screens(self)
        for screen in [screen for screen in listed if screen.role == "page"]:
            screen.show(self.program)
        with self.subTest("pages"):
            self.check(self.program.root)
        for screen in [screen for screen in listed if screen.role != "page" and screen.name not in NOT_OURS]:
            with self.subTest(screen.name):
                self.check(screen.show(self.program))
            screen.leave(self.program)

    def test_an_empty_journal(self):
        self.start()
        for page in ["today", "journal", "trends", "shoes"]:
            self.program.activate("page", page)
        self.program.wait_text("No Shoes Yet")
        self.check(self.program.root)

    def test_a_journal_that_cannot_be_opened(self):
        self.journal.write_text("no journal", encoding="utf-8")
        self.start()
        self.program.wait_text("not a Footfall journal")
        self.check(self.program.root)


if __name__ == "__main__":
    harness.main()
