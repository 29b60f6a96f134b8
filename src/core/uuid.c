/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/uuid.h"

#include <string.h>

#define N_RANDOM_NUMBERS 4 /* of 32 bits each */

static gboolean
is_hyphen_place (gsize place)
{
  return place == 8 || place == 13 || place == 18 || place == 23;
}

/* Makes a version 4 UUID of random numbers. */
static FootfallUuid
make_uuid (const guint32 random[N_RANDOM_NUMBERS])
{
  FootfallUuid self;
  memcpy (self.bytes, random, sizeof self.bytes);
  /* RFC 9562: the version stands in the high half of byte 6, the variant in the top two bits of byte 8. */
  self.bytes[6] = (guint8) ((self.bytes[6] & 0x0f) | 0x40);
  self.bytes[8] = (guint8) ((self.bytes[8] & 0x3f) | 0x80);
  return self;
}

/* Not g_ascii_xdigit_value(), of which a long journal would need millions of calls.
 *
 * Returns: 0 to 15, or -1 */
static inline int
get_digit (char character)
{
  if (character >= '0' && character <= '9')
    return character - '0';
  const char lower = (char) (character | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* Not g_uuid_string_random(), which takes many times as long: a
 * long journal is read with a new UUID for each record. */
FootfallUuid
footfall_uuid_new (void)
{
  guint32 random[N_RANDOM_NUMBERS];
  for (gsize i = 0; i < N_RANDOM_NUMBERS; i++)
    random[i] = g_random_int ();
  return make_uuid (random);
}

FootfallUuid
footfall_uuid_from_random (GRand *random)
{
  g_return_val_if_fail (random != NULL, FOOTFALL_UUID_NONE);

  /* In the order of the bytes, so that the same seed gives the same UUIDs on every machine. */
  guint32 numbers[N_RANDOM_NUMBERS];
  for (gsize i = 0; i < N_RANDOM_NUMBERS; i++)
    numbers[i] = GUINT32_TO_BE (g_rand_int (random));
  return make_uuid (numbers);
}

gboolean
footfall_uuid_parse (const char *text, FootfallUuid *uuid)
{
  g_return_val_if_fail (uuid != NULL, FALSE);

  FootfallUuid parsed;
  const gsize length = sizeof (FootfallUuidText) - 1;
  if (text == NULL || strnlen (text, length + 1) != length)
    return FALSE;
  gsize place = 0;
  for (gsize i = 0; i < FOOTFALL_UUID_N_BYTES; i++)
    {
      if (is_hyphen_place (place) && text[place++] != '-')
        return FALSE;
      const int high = get_digit (text[place++]);
      const int low = get_digit (text[place++]);
      if (high < 0 || low < 0)
        return FALSE;
      parsed.bytes[i] = (guint8) (high << 4 | low);
    }
  if (footfall_uuid_is_none (&parsed))
    return FALSE;
  *uuid = parsed;
  return TRUE;
}

FootfallUuidText
footfall_uuid_to_text (const FootfallUuid *uuid)
{
  static const char digits[] = "0123456789abcdef";
  FootfallUuidText self = { "" };
  g_return_val_if_fail (uuid != NULL, self);

  if (footfall_uuid_is_none (uuid))
    return self;
  gsize place = 0;
  for (gsize i = 0; i < FOOTFALL_UUID_N_BYTES; i++)
    {
      if (is_hyphen_place (place))
        self.text[place++] = '-';
      self.text[place++] = digits[uuid->bytes[i] >> 4];
      self.text[place++] = digits[uuid->bytes[i] & 0x0f];
    }
  return self;
}

gboolean
footfall_uuid_is_none (const FootfallUuid *uuid)
{
  g_return_val_if_fail (uuid != NULL, TRUE);

  const FootfallUuid none = FOOTFALL_UUID_NONE;
  return memcmp (uuid->bytes, none.bytes, sizeof none.bytes) == 0;
}

gboolean
footfall_uuid_equal (const FootfallUuid *a, const FootfallUuid *b)
{
  return footfall_uuid_compare (a, b) == 0;
}

int
footfall_uuid_compare (const FootfallUuid *a, const FootfallUuid *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, 0);

  return memcmp (a->bytes, b->bytes, sizeof a->bytes);
}

guint
footfall_uuid_hash (gconstpointer uuid)
{
  const FootfallUuid *self = uuid;
  guint64 first;
  guint64 last;
  /* Both halves: the first is random in version 4, and what others counted up they counted up at the end. */
  memcpy (&first, self->bytes, sizeof first);
  memcpy (&last, self->bytes + sizeof first, sizeof last);
  return (guint) (((first * 31) ^ last) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) >> 32);
}

gboolean
footfall_uuid_equal_for_hash (gconstpointer a, gconstpointer b)
{
  return footfall_uuid_equal (a, b);
}
