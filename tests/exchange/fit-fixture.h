/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/fit-summary.h"

G_BEGIN_DECLS

/* 2026-11-21T07:30:00Z, and the same as FIT files count */
#define FIT_FIXTURE_START G_GINT64_CONSTANT (1795246200)
#define FIT_FIXTURE_TIME ((guint32) (FIT_FIXTURE_START - 631065600))

/* Base types */
#define FIT_ENUM 0x00
#define FIT_UINT8 0x02
#define FIT_SINT32 0x85
#define FIT_UINT16 0x84
#define FIT_UINT32 0x86
#define FIT_STRING 0x07
#define FIT_FLOAT64 0x89
#define FIT_UINT32Z 0x8c

/* Writes FIT files, right ones and wrong ones. */
typedef struct
{
  GByteArray *bytes;
  gboolean is_big_endian;
  guint part; /* where the part begins */
  guint header_size;
} FitFixture;

/* A field of a definition */
typedef struct
{
  guint8 number;
  guint8 size;
  guint8 type;
} FitField;

void fit_fixture_init (FitFixture *self);
void fit_fixture_clear (FitFixture *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FitFixture, fit_fixture_clear)

/* Begins a part with a header of 12 or 14 bytes; its length is filled in at the end. */
void fit_fixture_begin (FitFixture *self, guint8 header_size);

/* Ends it with its checksum */
void fit_fixture_end (FitFixture *self);

void fit_fixture_put_8 (FitFixture *self, guint8 value);
void fit_fixture_put_16 (FitFixture *self, guint16 value);
void fit_fixture_put_32 (FitFixture *self, guint32 value);

/* Defines a local type; @n_developer_fields of 4 bytes each follow, if there are any */
void fit_fixture_define (FitFixture *self, guint8 local_type, guint16 message, const FitField *fields,
                         guint8 n_fields, guint8 n_developer_fields);

/* The usual messages, each with its definition, as local type 0 to 3 */
void fit_fixture_add_file_id (FitFixture *self, guint8 type);
void fit_fixture_add_session (FitFixture *self, guint32 start, guint8 sport, guint8 sub_sport, guint32 seconds,
                              guint32 metres);
void fit_fixture_define_record (FitFixture *self);
void fit_fixture_add_record (FitFixture *self, guint32 time, guint32 metres);
void fit_fixture_add_activity (FitFixture *self, guint32 time, gint32 offset_s);

/* A whole file: 20 points, and a session of 3000 m in 20 minutes from FIT_FIXTURE_TIME */
void fit_fixture_add_run (FitFixture *self);

/* Returns: (transfer full) (nullable): what is in a file */
FootfallFitSummary *fit_fixture_summarise (const guint8 *bytes, gsize length, GError **error);

/* The same for what was written, which can be read */
FootfallFitSummary *fit_fixture_read (const FitFixture *self);

const FootfallFitSession *fit_fixture_get_session (const FootfallFitSummary *summary, guint index);

/* Checks that it is the run of fit_fixture_add_run(), with no more damage than @damage */
void fit_fixture_assert_is_run (const FootfallFitSummary *summary, FootfallFitDamage damage);

G_END_DECLS
