/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Tables of options whose arg_data is not an address but the place of a member
 * in a struct, so that a table is constant and the values live on a stack. */
#define FOOTFALL_OPTION(Struct, member) GSIZE_TO_POINTER (G_STRUCT_OFFSET (Struct, member))

/**
 * footfall_options_place:
 * @options: (nullable): a table, ended by a NULL entry
 * @values: the struct
 * @placed: (element-type GOptionEntry): gets the options, with addresses
 *
 * Text is taken byte for byte: names are UTF-8 here whatever the locale says.
 * footfall_options_check() looks at it afterwards.
 */
void footfall_options_place (const GOptionEntry *options, gpointer values, GArray *placed);

/**
 * footfall_options_check:
 *
 * Returns: whether all text among the values is UTF-8
 */
gboolean footfall_options_check (const GOptionEntry *options, gpointer values, GError **error);

/**
 * footfall_options_check_texts:
 * @texts: (nullable) (array zero-terminated=1): text
 *
 * Returns: whether all of it is UTF-8
 */
gboolean footfall_options_check_texts (const char *const *texts, GError **error);

/**
 * footfall_options_clear:
 *
 * Frees the text among the values.
 */
void footfall_options_clear (const GOptionEntry *options, gpointer values);

G_END_DECLS
