/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* core: the vocabulary of Footfall. Plain values, their units, and how people
 * write them. It knows no file, no clock, no screen, and nothing of what a
 * log means. */

#pragma once

#include <glib-object.h>

#include "core/record-field.h"
#include "core/uuid.h"

G_BEGIN_DECLS

/**
 * FootfallRecordKind:
 *
 * What a record is. The order is the order in which records can be put into an
 * empty journal without breaking a reference.
 */
typedef enum
{
  FOOTFALL_RECORD_SHOE,
  FOOTFALL_RECORD_IMPORT_BATCH,
  FOOTFALL_RECORD_RUN,
  FOOTFALL_RECORD_PAIN,
  FOOTFALL_RECORD_ACTIVITY,
  FOOTFALL_RECORD_BREAK,
  FOOTFALL_RECORD_EVENT,
  FOOTFALL_RECORD_DISMISSAL,
  FOOTFALL_RECORD_NOTIFICATION,
} FootfallRecordKind;
#define FOOTFALL_N_RECORD_KINDS 9

#define FOOTFALL_MODIFIED_AT_UNKNOWN 0

/**
 * FootfallRecord:
 * @uuid: the record's name, never reused
 * @modified_at: when it last changed, unix seconds; %FOOTFALL_MODIFIED_AT_UNKNOWN
 *   is stamped by the journal
 *
 * What all records begin with. A pointer to any record struct may be cast to
 * #FootfallRecord; which struct it is, is told by a #FootfallRecordKind beside it.
 */
typedef struct
{
  FootfallUuid uuid;
  gint64 modified_at;
} FootfallRecord;

/**
 * FOOTFALL_RECORD_ERROR:
 *
 * %FOOTFALL_RECORD_ERROR_INVALID: a value is outside what the record allows;
 * the message names the field, the value and the allowed range.
 */
#define FOOTFALL_RECORD_ERROR (footfall_record_error_quark ())
GQuark footfall_record_error_quark (void);

typedef enum
{
  FOOTFALL_RECORD_ERROR_INVALID,
} FootfallRecordError;

/**
 * FootfallRecordClass:
 * @name: "run", "pain", "shoe"...: the stable name of the kind
 * @size: sizeof the struct
 * @fields: (array length=n_fields): all members but the #FootfallRecord, in the order of the struct
 * @n_fields: how many
 * @compare: the order of the log: by time, name or day, then by UUID
 * @validate: (nullable): what the fields must keep among each other, each being within its range
 *
 * What the log, the journal and undo need to know of a kind of record.
 */
typedef struct
{
  const char *name;
  gsize size;
  const FootfallRecordField *fields;
  guint n_fields;
  int (*compare) (gconstpointer a, gconstpointer b);
  gboolean (*validate) (gconstpointer record, GError **error);
} FootfallRecordClass;

/**
 * footfall_record_kind_is_valid:
 *
 * Returns: whether @kind, which may come from anywhere, is one of the kinds there are
 */
gboolean footfall_record_kind_is_valid (FootfallRecordKind kind);

/**
 * footfall_record_class:
 *
 * Returns: what there is to know of @kind
 */
const FootfallRecordClass *footfall_record_class (FootfallRecordKind kind);

/**
 * footfall_record_new:
 *
 * Returns: (transfer full): a record of @kind with a new UUID in which all else is unknown,
 *   and what cannot be unknown is 0
 */
gpointer footfall_record_new (FootfallRecordKind kind);

/**
 * footfall_record_copy:
 * @record: (nullable): a record of @kind
 *
 * Returns: (transfer full) (nullable): a deep copy, freed by footfall_record_free()
 */
gpointer footfall_record_copy (FootfallRecordKind kind, gconstpointer record);
void     footfall_record_free (FootfallRecordKind kind, gpointer record);

/**
 * footfall_record_equal:
 *
 * Returns: whether all fields are the same, unknown equal to unknown
 */
gboolean footfall_record_equal (FootfallRecordKind kind, gconstpointer a, gconstpointer b);

/**
 * footfall_record_equal_content:
 *
 * Returns: whether all fields but the time of the last change are the same
 */
gboolean footfall_record_equal_content (FootfallRecordKind kind, gconstpointer a, gconstpointer b);

/**
 * footfall_record_compare_by:
 *
 * For the compare function of a class that sorts by a number.
 *
 * Returns: the order of the keys, then of the UUIDs
 */
int footfall_record_compare_by (gint64 key_a, gint64 key_b, gconstpointer a, gconstpointer b);

/**
 * footfall_record_validate:
 *
 * The same ranges stand as CHECK constraints in the journal; this is what
 * gives people a sentence before it comes to that.
 *
 * Returns: whether @record may be stored
 */
gboolean footfall_record_validate (FootfallRecordKind kind, gconstpointer record, GError **error);

/**
 * FOOTFALL_DEFINE_RECORD:
 *
 * Defines the boxed type of a kind of record with its copy and free functions.
 */
#define FOOTFALL_DEFINE_RECORD(TypeName, type_name, KIND)                       \
  G_DEFINE_BOXED_TYPE (TypeName, type_name, type_name##_copy, type_name##_free) \
                                                                                \
  TypeName *type_name##_copy (const TypeName *self)                             \
  {                                                                             \
    return footfall_record_copy (FOOTFALL_RECORD_##KIND, self);                 \
  }                                                                             \
                                                                                \
  void type_name##_free (TypeName *self)                                        \
  {                                                                             \
    footfall_record_free (FOOTFALL_RECORD_##KIND, self);                        \
  }

G_END_DECLS
