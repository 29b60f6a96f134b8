/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "cli/confirm.h"
#include "cli/contents.h"
#include "cli/error.h"
#include "journal/backup.h"

typedef struct
{
  gboolean yes;
} Options;

static const GOptionEntry options[] = {
  { "yes", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (Options, yes), N_("Do not ask"), NULL },
  { NULL },
};

/**
 * Restoration:
 * @file: (owned): the backup
 * @backup: (owned): what is in it
 * @journal: (nullable): the journal; %NULL if it cannot be used or is not there
 * @problem: (owned) (nullable): why it cannot be used
 * @kept: (owned) (nullable): where such a file is now
 */
typedef struct
{
  char *file;
  FootfallLog *backup;
  FootfallJournal *journal;
  FootfallLog *before;
  GError *problem;
  char *kept;
} Restoration;

static void
restoration_clear (Restoration *self)
{
  g_clear_pointer (&self->file, g_free);
  g_clear_pointer (&self->backup, footfall_log_free);
  g_clear_pointer (&self->before, footfall_log_free);
  g_clear_error (&self->problem);
  g_clear_pointer (&self->kept, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Restoration, restoration_clear)

/* A file, or the name of a backup as it is listed. */
static char *
find_file (const char *journal_path, const char *name)
{
  g_autoptr (GPtrArray) backups = footfall_backup_list (journal_path);

  for (guint i = 0; i < backups->len && !g_file_test (name, G_FILE_TEST_EXISTS); i++)
    {
      const FootfallBackup *backup = backups->pdata[i];
      g_autofree char *listed = g_path_get_basename (backup->path);
      if (g_str_equal (listed, name))
        return g_strdup (backup->path);
    }
  return g_strdup (name);
}

/* A journal that is damaged or has gone may be replaced; what is wrong otherwise is not mended by a backup. */
static gboolean
find_journal (Restoration *self, FootfallCli *cli, GError **error)
{
  if (!g_file_test (footfall_cli_get_journal_path (cli), G_FILE_TEST_EXISTS))
    return TRUE;

  self->journal = footfall_cli_open_journal (cli, &self->problem);
  if (self->journal != NULL)
    {
      self->before = footfall_log_copy (footfall_journal_get_log (self->journal));
      return TRUE;
    }
  if (g_error_matches (self->problem, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_CORRUPT)
      || g_error_matches (self->problem, FOOTFALL_JOURNAL_ERROR, FOOTFALL_JOURNAL_ERROR_NOT_A_JOURNAL))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&self->problem));
  return FALSE;
}

static gboolean
check_there (const char *file, const char *name, GError **error)
{
  if (g_file_test (file, G_FILE_TEST_EXISTS))
    return TRUE;

  g_autofree char *display_name = g_filename_display_name (name);
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED,
               _("There is no file and no backup “%s”; “footfallctl backup --list” names the backups."), display_name);
  return FALSE;
}

static gboolean
prepare (Restoration *self, FootfallCli *cli, const char *name, GError **error)
{
  self->file = find_file (footfall_cli_get_journal_path (cli), name);
  if (!check_there (self->file, name, error))
    return FALSE;
  self->backup = footfall_backup_read (self->file, error);

  return self->backup != NULL && find_journal (self, cli, error);
}

static void
explain (const Restoration *self, FootfallPage *page)
{
  footfall_contents_add (page, _("The backup"), self->backup);
  if (self->before != NULL)
    footfall_contents_add (page, _("The journal"), self->before);
  else if (self->problem != NULL)
    footfall_page_add_text (page, 2, FOOTFALL_STYLE_PLAIN, self->problem->message);
}

static gboolean
confirm (const Restoration *self, FootfallCli *cli, gboolean yes, GError **error)
{
  g_autoptr (FootfallPage) page = footfall_page_new (footfall_page_get_width (cli->page), FALSE);

  explain (self, page);
  return footfall_cli_confirm (page, _("Shall the journal become what the backup is?"), yes, error);
}

static gboolean
restore (Restoration *self, FootfallCli *cli, GError **error)
{
  if (self->journal != NULL)
    return footfall_backup_restore (self->journal, self->file, error);
  return footfall_backup_replace (footfall_cli_get_journal_path (cli), self->file, &self->kept, error);
}

static void
answer_json (const Restoration *self, FootfallCli *cli)
{
  g_auto (FootfallJsonWriter) writer;
  g_autofree char *file = g_filename_display_name (self->file);
  g_autofree char *kept = self->kept != NULL ? g_filename_display_name (self->kept) : NULL;

  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_object (&writer);
  footfall_json_add_string (&writer, "file", file);
  footfall_contents_write (&writer, "backup", self->backup);
  footfall_contents_write (&writer, "before", self->before);
  footfall_json_add_string (&writer, "kept", kept);
  footfall_json_writer_end_object (&writer);
  footfall_json_finish (&writer, cli->page);
}

static void
answer (const Restoration *self, FootfallCli *cli)
{
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, _("The journal is what the backup was."));
  footfall_contents_add (cli->page, _("The backup"), self->backup);
  if (self->before != NULL)
    {
      footfall_contents_add (cli->page, _("Before"), self->before);
      footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN,
                              _("What it was before is the newest backup; “footfallctl backup --list” names it."));
    }
  if (self->kept == NULL)
    return;
  g_autofree char *name = g_filename_display_name (self->kept);
  g_autofree char *line = g_strdup_printf (_("The old file is kept as %s."), name);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
}

static gboolean
run_restore (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const Options *given = values;
  g_auto (Restoration) restoration = { 0 };
  if (!prepare (&restoration, cli, arguments[0], error)
      || !confirm (&restoration, cli, given->yes, error)
      || !restore (&restoration, cli, error))
    return FALSE;

  if (cli->json)
    answer_json (&restoration, cli);
  else
    answer (&restoration, cli);
  return TRUE;
}

const FootfallCommand footfall_command_restore = {
  .name = "restore",
  .arguments = N_("FILE"),
  .summary = N_("Make the journal what a backup is"),
  .description =
    N_("FILE is a backup, or a name that “backup --list” shows. What is in both is shown first, and asked about. The "
       "journal is backed up before; one that cannot be opened is kept under another name."),
  .options = options,
  .options_size = sizeof (Options),
  .min_arguments = 1,
  .max_arguments = 1,
  .takes_files = TRUE,
  .has_json = TRUE,
  .run = run_restore,
};
