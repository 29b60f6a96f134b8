/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <string.h>

#include "exchange/number.h"

#include <locale.h>

typedef struct
{
  const char *text;
  double value;
} NumberCase;

static const NumberCase numbers[] = {
  { "0", 0 },
  { "9444.0", 9444 },
  { "9.44", 9.44 },
  { "9,44", 9.44 },
  { "42,2", 42.2 },
  { "1.214", 1.214 },
  { "1,214", 1214 },
  { "1,234,567", 1234567 },
  { "1.234.567", 1234567 },
  { "1.234,5", 1234.5 },
  { "1,234.5", 1234.5 },
  { "1 234,5", 1234.5 },
  { "1\xc2\xa0" "234,5", 1234.5 },
  { "1\xe2\x80\xaf" "234.5", 1234.5 },
  { "1'234.5", 1234.5 },
  { " 12.5 ", 12.5 },
  { "1e3", 1000 },
  { "9.5517e+03", 9551.7 },
  { "5.", 5 },
};

static const char *const no_numbers[] = {
  "", " ", "-5", "+5", "abc", "5 km", "nan", "inf", "0x10", "1e999", "1,2,3", "1.2.3", "1,23,4.5", "12:30", "--",
  "1e", "99999999999999999999999999999999999999999999999999999999", "\xd9\xa1", ",", ".",
};

static void
check_all (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      double value = -1;
      if (!footfall_number_from_text (numbers[i].text, &value) || value != numbers[i].value)
        g_error ("“%s” is read as %g", numbers[i].text, value);
    }
  for (guint i = 0; i < G_N_ELEMENTS (no_numbers); i++)
    {
      double value = -1;
      if (footfall_number_from_text (no_numbers[i], &value))
        g_error ("“%s” is read as %g", no_numbers[i], value);
      g_assert_cmpfloat (value, ==, -1);
    }
}

static void
test_from_text (void)
{
  check_all ();
}

/* The same where a comma is the decimal mark; such a locale need not be installed. */
static void
test_locale (void)
{
  static const char *const locales[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "de_DE.utf8" };
  gboolean is_set = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (locales) && !is_set; i++)
    is_set = setlocale (LC_ALL, locales[i]) != NULL;
  if (!is_set)
    g_test_skip ("no locale with a decimal comma is installed");
  else
    check_all ();
  setlocale (LC_ALL, "C");
}

/* As few digits as it takes to read the same number back */
static void
test_to_text (void)
{
  static const NumberCase cases[] = {
    { "0", 0 },
    { "0.1", 0.1 },
    { "6210.3", 6210.3 },
    { "1000000", 1000000 },
    { "123456.789", 123456.789 },
    { "1e+15", 1e15 },
    { "1e-07", 1e-7 },
    { "-2.5", -2.5 },
    { "0.30000000000000004", 0.1 + 0.2 },
    { "1.7976931348623157e+308", 1.7976931348623157e308 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char text[FOOTFALL_NUMBER_TEXT_SIZE];
      g_assert_cmpstr (footfall_number_to_text (cases[i].value, text), ==, cases[i].text);
      g_assert_true (g_ascii_strtod (text, NULL) == cases[i].value);
    }
}

static void
test_from_decimal (void)
{
  static const struct
  {
    const char *text;
    double value;
  } cases[] = {
    { "52.5000", 52.5 },       { "-0.1648170", -0.164817 },     { "+7", 7 },
    { "52,5", 52.5 },          { " 1 ", 1 },                    { "1.34E1", 13.4 },
    { "-1.4e-5", -1.4e-5 },    { ".5", 0.5 },                   { "5.", 5 },
    { "0", 0 },                { "123456789012345", 1.23456789012345e14 },
    { "1234567890123456789", 1234567890123456789.0 },           { "0.1234567890123456", 0.1234567890123456 },
  };
  static const char *const wrong[] = { "", " ", "-", "+", ".", "1.2.3", "0x10", "inf", "nan", "1e999", "1 2", "12a", "--1" };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double value;
      g_assert_true (footfall_number_from_decimal (cases[i].text, strlen (cases[i].text), &value));
      g_assert_cmpfloat (value, ==, cases[i].value);
    }
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      double value = 7;
      g_assert_false (footfall_number_from_decimal (wrong[i], strlen (wrong[i]), &value));
      g_assert_cmpfloat (value, ==, 7);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/number/from-text", test_from_text);
  g_test_add_func ("/exchange/number/locale", test_locale);
  g_test_add_func ("/exchange/number/to-text", test_to_text);
  g_test_add_func ("/exchange/number/from-decimal", test_from_decimal);
  return g_test_run ();
}
