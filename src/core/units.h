/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Reading and writing of quantities the way people do. Values inside the
 * program are always metres and seconds; units exist only at its edges. */

#define FOOTFALL_METRES_PER_MILE 1609.344

/* Distances are read and added up in micrometres. That is finer than anything
 * measured, and makes the same length the same number whatever unit it was
 * typed in: a thousandth of a mile is 1609344 of them exactly. */
#define FOOTFALL_MICROMETRES_PER_METRE 1e6

/* More than anyone has run in one go; what is above is a typing mistake or a wrong unit. */
#define FOOTFALL_DISTANCE_MAX_M 1000000.0
#define FOOTFALL_DURATION_MAX_S (14 * 86400)

typedef enum
{
  FOOTFALL_DISTANCE_UNIT_KILOMETRES,
  FOOTFALL_DISTANCE_UNIT_MILES,
} FootfallDistanceUnit;

/**
 * FOOTFALL_UNITS_ERROR:
 *
 * One code: %FOOTFALL_UNITS_ERROR_INVALID. The message says what is wrong with
 * the text and shows a text that would do; it is fit to be put under a field.
 */
#define FOOTFALL_UNITS_ERROR (footfall_units_error_quark ())
GQuark footfall_units_error_quark (void);

typedef enum
{
  FOOTFALL_UNITS_ERROR_INVALID,
} FootfallUnitsError;

/**
 * footfall_number_parse:
 * @text: (nullable): a non-negative decimal number with a point or a comma, whatever the locale;
 *   digits of any script; grouping by spaces or apostrophes
 * @value: (out): the number; untouched on failure
 *
 * Returns: whether the whole of @text is a number
 */
gboolean footfall_number_parse (const char *text, double *value);

/**
 * footfall_distance_parse:
 * @text: "6.2", "6,2", "6.2 km", "3.9mi", "6200m", case and spaces as you like
 * @unit: the unit of a bare number
 * @distance_m: (out): metres, above 0 up to %FOOTFALL_DISTANCE_MAX_M; untouched on failure
 * @error: set to %FOOTFALL_UNITS_ERROR
 *
 * Returns: whether @text is a distance
 */
gboolean footfall_distance_parse (const char *text, FootfallDistanceUnit unit, double *distance_m, GError **error);

/**
 * footfall_distance_parse_between:
 * @minimum_m: the smallest distance that will do, metres
 * @maximum_m: the largest
 * @distance_m: (out): metres; untouched on failure
 *
 * As footfall_distance_parse(), for distances that are not those of one run, such as what a shoe has gone.
 */
gboolean footfall_distance_parse_between (const char *text, FootfallDistanceUnit unit, double minimum_m,
                                          double maximum_m, double *distance_m, GError **error);

/**
 * footfall_distance_format:
 * @distance_m: metres; NAN gives an en dash
 * @n_decimals: 0 to 3; a distance that they would show as 0 is given more, up to 3
 *
 * Returns: (transfer full): "6.2 km" in the current locale, number and unit joined by a no-break space
 */
char *footfall_distance_format (double distance_m, FootfallDistanceUnit unit, int n_decimals);

/**
 * footfall_distance_format_number:
 *
 * What an entry is filled with. footfall_distance_parse() reads it back to the same distance if
 * that was typed, in whatever unit, or is known to the micrometre; one that is finer still, as
 * measured distances are, is rounded to three decimals.
 *
 * Returns: (transfer full): the number alone, without trailing zeros
 */
char *footfall_distance_format_number (double distance_m, FootfallDistanceUnit unit);

/* "km" or "mi", translated */
const char *footfall_distance_unit_get_symbol (FootfallDistanceUnit unit);
double      footfall_distance_unit_get_metres (FootfallDistanceUnit unit);

/**
 * footfall_duration_parse:
 * @text: "38:10", "1:02:30", "38" (minutes), "38 min", "1 h 2 min", "90s"
 * @duration_s: (out): seconds, above 0 up to %FOOTFALL_DURATION_MAX_S; untouched on failure
 *
 * Returns: whether @text is a duration
 */
gboolean footfall_duration_parse (const char *text, gint64 *duration_s, GError **error);

/**
 * footfall_duration_format:
 * @duration_s: seconds; below 0 (unknown) gives an en dash
 *
 * Returns: (transfer full): "38:10" or "1:02:30"
 */
char *footfall_duration_format (gint64 duration_s);

/**
 * footfall_pace_format:
 * @distance_m: metres, NAN if unknown
 * @duration_s: seconds, -1 if unknown
 *
 * Returns: (transfer full): "6:09 /km", or an en dash when either is unknown
 */
char *footfall_pace_format (double distance_m, gint64 duration_s, FootfallDistanceUnit unit);

/**
 * footfall_number_format:
 *
 * Returns: (transfer full): @value in the current locale with @n_decimals decimals
 */
char *footfall_number_format (double value, int n_decimals);

/**
 * footfall_number_format_exact:
 *
 * Returns: (transfer full): @value in the current locale with as many decimals as it has, at most six
 */
char *footfall_number_format_exact (double value);

G_END_DECLS
