/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/surface-icon.h"

static const char *const icon_names[] = {
  [FOOTFALL_SURFACE_UNKNOWN] = "surface-unknown-symbolic",
  [FOOTFALL_SURFACE_SIDEWALK] = "surface-sidewalk-symbolic",
  [FOOTFALL_SURFACE_ROAD] = "surface-road-symbolic",
  [FOOTFALL_SURFACE_TRACK] = "surface-track-symbolic",
  [FOOTFALL_SURFACE_TREADMILL] = "surface-treadmill-symbolic",
  [FOOTFALL_SURFACE_TRAIL] = "surface-trail-symbolic",
  [FOOTFALL_SURFACE_GRASS] = "surface-grass-symbolic",
  [FOOTFALL_SURFACE_SAND] = "surface-sand-symbolic",
  [FOOTFALL_SURFACE_MIXED] = "surface-mixed-symbolic",
};

const char *
footfall_surface_get_icon_name (FootfallSurface surface)
{
  g_return_val_if_fail ((guint) surface < G_N_ELEMENTS (icon_names), icon_names[FOOTFALL_SURFACE_UNKNOWN]);

  return icon_names[surface];
}
