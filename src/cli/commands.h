/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "cli/command.h"

G_BEGIN_DECLS

/* Each in its own file. */
extern const FootfallCommand footfall_command_log;
extern const FootfallCommand footfall_command_pain;
extern const FootfallCommand footfall_command_list;
extern const FootfallCommand footfall_command_shoes;
extern const FootfallCommand footfall_command_shoes_add;
extern const FootfallCommand footfall_command_shoes_inspect;
extern const FootfallCommand footfall_command_shoes_retire;
extern const FootfallCommand footfall_command_chart;
extern const FootfallCommand footfall_command_check;
extern const FootfallCommand footfall_command_plan;
extern const FootfallCommand footfall_command_remind;
extern const FootfallCommand footfall_command_rules;
extern const FootfallCommand footfall_command_import;
extern const FootfallCommand footfall_command_export;
extern const FootfallCommand footfall_command_backup;
extern const FootfallCommand footfall_command_restore;
extern const FootfallCommand footfall_command_verify;
extern const FootfallCommand footfall_command_salvage;
extern const FootfallCommand footfall_command_sample;
extern const FootfallCommand footfall_command_simulate;

/**
 * footfall_commands_get_all:
 *
 * Returns: (array length=n_commands): the commands, in the order of the help
 */
const FootfallCommand *const *footfall_commands_get_all (guint *n_commands);

/**
 * footfall_commands_find:
 * @argv: (array zero-terminated=1): what was typed; a name may be two words
 * @n_words: (out): how many of them are the command's name
 *
 * Returns: (nullable): the command that @argv begins with
 */
const FootfallCommand *footfall_commands_find (const char *const *argv, guint *n_words);

G_END_DECLS
