/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "cli/cli.h"
#include "cli/options.h"

G_BEGIN_DECLS

/**
 * FootfallCommand:
 * @name: what is typed: "log", "shoes add"
 * @arguments: (nullable): what follows the options, marked for translation: "DISTANCE [DURATION]"
 * @summary: one line for the list of commands, marked for translation
 * @description: (nullable): more for its own help, paragraphs parted by an empty line, marked for translation
 * @options: (nullable): its options, ended by a NULL entry; arg_data is the member's place, FOOTFALL_OPTION()
 * @options_size: the size of the struct that @options fill in
 * @min_arguments: how many arguments it needs
 * @max_arguments: how many it takes at most; -1 for any number
 * @takes_files: whether its arguments are file names, which need not be UTF-8
 * @has_json: whether it knows --json
 * @run: does it: adds its answer to the page of @cli; @options is the filled-in struct
 *
 * One command of the program. They are listed in one table, commands.c.
 */
typedef struct
{
  const char *name;
  const char *arguments;
  const char *summary;
  const char *description;
  const GOptionEntry *options;
  gsize options_size;
  int min_arguments;
  int max_arguments;
  gboolean takes_files;
  gboolean has_json;
  gboolean (*run) (FootfallCli *cli, gconstpointer options, const char *const *arguments, GError **error);
} FootfallCommand;

/* Options that every command takes; arg_data as in a command, of #FootfallCliOptions. */
extern const GOptionEntry footfall_cli_global_options[];

/**
 * footfall_command_run:
 * @globals: what was given before the command; the same options may follow it
 * @argv: (array zero-terminated=1): what follows the command's name
 * @page: (out) (nullable): the answer, also of a command that failed after part of its work
 *
 * Parses the rest of the command line and runs the command, or answers with
 * its help if that is asked for.
 *
 * Returns: whether it was done
 */
gboolean footfall_command_run (const FootfallCommand *self, FootfallCliOptions *globals, const char *const *argv,
                               FootfallPage **page, GError **error);

G_END_DECLS
