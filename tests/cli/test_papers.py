# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""The manual page and the completion for bash say what the program says."""

import os
import pathlib
import re
import shlex
import shutil
import subprocess

import tap
from footfallctl import FootfallctlTestCase


class PapersTestCase(FootfallctlTestCase):
    def help(self, *command):
        return self.start(*command, "--help").out

    def commands(self):
        return re.findall(r"^  ([a-z]+(?: [a-z]+)?)  +\S", self.help(), re.MULTILINE)

    def options(self, command):
        return re.findall(r"^  (?:-h, )?(--[a-z-]+)", self.help(*command.split()), re.MULTILINE)


class ManualPage(PapersTestCase):
    def setUp(self):
        super().setUp()
        self.page = pathlib.Path(os.environ["MANUAL_PAGE"]).read_text(encoding="utf-8")

    def test_every_command_and_option(self):
        sections = {re.sub(r" ?[\[A-Z\"].*", "", title): text for title, text in
                    re.findall(r'^\.SS "?(.*?)"?\n(.*?)(?=^\.S)', self.page, re.MULTILINE | re.DOTALL)}
        everywhere = self.page[self.page.index(".SH OPTIONS"):]
        self.assertEqual(set(self.commands()), set(sections))
        for command in self.commands():
            for option in self.options(command):
                with self.subTest(command=command, option=option):
                    written = option.replace("-", r"\-")
                    self.assertRegex(sections[command] + everywhere, re.escape(written) + r"[\" \n]")

    def test_no_option_that_is_not_there(self):
        known = {option for command in self.commands() for option in self.options(command)} | {"--version"}
        for option in re.findall(r"\\-\\-([a-z\\-]+)", self.page):
            self.assertIn("--" + option.replace("\\", ""), known)

    def test_no_warnings(self):
        if shutil.which("groff") is None:
            self.skipTest("groff is not installed")
        finished = subprocess.run(["groff", "-man", "-ww", "-z", "-Kutf8", os.environ["MANUAL_PAGE"]],
                                  capture_output=True, check=False)
        self.assertEqual((finished.returncode, finished.stderr), (0, b""))


class Completion(PapersTestCase):
    def complete(self, line):
        """What pressing Tab at the end of @line offers."""
        words = [os.environ["FOOTFALLCTL"], *line.split(" ")[1:]]
        script = (f"source {shlex.quote(os.environ['BASH_COMPLETION'])}\n"
                  f"COMP_WORDS=({' '.join(shlex.quote(word) for word in words)})\n"
                  f"COMP_CWORD={len(words) - 1}\n_footfallctl\n"
                  'printf "%s\\n" "${COMPREPLY[@]}"\n')
        finished = subprocess.run(["bash", "-c", script], cwd=self.folder, capture_output=True, check=False,
                                  env={**os.environ, "FOOTFALL_JOURNAL": str(self.journal)})
        self.assertEqual(finished.stderr, b"")
        return finished.stdout.decode().split("\n")[:-1]

    def test_commands(self):
        first = {command.split()[0] for command in self.commands()}
        self.assertEqual(set(self.complete("footfallctl ")), first)
        self.assertEqual(self.complete("footfallctl ch"), ["chart", "check"])
        self.assertEqual(self.complete("footfallctl --today 2026-11-22 pl"), ["plan"])
        self.assertEqual(self.complete("footfallctl shoes "), ["add", "inspect", "retire"])

    def test_options(self):
        for command in self.commands():
            with self.subTest(command=command):
                self.assertEqual(self.complete(f"footfallctl {command} --"), self.options(command))
        self.assertEqual(self.complete("footfallctl log 5km --su"), ["--surface"])

    def test_options_before_the_command(self):
        self.assertEqual(set(self.complete("footfallctl --")),
                         {"--journal", "--today", "--json", "--help", "--version"})

    def test_values(self):
        self.assertEqual(self.complete("footfallctl log 5km --surface tr"), ["track", "treadmill", "trail"])
        self.assertEqual(self.complete("footfallctl log 5km --surface GR"), ["grass"])
        self.assertEqual(self.complete("footfallctl pain left 3 --moment n"), ["next-morning"])
        self.assertEqual(self.complete("footfallctl pain "), ["left", "right"])
        self.assertEqual(self.complete("footfallctl log 5km --notes gr"), [""])

    def test_words_are_those_of_the_program(self):
        for option, command in (("--surface", "log 5km"), ("--area", "log 5km --knee left:1"),
                                ("--sign", "log 5km --knee left:1"), ("--foot-strike", "log 5km"),
                                ("--moment", "pain left 1"), ("--sole", "shoes inspect x"),
                                ("--fit", "shoes inspect x")):
            self.done("shoes", "add", f"x{option}")
            offered = self.complete(f"footfallctl {command} {option} ")
            self.assertGreater(len(offered), 1)
            for word in offered:
                with self.subTest(option=option, word=word):
                    self.done(*command.replace(" x", f" x{option}").split(), option, word)

    def test_profiles_are_those_of_the_program(self):
        for word in self.complete("footfallctl sample --profile "):
            self.done("sample", "--weeks", "1", "--profile", word, journal=self.folder / f"{word}.db")

    def test_charts_are_those_of_the_program(self):
        self.log("2026-11-20", "5km")
        for option, words in (("", self.complete("footfallctl chart ")),
                              ("--range", self.complete("footfallctl chart pain x.svg --range "))):
            self.assertGreater(len(words), 3)
            for word in words:
                with self.subTest(word=word):
                    self.done("chart", *([word] if not option else ["load", option, word]), str(self.folder / "x.svg"))

    def test_shoes(self):
        for name in ("Kestrel 2", "Übermut", "Heron's (new)", 'A "quoted" one'):
            self.done("shoes", "add", name)
        self.assertEqual(self.complete("footfallctl log 5km --shoe kes"), ["Kestrel\\ 2"])
        self.assertEqual(self.complete("footfallctl shoes retire H"), ["Heron\\'s\\ \\(new\\)"])
        self.assertEqual(len(self.complete("footfallctl shoes inspect ")), 3)
        other = self.folder / "other.db"
        self.done("shoes", "add", "Swift", journal=other)
        self.assertEqual(self.complete(f"footfallctl --journal {other} log 5km --shoe "), ["Swift"])

    def test_backups(self):
        self.done("shoes", "add", "Kestrel")
        name = os.path.basename(self.done_json("backup")["file"])
        self.assertEqual(self.complete("footfallctl restore journal"), [name])

    def test_without_a_journal(self):
        self.assertEqual(self.complete("footfallctl log 5km --shoe "), [""])
        self.assertFalse(self.journal.exists())

    def test_lint(self):
        if shutil.which("shellcheck") is None:
            self.skipTest("shellcheck is not installed")
        finished = subprocess.run(["shellcheck", os.environ["BASH_COMPLETION"]], capture_output=True, check=False)
        self.assertEqual(finished.stdout.decode(), "")


if __name__ == "__main__":
    tap.main()
