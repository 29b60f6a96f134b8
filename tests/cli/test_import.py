# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Bringing runs in from the terminal. The readers have tests of their own."""

import csv
import gzip
import json
import os
import pathlib
import subprocess
import unittest
import zipfile

import tap
from footfallctl import FootfallctlTestCase

STRAVA_HEADER = ("Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,"
                 "Commute,Activity Gear,Filename\n")
ROWS = [
    '1001,"Nov 10, 2026, 6:30:00 AM",Morning,Run,,1800,5.00,false,Kestrel,\n',
    '1002,"Nov 12, 2026, 5:00:00 PM",Hills,Run,,2400,7.25,false,,\n',
    '1003,"Nov 13, 2026, 5:00:00 PM",Spin,Ride,,3600,20.00,false,,\n',
]
STRAVA = STRAVA_HEADER + "".join(ROWS)


class Strava(FootfallctlTestCase):
    def test_brings_in_runs(self):
        out = self.done("import", self.write("activities.csv", STRAVA))
        for words in ("2 new runs, from 2026-11-10 to 2026-11-12", "Ride (1)", "Brought in: 2 runs"):
            self.assertIn(words, out)
        runs = self.done_json("list")
        self.assertEqual([(run["started_at"], run["distance_m"]) for run in runs],
                         [("2026-11-12T18:00:00+01:00", 7250), ("2026-11-10T07:30:00+01:00", 5000)])
        self.assertEqual({run["source"] for run in runs}, {"strava"})

    def test_twice_adds_nothing(self):
        path = self.write("activities.csv", STRAVA)
        self.done("import", path)
        before = self.read_everything()
        self.assertIn("Nothing new", self.done("import", path))
        self.assertEqual(self.read_everything(), before)
        self.assertEqual(self.done_json("import", path)["totals"]["same"], 2)
        self.done("verify")

    def test_the_same_file_twice_at_once(self):
        path = self.write("activities.csv", STRAVA)
        self.done("import", path, path)
        self.assertEqual(len(self.done_json("list")), 2)

    def test_dry_run_changes_nothing(self):
        out = self.done("import", "--dry-run", self.write("activities.csv", STRAVA))
        self.assertIn("Nothing was changed", out)
        self.assertFalse(self.journal.exists())

    def test_json(self):
        path = self.write("activities.csv", STRAVA)
        answer = self.done_json("import", path, "--dry-run")
        self.assertEqual(list(answer), ["files", "totals", "added"])
        self.assertEqual(answer["added"], {"runs": 2, "pain": 0, "shoes": 1, "activities": 0, "breaks": 0,
                                           "events": 0, "dismissals": 0})
        self.assertEqual(answer["totals"], {"new": 2, "same": 0, "maybe": 0, "other-sport": 1, "unreadable": 0})
        file = answer["files"][0]
        self.assertEqual(list(file), ["file", "format", "items", "errors"])
        self.assertEqual((file["file"], file["format"], file["errors"]), (path, "strava-csv", []))
        self.assertEqual([item["state"] for item in file["items"]], ["new", "new", "other-sport"])
        self.assertEqual(list(file["items"][0]), ["state", "sport", "started_at", "distance_m", "duration_s",
                                                  "elapsed_s", "shoe", "matches", "message"])
        item = file["items"][0]
        self.assertEqual((item["started_at"], item["distance_m"], item["elapsed_s"], item["shoe"], item["matches"]),
                         ("2026-11-10T07:30:00+01:00", 5000, 1800, "Kestrel", None))

    def test_json_names_what_it_matches(self):
        path = self.write("activities.csv", STRAVA)
        self.done("import", path)
        items = self.done_json("import", path)["files"][0]["items"]
        uuids = {run["started_at"]: run["uuid"] for run in self.done_json("list")}
        self.assertEqual([item["matches"] for item in items],
                         [uuids.get(item["started_at"]) for item in items])

    def test_maybe(self):
        self.log("2026-11-10", "4.9km")
        path = self.write("activities.csv", STRAVA)
        out = self.done("import", "--dry-run", path)
        for words in ("is left out", "In the journal: 2026-11-10"):
            self.assertIn(words, out)
        self.assertIn("what 1 of the journal lacked", self.done("import", "--maybe", "fill", path))
        runs = self.done_json("list")
        self.assertEqual([(run["distance_m"], run["duration_s"]) for run in runs], [(7250, 2400), (4900, 1800)])
        self.done("import", "--maybe", "keep-both", path)
        self.assertEqual(len(self.done_json("list")), 3)
        self.refused("import", "--maybe", "ask", path, says="keep-both")

    def test_shoes(self):
        self.done("shoes", "add", "Blue ones")
        path = self.write("activities.csv", STRAVA)
        self.refused("import", "--match-shoe", "Finch=Blue", path, says=("Finch", "Kestrel"))
        self.refused("import", "--match-shoe", "Kestrel", path, says="--match-shoe")
        self.refused("import", "--match-shoe", "Kestrel=Red", path, says="Red")
        self.assertIn("the shoe Blue ones (1 run)", self.done("import", "--match-shoe", "kestrel=blue", path))
        self.assertEqual([shoe["name"] for shoe in self.done_json("shoes")], ["Blue ones"])

    def test_shoe_ignored(self):
        self.done("import", "--ignore-shoe", "Kestrel", self.write("activities.csv", STRAVA))
        self.assertEqual(self.done_json("shoes"), [])
        self.assertEqual(len(self.done_json("list")), 2)

    def test_shoes_are_remembered(self):
        environment = {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": str(self.folder / "config")}
        first = self.write("activities.csv", STRAVA_HEADER + ROWS[0])
        self.done("import", "--ignore-shoe", "Kestrel", first, environment=environment)
        second = self.write("later.csv", STRAVA_HEADER + ROWS[0] + ROWS[1].replace("false,,", "false,KESTREL,"))
        self.assertIn("no shoe of yours", self.done("import", second, environment=environment))
        self.assertEqual(self.done_json("shoes"), [])

    def test_columns(self):
        path = self.write("runs.csv", "when;how far;what\n20/11/2026 07:30;6,2;easy\n")
        self.refused("import", "--columns", "date=1,far=2", path, says="far")
        self.refused("import", "--columns", "date=1", path, says="distances")
        self.refused("import", "--unit", "ft", path, says="km or mi")
        out = self.done("import", "--columns", "date=When,distance=2,notes=what", path)
        self.assertIn("date “when”, distance “how far” (km), notes “what”", out)
        run, = self.done_json("list")
        self.assertEqual((run["started_at"], run["distance_m"], run["notes"], run["source"]),
                         ("2026-11-20T07:30:00+01:00", 6200, "easy", "csv"))
        other = self.write("guessed.csv", "Date,Distance,Shoe\n2026-11-19,3.1,Kestrel\n")
        self.done("import", "--unit", "mi", other)
        self.assertAlmostEqual(self.done_json("list")[1]["distance_m"], 3.1 * 1609.344)

    def test_time_that_the_file_does_not_tell(self):
        track = ("<gpx><trk><type>running</type><trkseg><trkpt lat='52.5' lon='13.4'/>"
                 "<trkpt lat='52.52' lon='13.4'/></trkseg></trk></gpx>")
        path = self.write("a.gpx", track)
        self.assertIn("1 of them lacks nothing but its time", self.ctl("import", "--dry-run", path).out)
        self.refused("import", "--at", "last summer", path, says="last summer")
        self.refused("import", "--at", "2026-11-20T07:30", path, self.write("b.gpx", track), says="one at a time")
        self.assertEqual(self.done_json("list"), [])
        self.done("import", "--at", "2026-11-20T07:30", path)
        run, = self.done_json("list")
        self.assertEqual(run["started_at"], "2026-11-20T07:30:00+01:00")
        self.done("import", "--at", "2026-11-20T07:30", path)
        self.assertEqual(len(self.done_json("list")), 1)
        self.refused("import", "--at", "2026-11-20T07:30", self.write("activities.csv", STRAVA), says="leave --at out")

    def test_zone(self):
        path = self.write("activities.csv", STRAVA)
        self.assertIn("taken to be +05:45", self.done("import", "--zone", "+05:45", path))
        self.assertEqual(self.done_json("list")[0]["started_at"], "2026-11-12T22:45:00+05:45")
        self.refused("import", "--zone", "Atlantis", path, says="Atlantis")

    def test_other_sports_become_activities_only_if_asked(self):
        path = self.write("activities.csv", STRAVA)
        self.assertIn("1 new activity", self.done("import", "--activities", path))
        everything = self.read_everything()
        self.assertEqual([activity["kind"] for activity in everything["activities"]], ["bicycle"])
        self.assertEqual(len(everything["runs"]), 2)


GPX = ("<gpx><trk><type>running</type><trkseg>"
       '<trkpt lat="52.50" lon="13.4"><time>2026-11-12T17:00:05Z</time></trkpt>'
       '<trkpt lat="52.51" lon="13.4"><time>2026-11-12T17:05:05Z</time></trkpt></trkseg></trk></gpx>')


class Archives(FootfallctlTestCase):
    def write_zip(self, entries):
        path = self.folder / "export.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in entries.items():
                archive.writestr(name, content)
        return str(path)

    def test_strava_export(self):
        path = self.write_zip({"activities.csv": STRAVA, "activities/1.gpx": GPX, "messaging.json": "{",
                               "shoes.csv": "Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types\n"})
        self.assertIn("Brought in: 2 runs", self.done("import", path))
        self.assertIn("Nothing new", self.done("import", path))

    def test_broken_entry_is_named(self):
        path = self.write_zip({"a/good.gpx": GPX, "a/broken.gpx": "<gpx>\n<trk", "../out.gpx": GPX})
        out = self.done("import", "--dry-run", path)
        for words in ("1 new run", "a/broken.gpx, line", "../out.gpx: Its name leads out of the archive"):
            self.assertIn(words, " ".join(out.split()))
        answer = self.done_json("import", "--dry-run", path)
        self.assertEqual({error["file"] for error in answer["files"][0]["errors"]},
                         {path + "/a/broken.gpx", path + "/../out.gpx"})

    def test_folder(self):
        folder = self.folder / "watch" / "2026"
        folder.mkdir(parents=True)
        (folder / "a.gpx.gz").write_bytes(gzip.compress(GPX.encode()))
        (folder / "notes.txt").write_text("nothing")
        out = self.done("import", str(folder.parent))
        self.assertIn("1 file that Footfall does not know was passed over: 2026/notes.txt", " ".join(out.split()))
        self.assertEqual([run["source"] for run in self.done_json("list")], ["gpx"])


    def test_names_in_any_locale(self):
        path = self.write_zip({"Läufe/ä.gpx": GPX, "Läufe/ö.gpx": "<gpx>"})
        for locale in ("C", "C.UTF-8"):
            answer = self.done_json("import", "--dry-run", path, environment={"LC_ALL": locale})
            self.assertEqual(answer["totals"]["new"], 1, locale)
            self.assertEqual(answer["files"][0]["errors"][0]["file"], path + "/Läufe/ö.gpx")


class Trouble(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.log("2026-11-01", "4km")
        self.good = self.write("activities.csv", STRAVA)

    def test_broken_row_is_named_and_does_not_stop_the_others(self):
        rows = [ROWS[0], '1009,"Nov 31, 2026, 6:30:00 AM",No such day,Run,,1800,5.00,false,,\n', ROWS[1]]
        out = self.done("import", self.write("broken.csv", STRAVA_HEADER + "".join(rows)))
        self.assertIn("Line 3", out)
        self.assertIn("Brought in: 2 runs", out)
        self.assertEqual(len(self.done_json("list")), 3)

    def test_unclosed_quotation_mark(self):
        unclosed = ROWS[1].replace('PM"', "PM")
        for rows, words in (([ROWS[0], unclosed], ("line 3", "never closed")),
                            ([ROWS[0], unclosed, ROWS[2]], ("line 3", "lines 3 to 4"))):
            answer = self.ctl("import", self.write("activities.csv", STRAVA_HEADER + "".join(rows)))
            self.assertEqual(answer.status, 1)
            self.assert_one_line(answer, "activities.csv", "Mend the file", *words)
            self.assertEqual(len(self.done_json("list")), 2)

    def test_empty_files(self):
        for content in ("", "\ufeff", " \n\r\n\t", "\ufeff\n"):
            answer = self.ctl("import", self.write("empty.csv", content))
            self.assertEqual(answer.status, 1)
            self.assert_one_line(answer, "The file is empty.")
        self.assertEqual(len(self.done_json("list")), 1)

    def test_a_file_that_is_not_there(self):
        answer = self.ctl("import", self.good, "missing.csv")
        self.assertEqual(answer.status, 1)
        self.assert_one_line(answer, "missing.csv", "no such file")
        self.assertIn("Brought in: 2 runs", answer.out)
        self.assertEqual(len(self.done_json("list")), 3)

    def test_nothing_but_lost_files_makes_no_journal(self):
        answer = self.ctl("import", "missing.csv", journal=self.folder / "new.db")
        self.assertEqual(answer.status, 1)
        self.assertFalse((self.folder / "new.db").exists())

    def test_several_lost_files_are_one_line(self):
        empty = self.folder / "empty"
        empty.mkdir()
        answer = self.ctl("import", "missing.csv", str(empty), self.good, "--json")
        self.assertEqual(answer.status, 1)
        self.assert_one_line(answer, "2 of 3", "missing.csv")
        files = json.loads(answer.out)["files"]
        self.assertEqual([len(file["errors"]) for file in files], [1, 1, 0])
        self.assertEqual(list(files[0]["errors"][0]), ["file", "line", "message"])
        self.assertIsNone(files[0]["errors"][0]["line"])

    def test_what_is_no_file_of_runs(self):
        for name, content in (("empty.csv", ""), ("noise.csv", b"\0\xff\xfe\x00\x01"), ("text.txt", "Dear diary\n"),
                              ("other.json", "{}"), ("list.json", "[]"), ("cut.json", '{"format":"footfall-jour')):
            with self.subTest(name=name):
                before = self.read_everything()
                answer = self.ctl("import", self.write(name, content))
                self.assertEqual(answer.status, 1, answer)
                self.assert_one_line(answer, name)
                self.assertEqual(self.read_everything(), before)

    def test_an_empty_folder(self):
        empty = self.folder / "empty"
        empty.mkdir()
        answer = self.ctl("import", str(empty))
        self.assertEqual(answer.status, 1)
        self.assert_one_line(answer, "folder")

    def test_unreadable_file(self):
        self.heed_permissions()
        os.chmod(self.good, 0)
        answer = self.ctl("import", self.good)
        self.assertEqual(answer.status, 1)
        self.assert_one_line(answer, "activities.csv")

    def test_export_of_a_later_version(self):
        text = json.dumps({"format": "footfall-journal", "version": 99, "runs": []})
        answer = self.ctl("import", self.write("later.json", text))
        self.assertEqual(answer.status, 1)
        self.assert_one_line(answer, "later.json")

    def test_export_with_a_wrong_value_brings_in_nothing(self):
        run = {"started_at": "2026-11-10T08:00:00+01:00", "distance_m": 5000, "surface": "unknown", "source": "manual"}
        for key, value in (("distance_m", -5), ("surface", "lava"), ("started_at", "noon"), ("effort", 11)):
            with self.subTest(key=key):
                before = self.read_everything()
                text = json.dumps({"format": "footfall-journal", "version": 1, "runs": [run, {**run, key: value}]})
                answer = self.ctl("import", self.write("wrong.json", text))
                self.assertEqual(answer.status, 1, answer)
                self.assert_one_line(answer, "wrong.json", key)
                self.assertEqual(self.read_everything(), before)

    def test_names_that_are_not_utf8(self):
        path = os.fsencode(self.folder) + b"/caf\xe9.csv"
        pathlib.Path(os.fsdecode(path)).write_text(STRAVA)
        self.assertIn("Brought in: 2 runs", self.done("import", os.fsdecode(path)))


class Samples(FootfallctlTestCase):
    """Real and made Strava files, where there are some."""

    def setUp(self):
        super().setUp()
        root = pathlib.Path(__file__).resolve().parents[2]
        self.samples = pathlib.Path(os.environ.get("FOOTFALL_SAMPLES", root / ".." / "shared" / "samples"))
        if not (self.samples / "TRUTH.tsv").exists():
            self.skipTest("no samples")

    def read_truth(self):
        """Yields (file, start, distance, elapsed) of each run in a Strava list of activities."""
        with open(self.samples / "TRUTH.tsv", encoding="utf-8", newline="") as truth:
            for row in csv.reader(truth, delimiter="\t", quoting=csv.QUOTE_NONE):
                if row[0].startswith("strava/") and len(row) > 6 and row[4].lower() in ("run", "running"):
                    yield row[0], row[3].removesuffix("Z"), float(row[5]), float(row[6])

    def test_brings_in_the_runs_of_the_truth(self):
        truth = list(self.read_truth())
        self.assertTrue(truth)
        for name in sorted({entry[0] for entry in truth}):
            with self.subTest(name=name):
                answer = self.done_json("import", "--dry-run", str(self.samples / name),
                                        environment={"TZ": "UTC"})
                found = [(item["started_at"].removesuffix("+00:00"), item["distance_m"], item["elapsed_s"])
                         for item in answer["files"][0]["items"] if item["state"] != "other-sport"]
                expected = [entry[1:] for entry in truth if entry[0] == name]
                self.assertEqual(len(found), len(expected))
                for run, (start, distance_m, elapsed_s) in zip(sorted(found), sorted(expected)):
                    self.assertEqual(run[0], start)
                    self.assertAlmostEqual(run[1], distance_m, delta=1)
                    self.assertAlmostEqual(run[2], elapsed_s, delta=1)


if __name__ == "__main__":
    tap.main()
