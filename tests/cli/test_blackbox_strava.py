# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Lists of activities as other people's spreadsheets and cut-off downloads leave them."""

import json

import tap
from footfallctl import FootfallctlTestCase

HEADER = ("Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,"
          "Activity Gear,Filename,Elapsed Time,Moving Time,Distance,Elevation Gain")
UTC = {"TZ": "UTC"}


def make_row(**changes):
    """A run of 5 km; the cells are named as in the header, with metres and seconds for its second group."""
    cells = {"id": "1", "date": '"Feb 6, 2024, 5:38:05 PM"', "name": "n", "type": "Run", "description": "",
             "elapsed": "1800", "km": "5.00", "commute": "false", "gear": "", "file": "", "elapsed_s": "1800.0",
             "moving_s": "1700.0", "metres": "5000.0", "ascent": "", **changes}
    return ",".join(cells.values())


def make_day(day, **changes):
    """The run of another day of that month, with the day as its key."""
    return make_row(id=str(day), date=f'"Feb {day}, 2024, 5:38:05 PM"', **changes)


class StravaTestCase(FootfallctlTestCase):
    def write_rows(self, *rows, name="activities.csv", header=HEADER, end="\n"):
        return self.write(name, end.join((header, *rows, "")))

    def look_at(self, *rows, status=0, **options):
        """What an import of these rows would make of each."""
        answer = self.ctl("import", "--dry-run", "--json", self.write_rows(*rows, **options), environment=UTC)
        self.assertEqual(answer.status, status, answer)
        if status == 0:
            self.assertEqual(answer.err, "")
        else:
            self.assert_one_line(answer, "activities.csv")
        return json.loads(answer.out)["files"][0]

    def read_states(self, *rows, **options):
        return [item["state"] for item in self.look_at(*rows, **options)["items"]]

    def import_rows(self, *rows, arguments=(), **options):
        self.done("import", self.write_rows(*rows, **options), *arguments, environment=UTC)
        return self.read_everything()


class Cells(StravaTestCase):
    def test_dates(self):
        for date, start in (('"Feb 6, 2024, 12:38:05 AM"', "2024-02-06T00:38:05+00:00"),
                            ('"Feb 6, 2024, 12:38:05 PM"', "2024-02-06T12:38:05+00:00"),
                            ('"Feb 6, 2024, 5:38:05\u202fPM"', "2024-02-06T17:38:05+00:00"),
                            ('"Feb 29, 2024, 11:59:59 PM"', "2024-02-29T23:59:59+00:00"),
                            ("2024-02-06 17:38:05", "2024-02-06T17:38:05+00:00"),
                            ('"09.12.2022, 15:24:49"', "2022-12-09T15:24:49+00:00"),
                            ("24 mai 2012 à 16:27:40", "2012-05-24T16:27:40+00:00"),
                            ('"5 de ago. de 2026, 20:45:59"', "2026-08-05T20:45:59+00:00")):
            with self.subTest(date=date):
                item = self.look_at(make_row(date=date))["items"][0]
                self.assertEqual((item["state"], item["started_at"]), ("new", start))

    def test_dates_that_are_none(self):
        for date in ("", "x", '"Feb 30, 2023, 5:38:05 PM"', '"Feb 29, 2023, 5:38:05 PM"', '"Feb 6, 2024, 13:38:05 PM"',
                     '"Feb 6, 2024, 0:38:05 AM"', '"Feb 6, 2024, 5:60:05 PM"', '"Foo 6, 2024, 5:38:05 PM"',
                     '"Feb 6, 0000, 5:38:05 PM"', '"Feb 6, 99999, 5:38:05 PM"', '"Feb 6, 24, 5:38:05 PM"',
                     "2024-13-06 17:38:05", "1707241085", "#error#"):
            with self.subTest(date=date):
                file = self.look_at(make_row(date=date), status=1)
                self.assertEqual([item["state"] for item in file["items"]], ["unreadable"])
                self.assertEqual(file["errors"][0]["line"], 2)

    def test_local_time_is_that_of_the_place(self):
        path = self.write_rows(make_row())
        for zone, start in (("America/St_Johns", "2024-02-06T14:08:05-03:30"),
                            ("Pacific/Apia", "2024-02-07T06:38:05+13:00")):
            answer = self.done_json("import", "--dry-run", path, environment={"TZ": zone})
            self.assertEqual(answer["files"][0]["items"][0]["started_at"], start)

    def test_distances(self):
        for metres, kilometres, distance_m in (("5000.0", "9.99", 5000), ("", "5.00", 5000), ("", '"5,00"', 5000),
                                               ("", "", None), ("0.0", "0.00", None), ("5e3", "", 5000)):
            with self.subTest(metres=metres, kilometres=kilometres):
                item = self.look_at(make_row(metres=metres, km=kilometres))["items"][0]
                self.assertEqual((item["state"], item["distance_m"]), ("new", distance_m))

    def test_distances_that_are_none(self):
        for metres, kilometres in (("-5", ""), ("#error#", ""), ("", "#error#"), ("nan", ""), ("inf", ""), ("1e9", ""),
                                   ("", "5 km"), ("5.0.0", ""), ("0x10", "")):
            with self.subTest(metres=metres, kilometres=kilometres):
                self.assertEqual(self.read_states(make_row(metres=metres, km=kilometres), status=1), ["unreadable"])

    def test_times(self):
        for elapsed_s, elapsed, moving_s, expected in (("1800.7", "1800", "1700.5", (1701, 1801)),
                                                       ("", "1800", "", (None, 1800)), ("", "", "", (None, None))):
            with self.subTest(elapsed_s=elapsed_s):
                item = self.look_at(make_row(elapsed_s=elapsed_s, elapsed=elapsed, moving_s=moving_s))["items"][0]
                self.assertEqual((item["duration_s"], item["elapsed_s"]), expected)

    def test_times_that_are_none(self):
        for changes in ({"elapsed_s": "-1"}, {"elapsed_s": "", "elapsed": "30:00"}, {"elapsed_s": "#error#"},
                        {"moving_s": "99999999"}):
            with self.subTest(changes=changes):
                self.assertEqual(self.read_states(make_row(**changes), status=1), ["unreadable"])

    def test_no_time_is_unknown(self):
        everything = self.import_rows(make_row(elapsed_s="0", elapsed="0", moving_s="0"))
        self.assertIsNone(everything["runs"][0]["duration_s"])

    def test_sports(self):
        for sport, state in (("Run", "new"), ("run", "new"), ("Lauf", "new"), ("Course à pied", "new"),
                             ("Corrida", "new"), ("Walk", "other-sport"), ("", "other-sport"),
                             ("#error#", "other-sport"), ('"Ru\nn"', "other-sport")):
            with self.subTest(sport=sport):
                self.assertEqual(self.read_states(make_row(type=sport)), [state])

    def test_file_names_do_not_matter(self):
        for file in ("", "#error#", "../../etc/passwd", "activities/1.fit.gz"):
            self.assertEqual(self.read_states(make_row(file=file)), ["new"])


