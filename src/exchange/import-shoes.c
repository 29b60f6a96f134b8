/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-shoes.h"

/* As many texts as may lead from one to another until one is a shoe */
#define STEPS_MAX 16

typedef struct
{
  FootfallImportPlan *plan;
  FootfallImportMerge *merge;
  GHashTable *listed;
  GHashTable *choices;
  GHashTable *worn; /* (owned) folded text -> (owned) the UUIDs that known runs of that text wear -> how many */
} Search;

char *
footfall_import_shoe_fold (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);
  return g_utf8_casefold (text, -1);
}

void
footfall_import_shoe_free (FootfallImportShoe *self)
{
  g_free (self->text);
  footfall_shoe_free (self->draft);
  g_free (self);
}

/* A shoe may have been taken from its runs, or changed on some. */
static void
count_worn (Search *self, const FootfallImportItem *item)
{
  const FootfallRun *run = footfall_log_find (self->merge->log, FOOTFALL_RECORD_RUN, &item->matches);
  if (run == NULL || footfall_uuid_is_none (&run->shoe))
    return;
  char *folded = footfall_import_shoe_fold (item->shoe);
  GHashTable *shoes = g_hash_table_lookup (self->worn, folded);
  if (shoes == NULL)
    {
      shoes = g_hash_table_new (footfall_uuid_hash, footfall_uuid_equal_for_hash);
      g_hash_table_insert (self->worn, g_strdup (folded), shoes);
    }
  g_free (folded);
  const guint n = GPOINTER_TO_UINT (g_hash_table_lookup (shoes, &run->shoe));
  g_hash_table_insert (shoes, (gpointer) &run->shoe, GUINT_TO_POINTER (n + 1));
}

/* The shoe that most runs of the text wear */
static gboolean
find_worn (const Search *self, const char *folded, FootfallUuid *uuid)
{
  GHashTable *shoes = g_hash_table_lookup (self->worn, folded);
  guint n_most = 0;
  GHashTableIter iter;
  gpointer key, value;
  if (shoes == NULL)
    return FALSE;
  g_hash_table_iter_init (&iter, shoes);
  while (g_hash_table_iter_next (&iter, &key, &value))
    if (GPOINTER_TO_UINT (value) > n_most ||
        (GPOINTER_TO_UINT (value) == n_most && footfall_uuid_compare (key, uuid) < 0))
      {
        n_most = GPOINTER_TO_UINT (value);
        *uuid = *(const FootfallUuid *) key;
      }
  return n_most > 0;
}

static gboolean
find_chosen (const Search *self, const char *folded, FootfallImportShoe *shoe)
{
  const char *chosen = self->choices != NULL ? g_hash_table_lookup (self->choices, folded) : NULL;
  if (chosen == NULL)
    return FALSE;
  FootfallUuid uuid;
  if (chosen[0] == '\0')
    {
      shoe->choice = FOOTFALL_IMPORT_SHOE_IGNORE;
      return TRUE;
    }
  if (!footfall_uuid_parse (chosen, &uuid) ||
      footfall_matcher_find (self->merge->matcher, FOOTFALL_RECORD_SHOE, &uuid) == NULL)
    return FALSE;
  shoe->choice = FOOTFALL_IMPORT_SHOE_EXISTING;
  shoe->shoe = uuid;
  return TRUE;
}

static gboolean
find_by_name (const Search *self, const FootfallImportShoe *shoe, FootfallUuid *uuid)
{
  return footfall_shoe_matcher_find (self->merge->shoes, shoe->text, uuid) ||
         footfall_shoe_matcher_find (self->merge->shoes, shoe->draft->name, uuid);
}

static FootfallShoe *
create_draft (const Search *self, const char *text, const char *folded)
{
  const FootfallShoe *listed = g_hash_table_lookup (self->listed, folded);
  FootfallShoe *shoe = listed != NULL ? footfall_shoe_copy (listed) : footfall_shoe_new ();
  shoe->record.uuid = footfall_uuid_new ();
  if (shoe->name == NULL || shoe->name[0] == '\0')
    {
      g_free (shoe->name);
      shoe->name = g_strdup (text);
    }
  return shoe;
}

