/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/log/knee-warning.h"

#include <glib/gi18n-lib.h>

const char *
footfall_knee_warning_get_text (FootfallSigns signs, int level, int severe_min_level)
{
  if ((signs & FOOTFALL_SIGN_CANNOT_BEAR_WEIGHT) != 0)
    return _("A leg that cannot bear weight should be looked at today. Please stop running until then.");
  if (signs != FOOTFALL_SIGNS_NONE)
    return _("This is worth having a professional look at soon. Please stop running until then.");
  if (level >= severe_min_level)
    return _("This is severe pain. Take a break from running, rest the knee, and speak with a professional "
             "before you run again.");
  return NULL;
}
