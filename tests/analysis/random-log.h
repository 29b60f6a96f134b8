/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/**
 * RandomLog:
 * @today: the day for which it is made; some records are dated later
 * @runs: (element-type FootfallRun)
 * @pain: (element-type FootfallPain)
 * @shoes: (element-type FootfallShoe)
 * @breaks: (element-type FootfallBreak)
 *
 * Records of a made-up runner, the same for the same seed, as odd as journals
 * can be: unknown figures, knees not asked, several runs a day in several
 * zones, entries without a run, pauses.
 */
typedef struct
{
  FootfallDay today;
  GPtrArray *runs;
  GPtrArray *pain;
  GPtrArray *shoes;
  GPtrArray *breaks;
} RandomLog;

RandomLog *random_log_new (guint seed);
void       random_log_free (RandomLog *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RandomLog, random_log_free)

/* A log with a copy of each record; put in backwards if @is_backwards */
FootfallLog *random_log_build (const RandomLog *self, gboolean is_backwards);

G_END_DECLS
