/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The names of files within a folder or an archive: parts with "/" between them. */

/**
 * footfall_entry_name_clean:
 * @name: as an archive has it
 *
 * Returns: (transfer full) (nullable): the name with "/" only and without "." in it; %NULL if it
 *   leads out of the archive
 */
char *footfall_entry_name_clean (const char *name);

/* Returns: whether no file of this name ever is a recording: what systems leave, pictures, films, pages */
gboolean footfall_entry_name_is_junk (const char *name);

/* Returns: whether a file of this name ought to be a recording or an archive, so that it is missed if it is not */
gboolean footfall_entry_name_is_track (const char *name);

/* Returns: whether a file of this name ought to be a table that may tell of other files */
gboolean footfall_entry_name_is_table (const char *name);

/**
 * footfall_entry_name_get_folder:
 *
 * Returns: (transfer full): what comes before the last part, with its "/", or ""
 */
char *footfall_entry_name_get_folder (const char *name);

/**
 * footfall_entry_name_resolve:
 * @name: a file
 * @companion: a file that it names, relative to its folder
 *
 * Returns: (transfer full) (nullable): the companion's name; %NULL if it leads out
 */
char *footfall_entry_name_resolve (const char *name, const char *companion);

G_END_DECLS
