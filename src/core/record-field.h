/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

#include "core/vocabulary.h"

G_BEGIN_DECLS

/* How a field is kept in its struct, and what stands for "unknown" in it. */
typedef enum
{
  FOOTFALL_FIELD_TEXT,      /* char *, owned; NULL and "" are the same and unknown */
  FOOTFALL_FIELD_REAL,      /* double; NAN */
  FOOTFALL_FIELD_INTEGER,   /* int; -1 */
  FOOTFALL_FIELD_COUNT,     /* gint64; -1 */
  FOOTFALL_FIELD_OFFSET,    /* gint32, seconds of UTC offset; never unknown */
  FOOTFALL_FIELD_INSTANT,   /* gint64, unix seconds; FOOTFALL_INSTANT_UNKNOWN */
  FOOTFALL_FIELD_DAY,       /* FootfallDay; FOOTFALL_DAY_UNKNOWN */
  FOOTFALL_FIELD_WORD,      /* an enum with a vocabulary; never unknown but by a word for it */
  FOOTFALL_FIELD_SIGNS,     /* FootfallSigns; never unknown */
  FOOTFALL_FIELD_FLAG,      /* gboolean; never unknown */
  FOOTFALL_FIELD_REFERENCE, /* FootfallUuid of another record; none */
} FootfallFieldType;

/**
 * FootfallRecordField:
 * @name: the member's name in its struct, stable
 * @label: what people call it, at the beginning of a sentence; marked for translation
 * @type: how it is kept
 * @offset: of the member in its struct
 * @is_optional: whether it may be unknown
 * @excludes_minimum: whether the value has to be above @minimum rather than at least that
 * @minimum: the smallest number allowed
 * @maximum: the largest number allowed
 * @vocabulary: (nullable): the words, where @type is %FOOTFALL_FIELD_WORD
 *
 * One field of a record. What copying, comparing and checking a record takes
 * is written once, for these, and not once for each kind of record.
 */
typedef struct
{
  const char *name;
  const char *label;
  FootfallFieldType type;
  gsize offset;
  gboolean is_optional;
  gboolean excludes_minimum;
  double minimum;
  double maximum;
  const FootfallVocabulary *vocabulary;
} FootfallRecordField;

/* The beginning of an initialiser: the name, the type and the place of a member. */
#define FOOTFALL_FIELD(Struct, member, TYPE) \
  .name = #member, .type = FOOTFALL_FIELD_##TYPE, .offset = G_STRUCT_OFFSET (Struct, member)

/* In all of these, @record is the struct that the field belongs to. */

/**
 * footfall_record_field_set_unknown:
 *
 * Makes the field unknown, or 0 if it cannot be unknown. Frees nothing: a text
 * that is there is to be cleared before.
 */
void footfall_record_field_set_unknown (const FootfallRecordField *self, gpointer record);

/**
 * footfall_record_field_is_unknown:
 *
 * Returns: whether the field holds what stands for "unknown" in its type
 */
gboolean footfall_record_field_is_unknown (const FootfallRecordField *self, gconstpointer record);

/**
 * footfall_record_field_equal:
 *
 * Returns: whether the field is the same in both records, unknown equal to unknown
 */
gboolean footfall_record_field_equal (const FootfallRecordField *self, gconstpointer a, gconstpointer b);

/**
 * footfall_record_field_adopt:
 *
 * Called on a bitwise copy; duplicates what the field owns.
 */
void footfall_record_field_adopt (const FootfallRecordField *self, gpointer record);

/**
 * footfall_record_field_clear:
 *
 * Frees what the field owns.
 */
void footfall_record_field_clear (const FootfallRecordField *self, gpointer record);

/**
 * footfall_record_field_validate:
 * @error: set to %FOOTFALL_RECORD_ERROR
 *
 * Returns: whether the value is one that the field allows
 */
gboolean footfall_record_field_validate (const FootfallRecordField *self, gconstpointer record, GError **error);

G_END_DECLS
