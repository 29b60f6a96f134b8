/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "journal/salvage.h"
#include "journal/work.h"

G_BEGIN_DECLS

/* footfall_salvage_replace() as part of work that can be watched and stopped. */
gboolean _footfall_salvage_replace (const char *path, FootfallWork *work, FootfallSalvage *result, char **kept,
                                    GError **error);

G_END_DECLS
