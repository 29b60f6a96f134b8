/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/import-batch.h"

#include <glib/gi18n-lib.h>

static const FootfallRecordField fields[] = {
  { FOOTFALL_FIELD (FootfallImportBatch, imported_at, INSTANT), .label = N_("The time of the import") },
  { FOOTFALL_FIELD (FootfallImportBatch, file, TEXT), .label = N_("The name of the imported file") },
  { FOOTFALL_FIELD (FootfallImportBatch, n_runs, COUNT), .label = N_("The number of imported runs"),
    .maximum = FOOTFALL_IMPORT_COUNT_MAX },
  { FOOTFALL_FIELD (FootfallImportBatch, n_activities, COUNT), .label = N_("The number of imported activities"),
    .maximum = FOOTFALL_IMPORT_COUNT_MAX },
  { FOOTFALL_FIELD (FootfallImportBatch, n_skipped, COUNT), .label = N_("The number of entries left out"),
    .maximum = FOOTFALL_IMPORT_COUNT_MAX },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const FootfallImportBatch *batch_a = a;
  const FootfallImportBatch *batch_b = b;
  return footfall_record_compare_by (batch_a->imported_at, batch_b->imported_at, a, b);
}

const FootfallRecordClass footfall_import_batch_class = {
  .name = "import-batch",
  .size = sizeof (FootfallImportBatch),
  .fields = fields,
  .n_fields = G_N_ELEMENTS (fields),
  .compare = compare,
};

FOOTFALL_DEFINE_RECORD (FootfallImportBatch, footfall_import_batch, IMPORT_BATCH)

FootfallImportBatch *
footfall_import_batch_new (void)
{
  FootfallImportBatch *self = footfall_record_new (FOOTFALL_RECORD_IMPORT_BATCH);
  self->n_runs = 0;
  self->n_activities = 0;
  self->n_skipped = 0;
  return self;
}
