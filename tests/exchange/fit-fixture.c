/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "fit-fixture.h"

#include <string.h>

/* The checksum bit by bit, unlike the reader's */
static guint16
compute_checksum (const guint8 *bytes, gsize length)
{
  guint16 checksum = 0;
  for (gsize i = 0; i < length; i++)
    for (guint bit = 0; bit < 8; bit++)
      {
        const gboolean is_odd = ((checksum ^ bytes[i] >> bit) & 1) != 0;
        checksum = (guint16) (checksum >> 1);
        if (is_odd)
          checksum ^= 0xa001;
      }
  return checksum;
}

void
fit_fixture_init (FitFixture *self)
{
  *self = (FitFixture){ .bytes = g_byte_array_new () };
}

void
fit_fixture_clear (FitFixture *self)
{
  g_byte_array_unref (self->bytes);
}

void
fit_fixture_put_8 (FitFixture *self, guint8 value)
{
  g_byte_array_append (self->bytes, &value, 1);
}

void
fit_fixture_put_16 (FitFixture *self, guint16 value)
{
  const guint16 ordered = self->is_big_endian ? GUINT16_TO_BE (value) : GUINT16_TO_LE (value);
  g_byte_array_append (self->bytes, (const guint8 *) &ordered, sizeof ordered);
}

void
fit_fixture_put_32 (FitFixture *self, guint32 value)
{
  const guint32 ordered = self->is_big_endian ? GUINT32_TO_BE (value) : GUINT32_TO_LE (value);
  g_byte_array_append (self->bytes, (const guint8 *) &ordered, sizeof ordered);
}

void
fit_fixture_begin (FitFixture *self, guint8 header_size)
{
  const guint8 header[14] = { header_size, 0x20, 0x54, 0x08, 0, 0, 0, 0, '.', 'F', 'I', 'T', 0, 0 };
  self->part = self->bytes->len;
  self->header_size = header_size;
  g_byte_array_append (self->bytes, header, header_size);
}

void
fit_fixture_end (FitFixture *self)
{
  const guint32 size = GUINT32_TO_LE (self->bytes->len - self->part - self->header_size);
  memcpy (self->bytes->data + self->part + 4, &size, sizeof size);
  const guint16 checksum =
      GUINT16_TO_LE (compute_checksum (self->bytes->data + self->part, self->bytes->len - self->part));
  g_byte_array_append (self->bytes, (const guint8 *) &checksum, sizeof checksum);
}

void
fit_fixture_define (FitFixture *self,
                    guint8 local_type,
                    guint16 message,
                    const FitField *fields,
                    guint8 n_fields,
                    guint8 n_developer_fields)
{
  fit_fixture_put_8 (self, (guint8) (0x40 | (n_developer_fields > 0 ? 0x20 : 0) | local_type));
  fit_fixture_put_8 (self, 0);
  fit_fixture_put_8 (self, self->is_big_endian);
  fit_fixture_put_16 (self, message);
  fit_fixture_put_8 (self, n_fields);
  g_byte_array_append (self->bytes, (const guint8 *) fields, n_fields * (guint) sizeof *fields);
  if (n_developer_fields == 0)
    return;
  fit_fixture_put_8 (self, n_developer_fields);
  for (guint8 i = 0; i < n_developer_fields; i++)
    {
      const FitField field = { i, 4, 0 };
      g_byte_array_append (self->bytes, (const guint8 *) &field, sizeof field);
    }
}

void
fit_fixture_add_file_id (FitFixture *self, guint8 type)
{
  const FitField fields[] = { { 0, 1, FIT_ENUM }, { 3, 4, FIT_UINT32Z }, { 4, 4, FIT_UINT32 } };
  fit_fixture_define (self, 0, 0, fields, G_N_ELEMENTS (fields), 0);
  fit_fixture_put_8 (self, 0);
  fit_fixture_put_8 (self, type);
  fit_fixture_put_32 (self, 12345);
  fit_fixture_put_32 (self, FIT_FIXTURE_TIME);
}

