/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* FIT files that are cut off, damaged or wrong */

#include <string.h>

#include "exchange/import-plan.h"
#include "fit-fixture.h"

static void
test_damage (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  guint8 *size = fixture.bytes->data + 4;
  const guint32 true_size = fixture.bytes->len - 16;

  fixture.bytes->data[fixture.bytes->len - 1] ^= 0xff;
  g_autoptr (FootfallFitSummary) wrong_checksum = fit_fixture_read (&fixture);
  fit_fixture_assert_is_run (wrong_checksum, FOOTFALL_FIT_DAMAGE_CHECKSUM);
  fixture.bytes->data[fixture.bytes->len - 1] ^= 0xff;

  const guint32 sizes[] = { 0, G_MAXUINT32, true_size - 1, true_size - 30, true_size + 1, 7 };
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      const guint32 written = GUINT32_TO_LE (sizes[i]);
      memcpy (size, &written, sizeof written);
      g_autoptr (FootfallFitSummary) wrong_size = fit_fixture_read (&fixture);
      g_assert_cmpint (wrong_size->damage, !=, FOOTFALL_FIT_DAMAGE_NONE);
      g_assert_cmpfloat (fit_fixture_get_session (wrong_size, 0)->distance_m, ==, 3000);
    }
}

static void
test_no_checksum (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  memset (fixture.bytes->data + fixture.bytes->len - 2, 0, 2); /* a checksum of 0 was never computed */
  g_autoptr (FootfallFitSummary) zero = fit_fixture_read (&fixture);
  fit_fixture_assert_is_run (zero, FOOTFALL_FIT_DAMAGE_NONE);
  g_byte_array_set_size (fixture.bytes, fixture.bytes->len - 2);
  g_autoptr (FootfallFitSummary) none = fit_fixture_read (&fixture);
  fit_fixture_assert_is_run (none, FOOTFALL_FIT_DAMAGE_CUT_OFF);
}

/* Something behind the file that is no part of it */
static void
test_rubbish_behind (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  static const guint8 rubbish[100] = { 0 };
  g_byte_array_append (fixture.bytes, rubbish, sizeof rubbish);
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
  fit_fixture_assert_is_run (summary, FOOTFALL_FIT_DAMAGE_NONE);
}

static void
test_undefined_message (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_begin (&fixture, 14);
  fit_fixture_add_session (&fixture, FIT_FIXTURE_TIME, 1, 0, 1200, 3000);
  const guint place = fixture.bytes->len;
  fit_fixture_put_8 (&fixture, 9);
  fit_fixture_put_32 (&fixture, 0);
  fit_fixture_end (&fixture);
  fit_fixture_add_run (&fixture); /* the next part is read all the same */
  g_autoptr (FootfallFitSummary) summary = fit_fixture_read (&fixture);
  g_assert_cmpint (summary->damage, ==, FOOTFALL_FIT_DAMAGE_BROKEN);
  g_assert_cmpuint (summary->broken_at, ==, place);
  g_assert_cmpuint (summary->sessions->len, ==, 2);
}

/* However the file is cut, and whatever byte of it is wrong, it is read or refused. */
static void
test_every_cut (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  for (guint length = 0; length < fixture.bytes->len; length++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (FootfallFitSummary) summary = fit_fixture_summarise (fixture.bytes->data, length, &error);
      g_assert_true ((summary == NULL) == (length < 14));
      if (summary == NULL)
        g_assert_error (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID);
      else
        g_assert_cmpint (summary->damage, !=, FOOTFALL_FIT_DAMAGE_NONE);
    }
}

static void
test_every_wrong_byte (void)
{
  g_auto (FitFixture) fixture;
  fit_fixture_init (&fixture);
  fit_fixture_add_run (&fixture);
  for (guint i = 0; i < fixture.bytes->len; i++)
    for (guint bit = 0; bit < 8; bit++)
      {
        fixture.bytes->data[i] ^= (guint8) (1 << bit);
        g_autoptr (FootfallFitSummary) summary = fit_fixture_summarise (fixture.bytes->data, fixture.bytes->len, NULL);
        g_assert_true (summary == NULL || summary->sessions->len <= 2);
        fixture.bytes->data[i] ^= (guint8) (1 << bit);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/fit-damage/damage", test_damage);
  g_test_add_func ("/exchange/fit-damage/no-checksum", test_no_checksum);
  g_test_add_func ("/exchange/fit-damage/rubbish-behind", test_rubbish_behind);
  g_test_add_func ("/exchange/fit-damage/undefined-message", test_undefined_message);
  g_test_add_func ("/exchange/fit-damage/every-cut", test_every_cut);
  g_test_add_func ("/exchange/fit-damage/every-wrong-byte", test_every_wrong_byte);
  return g_test_run ();
}
