/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/error.h"
#include "cli/options.h"

typedef struct
{
  char *text;
  char **texts;
  char *path;
  gboolean flag;
} Values;

static const GOptionEntry table[] = {
  { "text", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (Values, text), NULL, NULL },
  { "texts", 0, 0, G_OPTION_ARG_STRING_ARRAY, FOOTFALL_OPTION (Values, texts), NULL, NULL },
  { "path", 0, 0, G_OPTION_ARG_FILENAME, FOOTFALL_OPTION (Values, path), NULL, NULL },
  { "flag", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (Values, flag), NULL, NULL },
  { NULL },
};

static void
parse (Values *values, const char *const *words)
{
  g_autoptr (GArray) placed = g_array_new (TRUE, FALSE, sizeof (GOptionEntry));
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) strv = g_strdupv ((char **) words);

  footfall_options_place (table, values, placed);
  g_assert_cmpuint (placed->len, ==, G_N_ELEMENTS (table) - 1);
  g_option_context_add_main_entries (context, (GOptionEntry *) (gpointer) placed->data, NULL);
  g_assert_true (g_option_context_parse_strv (context, &strv, &error));
  g_assert_no_error (error);
}

static void
test_values_arrive (void)
{
  const char *const words[] = { "x", "--text", "a", "--texts", "b", "--texts", "ü", "--flag", "--path", "\xff", NULL };
  g_autoptr (GError) error = NULL;
  Values values = { 0 };

  parse (&values, words);
  g_assert_cmpstr (values.text, ==, "a");
  g_assert_cmpuint (g_strv_length (values.texts), ==, 2);
  g_assert_cmpstr (values.texts[1], ==, "ü");
  g_assert_true (values.flag);
  g_assert_cmpstr (values.path, ==, "\xff");
  g_assert_true (footfall_options_check (table, &values, &error));
  g_assert_no_error (error);

  footfall_options_clear (table, &values);
  g_assert_null (values.text);
  g_assert_null (values.texts);
  g_assert_null (values.path);
}

static void
test_text_has_to_be_utf8 (void)
{
  const char *const text[] = { "x", "--text", "caf\xe9", NULL };
  const char *const texts[] = { "x", "--texts", "fine", "--texts", "\xff", NULL };
  const char *const *const all[] = { text, texts };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (GError) error = NULL;
      Values values = { 0 };

      parse (&values, all[i]);
      g_assert_false (footfall_options_check (table, &values, &error));
      g_assert_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      footfall_options_clear (table, &values);
    }
}

static void
test_no_options (void)
{
  g_autoptr (GArray) placed = g_array_new (TRUE, FALSE, sizeof (GOptionEntry));
  Values values = { 0 };

  footfall_options_place (NULL, &values, placed);
  g_assert_cmpuint (placed->len, ==, 0);
  g_assert_true (footfall_options_check (NULL, &values, NULL));
  footfall_options_clear (NULL, &values);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/options/values-arrive", test_values_arrive);
  g_test_add_func ("/cli/options/text-has-to-be-utf8", test_text_has_to_be_utf8);
  g_test_add_func ("/cli/options/no-options", test_no_options);
  return g_test_run ();
}
