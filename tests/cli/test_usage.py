# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Help, version, and command lines that are none."""

import contextlib
import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import termios

import tap
from footfallctl import FootfallctlTestCase

COMMANDS = ["log", "pain", "list", "shoes", "shoes add", "shoes inspect", "shoes retire", "check", "plan", "rules",
            "import", "export", "backup", "restore", "verify", "salvage", "sample", "simulate"]


class Help(FootfallctlTestCase):
    def test_overview_lists_every_command(self):
        answer = self.start("--help")
        self.assertEqual((answer.status, answer.err), (0, ""))
        for command in COMMANDS:
            self.assertRegex(answer.out, rf"(?m)^  {command} ")
        self.assertIn("--version", answer.out)

    def test_each_command_explains_itself(self):
        for command in COMMANDS:
            with self.subTest(command=command):
                answer = self.start(*command.split(), "--help")
                self.assertEqual((answer.status, answer.err), (0, ""))
                self.assertTrue(answer.out.startswith(f"Usage: footfallctl {command} "))
                self.assertIn("--journal PATH", answer.out)

    def test_json_is_offered_only_where_it_is_known(self):
        self.assertIn("--json", self.start("check", "--help").out)
        self.assertNotIn("--json", self.start("export", "--help").out)

    def test_fits_80_columns(self):
        for command in ["", *COMMANDS]:
            for line in self.start(*command.split(), "--help").out.splitlines():
                self.assertLessEqual(len(line), 80, line)

    def test_help_makes_no_journal(self):
        self.done("log", "--help")
        self.assertFalse(self.journal.exists())

    def test_version(self):
        answer = self.start("--version")
        self.assertRegex(answer.out, r"\Afootfallctl \d+\.\d+\.\d+\S*\n\Z")
        self.assertEqual((answer.status, answer.err), (0, ""))

    def test_no_escape_codes_without_a_terminal(self):
        self.log("2026-11-22", "5km", "--knee", "left:8")
        self.assertNotIn("\033", self.done("check"))


class Usage(FootfallctlTestCase):
    def wrong(self, *arguments, says):
        answer = self.ctl(*arguments)
        self.assertEqual((answer.status, answer.out), (2, ""), answer)
        self.assert_one_line(answer, says, "--help")
        self.assertFalse(self.journal.exists())

    def test_no_command(self):
        self.wrong(says="command")

    def test_unknown_command(self):
        self.wrong("jog", says="jog")

    def test_unknown_option(self):
        self.wrong("log", "5km", "--sufrace", "grass", says="--sufrace")
        self.wrong("--verbose", "list", says="--verbose")

    def test_option_without_value(self):
        self.wrong("log", "5km", "--surface", says="--surface")

    def test_too_few_arguments(self):
        self.wrong("log", says="DISTANCE")
        self.wrong("pain", "left", says="LEVEL")
        self.wrong("import", says="FILE")
        self.wrong("shoes", "add", says="NAME")
        self.wrong("restore", says="FILE")

    def test_too_many_arguments(self):
        self.wrong("log", "5km", "30:00", "again", says="again")
        self.wrong("check", "today", says="today")
        self.wrong("backup", "a.db", "b.db", says="b.db")
        self.wrong("backup", "--list", "a.db", says="--list")

    def test_unknown_word_after_shoes(self):
        self.wrong("shoes", "buy", says="buy")

    def test_json_where_there_is_none(self):
        self.wrong("export", "x.json", "--json", says="--json")

    def test_shoe_and_no_shoe(self):
        self.wrong("log", "5km", "--shoe", "x", "--no-shoe", says="--no-shoe")

    def test_inspect_without_anything_seen(self):
        self.wrong("shoes", "inspect", "x", says="--sole")


class Globals(FootfallctlTestCase):
    def test_before_or_after_the_command(self):
        before = self.start("--journal", "a.db", "--today", "2026-11-22", "log", "5km", "--at", "08:00")
        after = self.start("log", "5km", "--at", "08:00", "--journal", "b.db", "--today", "2026-11-22")
        self.assertEqual((before.status, after.status), (0, 0), (before, after))
        self.assertEqual(before.out, after.out)
        self.assertTrue((self.folder / "a.db").exists() and (self.folder / "b.db").exists())

    def test_the_later_one_counts(self):
        self.start("--journal", "a.db", "log", "5km", "--journal", "b.db")
        self.assertFalse((self.folder / "a.db").exists())
        self.assertTrue((self.folder / "b.db").exists())

    def test_journal_from_the_environment(self):
        answer = self.start("log", "5km", environment={"FOOTFALL_JOURNAL": str(self.journal)})
        self.assertEqual(answer.status, 0, answer)
        self.assertTrue(self.journal.exists())

    def test_default_journal_is_in_the_data_folder(self):
        environment = {"XDG_DATA_HOME": str(self.folder), "FOOTFALL_JOURNAL": ""}
        self.assertEqual(self.start("log", "5km", environment=environment).status, 0)
        found = [path for path in self.folder.rglob("journal.db")]
        self.assertEqual(len(found), 1)
        self.assertIn(found[0].parent.name, ("footfall", "footfall-devel"))
        self.assertEqual(found[0].stat().st_mode & 0o777, 0o600)
        self.assertEqual(found[0].parent.stat().st_mode & 0o777, 0o700)

    def test_wrong_today(self):
        for text in ("yesterday", "2026-02-30", "22.11.2026", ""):
            answer = self.start("--today", text, "check")
            self.assertEqual(answer.status, 1, answer)
            self.assert_one_line(answer, "2026-11-22")

    def test_empty_journal_path(self):
        answer = self.start("--journal", "", "check")
        self.assertEqual(answer.status, 1)
        self.assert_one_line(answer, "--journal")

    def test_reading_makes_no_journal(self):
        for command in (["list"], ["check"], ["shoes"], ["plan", "5km"], ["rules"]):
            self.done(*command)
        self.assertFalse(self.journal.exists())


