/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/page.h"

#define WIDTH 30

static FootfallPage *
make_page (void)
{
  return footfall_page_new (WIDTH, FALSE);
}

static void
test_text (void)
{
  g_autoptr (FootfallPage) page = make_page ();

  footfall_page_add_text (page, 2, FOOTFALL_STYLE_RED, "One two three four five six seven");
  g_assert_cmpstr (footfall_page_get_text (page), ==, "  One two three four five six\n  seven\n");
}

static void
test_heading (void)
{
  g_autoptr (FootfallPage) page = make_page ();

  footfall_page_add_heading (page, "First");
  footfall_page_add_heading (page, "Second");
  g_assert_cmpstr (footfall_page_get_text (page), ==, "First\n\nSecond\n");
}

static void
test_item (void)
{
  g_autoptr (FootfallPage) page = make_page ();

  footfall_page_add_item (page, 2, 12, FOOTFALL_STYLE_PLAIN, "label", "text that goes on and on");
  footfall_page_add_item (page, 2, 12, FOOTFALL_STYLE_PLAIN, "a label that is long", "text");
  footfall_page_add_item (page, 2, 12, FOOTFALL_STYLE_PLAIN, "empty", "");
  g_assert_cmpstr (footfall_page_get_text (page), ==,
                   "  label     text that goes on\n"
                   "            and on\n"
                   "  a label that is long\n"
                   "            text\n"
                   "  empty\n");
}

static void
add_row (GPtrArray *rows, const char *a, const char *b, const char *c)
{
  const char *const cells[] = { a, b, c, NULL };
  g_ptr_array_add (rows, g_strdupv ((char **) cells));
}

static void
test_table (void)
{
  g_autoptr (FootfallPage) page = make_page ();
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  add_row (rows, "Name", "Far", "State");
  add_row (rows, "A name that is much too long", "1.0", "ok");
  add_row (rows, "B", "12.5", "");
  footfall_page_add_table (page, 2, "erl", rows);
  g_assert_cmpstr (footfall_page_get_text (page), ==,
                   "  Name              Far  State\n"
                   "  A name that is…   1.0  ok\n"
                   "  B                12.5\n");
}

/* A column is never made so narrow that nothing can be read in it. */
static void
test_table_that_cannot_fit (void)
{
  g_autoptr (FootfallPage) page = make_page ();
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  add_row (rows, "abcdefghij", "a column that may not be shortened", "x");
  footfall_page_add_table (page, 0, "elr", rows);
  g_assert_cmpstr (footfall_page_get_text (page), ==, "abcde…  a column that may not be shortened  x\n");
}

static void
test_colour (void)
{
  g_autoptr (FootfallPage) page = footfall_page_new (WIDTH, TRUE);

  footfall_page_add_text (page, 2, FOOTFALL_STYLE_RED, "Take a break");
  footfall_page_add_text (page, 0, FOOTFALL_STYLE_PLAIN, "plain");
  g_assert_cmpstr (footfall_page_get_text (page), ==, "  \033[1;31mTake a break\033[0m\nplain\n");
}

static void
test_names_cannot_colour (void)
{
  g_autoptr (FootfallPage) page = footfall_page_new (WIDTH, TRUE);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  add_row (rows, "\033[2J", "\033[2J", "\033[2J");
  footfall_page_add_table (page, 0, "elr", rows);
  footfall_page_add_item (page, 0, 5, FOOTFALL_STYLE_PLAIN, "\033[2J", "\033[2J");
  footfall_page_add_text (page, 0, FOOTFALL_STYLE_PLAIN, "\033[2J");
  g_assert_null (g_strstr_len (footfall_page_get_text (page), -1, "\033[2J"));
}

static void
test_raw (void)
{
  g_autoptr (FootfallPage) page = make_page ();

  footfall_page_add_raw (page, "{\"key\": \"a line that is longer than the page\"}\n");
  g_assert_cmpstr (footfall_page_get_text (page), ==, "{\"key\": \"a line that is longer than the page\"}\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/page/text", test_text);
  g_test_add_func ("/cli/page/heading", test_heading);
  g_test_add_func ("/cli/page/item", test_item);
  g_test_add_func ("/cli/page/table", test_table);
  g_test_add_func ("/cli/page/table-that-cannot-fit", test_table_that_cannot_fit);
  g_test_add_func ("/cli/page/colour", test_colour);
  g_test_add_func ("/cli/page/names-cannot-colour", test_names_cannot_colour);
  g_test_add_func ("/cli/page/raw", test_raw);
  return g_test_run ();
}
