/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/why.h"

#include <glib/gi18n-lib.h>

#include "advice/finding-text.h"
#include "advice/phrases.h"

static void
free_row (gpointer data)
{
  FootfallWhyRow *row = data;
  g_free (row->label);
  g_free (row->value);
  g_free (row->threshold);
  g_free (row);
}

GPtrArray *
footfall_why_new (void)
{
  return g_ptr_array_new_with_free_func (free_row);
}

void
footfall_why_add (GPtrArray *why, const char *label, char *value, char *threshold, const char *field)
{
  FootfallWhyRow *row = g_new (FootfallWhyRow, 1);
  row->label = g_strdup (label);
  row->value = value;
  row->threshold = threshold;
  row->field = field;
  g_ptr_array_add (why, row);
}

void
footfall_why_add_level (GPtrArray *why, const char *label, int level, int min_level, const char *field)
{
  footfall_why_add (why, label, footfall_phrase_level (level), footfall_phrase_or_more (min_level), field);
}

void
footfall_why_add_day_range (GPtrArray *why, const FootfallTextRequest *request, FootfallDay from, FootfallDay to,
                            char *threshold, const char *field)
{
  footfall_why_add (why, _("First to last day"), footfall_text_request_day_range (request, from, to), threshold, field);
}

void
footfall_why_add_most_days (GPtrArray *why, const FootfallTextRequest *request, FootfallDay from, FootfallDay to,
                            int logged_days, int counted_days)
{
  const FootfallRules *rules = request->rules;
  footfall_why_add (why, _("Logged days"), footfall_phrase_days (logged_days),
                    footfall_phrase_days_or_more (rules->share_logged_days), "share-logged-days");
  footfall_why_add_day_range (why, request, from, to, footfall_phrase_days_or_more (rules->share_span_days),
                              "share-span-days");
  footfall_why_add (why, _("Days that count"), footfall_phrase_share (counted_days, logged_days),
                    footfall_phrase_percent_or_more (rules->share_percent / 100.0), "share-percent");
}

void
footfall_why_add_painful_on (GPtrArray *why, const FootfallTextRequest *request, FootfallDay painful_on,
                             int within_days, const char *field)
{
  if (painful_on == FOOTFALL_DAY_UNKNOWN)
    return;
  footfall_why_add (why, _("Latest painful day"), footfall_text_request_day (request, painful_on),
                    footfall_phrase_within_days (within_days), field);
}
