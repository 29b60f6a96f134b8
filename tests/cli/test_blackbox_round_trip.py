# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Exports with every kind of record and the oddest values they may hold: what is
read is what was written, and reading it again adds nothing."""

import datetime
import json

import tap
from footfallctl import FootfallctlTestCase
from records import KEYS, make_document, make_record, make_uuid

TEXTS = ["é", "e\u0301", "🏃‍♀️🦵🏽", "one\ntwo\r\nthree", "\t", 'a "quoted" \\ word /', "\u2028 and \u2029",
         "\u007f\u0085", "\ufeffmark", "\ufffd\uffff\U0010ffff", "\u202eright to left\u202c", "  blanks  ",
         "x" * 70000, "<b>&amp;</b>", "%s%n%d", "'; DELETE FROM run; --", "null", "\u200b", "İıſß", "{}[],:"]

# Both ends of what may be, and what is hard to write exactly.
VALUES = {
    "runs": {
        "notes": TEXTS,
        "started_at": ["1970-01-01T00:00:00+00:00", "1969-12-31T23:59:59+00:00", "0001-01-02T00:00:00-12:00",
                       "9999-12-30T23:59:59+00:00", "2026-10-01T00:00:00+14:00", "2026-10-01T00:00:00-00:30",
                       "2026-10-01T00:00:00+18:00", "2026-10-01T00:00:00-18:00", "2024-02-29T23:59:59+05:45"],
        "distance_m": [None, 0.1 + 0.2, 1e-7, 5e-324, 1 / 3, 4.35, 999999.9999999999, 1000000, 100000.0000000001],
        "duration_s": [None, 1, 1209600],
        "surface": ["sidewalk", "track", "treadmill", "trail", "grass", "sand", "mixed", "unknown"],
        "shoe": [make_uuid("shoes", 1)],
        "foot_strike": ["forefoot", "midfoot", "heel"],
        "effort": [0, 10],
        "stopped_early": [True],
        "cadence_spm": [1, 171.5, 1000],
        "ascent_m": [0, 0.5, 100000],
        "source": ["strava", "garmin", "runkeeper", "runtastic", "gpx", "tcx", "fit", "csv", "sample"],
        "source_key": ["x", 'é\n"', "k" * 5000],
    },
    "pain": {
        "run": [make_uuid("runs", 1)],
        "felt_at": ["1969-12-31T23:59:59+00:00", "2026-10-01T00:00:00+14:00"],
        "knee": ["right", "unspecified"],
        "area": ["inner", "outer", "front", "back"],
        "moment": ["during", "next-morning", "other"],
        "level": [0, 10],
        "signs": [["locked"],
                  ["cannot-bear-weight", "locked", "giving-way", "swelling", "hot-or-fever", "night-pain"]],
        "notes": TEXTS,
    },
    "shoes": {
        "name": ["Zoom", "zoon", "Äpfel", "apfel", "ßtraße", "İ", "ı", "靴" * 100, "🏃"],
        "brand": ['B "one"\n'],
        "model": ["\\"],
        "first_used_on": ["0001-01-01", "2020-02-29"],
        "initial_distance_m": [0.1 + 0.2, 100000000],
        "inspect_at_m": [1e-7, 800000],
        "replace_at_m": [500000, 100000000],
        "inspected_on": ["2026-01-01"],
        "sole": ["good", "worn"],
        "fit": ["good", "poor"],
        "retired_on": ["9999-12-31"],
        "is_default": [True],
        "notes": ["\u2028"],
    },
    "activities": {
        "kind": ["hike", "bicycle", "stationary-bicycle", "elliptical", "swim", "stretch", "clamshells", "lunges",
                 "squats", "strength", "other"],
        "duration_s": [1], "distance_m": [0.1 + 0.2], "sets": [1, 3], "reps": [1, 12], "notes": ["é\n"],
        "source": ["strava"], "source_key": ["7"],
    },
    "breaks": {"ends_on": ["2026-09-01", "2026-10-01"], "walk_ok_on": ["2026-09-15"], "starts_on": ["0001-01-01"]},
    "events": {"kind": ["new-insoles", "medication", "illness", "other"], "notes": ["\U0001f9b5"],
               "on": ["9999-12-31"]},
    "dismissals": {"finding": ["shoe-replace:" + make_uuid("shoes", 1), "mild:right"], "until": []},
}


def make_everything():
    """An export with a plain record of each kind, and one for each value above."""
    lists = {}
    for kind, changes in VALUES.items():
        lists[kind] = [make_record(kind, 1)]
        for key, values in changes.items():
            lists[kind] += [make_record(kind, len(lists[kind]) + 1 + number, **{key: value})
                            for number, value in enumerate(values)]
    return make_document(**lists)


def sort_key(kind, record):
    """Where a record stands in an export: by time, shoes by name in any case, then by UUID."""
    if kind == "dismissals":
        return record["until"], record["finding"]
    if kind in ("breaks", "events"):
        return record["starts_on" if kind == "breaks" else "on"], record["uuid"]
    if kind == "shoes":
        return record["name"].casefold().encode(), record["uuid"]
    time = datetime.datetime.fromisoformat(record[KEYS[kind][2 if kind == "pain" else 1]])
    since = time.replace(tzinfo=None) - datetime.datetime(1970, 1, 1) - time.utcoffset()
    return since, record["uuid"]


class Everything(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.document = make_everything()
        self.path = self.write("everything.json", json.dumps(self.document, ensure_ascii=False))
        self.done("import", self.path)

    def export(self, journal=None):
        path = self.folder / "export.json"
        self.done("export", str(path), journal=journal)
        return path.read_bytes()

    def test_nothing_is_lost_or_changed(self):
        found = self.read_everything()
        for kind in KEYS:
            with self.subTest(kind=kind):
                expected = sorted(self.document[kind], key=lambda record: sort_key(kind, record))
                self.assertEqual(len(found[kind]), len(expected))
                for one, other in zip(found[kind], expected):
                    self.assertEqual(one, other)

    def test_keys_stand_in_their_order(self):
        for kind, records in self.read_everything().items():
            for record in records if kind in KEYS else []:
                self.assertEqual(list(record), KEYS[kind])

    def test_byte_for_byte(self):
        first = self.export()
        other = self.folder / "other.db"
        self.done("import", self.write("first.json", first), journal=other)
        self.assertEqual(self.export(journal=other), first)
        self.done("verify", journal=other)

    def test_again_adds_nothing(self):
        before = self.export()
        for names in ((self.path,), (self.path, self.path), (self.write("Übung 2.json", before),)):
            with self.subTest(names=names):
                self.assertIn("Nothing new", self.done("import", *names))
                self.assertEqual(self.export(), before)

    def test_twice_at_once_is_once(self):
        other = self.folder / "other.db"
        self.done("import", self.path, self.path, journal=other)
        self.assertEqual(self.export(journal=other), self.export())

    def test_every_command_copes(self):
        for command in (["list"], ["list", "--json"], ["shoes", "--all"], ["check"], ["check", "--json"],
                        ["plan", "5km"], ["verify"]):
            with self.subTest(command=command):
                self.done(*command)

    def test_other_zones_show_the_same_json(self):
        here = self.done("list", "--json")
        for zone in ("Pacific/Apia", "America/St_Johns", "Etc/GMT+12", "Nowhere/At_all"):
            self.assertEqual(self.done("list", "--json", environment={"TZ": zone}), here)


class Forms(FootfallctlTestCase):
    """Ways to write the same that JSON allows, and what an export may leave out."""

    def import_text(self, text):
        self.journal = self.folder / f"{len(list(self.folder.iterdir()))}.db"
        self.done("import", self.write("form.json", text))
        return self.read_everything()

    def test_numbers(self):
        text = json.dumps(make_document(runs=[make_record("runs", distance_m=77)]))
        for written, value in (("5000.0", 5000), ("5e3", 5000), ("5E+3", 5000), ("0.1e1", 1), ("4.9e-324", 5e-324),
                               ("999999.99999999994", 999999.9999999999), ("123456789e-5", 1234.56789)):
            with self.subTest(written=written):
                everything = self.import_text(text.replace("77", written))
                self.assertEqual(everything["runs"][0]["distance_m"], value)

    def test_whole_numbers_with_a_point(self):
        text = json.dumps(make_document(runs=[make_record("runs", duration_s=77)]))
        self.assertEqual(self.import_text(text.replace("77", "1800.0"))["runs"][0]["duration_s"], 1800)

    def test_times(self):
        for written, shown in (("2026-10-01T05:00:00Z", "2026-10-01T05:00:00+00:00"),
                               ("2026-10-01T05:00+02:00", "2026-10-01T05:00:00+02:00"),
                               ("2026-10-01T05:00:00.9-03:30", "2026-10-01T05:00:00-03:30"),
                               ("2026-10-01T05:00:00-00:00", "2026-10-01T05:00:00+00:00")):
            with self.subTest(written=written):
                text = json.dumps(make_document(runs=[make_record("runs", started_at=written)]))
                self.assertEqual(self.import_text(text)["runs"][0]["started_at"], shown)

    def test_byte_order_mark(self):
        text = json.dumps(make_document(runs=[make_record("runs")]))
        self.assertEqual(len(self.import_text("\ufeff" + text)["runs"]), 1)

    def test_signs_in_any_order(self):
        text = json.dumps(make_document(pain=[make_record("pain", signs=["swelling", "locked", "swelling"])]))
        self.assertEqual(self.import_text(text)["pain"][0]["signs"], ["locked", "swelling"])

    def test_absent_keys_are_unknown(self):
        everything = self.import_text(json.dumps({"format": "footfall-journal", "version": 1, "runs": [
            {"started_at": "2026-10-01T05:00:00+02:00"}]}))
        run = everything["runs"][0]
        self.assertRegex(run.pop("uuid"), r"\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
        self.assertRegex(run.pop("modified_at"), r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")
        self.assertEqual(run, {
            "started_at": "2026-10-01T05:00:00+02:00", "distance_m": None, "duration_s": None, "surface": "unknown",
            "shoe": None, "foot_strike": None, "effort": None, "stopped_early": False, "cadence_spm": None,
            "ascent_m": None, "notes": "", "source": "manual", "source_key": None, "import_batch": None})

    def test_records_without_uuid_come_in_once(self):
        lists = {kind: [{key: value for key, value in make_record(kind).items() if key not in ("uuid", "modified_at")}]
                 for kind in KEYS}
        path = self.write("bare.json", json.dumps(make_document(**lists)))
        self.done("import", path)
        before = self.read_everything()
        self.assertEqual({kind: len(before[kind]) for kind in KEYS}, {kind: 1 for kind in KEYS})
        self.done("import", path, path)
        self.assertEqual(self.read_everything(), before)

    def test_unknown_keys_are_told(self):
        path = self.write("new.json", json.dumps(make_document(runs=[make_record("runs", weather="rain")])))
        self.assertIn("runs.weather", self.done("import", path))


if __name__ == "__main__":
    tap.main()
