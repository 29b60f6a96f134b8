/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-list.h"

#include <math.h>

#define DAY_S 86400

/* A larger set of changes is an import or its undo: all rows are made anew. */
#define SINGLE_CHANGES_MAX 64

/* The higher place comes first. Records have even places and months odd ones,
 * so that a month stands just above its last second. */
typedef struct
{
  gint64 place;
  FootfallJournalItemKind kind;
  FootfallUuid uuid; /* none for a month */
} Row;

struct _FootfallJournalList
{
  GObject parent_instance;

  const FootfallLog *log;
  GArray *rows; /* (element-type Row) */
};

static void footfall_journal_list_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FootfallJournalList, footfall_journal_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, footfall_journal_list_list_model_init))

static Row
make_run_row (const FootfallRun *run)
{
  return (Row) { 2 * (run->started_at + run->utc_offset_s), FOOTFALL_JOURNAL_ITEM_RUN, run->record.uuid };
}

static Row
make_month_row (FootfallDay month)
{
  gint64 next_month = footfall_day_add_months (month, 1);
  return (Row) { 2 * next_month * DAY_S - 1, FOOTFALL_JOURNAL_ITEM_MONTH, FOOTFALL_UUID_NONE };
}

static FootfallDay
get_day (const Row *row)
{
  gint64 second = row->place >> 1;
  return footfall_day_of_instant (second, 0);
}

static FootfallDay
get_month (const Row *row)
{
  return footfall_day_start_of_month (get_day (row));
}

static int
compare_rows (const Row *a, const Row *b)
{
  if (a->place != b->place)
    return a->place > b->place ? -1 : 1;
  return footfall_uuid_compare (&b->uuid, &a->uuid);
}

static const Row *
get_row (FootfallJournalList *self, guint position)
{
  return &g_array_index (self->rows, Row, position);
}

/* The position of the first row that does not come before @row. */
static guint
find_place (FootfallJournalList *self, const Row *row)
{
  guint low = 0;
  guint high = self->rows->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (compare_rows (get_row (self, middle), row) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static gboolean
find_row (FootfallJournalList *self, const Row *row, guint *position)
{
  *position = find_place (self, row);
  return *position < self->rows->len && compare_rows (get_row (self, *position), row) == 0;
}

static gboolean
is_month (FootfallJournalList *self, guint position)
{
  return position >= self->rows->len || get_row (self, position)->kind == FOOTFALL_JOURNAL_ITEM_MONTH;
}

static void
emit (FootfallJournalList *self, guint position, guint removed, guint added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

/* A row came to or went from @position. A neighbour looks different where it gets or loses a corner of the box. */
static void
emit_with_corners (FootfallJournalList *self, guint position, int growth)
{
  guint next = growth > 0 ? position + 1 : position;
  gboolean at_top = is_month (self, position - 1);
  gboolean at_bottom = is_month (self, next);
  guint start = at_bottom && !at_top ? position - 1 : position;
  guint end = at_top && !at_bottom ? next + 1 : next;
  emit (self, start, (guint) ((int) (end - start) - growth), end - start);
}

static void
insert_row (FootfallJournalList *self, Row row)
{
  Row month = make_month_row (get_month (&row));
  guint month_position;
  if (!find_row (self, &month, &month_position))
    {
      g_array_insert_val (self->rows, month_position, month);
      g_array_insert_val (self->rows, month_position + 1, row);
      emit (self, month_position, 0, 2);
      return;
    }

  guint position = find_place (self, &row);
  g_array_insert_val (self->rows, position, row);
  emit_with_corners (self, position, 1);
  emit (self, month_position, 1, 1);
}

static void
remove_row (FootfallJournalList *self, Row row)
{
  guint position;
  if (!find_row (self, &row, &position))
    return;

  Row month = make_month_row (get_month (&row));
  guint month_position = find_place (self, &month);
  g_array_remove_index (self->rows, position);
  if (!is_month (self, month_position + 1))
    {
      emit_with_corners (self, position, -1);
      emit (self, month_position, 1, 1);
      return;
    }
  g_array_remove_index (self->rows, month_position);
  emit (self, month_position, 2, 0);
}

/* A row that stays where it is, with the sums of its month. */
static void
refresh_row (FootfallJournalList *self, Row row)
{
  guint position;
  if (!find_row (self, &row, &position))
    return;

  Row month = make_month_row (get_month (&row));
  emit (self, position, 1, 1);
  emit (self, find_place (self, &month), 1, 1);
}

static void
update_run (FootfallJournalList *self, const FootfallRun *before, const FootfallRun *after)
{
  Row row_before = before != NULL ? make_run_row (before) : (Row) { 0 };
  Row row_after = after != NULL ? make_run_row (after) : (Row) { 0 };
  if (before != NULL && after != NULL && compare_rows (&row_before, &row_after) == 0)
    {
      refresh_row (self, row_after);
      return;
    }

  if (before != NULL)
    remove_row (self, row_before);
  if (after != NULL)
    insert_row (self, row_after);
}

static void
update_run_of_pain (FootfallJournalList *self, const FootfallPain *pain)
{
  const FootfallRun *run = pain != NULL ? footfall_log_find_run (self->log, &pain->run) : NULL;
  guint position = run != NULL ? footfall_journal_list_find_run (self, run) : G_MAXUINT;
  if (position != G_MAXUINT)
    emit (self, position, 1, 1);
}

static void
update (FootfallJournalList *self, const FootfallChange *change)
{
  if (change->kind == FOOTFALL_RECORD_RUN)
    update_run (self, change->before, change->after);
  else if (change->kind == FOOTFALL_RECORD_PAIN)
    update_run_of_pain (self, change->after != NULL ? change->after : change->before);
}

/* The log has runs by instant; by the local clock the order can differ after a journey. */
static int
compare_rows_for_sort (gconstpointer a, gconstpointer b)
{
  return compare_rows (a, b);
}

static GArray *
list_runs (const FootfallLog *log)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (Row));
  gboolean is_sorted = TRUE;
  for (guint i = footfall_log_get_n_runs (log); i > 0; i--)
    {
      Row row = make_run_row (footfall_log_get_run (log, i - 1));
      if (runs->len > 0 && compare_rows (&g_array_index (runs, Row, runs->len - 1), &row) > 0)
        is_sorted = FALSE;
      g_array_append_val (runs, row);
    }
  if (!is_sorted)
    g_array_sort (runs, compare_rows_for_sort);
  return runs;
}

static void
fill (FootfallJournalList *self)
{
  g_autoptr (GArray) runs = list_runs (self->log);
  FootfallDay month = FOOTFALL_DAY_UNKNOWN;
  g_array_set_size (self->rows, 0);
  for (guint i = 0; i < runs->len; i++)
    {
      const Row *row = &g_array_index (runs, Row, i);
      if (get_month (row) != month)
        {
          month = get_month (row);
          Row month_row = make_month_row (month);
          g_array_append_val (self->rows, month_row);
        }
      g_array_append_vals (self->rows, row, 1);
    }
}

static void
refill (FootfallJournalList *self)
{
  guint n_before = self->rows->len;
  fill (self);
  emit (self, 0, n_before, self->rows->len);
}

static GType
footfall_journal_list_get_item_type (GListModel *model)
{
  return FOOTFALL_TYPE_JOURNAL_ITEM;
}

static guint
footfall_journal_list_get_n_items (GListModel *model)
{
  return FOOTFALL_JOURNAL_LIST (model)->rows->len;
}

static gpointer
footfall_journal_list_get_item (GListModel *model, guint position)
{
  FootfallJournalList *self = FOOTFALL_JOURNAL_LIST (model);

  if (position >= self->rows->len)
    return NULL;

  const Row *row = get_row (self, position);
  if (row->kind == FOOTFALL_JOURNAL_ITEM_MONTH)
    return footfall_journal_item_new (row->kind, get_month (row), &row->uuid, FALSE, FALSE);
  return footfall_journal_item_new (row->kind, get_day (row), &row->uuid, is_month (self, position - 1),
                                    is_month (self, position + 1));
}

static void
footfall_journal_list_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = footfall_journal_list_get_item_type;
  iface->get_n_items = footfall_journal_list_get_n_items;
  iface->get_item = footfall_journal_list_get_item;
}

