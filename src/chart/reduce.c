/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/reduce.h"

#include <math.h>

/* What is kept of one column of pixels */
typedef struct
{
  gint64 column;
  guint n;
  guint first;
  guint lowest;
  guint highest;
  guint last;
} Column;

static const FootfallDatum *
get (const GArray *data, guint index)
{
  return &g_array_index (data, FootfallDatum, index);
}

static void
append_once (GArray *indices, guint index)
{
  if (indices->len == 0 || g_array_index (indices, guint, indices->len - 1) != index)
    g_array_append_val (indices, index);
}

static void
flush (const Column *column, GArray *indices)
{
  if (column->n == 0)
    return;
  append_once (indices, column->first);
  append_once (indices, MIN (column->lowest, column->highest));
  append_once (indices, MAX (column->lowest, column->highest));
  append_once (indices, column->last);
}

static void
take (Column *column, const GArray *data, guint index)
{
  double y = get (data, index)->y;
  column->n++;
  column->last = index;
  if (y < get (data, column->lowest)->y)
    column->lowest = index;
  if (y > get (data, column->highest)->y)
    column->highest = index;
}

guint
footfall_data_find (const GArray *data, double x)
{
  guint low = 0;
  guint high = data->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (get (data, middle)->x < x)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

void
footfall_data_reduce (const GArray *data, guint first, guint end, const FootfallScale *x, GArray *indices)
{
  Column column = { .n = 0 };

  g_return_if_fail (end <= data->len);

  for (guint i = first; i < end; i++)
    {
      const FootfallDatum *datum = get (data, i);
      if (isnan (datum->y))
        {
          /* A gap stays a gap */
          flush (&column, indices);
          append_once (indices, i);
          column.n = 0;
          continue;
        }
      gint64 at = (gint64) floor (footfall_scale_map (x, datum->x));
      if (column.n == 0 || at != column.column)
        {
          flush (&column, indices);
          column = (Column) { .column = at, .first = i, .lowest = i, .highest = i };
        }
      take (&column, data, i);
    }
  flush (&column, indices);
}
