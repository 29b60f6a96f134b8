/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallUuid:
 * @text: 36 lower-case characters and the final NUL, or the empty string for "none"
 *
 * The name of a record, as a value: it is assigned and copied like an integer,
 * and owned by nobody. A reference to another record that is not there is
 * %FOOTFALL_UUID_NONE.
 */
typedef struct
{
  char text[37];
} FootfallUuid;

#define FOOTFALL_UUID_NONE ((FootfallUuid) { "" })

/**
 * footfall_uuid_new:
 *
 * Returns: a new random (version 4) UUID
 */
FootfallUuid footfall_uuid_new (void);

/**
 * footfall_uuid_from_random:
 * @random: the generator that decides every digit
 *
 * For example journals, which are the same for the same seed.
 *
 * Returns: a version 4 UUID drawn from @random
 */
FootfallUuid footfall_uuid_from_random (GRand *random);

/**
 * footfall_uuid_parse:
 * @text: (nullable): 8-4-4-4-12 hexadecimal digits, either case
 * @uuid: (out): the UUID in lower case; untouched on failure
 *
 * Returns: whether @text is a UUID
 */
gboolean footfall_uuid_parse (const char *text, FootfallUuid *uuid);

/**
 * footfall_uuid_is_valid:
 *
 * Returns: whether @uuid names something and is written as footfall_uuid_parse() writes it
 */
gboolean footfall_uuid_is_valid (const FootfallUuid *uuid);

gboolean footfall_uuid_is_none (const FootfallUuid *uuid);
gboolean footfall_uuid_equal (const FootfallUuid *a, const FootfallUuid *b);

/**
 * footfall_uuid_compare:
 *
 * Returns: negative, 0 or positive, by the order of the characters; "none" comes first
 */
int footfall_uuid_compare (const FootfallUuid *a, const FootfallUuid *b);

/**
 * footfall_uuid_hash:
 * @uuid: (type FootfallUuid): a #FootfallUuid
 *
 * For #GHashTable, together with footfall_uuid_equal_for_hash().
 */
guint    footfall_uuid_hash (gconstpointer uuid);
gboolean footfall_uuid_equal_for_hash (gconstpointer a, gconstpointer b);

G_END_DECLS
