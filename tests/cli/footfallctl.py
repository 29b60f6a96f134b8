# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The terminal program as its users meet it: started with arguments, judged by
what it prints, its exit status and what the journal holds afterwards."""

import dataclasses
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

TODAY = "2026-11-22"
NOBODY = 65534


@dataclasses.dataclass
class Answer:
    """What one start of the program came to."""

    status: int
    out: str
    err: str


class FootfallctlTestCase(unittest.TestCase):
    """A folder of its own for each test, with the path of a journal that is not there yet."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="footfall-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.journal = self.folder / "journal.db"
        self.program = os.environ["FOOTFALLCTL"]
        self.identity = {}

    def heed_permissions(self):
        """Root may read and write everything; where the tests run as root the program runs as nobody from here on,
        as a copy, because nobody may have no way to the build folder."""
        if os.getuid() != 0:
            return
        self.program = shutil.copy(self.program, self.folder)
        for path in (self.folder, *self.folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        self.identity = {"user": NOBODY, "group": NOBODY, "extra_groups": []}

    def start(self, *arguments, environment=None, folder=None):
        """Starts the program with just these arguments."""
        finished = subprocess.run(
            [self.program, *arguments], env={**os.environ, **(environment or {})},
            cwd=folder or self.folder, stdin=subprocess.DEVNULL, capture_output=True, check=False, **self.identity)
        return Answer(finished.returncode, finished.stdout.decode(), finished.stderr.decode())

    def ctl(self, *arguments, journal=None, today=TODAY, environment=None):
        """Starts a command on the journal of this test."""
        return self.start("--journal", str(journal or self.journal), "--today", today, *arguments,
                          environment=environment)

    def done(self, *arguments, **options):
        """A command that has to succeed; returns what it prints."""
        answer = self.ctl(*arguments, **options)
        self.assertEqual((answer.status, answer.err), (0, ""))
        return answer.out

    def done_json(self, *arguments, **options):
        """A command that has to succeed with --json; returns what it answers."""
        return json.loads(self.done(*arguments, "--json", **options))

    def assert_one_line(self, answer, *words):
        """Standard error holds one line that names the program and says @words."""
        self.assertRegex(answer.err, r"\Afootfallctl: [^\n]+\n\Z")
        for word in words:
            self.assertIn(word, answer.err)

    def refused(self, *arguments, says=(), status=1, **options):
        """A command that has to fail with one line and to leave everything as it was."""
        before = self.read_everything()
        answer = self.ctl(*arguments, **options)
        self.assertEqual(answer.status, status, answer)
        self.assertEqual(answer.out, "")
        self.assert_one_line(answer, *([says] if isinstance(says, str) else says))
        self.assertEqual(self.read_everything(), before)
        return answer.err

    def read_everything(self):
        """All that the journal holds; None where there is none."""
        if not self.journal.exists():
            return None
        copy = self.folder / "everything.json"
        answer = self.ctl("export", str(copy))
        self.assertEqual(answer.status, 0, answer)
        text = copy.read_text(encoding="utf-8")
        copy.unlink()
        return json.loads(text)

    def log(self, day, distance, *arguments, **options):
        """Logs a run at half past seven of a day; returns it."""
        return self.done_json("log", distance, "--at", f"{day}T07:30", *arguments, **options)

    def write(self, name, content):
        """Makes a file in the folder of this test; returns its path."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)
