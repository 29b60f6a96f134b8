# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Records as they stand in an export, complete and plain, for tests to change."""

import uuid

MODIFIED_AT = "2026-11-01T06:00:00Z"

KEYS = {
    "runs": ["uuid", "started_at", "distance_m", "duration_s", "surface", "shoe", "foot_strike", "effort",
             "stopped_early", "cadence_spm", "ascent_m", "notes", "source", "source_key", "import_batch",
             "modified_at"],
    "pain": ["uuid", "run", "felt_at", "knee", "area", "moment", "level", "signs", "notes", "modified_at"],
    "shoes": ["uuid", "name", "brand", "model", "first_used_on", "initial_distance_m", "inspect_at_m",
              "replace_at_m", "inspected_on", "sole", "fit", "retired_on", "is_default", "notes", "modified_at"],
    "activities": ["uuid", "done_at", "kind", "duration_s", "distance_m", "sets", "reps", "notes", "source",
                   "source_key", "import_batch", "modified_at"],
    "breaks": ["uuid", "starts_on", "ends_on", "walk_ok_on", "modified_at"],
    "events": ["uuid", "on", "kind", "notes", "modified_at"],
    "dismissals": ["finding", "until"],
}

# What a record holds that says as little as it may; the keys that are not here are unknown.
PLAIN = {
    "runs": {"started_at": "2026-10-10T07:30:00+02:00", "distance_m": 5000, "duration_s": 1800, "surface": "road",
             "stopped_early": False, "notes": "", "source": "manual", "modified_at": MODIFIED_AT},
    "pain": {"felt_at": "2026-10-10T08:00:00+02:00", "knee": "left", "moment": "after", "level": 3, "signs": [],
             "notes": "", "modified_at": MODIFIED_AT},
    "shoes": {"brand": "", "model": "", "initial_distance_m": 0, "inspect_at_m": 500000, "replace_at_m": 800000,
              "sole": "unknown", "fit": "unknown", "is_default": False, "notes": "", "modified_at": MODIFIED_AT},
    "activities": {"done_at": "2026-10-11T18:00:00+00:00", "kind": "walk", "notes": "", "source": "manual",
                   "modified_at": MODIFIED_AT},
    "breaks": {"starts_on": "2026-09-01", "modified_at": MODIFIED_AT},
    "events": {"on": "2026-09-02", "kind": "physio-visit", "notes": "", "modified_at": MODIFIED_AT},
    "dismissals": {"finding": "severe:left", "until": "2026-12-01"},
}


def make_uuid(kind, number):
    """A UUID for the record with this number; records of other kinds have others."""
    return str(uuid.UUID(int=(list(KEYS).index(kind) << 96) + 0x4000_8000_0000_0000_0000 + number))


def make_record(kind, number=1, /, **changes):
    """A record with all keys of its kind, in their order."""
    record = {key: PLAIN[kind].get(key) for key in KEYS[kind]}
    if "uuid" in record:
        record["uuid"] = make_uuid(kind, number)
    if kind == "shoes":
        record["name"] = f"Shoe {number}"
    return {**record, **changes}


def make_document(**lists):
    """An export that holds these lists of records and no others."""
    return {"format": "footfall-journal", "version": 1, **{kind: lists.get(kind, []) for kind in KEYS}}