class Rows(StravaTestCase):
    def test_line_ends_and_marks(self):
        for end, mark in (("\n", ""), ("\r\n", ""), ("\r", ""), ("\r\n", "\ufeff")):
            with self.subTest(end=end, mark=mark):
                self.assertEqual(self.read_states(make_day(6), make_day(7), header=mark + HEADER, end=end),
                                 ["new", "new"])

    def test_columns_in_another_order_or_case(self):
        columns = list(range(1, 14)) + [0]
        header = ",".join(HEADER.split(",")[column] for column in columns)
        row = ",".join(make_row(date="2024-02-06 17:38:05").split(",")[column] for column in columns)
        for shown in (header, header.upper(), header.replace(",", " , ")):
            with self.subTest(header=shown):
                item = self.look_at(row, header=shown)["items"][0]
                self.assertEqual((item["state"], item["distance_m"], item["elapsed_s"]), ("new", 5000, 1800))

    def test_a_line_break_in_a_cell(self):
        file = self.look_at(make_row(description='"one\n#2\r\n\r\n3, ""q"""'), make_row(id="2", date="x"))
        self.assertEqual([item["state"] for item in file["items"]], ["new", "unreadable"])
        self.assertEqual(file["errors"][0]["line"], 6)

    def test_rows_that_are_cut_off_or_too_long(self):
        for row, state in (('1,"Feb 6, 2024, 5:38:05 PM",n,Run', "unreadable"), ("x", "unreadable"),
                           (make_row() + ",,,", "new"), (make_row(name='"a"b'), "unreadable"),
                           (make_row(name='a"b'), "new"), (make_row(metres="5000,0", ascent="74"), "unreadable")):
            with self.subTest(row=row):
                self.assertEqual(self.read_states(row, make_day(7)), [state, "new"])

    def test_empty_lines(self):
        self.assertEqual(self.read_states("", make_row(), "", ""), ["new"])

    def test_header_alone(self):
        self.assertEqual(self.look_at()["items"], [])

    def test_headers_without_what_is_needed(self):
        for missing in ("Activity ID", "Activity Date", "Activity Type"):
            with self.subTest(missing=missing):
                self.look_at(make_row(), header=HEADER.replace(missing, "Other"), status=1)

    def test_other_separators(self):
        for separator in (";", "\t", "|"):
            with self.subTest(separator=separator):
                file = self.look_at(make_row(date="2024-02-06 17:38:05").replace(",", separator),
                                    header=HEADER.replace(",", separator))
                self.assertEqual([item["state"] for item in file["items"]], ["new"])

    def test_a_quotation_mark_that_is_never_closed(self):
        rows = [make_row(id=str(number), date=f"2024-02-{number:02d} 17:38:05") for number in range(1, 21)]
        rows[9] = rows[9].replace(",n,", ',"n,')
        file = self.look_at(*rows, status=1)
        self.assertEqual([item["state"] for item in file["items"]], ["new"] * 9)
        self.assertEqual([error["line"] for error in file["errors"]], [11])

    def test_text_that_is_not_utf8(self):
        content = f"{HEADER}\n{make_day(6, name='é')}\n".encode("latin-1") + f"{make_day(7)}\n".encode()
        answer = self.done_json("import", "--dry-run", self.write("activities.csv", content))
        self.assertEqual([item["state"] for item in answer["files"][0]["items"]], ["new", "new"])

    def test_a_cell_without_end_is_bounded(self):
        self.look_at(make_row(description='"' + "x\n" * 2000000 + '"'), status=1)


