/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/text.h"

typedef struct
{
  const char *text;
  int width;
} WidthCase;

static void
test_width (void)
{
  static const WidthCase cases[] = {
    { "", 0 }, { "abc", 3 }, { "schön", 5 }, { "scho\u0308n", 5 }, { "靴", 2 }, { "6.2\u00a0km", 6 }, { "…", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (footfall_text_get_width (cases[i].text), ==, cases[i].width);
}

typedef struct
{
  const char *text;
  const char *expected;
} CleanCase;

static void
test_clean (void)
{
  static const CleanCase cases[] = {
    { "", "" },
    { "as it is", "as it is" },
    { "two\nlines\tand a tab\r\n", "two lines and a tab  " },
    { "\033[31mred\033[0m", "\ufffd[31mred\ufffd[0m" },
    { "bell\a back\b delete\177", "bell\ufffd back\ufffd delete\ufffd" },
    { "\xc2\x9b" "31m", "\ufffd31m" },
    { "caf\xe9", "caf\ufffd" },
    { "two\u2028lines\u2029here", "two lines here" },
    { "a\u202ebcd\u202c e\u2066f\u2069", "a\ufffdbcd\ufffd e\ufffdf\ufffd" },
    { "\u05e9\u05dc\u05d5\u05dd\u200f", "\u05e9\u05dc\u05d5\u05dd\u200f" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clean = footfall_text_clean (cases[i].text);
      g_assert_cmpstr (clean, ==, cases[i].expected);
    }
}

typedef struct
{
  const char *text;
  int width;
  const char *expected; /* the lines, with bars between them */
} WrapCase;

static void
test_wrap (void)
{
  static const WrapCase cases[] = {
    { "", 10, "" },
    { "   ", 10, "" },
    { "one", 10, "one" },
    { "one two", 7, "one two" },
    { "one two", 6, "one|two" },
    { "  one   two  ", 10, "one two" },
    { "one incomprehensible two", 8, "one|incomprehensible|two" },
    { "6.2\u00a0km on grass", 8, "6.2\u00a0km|on grass" },
    { "one\ntwo", 20, "one two" },
    { "靴靴 靴靴", 8, "靴靴|靴靴" },
    { "靴靴 靴靴", 9, "靴靴 靴靴" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) lines = footfall_text_wrap (cases[i].text, cases[i].width);
      g_ptr_array_add (lines, NULL);
      g_autofree char *joined = g_strjoinv ("|", (char **) lines->pdata);
      g_assert_cmpstr (joined, ==, cases[i].expected);
    }
}

static void
test_shorten (void)
{
  static const WrapCase cases[] = {
    { "", 1, "" },          { "abc", 3, "abc" },    { "abcd", 3, "ab…" },   { "abcd", 1, "…" },
    { "靴靴靴", 6, "靴靴靴" }, { "靴靴靴", 5, "靴靴…" }, { "靴靴靴", 4, "靴…" }, { "a\nb", 3, "a b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shortened = footfall_text_shorten (cases[i].text, cases[i].width);
      g_assert_cmpstr (shortened, ==, cases[i].expected);
      g_assert_cmpint (footfall_text_get_width (shortened), <=, cases[i].width);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/text/width", test_width);
  g_test_add_func ("/cli/text/clean", test_clean);
  g_test_add_func ("/cli/text/wrap", test_wrap);
  g_test_add_func ("/cli/text/shorten", test_shorten);
  return g_test_run ();
}
