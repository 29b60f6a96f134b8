/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/options.h"

#include <glib/gi18n-lib.h>

#include "cli/error.h"

static guint
count_options (const GOptionEntry *options)
{
  guint n_options = 0;

  while (options != NULL && options[n_options].long_name != NULL)
    n_options++;
  return n_options;
}

/* Bytes are taken as they are and checked afterwards: names are UTF-8 here whatever the locale says. */
static GOptionEntry
place_option (const GOptionEntry *option, gpointer values)
{
  GOptionEntry placed = *option;

  placed.arg_data = G_STRUCT_MEMBER_P (values, GPOINTER_TO_SIZE (option->arg_data));
  if (option->arg == G_OPTION_ARG_STRING)
    placed.arg = G_OPTION_ARG_FILENAME;
  else if (option->arg == G_OPTION_ARG_STRING_ARRAY)
    placed.arg = G_OPTION_ARG_FILENAME_ARRAY;
  return placed;
}

static gboolean
check_text (const char *text, GError **error)
{
  if (g_utf8_validate (text, -1, NULL))
    return TRUE;

  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE, _("“%s” is not UTF-8 text; write it anew."), valid);
  return FALSE;
}

static gboolean
check_option (const GOptionEntry *option, gpointer values, GError **error)
{
  gpointer member = G_STRUCT_MEMBER_P (values, GPOINTER_TO_SIZE (option->arg_data));

  if (option->arg == G_OPTION_ARG_STRING_ARRAY)
    return footfall_options_check_texts (*(const char *const **) member, error);
  if (option->arg == G_OPTION_ARG_STRING && *(const char **) member != NULL)
    return check_text (*(const char **) member, error);
  return TRUE;
}

void
footfall_options_place (const GOptionEntry *options, gpointer values, GArray *placed)
{
  g_return_if_fail (values != NULL);
  g_return_if_fail (placed != NULL);

  guint n_options = count_options (options);
  for (guint i = 0; i < n_options; i++)
    {
      GOptionEntry option = place_option (&options[i], values);
      g_array_append_val (placed, option);
    }
}

gboolean
footfall_options_check_texts (const char *const *texts, GError **error)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      if (!check_text (texts[i], error))
        return FALSE;
    }
  return TRUE;
}

gboolean
footfall_options_check (const GOptionEntry *options, gpointer values, GError **error)
{
  g_return_val_if_fail (values != NULL, FALSE);

  guint n_options = count_options (options);
  for (guint i = 0; i < n_options; i++)
    {
      if (!check_option (&options[i], values, error))
        return FALSE;
    }
  return TRUE;
}

void
footfall_options_clear (const GOptionEntry *options, gpointer values)
{
  g_return_if_fail (values != NULL);

  guint n_options = count_options (options);
  for (guint i = 0; i < n_options; i++)
    {
      gpointer *value = G_STRUCT_MEMBER_P (values, GPOINTER_TO_SIZE (options[i].arg_data));
      if (options[i].arg == G_OPTION_ARG_STRING_ARRAY)
        g_clear_pointer ((char ***) value, g_strfreev);
      else if (options[i].arg == G_OPTION_ARG_STRING || options[i].arg == G_OPTION_ARG_FILENAME)
        g_clear_pointer (value, g_free);
    }
}
