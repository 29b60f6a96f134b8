/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FOOTFALL_UUID_N_BYTES 16

/**
 * FootfallUuid:
 * @bytes: in the order in which they are written (RFC 9562); all zero, which that calls the nil UUID, for "none"
 *
 * The name of a record, as a value: it is assigned and copied like an integer,
 * and owned by nobody. A reference to another record that is not there is
 * %FOOTFALL_UUID_NONE. Bytes and not characters, as a long journal holds
 * hundreds of thousands of them.
 */
typedef struct
{
  guint8 bytes[FOOTFALL_UUID_N_BYTES];
} FootfallUuid;

#define FOOTFALL_UUID_NONE ((FootfallUuid) { { 0 } })

/**
 * FootfallUuidText:
 * @text: 36 lower-case characters and the final NUL, or the empty string for "none"
 *
 * A UUID as people and files write it, again as a value.
 */
typedef struct
{
  char text[37];
} FootfallUuidText;

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
 * @uuid: (out): the UUID; untouched on failure
 *
 * Returns: whether @text is a UUID that names something, which the nil UUID does not
 */
gboolean footfall_uuid_parse (const char *text, FootfallUuid *uuid);

/**
 * footfall_uuid_to_text:
 *
 * The text can be handed straight to a function, which may use it until it returns:
 * `g_strdup (footfall_uuid_to_text (&uuid).text)`. Whoever keeps a pointer to it must keep the value.
 *
 * Returns: @uuid as text
 */
FootfallUuidText footfall_uuid_to_text (const FootfallUuid *uuid);

gboolean footfall_uuid_is_none (const FootfallUuid *uuid);
gboolean footfall_uuid_equal (const FootfallUuid *a, const FootfallUuid *b);

/**
 * footfall_uuid_compare:
 *
 * Returns: negative, 0 or positive, by the order of their texts; "none" comes first
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
