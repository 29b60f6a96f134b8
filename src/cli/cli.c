/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/cli.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>

#include "cli/error.h"
#include "cli/text.h"
#include "config.h"
#include "core/instant.h"

#define SECONDS_PER_DAY 86400

/* A journal that is there but cannot be looked at is not missing: opening it will say why. */
static gboolean
is_journal_missing (FootfallCli *self)
{
  GStatBuf status;

  return self->journal == NULL && g_stat (self->journal_path, &status) != 0 && errno == ENOENT;
}

/* The change is made all the same, and the answer says that; this is beside it. */
static void
on_backup_failed (FootfallJournal *journal, const GError *reason, gpointer data)
{
  g_autofree char *line = footfall_text_clean (reason->message);

  /* Translators: the rest of the line is why */
  fprintf (stderr, "footfallctl: %s %s\n", _("Today’s backup could not be made."), line);
}

static gboolean
open_or_make_journal (FootfallCli *self, GError **error)
{
  if (self->journal != NULL)
    return TRUE;

  self->journal = footfall_journal_open (self->journal_path, error);
  if (self->journal != NULL)
    g_signal_connect (self->journal, "backup-failed", G_CALLBACK (on_backup_failed), NULL);
  return self->journal != NULL;
}

static gboolean
set_path (FootfallCli *self, const char *path, GError **error)
{
  if (path != NULL && *path == '\0')
    {
      g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                           _("--journal needs the name of a file."));
      return FALSE;
    }
  self->journal_path =
    path != NULL ? g_strdup (path) : footfall_journal_get_default_path (FOOTFALL_APPLICATION_FOLDER);
  return TRUE;
}

/* On another day than the clock's, every time of that day is meant to be past, and "now" is this time of day. */
static gboolean
set_day (FootfallCli *self, const char *text, GError **error)
{
  gint64 clock = g_get_real_time () / G_USEC_PER_SEC;
  gint32 offset = footfall_instant_utc_offset (clock, self->zone);

  self->now = self->latest = clock;
  self->today = footfall_day_of_instant (clock, offset);
  if (text == NULL)
    return TRUE;

  if (!footfall_day_parse (text, &self->today))
    {
      g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                   _("“%s” is not a date; write --today as in 2026-11-22."), text);
      return FALSE;
    }
  int second_of_day = (int) (((clock + offset) % SECONDS_PER_DAY + SECONDS_PER_DAY) % SECONDS_PER_DAY);
  footfall_instant_from_local (self->today, second_of_day, self->zone, &self->now, &offset);
  footfall_instant_from_local (self->today, SECONDS_PER_DAY - 1, self->zone, &self->latest, &offset);
  return TRUE;
}

void
footfall_cli_options_clear (FootfallCliOptions *self)
{
  g_clear_pointer (&self->journal, g_free);
  g_clear_pointer (&self->today, g_free);
}

FootfallCli *
footfall_cli_new (const FootfallCliOptions *options, GError **error)
{
  g_return_val_if_fail (options != NULL, NULL);

  g_autoptr (FootfallCli) self = g_new0 (FootfallCli, 1);
  g_autoptr (FootfallPreferences) preferences = footfall_preferences_new ();

  self->page = footfall_page_new_for_stdout ();
  self->json = options->json;
  self->zone = g_time_zone_new_local ();
  self->unit = footfall_preferences_get_distance_unit (preferences);
  self->first_weekday = footfall_preferences_get_first_weekday (preferences);
  footfall_preferences_get_rules (preferences, &self->rules);
  self->empty_log = footfall_log_new ();
  if (!set_path (self, options->journal, error) || !set_day (self, options->today, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
footfall_cli_free (FootfallCli *self)
{
  g_clear_pointer (&self->page, footfall_page_free);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_pointer (&self->journal_path, g_free);
  g_clear_object (&self->journal);
  g_clear_pointer (&self->empty_log, footfall_log_free);
  g_free (self);
}

const char *
footfall_cli_get_journal_path (FootfallCli *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->journal_path;
}

const FootfallLog *
footfall_cli_read_log (FootfallCli *self, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (is_journal_missing (self))
    return self->empty_log;
  return open_or_make_journal (self, error) ? footfall_journal_get_log (self->journal) : NULL;
}

FootfallJournal *
footfall_cli_open_journal (FootfallCli *self, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (!is_journal_missing (self))
    return open_or_make_journal (self, error) ? self->journal : NULL;

  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED,
               _("There is no journal at %s; name another with --journal, or log or import a run first."),
               self->journal_path);
  return NULL;
}

gboolean
footfall_cli_apply (FootfallCli *self, FootfallChangeSet *changes, const char *label, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return open_or_make_journal (self, error) && footfall_journal_apply (self->journal, changes, label, error);
}

gboolean
footfall_cli_import (FootfallCli *self, FootfallChangeSet *changes, const char *label, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return open_or_make_journal (self, error) && footfall_journal_import (self->journal, changes, label, error);
}
