/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/uuid.h"

#include <string.h>

#define N_RANDOM_NUMBERS 4 /* of 32 bits each */

/* Where the two digits of each byte stand in the text, and where the hyphens do. */
static const guint8 digit_places[FOOTFALL_UUID_N_BYTES] = { 0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34 };
static const guint8 hyphen_places[] = { 8, 13, 18, 23 };

/* The value of each hexadecimal digit, and one more, so that 0 is what is none. A table and no
 * g_ascii_xdigit_value(): opening a long journal takes millions of looks at it. */
static const guint8 digit_values[256] = {
  ['0'] = 1, ['1'] = 2, ['2'] = 3, ['3'] = 4, ['4'] = 5, ['5'] = 6, ['6'] = 7, ['7'] = 8,
  ['8'] = 9, ['9'] = 10, ['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16,
  ['A'] = 11, ['B'] = 12, ['C'] = 13, ['D'] = 14, ['E'] = 15, ['F'] = 16,
};

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
  for (gsize i = 0; i < G_N_ELEMENTS (hyphen_places); i++)
    if (text[hyphen_places[i]] != '-')
      return FALSE;
  for (gsize i = 0; i < FOOTFALL_UUID_N_BYTES; i++)
    {
      const int high = digit_values[(guchar) text[digit_places[i]]] - 1;
      const int low = digit_values[(guchar) text[digit_places[i] + 1]] - 1;
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
  for (gsize i = 0; i < G_N_ELEMENTS (hyphen_places); i++)
    self.text[hyphen_places[i]] = '-';
  for (gsize i = 0; i < FOOTFALL_UUID_N_BYTES; i++)
    {
      self.text[digit_places[i]] = digits[uuid->bytes[i] >> 4];
      self.text[digit_places[i] + 1] = digits[uuid->bytes[i] & 0x0f];
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
