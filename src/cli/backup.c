/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "cli/error.h"
#include "cli/json.h"
#include "core/instant.h"
#include "journal/backup.h"

/* When, why, size, file */
#define COLUMNS "llrl"

typedef struct
{
  gboolean list;
} Options;

static const GOptionEntry options[] = {
  { "list", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (Options, list), N_("List the backups that there are"), NULL },
  { NULL },
};

static void
write_backup (FootfallCli *cli, FootfallJsonWriter *writer, const FootfallBackup *backup)
{
  g_autofree char *name = g_filename_display_name (backup->path);

  footfall_json_writer_begin_object (writer);
  footfall_json_add_string (writer, "file", name);
  footfall_json_add_time (writer, "made_at", backup->made_at, footfall_instant_utc_offset (backup->made_at, cli->zone));
  footfall_json_add_string (writer, "reason", footfall_backup_reason_get_nick (backup->reason));
  footfall_json_add_count (writer, "size", backup->size);
  footfall_json_writer_end_object (writer);
}

static void
list_for_programs (FootfallCli *cli, GPtrArray *backups)
{
  g_auto (FootfallJsonWriter) writer;

  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_array (&writer);
  for (guint i = 0; i < backups->len; i++)
    write_backup (cli, &writer, backups->pdata[i]);
  footfall_json_writer_end_array (&writer);
  footfall_json_finish (&writer, cli->page);
}

static char **
make_row (FootfallCli *cli, const FootfallBackup *backup)
{
  char **row = g_new0 (char *, sizeof COLUMNS);

  row[0] = footfall_instant_format (backup->made_at, footfall_instant_utc_offset (backup->made_at, cli->zone),
                                    "%Y-%m-%d %H:%M");
  row[1] = g_strdup (footfall_backup_reason_get_label (backup->reason));
  row[2] = g_format_size ((guint64) backup->size);
  row[3] = g_path_get_basename (backup->path);
  return row;
}

static void
list_for_people (FootfallCli *cli, GPtrArray *backups)
{
  const char *const heading[] = { _("Made"), _("Why"), _("Size"), _("File"), NULL };
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  if (backups->len == 0)
    {
      footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, _("No backups."));
      return;
    }
  g_ptr_array_add (rows, g_strdupv ((char **) heading));
  for (guint i = 0; i < backups->len; i++)
    g_ptr_array_add (rows, make_row (cli, backups->pdata[i]));
  footfall_page_add_table (cli->page, 0, COLUMNS, rows);

  const FootfallBackup *newest = backups->pdata[0];
  g_autofree char *folder = g_path_get_dirname (newest->path);
  g_autofree char *name = g_filename_display_name (folder);
  g_autofree char *place = g_strdup_printf (_("They are in %s."), name);
  footfall_page_add_blank (cli->page);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, place);
}

static gboolean
run_list (FootfallCli *cli)
{
  g_autoptr (GPtrArray) backups = footfall_backup_list (footfall_cli_get_journal_path (cli));

  if (cli->json)
    list_for_programs (cli, backups);
  else
    list_for_people (cli, backups);
  return TRUE;
}

/* Returns: (transfer full) (nullable): where the backup is */
static char *
make_backup (FootfallCli *cli, const char *file, GError **error)
{
  const char *journal_path = footfall_cli_get_journal_path (cli);

  if (file == NULL)
    return footfall_backup_make (journal_path, FOOTFALL_BACKUP_ASKED, error);
  return footfall_backup_write (journal_path, file, error) ? g_canonicalize_filename (file, NULL) : NULL;
}

static void
answer (FootfallCli *cli, const char *path)
{
  g_autofree char *name = g_filename_display_name (path);

  if (cli->json)
    {
      g_auto (FootfallJsonWriter) writer;
      footfall_json_writer_init (&writer);
      footfall_json_writer_begin_object (&writer);
      footfall_json_add_string (&writer, "file", name);
      footfall_json_writer_end_object (&writer);
      footfall_json_finish (&writer, cli->page);
      return;
    }
  g_autofree char *line = g_strdup_printf (_("The journal was copied to %s, and the copy is whole."), name);
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
}

static gboolean
run_backup (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const Options *given = values;

  if (given->list && arguments[0] != NULL)
    {
      g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE, _("--list takes no file."));
      return FALSE;
    }
  if (given->list)
    return run_list (cli);
  /* Where there is no journal this says so in the words of the terminal. */
  if (footfall_cli_open_journal (cli, error) == NULL)
    return FALSE;
  g_autofree char *path = make_backup (cli, arguments[0], error);
  if (path == NULL)
    return FALSE;
  answer (cli, path);
  return TRUE;
}

const FootfallCommand footfall_command_backup = {
  .name = "backup",
  .arguments = N_("[FILE]"),
  .summary = N_("Copy the journal, while it may be in use"),
  .description =
    N_("Without FILE the copy goes to the folder “backups” beside the journal, where the newest ten and one of each of "
       "the last twelve months are kept. The copy is read back before it counts."),
  .options = options,
  .options_size = sizeof (Options),
  .max_arguments = 1,
  .takes_files = TRUE,
  .has_json = TRUE,
  .run = run_backup,
};
