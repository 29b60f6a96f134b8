/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/record.h"

#include <glib/gi18n-lib.h>

#include "core/activity.h"
#include "core/break.h"
#include "core/dismissal.h"
#include "core/event.h"
#include "core/import-batch.h"
#include "core/instant.h"
#include "core/notification.h"
#include "core/pain.h"
#include "core/run.h"
#include "core/shoe.h"

static const FootfallRecordClass *const classes[] = {
  [FOOTFALL_RECORD_SHOE] = &footfall_shoe_class,
  [FOOTFALL_RECORD_IMPORT_BATCH] = &footfall_import_batch_class,
  [FOOTFALL_RECORD_RUN] = &footfall_run_class,
  [FOOTFALL_RECORD_PAIN] = &footfall_pain_class,
  [FOOTFALL_RECORD_ACTIVITY] = &footfall_activity_class,
  [FOOTFALL_RECORD_BREAK] = &footfall_break_class,
  [FOOTFALL_RECORD_EVENT] = &footfall_event_class,
  [FOOTFALL_RECORD_DISMISSAL] = &footfall_dismissal_class,
  [FOOTFALL_RECORD_NOTIFICATION] = &footfall_notification_class,
};
G_STATIC_ASSERT (G_N_ELEMENTS (classes) == FOOTFALL_N_RECORD_KINDS);

G_DEFINE_QUARK (footfall-record-error-quark, footfall_record_error)

static gboolean
validate_header (const FootfallRecord *record, GError **error)
{
  if (footfall_uuid_is_none (&record->uuid))
    {
      g_set_error_literal (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID,
                           _("The UUID of a record is missing."));
      return FALSE;
    }
  if (!footfall_instant_is_known (record->modified_at))
    {
      g_set_error_literal (error, FOOTFALL_RECORD_ERROR, FOOTFALL_RECORD_ERROR_INVALID,
                           _("The time of the last change must be within the years 1 to 9999."));
      return FALSE;
    }
  return TRUE;
}

gboolean
footfall_record_kind_is_valid (FootfallRecordKind kind)
{
  return (guint) kind < FOOTFALL_N_RECORD_KINDS;
}

const FootfallRecordClass *
footfall_record_class (FootfallRecordKind kind)
{
  g_return_val_if_fail (footfall_record_kind_is_valid (kind), NULL);

  return classes[kind];
}

gpointer
footfall_record_new (FootfallRecordKind kind)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  g_return_val_if_fail (class != NULL, NULL);

  FootfallRecord *record = g_malloc0 (class->size);
  record->uuid = footfall_uuid_new ();
  record->modified_at = FOOTFALL_MODIFIED_AT_UNKNOWN;
  for (guint i = 0; i < class->n_fields; i++)
    footfall_record_field_set_unknown (&class->fields[i], record);
  return record;
}

gpointer
footfall_record_copy (FootfallRecordKind kind, gconstpointer record)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  g_return_val_if_fail (class != NULL, NULL);

  gpointer copy = g_memdup2 (record, class->size);
  for (guint i = 0; copy != NULL && i < class->n_fields; i++)
    footfall_record_field_adopt (&class->fields[i], copy);
  return copy;
}

void
footfall_record_free (FootfallRecordKind kind, gpointer record)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  g_return_if_fail (class != NULL);

  for (guint i = 0; record != NULL && i < class->n_fields; i++)
    footfall_record_field_clear (&class->fields[i], record);
  g_free (record);
}

gboolean
footfall_record_equal (FootfallRecordKind kind, gconstpointer a, gconstpointer b)
{
  const FootfallRecord *record_a = a;
  const FootfallRecord *record_b = b;
  return footfall_record_equal_content (kind, a, b) && record_a->modified_at == record_b->modified_at;
}

gboolean
footfall_record_equal_content (FootfallRecordKind kind, gconstpointer a, gconstpointer b)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  g_return_val_if_fail (class != NULL && a != NULL && b != NULL, FALSE);

  for (guint i = 0; i < class->n_fields; i++)
    if (!footfall_record_field_equal (&class->fields[i], a, b))
      return FALSE;
  return footfall_uuid_equal (a, b); /* a record begins with its UUID */
}

int
footfall_record_compare_by (gint64 key_a, gint64 key_b, gconstpointer a, gconstpointer b)
{
  if (key_a != key_b)
    return key_a < key_b ? -1 : 1;
  return footfall_uuid_compare (a, b);
}

gboolean
footfall_record_validate (FootfallRecordKind kind, gconstpointer record, GError **error)
{
  const FootfallRecordClass *class = footfall_record_class (kind);
  g_return_val_if_fail (class != NULL && record != NULL, FALSE);

  if (!validate_header (record, error))
    return FALSE;
  for (guint i = 0; i < class->n_fields; i++)
    if (!footfall_record_field_validate (&class->fields[i], record, error))
      return FALSE;
  return class->validate == NULL || class->validate (record, error);
}
