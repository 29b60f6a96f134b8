/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-plan.h"

#include <glib/gi18n-lib.h>

#include "exchange/import-changes.h"
#include "exchange/import-merge.h"
#include "exchange/import-reading.h"
#include "exchange/import-shoes.h"

static const FootfallWord state_words[] = {
  { "new", N_("New") },
  { "same", N_("Known already") },
  { "maybe", N_("Possibly known already") },
  { "other-sport", N_("Another sport") },
  { "unreadable", N_("Unreadable") },
};
G_STATIC_ASSERT (G_N_ELEMENTS (state_words) == FOOTFALL_N_IMPORT_STATES);

const FootfallVocabulary footfall_import_states = { "import state", state_words, G_N_ELEMENTS (state_words) };

static const FootfallWord choice_words[] = {
  { "skip", N_("Leave out") },
  { "keep-both", N_("Keep both") },
  { "fill", N_("Fill in what is missing") },
};
G_STATIC_ASSERT (G_N_ELEMENTS (choice_words) == FOOTFALL_N_IMPORT_CHOICES);

const FootfallVocabulary footfall_import_choices = { "import choice", choice_words, G_N_ELEMENTS (choice_words) };

G_DEFINE_QUARK (footfall-exchange-error-quark, footfall_exchange_error)

/* Puts the names of listed shoes in place of their keys, where lists tell them. */
static void
name_shoes (FootfallImportFile *file, GHashTable *listed)
{
  for (guint i = 0; i < file->items->len; i++)
    {
      FootfallImportItem *item = file->items->pdata[i];
      if (!item->shoe_is_key)
        continue;
      g_autofree char *folded = footfall_import_shoe_fold (item->shoe);
      const FootfallShoe *shoe = g_hash_table_lookup (listed, folded);
      g_free (item->shoe);
      item->shoe = shoe != NULL ? g_strdup (shoe->name) : NULL;
      item->shoe_is_key = FALSE;
    }
}

/* @listed: (element-type utf8 FootfallShoe): gets the shoes of lists, by their folded texts */
static void
take_listed_shoes (FootfallImportDraft *draft, GHashTable *listed)
{
  for (guint i = 0; draft->listed_shoes != NULL && i < draft->listed_shoes->len; i++)
    {
      const FootfallListedShoe *shoe = draft->listed_shoes->pdata[i];
      g_hash_table_insert (listed, footfall_import_shoe_fold (shoe->text), footfall_shoe_copy (shoe->shoe));
      g_hash_table_insert (listed, footfall_import_shoe_fold (shoe->shoe->name), footfall_shoe_copy (shoe->shoe));
    }
}

static void
plan_file (FootfallImportPlan *self, FootfallImportMerge *merge, FootfallImportDraft *draft)
{
  if (draft->is_journal)
    footfall_import_merge_journal (merge, draft);
  else
    footfall_import_merge_rows (merge, draft);
  FootfallImportFile *file = g_steal_pointer (&draft->file);
  file->is_journal = draft->is_journal;
  for (guint i = 0; i < file->items->len; i++)
    self->totals[((FootfallImportItem *) file->items->pdata[i])->state]++;
  g_ptr_array_add (self->files, file);
}

FootfallImportPlan *
footfall_import_plan_new_from_reading (FootfallImportReading *reading, const FootfallLog *log)
{
  g_return_val_if_fail (reading != NULL && log != NULL, NULL);
  g_autoptr (FootfallImportReading) owned = reading;
  g_autoptr (GHashTable) listed =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) footfall_shoe_free);
  FootfallImportPlan *self = g_new0 (FootfallImportPlan, 1);
  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_import_file_free);
  self->shoes = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_import_shoe_free);
  self->shoes_by_text = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->now = reading->options.now;
  g_auto (FootfallImportMerge) merge;
  footfall_import_merge_init (&merge, log, &reading->options);
  for (guint i = 0; i < reading->drafts->len; i++)
    take_listed_shoes (reading->drafts->pdata[i], listed);
  for (guint i = 0; i < reading->drafts->len; i++)
    name_shoes (((FootfallImportDraft *) reading->drafts->pdata[i])->file, listed);
  for (guint i = 0; i < reading->drafts->len; i++)
    plan_file (self, &merge, reading->drafts->pdata[i]);
  footfall_import_shoes_find (self, &merge, listed, reading->options.shoe_choices);
  self->taken = footfall_matcher_steal_taken (merge.matcher);
  footfall_import_plan_update (self, log);
  return self;
}

FootfallImportPlan *
footfall_import_plan_new (const char *const *paths, const FootfallLog *log, const FootfallImportOptions *options,
                          GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (paths != NULL && log != NULL && options != NULL, NULL);
  FootfallImportReading *reading = footfall_import_reading_new (paths, options, cancellable, error);
  return reading != NULL ? footfall_import_plan_new_from_reading (reading, log) : NULL;
}

