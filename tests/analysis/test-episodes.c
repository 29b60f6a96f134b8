/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "analysis/episodes.h"

/* Levels of one logged day after the other, each with the days since the one before, and the days on
 * which episodes begin, counted from the first one */
typedef struct
{
  const char *days;
  const char *starts;
} EpisodeCase;

static const EpisodeCase cases[] = {
  { "", "" },
  { "0:0 2:1 2:1", "" },
  { "3:0", "0" },
  { "3:0 5:1 3:1", "0" },
  /* More than fourteen days without an entry */
  { "3:0 3:14", "0" },
  { "3:0 3:15", "0 15" },
  { "3:0 2:14 3:14", "0" },
  { "3:0 2:15 3:1", "0 16" },
  /* More than seven days since the last painful day, and a clear day after it */
  { "3:0 1:1 3:7", "0 8" },
  { "3:0 1:1 3:6", "0" },
  { "3:0 2:1 3:7", "0" },
  { "3:0 2:1 1:1 3:6", "0 8" },
  { "3:0 1:1 3:5 2:1 3:7", "0" },
  { "3:0 1:1 3:6 1:1 3:7", "0 15" },
  /* Two clear days in a row */
  { "3:0 1:1 0:1 3:1", "0 3" },
  { "3:0 1:1 2:1 0:1 3:1", "0" },
  { "3:0 2:1 1:1 1:1 3:1", "0 4" },
  { "3:0 1:1 3:1 1:1 3:1", "0" },
  { "3:0 1:1 1:1 1:1 3:1 3:1", "0 4" },
  { "1:0 1:1 3:1 3:1", "2" },
};

static char *
find_starts (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (GString) starts = g_string_new (NULL);
  FootfallEpisodes episodes;
  FootfallRules rules;
  FootfallDay day = 0;

  footfall_rules_init (&rules);
  footfall_episodes_init (&episodes, &rules);
  for (char **word = words; *word != NULL; word++)
    {
      gint64 level = g_ascii_strtoll (*word, NULL, 10);

      day += (FootfallDay) g_ascii_strtoll (*word + 2, NULL, 10);
      footfall_episodes_add_day (&episodes, &(const FootfallKneeDay) { .day = day, .highest = (int) level });
    }
  for (guint i = 0; i < episodes.starts->len; i++)
    g_string_append_printf (starts, "%s%d", i > 0 ? " " : "", g_array_index (episodes.starts, FootfallDay, i));
  footfall_episodes_clear (&episodes);
  return g_string_free (g_steal_pointer (&starts), FALSE);
}

static void
test_starts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *starts = find_starts (cases[i].days);

      g_test_message ("%s", cases[i].days);
      g_assert_cmpstr (starts, ==, cases[i].starts);
    }
}

static void
test_count_after (void)
{
  const FootfallDay starts[] = { 3, 10, 20 };
  FootfallEpisodes episodes;
  FootfallDay first = 0;

  footfall_episodes_init (&episodes, NULL);
  g_array_append_vals (episodes.starts, starts, G_N_ELEMENTS (starts));
  g_assert_cmpint (footfall_episodes_count_after (&episodes, 2, &first), ==, 3);
  g_assert_cmpint (first, ==, 3);
  g_assert_cmpint (footfall_episodes_count_after (&episodes, 3, &first), ==, 2);
  g_assert_cmpint (first, ==, 10);
  g_assert_cmpint (footfall_episodes_count_after (&episodes, 20, &first), ==, 0);
  g_assert_cmpint (first, ==, FOOTFALL_DAY_UNKNOWN);
  footfall_episodes_clear (&episodes);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/episodes/starts", test_starts);
  g_test_add_func ("/episodes/count-after", test_count_after);
  return g_test_run ();
}
