/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/**
 * FootfallShoeMatcher:
 *
 * Finds the shoe that a file means by a text, in any case: its name, its brand
 * and model with or without the name, or, as Strava came to write it, the name
 * twice. A shoe in use goes before a retired one, its name before its other
 * texts; what could mean two shoes means none.
 */
typedef struct _FootfallShoeMatcher FootfallShoeMatcher;

FootfallShoeMatcher *footfall_shoe_matcher_new (const FootfallLog *log);
void                 footfall_shoe_matcher_free (FootfallShoeMatcher *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallShoeMatcher, footfall_shoe_matcher_free)

void footfall_shoe_matcher_add (FootfallShoeMatcher *self, const FootfallShoe *shoe);

/**
 * footfall_shoe_matcher_find:
 * @text: what a file calls the shoe
 * @shoe: (out): its UUID; untouched if there is none
 *
 * Returns: whether there is such a shoe
 */
gboolean footfall_shoe_matcher_find (const FootfallShoeMatcher *self, const char *text, FootfallUuid *shoe);

G_END_DECLS
