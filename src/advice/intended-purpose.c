/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/intended-purpose.h"

#include <glib/gi18n-lib.h>

const char *
footfall_intended_purpose (void)
{
  return _("A private journal for runners to record runs and how their knees felt, to look back at patterns, and to "
           "read general running tips. It does not diagnose, monitor or treat any injury or disease, and does not "
           "replace a doctor or physiotherapist.");
}

const char *
footfall_evidence_note (void)
{
  return _("Hardly any study is about pain on the inner side of a runner's knee, so the numbers are borrowed from "
           "studies on pain around the kneecap and on running injuries in general, or are defaults of this project. "
           "Each says which, and each can be changed.");
}
