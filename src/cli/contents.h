/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "cli/cli.h"
#include "cli/json.h"

G_BEGIN_DECLS

/**
 * footfall_contents_add:
 * @label: whose contents they are: "The backup"
 *
 * Adds what is in a journal and from when to when it goes.
 */
void footfall_contents_add (FootfallPage *page, const char *label, const FootfallLog *log);

/**
 * footfall_contents_write:
 * @log: (nullable): %NULL writes null
 *
 * Writes the same as an object: how many there are of each kind, and "first" and "last".
 */
void footfall_contents_write (FootfallJsonWriter *writer, const char *key, const FootfallLog *log);

/* How many there are of each kind, as members of the object that is open. */
void footfall_contents_write_counts (FootfallJsonWriter *writer, const guint *counts);

G_END_DECLS
