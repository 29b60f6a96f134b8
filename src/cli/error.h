/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallCliError:
 * @FOOTFALL_CLI_ERROR_USAGE: the command line has a word or option too many or too few; exit status 2
 * @FOOTFALL_CLI_ERROR_VALUE: a value is none that would do; exit status 1, as for errors of all other domains
 * @FOOTFALL_CLI_ERROR_REFUSED: what was asked for cannot be done with this journal
 *
 * Messages say what is wrong and what to do, in one sentence.
 */
typedef enum
{
  FOOTFALL_CLI_ERROR_USAGE,
  FOOTFALL_CLI_ERROR_VALUE,
  FOOTFALL_CLI_ERROR_REFUSED,
} FootfallCliError;

#define FOOTFALL_CLI_ERROR (footfall_cli_error_quark ())
GQuark footfall_cli_error_quark (void);

G_END_DECLS