class Output(FootfallctlTestCase):
    def on_terminal(self, *arguments, columns=100, **environment):
        """What a command prints when standard output is a terminal."""
        terminal, output = pty.openpty()
        fcntl.ioctl(output, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        with open(terminal, "rb", buffering=0) as reading:
            process = subprocess.Popen(
                [os.environ["FOOTFALLCTL"], "--journal", str(self.journal), "--today", "2026-11-22", *arguments],
                stdout=output, env={**os.environ, "TERM": "xterm", **environment})
            os.close(output)
            text = b""
            with contextlib.suppress(OSError):  # The end of a terminal is an error.
                while chunk := reading.read(65536):
                    text += chunk
            self.assertEqual(process.wait(), 0)
        return text.decode().replace("\r\n", "\n")

    def test_colour_on_a_terminal(self):
        self.log("2026-11-20", "5km", "--knee", "left:8")
        text = self.on_terminal("check")
        self.assertRegex(text, "\033\\[1;31mLeft knee[^\n]*Time for a break\033\\[0m")

    def test_no_colour_if_not_wanted(self):
        self.log("2026-11-20", "5km", "--knee", "left:8")
        for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            self.assertNotIn("\033", self.on_terminal("check", **environment))
        self.assertIn("\033", self.on_terminal("check", NO_COLOR=""))

    def test_colour_changes_no_word(self):
        self.log("2026-11-20", "5km", "--knee", "left:8")
        coloured = re.sub(r"\033\[[0-9;]*m", "", self.on_terminal("check"))
        self.assertEqual(coloured, self.done("check"))

    def test_width_of_the_terminal(self):
        self.log("2026-11-20", "5km", "--knee", "left:8")
        for columns, widest in ((200, 80), (60, 60), (80, 80)):
            lines = self.on_terminal("check", columns=columns, NO_COLOR="1").splitlines()
            self.assertLessEqual(max(len(line) for line in lines), widest)
        self.assertGreater(max(len(line) for line in self.on_terminal("check").splitlines()), 70)

    def test_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            finished = subprocess.run([os.environ["FOOTFALLCTL"], "--help"], stdout=full, stderr=subprocess.PIPE,
                                      check=False)
        self.assertEqual(finished.returncode, 1)
        self.assertTrue(re.fullmatch(rb"footfallctl: [^\n]+\n", finished.stderr), finished.stderr)
        self.assertIn(b"has been done", finished.stderr)

    def start_without(self, stream, *arguments):
        """Starts the program with a stream closed, as `>&-` does in a shell."""
        finished = subprocess.run(["sh", "-c", f'exec "$@" {stream}>&-', "sh", os.environ["FOOTFALLCTL"], *arguments],
                                  env={**os.environ, "FOOTFALL_JOURNAL": str(self.journal)}, capture_output=True,
                                  check=False)
        return finished.returncode, finished.stdout.decode(), finished.stderr.decode()

    def test_closed_output_is_told_before_anything_is_done(self):
        status, out, err = self.start_without(1, "log", "5km")
        self.assertEqual((status, out), (1, ""))
        self.assertRegex(err, r"\Afootfallctl: Standard output is closed[^\n]+\n\Z")
        self.assertFalse(self.journal.exists())

    def test_closed_errors_are_no_part_of_a_file(self):
        copy = self.folder / "copy.json"
        self.log("2026-11-20", "5km")
        self.assertEqual(self.start_without(2, "export", str(copy))[0], 0)
        self.assertEqual(len(json.loads(copy.read_text(encoding="utf-8"))["runs"]), 1)
        self.assertEqual(self.start_without(2, "log", "nonsense"), (1, "", ""))
        self.done("verify")


if __name__ == "__main__":
    tap.main()
