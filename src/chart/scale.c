/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/scale.h"

#include <math.h>

#define HALF_UNIT 0.5

/* Beyond this, half a unit more or less is no other number. */
#define VALUE_MAX 1e15

void
footfall_scale_init (FootfallScale *self, double from, double to, double start, double end)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (isfinite (start) && isfinite (end));

  if (!isfinite (from) || !isfinite (to))
    from = 0, to = 1;
  from = CLAMP (from, -VALUE_MAX, VALUE_MAX);
  to = CLAMP (to, -VALUE_MAX, VALUE_MAX);
  if (to <= from)
    {
      double middle = (from + to) / 2;
      from = middle - HALF_UNIT;
      to = middle + HALF_UNIT;
    }
  *self = (FootfallScale) { from, to, start, end };
}

double
footfall_scale_map (const FootfallScale *self, double value)
{
  return self->start + (value - self->from) / (self->to - self->from) * (self->end - self->start);
}

double
footfall_scale_invert (const FootfallScale *self, double pixel)
{
  if (fabs (self->end - self->start) <= 0)
    return self->from;
  return self->from + (pixel - self->start) / (self->end - self->start) * (self->to - self->from);
}

double
footfall_scale_get_density (const FootfallScale *self)
{
  return fabs (self->end - self->start) / (self->to - self->from);
}

gboolean
footfall_scale_holds (const FootfallScale *self, double value)
{
  return value >= self->from && value <= self->to;
}
