/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* exchange: files in and out. It reads what other programs write and writes
 * what others can read; it never changes a journal itself, but says what would
 * change. It trusts no file, follows no link out of it, and fetches nothing. */

#pragma once

#include <gio/gio.h>

#include "core/change.h"
#include "core/log.h"
#include "core/shoe.h"

G_BEGIN_DECLS

/**
 * FootfallExchangeError:
 * @FOOTFALL_EXCHANGE_ERROR_UNREADABLE: cannot be opened or read: missing, a folder, permissions
 * @FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT: not a file that Footfall knows
 * @FOOTFALL_EXCHANGE_ERROR_INVALID: the format is known, the content is wrong; the message names line or record
 * @FOOTFALL_EXCHANGE_ERROR_TOO_LARGE: more than the reader's budget
 * @FOOTFALL_EXCHANGE_ERROR_NEWER: a Footfall file of a later version
 * @FOOTFALL_EXCHANGE_ERROR_UNWRITABLE: an export cannot be written there: a folder, permissions, no space
 */
typedef enum
{
  FOOTFALL_EXCHANGE_ERROR_UNREADABLE,
  FOOTFALL_EXCHANGE_ERROR_UNKNOWN_FORMAT,
  FOOTFALL_EXCHANGE_ERROR_INVALID,
  FOOTFALL_EXCHANGE_ERROR_TOO_LARGE,
  FOOTFALL_EXCHANGE_ERROR_NEWER,
  FOOTFALL_EXCHANGE_ERROR_UNWRITABLE,
} FootfallExchangeError;

#define FOOTFALL_EXCHANGE_ERROR (footfall_exchange_error_quark ())
GQuark footfall_exchange_error_quark (void);

typedef enum
{
  FOOTFALL_IMPORT_STATE_NEW,
  FOOTFALL_IMPORT_STATE_SAME,
  FOOTFALL_IMPORT_STATE_MAYBE,
  FOOTFALL_IMPORT_STATE_OTHER_SPORT,
  FOOTFALL_IMPORT_STATE_UNREADABLE,
} FootfallImportState;
#define FOOTFALL_N_IMPORT_STATES 5

extern const FootfallVocabulary footfall_import_states;

/**
 * FootfallImportChoice:
 * @FOOTFALL_IMPORT_CHOICE_SKIP: leave it out
 * @FOOTFALL_IMPORT_CHOICE_KEEP_BOTH: bring it in beside the one it resembles
 * @FOOTFALL_IMPORT_CHOICE_FILL: bring in of it only what the stored one does not tell
 *
 * What is to be done with an item that may be in the journal already.
 */
typedef enum
{
  FOOTFALL_IMPORT_CHOICE_SKIP,
  FOOTFALL_IMPORT_CHOICE_KEEP_BOTH,
  FOOTFALL_IMPORT_CHOICE_FILL,
} FootfallImportChoice;
#define FOOTFALL_N_IMPORT_CHOICES 3

extern const FootfallVocabulary footfall_import_choices;

/**
 * FootfallImportItem:
 * @state: what would be done with it: only "new" is brought in
 * @sport: (owned) (nullable): in the file's own words
 * @kind: the record's kind: run, or activity with the option
 * @record: (owned) (nullable): what would be stored; %NULL for what cannot be
 * @undated: (owned) (nullable): of one that is unreadable only because nobody knows when it was: what
 *   would be stored but for its start; see footfall_import_item_set_start()
 * @started_at: unix seconds; %FOOTFALL_INSTANT_UNKNOWN if the file does not tell
 * @utc_offset_s: the offset @started_at is shown with
 * @has_own_offset: whether the file told @utc_offset_s, rather than the runner's zone
 * @distance_m: NAN if unknown
 * @duration_s: moving time; -1 if unknown
 * @elapsed_s: from start to end; -1 if unknown
 * @shoe: (owned) (nullable): the shoe's name in the file
 * @shoe_is_key: @shoe is no name, but a key that a list of shoes explains; the plan puts the name in its place
 * @matches: the stored run it is or may be; none
 * @choices: of one that may be the same: bits 1 << choice, those that can be made; see footfall_import_item_allows()
 * @choice: of one that may be the same: what is to be done; see footfall_import_item_choose()
 * @companion: (owned) (nullable): the file that the item's row names as its recording, relative to
 *   the folder of the row's own file; an archive or a folder completes the one from the other
 * @entry: (owned) (nullable): the file it stands in, where @path of the file is an archive or a folder
 * @line: where it stands, from 1; 0 if the format has no lines
 * @message: (owned) (nullable): what is odd or wrong about it
 */
