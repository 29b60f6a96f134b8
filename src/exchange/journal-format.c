/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/journal-format.h"

const FootfallRecordKind footfall_journal_format_kinds[] = {
  FOOTFALL_RECORD_RUN,   FOOTFALL_RECORD_PAIN,  FOOTFALL_RECORD_SHOE,      FOOTFALL_RECORD_ACTIVITY,
  FOOTFALL_RECORD_BREAK, FOOTFALL_RECORD_EVENT, FOOTFALL_RECORD_DISMISSAL,
};
G_STATIC_ASSERT (G_N_ELEMENTS (footfall_journal_format_kinds) == FOOTFALL_N_JOURNAL_FORMAT_KINDS);

static const char *const keys[FOOTFALL_N_RECORD_KINDS] = {
  [FOOTFALL_RECORD_RUN] = "runs",
  [FOOTFALL_RECORD_PAIN] = "pain",
  [FOOTFALL_RECORD_SHOE] = "shoes",
  [FOOTFALL_RECORD_ACTIVITY] = "activities",
  [FOOTFALL_RECORD_BREAK] = "breaks",
  [FOOTFALL_RECORD_EVENT] = "events",
  [FOOTFALL_RECORD_DISMISSAL] = "dismissals",
};

const char *
footfall_journal_format_get_key (FootfallRecordKind kind)
{
  g_return_val_if_fail ((guint) kind < FOOTFALL_N_RECORD_KINDS && keys[kind] != NULL, NULL);
  return keys[kind];
}
