/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/fit-message.h"

#include <math.h>
#include <string.h>

#include "core/instant.h"

#define BASE_TYPE_MASK 0x1f

/* A base type: its size, and the bits that mean "no value" */
typedef struct
{
  guint8 size;
  enum
  {
    FORM_UNSIGNED,
    FORM_SIGNED,
    FORM_REAL,
    FORM_OTHER, /* text and bytes: no numbers */
  } form;
  guint64 invalid;
} BaseType;

/* By the type's number: enum, sint8, uint8, sint16, uint16, sint32, uint32, string, float32, float64, uint8z,
 * uint16z, uint32z, byte, sint64, uint64, uint64z */
static const BaseType base_types[] = {
  { 1, FORM_UNSIGNED, 0xff },
  { 1, FORM_SIGNED, 0x7f },
  { 1, FORM_UNSIGNED, 0xff },
  { 2, FORM_SIGNED, 0x7fff },
  { 2, FORM_UNSIGNED, 0xffff },
  { 4, FORM_SIGNED, 0x7fffffff },
  { 4, FORM_UNSIGNED, 0xffffffff },
  { 1, FORM_OTHER, 0 },
  { 4, FORM_REAL, 0xffffffff },
  { 8, FORM_REAL, G_MAXUINT64 },
  { 1, FORM_UNSIGNED, 0 },
  { 2, FORM_UNSIGNED, 0 },
  { 4, FORM_UNSIGNED, 0 },
  { 1, FORM_OTHER, 0xff },
  { 8, FORM_SIGNED, G_MAXINT64 },
  { 8, FORM_UNSIGNED, G_MAXUINT64 },
  { 8, FORM_UNSIGNED, 0 },
};

static guint64
read_bits (const guint8 *bytes, guint size, gboolean is_big_endian)
{
  guint64 bits = 0;
  for (guint i = 0; i < size; i++)
    bits = bits << 8 | bytes[is_big_endian ? i : size - 1 - i];
  return bits;
}

static double
bits_to_real (guint64 bits, guint size)
{
  if (size == sizeof (float))
    {
      const guint32 narrow = (guint32) bits;
      float value;
      memcpy (&value, &narrow, sizeof value);
      return isfinite (value) ? (double) value : NAN;
    }
  double value;
  memcpy (&value, &bits, sizeof value);
  return isfinite (value) ? value : NAN;
}

static double
bits_to_signed (guint64 bits, guint size)
{
  const guint64 sign = G_GUINT64_CONSTANT (1) << (size * 8 - 1);
  return (bits & sign) != 0 ? (double) (bits - sign) - (double) sign : (double) bits;
}

static double
bits_to_number (guint64 bits, const BaseType *type)
{
  if (bits == type->invalid)
    return NAN;
  switch (type->form)
    {
    case FORM_UNSIGNED:
      return (double) bits;
    case FORM_SIGNED:
      return bits_to_signed (bits, type->size);
    case FORM_REAL:
      return bits_to_real (bits, type->size);
    case FORM_OTHER:
    default:
      return NAN;
    }
}

static void
read_fields (FootfallFitDefinition *self, const guint8 *bytes)
{
  self->size = 0;
  memset (self->place, 0, sizeof self->place);
  for (guint i = 0; i < self->n_fields; i++, bytes += FOOTFALL_FIT_FIELD_DEFINITION_SIZE)
    {
      self->fields[i] = (FootfallFitField) {
        .number = bytes[0],
        .size = bytes[1],
        .base = bytes[2] & BASE_TYPE_MASK,
        .offset = (guint16) self->size,
      };
      self->place[bytes[0]] = (guint8) (i + 1);
      self->size += bytes[1];
    }
}

void
footfall_fit_definition_read (FootfallFitDefinition *self, const guint8 *bytes, guint n_developer_fields)
{
  g_return_if_fail (self != NULL && bytes != NULL);
  self->is_known = TRUE;
  self->is_big_endian = bytes[2] == 1;
  self->number = (guint16) read_bits (bytes + 3, sizeof (guint16), self->is_big_endian);
  self->n_fields = bytes[FOOTFALL_FIT_DEFINITION_MIN - 1];
  read_fields (self, bytes + FOOTFALL_FIT_DEFINITION_MIN);
  bytes += FOOTFALL_FIT_DEFINITION_MIN + 1 + self->n_fields * FOOTFALL_FIT_FIELD_DEFINITION_SIZE;
  for (guint i = 0; i < n_developer_fields; i++)
    self->size += bytes[i * FOOTFALL_FIT_FIELD_DEFINITION_SIZE + 1];
}

double
footfall_fit_message_get (const FootfallFitMessage *self, guint8 field)
{
  g_return_val_if_fail (self != NULL, NAN);
  const guint place = self->definition->place[field];
  if (place == 0)
    return NAN;
  const FootfallFitField *found = &self->definition->fields[place - 1];
  if (found->base >= G_N_ELEMENTS (base_types))
    return NAN;
  const BaseType *type = &base_types[found->base];
  if (type->form == FORM_OTHER || found->size < type->size)
    return NAN;
  return bits_to_number (read_bits (self->bytes + found->offset, type->size, self->definition->is_big_endian), type);
}

gint64
footfall_fit_message_get_whole (const FootfallFitMessage *self, guint8 field)
{
  const double value = footfall_fit_message_get (self, field);
  return value >= 0 && value <= G_MAXUINT32 ? (gint64) value : -1;
}

gint64
footfall_fit_message_get_time (const FootfallFitMessage *self, guint8 field)
{
  /* A field of zeros is one that was never written. */
  const gint64 seconds = footfall_fit_message_get_whole (self, field);
  return seconds > 0 ? FOOTFALL_FIT_EPOCH + seconds : FOOTFALL_INSTANT_UNKNOWN;
}
