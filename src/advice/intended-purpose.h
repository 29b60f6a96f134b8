/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footfall_intended_purpose:
 *
 * What the program is for and what it is not: for About, the first start and
 * Help. The one place where the words stand that are used nowhere else.
 *
 * Returns: two sentences in the current language
 */
const char *footfall_intended_purpose (void);

/**
 * footfall_evidence_note:
 *
 * Where the numbers come from as a whole: for About and Help. What each one
 * rests on is told with it.
 *
 * Returns: two sentences in the current language
 */
const char *footfall_evidence_note (void);

G_END_DECLS
