/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/dismissal.h"
#include "core/rule-id.h"

#define SHOE "00000000-0000-4000-8000-00000000000f"

static const char *const good_keys[] = {
  "severe:left", "mild:right", "flare-up:unspecified", "red-flag:left", "shoe-replace:" SHOE, "shoe-inspect:" SHOE,
  "weekly-volume", "single-run-spike", "surface-pattern",
};

static const char *const bad_keys[] = {
  "", ":", "left", "severe", "severe:", "severe:both", "severe:left:", "Severe:left", "severe:" SHOE, "mild:left ",
  "shoe-replace", "shoe-replace:left", "shoe-replace:" SHOE "f", "weekly-volume:left", "weekly-volume:", "hunger:left",
};

static void
test_keys (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good_keys); i++)
    {
      FootfallRuleId rule = FOOTFALL_N_RULES;
      g_assert_true (footfall_finding_key_parse (good_keys[i], &rule));
      g_assert_true (g_str_has_prefix (good_keys[i], footfall_vocabulary_get_nick (&footfall_rule_ids, (int) rule)));
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad_keys); i++)
    {
      g_test_message ("%s", bad_keys[i]);
      g_assert_false (footfall_finding_key_parse (bad_keys[i], NULL));
    }
  g_assert_false (footfall_finding_key_parse (NULL, NULL));
}

static gboolean
can_be_dismissed (const char *key)
{
  g_autoptr (FootfallDismissal) dismissal = footfall_dismissal_new ();

  dismissal->record.modified_at = 1795329999;
  dismissal->finding = g_strdup (key);
  dismissal->until = 20779;
  return footfall_record_validate (FOOTFALL_RECORD_DISMISSAL, dismissal, NULL);
}

/* Every finding but a sign that wants looking at. */
static void
test_dismissals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good_keys); i++)
    g_assert_cmpint (can_be_dismissed (good_keys[i]), ==, !g_str_has_prefix (good_keys[i], "red-flag"));
  for (guint i = 0; i < G_N_ELEMENTS (bad_keys); i++)
    g_assert_false (can_be_dismissed (bad_keys[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/rule-id/keys", test_keys);
  g_test_add_func ("/core/rule-id/dismissals", test_dismissals);
  return g_test_run ();
}