typedef struct
{
  FootfallImportState state;
  char *sport;
  FootfallRecordKind kind;
  gpointer record;
  gpointer undated;
  gint64 started_at;
  gint32 utc_offset_s;
  gboolean has_own_offset;
  double distance_m;
  gint64 duration_s;
  gint64 elapsed_s;
  char *shoe;
  gboolean shoe_is_key;
  FootfallUuid matches;
  guint choices;
  FootfallImportChoice choice;
  char *companion;
  char *entry;
  guint line;
  char *message;
} FootfallImportItem;

/**
 * FootfallImportProblem:
 * @entry: (owned) (nullable): the file it is about, where @path of the file is an archive or a folder
 * @line: from 1; 0 if it is about the whole file
 * @message: (owned): one sentence: what is wrong and what to do
 */
typedef struct
{
  char *entry;
  guint line;
  char *message;
} FootfallImportProblem;

/**
 * FootfallImportFile:
 * @path: (owned): as it was given
 * @format: the nick of the format ("strava-csv"), or %NULL if it was not recognised
 * @is_journal: Footfall's own file
 * @is_plan: what it holds is no activity and is not meant to be one: a route, a workout, settings
 * @items: (element-type FootfallImportItem): in the order of the file
 * @problems: (element-type FootfallImportProblem): what could not be read, the
 *   unreadable items among it
 * @remarks: (element-type FootfallImportProblem): what was understood but is left
 *   out or is good to know; nothing went wrong
 * @table_names: (owned) (nullable): of a list that no program is known to write: what stands in its first
 *   row, the names of the columns as a rule; what they hold can be told
 * @table_columns: (owned) (nullable): of such a list: what they are taken to hold, as the option "columns" says it;
 *   "" if nothing is known
 * @gap: (nullable): the first of the problems by which rows may have been lost that are not listed
 */
typedef struct
{
  char *path;
  const char *format;
  gboolean is_journal;
  gboolean is_plan;
  GPtrArray *items;
  GPtrArray *problems;
  GPtrArray *remarks;
  char **table_names;
  char *table_columns;
  const FootfallImportProblem *gap;
} FootfallImportFile;

/**
 * FootfallImportProgressFunc:
 * @n_done: how many files were read, those in archives and folders among them
 * @n_known: how many there are, as far as is known yet
 *
 * Is called by the threads that read, one at a time.
 */
typedef void (*FootfallImportProgressFunc) (guint n_done, guint n_known, gpointer user_data);

/* The unit of distances in lists that do not tell it */
typedef enum
{
  FOOTFALL_IMPORT_UNIT_UNKNOWN, /* found out */
  FOOTFALL_IMPORT_UNIT_KILOMETRES,
  FOOTFALL_IMPORT_UNIT_MILES,
} FootfallImportUnit;

/**
 * FootfallImportOptions:
 * @zone: (nullable): the zone of times without one; %NULL: this computer's
 * @activities: keep other sports as activities
 * @now: unix seconds, for the batch and for records without a time of change
 * @list_unit: the unit of distances in lists that do not tell it
 * @columns: (nullable): which columns of a list of another sort hold what, see footfall_generic_csv_check_columns()
 * @column_choices: (nullable) (element-type utf8 utf8): the same for lists by their header, see
 *   footfall_generic_columns_create_key(); @columns goes before them
 * @shoe_choices: (nullable) (element-type utf8 utf8): what the runner chose for shoes before: their
 *   texts, folded, and UUIDs, "" for those to ignore; see footfall_import_plan_get_shoe_choices()
 * @progress: (nullable): is told how far the reading is
 * @progress_data: for @progress
 */
typedef struct
{
  GTimeZone *zone;
  gboolean activities;
  gint64 now;
  FootfallImportUnit list_unit;
  const char *columns;
  GHashTable *column_choices;
  GHashTable *shoe_choices;
  FootfallImportProgressFunc progress;
  gpointer progress_data;
} FootfallImportOptions;

/**
 * FootfallImportShoeChoice:
 * @FOOTFALL_IMPORT_SHOE_NEW: a new shoe
 * @FOOTFALL_IMPORT_SHOE_EXISTING: one that there is
 * @FOOTFALL_IMPORT_SHOE_IGNORE: none: the runs come in without a shoe
 */
typedef enum
{
  FOOTFALL_IMPORT_SHOE_NEW,
  FOOTFALL_IMPORT_SHOE_EXISTING,
  FOOTFALL_IMPORT_SHOE_IGNORE,
} FootfallImportShoeChoice;

