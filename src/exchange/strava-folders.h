/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootfallStravaRole:
 * @FOOTFALL_STRAVA_ROLE_NONE: the file is in no export of a Strava account
 * @FOOTFALL_STRAVA_ROLE_TABLE: a list that is read
 * @FOOTFALL_STRAVA_ROLE_RECORDING: a recording
 * @FOOTFALL_STRAVA_ROLE_PRIVATE: messages, contacts and logins, which are nobody's business
 *
 * What a file is in the export of an account.
 */
typedef enum
{
  FOOTFALL_STRAVA_ROLE_NONE,
  FOOTFALL_STRAVA_ROLE_TABLE,
  FOOTFALL_STRAVA_ROLE_RECORDING,
  FOOTFALL_STRAVA_ROLE_PRIVATE,
} FootfallStravaRole;

/**
 * footfall_strava_folders_find:
 * @names: (element-type utf8): the names of files; %NULL among them are passed over
 * @folders: (element-type utf8): gets the folders, each with its "/"
 *
 * Finds the folders that hold an activities.csv and what always lies beside it.
 */
void footfall_strava_folders_find (const GPtrArray *names, GPtrArray *folders);

/* Returns: what the file is in the innermost of @folders around it */
FootfallStravaRole footfall_strava_folders_get_role (const GPtrArray *folders, const char *name);

G_END_DECLS
