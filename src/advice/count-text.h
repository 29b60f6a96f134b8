/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/log.h"

G_BEGIN_DECLS

/**
 * footfall_count_text_describe:
 * @counts: (array fixed-size=9): how many of each #FootfallRecordKind
 *
 * What people never see, import batches and notifications, is left out.
 *
 * Returns: (transfer full): "61 runs, 3 shoes"; empty if there is nothing
 */
char *footfall_count_text_describe (const guint *counts);

/**
 * footfall_count_text_describe_log:
 *
 * Returns: (transfer full): the same of all that is in a log; "nothing" if it is empty
 */
char *footfall_count_text_describe_log (const FootfallLog *log);

G_END_DECLS
