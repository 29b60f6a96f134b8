/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a colour stands for. */
typedef enum
{
  FOOTFALL_INK_BACKGROUND,
  FOOTFALL_INK_TEXT,
  FOOTFALL_INK_FAINT_TEXT,
  FOOTFALL_INK_GRID,     /* helps the eye; carries nothing */
  FOOTFALL_INK_BAND,     /* a zone behind marks */
  FOOTFALL_INK_DEEP_BAND,
  FOOTFALL_INK_AXIS,
  FOOTFALL_INK_FIRST,    /* marks of the first kind, and so on */
  FOOTFALL_INK_SECOND,
  FOOTFALL_INK_THIRD,
  FOOTFALL_INK_QUIET,    /* marks that step back */
  FOOTFALL_INK_BAR,
  FOOTFALL_INK_LIMIT,
  FOOTFALL_INK_ALERT,
} FootfallInk;
#define FOOTFALL_N_INKS 14

typedef enum
{
  FOOTFALL_PALETTE_LIGHT,
  FOOTFALL_PALETTE_DARK,
  FOOTFALL_PALETTE_LIGHT_CONTRAST,
  FOOTFALL_PALETTE_DARK_CONTRAST,
  FOOTFALL_PALETTE_PRINT,
} FootfallPaletteId;
#define FOOTFALL_N_PALETTES 5

typedef struct
{
  double red;
  double green;
  double blue;
} FootfallColour;

/**
 * FootfallPalette:
 * @name: for tests and messages
 * @colours: one for each ink, 0 to 1, sRGB
 *
 * Marks keep 3:1 and text 4.5:1 against the background and both bands, and the
 * kinds of marks stay apart for people who do not see red, green or blue; a
 * test computes it. Shape and place say everything that colour says.
 */
typedef struct
{
  const char *name;
  FootfallColour colours[FOOTFALL_N_INKS];
} FootfallPalette;

const FootfallPalette *footfall_palette_get (FootfallPaletteId id);

/**
 * footfall_colour_get_contrast:
 *
 * Returns: the contrast ratio, 1 to 21 (WCAG 2.1, relative luminance)
 */
double footfall_colour_get_contrast (const FootfallColour *a, const FootfallColour *b);

G_END_DECLS
