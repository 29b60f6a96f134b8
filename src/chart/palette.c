/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/palette.h"

#include <math.h>

#define RGB(hex) { ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) & 0xff) / 255.0 }

/* Blue, vermilion and bluish green: the three hues that stay apart in every kind of colour vision. */
static const FootfallPalette palettes[FOOTFALL_N_PALETTES] = {
  [FOOTFALL_PALETTE_LIGHT] = { "light", {
    [FOOTFALL_INK_BACKGROUND] = RGB (0xffffff),
    [FOOTFALL_INK_TEXT] = RGB (0x2e2e33),
    [FOOTFALL_INK_FAINT_TEXT] = RGB (0x5e5e66),
    [FOOTFALL_INK_GRID] = RGB (0xdcdce0),
    [FOOTFALL_INK_BAND] = RGB (0xf6f5f1),
    [FOOTFALL_INK_DEEP_BAND] = RGB (0xeeebe3),
    [FOOTFALL_INK_AXIS] = RGB (0x808088),
    [FOOTFALL_INK_FIRST] = RGB (0x144f96),
    [FOOTFALL_INK_SECOND] = RGB (0xb84a00),
    [FOOTFALL_INK_THIRD] = RGB (0x00855a),
    [FOOTFALL_INK_QUIET] = RGB (0x7e7e86),
    [FOOTFALL_INK_BAR] = RGB (0x5f89bf),
    [FOOTFALL_INK_LIMIT] = RGB (0x5e5e66),
    [FOOTFALL_INK_ALERT] = RGB (0xb84a00),
  } },
  [FOOTFALL_PALETTE_DARK] = { "dark", {
    [FOOTFALL_INK_BACKGROUND] = RGB (0x363636),
    [FOOTFALL_INK_TEXT] = RGB (0xf4f4f4),
    [FOOTFALL_INK_FAINT_TEXT] = RGB (0xc6c6ca),
    [FOOTFALL_INK_GRID] = RGB (0x515155),
    [FOOTFALL_INK_BAND] = RGB (0x3b3a38),
    [FOOTFALL_INK_DEEP_BAND] = RGB (0x43403b),
    [FOOTFALL_INK_AXIS] = RGB (0x9a9aa0),
    [FOOTFALL_INK_FIRST] = RGB (0x86bbff),
    [FOOTFALL_INK_SECOND] = RGB (0xffa057),
    [FOOTFALL_INK_THIRD] = RGB (0x55d6ac),
    [FOOTFALL_INK_QUIET] = RGB (0xa2a2a8),
    [FOOTFALL_INK_BAR] = RGB (0x7499c9),
    [FOOTFALL_INK_LIMIT] = RGB (0xd0d0d4),
    [FOOTFALL_INK_ALERT] = RGB (0xffa057),
  } },
  [FOOTFALL_PALETTE_LIGHT_CONTRAST] = { "light-contrast", {
    [FOOTFALL_INK_BACKGROUND] = RGB (0xffffff),
    [FOOTFALL_INK_TEXT] = RGB (0x000000),
    [FOOTFALL_INK_FAINT_TEXT] = RGB (0x1c1c1f),
    [FOOTFALL_INK_GRID] = RGB (0x9a9aa0),
    [FOOTFALL_INK_BAND] = RGB (0xf6f5f1),
    [FOOTFALL_INK_DEEP_BAND] = RGB (0xebe8df),
    [FOOTFALL_INK_AXIS] = RGB (0x000000),
    [FOOTFALL_INK_FIRST] = RGB (0x003280),
    [FOOTFALL_INK_SECOND] = RGB (0x8f3400),
    [FOOTFALL_INK_THIRD] = RGB (0x006b45),
    [FOOTFALL_INK_QUIET] = RGB (0x4a4a50),
    [FOOTFALL_INK_BAR] = RGB (0x3c639b),
    [FOOTFALL_INK_LIMIT] = RGB (0x000000),
    [FOOTFALL_INK_ALERT] = RGB (0x8f3400),
  } },
  [FOOTFALL_PALETTE_DARK_CONTRAST] = { "dark-contrast", {
    [FOOTFALL_INK_BACKGROUND] = RGB (0x1e1e1e),
    [FOOTFALL_INK_TEXT] = RGB (0xffffff),
    [FOOTFALL_INK_FAINT_TEXT] = RGB (0xececee),
    [FOOTFALL_INK_GRID] = RGB (0x77777d),
    [FOOTFALL_INK_BAND] = RGB (0x262523),
    [FOOTFALL_INK_DEEP_BAND] = RGB (0x2f2d29),
    [FOOTFALL_INK_AXIS] = RGB (0xffffff),
    [FOOTFALL_INK_FIRST] = RGB (0xa6ceff),
    [FOOTFALL_INK_SECOND] = RGB (0xffb47a),
    [FOOTFALL_INK_THIRD] = RGB (0x7df0ca),
    [FOOTFALL_INK_QUIET] = RGB (0xbdbdc2),
    [FOOTFALL_INK_BAR] = RGB (0x6b97d4),
    [FOOTFALL_INK_LIMIT] = RGB (0xffffff),
    [FOOTFALL_INK_ALERT] = RGB (0xffb47a),
  } },
  /* Black on white; greys only where they stay apart on a poor printer. */
  [FOOTFALL_PALETTE_PRINT] = { "print", {
    [FOOTFALL_INK_BACKGROUND] = RGB (0xffffff),
    [FOOTFALL_INK_TEXT] = RGB (0x000000),
    [FOOTFALL_INK_FAINT_TEXT] = RGB (0x333333),
    [FOOTFALL_INK_GRID] = RGB (0xd4d4d4),
    [FOOTFALL_INK_BAND] = RGB (0xf7f7f7),
    [FOOTFALL_INK_DEEP_BAND] = RGB (0xeeeeee),
    [FOOTFALL_INK_AXIS] = RGB (0x555555),
    [FOOTFALL_INK_FIRST] = RGB (0x555555),
    [FOOTFALL_INK_SECOND] = RGB (0x000000),
    [FOOTFALL_INK_THIRD] = RGB (0x000000),
    [FOOTFALL_INK_QUIET] = RGB (0x808080),
    [FOOTFALL_INK_BAR] = RGB (0x858585),
    [FOOTFALL_INK_LIMIT] = RGB (0x000000),
    [FOOTFALL_INK_ALERT] = RGB (0x000000),
  } },
};

static double
get_linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
get_luminance (const FootfallColour *self)
{
  return 0.2126 * get_linear (self->red) + 0.7152 * get_linear (self->green) + 0.0722 * get_linear (self->blue);
}

const FootfallPalette *
footfall_palette_get (FootfallPaletteId id)
{
  g_return_val_if_fail (id < FOOTFALL_N_PALETTES, NULL);

  return &palettes[id];
}

double
footfall_colour_get_contrast (const FootfallColour *a, const FootfallColour *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, 1);

  double x = get_luminance (a);
  double y = get_luminance (b);
  return (MAX (x, y) + 0.05) / (MIN (x, y) + 0.05);
}
