/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "core/day.h"
#include "core/instant.h"
#include "core/record.h"
#include "core/vocabulary.h"

G_BEGIN_DECLS

/**
 * FootfallNotification:
 * @record: UUID and time of the last change
 * @key: (owned): what was told, unique
 * @level: the level that was told then, 0 or more
 * @sent_at: unix seconds
 */
typedef struct
{
  FootfallRecord record;
  char *key;
  int level;
  gint64 sent_at;
} FootfallNotification;

#define FOOTFALL_TYPE_NOTIFICATION (footfall_notification_get_type ())
GType footfall_notification_get_type (void);

/**
 * footfall_notification_new:
 *
 * Returns: (transfer full): a record with a new UUID in which all else is unknown
 */
FootfallNotification *footfall_notification_new (void);
FootfallNotification *footfall_notification_copy (const FootfallNotification *self);
void footfall_notification_free (FootfallNotification *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallNotification, footfall_notification_free)

extern const FootfallRecordClass footfall_notification_class;

G_END_DECLS
