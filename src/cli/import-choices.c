/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/import-choices.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/error.h"
#include "cli/shoe-name.h"
#include "cli/values.h"

static void
choose_for_all (FootfallImportPlan *plan, FootfallImportChoice choice)
{
  for (guint i = 0; i < plan->files->len; i++)
    {
      const FootfallImportFile *file = g_ptr_array_index (plan->files, i);
      for (guint j = 0; j < file->items->len; j++)
        {
          FootfallImportItem *item = g_ptr_array_index (file->items, j);
          if (footfall_import_item_allows (item, choice))
            footfall_import_item_choose (item, choice);
        }
    }
}

static gboolean
apply_maybe (const char *typed, FootfallImportPlan *plan, GError **error)
{
  int choice;

  if (typed == NULL)
    return TRUE;
  if (!footfall_value_parse_word (typed, &footfall_import_choices, &choice, error))
    return FALSE;
  choose_for_all (plan, (FootfallImportChoice) choice);
  return TRUE;
}

static FootfallImportShoe *
find_shoe (FootfallImportPlan *plan, const char *text, GError **error)
{
  FootfallImportShoe *shoe = footfall_import_plan_find_shoe (plan, text);

  if (shoe != NULL)
    return shoe;
  g_autoptr (GString) texts = g_string_new (NULL);
  for (guint i = 0; i < plan->shoes->len; i++)
    {
      const FootfallImportShoe *known = g_ptr_array_index (plan->shoes, i);
      g_string_append_printf (texts, "%s“%s”", i > 0 ? ", " : "", known->text);
    }
  if (plan->shoes->len == 0)
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                 _("No new run in these files wears a shoe called “%s”, or any other that is named."), text);
  else
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                 _("No new run in these files wears a shoe called “%s”; they name %s."), text, texts->str);
  return NULL;
}

static gboolean
choose_shoes (const char *const *texts, FootfallImportPlan *plan, FootfallImportShoeChoice choice, GError **error)
{
  for (; texts != NULL && *texts != NULL; texts++)
    {
      FootfallImportShoe *shoe = find_shoe (plan, *texts, error);
      if (shoe == NULL)
        return FALSE;
      footfall_import_shoe_choose (shoe, choice, NULL);
    }
  return TRUE;
}

/* "TEXT=NAME": a text may hold "=" itself, a name that is typed hardly does. */
static gboolean
match_shoe (const char *typed, FootfallCli *cli, FootfallImportPlan *plan, const FootfallLog *log, GError **error)
{
  const char *sign = strrchr (typed, '=');

  if (sign == NULL || sign == typed || sign[1] == '\0')
    {
      g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                   _("“%s” does not say which shoe is meant; write --match-shoe \"TEXT OF THE FILE=NAME HERE\"."), typed);
      return FALSE;
    }
  g_autofree char *text = g_strndup (typed, (gsize) (sign - typed));
  FootfallImportShoe *shoe = find_shoe (plan, text, error);
  if (shoe == NULL)
    return FALSE;
  const FootfallShoe *known = footfall_shoe_find_by_name (log, sign + 1, cli->today, TRUE, error);
  if (known == NULL)
    return FALSE;
  footfall_import_shoe_choose (shoe, FOOTFALL_IMPORT_SHOE_EXISTING, &known->record.uuid);
  return TRUE;
}

static gboolean
match_shoes (const char *const *typed, FootfallCli *cli, FootfallImportPlan *plan, const FootfallLog *log,
             GError **error)
{
  for (; typed != NULL && *typed != NULL; typed++)
    {
      if (!match_shoe (*typed, cli, plan, log, error))
        return FALSE;
    }
  return TRUE;
}

/* The entry that lacks nothing but its start, if there is one alone */
static guint
find_undated (const FootfallImportPlan *plan, FootfallImportFile **file, FootfallImportItem **item)
{
  guint n_undated = 0;

  for (guint i = 0; i < plan->files->len; i++)
    {
      FootfallImportFile *candidate = g_ptr_array_index (plan->files, i);
      for (guint j = 0; j < candidate->items->len; j++)
        {
          FootfallImportItem *entry = g_ptr_array_index (candidate->items, j);
          if (entry->undated == NULL)
            continue;
          *file = candidate;
          *item = entry;
          n_undated++;
        }
    }
  return n_undated;
}

static gboolean
set_start (const char *typed, FootfallCli *cli, FootfallImportPlan *plan, const FootfallLog *log, GError **error)
{
  g_auto (FootfallTime) start = { 0 };
  FootfallImportFile *file = NULL;
  FootfallImportItem *item = NULL;

  if (typed == NULL)
    return TRUE;
  if (!footfall_value_parse_time (typed, cli, &start, error))
    return FALSE;
  guint n_undated = find_undated (plan, &file, &item);
  if (n_undated == 1)
    return footfall_import_plan_set_start (plan, file, item, start.unix_s, start.utc_offset_s, log, error);
  if (n_undated == 0)
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                 _("All that can be read in these files tells when it was; leave --at out."));
  else
    g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                 _("%u entries do not tell when they were; import their files one at a time, each with its own --at."),
                 n_undated);
  return FALSE;
}

gboolean
footfall_import_choices_apply (const FootfallImportChoices *self, FootfallCli *cli, FootfallImportPlan *plan,
                               const FootfallLog *log, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (cli != NULL, FALSE);
  g_return_val_if_fail (plan != NULL, FALSE);

  if (!set_start (self->at, cli, plan, log, error) || !apply_maybe (self->maybe, plan, error) || !match_shoes (self->match_shoes, cli, plan, log, error) ||
      !choose_shoes (self->new_shoes, plan, FOOTFALL_IMPORT_SHOE_NEW, error) ||
      !choose_shoes (self->ignore_shoes, plan, FOOTFALL_IMPORT_SHOE_IGNORE, error))
    return FALSE;
  footfall_import_plan_update (plan, log);
  return TRUE;
}