void
footfall_import_plan_free (FootfallImportPlan *self)
{
  g_ptr_array_unref (self->files);
  g_ptr_array_unref (self->shoes);
  g_hash_table_unref (self->shoes_by_text);
  footfall_change_set_unref (self->changes);
  footfall_log_free (self->taken);
  g_free (self);
}

gboolean
footfall_import_plan_has_problems (const FootfallImportPlan *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  for (guint i = 0; i < self->files->len; i++)
    if (((const FootfallImportFile *) self->files->pdata[i])->problems->len > 0)
      return TRUE;
  return FALSE;
}

gboolean
footfall_import_item_allows (const FootfallImportItem *self, FootfallImportChoice choice)
{
  g_return_val_if_fail (self != NULL && (guint) choice < FOOTFALL_N_IMPORT_CHOICES, FALSE);
  return (self->choices & 1u << choice) != 0;
}

void
footfall_import_item_choose (FootfallImportItem *self, FootfallImportChoice choice)
{
  g_return_if_fail (self != NULL && footfall_import_item_allows (self, choice));
  self->choice = choice;
}

/* The problem that stood for an item; what is known of it is no problem. */
static void
remove_problem (FootfallImportFile *file, const FootfallImportItem *item)
{
  for (guint i = 0; i < file->problems->len; i++)
    {
      const FootfallImportProblem *problem = file->problems->pdata[i];
      if (problem != file->gap && problem->line == item->line && g_strcmp0 (problem->entry, item->entry) == 0 &&
          g_strcmp0 (problem->message, item->message) == 0)
        {
          g_ptr_array_remove_index (file->problems, i);
          return;
        }
    }
}

static void
match_dated (FootfallImportPlan *self, FootfallImportItem *item, const FootfallLog *log)
{
  const FootfallLog *logs[] = { log, self->taken };
  for (guint i = 0; i < G_N_ELEMENTS (logs) && item->state == FOOTFALL_IMPORT_STATE_NEW; i++)
    {
      g_autoptr (FootfallMatcher) matcher = footfall_matcher_new (logs[i]);
      footfall_import_merge_match (matcher, item);
    }
  if (item->state == FOOTFALL_IMPORT_STATE_NEW)
    footfall_log_put (self->taken, item->kind, footfall_record_copy (item->kind, item->record));
}

gboolean
footfall_import_plan_set_start (FootfallImportPlan *self, FootfallImportFile *file, FootfallImportItem *item,
                                gint64 started_at, gint32 utc_offset_s, const FootfallLog *log, GError **error)
{
  g_return_val_if_fail (self != NULL && file != NULL && log != NULL, FALSE);
  g_return_val_if_fail (item != NULL && item->undated != NULL, FALSE);
  const FootfallImportItem before = { .entry = item->entry, .line = item->line, .message = g_strdup (item->message) };
  g_autofree char *message = before.message;
  if (!footfall_import_item_set_start (item, started_at, utc_offset_s, error))
    return FALSE;
  remove_problem (file, &before);
  match_dated (self, item, log);
  self->totals[FOOTFALL_IMPORT_STATE_UNREADABLE]--;
  self->totals[item->state]++;
  FootfallImportShoe *shoe = item->shoe != NULL ? footfall_import_plan_find_shoe (self, item->shoe) : NULL;
  if (shoe != NULL && item->kind == FOOTFALL_RECORD_RUN && item->state == FOOTFALL_IMPORT_STATE_NEW)
    shoe->n_runs++;
  return TRUE;
}

void
footfall_import_shoe_choose (FootfallImportShoe *self, FootfallImportShoeChoice choice, const FootfallUuid *uuid)
{
  g_return_if_fail (self != NULL && (choice == FOOTFALL_IMPORT_SHOE_EXISTING) == (uuid != NULL));
  self->choice = choice;
  self->shoe = uuid != NULL ? *uuid : FOOTFALL_UUID_NONE;
}

FootfallImportShoe *
footfall_import_plan_find_shoe (const FootfallImportPlan *self, const char *text)
{
  g_return_val_if_fail (self != NULL && text != NULL, NULL);
  g_autofree char *folded = footfall_import_shoe_fold (text);
  return g_hash_table_lookup (self->shoes_by_text, folded);
}

void
footfall_import_plan_update (FootfallImportPlan *self, const FootfallLog *log)
{
  g_return_if_fail (self != NULL && log != NULL);
  g_clear_pointer (&self->changes, footfall_change_set_unref);
  self->changes = footfall_import_changes_new (self, log);
}

GHashTable *
footfall_import_plan_get_shoe_choices (const FootfallImportPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  GHashTable *choices = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < self->shoes->len; i++)
    {
      const FootfallImportShoe *shoe = self->shoes->pdata[i];
      const FootfallUuid uuid = footfall_import_shoes_resolve (self, shoe->text);
      if (!footfall_uuid_is_none (&uuid) || shoe->choice == FOOTFALL_IMPORT_SHOE_IGNORE)
        g_hash_table_insert (choices, footfall_import_shoe_fold (shoe->text),
                             g_strdup (footfall_uuid_to_text (&uuid).text));
    }
  return choices;
}
