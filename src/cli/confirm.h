/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "cli/cli.h"

G_BEGIN_DECLS

/**
 * footfall_cli_confirm:
 * @explanation: what it is about; shown before the question
 * @question: one that is answered by yes or no
 * @yes: whether the answer was given on the command line
 *
 * Asks on the terminal, and waits. Where standard input is none, or the answer
 * is no, nothing goes on.
 *
 * Returns: whether the answer is yes
 */
gboolean footfall_cli_confirm (const FootfallPage *explanation, const char *question, gboolean yes, GError **error);

G_END_DECLS
