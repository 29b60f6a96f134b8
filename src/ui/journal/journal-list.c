/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-list.h"

#include <math.h>

/* A larger set of changes is an import, a change of many runs, or their undo: one span holds all that it touches. */
#define SINGLE_CHANGES_MAX 64

struct _FootfallJournalList
{
  GObject parent_instance;

  const FootfallLog *log;
  FootfallJournalMatcher *matcher; /* (owned) */
  GArray *rows;                    /* (owned) (element-type FootfallJournalPlace) */
  guint n_months;
};

static void footfall_journal_list_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FootfallJournalList, footfall_journal_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, footfall_journal_list_list_model_init))

static const FootfallJournalPlace *
get_row (const GArray *rows, guint position)
{
  return &g_array_index (rows, FootfallJournalPlace, position);
}

/* The position of the first row that does not come before @row. */
static guint
find_place (FootfallJournalList *self, const FootfallJournalPlace *row)
{
  guint low = 0;
  guint high = self->rows->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (footfall_journal_place_compare (get_row (self->rows, middle), row) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static gboolean
find_row (FootfallJournalList *self, const FootfallJournalPlace *row, guint *position)
{
  *position = find_place (self, row);
  return *position < self->rows->len
         && footfall_journal_place_compare (get_row (self->rows, *position), row) == 0;
}

static gboolean
is_month (const GArray *rows, guint position)
{
  return position >= rows->len || get_row (rows, position)->is_month;
}

static void
emit (FootfallJournalList *self, guint position, guint removed, guint added)
{
  if (removed > 0 || added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

/* A row came to or went from @position. A neighbour looks different where it gets or loses a corner of the box. */
static void
emit_with_corners (FootfallJournalList *self, guint position, int growth)
{
  guint next = growth > 0 ? position + 1 : position;
  gboolean at_top = is_month (self->rows, position - 1);
  gboolean at_bottom = is_month (self->rows, next);
  guint start = at_bottom && !at_top ? position - 1 : position;
  guint end = at_top && !at_bottom ? next + 1 : next;
  emit (self, start, (guint) ((int) (end - start) - growth), end - start);
}

/* Only runs have a part in the sums. */
static void
emit_sums (FootfallJournalList *self, guint month_position, FootfallRecordKind kind)
{
  if (kind == FOOTFALL_RECORD_RUN)
    emit (self, month_position, 1, 1);
}

static void
insert_row (FootfallJournalList *self, FootfallJournalPlace row)
{
  FootfallJournalPlace month = footfall_journal_place_of_month (footfall_journal_place_get_month (&row));
  guint month_position;
  if (!find_row (self, &month, &month_position))
    {
      g_array_insert_val (self->rows, month_position, month);
      g_array_insert_val (self->rows, month_position + 1, row);
      self->n_months++;
      emit (self, month_position, 0, 2);
      return;
    }

  guint position = find_place (self, &row);
  g_array_insert_val (self->rows, position, row);
  emit_with_corners (self, position, 1);
  emit_sums (self, month_position, row.kind);
}

static void
remove_row (FootfallJournalList *self, guint position)
{
  FootfallRecordKind kind = get_row (self->rows, position)->kind;
  guint month_position = footfall_journal_list_find_month (self, position);
  g_array_remove_index (self->rows, position);
  if (!is_month (self->rows, month_position + 1))
    {
      emit_with_corners (self, position, -1);
      emit_sums (self, month_position, kind);
      return;
    }
  g_array_remove_index (self->rows, month_position);
  self->n_months--;
  emit (self, month_position, 2, 0);
}

/* A row that stays where it is, with the sums of its month. */
static void
refresh_row (FootfallJournalList *self, guint position)
{
  emit (self, position, 1, 1);
  emit_sums (self, footfall_journal_list_find_month (self, position), get_row (self->rows, position)->kind);
}

static gboolean
accepts (FootfallRecordKind kind, gconstpointer record, gpointer data)
{
  return footfall_journal_matcher_matches (FOOTFALL_JOURNAL_LIST (data)->matcher, kind, record);
}

/* What was noted after a run can come before the run in a set of changes: then the run is listed already. */
static void
update_record (FootfallJournalList *self, FootfallRecordKind kind, gconstpointer before, gconstpointer after)
{
  gboolean is_listed = footfall_journal_place_shows (kind, after) && accepts (kind, after, self);
  guint position = footfall_journal_list_find (self, kind, before);
  if (position != G_MAXUINT && !(is_listed && position == footfall_journal_list_find (self, kind, after)))
    remove_row (self, position);
  if (!is_listed)
    return;

  position = footfall_journal_list_find (self, kind, after);
  if (position != G_MAXUINT)
    refresh_row (self, position);
  else
    insert_row (self, footfall_journal_place_of_record (kind, after));
}

static const FootfallRun *
find_run_of_pain (FootfallJournalList *self, const FootfallChange *change)
{
  const FootfallPain *pain = change->after != NULL ? change->after : change->before;
  return change->kind == FOOTFALL_RECORD_PAIN ? footfall_log_find_run (self->log, &pain->run) : NULL;
}

static void
update (FootfallJournalList *self, const FootfallChange *change)
{
  const FootfallRun *run = find_run_of_pain (self, change);
  if (run != NULL)
    update_record (self, FOOTFALL_RECORD_RUN, run, run);
  update_record (self, change->kind, change->before, change->after);
}

static guint
count_months (const GArray *rows)
{
  guint n_months = 0;
  for (guint i = 0; i < rows->len; i++)
    n_months += get_row (rows, i)->is_month ? 1 : 0;
  return n_months;
}

static gboolean
is_same (const FootfallJournalPlace *a, const FootfallJournalPlace *b, GHashTable *touched)
{
  return footfall_journal_place_compare (a, b) == 0 && (touched == NULL || !g_hash_table_contains (touched, &a->uuid));
}

/* How many rows at the beginning look as before. The last month in them may have other sums, and its last row
 * another corner. */
static guint
count_same_at_start (const GArray *before, const GArray *after, GHashTable *touched)
{
  guint n = 0;
  while (n < before->len && n < after->len && is_same (get_row (before, n), get_row (after, n), touched))
    n++;
  if (n == before->len && n == after->len)
    return n;

  n -= MIN (n, 1);
  while (n > 0 && !get_row (after, n)->is_month)
    n--;
  return n;
}

/* How many rows at the end look as before, after those at the start. The first of them may have another corner. */
static guint
count_same_at_end (const GArray *before, const GArray *after, GHashTable *touched, guint n_start)
{
  guint n = 0;
  guint n_max = MIN (before->len, after->len) - n_start;
  while (n < n_max && is_same (get_row (before, before->len - n - 1), get_row (after, after->len - n - 1), touched))
    n++;
  return n - MIN (n, 1);
}

/* Lists everything anew, and tells of the span in which something is different. */
static void
refill (FootfallJournalList *self, GHashTable *touched)
{
  g_autoptr (GArray) before = g_steal_pointer (&self->rows);
  self->rows = footfall_journal_place_list (self->log, accepts, self);
  self->n_months = count_months (self->rows);

  guint n_start = count_same_at_start (before, self->rows, touched);
  guint n_end = count_same_at_end (before, self->rows, touched, n_start);
  emit (self, n_start, before->len - n_start - n_end, self->rows->len - n_start - n_end);
}

static GHashTable *
list_touched (FootfallJournalList *self, const FootfallChangeSet *changes)
{
  GHashTable *touched = g_hash_table_new (footfall_uuid_hash, footfall_uuid_equal_for_hash);
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      const FootfallRun *run = find_run_of_pain (self, change);
      g_hash_table_add (touched, (gpointer) footfall_change_get_uuid (change));
      if (run != NULL)
        g_hash_table_add (touched, (gpointer) &run->record.uuid);
    }
  return touched;
}

/* What was worked out of the shoes. */
static void
renew_matcher (FootfallJournalList *self)
{
  g_autoptr (FootfallJournalMatcher) matcher = g_steal_pointer (&self->matcher);
  self->matcher = footfall_journal_matcher_new (footfall_journal_matcher_get_filter (matcher), self->log);
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
  const GArray *rows = FOOTFALL_JOURNAL_LIST (model)->rows;

  if (position >= rows->len)
    return NULL;
  return footfall_journal_item_new (get_row (rows, position), is_month (rows, position - 1),
                                    is_month (rows, position + 1));
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
  FootfallJournalList *self = FOOTFALL_JOURNAL_LIST (object);

  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->matcher, footfall_journal_matcher_free);

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
}

FootfallJournalList *
footfall_journal_list_new (const FootfallLog *log)
{
  g_return_val_if_fail (log != NULL, NULL);

  FootfallJournalList *self = g_object_new (FOOTFALL_TYPE_JOURNAL_LIST, NULL);
  self->log = log;
  self->matcher = footfall_journal_matcher_new (&FOOTFALL_JOURNAL_FILTER_NONE, log);
  self->rows = footfall_journal_place_list (log, accepts, self);
  self->n_months = count_months (self->rows);
  return self;
}

void
footfall_journal_list_update (FootfallJournalList *self, const FootfallChangeSet *changes)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL_LIST (self));
  g_return_if_fail (changes != NULL);

  gboolean touches_shoes = footfall_change_set_touches (changes, FOOTFALL_RECORD_SHOE);
  if (touches_shoes)
    renew_matcher (self);

  guint size = footfall_change_set_get_size (changes);
  gboolean may_list_others = touches_shoes
                             && !footfall_journal_filter_is_none (footfall_journal_matcher_get_filter (self->matcher));
  if (size > SINGLE_CHANGES_MAX || may_list_others)
    {
      g_autoptr (GHashTable) touched = list_touched (self, changes);
      refill (self, touched);
      return;
    }
  for (guint i = 0; i < size; i++)
    update (self, footfall_change_set_get (changes, i));
}

