/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/palette.h"

#include <math.h>

#define TEXT_MIN 4.5
#define MARK_MIN 3.0

/* So far apart, in CIE L*a*b*, that two dots side by side are plainly of two kinds */
#define DIFFERENCE_MIN 15.0

static const FootfallInk grounds[] = { FOOTFALL_INK_BACKGROUND, FOOTFALL_INK_BAND, FOOTFALL_INK_DEEP_BAND };
static const FootfallInk texts[] = { FOOTFALL_INK_TEXT, FOOTFALL_INK_FAINT_TEXT };
static const FootfallInk marks[] = { FOOTFALL_INK_AXIS, FOOTFALL_INK_FIRST, FOOTFALL_INK_SECOND,
                                      FOOTFALL_INK_THIRD, FOOTFALL_INK_QUIET, FOOTFALL_INK_BAR,
                                      FOOTFALL_INK_LIMIT, FOOTFALL_INK_ALERT };

static void
check_contrast (const FootfallPalette *palette, const FootfallInk *inks, gsize n_inks, double minimum)
{
  for (gsize i = 0; i < n_inks; i++)
    for (guint j = 0; j < G_N_ELEMENTS (grounds); j++)
      {
        double contrast = footfall_colour_get_contrast (&palette->colours[inks[i]], &palette->colours[grounds[j]]);
        if (contrast < minimum)
          g_error ("%s: ink %d on ground %d has %.2f:1", palette->name, (int) inks[i], (int) grounds[j], contrast);
      }
}

static void
test_contrast (void)
{
  for (int id = 0; id < FOOTFALL_N_PALETTES; id++)
    {
      const FootfallPalette *palette = footfall_palette_get ((FootfallPaletteId) id);
      check_contrast (palette, texts, G_N_ELEMENTS (texts), TEXT_MIN);
      check_contrast (palette, marks, G_N_ELEMENTS (marks), MARK_MIN);
    }
}

static void
test_known_contrasts (void)
{
  FootfallColour black = { 0, 0, 0 };
  FootfallColour white = { 1, 1, 1 };
  FootfallColour grey = { 0x76 / 255.0, 0x76 / 255.0, 0x76 / 255.0 };
  g_assert_cmpfloat_with_epsilon (footfall_colour_get_contrast (&black, &white), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon (footfall_colour_get_contrast (&white, &black), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon (footfall_colour_get_contrast (&white, &white), 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (footfall_colour_get_contrast (&white, &grey), 4.54, 0.005);
}

static double
get_linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

/* How linear sRGB looks without one kind of cone: Machado, Oliveira and Fernandes 2009
 * (doi 10.1109/TVCG.2009.113), severity 1; the first is everybody's colour vision. */
static const double visions[][9] = {
  { 1, 0, 0, 0, 1, 0, 0, 0, 1 },
  { 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998 },
  { 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881 },
  { 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900 },
};

static double
get_lab_part (double t)
{
  return t > 216.0 / 24389 ? cbrt (t) : (24389.0 / 27 * t + 16) / 116;
}

static void
get_lab (const FootfallColour *colour, const double *vision, double lab[3])
{
  double in[] = { get_linear (colour->red), get_linear (colour->green), get_linear (colour->blue) };
  double rgb[3];
  for (int i = 0; i < 3; i++)
    rgb[i] = CLAMP (vision[3 * i] * in[0] + vision[3 * i + 1] * in[1] + vision[3 * i + 2] * in[2], 0, 1);
  double x = get_lab_part ((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
  double y = get_lab_part (0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
  double z = get_lab_part ((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
  lab[0] = 116 * y - 16;
  lab[1] = 500 * (x - y);
  lab[2] = 200 * (y - z);
}

static double
get_difference (const FootfallColour *a, const FootfallColour *b, const double *vision)
{
  double x[3], y[3];
  get_lab (a, vision, x);
  get_lab (b, vision, y);
  return sqrt ((x[0] - y[0]) * (x[0] - y[0]) + (x[1] - y[1]) * (x[1] - y[1]) + (x[2] - y[2]) * (x[2] - y[2]));
}

/* Print is without colours, and tells its marks by shape alone. */
static void
test_colour_vision (void)
{
  static const FootfallInk pairs[][2] = {
    { FOOTFALL_INK_FIRST, FOOTFALL_INK_SECOND }, { FOOTFALL_INK_FIRST, FOOTFALL_INK_THIRD },
    { FOOTFALL_INK_SECOND, FOOTFALL_INK_THIRD }, { FOOTFALL_INK_BAR, FOOTFALL_INK_ALERT },
    { FOOTFALL_INK_BAR, FOOTFALL_INK_FIRST },
  };
  for (int id = 0; id < FOOTFALL_N_PALETTES; id++)
    {
      const FootfallPalette *palette = footfall_palette_get ((FootfallPaletteId) id);
      if (id == FOOTFALL_PALETTE_PRINT)
        continue;
      for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
        for (guint vision = 0; vision < G_N_ELEMENTS (visions); vision++)
          {
            double difference = get_difference (&palette->colours[pairs[i][0]], &palette->colours[pairs[i][1]],
                                                visions[vision]);
            if (difference < DIFFERENCE_MIN)
              g_error ("%s: pair %u in vision %u: %.1f", palette->name, i, vision, difference);
          }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/palette/contrast", test_contrast);
  g_test_add_func ("/chart/palette/known-contrasts", test_known_contrasts);
  g_test_add_func ("/chart/palette/colour-vision", test_colour_vision);
  return g_test_run ();
}
