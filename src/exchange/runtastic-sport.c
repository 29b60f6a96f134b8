/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/runtastic-sport.h"

static const struct
{
  int code;
  const char *words;
} sports[] = {
  { 1, "running" },
  { 2, "nordic walking" },
  { 3, "cycling" },
  { 4, "mountain biking" },
  { 6, "inline skating" },
  { 7, "hiking" },
  { 8, "cross country skiing" },
  { 9, "alpine skiing" },
  { 14, "treadmill running" },
  { 15, "indoor cycling" },
  { 16, "elliptical" },
  { 17, "rowing" },
  { 18, "swimming" },
  { 19, "walking" },
  { 22, "road cycling" },
  { 26, "yoga" },
  { 31, "pilates" },
  { 34, "strength training" },
  { 46, "spinning" },
  { 68, "crossfit" },
  { 82, "trail running" },
  { 86, "e biking" },
  { 92, "strength training" },
  { 98, "stretching" },
  { 114, "virtual run" },
  { 115, "virtual ride" },
};

const char *
footfall_runtastic_sport_get_words (int code)
{
  if (code < 0)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (sports); i++)
    if (sports[i].code == code)
      return sports[i].words;
  return "other";
}

FootfallSurface
footfall_runtastic_surface_from_code (int code)
{
  switch (code)
    {
    case 1:
      return FOOTFALL_SURFACE_ROAD;
    case 2:
    case 3:
      return FOOTFALL_SURFACE_TRAIL;
    case 4:
      return FOOTFALL_SURFACE_MIXED;
    case 5:
      return FOOTFALL_SURFACE_SAND;
    default:
      return FOOTFALL_SURFACE_UNKNOWN;
    }
}
