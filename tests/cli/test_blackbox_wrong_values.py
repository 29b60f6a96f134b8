# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Exports with one wrong value: each is refused as a whole, in one line that names
the record and the key, and nothing of it comes into the journal."""

import json
import sqlite3

import tap
from footfallctl import FootfallctlTestCase
from records import make_document, make_record, make_uuid

NOT_TEXT = (1, True, [], {})
NOT_UUID = ("", "x", "11111111-1111-4111-8111-11111111111", "{11111111-1111-4111-8111-111111111111}",
            " 11111111-1111-4111-8111-111111111111", "11111111111141118111111111111111", 1, True, [], {})
NOT_DAY = ("", "x", "2026-02-30", "2026-13-01", "0000-01-01", "10000-01-01", "2026-1-2", "20260102",
           "2026-10-01T00:00:00+00:00", 1, True, [])
NOT_TIME = ("", "x", "2026-10-01", "2026-10-01T00:00:00", "2026-13-01T00:00:00+00:00", "2026-02-29T00:00:00+00:00",
            "2026-10-01T24:00:00+00:00", "2026-10-01T23:59:60+00:00", "2026-10-01T00:00:00+25:00",
            "2026-10-01T00:00:00+18:01", "2026-10-01T00:00:00+05:60", "2026-10-01T00:00:00+0000",
            "0000-01-01T00:00:00+00:00", "0001-01-01T00:00:00+18:00", "9999-12-31T23:59:59-18:00",
            "10000-01-01T00:00:00+00:00", 0, True, [])
NOT_BOOLEAN = (0, 1, "true", [])
NOT_NUMBER = ("5000", "nan", True, False, [], {})
NOT_WHOLE = ("1", True, [], 1.5, -1, 1e20)
NOT_A_DISTANCE = (*NOT_NUMBER, 0, -1, -0.0, 1000001, 1e9)
NOT_A_DURATION = (*NOT_WHOLE, 0, 1209601, 2**32 + 1)
NOT_A_LEVEL = (*NOT_WHOLE, 11, 4294967300)
NOT_A_LIMIT = (*NOT_NUMBER, 0, -1, 1e12)
NOT_A_COUNT = (*NOT_WHOLE, 0, 1e9)


def not_one_of(*others):
    """Values that are no word of a list of words, nor are @others."""
    return ("", "Unknown", "UNKNOWN", "x", 1, True, [], *others)


WRONG = {
    "runs": {
        "uuid": NOT_UUID, "started_at": (*NOT_TIME, None), "distance_m": NOT_A_DISTANCE,
        "duration_s": NOT_A_DURATION, "surface": not_one_of("Road", "gravel"), "shoe": NOT_UUID,
        "foot_strike": not_one_of("toe"), "effort": NOT_A_LEVEL, "stopped_early": NOT_BOOLEAN,
        "cadence_spm": (*NOT_NUMBER, 0, -1, 1001), "ascent_m": (*NOT_NUMBER, -1, 100001), "notes": NOT_TEXT,
        "source": not_one_of("Manual", "polar"), "source_key": NOT_TEXT, "modified_at": NOT_TIME,
    },
    "pain": {
        "uuid": NOT_UUID, "run": NOT_UUID, "felt_at": (*NOT_TIME, None), "knee": not_one_of("both", "Left"),
        "area": not_one_of("top"), "moment": not_one_of("morning"), "level": (*NOT_A_LEVEL, None),
        "signs": ("locked", {}, ["pop"], [1], [None], [["locked"]]), "notes": NOT_TEXT, "modified_at": NOT_TIME,
    },
    "shoes": {
        "uuid": NOT_UUID, "name": (*NOT_TEXT, None, "", " ", "\t"), "brand": NOT_TEXT, "model": NOT_TEXT,
        "first_used_on": NOT_DAY, "initial_distance_m": (*NOT_NUMBER, -1, 1e12), "inspect_at_m": NOT_A_LIMIT,
        "replace_at_m": NOT_A_LIMIT, "inspected_on": NOT_DAY, "sole": not_one_of("bad"), "fit": not_one_of("bad"),
        "retired_on": NOT_DAY, "is_default": NOT_BOOLEAN, "notes": NOT_TEXT, "modified_at": NOT_TIME,
    },
    "activities": {
        "uuid": NOT_UUID, "done_at": (*NOT_TIME, None), "kind": not_one_of("run", "Walk"),
        "duration_s": NOT_A_DURATION, "distance_m": NOT_A_DISTANCE, "sets": NOT_A_COUNT, "reps": NOT_A_COUNT,
        "notes": NOT_TEXT, "source": not_one_of("polar"), "source_key": NOT_TEXT, "modified_at": NOT_TIME,
    },
    "breaks": {
        "uuid": NOT_UUID, "starts_on": (*NOT_DAY, None), "ends_on": NOT_DAY, "walk_ok_on": NOT_DAY,
        "modified_at": NOT_TIME,
    },
    "events": {
        "uuid": NOT_UUID, "on": (*NOT_DAY, None), "kind": not_one_of("party"), "notes": NOT_TEXT,
        "modified_at": NOT_TIME,
    },
    "dismissals": {"finding": (*NOT_TEXT, None, ""), "until": (*NOT_DAY, None)},
}


class WrongImport(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.log("2026-11-01", "4km")
        self.content = self.read_everything()
        self.bytes = self.journal.read_bytes()

    def assert_refused(self, text, *words):
        """An import that fails with one line and leaves the journal as it is, to the byte."""
        answer = self.ctl("import", self.write("wrong.json", text))
        self.assertEqual(answer.status, 1, answer)
        self.assert_one_line(answer, "wrong.json", *words)
        self.assertEqual(self.journal.read_bytes(), self.bytes)

    def assert_document_refused(self, document, *words):
        self.assert_refused(json.dumps(document), *words)


class Values(WrongImport):
    def assert_values_refused(self, kind):
        for key, values in WRONG[kind].items():
            for value in values:
                with self.subTest(key=key, value=value):
                    records = [make_record(kind, 1), make_record(kind, 2, **{key: value})]
                    self.assert_document_refused(make_document(**{kind: records}), f"{kind}[1].{key}")
        self.assertEqual(self.read_everything(), self.content)

    def test_runs(self):
        self.assert_values_refused("runs")

    def test_pain(self):
        self.assert_values_refused("pain")

    def test_shoes(self):
        self.assert_values_refused("shoes")

    def test_activities(self):
        self.assert_values_refused("activities")

    def test_breaks(self):
        self.assert_values_refused("breaks")

    def test_events(self):
        self.assert_values_refused("events")

    def test_dismissals(self):
        self.assert_values_refused("dismissals")


class Between(WrongImport):
    """Values that are wrong only beside others."""

    def test_break_that_ends_before_it_starts(self):
        self.assert_document_refused(make_document(breaks=[make_record("breaks", ends_on="2026-08-31")]), "breaks[0]")

    def test_limits_of_a_shoe_the_wrong_way_round(self):
        for changes in ({"inspect_at_m": 800001}, {"replace_at_m": 499999}):
            self.assert_document_refused(make_document(shoes=[make_record("shoes", **changes)]), "shoes[0]")

    def test_references_to_nothing(self):
        nobody = make_uuid("runs", 99)
        for kind, key in (("runs", "shoe"), ("pain", "run")):
            document = make_document(shoes=[make_record("shoes")], **{kind: [make_record(kind, **{key: nobody})]})
            self.assert_document_refused(document, f"{kind}[0].{key}", nobody)

    def test_reference_to_another_kind(self):
        shoe = make_record("shoes")
        document = make_document(shoes=[shoe], pain=[make_record("pain", run=shoe["uuid"])])
        self.assert_document_refused(document, "pain[0].run")

    def test_the_same_uuid_twice(self):
        for kind in ("runs", "pain", "shoes", "activities", "breaks", "events"):
            with self.subTest(kind=kind):
                records = [make_record(kind), make_record(kind)]
                if kind == "shoes":
                    records[1]["name"] = "another"
                self.assert_document_refused(make_document(**{kind: records}), f"{kind}[1].uuid")

    def test_the_same_name_in_use_twice(self):
        for one, other in (("Kestrel", "KESTREL"), ("Straße", "STRASSE"), ("ﬁnch", "finch"), ("Ω", "ω")):
            with self.subTest(one=one):
                shoes = [make_record("shoes", 1, name=one), make_record("shoes", 2, name=other)]
                self.assert_document_refused(make_document(shoes=shoes), "shoes[1].name")

    def test_two_defaults(self):
        shoes = [make_record("shoes", number, is_default=True) for number in (1, 2)]
        self.assert_document_refused(make_document(shoes=shoes), "shoes[1].is_default")

    def test_the_same_source_key_twice(self):
        for kind in ("runs", "activities"):
            records = [make_record(kind, number, source="strava", source_key="7") for number in (1, 2)]
            self.assert_document_refused(make_document(**{kind: records}), f"{kind}[1].source_key")

    def test_the_same_finding_put_aside_twice(self):
        dismissals = [make_record("dismissals", until=until) for until in ("2026-12-01", "2026-12-02")]
        self.assert_document_refused(make_document(dismissals=dismissals), "dismissals[1].finding")

    def test_one_wrong_record_among_many(self):
        runs = [make_record("runs", number) for number in range(500)]
        runs[321]["effort"] = 11
        self.assert_document_refused(make_document(runs=runs), "runs[321].effort")


class Document(WrongImport):
    def test_what_it_says_of_itself(self):
        document = make_document(runs=[make_record("runs")])
        for changes, words in (({"version": 2}, "newer"), ({"version": 0}, "version"), ({"version": "1"}, "version"),
                               ({"version": None}, "version"), ({"version": 2**64 + 1}, "version"),
                               ({"format": "x"}, "format"), ({"format": None}, "format"), ({"format": 1}, "format")):
            with self.subTest(changes=changes):
                self.assert_document_refused({**document, **changes}, words)
        for key in ("version", "format"):
            self.assert_document_refused({name: document[name] for name in document if name != key}, key)

    def test_lists_that_are_none(self):
        for kind in WRONG:
            for value in ({}, None, "x", 1, True):
                with self.subTest(kind=kind, value=value):
                    self.assert_document_refused({**make_document(), kind: value}, kind)

    def test_records_that_are_none(self):
        for kind in WRONG:
            for value in (1, None, "x", [], True):
                with self.subTest(kind=kind, value=value):
                    self.assert_document_refused(make_document(**{kind: [value]}), f"{kind}[0]")

    def test_messages_stay_one_quiet_line(self):
        for value in ("lava\nlava", "\x1b[31mred", "\u2028", "l" * 1000000):
            with self.subTest(value=value[:9]):
                self.assert_document_refused(make_document(runs=[make_record("runs", surface=value)]),
                                             "runs[0].surface")
                answer = self.ctl("import", str(self.folder / "wrong.json"))
                self.assertLess(len(answer.err), 1000)
                self.assertNotIn("\x1b", answer.err + answer.out)


class Kept(FootfallctlTestCase):
    """What the journal holds counts more than what a file says of the same record."""

    def test_the_same_record_with_other_values(self):
        kinds = ("runs", "pain", "activities", "breaks", "events", "shoes")
        first = {kind: [make_record(kind)] for kind in kinds}
        second = {kind: [{**first[kind][0], "modified_at": "2026-11-20T00:00:00Z"}] for kind in kinds}
        second["runs"][0]["distance_m"] = 9000
        second["pain"][0]["level"] = 9
        second["shoes"][0]["name"] = "another"
        self.done("import", self.write("first.json", json.dumps(make_document(**first))))
        before = self.read_everything()
        out = self.done("import", self.write("second.json", json.dumps(make_document(**second))))
        self.assertIn("other values", " ".join(out.split()))
        self.assertEqual(self.read_everything(), before)

    def test_shoe_of_the_same_name(self):
        self.done("shoes", "add", "Kestrel")
        mine = self.done_json("shoes")[0]["uuid"]
        theirs = make_record("shoes", name="KESTREL")
        run = make_record("runs", shoe=theirs["uuid"])
        self.done("import", self.write("theirs.json", json.dumps(make_document(shoes=[theirs], runs=[run]))))
        everything = self.read_everything()
        self.assertEqual([shoe["uuid"] for shoe in everything["shoes"]], [mine])
        self.assertEqual(everything["runs"][0]["shoe"], mine)

    def test_default_shoe(self):
        self.done("shoes", "add", "Kestrel", "--default")
        theirs = make_record("shoes", is_default=True)
        self.done("import", self.write("theirs.json", json.dumps(make_document(shoes=[theirs]))))
        self.assertEqual({shoe["name"]: shoe["is_default"] for shoe in self.done_json("shoes")},
                         {"Kestrel": True, "Shoe 1": False})

    def test_the_database_holds_what_was_checked(self):
        self.done("import", self.write("runs.json", json.dumps(make_document(runs=[make_record("runs")]))))
        database = sqlite3.connect(self.journal)
        self.addCleanup(database.close)
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        self.assertEqual(database.execute("PRAGMA foreign_key_check").fetchall(), [])


if __name__ == "__main__":
    tap.main()
