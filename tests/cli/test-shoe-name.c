/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <string.h>

#include "cli/error.h"
#include "cli/shoe-name.h"

#define TODAY 20000

typedef struct
{
  const char *name;
  FootfallDay retired_on;
} Pair;

static const Pair pairs[] = {
  { "Kestrel", FOOTFALL_DAY_UNKNOWN },  { "Kestrel 2", FOOTFALL_DAY_UNKNOWN }, { "Übermut", FOOTFALL_DAY_UNKNOWN },
  { "Heron", TODAY },                   { "Kestrel 1", TODAY - 100 },          { "Swift", TODAY + 1 },
  { "Old", TODAY - 5 },                 { "Older", TODAY - 6 },
};

static FootfallLog *
make_log (void)
{
  FootfallLog *log = footfall_log_new ();

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      FootfallShoe *shoe = footfall_shoe_new ();
      shoe->name = g_strdup (pairs[i].name);
      shoe->retired_on = pairs[i].retired_on;
      footfall_log_put (log, FOOTFALL_RECORD_SHOE, shoe);
    }
  return log;
}

typedef struct
{
  const char *text;
  gboolean retired_too;
  const char *expected; /* NULL: refused */
} NameCase;

static void
test_find (void)
{
  static const NameCase cases[] = {
    { "Kestrel", TRUE, "Kestrel" },    { "kestrel", TRUE, "Kestrel" },   { "KESTREL 2", TRUE, "Kestrel 2" },
    { "kes", TRUE, NULL },             { "kestrel 1", TRUE, "Kestrel 1" }, { "kestrel 1", FALSE, NULL },
    { "über", TRUE, "Übermut" },       { "ÜBERMUT", FALSE, "Übermut" },  { "her", TRUE, "Heron" },
    { "her", FALSE, NULL },            { "swift", FALSE, "Swift" },      { "old", TRUE, "Old" },
    { "olde", TRUE, "Older" },         { "ol", TRUE, NULL },             { "", TRUE, NULL },
    { " ", TRUE, NULL },               { "Kestrel 22", TRUE, NULL },     { "estrel", TRUE, NULL },
  };
  g_autoptr (FootfallLog) log = make_log ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      const FootfallShoe *shoe =
        footfall_shoe_find_by_name (log, cases[i].text, TODAY, cases[i].retired_too, &error);

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpstr (shoe != NULL ? shoe->name : NULL, ==, cases[i].expected);
      g_assert_true ((error == NULL) == (cases[i].expected != NULL));
      if (error != NULL)
        g_assert_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE);
    }
}

static void
test_error_names_the_choice (void)
{
  g_autoptr (FootfallLog) log = make_log ();
  g_autoptr (GError) ambiguous = NULL;
  g_autoptr (GError) unknown = NULL;

  g_assert_null (footfall_shoe_find_by_name (log, "kes", TODAY, TRUE, &ambiguous));
  g_assert_nonnull (strstr (ambiguous->message, "“Kestrel”, “Kestrel 2”"));
  g_assert_null (strstr (ambiguous->message, "Übermut"));

  g_assert_null (footfall_shoe_find_by_name (log, "x", TODAY, TRUE, &unknown));
  g_assert_nonnull (strstr (unknown->message, "“x”"));
  g_assert_nonnull (strstr (unknown->message, "Übermut"));
  g_assert_null (strstr (unknown->message, "Old"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/shoe-name/find", test_find);
  g_test_add_func ("/cli/shoe-name/error-names-the-choice", test_error_names_the_choice);
  return g_test_run ();
}
