/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/units.h"

#include <glib/gi18n-lib.h>
#include <float.h>
#include <math.h>
#include <string.h>

#define EXACT_DECIMALS_MAX 6
#define NO_BREAK_SPACE "\u00a0"
#define EN_DASH "\u2013"

/* So many decimals tell micrometres apart in kilometres (9) and in miles (10). */
#define MAX_DECIMALS 10
#define USUAL_MAX_DECIMALS 3

G_DEFINE_QUARK (footfall-units-error-quark, footfall_units_error)

typedef struct
{
  const char *word;
  double factor;
} UnitWord;

static const UnitWord distance_words[] = {
  { "km", 1000 },        { "kilometre", 1000 },  { "kilometres", 1000 }, { "kilometer", 1000 },
  { "kilometers", 1000 }, { "m", 1 },             { "metre", 1 },         { "metres", 1 },
  { "meter", 1 },        { "meters", 1 },        { "mi", FOOTFALL_METRES_PER_MILE },
  { "mile", FOOTFALL_METRES_PER_MILE },          { "miles", FOOTFALL_METRES_PER_MILE },
};

/* From the largest to the smallest unit: a duration names each at most once and in this order. */
static const UnitWord duration_words[] = {
  { "h", 3600 },    { "hr", 3600 },  { "hrs", 3600 },   { "hour", 3600 }, { "hours", 3600 },
  { "min", 60 },    { "mins", 60 },  { "minute", 60 },  { "minutes", 60 }, { "m", 60 },
  { "s", 1 },       { "sec", 1 },    { "secs", 1 },     { "second", 1 },  { "seconds", 1 },
};

static gboolean
is_decimal_separator (gunichar c)
{
  return c == '.' || c == ',' || c == 0x066b; /* the Arabic one */
}

static gboolean
is_group_separator (gunichar c)
{
  /* Any space (they all separate groups somewhere), apostrophes, and the Arabic thousands separator. */
  return g_unichar_type (c) == G_UNICODE_SPACE_SEPARATOR || c == '\'' || c == 0x2019 || c == 0x066c;
}

/* Groups: up to three digits, then exactly three in each. */
static gboolean
is_group_complete (int n_digits, gboolean is_first)
{
  return is_first ? n_digits >= 1 && n_digits <= 3 : n_digits == 3;
}

/* Returns: (nullable): @text with plain digits and a point and without grouping, or NULL if it is not a number */
static char *
normalise_number (const char *text)
{
  g_autoptr(GString) number = g_string_new (NULL);
  int n_groups = 0, n_group_digits = 0, n_digits = 0;
  gboolean has_decimals = FALSE;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);
      if (g_unichar_isdigit (letter))
        {
          g_string_append_c (number, (char) ('0' + g_unichar_digit_value (letter)));
          n_digits++;
          n_group_digits++;
        }
      else if (is_decimal_separator (letter) && !has_decimals
               && (n_groups == 0 || is_group_complete (n_group_digits, FALSE)))
        {
          g_string_append_c (number, '.');
          has_decimals = TRUE;
        }
      else if (is_group_separator (letter) && !has_decimals && is_group_complete (n_group_digits, n_groups == 0))
        {
          n_groups++;
          n_group_digits = 0;
        }
      else
        {
          return NULL;
        }
    }
  if (n_digits == 0 || (n_groups > 0 && !has_decimals && !is_group_complete (n_group_digits, FALSE)))
    return NULL;
  return g_strdup (number->str);
}

