/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The numbers of the messages that are looked at, and of field 253, which is the time in all of them. */
#define FOOTFALL_FIT_MESSAGE_FILE_ID 0
#define FOOTFALL_FIT_MESSAGE_SPORT 12
#define FOOTFALL_FIT_MESSAGE_SESSION 18
#define FOOTFALL_FIT_MESSAGE_LAP 19
#define FOOTFALL_FIT_MESSAGE_RECORD 20
#define FOOTFALL_FIT_MESSAGE_EVENT 21
#define FOOTFALL_FIT_MESSAGE_ACTIVITY 34
#define FOOTFALL_FIT_FIELD_TIMESTAMP 253

/* Time 0 of the format, 1989-12-31T00:00:00Z, in unix seconds */
#define FOOTFALL_FIT_EPOCH G_GINT64_CONSTANT (631065600)

/**
 * FootfallFitField:
 * @number: what it is, within its message
 * @size: bytes, of one value or of several
 * @base: the type's number, without the bit that tells multi-byte types
 * @offset: where it stands in the message
 */
typedef struct
{
  guint8 number;
  guint8 size;
  guint8 base;
  guint16 offset;
} FootfallFitField;

/**
 * FootfallFitDefinition:
 * @is_known: whether the file has defined it
 * @is_big_endian: the order of all its values' bytes
 * @number: the message's number
 * @fields: the first @n_fields are good
 * @place: for each field number its place in @fields plus 1; 0 if there is no such field
 * @size: of a message, bytes, those of developers' fields among them
 *
 * How the messages of one local type are laid out, until the file says otherwise.
 */
typedef struct
{
  gboolean is_known;
  gboolean is_big_endian;
  guint16 number;
  guint n_fields;
  FootfallFitField fields[255];
  guint8 place[256];
  gsize size;
} FootfallFitDefinition;

/**
 * FootfallFitMessage:
 * @definition: its layout
 * @bytes: its content, @definition's size long
 * @part: in which of the files that are chained into one it stands, from 0
 * @time: unix seconds, from its own field or its compressed header; or %FOOTFALL_INSTANT_UNKNOWN
 */
typedef struct
{
  const FootfallFitDefinition *definition;
  const guint8 *bytes;
  guint part;
  gint64 time;
} FootfallFitMessage;

/* The size of a definition without fields, with its own header, and what each field adds */
#define FOOTFALL_FIT_DEFINITION_MIN 6
#define FOOTFALL_FIT_FIELD_DEFINITION_SIZE 3

/**
 * footfall_fit_definition_read:
 * @bytes: a whole definition, its header first
 * @n_developer_fields: how many of these stand behind the others; only their size matters here
 */
void footfall_fit_definition_read (FootfallFitDefinition *self, const guint8 *bytes, guint n_developer_fields);

/**
 * footfall_fit_message_get:
 * @field: a field's number
 *
 * Returns: the field's first value; NAN if there is none, if it is the one that stands for
 *   "invalid", or if the field is shorter than its type
 */
double footfall_fit_message_get (const FootfallFitMessage *self, guint8 field);

/**
 * footfall_fit_message_get_whole:
 *
 * Returns: the same for a field that counts or names something; -1 for none
 */
gint64 footfall_fit_message_get_whole (const FootfallFitMessage *self, guint8 field);

/**
 * footfall_fit_message_get_time:
 *
 * Returns: the time in a field, unix seconds; or %FOOTFALL_INSTANT_UNKNOWN
 */
gint64 footfall_fit_message_get_time (const FootfallFitMessage *self, guint8 field);

G_END_DECLS
