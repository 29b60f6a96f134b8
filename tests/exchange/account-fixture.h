/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "zip-fixture.h"

G_BEGIN_DECLS

/* An account at Strava, made up. */

/* What a row of the export calls the shoe that the list of shoes describes */
#define ACCOUNT_FIXTURE_GEAR "Heron Larch 3 Old Friend"
#define ACCOUNT_FIXTURE_SHOES \
  "Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types\nOld Friend,Heron,Larch 3,Run\n"

/* Returns: (transfer full): a GPX file of 1112 m in 300 s that begins on a day of November 2026 at 06:00:05 UTC */
char   *account_fixture_create_gpx (guint day, const char *type);
GBytes *account_fixture_create_gpx_gz (guint day, const char *type);

/* Returns: (transfer full): three rows: a run with a recording on a trail and a listed shoe, a swim whose
 * recording is broken, a run whose recording is missing */
char *account_fixture_create_activities (const char *gear);

/* Adds an account's export: what nobody may read is there too, and is no Footfall file where it is read. */
void account_fixture_add (ZipFixture *zip, const char *folder, const char *gear);

/* Returns: (transfer full): the export as a zip file */
GBytes *account_fixture_create (const char *folder, const char *gear);

G_END_DECLS