void
footfall_journal_list_set_filter (FootfallJournalList *self, const FootfallJournalFilter *filter)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL_LIST (self));
  g_return_if_fail (filter != NULL);

  g_autoptr (FootfallJournalMatcher) before = g_steal_pointer (&self->matcher);
  self->matcher = footfall_journal_matcher_new (filter, self->log);
  refill (self, NULL);
}

guint
footfall_journal_list_find (FootfallJournalList *self, FootfallRecordKind kind, gconstpointer record)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_LIST (self), G_MAXUINT);

  if (!footfall_journal_place_shows (kind, record))
    return G_MAXUINT;
  FootfallJournalPlace row = footfall_journal_place_of_record (kind, record);
  guint position;
  return find_row (self, &row, &position) ? position : G_MAXUINT;
}

guint
footfall_journal_list_find_month (FootfallJournalList *self, guint position)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_LIST (self), 0);
  g_return_val_if_fail (position < self->rows->len, 0);

  FootfallJournalPlace month =
      footfall_journal_place_of_month (footfall_journal_place_get_month (get_row (self->rows, position)));
  return find_place (self, &month);
}

const FootfallJournalPlace *
footfall_journal_list_get_place (FootfallJournalList *self, guint position)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_LIST (self), NULL);

  return position < self->rows->len ? get_row (self->rows, position) : NULL;
}

guint
footfall_journal_list_get_n_records (FootfallJournalList *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_LIST (self), 0);

  return self->rows->len - self->n_months;
}

FootfallMonthSums
footfall_journal_list_sum_month (FootfallJournalList *self, FootfallDay month)
{
  FootfallMonthSums sums = { 0, 0 };
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_LIST (self), sums);

  FootfallJournalPlace month_row = footfall_journal_place_of_month (month);
  for (guint i = find_place (self, &month_row) + 1; !is_month (self->rows, i); i++)
    {
      const FootfallRun *run = footfall_log_find_run (self->log, &get_row (self->rows, i)->uuid);
      if (run == NULL)
        continue;
      sums.n_runs++;
      sums.distance_m += isnan (run->distance_m) ? 0 : run->distance_m;
    }
  return sums;
}
