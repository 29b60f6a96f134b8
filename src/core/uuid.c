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
  guint8 bytes[N_RANDOM_NUMBERS * sizeof (guint32)];
  memcpy (bytes, random, sizeof bytes);
  /* RFC 9562: the version stands in the high half of byte 6, the variant in the top two bits of byte 8. */
  bytes[6] = (guint8) ((bytes[6] & 0x0f) | 0x40);
  bytes[8] = (guint8) ((bytes[8] & 0x3f) | 0x80);

  static const char digits[] = "0123456789abcdef";
  FootfallUuid self = FOOTFALL_UUID_NONE;
  gsize place = 0;
  for (gsize i = 0; i < sizeof bytes; i++)
    {
      if (is_hyphen_place (place))
        self.text[place++] = '-';
      self.text[place++] = digits[bytes[i] >> 4];
      self.text[place++] = digits[bytes[i] & 0x0f];
    }
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

  FootfallUuid parsed = FOOTFALL_UUID_NONE;
  gsize length = sizeof parsed.text - 1;
  if (text == NULL || strnlen (text, length + 1) != length)
    return FALSE;
  for (gsize place = 0; place < length; place++)
    {
      if (is_hyphen_place (place) ? text[place] != '-' : !g_ascii_isxdigit (text[place]))
        return FALSE;
      parsed.text[place] = text[place] | 0x20; /* makes hexadecimal digits lower-case, and leaves a hyphen */
    }
  *uuid = parsed;
  return TRUE;
}

gboolean
footfall_uuid_is_valid (const FootfallUuid *uuid)
{
  g_return_val_if_fail (uuid != NULL, FALSE);

  FootfallUuid parsed;
  return footfall_uuid_parse (uuid->text, &parsed) && footfall_uuid_equal (uuid, &parsed);
}

gboolean
footfall_uuid_is_none (const FootfallUuid *uuid)
{
  g_return_val_if_fail (uuid != NULL, TRUE);

  return uuid->text[0] == '\0';
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

  return strcmp (a->text, b->text);
}

guint
footfall_uuid_hash (gconstpointer uuid)
{
  const FootfallUuid *self = uuid;
  guint64 first;
  guint64 last;
  /* Both ends: the digits there are random in version 4, and what others counted up they counted up at the end. */
  memcpy (&first, self->text, sizeof first);
  memcpy (&last, self->text + strlen ("00000000-0000-0000-0000-0000"), sizeof last);
  return (guint) (((first * 31) ^ last) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) >> 32);
}

gboolean
footfall_uuid_equal_for_hash (gconstpointer a, gconstpointer b)
{
  return footfall_uuid_equal (a, b);
}
