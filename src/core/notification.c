/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/notification.h"

#include <glib/gi18n-lib.h>

static const FootfallRecordField fields[] = {
  { FOOTFALL_FIELD (FootfallNotification, key, TEXT), .label = N_("The key of the notification") },
  { FOOTFALL_FIELD (FootfallNotification, level, INTEGER), .label = N_("The level of the notification"),
    .maximum = G_MAXINT },
  { FOOTFALL_FIELD (FootfallNotification, sent_at, INSTANT), .label = N_("The time of the notification") },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const FootfallNotification *notification_a = a;
  const FootfallNotification *notification_b = b;
  return footfall_record_compare_by (notification_a->sent_at, notification_b->sent_at, a, b);
}

const FootfallRecordClass footfall_notification_class = {
  .name = "notification",
  .size = sizeof (FootfallNotification),
  .fields = fields,
  .n_fields = G_N_ELEMENTS (fields),
  .compare = compare,
};

FOOTFALL_DEFINE_RECORD (FootfallNotification, footfall_notification, NOTIFICATION)

FootfallNotification *
footfall_notification_new (void)
{
  return footfall_record_new (FOOTFALL_RECORD_NOTIFICATION);
}
