/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "cli/command.h"

G_BEGIN_DECLS

/**
 * footfall_help_add_overview:
 *
 * Adds what "footfallctl --help" says: the commands and the options of all of them.
 */
void footfall_help_add_overview (FootfallPage *page);

/**
 * footfall_help_add_command:
 *
 * Adds what "footfallctl COMMAND --help" says.
 */
void footfall_help_add_command (FootfallPage *page, const FootfallCommand *command);

G_END_DECLS
