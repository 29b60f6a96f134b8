/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/finding-look.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *icon_name;
  const char *css_class;
} Look;

static const Look looks[] = {
  [FOOTFALL_FINDING_LEVEL_INFO] = { "dialog-information-symbolic", "accent" },
  [FOOTFALL_FINDING_LEVEL_CAUTION] = { "dialog-information-symbolic", "warning" },
  [FOOTFALL_FINDING_LEVEL_STRONG] = { "dialog-warning-symbolic", "warning" },
  [FOOTFALL_FINDING_LEVEL_RED] = { "dialog-warning-symbolic", "error" },
};

const char *
footfall_finding_get_icon_name (const FootfallFinding *finding)
{
  g_return_val_if_fail (finding != NULL, NULL);

  return looks[finding->level].icon_name;
}

const char *
footfall_finding_get_css_class (const FootfallFinding *finding)
{
  g_return_val_if_fail (finding != NULL, NULL);

  return finding->quiet ? "dim-label" : looks[finding->level].css_class;
}

FootfallFindingText *
footfall_finding_create_text (const FootfallFinding *finding, FootfallModel *model)
{
  g_return_val_if_fail (finding != NULL, NULL);
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  return footfall_finding_text_new (finding, footfall_model_get_log (model), footfall_model_get_rules (model),
                                    footfall_model_get_distance_unit (model));
}

/* While a finding calls for a break, that comes first; a knee that wants looking at is not told to exercise. */
static gboolean
calls_for_break (const FootfallFinding *finding)
{
  return finding->level == FOOTFALL_FINDING_LEVEL_RED && !finding->quiet;
}

static gboolean
has_low_impact_ideas (const FootfallFinding *finding)
{
  return footfall_rule_id_is_red_family (finding->rule) || finding->rule == FOOTFALL_RULE_FLARE_UP
         || finding->rule == FOOTFALL_RULE_LINGERING;
}

char *
footfall_finding_get_offer (const FootfallFinding *finding, gboolean is_break_on, const char **label)
{
  g_return_val_if_fail (finding != NULL && label != NULL, NULL);

  if (calls_for_break (finding) && !is_break_on)
    {
      *label = _("_Start a Break…");
      return g_strdup ("win.start-break");
    }
  if (has_low_impact_ideas (finding) && !is_break_on)
    {
      *label = _("See _Low-Impact Ideas");
      return g_strdup ("win.show-low-impact");
    }
  if (!footfall_uuid_is_none (&finding->shoe))
    {
      *label = _("Note an _Inspection…");
      return g_strdup_printf ("win.inspect-shoe('%s')", footfall_uuid_to_text (&finding->shoe).text);
    }
  return NULL;
}
