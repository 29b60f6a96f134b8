/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/confirm.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/error.h"

#define ANSWER_SIZE 64

static gboolean
refuse (const char *reason, GError **error)
{
  g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_REFUSED, reason);
  return FALSE;
}

gboolean
footfall_cli_confirm (const FootfallPage *explanation, const char *question, gboolean yes, GError **error)
{
  g_return_val_if_fail (explanation != NULL && question != NULL, FALSE);

  char answer[ANSWER_SIZE];

  if (yes)
    return TRUE;
  if (!isatty (STDIN_FILENO))
    return refuse (_("This has to be confirmed, and there is no terminal to ask on; add --yes. Nothing was changed."),
                   error);
  /* Standard output is for the answer, which may go to a program. */
  /* Translators: after the question; the letters are those that people type for yes and no */
  fprintf (stderr, "%s%s %s ", footfall_page_get_text (explanation), question, _("[y/N]"));
  fflush (stderr);
  if (fgets (answer, sizeof answer, stdin) != NULL && rpmatch (answer) == 1)
    return TRUE;
  return refuse (_("Nothing was changed."), error);
}
