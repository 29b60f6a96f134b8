/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_ADAPTIVE_BIN (footfall_adaptive_bin_get_type ())
G_DECLARE_FINAL_TYPE (FootfallAdaptiveBin, footfall_adaptive_bin, FOOTFALL, ADAPTIVE_BIN, GtkWidget)

/**
 * FootfallAdaptiveBin:
 *
 * Holds one child and tells, by the property #FootfallAdaptiveBin:narrow,
 * whether there is less room than #FootfallAdaptiveBin:header, a part of it,
 * needs while it is not so. What it needs is measured, so language, size of
 * text and the buttons of the window count. It asks for no more than the width
 * of a phone, so that a window can be made narrow while its child still has
 * its wide form. libadwaita has breakpoints from 1.4 on, but at widths that
 * must be known beforehand.
 */

gboolean footfall_adaptive_bin_get_narrow (FootfallAdaptiveBin *self);

/**
 * footfall_adaptive_bin_expect_width:
 * @width: the width the window will have, pixels
 *
 * Gives the child the right form for its first frame.
 */
void footfall_adaptive_bin_expect_width (FootfallAdaptiveBin *self, int width);

G_END_DECLS
