/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/finding-look.h"

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
