/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/uuid.h"

#include <string.h>

#define UPPER "0B7C9F12-3D4E-4A5B-8C6D-7E8F90A1B2C3"
#define UNTOUCHED "11111111-2222-4333-8444-555555555555"
#define LOWER "0b7c9f12-3d4e-4a5b-8c6d-7e8f90a1b2c3"

static void
test_parse (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { LOWER, LOWER },
    { UPPER, LOWER },
    { "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000001" },
    { "00000000-0000-0000-0000-000000000000", NULL },
    { "ffffffff-ffff-ffff-ffff-ffffffffffff", "ffffffff-ffff-ffff-ffff-ffffffffffff" },
    { NULL, NULL },
    { "", NULL },
    { "0b7c9f12-3d4e-4a5b-8c6d-7e8f90a1b2c", NULL },
    { LOWER "0", NULL },
    { " " LOWER, NULL },
    { "{0b7c9f12-3d4e-4a5b-8c6d-7e8f90a1b2c}", NULL },
    { "0b7c9f123-d4e-4a5b-8c6d-7e8f90a1b2c3", NULL },
    { "0b7c9f1g-3d4e-4a5b-8c6d-7e8f90a1b2c3", NULL },
    { "0b7c9f12.3d4e-4a5b-8c6d-7e8f90a1b2c3", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootfallUuid uuid;
      g_assert_true (footfall_uuid_parse (UNTOUCHED, &uuid));
      g_assert_cmpint (footfall_uuid_parse (cases[i].text, &uuid), ==, cases[i].expected != NULL);
      const FootfallUuidText text = footfall_uuid_to_text (&uuid);
      g_assert_cmpstr (text.text, ==, cases[i].expected != NULL ? cases[i].expected : UNTOUCHED);
    }
}

static void
assert_is_version_4 (const FootfallUuid *uuid)
{
  const FootfallUuidText text = footfall_uuid_to_text (uuid);
  g_assert_cmpint (text.text[14], ==, '4');
  g_assert_nonnull (strchr ("89ab", text.text[19]));
}

static void
test_new_is_unique (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (footfall_uuid_hash, footfall_uuid_equal_for_hash, g_free, NULL);

  for (int i = 0; i < 1000; i++)
    {
      FootfallUuid uuid = footfall_uuid_new ();
      assert_is_version_4 (&uuid);
      g_assert_true (g_hash_table_add (seen, g_memdup2 (&uuid, sizeof uuid)));
    }
}

static void
test_from_random_repeats (void)
{
  g_autoptr(GRand) one = g_rand_new_with_seed (7);
  g_autoptr(GRand) two = g_rand_new_with_seed (7);
  g_autoptr(GRand) three = g_rand_new_with_seed (7);
  FootfallUuid first = footfall_uuid_from_random (three);
  FootfallUuid last = FOOTFALL_UUID_NONE;

  const FootfallUuidText text = footfall_uuid_to_text (&first);
  g_assert_cmpstr (text.text, ==, "1388f0af-3a32-44c4-87a8-c21951a829f6");
  for (int i = 0; i < 100; i++)
    {
      FootfallUuid a = footfall_uuid_from_random (one);
      FootfallUuid b = footfall_uuid_from_random (two);
      assert_is_version_4 (&a);
      g_assert_true (footfall_uuid_equal (&a, &b));
      g_assert_false (footfall_uuid_equal (&a, &last));
      last = a;
    }
}

static void
test_none_comes_first (void)
{
  const FootfallUuid none = FOOTFALL_UUID_NONE;
  FootfallUuid first;
  g_assert_true (footfall_uuid_parse ("00000000-0000-0000-0000-000000000001", &first));
  const FootfallUuidText text = footfall_uuid_to_text (&none);

  g_assert_true (footfall_uuid_is_none (&none));
  g_assert_false (footfall_uuid_is_none (&first));
  g_assert_cmpstr (text.text, ==, "");
  g_assert_cmpint (footfall_uuid_compare (&none, &first), <, 0);
  g_assert_cmpint (footfall_uuid_compare (&first, &none), >, 0);
  g_assert_cmpint (footfall_uuid_compare (&first, &first), ==, 0);
}

/* The log keeps its records by UUID, files and lists are in the order of the text. */
static void
test_order_is_that_of_the_text (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (11);

  for (int i = 0; i < 1000; i++)
    {
      const FootfallUuid a = footfall_uuid_from_random (random);
      const FootfallUuid b = footfall_uuid_from_random (random);
      const FootfallUuidText text_a = footfall_uuid_to_text (&a);
      const FootfallUuidText text_b = footfall_uuid_to_text (&b);
      g_assert_cmpint (footfall_uuid_compare (&a, &b) < 0, ==, strcmp (text_a.text, text_b.text) < 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/uuid/parse", test_parse);
  g_test_add_func ("/core/uuid/new-is-unique", test_new_is_unique);
  g_test_add_func ("/core/uuid/from-random-repeats", test_from_random_repeats);
  g_test_add_func ("/core/uuid/none-comes-first", test_none_comes_first);
  g_test_add_func ("/core/uuid/order-is-that-of-the-text", test_order_is_that_of_the_text);
  return g_test_run ();
}
