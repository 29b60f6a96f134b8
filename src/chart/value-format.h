/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/units.h"

G_BEGIN_DECLS

typedef enum
{
  FOOTFALL_VALUE_NUMBER,
  FOOTFALL_VALUE_LEVEL,    /* a pain level */
  FOOTFALL_VALUE_DISTANCE, /* metres */
  FOOTFALL_VALUE_DATE,     /* days since 1970-01-01 */
  FOOTFALL_VALUE_DAYS,     /* days from a day 0 */
} FootfallValueKind;

/**
 * FootfallValueFormat:
 * @kind: what a number means
 * @unit: in which distances are shown
 */
typedef struct
{
  FootfallValueKind kind;
  FootfallDistanceUnit unit;
} FootfallValueFormat;

/* What one of the unit that is shown measures: metres for distances, otherwise 1 */
double footfall_value_format_get_unit (const FootfallValueFormat *self);

/**
 * footfall_value_format_tick:
 * @step: from mark to mark, as @value
 *
 * Returns: (transfer full): the number beside a mark, with the decimals that @step needs
 */
char *footfall_value_format_tick (const FootfallValueFormat *self, double value, double step);

/**
 * footfall_value_format_full:
 *
 * Returns: (transfer full): the value in words, for tooltips and tables; "unknown" for NAN
 */
char *footfall_value_format_full (const FootfallValueFormat *self, double value);

/**
 * footfall_calendar_format_year:
 *
 * Returns: (transfer full): the year of @day alone
 */
char *footfall_calendar_format_year (FootfallDay day);

/**
 * footfall_calendar_format_day:
 *
 * Returns: (transfer full): day and month, short: "21 Nov"
 */
char *footfall_calendar_format_day (FootfallDay day);

/* The month alone, short: "Nov" */
char *footfall_calendar_format_month (FootfallDay day);

G_END_DECLS
