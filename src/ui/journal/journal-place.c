/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-place.h"

#define DAY_S 86400

static gint64
get_local_second (FootfallRecordKind kind, gconstpointer record)
{
  switch (kind)
    {
    case FOOTFALL_RECORD_RUN:
      return ((const FootfallRun *) record)->started_at + ((const FootfallRun *) record)->utc_offset_s;
    case FOOTFALL_RECORD_PAIN:
      return ((const FootfallPain *) record)->felt_at + ((const FootfallPain *) record)->utc_offset_s;
    case FOOTFALL_RECORD_ACTIVITY:
      return ((const FootfallActivity *) record)->done_at + ((const FootfallActivity *) record)->utc_offset_s;
    case FOOTFALL_RECORD_BREAK:
      return ((gint64) ((const FootfallBreak *) record)->starts_on + 1) * DAY_S - 1;
    case FOOTFALL_RECORD_EVENT:
      return ((gint64) ((const FootfallEvent *) record)->on + 1) * DAY_S - 1;
    case FOOTFALL_RECORD_SHOE:
    case FOOTFALL_RECORD_IMPORT_BATCH:
    case FOOTFALL_RECORD_DISMISSAL:
    case FOOTFALL_RECORD_NOTIFICATION:
    default:
      g_assert_not_reached ();
    }
}

/* The log has records by instant; by the local clock the order can differ after a journey. */
static GArray *
list_records (const FootfallLog *log, FootfallRecordKind kind, FootfallJournalAccepts accepts, gpointer data)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (FootfallJournalPlace));
  gboolean is_sorted = TRUE;
  for (guint i = footfall_log_get_size (log, kind); i > 0; i--)
    {
      gconstpointer record = footfall_log_get (log, kind, i - 1);
      if (!footfall_journal_place_shows (kind, record) || !accepts (kind, record, data))
        continue;
      FootfallJournalPlace place = footfall_journal_place_of_record (kind, record);
      if (places->len > 0)
        is_sorted &= footfall_journal_place_compare (
                         &g_array_index (places, FootfallJournalPlace, places->len - 1), &place) <= 0;
      g_array_append_val (places, place);
    }
  if (!is_sorted)
    g_array_sort (places, footfall_journal_place_compare);
  return places;
}

static GArray *
merge (const GArray *a, const GArray *b)
{
  GArray *merged = g_array_sized_new (FALSE, FALSE, sizeof (FootfallJournalPlace), a->len + b->len);
  guint i = 0;
  guint j = 0;
  while (i < a->len || j < b->len)
    {
      const FootfallJournalPlace *next_a = i < a->len ? &g_array_index (a, FootfallJournalPlace, i) : NULL;
      const FootfallJournalPlace *next_b = j < b->len ? &g_array_index (b, FootfallJournalPlace, j) : NULL;
      gboolean takes_a = next_b == NULL || (next_a != NULL && footfall_journal_place_compare (next_a, next_b) <= 0);
      g_array_append_vals (merged, takes_a ? next_a : next_b, 1);
      i += takes_a ? 1 : 0;
      j += takes_a ? 0 : 1;
    }
  return merged;
}

static GArray *
add_months (const GArray *records)
{
  GArray *places = g_array_sized_new (FALSE, FALSE, sizeof (FootfallJournalPlace), records->len);
  FootfallDay month = FOOTFALL_DAY_UNKNOWN;
  for (guint i = 0; i < records->len; i++)
    {
      const FootfallJournalPlace *place = &g_array_index (records, FootfallJournalPlace, i);
      if (footfall_journal_place_get_month (place) != month)
        {
          month = footfall_journal_place_get_month (place);
          FootfallJournalPlace heading = footfall_journal_place_of_month (month);
          g_array_append_val (places, heading);
        }
      g_array_append_vals (places, place, 1);
    }
  return places;
}

gboolean
footfall_journal_place_shows (FootfallRecordKind kind, gconstpointer record)
{
  if (record == NULL)
    return FALSE;
  if (kind == FOOTFALL_RECORD_PAIN)
    return footfall_uuid_is_none (&((const FootfallPain *) record)->run);
  return kind == FOOTFALL_RECORD_RUN || kind == FOOTFALL_RECORD_ACTIVITY || kind == FOOTFALL_RECORD_BREAK
         || kind == FOOTFALL_RECORD_EVENT;
}

FootfallJournalPlace
footfall_journal_place_of_record (FootfallRecordKind kind, gconstpointer record)
{
  return (FootfallJournalPlace) {
    .order = 2 * get_local_second (kind, record),
    .kind = kind,
    .uuid = ((const FootfallRecord *) record)->uuid,
  };
}

FootfallJournalPlace
footfall_journal_place_of_month (FootfallDay month)
{
  FootfallDay next_month = footfall_day_add_months (month, 1);
  if (next_month == FOOTFALL_DAY_UNKNOWN)
    next_month = FOOTFALL_DAY_MAX + 1;
  return (FootfallJournalPlace) {
    .order = 2 * (gint64) next_month * DAY_S - 1,
    .is_month = TRUE,
    .uuid = FOOTFALL_UUID_NONE,
  };
}

FootfallDay
footfall_journal_place_get_day (const FootfallJournalPlace *self)
{
  gint64 second = self->order >> 1;
  return footfall_day_of_instant (second, 0);
}

FootfallDay
footfall_journal_place_get_month (const FootfallJournalPlace *self)
{
  return footfall_day_start_of_month (footfall_journal_place_get_day (self));
}

int
footfall_journal_place_compare (gconstpointer a, gconstpointer b)
{
  const FootfallJournalPlace *place_a = a;
  const FootfallJournalPlace *place_b = b;
  if (place_a->order != place_b->order)
    return place_a->order > place_b->order ? -1 : 1;
  return footfall_uuid_compare (&place_b->uuid, &place_a->uuid);
}

GArray *
footfall_journal_place_list (const FootfallLog *log, FootfallJournalAccepts accepts, gpointer data)
{
  static const FootfallRecordKind others[] = { FOOTFALL_RECORD_PAIN, FOOTFALL_RECORD_ACTIVITY, FOOTFALL_RECORD_BREAK,
                                               FOOTFALL_RECORD_EVENT };

  g_return_val_if_fail (log != NULL, NULL);
  g_return_val_if_fail (accepts != NULL, NULL);

  GArray *places = list_records (log, FOOTFALL_RECORD_RUN, accepts, data);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GArray) more = list_records (log, others[i], accepts, data);
      g_autoptr (GArray) before = places;
      places = merge (before, more);
    }
  g_autoptr (GArray) records = places;
  return add_months (records);
}
