# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Footfall authors
"""Charts in files: every kind in every format, and the three formats show the same."""

import pathlib
import shutil
import subprocess
import xml.etree.ElementTree

import tap
from footfallctl import FootfallctlTestCase

KINDS = ("pain", "load", "surface", "shoe", "shoe-distance", "flares")
# Of 255, on average over all pixels: edges are smoothed differently, nothing else may differ.
TOLERANCE = 6.0

try:
    import gi
    gi.require_version("GdkPixbuf", "2.0")
    from gi.repository import GdkPixbuf
except (ImportError, ValueError):
    GdkPixbuf = None


def read_pixels(path, width, height):
    """The grey values of a picture, scaled to a size."""
    pixbuf = GdkPixbuf.Pixbuf.new_from_file_at_scale(str(path), width, height, False)
    channels, stride, data = pixbuf.get_n_channels(), pixbuf.get_rowstride(), pixbuf.get_pixels()
    return [data[y * stride + x * channels + 1] for y in range(height) for x in range(width)]


def difference(a, b):
    return sum(abs(x - y) for x, y in zip(a, b)) / len(a)


class Charts(FootfallctlTestCase):
    def setUp(self):
        super().setUp()
        self.done("sample", "--weeks", "30", "--profile", "flare", "--seed", "3")

    def draw(self, kind, name, *options):
        path = self.folder / name
        out = self.done("chart", kind, str(path), *options)
        self.assertIn(str(path), out.replace("\n", ""))
        return path

    def test_every_kind_in_every_format(self):
        for kind in KINDS:
            for ending in ("svg", "png", "pdf"):
                with self.subTest(kind=kind, ending=ending):
                    path = self.draw(kind, f"{kind}.{ending}")
                    self.assertGreater(path.stat().st_size, 2000)
                    self.assertEqual(path.stat().st_mode & 0o777, 0o600)
            xml.etree.ElementTree.parse(self.folder / f"{kind}.svg")

    def test_formats_show_the_same(self):
        if GdkPixbuf is None or not any(f.get_name() == "svg" for f in GdkPixbuf.Pixbuf.get_formats()):
            self.skipTest("GdkPixbuf with SVG is not installed")
        for kind in KINDS:
            png = self.draw(kind, f"{kind}.png", "--width", "700")
            svg = self.draw(kind, f"{kind}.svg", "--width", "700")
            whole = GdkPixbuf.Pixbuf.new_from_file(str(png))
            size = (whole.get_width(), whole.get_height())
            pixels = read_pixels(png, *size)
            with self.subTest(kind=kind):
                self.assertEqual(size[0], 700)
                self.assertGreater(sum(pixel < 128 for pixel in pixels), 500)
                self.assertLess(difference(pixels, read_pixels(svg, *size)), TOLERANCE)

    def test_pdf_shows_the_same(self):
        if GdkPixbuf is None or shutil.which("pdftoppm") is None:
            self.skipTest("pdftoppm or GdkPixbuf is not installed")
        png = self.draw("load", "load.png")
        pdf = self.draw("load", "load.pdf")
        subprocess.run(["pdftoppm", "-png", "-r", "72", "-singlefile", pdf, self.folder / "page"], check=True)
        whole = GdkPixbuf.Pixbuf.new_from_file(str(png))
        size = (whole.get_width(), whole.get_height())
        page = read_pixels(self.folder / "page.png", *size)
        self.assertLess(difference(read_pixels(png, *size), page), TOLERANCE)

    def test_fonts_are_in_the_file(self):
        pdf = self.draw("pain", "pain.pdf")
        self.assertIn(b"/FontFile", pdf.read_bytes())
        svg = self.draw("pain", "pain.svg").read_text(encoding="utf-8")
        self.assertNotIn("font-family", svg)

    def test_same_journal_same_picture(self):
        self.assertEqual(self.draw("pain", "a.svg").read_bytes(), self.draw("pain", "b.svg").read_bytes())

    def test_answer_says_what_is_drawn(self):
        out = self.done("chart", "load", str(self.folder / "a.svg"), "--range", "6-weeks")
        self.assertIn("of the last 12 weeks", out)
        self.assertIn("Distance by week", out)

    def test_range_and_width(self):
        six = self.draw("pain", "six.svg", "--range", "6-w")
        everything = self.draw("pain", "all.svg", "--range", "all", "--width", "1200")
        self.assertNotEqual(six.read_bytes(), everything.read_bytes())
        self.assertIn('width="1200px"', everything.read_text(encoding="utf-8"))

    def test_refusals(self):
        for arguments in (("pain", "a.jpg"), ("pain", "a"), ("heart", "a.svg"), ("s", "a.svg")):
            with self.subTest(arguments=arguments):
                self.refused("chart", arguments[0], str(self.folder / arguments[1]))
        path = str(self.folder / "a.svg")
        for options in (("--width", "199"), ("--width", "8001"), ("--width", "x"), ("--range", "2-weeks")):
            with self.subTest(options=options):
                self.refused("chart", "pain", path, *options)
        self.refused("chart", "pain", str(self.folder))
        self.assertFalse(pathlib.Path(path).exists())

    def test_never_over_a_journal(self):
        other = self.folder / "other.svg"
        self.done("sample", "--weeks", "1", journal=other)
        before = other.read_bytes()
        self.refused("chart", "pain", str(other))
        self.assertEqual(other.read_bytes(), before)

    def test_without_a_journal(self):
        self.journal = self.folder / "none.db"
        self.refused("chart", "pain", str(self.folder / "a.svg"))
        self.assertFalse(self.journal.exists())


if __name__ == "__main__":
    tap.main()
