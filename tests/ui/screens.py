# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Every page and dialog of the window, and how to come to each: for the tests that look at all of them."""

import json


class Screen:
    """A page or a dialog: its name for files, the action that shows it, and what is there once it is shown."""

    def __init__(self, name, action, parameter=None, role="dialog", title=None):
        self.name = name
        self.action = action
        self.parameter = parameter
        self.role = role
        self.title = title

    def show(self, program):
        """Shows it; returns its root."""
        if self.role == "page":
            program.activate(self.action, self.parameter)
            program.wait_text(self.title)
            return program.root
        program.activate(self.action, self.parameter)
        return program.find("dialog", self.title)

    def leave(self, program):
        if self.role == "page":
            return
        program.key("Escape")
        program.wait_gone("dialog", self.title)


def fill(test):
    """Gives the journal of a test something for every page and dialog to show."""
    test.ctl("sample", "--weeks", "26")


def list_screens(test):
    """Every page and dialog, for a journal that was filled."""
    run = json.loads(test.ctl("list", "--json", "--limit", "1"))[0]
    shoe = json.loads(test.ctl("shoes", "--json"))[0]
    checked = json.loads(test.ctl("check", "--json"))
    export = test.folder / "journal.json"
    test.ctl("export", str(export))
    journal = json.loads(export.read_text(encoding="utf-8"))
    finding = checked["findings"][0]
    key = finding["rule"] + ":" + (finding["knee"] or finding["shoe"] or "")
    return [
        Screen("today", "page", "today", "page", "Why?"),
        Screen("journal", "page", "journal", "page", shoe["name"]),
        Screen("trends", "page", "trends", "page", "Pain"),
        Screen("shoes", "page", "shoes", "page", shoe["name"]),
        Screen("calendar", "show-day", run["started_at"][:10], "page", shoe["name"]),
        Screen("log-run", "log-run", title="Log Run"),
        Screen("edit-run", "edit-run", run["uuid"], title="Edit Run"),
        Screen("add-pain", "add-pain", "now", title="Add Pain Note"),
        Screen("add-activity", "add-activity", "now", title="Add Activity"),
        Screen("add-event", "add-event", "now", title="Add Event"),
        Screen("edit-break", "edit-break", journal["breaks"][0]["uuid"], title="Break"),
        Screen("low-impact", "show-low-impact", title="Instead of Running"),
        Screen("why", "why", key.rstrip(":"), title="knee"),
        Screen("add-shoe", "add-shoe", title="Add Shoe"),
        Screen("edit-shoe", "edit-shoe", shoe["uuid"], title="Edit Shoe"),
        Screen("inspect-shoe", "inspect-shoe", shoe["uuid"], title=shoe["name"]),
        Screen("preferences", "preferences", "general", title="Preferences"),
        Screen("thresholds", "preferences", "thresholds/spike-info-ratio", title="Preferences"),
        Screen("data", "preferences", "data", title="Preferences"),
        Screen("reminders", "preferences", "reminders", title="Preferences"),
        Screen("export", "export", title="Export"),
        Screen("restore-backup", "restore-backup", title="Backup"),
        Screen("delete-everything", "delete-everything", title="Delete"),
        Screen("welcome", "welcome", title="Welcome"),
        Screen("causes", "causes", title="What Could It Be?"),
        Screen("help", "help", title="Help"),
        Screen("shortcuts", "show-shortcuts", title="Shortcuts"),
        Screen("about", "about", title="About"),
    ]
