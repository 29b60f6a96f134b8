/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal-opener.h"

struct _FootfallJournalOpener
{
  char *path;
  GThread *thread;
  FootfallJournal *journal; /* (owned) (nullable): set by the thread */
  GError *error;            /* (owned) (nullable): set by the thread */
};

static gpointer
open_journal (gpointer data)
{
  FootfallJournalOpener *self = data;

  self->journal = footfall_journal_open (self->path, &self->error);
  return NULL;
}

static void
join (FootfallJournalOpener *self)
{
  if (self->thread != NULL)
    g_thread_join (g_steal_pointer (&self->thread));
}

FootfallJournalOpener *
footfall_journal_opener_start (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);

  FootfallJournalOpener *self = g_new0 (FootfallJournalOpener, 1);
  self->path = g_strdup (path);
  self->thread = g_thread_new ("journal", open_journal, self);
  return self;
}

const char *
footfall_journal_opener_get_path (const FootfallJournalOpener *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

FootfallJournal *
footfall_journal_opener_finish (FootfallJournalOpener *self, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  join (self);
  FootfallJournal *journal = g_steal_pointer (&self->journal);
  if (journal == NULL)
    g_propagate_error (error, g_steal_pointer (&self->error));
  footfall_journal_opener_free (self);
  return journal;
}

void
footfall_journal_opener_free (FootfallJournalOpener *self)
{
  if (self == NULL)
    return;

  join (self);
  g_clear_object (&self->journal);
  g_clear_error (&self->error);
  g_free (self->path);
  g_free (self);
}
