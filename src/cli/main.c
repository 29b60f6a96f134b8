/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <stdio.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/error.h"
#include "cli/help.h"
#include "cli/text.h"
#include "config.h"

typedef enum
{
  EXIT_DONE = 0,
  EXIT_FAILED = 1,
  EXIT_USAGE = 2,
} ExitStatus;

/* What was typed before the command. */
typedef struct
{
  FootfallCliOptions globals;
  gboolean help;
  gboolean version;
} Beginning;

static void
set_up_translation (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, FOOTFALL_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
}

/* Where dconf may not write, as for a service without a home, it says so at each reading of a preference. The defaults
 * are used then, and standard error is kept for our one line. */
static GLogWriterOutput
write_message (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    {
      if (g_str_equal (fields[i].key, "GLIB_DOMAIN") && g_strcmp0 (fields[i].value, "dconf") == 0)
        return G_LOG_WRITER_HANDLED;
    }
  return g_log_writer_default (level, fields, n_fields, user_data);
}

/* One line on standard error, whatever the message is made of. */
static void
print_error (const GError *error, const FootfallCommand *command)
{
  g_autofree char *message = footfall_text_clean (error->message);
  g_autofree char *hint = NULL;

  if (g_error_matches (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE))
    hint = command != NULL ? g_strdup_printf (_(" See “footfallctl %s --help”."), command->name)
                           : g_strdup (_(" See “footfallctl --help”."));
  fprintf (stderr, "footfallctl: %s%s\n", message, hint != NULL ? hint : "");
}

/* A closed stream leaves a number that the next file to be opened would take, and what is printed would go into that
 * file. One that can only be read (or written) from the wrong side takes the place. */
static gboolean
occupy_streams (void)
{
  static const int wrong_ways[] = { O_WRONLY, O_RDONLY, O_RDONLY };
  gboolean has_output = fcntl (STDOUT_FILENO, F_GETFD) != -1;

  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++)
    {
      if (fcntl (stream, F_GETFD) == -1 && open ("/dev/null", wrong_ways[stream]) != stream)
        return FALSE;
    }
  return has_output;
}

static gboolean
check_streams (GError **error)
{
  if (occupy_streams ())
    return TRUE;
  g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED,
                       _("Standard output is closed, so there is no place for the answer; leave it open. "
                         "Nothing was changed."));
  return FALSE;
}

static ExitStatus
finish (FootfallPage *page, const FootfallCommand *command, GError *error)
{
  if (page != NULL)
    footfall_page_print (page, error == NULL ? &error : NULL);
  if (error == NULL)
    return EXIT_DONE;

  gboolean is_usage = g_error_matches (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE);
  print_error (error, command);
  g_error_free (error);
  return is_usage ? EXIT_USAGE : EXIT_FAILED;
}

static gboolean
parse_beginning (char ***argv, Beginning *beginning, GError **error)
{
  const GOptionEntry own[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, &beginning->help, NULL, NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &beginning->version, NULL, NULL },
    { NULL },
  };
  g_autoptr (GArray) options = g_array_new (TRUE, FALSE, sizeof (GOptionEntry));
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) cause = NULL;

  footfall_options_place (footfall_cli_global_options, &beginning->globals, options);
  g_array_append_vals (options, own, G_N_ELEMENTS (own) - 1);
  g_option_context_add_main_entries (context, (GOptionEntry *) (gpointer) options->data, NULL);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_strict_posix (context, TRUE);
  if (g_option_context_parse_strv (context, argv, &cause))
    return TRUE;

  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE, "%s.", cause->message);
  return FALSE;
}

static FootfallPage *
answer_beginning (const Beginning *beginning)
{
  FootfallPage *page = footfall_page_new_for_stdout ();

  if (beginning->help)
    footfall_help_add_overview (page);
  else
    footfall_page_add_raw (page, "footfallctl " FOOTFALL_VERSION "\n");
  return page;
}

static const FootfallCommand *
find_command (char **words, guint *n_words, GError **error)
{
  if (words[0] == NULL)
    {
      g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE, _("Which command?"));
      return NULL;
    }

  const FootfallCommand *command = footfall_commands_find ((const char *const *) words, n_words);
  if (command == NULL)
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE, _("“%s” is not a command."), words[0]);
  return command;
}

int
main (int argc, char **argv)
{
  g_auto (GStrv) words = g_strdupv (argv);
  Beginning beginning = { 0 };
  g_autoptr (FootfallPage) page = NULL;
  const FootfallCommand *command = NULL;
  GError *error = NULL;
  guint n_words;

  set_up_translation ();
  g_log_set_writer_func (write_message, NULL, NULL);
  if (check_streams (&error) && parse_beginning (&words, &beginning, &error))
    {
      if (beginning.help || beginning.version)
        page = answer_beginning (&beginning);
      else if ((command = find_command (words + 1, &n_words, &error)) != NULL)
        footfall_command_run (command, &beginning.globals, (const char *const *) words + 1 + n_words, &page, &error);
    }
  footfall_cli_options_clear (&beginning.globals);
  return finish (page, command, error);
}
