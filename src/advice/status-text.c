/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "advice/status-text.h"

#include <glib/gi18n-lib.h>

#include "advice/finding-text.h"

static gboolean
is_about_pain_or_load (const FootfallFinding *finding)
{
  return finding->rule < FOOTFALL_RULE_SHOE_REPLACE;
}

/* Whether the finding is one of those that make the status what it is. */
static gboolean
makes_status (const FootfallFinding *finding, FootfallStatus status)
{
  switch (status)
    {
    case FOOTFALL_STATUS_REST:
      return finding->level == FOOTFALL_FINDING_LEVEL_RED && !finding->quiet;
    case FOOTFALL_STATUS_EASE:
      return is_about_pain_or_load (finding) && finding->level == FOOTFALL_FINDING_LEVEL_STRONG;
    case FOOTFALL_STATUS_NOTICE:
      return is_about_pain_or_load (finding) && finding->rule != FOOTFALL_RULE_WEEKLY_VOLUME;
    case FOOTFALL_STATUS_EMPTY:
    case FOOTFALL_STATUS_QUIET:
    default:
      return FALSE;
    }
}

const FootfallFinding *
footfall_status_find_finding (const FootfallAssessment *assessment)
{
  g_return_val_if_fail (assessment != NULL, NULL);
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      if (makes_status (finding, assessment->status))
        return finding;
    }
  return NULL;
}

char *
footfall_status_get_title (const FootfallAssessment *assessment, const FootfallLog *log, const FootfallRules *rules,
                           FootfallDistanceUnit unit)
{
  g_return_val_if_fail (assessment != NULL && log != NULL && rules != NULL, NULL);
  if (assessment->status == FOOTFALL_STATUS_EMPTY)
    return g_strdup (_("Nothing has been logged yet."));
  const FootfallFinding *finding = footfall_status_find_finding (assessment);
  if (finding == NULL)
    return g_strdup (_("No pattern found in your entries."));
  g_autoptr(FootfallFindingText) text = footfall_finding_text_new (finding, log, rules, unit);
  return g_steal_pointer (&text->sentence);
}
