/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/text-request.h"

#include "advice/phrases.h"

/* What is quiet may be as old as a year. */
static FootfallDay
get_near_day (const FootfallTextRequest *self)
{
  return self->finding->quiet ? FOOTFALL_DAY_UNKNOWN : self->finding->last;
}

const char *
footfall_text_request_knee (const FootfallTextRequest *self)
{
  return footfall_phrase_knee ((FootfallKnee) self->finding->knee);
}

const char *
footfall_text_request_knee_heading (const FootfallTextRequest *self)
{
  return footfall_phrase_knee_heading ((FootfallKnee) self->finding->knee);
}

char *
footfall_text_request_day (const FootfallTextRequest *self, FootfallDay day)
{
  return footfall_phrase_day (day, get_near_day (self));
}

char *
footfall_text_request_day_range (const FootfallTextRequest *self, FootfallDay from, FootfallDay to)
{
  return footfall_phrase_day_range (from, to, get_near_day (self));
}

char *
footfall_text_request_distance (const FootfallTextRequest *self, double distance_m)
{
  return footfall_phrase_distance (distance_m, self->unit);
}
