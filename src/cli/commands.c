/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/commands.h"

static const FootfallCommand *const commands[] = {
  &footfall_command_log,
  &footfall_command_pain,
  &footfall_command_list,
  &footfall_command_shoes,
  &footfall_command_shoes_add,
  &footfall_command_shoes_inspect,
  &footfall_command_shoes_retire,
  &footfall_command_check,
  &footfall_command_plan,
  &footfall_command_remind,
  &footfall_command_rules,
  &footfall_command_import,
  &footfall_command_export,
  &footfall_command_chart,
  &footfall_command_backup,
  &footfall_command_restore,
  &footfall_command_verify,
  &footfall_command_salvage,
  &footfall_command_sample,
  &footfall_command_simulate,
};

static const FootfallCommand *
find_by_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (commands[i]->name, name))
        return commands[i];
    }
  return NULL;
}

const FootfallCommand *const *
footfall_commands_get_all (guint *n_commands)
{
  g_return_val_if_fail (n_commands != NULL, NULL);

  *n_commands = G_N_ELEMENTS (commands);
  return commands;
}

const FootfallCommand *
footfall_commands_find (const char *const *argv, guint *n_words)
{
  g_return_val_if_fail (argv != NULL && argv[0] != NULL, NULL);
  g_return_val_if_fail (n_words != NULL, NULL);

  if (argv[1] != NULL)
    {
      g_autofree char *both = g_strconcat (argv[0], " ", argv[1], NULL);
      const FootfallCommand *command = find_by_name (both);
      if (command != NULL)
        {
          *n_words = 2;
          return command;
        }
    }
  *n_words = 1;
  return find_by_name (argv[0]);
}