static FootfallImportShoe *
add_shoe (Search *self, const char *text, const char *folded)
{
  FootfallImportShoe *shoe = g_new0 (FootfallImportShoe, 1);
  shoe->text = g_strdup (text);
  shoe->draft = create_draft (self, text, folded);
  if (!find_chosen (self, folded, shoe))
    {
      FootfallUuid uuid = FOOTFALL_UUID_NONE;
      if (find_worn (self, folded, &uuid) || find_by_name (self, shoe, &uuid))
        {
          shoe->choice = FOOTFALL_IMPORT_SHOE_EXISTING;
          shoe->shoe = uuid;
        }
      else
        footfall_shoe_matcher_add (self->merge->shoes, shoe->draft);
    }
  g_ptr_array_add (self->plan->shoes, shoe);
  g_hash_table_insert (self->plan->shoes_by_text, g_strdup (folded), shoe);
  return shoe;
}

static void
find_shoe_of_item (Search *self, const FootfallImportItem *item)
{
  g_autofree char *folded = footfall_import_shoe_fold (item->shoe);
  FootfallImportShoe *shoe = g_hash_table_lookup (self->plan->shoes_by_text, folded);
  if (shoe == NULL)
    shoe = add_shoe (self, item->shoe, folded);
  if (item->state == FOOTFALL_IMPORT_STATE_NEW)
    shoe->n_runs++;
}

typedef gboolean (*ItemCheck) (const FootfallImportItem *item);
typedef void (*ItemFunc) (Search *self, const FootfallImportItem *item);

static gboolean
is_known (const FootfallImportItem *item)
{
  return item->state == FOOTFALL_IMPORT_STATE_SAME;
}

/* Also what may come in when it is decided, or when somebody says when it was */
static gboolean
may_come_in (const FootfallImportItem *item)
{
  return item->state == FOOTFALL_IMPORT_STATE_NEW || item->state == FOOTFALL_IMPORT_STATE_MAYBE ||
         item->undated != NULL;
}

/* @func for runs of other programs' files that name a shoe and pass the check */
static void
for_each_item (Search *self, ItemCheck check, ItemFunc func)
{
  for (guint i = 0; i < self->plan->files->len; i++)
    {
      const FootfallImportFile *file = self->plan->files->pdata[i];
      for (guint j = 0; !file->is_journal && j < file->items->len; j++)
        {
          const FootfallImportItem *item = file->items->pdata[j];
          if (item->shoe != NULL && item->kind == FOOTFALL_RECORD_RUN && check (item))
            func (self, item);
        }
    }
}

void
footfall_import_shoes_find (FootfallImportPlan *plan, FootfallImportMerge *merge, GHashTable *listed,
                            GHashTable *choices)
{
  g_return_if_fail (plan != NULL && merge != NULL && listed != NULL);
  g_autoptr (GHashTable) worn =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_hash_table_unref);
  Search search = { .plan = plan, .merge = merge, .listed = listed, .choices = choices, .worn = worn };
  for_each_item (&search, is_known, count_worn);
  for_each_item (&search, may_come_in, find_shoe_of_item);
}

/* The text whose new shoe has the UUID, or NULL */
static const FootfallImportShoe *
find_draft (const FootfallImportPlan *plan, const FootfallUuid *uuid)
{
  for (guint i = 0; i < plan->shoes->len; i++)
    {
      const FootfallImportShoe *shoe = plan->shoes->pdata[i];
      if (footfall_uuid_equal (&shoe->draft->record.uuid, uuid))
        return shoe;
    }
  return NULL;
}

FootfallUuid
footfall_import_shoes_resolve (const FootfallImportPlan *plan, const char *text)
{
  g_return_val_if_fail (plan != NULL, FOOTFALL_UUID_NONE);
  const FootfallImportShoe *shoe = text != NULL ? footfall_import_plan_find_shoe (plan, text) : NULL;
  for (guint i = 0; shoe != NULL && i < STEPS_MAX; i++)
    {
      if (shoe->choice == FOOTFALL_IMPORT_SHOE_IGNORE)
        return FOOTFALL_UUID_NONE;
      if (shoe->choice == FOOTFALL_IMPORT_SHOE_NEW)
        return shoe->draft->record.uuid;
      const FootfallImportShoe *next = find_draft (plan, &shoe->shoe);
      if (next == NULL)
        return shoe->shoe;
      shoe = next;
    }
  return FOOTFALL_UUID_NONE;
}

const FootfallShoe *
footfall_import_shoes_get_new (const FootfallImportPlan *plan, const FootfallUuid *uuid)
{
  g_return_val_if_fail (plan != NULL && uuid != NULL, NULL);
  const FootfallImportShoe *shoe = find_draft (plan, uuid);
  return shoe != NULL ? shoe->draft : NULL;
}