/* Returns: (transfer full): @text without the spaces around it, of whatever kind they are */
static char *
strip (const char *text, gssize length)
{
  const char *end = text + (length < 0 ? (gssize) strlen (text) : length);
  while (text < end && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  while (text < end)
    {
      const char *last = g_utf8_prev_char (end);
      if (!g_unichar_isspace (g_utf8_get_char (last)))
        break;
      end = last;
    }
  return g_strndup (text, (gsize) (end - text));
}

/* Returns: where the first letter of @text is, or its end */
static const char *
find_letter (const char *text)
{
  while (*text != '\0' && !g_unichar_isalpha (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

static const char *
skip_letters (const char *text)
{
  while (g_unichar_isalpha (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

static double
find_factor (const UnitWord *words, gsize n_words, const char *word)
{
  g_autofree char *folded = g_utf8_casefold (word, -1);
  for (gsize i = 0; i < n_words; i++)
    if (strcmp (words[i].word, folded) == 0)
      return words[i].factor;
  return NAN;
}

/* The unit as this program writes it in the current language is understood, too. */
static double
find_translated_distance_factor (const char *word)
{
  g_autofree char *folded = g_utf8_casefold (word, -1);
  for (int unit = FOOTFALL_DISTANCE_UNIT_KILOMETRES; unit <= FOOTFALL_DISTANCE_UNIT_MILES; unit++)
    {
      g_autofree char *symbol = g_utf8_casefold (footfall_distance_unit_get_symbol (unit), -1);
      if (strcmp (symbol, folded) == 0)
        return footfall_distance_unit_get_metres (unit);
    }
  return NAN;
}

static double
get_distance_factor (const char *word, FootfallDistanceUnit unit)
{
  if (*word == '\0')
    return footfall_distance_unit_get_metres (unit);
  double factor = find_factor (distance_words, G_N_ELEMENTS (distance_words), word);
  return isnan (factor) ? find_translated_distance_factor (word) : factor;
}

/* "6,200": a decimal mark for one, a separator of thousands for another. */
static gboolean
has_three_decimals (const char *number)
{
  const char *mark = strpbrk (number, ".,");
  if (mark == NULL)
    return FALSE;
  g_autofree char *decimals = strip (mark + 1, -1);
  return g_utf8_strlen (decimals, -1) == 3;
}

static gboolean
read_distance (const char *text, FootfallDistanceUnit unit, double *distance_m)
{
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;

  const char *letters = find_letter (text);
  g_autofree char *number = g_strndup (text, (gsize) (letters - text));
  g_autofree char *word = strip (letters, -1);
  double value;
  double factor = get_distance_factor (word, unit);
  if (!footfall_number_parse (number, &value) || isnan (factor))
    return FALSE;
  /* Nobody logs millimetres: who writes thousands of metres like this must not get a thousandth of them. */
  if (G_APPROX_VALUE (factor, 1, DBL_EPSILON) && has_three_decimals (number))
    return FALSE;
  *distance_m = round (value * factor * FOOTFALL_MICROMETRES_PER_METRE) / FOOTFALL_MICROMETRES_PER_METRE;
  return TRUE;
}

static gboolean
read_two_digits (const char **text, int *value)
{
  int sum = 0;
  for (int i = 0; i < 2; i++)
    {
      gunichar letter = g_utf8_get_char (*text);
      if (!g_unichar_isdigit (letter))
        return FALSE;
      sum = sum * 10 + g_unichar_digit_value (letter);
      *text = g_utf8_next_char (*text);
    }
  *value = sum;
  return TRUE;
}

/* "38:10" and "1:02:30": the first part as large as it may be, the others two digits below 60. */
static gboolean
read_clock_form (const char *text, double *duration_s)
{
  const char *colon = strchr (text, ':');
  g_autofree char *first = g_strndup (text, (gsize) (colon - text));
  double sum;
  if (find_letter (first)[0] != '\0' || strpbrk (first, ".,") != NULL || !footfall_number_parse (first, &sum))
    return FALSE;

  int n_parts = 1;
  for (const char *rest = colon; *rest != '\0'; n_parts++)
    {
      int part;
      if (*rest++ != ':' || !read_two_digits (&rest, &part) || part >= 60)
        return FALSE;
      sum = sum * 60 + part;
    }
  *duration_s = sum;
  return n_parts <= 3;
}

/* "1 h 2 min", "38.5 min", "90s" */
static gboolean
read_unit_form (const char *text, double *duration_s)
{
  double sum = 0;
  double last_factor = INFINITY;
  while (*text != '\0')
    {
      const char *letters = find_letter (text);
      const char *next = skip_letters (letters);
      g_autofree char *number = strip (text, letters - text);
      g_autofree char *word = g_strndup (letters, (gsize) (next - letters));
      double value;
      double factor = find_factor (duration_words, G_N_ELEMENTS (duration_words), word);
      if (!footfall_number_parse (number, &value) || !(factor < last_factor))
        return FALSE;
      sum += value * factor;
      last_factor = factor;
      text = next;
    }
  *duration_s = sum;
  return isfinite (last_factor);
}

static gboolean
read_duration (const char *text, double *duration_s)
{
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;

  g_autofree char *stripped = strip (text, -1);
  if (strchr (stripped, ':') != NULL)
    return read_clock_form (stripped, duration_s);
  if (*find_letter (stripped) != '\0')
    return read_unit_form (stripped, duration_s);

  double minutes;
  if (!footfall_number_parse (stripped, &minutes))
    return FALSE;
  *duration_s = minutes * 60;
  return TRUE;
}

/* What is there is not shown as 0, down to the thousandth of a unit. */
static int
count_shown_decimals (double value, int n_decimals)
{
  while (value > 0 && n_decimals < USUAL_MAX_DECIMALS && value * pow (10, n_decimals) <= 0.5)
    n_decimals++;
  return n_decimals;
}

static gboolean
fail (GError **error, const char *message)
{
  g_set_error_literal (error, FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID, message);
  return FALSE;
}

static gboolean
fail_to_read_distance (FootfallDistanceUnit unit, GError **error)
{
  return fail (error, unit == FOOTFALL_DISTANCE_UNIT_MILES ? _("Enter a distance such as 3.9 or 6.2 km.")
                                                           : _("Enter a distance such as 6.2 or 3.9 mi."));
}

static gboolean
fail_to_be_positive (GError **error)
{
  return fail (error, _("A distance must be more than 0, such as 6.2 km."));
}

gboolean
footfall_number_parse (const char *text, double *value)
{
  g_return_val_if_fail (value != NULL, FALSE);

  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return FALSE;
  g_autofree char *stripped = strip (text, -1);
  g_autofree char *normalised = normalise_number (stripped);
  double parsed = normalised != NULL ? g_ascii_strtod (normalised, NULL) : NAN;
  if (!isfinite (parsed))
    return FALSE;
  *value = parsed;
  return TRUE;
}

gboolean
footfall_distance_parse (const char *text, FootfallDistanceUnit unit, double *distance_m, GError **error)
{
  g_return_val_if_fail (text != NULL && distance_m != NULL, FALSE);

  double parsed;
  if (!read_distance (text, unit, &parsed))
    return fail_to_read_distance (unit, error);
  if (parsed <= 0)
    return fail_to_be_positive (error);
  if (parsed > FOOTFALL_DISTANCE_MAX_M)
    return fail (error, _("A distance can be at most 1000 km; enter one such as 6.2 km."));
  *distance_m = parsed;
  return TRUE;
}

gboolean
footfall_distance_parse_between (const char *text,
                                 FootfallDistanceUnit unit,
                                 double minimum_m,
                                 double maximum_m,
                                 double *distance_m,
                                 GError **error)
{
  g_return_val_if_fail (text != NULL && distance_m != NULL, FALSE);

  double parsed;
  if (!read_distance (text, unit, &parsed))
    return fail_to_read_distance (unit, error);
  if (parsed <= 0 && minimum_m > 0)
    return fail_to_be_positive (error);
  if (parsed < minimum_m || parsed > maximum_m)
    {
      g_autofree char *minimum = footfall_distance_format (minimum_m, unit, 0);
      g_autofree char *maximum = footfall_distance_format (maximum_m, unit, 0);
      g_autofree char *message = g_strdup_printf (_("Enter a distance from %s to %s."), minimum, maximum);
      return fail (error, message);
    }
  *distance_m = parsed;
  return TRUE;
}

char *
footfall_distance_format (double distance_m, FootfallDistanceUnit unit, int n_decimals)
{
  if (!isfinite (distance_m))
    return g_strdup (EN_DASH);

  double value = distance_m / footfall_distance_unit_get_metres (unit);
  g_autofree char *number = footfall_number_format (value, count_shown_decimals (value, n_decimals));
  return g_strconcat (number, NO_BREAK_SPACE, footfall_distance_unit_get_symbol (unit), NULL);
}

char *
footfall_distance_format_number (double distance_m, FootfallDistanceUnit unit)
{
  g_return_val_if_fail (isfinite (distance_m), g_strdup (""));

  double value = distance_m / footfall_distance_unit_get_metres (unit);
  for (int n_decimals = 0; n_decimals <= MAX_DECIMALS; n_decimals++)
    {
      g_autofree char *text = footfall_number_format (value, n_decimals);
      double read_back;
      if (footfall_distance_parse (text, unit, &read_back, NULL) && read_back == distance_m)
        return g_steal_pointer (&text);
    }
  return footfall_number_format (value, USUAL_MAX_DECIMALS);
}

const char *
footfall_distance_unit_get_symbol (FootfallDistanceUnit unit)
{
  return unit == FOOTFALL_DISTANCE_UNIT_MILES ? C_("distance unit", "mi") : C_("distance unit", "km");
}

double
footfall_distance_unit_get_metres (FootfallDistanceUnit unit)
{
  return unit == FOOTFALL_DISTANCE_UNIT_MILES ? FOOTFALL_METRES_PER_MILE : 1000;
}

gboolean
footfall_duration_parse (const char *text, gint64 *duration_s, GError **error)
{
  g_return_val_if_fail (text != NULL && duration_s != NULL, FALSE);

  double parsed;
  if (!read_duration (text, &parsed))
    return fail (error, _("Enter a duration such as 38:10, 1:02:30 or 38 min."));
  parsed = round (parsed);
  if (parsed <= 0)
    return fail (error, _("A duration must be more than 0, such as 38:10."));
  if (parsed > FOOTFALL_DURATION_MAX_S)
    return fail (error, _("A duration can be at most 14 days; enter one such as 38:10 or 1:02:30."));
  *duration_s = (gint64) parsed;
  return TRUE;
}

char *
footfall_duration_format (gint64 duration_s)
{
  if (duration_s < 0)
    return g_strdup (EN_DASH);

  gint64 hours = duration_s / 3600;
  int minutes = (int) (duration_s / 60 % 60);
  int seconds = (int) (duration_s % 60);
  if (hours == 0)
    return g_strdup_printf ("%d:%02d", minutes, seconds);
  return g_strdup_printf ("%" G_GINT64_FORMAT ":%02d:%02d", hours, minutes, seconds);
}

char *
footfall_pace_format (double distance_m, gint64 duration_s, FootfallDistanceUnit unit)
{
  if (!(distance_m > 0) || !isfinite (distance_m) || duration_s <= 0)
    return g_strdup (EN_DASH);

  double pace_s = round ((double) duration_s * footfall_distance_unit_get_metres (unit) / distance_m);
  /* Nothing that moved is slower; what is has a distance of next to nothing. */
  if (pace_s > FOOTFALL_DURATION_MAX_S)
    return g_strdup (EN_DASH);
  g_autofree char *pace = footfall_duration_format ((gint64) pace_s);
  return g_strconcat (pace, NO_BREAK_SPACE "/", footfall_distance_unit_get_symbol (unit), NULL);
}

char *
footfall_number_format (double value, int n_decimals)
{
  g_return_val_if_fail (n_decimals >= 0, g_strdup (EN_DASH));

  if (!isfinite (value))
    return g_strdup (EN_DASH);
  g_autofree char *text = g_strdup_printf ("%.*f", n_decimals, value);
  gboolean is_zero = strpbrk (text, "123456789") == NULL;
  return is_zero ? g_strdup_printf ("%.*f", n_decimals, 0.0) : g_steal_pointer (&text); /* never "-0.0" */
}

char *
footfall_number_format_exact (double value)
{
  double scale = 1;
  int n_decimals = 0;
  while (isfinite (value) && n_decimals < EXACT_DECIMALS_MAX && fabs (rint (value * scale) - value * scale) > 1e-6)
    {
      scale *= 10;
      n_decimals++;
    }
  return footfall_number_format (value, n_decimals);
}
