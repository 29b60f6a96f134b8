/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/import-plan.h"

#include <glib/gi18n-lib.h>

#include "exchange/import-merge.h"
#include "exchange/import-source.h"

static const FootfallWord state_words[] = {
  { "new", N_("New") },
  { "same", N_("Known already") },
  { "maybe", N_("Possibly known already") },
  { "other-sport", N_("Another sport") },
  { "unreadable", N_("Unreadable") },
};
G_STATIC_ASSERT (G_N_ELEMENTS (state_words) == FOOTFALL_N_IMPORT_STATES);

const FootfallVocabulary footfall_import_states = { "import state", state_words, G_N_ELEMENTS (state_words) };

G_DEFINE_QUARK (footfall-exchange-error-quark, footfall_exchange_error)

static void
plan_file (FootfallImportPlan *self, FootfallImportMerge *merge, FootfallImportDraft *draft)
{
  if (draft->is_journal)
    footfall_import_merge_journal (merge, draft);
  else
    footfall_import_merge_rows (merge, draft);
  FootfallImportFile *file = g_steal_pointer (&draft->file);
  for (guint i = 0; i < file->items->len; i++)
    self->totals[((FootfallImportItem *) file->items->pdata[i])->state]++;
  g_ptr_array_add (self->files, file);
}

static gboolean
plan_files (FootfallImportPlan *self, FootfallImportMerge *merge, const char *const *paths, GCancellable *cancellable,
            GError **error)
{
  for (; *paths != NULL; paths++)
    {
      g_autoptr (GPtrArray) drafts = footfall_import_source_read (*paths, merge->options, cancellable, error);
      if (drafts == NULL)
        return FALSE;
      for (guint i = 0; i < drafts->len; i++)
        plan_file (self, merge, drafts->pdata[i]);
    }
  return TRUE;
}

/* In the order of the kinds, in which no reference comes before what it refers to */
static void
collect_changes (FootfallImportPlan *self, const FootfallLog *log, const FootfallLog *taken)
{
  for (FootfallRecordKind kind = 0; kind < FOOTFALL_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < footfall_log_get_size (taken, kind); i++)
      footfall_change_set_put_as_is (self->changes, log, kind, footfall_log_get (taken, kind, i));
}

FootfallImportPlan *
footfall_import_plan_new (const char *const *paths, const FootfallLog *log, const FootfallImportOptions *options,
                          GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (paths != NULL && log != NULL && options != NULL, NULL);
  g_autoptr (FootfallImportPlan) self = g_new0 (FootfallImportPlan, 1);
  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) footfall_import_file_free);
  self->changes = footfall_change_set_new ();
  g_auto (FootfallImportMerge) merge;
  footfall_import_merge_init (&merge, log, options);
  if (!plan_files (self, &merge, paths, cancellable, error))
    return NULL;
  collect_changes (self, log, footfall_matcher_get_taken (merge.matcher));
  return g_steal_pointer (&self);
}

void
footfall_import_plan_free (FootfallImportPlan *self)
{
  g_ptr_array_unref (self->files);
  footfall_change_set_unref (self->changes);
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
