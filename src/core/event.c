/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/event.h"

#include <glib/gi18n-lib.h>

static const FootfallRecordField fields[] = {
  { FOOTFALL_FIELD (FootfallEvent, on, DAY), .label = N_("The day of the event") },
  { FOOTFALL_FIELD (FootfallEvent, kind, WORD), .label = N_("The kind of event"),
    .vocabulary = &footfall_event_kinds },
  { FOOTFALL_FIELD (FootfallEvent, notes, TEXT), .label = N_("The note"), .is_optional = TRUE },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const FootfallEvent *event_a = a;
  const FootfallEvent *event_b = b;
  return footfall_record_compare_by (event_a->on, event_b->on, a, b);
}

const FootfallRecordClass footfall_event_class = {
  .name = "event",
  .size = sizeof (FootfallEvent),
  .fields = fields,
  .n_fields = G_N_ELEMENTS (fields),
  .compare = compare,
};

FOOTFALL_DEFINE_RECORD (FootfallEvent, footfall_event, EVENT)

FootfallEvent *
footfall_event_new (void)
{
  FootfallEvent *self = footfall_record_new (FOOTFALL_RECORD_EVENT);
  self->kind = FOOTFALL_EVENT_KIND_OTHER;
  return self;
}