static void
footfall_journal_list_finalize (GObject *object)
{
  g_array_unref (FOOTFALL_JOURNAL_LIST (object)->rows);

  G_OBJECT_CLASS (footfall_journal_list_parent_class)->finalize (object);
}

static void
footfall_journal_list_class_init (FootfallJournalListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footfall_journal_list_finalize;
}

static void
footfall_journal_list_init (FootfallJournalList *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
}

FootfallJournalList *
footfall_journal_list_new (const FootfallLog *log)
{
  g_return_val_if_fail (log != NULL, NULL);

  FootfallJournalList *self = g_object_new (FOOTFALL_TYPE_JOURNAL_LIST, NULL);
  self->log = log;
  fill (self);
  return self;
}

void
footfall_journal_list_update (FootfallJournalList *self, const FootfallChangeSet *changes)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL_LIST (self));
  g_return_if_fail (changes != NULL);

  guint size = footfall_change_set_get_size (changes);
  if (size > SINGLE_CHANGES_MAX)
    {
      refill (self);
      return;
    }
  for (guint i = 0; i < size; i++)
    update (self, footfall_change_set_get (changes, i));
}

guint
footfall_journal_list_find_run (FootfallJournalList *self, const FootfallRun *run)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_LIST (self), G_MAXUINT);
  g_return_val_if_fail (run != NULL, G_MAXUINT);

  Row row = make_run_row (run);
  guint position;
  return find_row (self, &row, &position) ? position : G_MAXUINT;
}

FootfallMonthSums
footfall_journal_list_sum_month (FootfallJournalList *self, FootfallDay month)
{
  FootfallMonthSums sums = { 0, 0 };
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_LIST (self), sums);

  Row month_row = make_month_row (month);
  for (guint i = find_place (self, &month_row) + 1; !is_month (self, i); i++)
    {
      const FootfallRun *run = footfall_log_find_run (self->log, &get_row (self, i)->uuid);
      if (run == NULL)
        continue;
      sums.n_runs++;
      sums.distance_m += isnan (run->distance_m) ? 0 : run->distance_m;
    }
  return sums;
}
