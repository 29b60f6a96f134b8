/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"

G_BEGIN_DECLS

/**
 * footfall_daily_backup_make:
 * @journal_path: a journal that is about to be changed
 * @day: (inout): the day, in UTC, that is known to have its backup; unknown at first
 * @error: why today's could not be made; it is not tried again today
 *
 * Makes a backup unless there is one of today.
 *
 * Returns: whether there is one
 */
gboolean footfall_daily_backup_make (const char *journal_path, FootfallDay *day, GError **error);

G_END_DECLS