void
fit_fixture_add_session (
    FitFixture *self, guint32 start, guint8 sport, guint8 sub_sport, guint32 seconds, guint32 metres)
{
  const FitField fields[] = {
    { 253, 4, FIT_UINT32 }, { 2, 4, FIT_UINT32 }, { 5, 1, FIT_ENUM },   { 6, 1, FIT_ENUM },   { 7, 4, FIT_UINT32 },
    { 8, 4, FIT_UINT32 },   { 9, 4, FIT_UINT32 }, { 18, 1, FIT_UINT8 }, { 92, 1, FIT_UINT8 }, { 22, 2, FIT_UINT16 },
  };
  fit_fixture_define (self, 1, 18, fields, G_N_ELEMENTS (fields), 0);
  fit_fixture_put_8 (self, 1);
  fit_fixture_put_32 (self, start + seconds);
  fit_fixture_put_32 (self, start);
  fit_fixture_put_8 (self, sport);
  fit_fixture_put_8 (self, sub_sport);
  fit_fixture_put_32 (self, seconds * 1000);
  fit_fixture_put_32 (self, seconds * 1000 - 10000);
  fit_fixture_put_32 (self, metres * 100);
  fit_fixture_put_8 (self, 83);
  fit_fixture_put_8 (self, 64);
  fit_fixture_put_16 (self, 47);
}

void
fit_fixture_define_record (FitFixture *self)
{
  const FitField fields[] = {
    { 253, 4, FIT_UINT32 }, { 0, 4, FIT_SINT32 }, { 1, 4, FIT_SINT32 }, { 5, 4, FIT_UINT32 }, { 3, 1, FIT_UINT8 },
  };
  fit_fixture_define (self, 2, 20, fields, G_N_ELEMENTS (fields), 0);
}

/* On the way north along the meridian of Greenwich: a degree has 2^32 / 360 semicircles and 111,195 m. */
void
fit_fixture_add_record (FitFixture *self, guint32 time, guint32 metres)
{
  fit_fixture_put_8 (self, 2);
  fit_fixture_put_32 (self, time);
  fit_fixture_put_32 (self, 600000000 + (guint32) (metres * 107.2919));
  fit_fixture_put_32 (self, 0);
  fit_fixture_put_32 (self, metres * 100);
  fit_fixture_put_8 (self, 150);
}

void
fit_fixture_add_activity (FitFixture *self, guint32 time, gint32 offset_s)
{
  const FitField fields[] = { { 253, 4, FIT_UINT32 }, { 5, 4, FIT_UINT32 } };
  fit_fixture_define (self, 3, 34, fields, G_N_ELEMENTS (fields), 0);
  fit_fixture_put_8 (self, 3);
  fit_fixture_put_32 (self, time);
  fit_fixture_put_32 (self, time + (guint32) offset_s);
}

void
fit_fixture_add_run (FitFixture *self)
{
  fit_fixture_begin (self, 14);
  fit_fixture_add_file_id (self, 4);
  fit_fixture_define_record (self);
  for (guint32 i = 0; i < 20; i++)
    fit_fixture_add_record (self, FIT_FIXTURE_TIME + i * 60, i * 150);
  fit_fixture_add_session (self, FIT_FIXTURE_TIME, 1, 0, 1200, 3000);
  fit_fixture_add_activity (self, FIT_FIXTURE_TIME + 1200, 3600);
  fit_fixture_end (self);
}

FootfallFitSummary *
fit_fixture_summarise (const guint8 *bytes, gsize length, GError **error)
{
  g_autofree guint8 *exact = g_memdup2 (bytes, length); /* so that a step too far shows under a sanitizer */
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (exact, (gssize) length, NULL);
  return footfall_fit_summary_read (stream, NULL, error);
}

FootfallFitSummary *
fit_fixture_read (const FitFixture *self)
{
  g_autoptr (GError) error = NULL;
  FootfallFitSummary *summary = fit_fixture_summarise (self->bytes->data, self->bytes->len, &error);
  g_assert_no_error (error);
  g_assert_nonnull (summary);
  return summary;
}

const FootfallFitSession *
fit_fixture_get_session (const FootfallFitSummary *summary, guint index)
{
  g_assert_cmpuint (index, <, summary->sessions->len);
  return &g_array_index (summary->sessions, FootfallFitSession, index);
}

void
fit_fixture_assert_is_run (const FootfallFitSummary *summary, FootfallFitDamage damage)
{
  g_assert_cmpuint (summary->sessions->len, ==, 1);
  const FootfallFitSession *session = fit_fixture_get_session (summary, 0);
  g_assert_cmpint (summary->damage, ==, damage);
  g_assert_false (summary->from_records);
  g_assert_cmpint (session->sport, ==, FOOTFALL_FIT_SPORT_RUNNING);
  g_assert_cmpint (session->started_at, ==, FIT_FIXTURE_START);
  g_assert_cmpfloat (session->distance_m, ==, 3000);
  g_assert_cmpfloat (session->elapsed_s, ==, 1200);
  g_assert_cmpfloat (session->timer_s, ==, 1190);
  g_assert_cmpfloat (session->ascent_m, ==, 47);
  g_assert_cmpfloat (session->cadence_rpm, ==, 83.5);
}
