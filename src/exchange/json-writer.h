/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallJsonWriter:
 * @text: what was written so far; may be emptied at any time
 *
 * Writes JSON piece by piece, the same bytes for the same values in every
 * locale. The caller opens and closes what belongs together; separators come
 * by themselves.
 */
typedef struct
{
  GString *text;
  gboolean needs_comma;
  gboolean after_key;
  gboolean breaks_line;
} FootfallJsonWriter;

void footfall_json_writer_init (FootfallJsonWriter *self);
void footfall_json_writer_clear (FootfallJsonWriter *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FootfallJsonWriter, footfall_json_writer_clear)

void footfall_json_writer_begin_object (FootfallJsonWriter *self);
void footfall_json_writer_end_object (FootfallJsonWriter *self);
void footfall_json_writer_begin_array (FootfallJsonWriter *self);
void footfall_json_writer_end_array (FootfallJsonWriter *self);

/* The key of the next value in an object */
void footfall_json_writer_key (FootfallJsonWriter *self, const char *key);

/* @value: (nullable): UTF-8; %NULL writes null */
void footfall_json_writer_string (FootfallJsonWriter *self, const char *value);
void footfall_json_writer_integer (FootfallJsonWriter *self, gint64 value);
/* In digits that read back as the same number; null for NAN */
void footfall_json_writer_real (FootfallJsonWriter *self, double value);
void footfall_json_writer_boolean (FootfallJsonWriter *self, gboolean value);
void footfall_json_writer_null (FootfallJsonWriter *self);

/**
 * footfall_json_writer_break_line:
 *
 * What comes next, a value, a key or the end of what is open, begins on a new line.
 */
void footfall_json_writer_break_line (FootfallJsonWriter *self);

G_END_DECLS
