/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "config.h"
#include "ui/application.h"

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, FOOTFALL_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_application_name (_("Footfall"));

  g_autoptr (FootfallApplication) application = footfall_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