/**
 * FootfallImportShoe:
 * @text: (owned): what the files call it
 * @n_runs: how many new runs wear it
 * @choice: what becomes of it
 * @shoe: with %FOOTFALL_IMPORT_SHOE_EXISTING which one: of the journal, or the @draft of another text
 * @draft: (owned): what it would be as a new shoe
 *
 * A shoe that the files of an import name.
 */
typedef struct
{
  char *text;
  guint n_runs;
  FootfallImportShoeChoice choice;
  FootfallUuid shoe;
  FootfallShoe *draft;
} FootfallImportShoe;

/**
 * FootfallImportPlan:
 * @files: (element-type FootfallImportFile): in the order given
 * @totals: how many items are in each state
 * @shoes: (element-type FootfallImportShoe): those that new or doubtful runs wear, in the order of the files
 * @changes: what to apply: the new records and their batch; holds nothing if nothing is new
 *
 * What an import would do. Reading changes nothing. The runner's choices are
 * set on it, by the terminal's options or in a dialog; then
 * footfall_import_plan_update() makes @changes of them.
 */
typedef struct
{
  GPtrArray *files;
  guint totals[FOOTFALL_N_IMPORT_STATES];
  GPtrArray *shoes;
  FootfallChangeSet *changes;

  /*< private >*/
  FootfallLog *taken;
  GHashTable *shoes_by_text;
  gint64 now;
} FootfallImportPlan;

/**
 * footfall_import_plan_new:
 * @paths: (array zero-terminated=1): the files
 * @log: what is there already
 *
 * A file that cannot be read is listed with its problem and does not stop the
 * others, nor does a row that is broken. Of a file that Footfall exported all is
 * taken or, when a record is wrong, nothing. What several files hold is taken once.
 *
 * Returns: (transfer full) (nullable): the plan; %NULL only when cancelled
 */
FootfallImportPlan *footfall_import_plan_new (const char *const *paths, const FootfallLog *log,
                                              const FootfallImportOptions *options,
                                              GCancellable *cancellable, GError **error);
void footfall_import_plan_free (FootfallImportPlan *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallImportPlan, footfall_import_plan_free)

/**
 * footfall_import_plan_has_problems:
 *
 * Returns: whether a file or a row could not be read
 */
gboolean footfall_import_plan_has_problems (const FootfallImportPlan *self);

/**
 * footfall_import_item_allows:
 *
 * Returns: whether @choice can be made for the item: it may be the same as a stored one, and what
 *   comes from Footfall's own file under the same UUID cannot stand beside itself
 */
gboolean footfall_import_item_allows (const FootfallImportItem *self, FootfallImportChoice choice);

/**
 * footfall_import_item_choose:
 * @choice: one that the item allows
 */
void footfall_import_item_choose (FootfallImportItem *self, FootfallImportChoice choice);

/**
 * footfall_import_plan_set_start:
 * @file: of the plan
 * @item: of @file; one that lacks nothing but its start, see @undated
 * @started_at: unix seconds, as the runner remembers
 * @log: what is there
 *
 * Says when it was. What it is then (new, or maybe the same as what is there or in these files) is found
 * out, and the problem is no more. The changes are made by footfall_import_plan_update().
 *
 * Returns: whether it can have been then; if not, all stays as it is
 */
gboolean footfall_import_plan_set_start (FootfallImportPlan *self, FootfallImportFile *file, FootfallImportItem *item,
                                         gint64 started_at, gint32 utc_offset_s, const FootfallLog *log,
                                         GError **error);

/**
 * footfall_import_shoe_choose:
 * @uuid: (nullable): with %FOOTFALL_IMPORT_SHOE_EXISTING which one
 */
void footfall_import_shoe_choose (FootfallImportShoe *self, FootfallImportShoeChoice choice,
                                  const FootfallUuid *uuid);

/**
 * footfall_import_plan_find_shoe:
 * @text: what files call a shoe, in any case
 *
 * Returns: (transfer none) (nullable): the shoe of the plan
 */
FootfallImportShoe *footfall_import_plan_find_shoe (const FootfallImportPlan *self, const char *text);

/**
 * footfall_import_plan_update:
 * @log: what is there; the one the plan was made for, or that one as it is now
 *
 * Makes the changes anew, with the choices as they are.
 */
void footfall_import_plan_update (FootfallImportPlan *self, const FootfallLog *log);

/**
 * footfall_import_plan_get_shoe_choices:
 *
 * Returns: (transfer full) (element-type utf8 utf8): what to give as @shoe_choices next time, when
 *   the plan was applied: for each text, folded, the shoe's UUID, or "" to ignore it
 */
GHashTable *footfall_import_plan_get_shoe_choices (const FootfallImportPlan *self);

G_END_DECLS
