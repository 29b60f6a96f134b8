# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Shoes: their list, adding, inspecting, retiring, and naming them."""

import tap
from footfallctl import FootfallctlTestCase


class Shoes(FootfallctlTestCase):
    def shoe(self, name):
        return next(shoe for shoe in self.done_json("shoes") if shoe["name"] == name)

    def test_added_with_its_defaults(self):
        self.done("shoes", "add", "Kestrel")
        shoe = self.shoe("Kestrel")
        self.assertEqual((shoe["inspect_at_m"], shoe["replace_at_m"], shoe["initial_distance_m"]), (500000, 800000, 0))
        self.assertEqual((shoe["sole"], shoe["fit"], shoe["is_default"]), ("unknown", "unknown", False))
        self.assertEqual((shoe["state"], shoe["runs"], shoe["distance_m"], shoe["remaining_m"]), ("ok", 0, 0, 800000))

    def test_added_with_everything(self):
        self.done("shoes", "add", "Kestrel", "--brand", "Bird", "--model", "K", "--initial", "120km", "--inspect-at",
                  "300mi", "--replace-at", "700", "--first-used", "2026-01-05", "--default", "--notes", "blue")
        shoe = self.shoe("Kestrel")
        self.assertEqual((shoe["brand"], shoe["model"], shoe["notes"]), ("Bird", "K", "blue"))
        self.assertEqual((shoe["initial_distance_m"], shoe["replace_at_m"]), (120000, 700000))
        self.assertAlmostEqual(shoe["inspect_at_m"], 482803.2)
        self.assertEqual((shoe["first_used_on"], shoe["is_default"]), ("2026-01-05", True))

    def test_one_limit_moves_the_other_out_of_its_way(self):
        self.done("shoes", "add", "A", "--replace-at", "300km")
        self.done("shoes", "add", "B", "--inspect-at", "900km")
        self.assertEqual((self.shoe("A")["inspect_at_m"], self.shoe("A")["replace_at_m"]), (300000, 300000))
        self.assertEqual((self.shoe("B")["inspect_at_m"], self.shoe("B")["replace_at_m"]), (900000, 900000))

    def test_initial_distance_may_be_nothing_or_a_lot(self):
        self.done("shoes", "add", "A", "--initial", "0")
        self.done("shoes", "add", "B", "--initial", "2500km")
        self.assertEqual(self.shoe("A")["initial_distance_m"], 0)
        self.assertEqual((self.shoe("B")["initial_distance_m"], self.shoe("B")["state"]), (2500000, "replace"))
        self.assertEqual(self.shoe("B")["remaining_m"], 0)

    def test_distance_grows_with_each_run(self):
        self.done("shoes", "add", "Kestrel", "--initial", "490km")
        self.log("2026-11-20", "6.2km", "--shoe", "kes")
        self.assertEqual((self.shoe("Kestrel")["distance_m"], self.shoe("Kestrel")["state"]), (496200, "ok"))
        self.log("2026-11-21", "-", "--shoe", "kes")
        self.log("2026-11-22", "4km", "--shoe", "kes")
        shoe = self.shoe("Kestrel")
        self.assertEqual((shoe["distance_m"], shoe["runs"], shoe["state"]), (500200, 3, "inspect"))
        self.assertEqual(shoe["remaining_m"], 299800)

    def test_default_shoe_is_used_unless_told_otherwise(self):
        self.done("shoes", "add", "A", "--default")
        self.done("shoes", "add", "B")
        self.assertEqual(self.log("2026-11-20", "5km")["shoe"], self.shoe("A")["uuid"])
        self.assertEqual(self.log("2026-11-20", "5km", "--shoe", "B")["shoe"], self.shoe("B")["uuid"])
        self.assertIsNone(self.log("2026-11-20", "5km", "--no-shoe")["shoe"])

    def test_there_is_one_default(self):
        self.done("shoes", "add", "A", "--default")
        self.done("shoes", "add", "B", "--default")
        self.assertEqual([shoe["is_default"] for shoe in self.done_json("shoes")], [False, True])

    def test_retired(self):
        self.done("shoes", "add", "Kestrel", "--default")
        run = self.log("2026-11-20", "5km")
        self.done("shoes", "retire", "kestrel")
        shoe = self.shoe("Kestrel")
        self.assertEqual((shoe["retired_on"], shoe["is_default"], shoe["state"]), ("2026-11-22", False, None))
        self.assertEqual((shoe["distance_m"], shoe["runs"]), (5000, 1))
        self.assertEqual(self.done_json("list")[0]["shoe"], run["shoe"])
        self.assertNotIn("Kestrel", self.done("shoes"))
        self.assertIn("Kestrel", self.done("shoes", "--all"))
        self.assertIsNone(self.log("2026-11-22", "5km")["shoe"])

    def test_retired_on_another_day(self):
        self.done("shoes", "add", "Kestrel")
        self.done("shoes", "retire", "Kestrel", "--on", "2026-10-01")
        self.assertEqual(self.shoe("Kestrel")["retired_on"], "2026-10-01")

    def test_name_of_a_retired_shoe_is_free_again(self):
        self.done("shoes", "add", "Kestrel")
        self.done("shoes", "retire", "Kestrel")
        self.done("shoes", "add", "kestrel")
        new = self.shoe("kestrel")
        self.assertEqual(self.log("2026-11-20", "5km", "--shoe", "Kestrel")["shoe"], new["uuid"])

    def test_inspected(self):
        self.done("shoes", "add", "Kestrel")
        self.done("shoes", "inspect", "kes", "--sole", "worn", "--fit", "good")
        shoe = self.shoe("Kestrel")
        self.assertEqual((shoe["sole"], shoe["fit"], shoe["inspected_on"]), ("worn", "good", "2026-11-22"))
        self.assertEqual(shoe["state"], "replace")
        self.done("shoes", "inspect", "kes", "--sole", "good", "--on", "2026-11-01")
        shoe = self.shoe("Kestrel")
        self.assertEqual((shoe["sole"], shoe["fit"], shoe["inspected_on"]), ("good", "good", "2026-11-01"))

    def test_listed_in_words(self):
        self.assertIn("shoes add", self.done("shoes"))
        self.done("shoes", "add", "Kestrel", "--initial", "900km")
        out = self.done("shoes", "list")
        for words in ("Kestrel", "900.0\u00a0km", "112 %"):
            self.assertIn(words, out)

    def test_names_match_in_any_case_and_by_their_beginning(self):
        self.done("shoes", "add", "Übermut")
        self.done("shoes", "add", "Kestrel")
        self.done("shoes", "add", "Kestrel 2")
        for text, name in (("übermut", "Übermut"), ("ÜB", "Übermut"), ("kestrel", "Kestrel"),
                           ("Kestrel ", "Kestrel"), ("kestrel 2", "Kestrel 2")):
            with self.subTest(text=text):
                run = self.log("2026-11-20", "5km", "--shoe", text)
                self.assertEqual(run["shoe"], self.shoe(name)["uuid"])
        self.refused("log", "5km", "--shoe", "kest", says=("Kestrel", "Kestrel 2"))

    def test_refusals(self):
        self.done("shoes", "add", "Kestrel")
        for arguments in (("add", "kestrel"), ("add", ""), ("add", "  "), ("add", "A", "--initial", "-"),
                          ("add", "A", "--initial", "x"), ("add", "A", "--replace-at", "0"),
                          ("add", "A", "--inspect-at", "900km", "--replace-at", "800km"),
                          ("add", "A", "--first-used", "x"), ("add", "A", "--first-used", "2026-11-23"),
                          ("retire", "B"), ("retire", ""),
                          ("retire", "Kestrel", "--on", "2026-11-23"), ("inspect", "B", "--sole", "worn"),
                          ("inspect", "Kestrel", "--sole", "thin"), ("inspect", "Kestrel", "--fit", "worn"),
                          ("inspect", "Kestrel", "--fit", "good", "--on", "2026-11-23")):
            with self.subTest(arguments=arguments):
                self.refused("shoes", *arguments)

    def test_a_retired_shoe_cannot_be_retired_again(self):
        self.done("shoes", "add", "Kestrel")
        self.done("shoes", "retire", "Kestrel")
        self.refused("shoes", "retire", "Kestrel", says="Kestrel")


if __name__ == "__main__":
    tap.main()
