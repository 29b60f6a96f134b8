/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/help.h"

#include <glib/gi18n-lib.h>

#include "advice/intended-purpose.h"
#include "cli/commands.h"

#define INDENT 2
#define COMMAND_COLUMN 18
#define OPTION_COLUMN 26

static void
add_option (FootfallPage *page, const GOptionEntry *option)
{
  g_autofree char *label =
    option->arg_description != NULL ? g_strdup_printf ("--%s %s", option->long_name, _(option->arg_description))
                                    : g_strdup_printf ("--%s", option->long_name);

  footfall_page_add_item (page, INDENT, OPTION_COLUMN, FOOTFALL_STYLE_PLAIN, label, _(option->description));
}

static void
add_options (FootfallPage *page, const GOptionEntry *options, gboolean has_json)
{
  for (guint i = 0; options != NULL && options[i].long_name != NULL; i++)
    {
      if (has_json || !g_str_equal (options[i].long_name, "json"))
        add_option (page, &options[i]);
    }
}

static void
add_global_options (FootfallPage *page, gboolean has_json)
{
  footfall_page_add_heading (page, _("Options of every command"));
  add_options (page, footfall_cli_global_options, has_json);
  footfall_page_add_item (page, INDENT, OPTION_COLUMN, FOOTFALL_STYLE_PLAIN, "-h, --help", _("Show this help"));
}

static void
add_description (FootfallPage *page, const char *description)
{
  g_auto (GStrv) paragraphs = g_strsplit (description, "\n\n", -1);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      footfall_page_add_blank (page);
      footfall_page_add_text (page, 0, FOOTFALL_STYLE_PLAIN, paragraphs[i]);
    }
}

void
footfall_help_add_overview (FootfallPage *page)
{
  g_return_if_fail (page != NULL);

  footfall_page_add_text (page, 0, FOOTFALL_STYLE_PLAIN,
                          _("Usage: footfallctl [--journal PATH] [--today YYYY-MM-DD] COMMAND [OPTION…]"));
  add_description (page, footfall_intended_purpose ());

  footfall_page_add_heading (page, _("Commands"));
  guint n_commands;
  const FootfallCommand *const *commands = footfall_commands_get_all (&n_commands);
  for (guint i = 0; i < n_commands; i++)
    footfall_page_add_item (page, INDENT, COMMAND_COLUMN, FOOTFALL_STYLE_PLAIN, commands[i]->name,
                            _(commands[i]->summary));

  add_global_options (page, TRUE);
  footfall_page_add_item (page, INDENT, OPTION_COLUMN, FOOTFALL_STYLE_PLAIN, "--version", _("Show the version"));
  add_description (page, _("“footfallctl COMMAND --help” tells more about one command."));
}

void
footfall_help_add_command (FootfallPage *page, const FootfallCommand *command)
{
  g_return_if_fail (page != NULL);
  g_return_if_fail (command != NULL);

  g_autofree char *usage = g_strdup_printf (_("Usage: footfallctl %s [OPTION…] %s"), command->name,
                                            command->arguments != NULL ? _(command->arguments) : "");
  footfall_page_add_text (page, 0, FOOTFALL_STYLE_PLAIN, usage);
  add_description (page, _(command->summary));
  if (command->description != NULL)
    add_description (page, _(command->description));

  if (command->options != NULL)
    {
      footfall_page_add_heading (page, _("Options"));
      add_options (page, command->options, TRUE);
    }
  add_global_options (page, command->has_json);
}
