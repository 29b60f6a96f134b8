# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Waiting for a condition, never for a time."""

import os
import time

DEADLINE_S = float(os.environ.get("FOOTFALL_UI_DEADLINE", "60"))
PAUSE_S = 0.05


def wait_for(condition, what, deadline_s=DEADLINE_S):
    """Returns what the condition gives once that is true; fails when it takes too long."""
    end = time.monotonic() + deadline_s
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {deadline_s:.0f} s for {what}")
        time.sleep(PAUSE_S)
