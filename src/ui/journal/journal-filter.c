/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-filter.h"

#include <string.h>

#include "ui/journal/entry-text.h"

struct _FootfallJournalMatcher
{
  FootfallJournalFilter filter;
  const FootfallLog *log;
  GStrv words;          /* (owned): folded, empty where no text is asked for */
  GHashTable **by_word; /* (owned) (array length=n_words): the shoes whose names hold the word */
};

static char *
fold (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  return g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
}

/* Most notes are ASCII, for which folding is lower case; 20,000 of them are read at each key. */
static gboolean
contains_ascii (const char *text, const char *word)
{
  gsize length = strlen (word);
  for (const char *at = text; *at != '\0'; at++)
    if (g_ascii_tolower (*at) == *word && g_ascii_strncasecmp (at, word, length) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
contains (const char *text, const char *word)
{
  if (text == NULL || *text == '\0')
    return FALSE;
  if (g_str_is_ascii (text))
    return contains_ascii (text, word);
  g_autofree char *folded = fold (text);
  return folded != NULL && strstr (folded, word) != NULL;
}

static GHashTable *
list_shoes (const FootfallLog *log, const char *word)
{
  GHashTable *shoes = g_hash_table_new_full (footfall_uuid_hash, footfall_uuid_equal_for_hash, g_free, NULL);
  for (guint i = 0; i < footfall_log_get_n_shoes (log); i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      if (contains (shoe->name, word) || contains (shoe->brand, word) || contains (shoe->model, word))
        g_hash_table_add (shoes, g_memdup2 (&shoe->record.uuid, sizeof (FootfallUuid)));
    }
  return shoes;
}

static GStrv
split_words (const char *text)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autofree char *folded = text != NULL ? fold (text) : NULL;
  g_auto (GStrv) parts = g_strsplit_set (folded != NULL ? folded : "", " \t\n", -1);
  for (char **part = parts; *part != NULL; part++)
    if (**part != '\0')
      g_strv_builder_add (words, *part);
  return g_strv_builder_end (words);
}

/* What was noted of a knee after the run stands with the run. */
static gboolean
pain_of_run_contains (const FootfallJournalMatcher *self, const FootfallRun *run, const char *word)
{
  g_autoptr (GPtrArray) entries = footfall_log_list_pain_of_run (self->log, &run->record.uuid);
  for (guint i = 0; i < entries->len; i++)
    if (contains (((const FootfallPain *) g_ptr_array_index (entries, i))->notes, word))
      return TRUE;
  return FALSE;
}

static gboolean
matches_word (const FootfallJournalMatcher *self, FootfallRecordKind kind, gconstpointer record, guint word)
{
  if (contains (footfall_entry_text_get_notes (kind, record), self->words[word]))
    return TRUE;
  if (kind != FOOTFALL_RECORD_RUN)
    return FALSE;

  const FootfallRun *run = record;
  return g_hash_table_contains (self->by_word[word], &run->shoe)
         || pain_of_run_contains (self, run, self->words[word]);
}

static gboolean
matches_text (const FootfallJournalMatcher *self, FootfallRecordKind kind, gconstpointer record)
{
  for (guint i = 0; self->words[i] != NULL; i++)
    if (!matches_word (self, kind, record, i))
      return FALSE;
  return TRUE;
}

static gboolean
matches_shoe (const FootfallJournalFilter *filter, const FootfallRun *run)
{
  switch (filter->shoe_filter)
    {
    case FOOTFALL_SHOE_FILTER_NONE:
      return footfall_uuid_is_none (&run->shoe);
    case FOOTFALL_SHOE_FILTER_ONE:
      return footfall_uuid_equal (&run->shoe, &filter->shoe);
    case FOOTFALL_SHOE_FILTER_ANY:
    default:
      return TRUE;
    }
}

static gboolean
matches_ground_and_shoe (const FootfallJournalFilter *filter, FootfallRecordKind kind, gconstpointer record)
{
  gboolean asks = filter->surface != FOOTFALL_JOURNAL_FILTER_ANY || filter->shoe_filter != FOOTFALL_SHOE_FILTER_ANY;
  if (!asks)
    return TRUE;
  if (kind != FOOTFALL_RECORD_RUN)
    return FALSE;

  const FootfallRun *run = record;
  return (filter->surface == FOOTFALL_JOURNAL_FILTER_ANY || filter->surface == (int) run->surface)
         && matches_shoe (filter, run);
}

static gboolean
matches_entry (const FootfallJournalFilter *filter, const FootfallPain *entry)
{
  return (filter->knee == FOOTFALL_JOURNAL_FILTER_ANY || filter->knee == (int) entry->knee)
         && (!filter->painful_only || entry->level > 0);
}

static gboolean
matches_knee (const FootfallJournalMatcher *self, FootfallRecordKind kind, gconstpointer record)
{
  const FootfallJournalFilter *filter = &self->filter;
  if (filter->knee == FOOTFALL_JOURNAL_FILTER_ANY && !filter->painful_only)
    return TRUE;
  if (kind == FOOTFALL_RECORD_PAIN)
    return matches_entry (filter, record);
  if (kind != FOOTFALL_RECORD_RUN)
    return FALSE;

  g_autoptr (GPtrArray) entries = footfall_log_list_pain_of_run (self->log, &((const FootfallRun *) record)->record.uuid);
  for (guint i = 0; i < entries->len; i++)
    if (matches_entry (filter, g_ptr_array_index (entries, i)))
      return TRUE;
  return FALSE;
}

gboolean
footfall_journal_filter_is_none (const FootfallJournalFilter *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  g_auto (GStrv) words = split_words (self->text);
  return words[0] == NULL && self->shoe_filter == FOOTFALL_SHOE_FILTER_ANY
         && self->surface == FOOTFALL_JOURNAL_FILTER_ANY && self->knee == FOOTFALL_JOURNAL_FILTER_ANY
         && !self->painful_only;
}

FootfallJournalMatcher *
footfall_journal_matcher_new (const FootfallJournalFilter *filter, const FootfallLog *log)
{
  g_return_val_if_fail (filter != NULL, NULL);
  g_return_val_if_fail (log != NULL, NULL);

  FootfallJournalMatcher *self = g_new0 (FootfallJournalMatcher, 1);
  self->filter = *filter;
  self->filter.text = g_strdup (filter->text);
  self->log = log;
  self->words = split_words (filter->text);
  self->by_word = g_new0 (GHashTable *, g_strv_length (self->words) + 1);
  for (guint i = 0; self->words[i] != NULL; i++)
    self->by_word[i] = list_shoes (log, self->words[i]);
  return self;
}

void
footfall_journal_matcher_free (FootfallJournalMatcher *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; self->words[i] != NULL; i++)
    g_hash_table_unref (self->by_word[i]);
  g_free (self->by_word);
  g_strfreev (self->words);
  g_free (self->filter.text);
  g_free (self);
}

const FootfallJournalFilter *
footfall_journal_matcher_get_filter (const FootfallJournalMatcher *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->filter;
}

gboolean
footfall_journal_matcher_matches (const FootfallJournalMatcher *self, FootfallRecordKind kind, gconstpointer record)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (record != NULL, FALSE);

  return matches_ground_and_shoe (&self->filter, kind, record) && matches_knee (self, kind, record)
         && matches_text (self, kind, record);
}
