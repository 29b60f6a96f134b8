/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "import-fixture.h"

G_BEGIN_DECLS

/* Columns of an activities.csv since 2023, where they stand in every language */
typedef enum
{
  STRAVA_ID = 0,
  STRAVA_DATE = 1,
  STRAVA_NAME = 2,
  STRAVA_TYPE = 3,
  STRAVA_DESCRIPTION = 4,
  STRAVA_SHOWN_ELAPSED = 5,
  STRAVA_SHOWN_DISTANCE = 6,
  STRAVA_PRIVATE_NOTE = 10,
  STRAVA_GEAR = 11,
  STRAVA_FILE = 12,
  STRAVA_ELAPSED = 15,
  STRAVA_MOVING = 16,
  STRAVA_METRES = 17,
  STRAVA_ASCENT = 20,
  STRAVA_EXERTION = 43,
} StravaColumn;
#define STRAVA_N_COLUMNS 94

/* The names of the columns in a language; NULL: another name, which nobody knows */
typedef struct
{
  const char *language;
  const char *names[STRAVA_EXERTION + 1];
} StravaHeader;

extern const StravaHeader strava_english;
extern const StravaHeader strava_headers[];
extern const guint strava_n_headers;

/* One value of a row */
typedef struct
{
  StravaColumn column;
  const char *text;
} StravaValue;

/**
 * StravaFile:
 *
 * An invented activities.csv in the making.
 */
typedef struct
{
  guint n_columns;
  GString *text;
} StravaFile;

void strava_file_init (StravaFile *self, const StravaHeader *header, guint n_columns);
void strava_file_clear (StravaFile *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StravaFile, strava_file_clear)

/* Adds a row: an English run of 9551.7 m in 3189 s, 3102 of them moving, on 2024-02-06 at 17:38:05 UTC, with
 * the id 9000000001; @values: (array length=n_values): what is different */
void strava_file_add (StravaFile *self, const StravaValue *values, guint n_values);

#define STRAVA_ADD(file, ...)                                                                   \
  strava_file_add ((file), (const StravaValue[]) { __VA_ARGS__ },                               \
                   G_N_ELEMENTS (((const StravaValue[]) { __VA_ARGS__ })))

G_END_DECLS
