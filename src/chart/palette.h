/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a colour stands for. */
typedef enum
{
  FOOTFALL_TONE_BACKGROUND,
  FOOTFALL_TONE_TEXT,
  FOOTFALL_TONE_FAINT_TEXT,
  FOOTFALL_TONE_GRID,     /* helps the eye; carries nothing */
  FOOTFALL_TONE_BAND,     /* a zone behind marks */
  FOOTFALL_TONE_DEEP_BAND,
  FOOTFALL_TONE_AXIS,
  FOOTFALL_TONE_FIRST,    /* marks of the first kind, and so on */
  FOOTFALL_TONE_SECOND,
  FOOTFALL_TONE_THIRD,
  FOOTFALL_TONE_QUIET,    /* marks that step back */
  FOOTFALL_TONE_BAR,
  FOOTFALL_TONE_LIMIT,
  FOOTFALL_TONE_ALERT,
} FootfallTone;
#define FOOTFALL_N_TONES 14

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
 * @colours: one for each tone, 0 to 1, sRGB
 *
 * Marks keep 3:1 and text 4.5:1 against the background and both bands, and the
 * kinds of marks stay apart for people who do not see red, green or blue; a
 * test computes it. Shape and place say everything that colour says.
 */
typedef struct
{
  const char *name;
  FootfallColour colours[FOOTFALL_N_TONES];
} FootfallPalette;

const FootfallPalette *footfall_palette_get (FootfallPaletteId id);

/**
 * footfall_colour_get_contrast:
 *
 * Returns: the contrast ratio, 1 to 21 (WCAG 2.1, relative luminance)
 */
double footfall_colour_get_contrast (const FootfallColour *a, const FootfallColour *b);

G_END_DECLS
