/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include <glib/gi18n-lib.h>

#include "cli/commands.h"
#include "cli/json.h"

#define INDENT 2
#define MEANING_INDENT 4

static void
answer_json (FootfallCli *cli, const FootfallRulesField *fields, guint n_fields)
{
  g_auto (FootfallJsonWriter) writer;

  footfall_json_writer_init (&writer);
  footfall_json_writer_begin_array (&writer);
  for (guint i = 0; i < n_fields; i++)
    {
      footfall_json_writer_break_line (&writer);
      footfall_json_writer_begin_object (&writer);
      footfall_json_add_string (&writer, "name", fields[i].name);
      footfall_json_add_real (&writer, "value", footfall_rules_get_value (&cli->rules, &fields[i]));
      footfall_json_add_real (&writer, "default", fields[i].default_value);
      footfall_json_add_real (&writer, "minimum", fields[i].minimum);
      footfall_json_add_real (&writer, "maximum", fields[i].maximum);
      footfall_json_add_string (&writer, "unit", fields[i].unit);
      footfall_json_add_string (&writer, "meaning", _(fields[i].meaning));
      footfall_json_add_string (&writer, "evidence", _(fields[i].evidence));
      footfall_json_writer_end_object (&writer);
    }
  footfall_json_writer_end_array (&writer);
  footfall_json_finish (&writer, cli->page);
}

/* "28 days (default 28, 7 to 365)" */
static char *
describe_field (FootfallCli *cli, const FootfallRulesField *field)
{
  g_autofree char *value = footfall_number_format_exact (footfall_rules_get_value (&cli->rules, field));
  g_autofree char *standard = footfall_number_format_exact (field->default_value);
  g_autofree char *minimum = footfall_number_format_exact (field->minimum);
  g_autofree char *maximum = footfall_number_format_exact (field->maximum);

  if (field->unit == NULL)
    return g_strdup_printf (_("%s: %s (default %s, from %s to %s)"), field->name, value, standard, minimum, maximum);
  return g_strdup_printf (_("%s: %s %s (default %s, from %s to %s)"), field->name, value, _(field->unit), standard,
                          minimum, maximum);
}

static void
answer (FootfallCli *cli, const FootfallRulesField *fields, guint n_fields)
{
  const char *group = NULL;

  for (guint i = 0; i < n_fields; i++)
    {
      if (g_strcmp0 (group, fields[i].group) != 0)
        footfall_page_add_heading (cli->page, _(fields[i].group));
      group = fields[i].group;

      g_autofree char *line = describe_field (cli, &fields[i]);
      footfall_page_add_text (cli->page, INDENT, FOOTFALL_STYLE_PLAIN, line);
      footfall_page_add_text (cli->page, MEANING_INDENT, FOOTFALL_STYLE_PLAIN, _(fields[i].meaning));
      footfall_page_add_text (cli->page, MEANING_INDENT, FOOTFALL_STYLE_FAINT, _(fields[i].evidence));
    }
}

static gboolean
run_rules (FootfallCli *cli, gconstpointer values, const char *const *arguments, GError **error)
{
  guint n_fields;
  const FootfallRulesField *fields = footfall_rules_get_fields (&n_fields);

  if (cli->json)
    answer_json (cli, fields, n_fields);
  else
    answer (cli, fields, n_fields);
  return TRUE;
}

const FootfallCommand footfall_command_rules = {
  .name = "rules",
  .summary = N_("List every threshold, what it means and where it comes from"),
  .has_json = TRUE,
  .run = run_rules,
};
