/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_LEAD_LAYOUT (footfall_lead_layout_get_type ())
G_DECLARE_FINAL_TYPE (FootfallLeadLayout, footfall_lead_layout, FOOTFALL, LEAD_LAYOUT, GtkLayoutManager)

/**
 * FootfallLeadLayout:
 *
 * Lays out two children side by side. The first one leads: it gets the width
 * that it likes as long as the second one has its least, and what both leave.
 * A box would rather let down the one that likes more. Spacing is its property.
 */

G_END_DECLS
