# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Several programs at one journal, and programs that end before they are done:
what was acknowledged is there, and nothing comes in halves."""

import concurrent.futures
import json
import os
import signal
import sqlite3
import subprocess

import tap
from footfallctl import FootfallctlTestCase, TODAY
from records import make_document, make_record

RUNS = 2000


def make_many():
    """An export that takes a moment to bring in."""
    runs = [make_record("runs", number, started_at=f"{2000 + number // 336}-{1 + number // 28 % 12:02d}-"
                                                   f"{1 + number % 28:02d}T08:00:00+00:00") for number in range(RUNS)]
    return json.dumps(make_document(runs=runs))


class Together(FootfallctlTestCase):
    def at_once(self, count, start):
        """Calls @start with each number below @count, all at the same time; returns the answers."""
        with concurrent.futures.ThreadPoolExecutor(count) as pool:
            return list(pool.map(start, range(count)))

    def log_often(self, writer):
        return [self.ctl("log", "5km", "--knee", "left:2/3", "--at", f"2026-10-10T{writer:02d}:{minute:02d}")
                for minute in range(50)]

    def test_nothing_is_lost(self):
        answers = [answer for answers in self.at_once(2, self.log_often) for answer in answers]
        self.assertEqual({(answer.status, answer.err) for answer in answers}, {(0, "")})
        everything = self.read_everything()
        self.assertEqual((len(everything["runs"]), len(everything["pain"])), (100, 200))
        self.done("verify")

    def test_a_journal_all_want_to_make(self):
        for attempt in range(3):
            self.journal = self.folder / f"{attempt}.db"
            answers = self.at_once(8, lambda hour: self.ctl("log", "5km", "--at", f"2026-10-10T{hour:02d}:00"))
            self.assertEqual({(answer.status, answer.err) for answer in answers}, {(0, "")})
            self.assertEqual(len(self.done_json("list")), 8)
            self.done("verify")

    def assert_done_or_one_line(self, answers):
        self.assertIn(0, [answer.status for answer in answers])
        for answer in answers:
            if answer.status != 0:
                self.assertEqual(answer.status, 1)
                self.assert_one_line(answer)
                self.assertNotIn("database is locked", answer.err)
        self.done("verify")

    def test_the_same_import(self):
        path = self.write("runs.json", make_many())
        answers = self.at_once(4, lambda _: self.ctl("import", path))
        self.assertEqual({(answer.status, answer.err) for answer in answers}, {(0, "")})
        self.assertEqual(len(self.done_json("list")), RUNS)
        self.done("verify")

    def test_the_same_records_without_uuid(self):
        run = {"started_at": "2026-10-01T08:00:00+02:00", "distance_m": 5000}
        path = self.write("run.json", json.dumps(make_document(runs=[run], pain=[{"felt_at": run["started_at"],
                                                                                  "level": 3}])))
        answers = self.at_once(6, lambda _: self.ctl("import", path))
        self.assertEqual({(answer.status, answer.err) for answer in answers}, {(0, "")})
        everything = self.read_everything()
        self.assertEqual((len(everything["runs"]), len(everything["pain"])), (1, 1))

    def test_the_same_shoe(self):
        answers = self.at_once(6, lambda _: self.ctl("shoes", "add", "Kestrel"))
        self.assertEqual(sorted(answer.status for answer in answers), [0, 1, 1, 1, 1, 1])
        self.assert_done_or_one_line(answers)
        self.assertEqual(len(self.done_json("shoes")), 1)

    def test_the_same_example(self):
        answers = self.at_once(4, lambda seed: self.ctl("sample", "--seed", str(seed)))
        self.assertEqual(sorted(answer.status for answer in answers), [0, 1, 1, 1])
        self.assert_done_or_one_line(answers)


class Locked(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.log("2026-11-01", "4km")
        self.other = sqlite3.connect(self.journal, isolation_level=None)
        self.addCleanup(self.other.close)

    def test_reading_goes_on_while_another_writes(self):
        self.other.execute("BEGIN IMMEDIATE")
        for command in (["list"], ["check"], ["shoes"], ["plan", "5km"], ["verify"],
                        ["export", str(self.folder / "export.json")]):
            with self.subTest(command=command):
                self.done(*command)

    def test_writing_gives_up_with_one_line(self):
        self.other.execute("BEGIN IMMEDIATE")
        answer = self.ctl("log", "5km")
        self.assertEqual((answer.status, answer.out), (1, ""))
        self.assert_one_line(answer, "journal.db")
        self.assertNotIn("locked", answer.err)
        self.other.execute("ROLLBACK")
        self.assertEqual(len(self.done_json("list")), 1)

    def test_writing_goes_on_while_another_reads(self):
        self.other.execute("BEGIN")
        self.other.execute("SELECT count(*) FROM run").fetchall()
        self.done("log", "5km")
        self.assertEqual(len(self.done_json("list")), 2)


class Stopped(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.log("2026-11-01", "4km")
        self.path = self.write("runs.json", make_many())

    def start_import(self):
        return subprocess.Popen([self.program, "--journal", str(self.journal), "--today", TODAY, "import", self.path],
                                cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE)

    def wait_until_it_writes(self, process):
        """Returns once the import has written something, or is done already."""
        log = self.folder / "journal.db-wal"
        while process.poll() is None and not (log.exists() and log.stat().st_size > 0):
            os.sched_yield()

    def test_an_import_is_whole_or_not_there(self):
        for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT):
            with self.subTest(signal=number.name):
                self.journal.unlink()
                self.log("2026-11-01", "4km")
                process = self.start_import()
                self.wait_until_it_writes(process)
                process.send_signal(number)
                process.communicate()
                self.assertIn(len(self.done_json("list")), (1, RUNS + 1))
                self.done("verify")
                self.done("import", self.path)
                self.assertEqual(len(self.done_json("list")), RUNS + 1)

    def test_a_reader_that_leaves_early_makes_no_noise(self):
        self.done("import", self.path)
        for command in (["list"], ["list", "--json"], ["check"], ["rules"], ["--help"]):
            with self.subTest(command=command):
                process = subprocess.Popen([self.program, "--journal", str(self.journal), "--today", TODAY, *command],
                                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                process.stdout.close()
                self.assertEqual(process.stderr.read(), b"")
                process.stderr.close()
                self.assertIn(process.wait(), (0, -signal.SIGPIPE))


if __name__ == "__main__":
    tap.main()
