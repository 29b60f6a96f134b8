# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""What programs show, as they tell it on the accessibility bus. A tree is read level by level, with everything that
is asked of a level under way at once: one question at a time would take seconds for a large window."""

import gi
from waiting import wait_for

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 (the version comes first)

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
EDITABLE_TEXT = "org.a11y.atspi.EditableText"
TEXT = "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
NOTHING = "/org/a11y/atspi/null"
# Where positions count from: the only place that every version of GTK knows.
IN_WINDOW = int(Atspi.CoordType.WINDOW)
# States come as bits of two numbers.
STATE_BITS = 32

# Roles have other names in other versions of GTK.
SAME_ROLES = [{"push button", "button"}, {"frame", "window", "dialog", "alert"}, {"text", "entry"},
              {"menu item", "radio menu item", "check menu item"}, {"check box", "checkbox"},
              {"radio button", "radio"}, {"toggle button", "push button", "button"}]

# What stands below these says nothing more.
CHILDLESS_ROLES = {"label", "image", "icon", "page tab", "scroll bar", "radio button"}


class Bus:
    """The accessibility bus of this session."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address, = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                     Gio.DBusCallFlags.NONE, -1, None).unpack()
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        # An object keeps its role for as long as it is there.
        self.roles = {}

    def ask(self, questions):
        """Asks all at once; returns what each is answered, None by what is no longer there. A question is an owner, an
        object path, an interface, a method and its arguments."""
        answers = [None] * len(questions)
        waiting = set(range(len(questions)))

        def take(connection, result, number):
            waiting.remove(number)
            try:
                answers[number] = connection.call_finish(result).unpack()[0]
            except GLib.Error:
                pass

        for number, question in enumerate(questions):
            self.connection.call(*question, None, Gio.DBusCallFlags.NONE, -1, None, take, number)
        while waiting:
            GLib.MainContext.default().iteration(True)
        return answers

    def call(self, *question):
        """Has one thing done and returns what that gives; fails where it is no longer there."""
        return self.connection.call_sync(*question, None, Gio.DBusCallFlags.NONE, -1, None).unpack()

    def process_of(self, owner):
        """The process that has a name on the bus."""
        return self.ask([("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                          "GetConnectionUnixProcessID", GLib.Variant("(s)", (owner,)))])[0]

    def list_programs(self):
        """The programs that show something. Starts the registry where it is not there yet."""
        return [Node(self, *reference) for reference in self.call(*REGISTRY, ACCESSIBLE, "GetChildren", None)[0]]

    def read_roles(self, nodes):
        """Returns the roles of all of them."""
        unknown = [node for node in nodes if node.key not in self.roles]
        for node, role in zip(unknown, self.ask([node.question(ACCESSIBLE, "GetRole") for node in unknown])):
            if role is not None:
                self.roles[node.key] = Atspi.role_get_name(Atspi.Role(role))
        return [self.roles.get(node.key, "") for node in nodes]

    def read_names(self, nodes):
        """Returns the names of all of them. Some versions of GTK leave it to a label to name a menu item."""
        names = self.ask([node.get_question(ACCESSIBLE, "Name") for node in nodes])
        return [name or (node.label_text if is_same_role(role, "menu item") else "")
                for node, name, role in zip(nodes, names, self.read_roles(nodes))]

    def read_descriptions(self, nodes):
        """Returns the descriptions of all of them."""
        answers = self.ask([node.get_question(ACCESSIBLE, "Description") for node in nodes])
        return [answer or "" for answer in answers]

    def read_states(self, nodes, state):
        """Returns for each of them whether it has a state."""
        answers = self.ask([node.question(ACCESSIBLE, "GetState") for node in nodes])
        number, bit = divmod(int(state), STATE_BITS)
        return [bool((answer or (0, 0))[number] >> bit & 1) for answer in answers]

    def read_extents(self, nodes):
        """Returns x, y, width and height in the window for each of them; what was never shown has no size."""
        answers = self.ask([node.question(COMPONENT, "GetExtents", "(u)", IN_WINDOW) for node in nodes])
        return [answer or (0, 0, 0, 0) for answer in answers]

    def read_children(self, nodes):
        """Returns a list of children for each of them."""
        answers = self.ask([node.question(ACCESSIBLE, "GetChildren") for node in nodes])
        return [[Node(self, *reference) for reference in answer or [] if reference[1] != NOTHING] for answer in answers]


class Node:
    """Something that a program shows. What is no longer there has no name, role, text, state or children."""

    def __init__(self, bus, owner, path):
        self.bus = bus
        self.owner = owner
        self.path = path
        self.key = (owner, path)

    def question(self, interface, method, signature=None, *arguments):
        return (self.owner, self.path, interface, method, GLib.Variant(signature, arguments) if signature else None)

    def get_question(self, interface, name):
        return self.question(PROPERTIES, "Get", "(ss)", interface, name)

    @property
    def name(self):
        return self.bus.read_names([self])[0]

    @property
    def label_text(self):
        """What stands in the label that names this."""
        relations = dict(self.bus.ask([self.question(ACCESSIBLE, "GetRelationSet")])[0] or [])
        labels = relations.get(int(Atspi.RelationType.LABELLED_BY), [])
        return " ".join(Node(self.bus, *reference).text for reference in labels)

    @property
    def description(self):
        return self.bus.read_descriptions([self])[0]

    @property
    def role(self):
        return self.bus.read_roles([self])[0]

    @property
    def children(self):
        return self.bus.read_children([self])[0]

    def walk(self):
        """Returns this and everything below it that may matter, in the order in which it is read."""
        children = {}
        level = [self]
        while level:
            level = [node for node, role in zip(level, self.bus.read_roles(level)) if role not in CHILDLESS_ROLES]
            below = self.bus.read_children(level)
            children.update({node.key: nodes for node, nodes in zip(level, below)})
            level = [node for nodes in below for node in nodes]
        return list(put_in_order(self, children))

    def has_state(self, state):
        return self.bus.read_states([self], state)[0]

    @property
    def is_focused(self):
        return self.has_state(Atspi.StateType.FOCUSED)

    @property
    def is_checked(self):
        return self.has_state(Atspi.StateType.CHECKED)

    @property
    def is_sensitive(self):
        return self.has_state(Atspi.StateType.SENSITIVE)

    @property
    def text(self):
        """What stands in a field."""
        length = self.bus.ask([self.get_question(TEXT, "CharacterCount")])[0] or 0
        return self.bus.ask([self.question(TEXT, "GetText", "(ii)", 0, length)])[0] or ""

    @property
    def is_text_selected(self):
        return bool(self.bus.ask([self.question(TEXT, "GetNSelections")])[0])

    @property
    def is_shown(self):
        """Whether someone could point at this: GTK 4.8 tells of pages that are not shown, too, and of its states only
        newer versions tell that."""
        if self.has_state(Atspi.StateType.SHOWING):
            return True
        x, y, width, height = self.bus.read_extents([self])[0]
        middle = (x + width // 2, y + height // 2)
        return bool(self.bus.ask([self.question(COMPONENT, "Contains", "(iiu)", *middle, IN_WINDOW)])[0])

    def find_pressable(self):
        """Returns this or the first below it that does something when it is pressed: some versions of GTK give the
        action to a button, some to what it is in."""
        nodes = self.walk()
        counts = self.bus.ask([node.get_question(ACTION, "NActions") for node in nodes])
        return next((node for node, count in zip(nodes, counts) if count and node.is_shown and node.is_sensitive), None)

    def click(self):
        """Presses a button, or what has one of its own, once it can be pressed. GTK waits a little before it does what
        the button is for, so wait for what comes of it."""
        pressable = wait_for(self.find_pressable, f"“{self.name}” to be there to be pressed")
        self.bus.call(*pressable.question(ACTION, "DoAction", "(i)", 0))

    def type(self, text):
        """Puts a text into a field, in place of what was there."""
        self.bus.call(*self.question(EDITABLE_TEXT, "SetTextContents", "(s)", text))


def put_in_order(node, children):
    """Yields a node and all below it, given the children of each."""
    yield node
    for child in children.get(node.key, []):
        yield from put_in_order(child, children)


def is_same_role(one, other):
    """Whether two names are those of one role."""
    return one == other or any(one in names and other in names for names in SAME_ROLES)
