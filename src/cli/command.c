/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/command.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/error.h"
#include "cli/help.h"

const GOptionEntry footfall_cli_global_options[] = {
  { "journal", 0, 0, G_OPTION_ARG_FILENAME, FOOTFALL_OPTION (FootfallCliOptions, journal),
    N_("Use this journal; otherwise FOOTFALL_JOURNAL or your own"), N_("PATH") },
  { "today", 0, 0, G_OPTION_ARG_STRING, FOOTFALL_OPTION (FootfallCliOptions, today),
    N_("Look at the log as on this day"), N_("YYYY-MM-DD") },
  { "json", 0, 0, G_OPTION_ARG_NONE, FOOTFALL_OPTION (FootfallCliOptions, json),
    N_("Answer for programs, as JSON"), NULL },
  { NULL },
};

/* What was typed after the name of a command. */
typedef struct
{
  gpointer values;
  FootfallCliOptions globals;
  char **arguments;
  gboolean help;
} Parsed;

static void
clear_parsed (Parsed *parsed, const FootfallCommand *command)
{
  footfall_options_clear (command->options, parsed->values);
  g_free (parsed->values);
  footfall_cli_options_clear (&parsed->globals);
  g_strfreev (parsed->arguments);
}

/* No option begins with a digit: "-1" was meant as a number. */
static const char *
find_negative_number (const char *const *argv, const char *complaint)
{
  for (guint i = 0; argv[i] != NULL; i++)
    {
      if (argv[i][0] == '-' && g_ascii_isdigit (argv[i][1]) && strstr (complaint, argv[i]) != NULL)
        return argv[i];
    }
  return NULL;
}

static void
set_parse_error (const char *const *argv, const GError *cause, GError **error)
{
  const char *negative = find_negative_number (argv, cause->message);

  if (negative != NULL)
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                 _("“%s” is below 0; write a number that is not."), negative);
  else
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE, "%s.", cause->message);
}

static gboolean
parse (const FootfallCommand *self, const char *const *argv, Parsed *parsed, GError **error)
{
  const GOptionEntry common[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, &parsed->help, NULL, NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &parsed->arguments, NULL, NULL },
    { NULL },
  };
  g_autoptr (GArray) options = g_array_new (TRUE, FALSE, sizeof (GOptionEntry));
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autoptr (GError) cause = NULL;

  footfall_options_place (footfall_cli_global_options, &parsed->globals, options);
  footfall_options_place (self->options, parsed->values, options);
  g_array_append_vals (options, common, G_N_ELEMENTS (common) - 1);
  g_option_context_add_main_entries (context, (GOptionEntry *) (gpointer) options->data, NULL);
  g_option_context_set_help_enabled (context, FALSE);

  g_strv_builder_add (words, self->name);
  g_strv_builder_addv (words, (const char **) argv);
  g_auto (GStrv) strv = g_strv_builder_end (words);
  if (g_option_context_parse_strv (context, &strv, &cause))
    return TRUE;

  set_parse_error (argv, cause, error);
  return FALSE;
}

static gboolean
check_arguments (const FootfallCommand *self, const char *const *arguments, GError **error)
{
  int n_arguments = arguments != NULL ? (int) g_strv_length ((char **) arguments) : 0;

  if (n_arguments < self->min_arguments)
    {
      g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE, _("“%s” needs more: %s."),
                   self->name, _(self->arguments));
      return FALSE;
    }
  if (self->max_arguments >= 0 && n_arguments > self->max_arguments)
    {
      g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE, _("“%s” is one word too many for “%s”."),
                   arguments[self->max_arguments], self->name);
      return FALSE;
    }
  return self->takes_files || footfall_options_check_texts (arguments, error);
}

static gboolean
check (const FootfallCommand *self, const Parsed *parsed, GError **error)
{
  if (parsed->globals.json && !self->has_json)
    {
      g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_USAGE, _("“%s” has no --json form."), self->name);
      return FALSE;
    }
  return check_arguments (self, (const char *const *) parsed->arguments, error) &&
         footfall_options_check (self->options, parsed->values, error);
}

static void
merge_globals (FootfallCliOptions *globals, FootfallCliOptions *given_before)
{
  if (globals->journal == NULL)
    globals->journal = g_strdup (given_before->journal);
  if (globals->today == NULL)
    globals->today = g_strdup (given_before->today);
  globals->json = globals->json || given_before->json;
}

static gboolean
run (const FootfallCommand *self, const Parsed *parsed, FootfallPage **page, GError **error)
{
  static const char *const no_arguments[] = { NULL };
  g_autoptr (FootfallCli) cli = footfall_cli_new (&parsed->globals, error);

  if (cli == NULL)
    return FALSE;

  const char *const *arguments = parsed->arguments != NULL ? (const char *const *) parsed->arguments : no_arguments;
  gboolean done = self->run (cli, parsed->values, arguments, error);
  *page = g_steal_pointer (&cli->page);
  return done;
}

gboolean
footfall_command_run (const FootfallCommand *self,
                      FootfallCliOptions *globals,
                      const char *const *argv,
                      FootfallPage **page,
                      GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (globals != NULL, FALSE);
  g_return_val_if_fail (page != NULL, FALSE);

  Parsed parsed = { .values = g_malloc0 (MAX (self->options_size, sizeof (gpointer))) };
  gboolean done = parse (self, argv, &parsed, error);
  if (done && parsed.help)
    {
      *page = footfall_page_new_for_stdout ();
      footfall_help_add_command (*page, self);
    }
  else if (done)
    {
      merge_globals (&parsed.globals, globals);
      done = check (self, &parsed, error) && run (self, &parsed, page, error);
    }
  clear_parsed (&parsed, self);
  return done;
}
