/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "analysis/finding.h"
#include "core/log.h"
#include "core/rules.h"
#include "core/units.h"

G_BEGIN_DECLS

/**
 * FootfallTextRequest:
 *
 * What there is to make words of; no other room includes it.
 */
typedef struct
{
  const FootfallFinding *finding;
  const FootfallLog *log;
  const FootfallRules *rules;
  FootfallDistanceUnit unit;
} FootfallTextRequest;

/* "Your left knee" and "Left knee" of the finding */
const char *footfall_text_request_knee (const FootfallTextRequest *self);
const char *footfall_text_request_knee_heading (const FootfallTextRequest *self);

/* (transfer full): the day, without its year where the finding makes plain which year is meant */
char *footfall_text_request_day (const FootfallTextRequest *self, FootfallDay day);
char *footfall_text_request_day_range (const FootfallTextRequest *self, FootfallDay from, FootfallDay to);

/* (transfer full): "9.0 km" in the unit asked for */
char *footfall_text_request_distance (const FootfallTextRequest *self, double distance_m);

G_END_DECLS