class Same(StravaTestCase):
    def test_within_one_file(self):
        for rows, states in (((make_row(), make_row()), ["new", "same"]),
                             ((make_row(), make_row(id="2")), ["new", "maybe"]),
                             ((make_row(id=""), make_row(id="")), ["new", "maybe"]),
                             ((make_row(), make_row(date='"Feb 7, 2024, 5:38:05 PM"')), ["new", "same"]),
                             ((make_day(6), make_day(7)), ["new", "new"])):
            with self.subTest(rows=rows):
                self.assertEqual(self.read_states(*rows), states)

    def test_across_files_of_one_call(self):
        paths = [self.write_rows(make_row(id=key), name=f"{number}.csv")
                 for number, key in enumerate(("1", "", "2", "1"))]
        for arguments in (["--dry-run"], []):
            files = self.done_json("import", *arguments, *paths)["files"]
            self.assertEqual([file["items"][0]["state"] for file in files], ["new", "maybe", "maybe", "same"])
        self.assertEqual(len(self.done_json("list")), 1)

    def test_beside_a_run_that_was_typed(self):
        self.done("log", "5km", "30:00", "--at", "2024-02-06T18:38+01:00")
        for changes, state in (({}, "maybe"), ({"date": '"Feb 6, 2024, 5:39:00 PM"'}, "maybe"),
                               ({"date": '"Feb 6, 2024, 5:39:01 PM"'}, "new"), ({"metres": "5100.0"}, "maybe"),
                               ({"metres": "", "km": ""}, "maybe"), ({"date": '"Feb 6, 2024, 6:38:00 PM"'}, "new")):
            with self.subTest(changes=changes):
                self.assertEqual(self.read_states(make_row(**changes)), [state])

    def test_pain_noted_since_is_kept(self):
        self.import_rows(make_row())
        self.done("pain", "left", "3", "--moment", "next-morning", "--at", "2024-02-07T08:00")
        before = self.read_everything()
        self.assertEqual(before["pain"][0]["run"], before["runs"][0]["uuid"])
        self.assertEqual(self.import_rows(make_row()), before)

    def test_runs_without_key_do_not_come_twice(self):
        before = self.import_rows(make_row(id=""))
        self.assertEqual(self.import_rows(make_row(id="")), before)

    def test_activities(self):
        rows = [make_day(6 + number, type=sport) for number, sport in enumerate(("Walk", "Ride", "Kayaking", "Hike"))]
        before = self.import_rows(*rows, arguments=["--activities"])
        self.assertEqual(before["runs"], [])
        self.assertEqual([activity["kind"] for activity in before["activities"]], ["walk", "bicycle", "other", "hike"])
        self.assertEqual(self.import_rows(*rows, arguments=["--activities"]), before)


class Gear(StravaTestCase):
    def shoes_of_runs(self, everything):
        names = {shoe["uuid"]: shoe["name"] for shoe in everything["shoes"]}
        return [names.get(run["shoe"]) for run in everything["runs"]]

    def test_one_shoe_whatever_its_case_and_blanks(self):
        rows = [make_day(6 + number, gear=gear) for number, gear in enumerate(("  Kestrel  ", "KESTREL", " "))]
        everything = self.import_rows(*rows)
        self.assertEqual(self.shoes_of_runs(everything), ["Kestrel", "Kestrel", None])
        self.assertEqual(len(everything["shoes"]), 1)

    def test_another_name_for_a_known_run_makes_no_shoe(self):
        before = self.import_rows(make_day(6, gear="Kestrel"))
        self.assertEqual(self.import_rows(make_day(6, gear="Heron Kestrel 2")), before)

    def test_shoe_of_the_journal(self):
        self.done("shoes", "add", "kestrel")
        self.assertEqual(self.shoes_of_runs(self.import_rows(make_day(6, gear="Kestrel"))), ["kestrel"])

    def test_retired_shoe(self):
        self.import_rows(make_day(6, gear="Kestrel"))
        self.done("shoes", "retire", "Kestrel", "--on", "2024-02-20")
        everything = self.import_rows(make_day(7, gear="Kestrel"))
        self.assertEqual(self.shoes_of_runs(everything), ["Kestrel", "Kestrel"])
        self.assertEqual(len(everything["shoes"]), 1)

    def test_default_shoe_is_not_guessed(self):
        self.done("shoes", "add", "Kestrel", "--default")
        self.assertEqual(self.shoes_of_runs(self.import_rows(make_day(6))), [None])

    def test_bicycles_are_no_shoes(self):
        everything = self.import_rows(make_day(6, type="Ride", gear="Old bike"), make_day(7),
                                      arguments=["--activities"])
        self.assertEqual(everything["shoes"], [])


if __name__ == "__main__":
    tap.main()
