/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "advice/count-text.h"
#include "cli/commands.h"
#include "cli/contents.h"
#include "cli/error.h"
#include "journal/salvage.h"

/**
 * Rescue:
 * @damaged: (owned): the file that is read
 * @journal: (owned): where the new journal is to be
 * @kept: (owned) (nullable): where the damaged file is now, if the new journal took its place
 * @result: what came of it
 */
typedef struct
{
  char *damaged;
  char *journal;
  char *kept;
  FootfallSalvage result;
} Rescue;

static void
rescue_clear (Rescue *self)
{
  g_clear_pointer (&self->damaged, g_free);
  g_clear_pointer (&self->journal, g_free);
  g_clear_pointer (&self->kept, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Rescue, rescue_clear)

/* A journal that is whole stays where it is. */
static gboolean
check_damaged (const char *path, GError **error)
{
  g_autoptr (FootfallJournal) journal = footfall_journal_open (path, NULL);
  if (journal == NULL || !footfall_journal_verify (journal, NULL))
    return TRUE;

  g_autofree char *name = g_filename_display_name (path);
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED,
               _("The journal %s is whole; there is nothing to save from it. Nothing was changed."), name);
  return FALSE;
}

static gboolean
check_there (const char *path, GError **error)
{
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;

  g_autofree char *name = g_filename_display_name (path);
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED, _("There is no file %s; check its name."), name);
  return FALSE;
}

static gboolean
check_free (const char *path, GError **error)
{
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;

  g_autofree char *name = g_filename_display_name (path);
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED,
               _("There is a file %s already; name a new journal with --journal. Nothing was changed."), name);
  return FALSE;
}

static gboolean
rescue (Rescue *self, GError **error)
{
  if (!check_there (self->damaged, error))
    return FALSE;
  if (g_str_equal (self->damaged, self->journal))
    return check_damaged (self->damaged, error)
           && footfall_salvage_replace (self->damaged, &self->result, &self->kept, error);
  return check_free (self->journal, error)
         && footfall_salvage_write (self->damaged, self->journal, &self->result, error);
}

static void
answer_json (const Rescue *self, FootfallCli *cli)
{
  g_auto (FootfallJsonWriter) writer;
  g_autofree char *damaged = g_filename_display_name (self->kept != NULL ? self->kept : self->damaged);
  g_autofree char *journal = g_filename_display_name (self->journal);

  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_object (&writer);
  footfall_json_add_string (&writer, "journal", journal);
  footfall_json_add_string (&writer, "kept", damaged);
  footfall_json_writer_key (&writer, "saved");
  footfall_json_writer_begin_object (&writer);
  footfall_contents_write_counts (&writer, self->result.n_saved);
  footfall_json_writer_end_object (&writer);
  footfall_json_add_count (&writer, "lost", self->result.n_lost);
  footfall_json_add_count (&writer, "loosened", self->result.n_loosened);
  footfall_json_writer_end_object (&writer);
  footfall_json_finish (&writer, cli->page);
}

static void
add_line (FootfallCli *cli, char *line)
{
  footfall_page_add_text (cli->page, 0, FOOTFALL_STYLE_PLAIN, line);
  g_free (line);
}

static void
answer (const Rescue *self, FootfallCli *cli)
{
  const FootfallSalvage *result = &self->result;
  g_autofree char *saved = footfall_count_text_describe (result->n_saved);
  g_autofree char *journal = g_filename_display_name (self->journal);
  g_autofree char *kept = g_filename_display_name (self->kept != NULL ? self->kept : self->damaged);

  /* Translators: "Saved into /home/me/new.db: 61 runs, 3 shoes." */
  add_line (cli, g_strdup_printf (_("Saved into %s: %s."), journal, saved));
  if (result->n_lost > 0)
    add_line (cli, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry could not be read.",
                                                 "%u entries could not be read.", result->n_lost),
                                    result->n_lost));
  else
    add_line (cli, g_strdup (_("No entry is known to be lost.")));
  if (result->n_loosened > 0)
    add_line (cli, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry no longer names its run or shoe.",
                                                 "%u entries no longer name their run or shoe.", result->n_loosened),
                                    result->n_loosened));
  add_line (cli, g_strdup_printf (_("The damaged file is kept as %s."), kept));
}

static gboolean
run_salvage (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  const char *journal_path = footfall_cli_get_journal_path (cli);
  g_auto (Rescue) self = {
    .damaged = g_canonicalize_filename (arguments[0] != NULL ? arguments[0] : journal_path, NULL),
    .journal = g_canonicalize_filename (journal_path, NULL),
  };
  if (!rescue (&self, error))
    return FALSE;

  if (cli->json)
    answer_json (&self, cli);
  else
    answer (&self, cli);
  return TRUE;
}

const FootfallCommand footfall_command_salvage = {
  .name = "salvage",
  .arguments = N_("[FILE]"),
  .summary = N_("Save what can be read of a damaged journal"),
  .description =
    N_("FILE is the damaged journal. What can be read of it goes into a new journal, the one that --journal names, "
       "which must not be there yet. If FILE is the journal itself, or is left out, the new journal takes its place. "
       "The damaged file is kept in any case."),
  .max_arguments = 1,
  .takes_files = TRUE,
  .has_json = TRUE,
  .run = run_salvage,
};
