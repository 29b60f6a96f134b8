/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "cli/knee-argument.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/error.h"
#include "cli/values.h"

#define NOT_ASKED "-"

/* What is typed is in the order of the moments. */
G_STATIC_ASSERT (FOOTFALL_MOMENT_DURING == 0 && FOOTFALL_MOMENT_AFTER == 1 && FOOTFALL_MOMENT_NEXT_MORNING == 2);

static gboolean
set_form_error (const char *text, GError **error)
{
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
               _("“%s” will not do for --knee; write the knee and its levels during, after and next morning, "
                 "as in left:2/3/1 or right:-/4."),
               text);
  return FALSE;
}

static gboolean
parse_knee (const char *text, FootfallKnee *knee, GError **error)
{
  int value;

  if (!footfall_value_parse_word (text, &footfall_knees, &value, error))
    return FALSE;
  *knee = (FootfallKnee) value;
  return TRUE;
}

/* Returns: "inner" of "left:inner" and of "inner" */
static const char *
skip_knee (const char *text)
{
  const char *colon = strchr (text, ':');
  return colon != NULL ? colon + 1 : text;
}

/* "left:inner" names its knee; "inner" is meant for the only one. */
static FootfallKneeArgument *
find_argument (GArray *arguments, const char *text, const char *option, GError **error)
{
  const char *colon = strchr (text, ':');
  FootfallKnee knee;

  if (colon == NULL)
    {
      if (arguments->len == 1)
        return &g_array_index (arguments, FootfallKneeArgument, 0);
      g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                   _("Which knee is %s %s about? Give its level with --knee and write, for example, left:%s."),
                   option, text, text);
      return NULL;
    }

  g_autofree char *name = g_strndup (text, (gsize) (colon - text));
  if (!parse_knee (name, &knee, error))
    return NULL;
  for (guint i = 0; i < arguments->len; i++)
    {
      FootfallKneeArgument *argument = &g_array_index (arguments, FootfallKneeArgument, i);
      if (argument->knee == knee)
        return argument;
    }
  g_set_error (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
               _("%s %s is about a knee without a level; give one, as in --knee %s:2."), option, text, name);
  return NULL;
}

static gboolean
take_knee (GArray *arguments, const char *text, GError **error)
{
  FootfallKneeArgument argument;

  if (!footfall_knee_argument_parse (text, &argument, error))
    return FALSE;
  for (guint i = 0; i < arguments->len; i++)
    {
      if (g_array_index (arguments, FootfallKneeArgument, i).knee != argument.knee)
        continue;
      g_set_error_literal (error, FOOTFALL_CLI_ERROR, FOOTFALL_CLI_ERROR_VALUE,
                           _("The same knee is given twice; put its levels into one --knee, as in left:2/3/1."));
      return FALSE;
    }
  g_array_append_val (arguments, argument);
  return TRUE;
}

static gboolean
take_area (GArray *arguments, const char *text, GError **error)
{
  int area;
  if (!footfall_value_parse_word (skip_knee (text), &footfall_areas, &area, error))
    return FALSE;
  FootfallKneeArgument *argument = find_argument (arguments, text, "--area", error);
  if (argument == NULL)
    return FALSE;
  argument->area = (FootfallArea) area;
  return TRUE;
}

static gboolean
take_sign (GArray *arguments, const char *text, GError **error)
{
  int sign;
  if (!footfall_value_parse_word (skip_knee (text), &footfall_signs, &sign, error))
    return FALSE;
  FootfallKneeArgument *argument = find_argument (arguments, text, "--sign", error);
  if (argument == NULL)
    return FALSE;
  argument->signs |= (FootfallSigns) (1 << sign);
  return TRUE;
}

static gboolean
take_all (GArray *arguments,
          const char *const *texts,
          gboolean (*take) (GArray *arguments, const char *text, GError **error),
          GError **error)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      if (!take (arguments, texts[i], error))
        return FALSE;
    }
  return TRUE;
}

gboolean
footfall_knee_argument_parse (const char *text, FootfallKneeArgument *argument, GError **error)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (argument != NULL, FALSE);

  g_auto (GStrv) parts = g_strsplit (text, ":", 2);
  if (g_strv_length (parts) != 2)
    return set_form_error (text, error);

  FootfallKneeArgument parsed = { .levels = { -1, -1, -1 }, .area = FOOTFALL_AREA_UNKNOWN };
  if (!parse_knee (parts[0], &parsed.knee, error))
    return FALSE;

  g_auto (GStrv) levels = g_strsplit (parts[1], "/", -1);
  guint n_levels = g_strv_length (levels);
  guint n_asked = 0;
  if (n_levels > FOOTFALL_N_ASKED_MOMENTS)
    return set_form_error (text, error);
  for (guint i = 0; i < n_levels; i++)
    {
      if (g_str_equal (levels[i], NOT_ASKED))
        continue;
      if (!footfall_value_parse_level (levels[i], &parsed.levels[i], error))
        return FALSE;
      n_asked++;
    }
  if (n_asked == 0)
    return set_form_error (text, error);

  *argument = parsed;
  return TRUE;
}

GArray *
footfall_knee_arguments_parse (const char *const *knees,
                               const char *const *areas,
                               const char *const *signs,
                               GError **error)
{
  g_autoptr (GArray) arguments = g_array_new (FALSE, FALSE, sizeof (FootfallKneeArgument));

  if (!take_all (arguments, knees, take_knee, error) || !take_all (arguments, areas, take_area, error) ||
      !take_all (arguments, signs, take_sign, error))
    return NULL;
  return g_steal_pointer (&arguments);
}

FootfallMoment
footfall_knee_argument_get_sign_moment (const FootfallKneeArgument *self)
{
  g_return_val_if_fail (self != NULL, FOOTFALL_MOMENT_OTHER);

  if (self->levels[FOOTFALL_MOMENT_AFTER] >= 0)
    return FOOTFALL_MOMENT_AFTER;
  return self->levels[FOOTFALL_MOMENT_NEXT_MORNING] >= 0 ? FOOTFALL_MOMENT_NEXT_MORNING : FOOTFALL_MOMENT_DURING;
}
