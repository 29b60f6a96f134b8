# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Runs the unittest cases of a program and prints the Test Anything Protocol,
so that meson counts each of them."""

import sys
import unittest


class TapResult(unittest.TestResult):
    """Prints a line for each test as it ends, with what failed as a comment."""

    def __init__(self):
        super().__init__()
        self.failed_subtests = []

    def report(self, word, test, note="", details=""):
        name = test.id().removeprefix("__main__.")
        print(f"{word} {self.testsRun} - {name}{note}", flush=True)
        for line in details.splitlines():
            print(f"# {line}", flush=True)

    def addSuccess(self, test):
        self.report("ok", test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.report("not ok", test, details=self.failures[-1][1])

    def addError(self, test, err):
        super().addError(test, err)
        self.report("not ok", test, details=self.errors[-1][1])

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.report("ok", test, note=f" # SKIP {reason}")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.failed_subtests.append(test)
            for line in self._exc_info_to_string(err, subtest).splitlines():
                print(f"# {subtest}: {line}", flush=True)

    def stopTest(self, test):
        super().stopTest(test)
        if test in self.failed_subtests:
            self.report("not ok", test)


def main():
    """Runs every test case of the program that was started."""
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    print(f"1..{suite.countTestCases()}", flush=True)
    result = TapResult()
    suite.run(result)
    sys.exit(0 if result.wasSuccessful() else 1)
