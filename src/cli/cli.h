/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* cli: the program for the terminal. It parses what was typed, asks the other
 * rooms, and prints their answers for people or, with --json, for programs. It
 * decides nothing about a log, and asks back only before it restores a backup. */

#pragma once

#include "cli/page.h"
#include "journal/journal.h"
#include "preferences/preferences.h"

G_BEGIN_DECLS

/**
 * FootfallCliOptions:
 * @journal: (owned) (nullable): --journal
 * @today: (owned) (nullable): --today
 * @json: --json
 *
 * What may be given to every command.
 */
typedef struct
{
  char *journal;
  char *today;
  gboolean json;
} FootfallCliOptions;

void footfall_cli_options_clear (FootfallCliOptions *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootfallCliOptions, footfall_cli_options_clear)

/**
 * FootfallCli:
 * @page: (owned): the answer
 * @json: whether the answer is for programs
 * @today: the day that the log is looked at from
 * @now: unix seconds: the time of records that are given none; on @today
 * @latest: unix seconds: what is later than this is in the future
 * @zone: (owned): the zone of times without an offset
 * @unit: the unit of numbers without one, and of the answer
 * @first_weekday: of the calendar, 1 (Monday) to 7 (Sunday)
 * @rules: the thresholds
 *
 * What every command works with. Nothing is written, and no journal is made,
 * before footfall_cli_apply().
 */
typedef struct
{
  FootfallPage *page;
  gboolean json;
  FootfallDay today;
  gint64 now;
  gint64 latest;
  GTimeZone *zone;
  FootfallDistanceUnit unit;
  int first_weekday;
  FootfallRules rules;

  /*< private >*/
  char *journal_path;
  FootfallJournal *journal;
  FootfallLog *empty_log;
} FootfallCli;

/**
 * footfall_cli_new:
 * @error: set if a global option has a wrong value
 *
 * Returns: (transfer full) (nullable): what the commands work with
 */
FootfallCli *footfall_cli_new (const FootfallCliOptions *options, GError **error);
void         footfall_cli_free (FootfallCli *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallCli, footfall_cli_free)

const char *footfall_cli_get_journal_path (FootfallCli *self);

/**
 * footfall_cli_read_log:
 *
 * A journal that is not there yet reads as an empty one, and is not made.
 *
 * Returns: (transfer none) (nullable): what is logged; %NULL if the journal cannot be read
 */
const FootfallLog *footfall_cli_read_log (FootfallCli *self, GError **error);

/**
 * footfall_cli_open_journal:
 *
 * For what makes sense only with a journal: one that is not there is an error.
 *
 * Returns: (transfer none) (nullable): the journal
 */
FootfallJournal *footfall_cli_open_journal (FootfallCli *self, GError **error);

/**
 * footfall_cli_apply:
 * @changes: made against the log that footfall_cli_read_log() gave
 * @label: translated: what is done
 *
 * Makes the journal if it is not there yet.
 *
 * Returns: whether it is on disk; the log of footfall_cli_read_log() has to be asked for anew
 */
gboolean footfall_cli_apply (FootfallCli *self, FootfallChangeSet *changes, const char *label, GError **error);

/* The same for what was read from files, with a backup before. */
gboolean footfall_cli_import (FootfallCli *self, FootfallChangeSet *changes, const char *label, GError **error);

G_END_DECLS
