/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "account-fixture.h"

#include <string.h>

#include "strava-fixture.h"

char *
account_fixture_create_gpx (guint day, const char *type)
{
  return g_strdup_printf ("<gpx><trk><type>%s</type><trkseg>"
                          "<trkpt lat=\"52.50\" lon=\"13.4\"><time>2026-11-%02uT06:00:05Z</time></trkpt>"
                          "<trkpt lat=\"52.51\" lon=\"13.4\"><time>2026-11-%02uT06:05:05Z</time></trkpt>"
                          "</trkseg></trk></gpx>",
                          type, day, day);
}

GBytes *
account_fixture_create_gpx_gz (guint day, const char *type)
{
  g_autofree char *text = account_fixture_create_gpx (day, type);
  return zip_fixture_gzip (text, strlen (text));
}

char *
account_fixture_create_activities (const char *gear)
{
  g_auto (StravaFile) file;
  strava_file_init (&file, &strava_english, STRAVA_N_COLUMNS);
  STRAVA_ADD (&file, { STRAVA_ID, "1" }, { STRAVA_DATE, "Nov 2, 2026, 6:00:00 AM" }, { STRAVA_GEAR, gear },
              { STRAVA_FILE, "activities/71.gpx.gz" });
  STRAVA_ADD (&file, { STRAVA_ID, "2" }, { STRAVA_DATE, "Nov 3, 2026, 6:00:00 AM" }, { STRAVA_TYPE, "Swim" },
              { STRAVA_FILE, "activities/72.gpx" });
  STRAVA_ADD (&file, { STRAVA_ID, "3" }, { STRAVA_DATE, "Nov 4, 2026, 6:00:00 AM" },
              { STRAVA_FILE, "activities/73.fit.gz" });
  return g_strdup (file.text->str);
}

void
account_fixture_add (ZipFixture *zip, const char *folder, const char *gear)
{
  g_autofree char *activities = account_fixture_create_activities (gear);
  g_autofree char *unlisted = account_fixture_create_gpx (9, "running");
  g_autofree char *repeated = account_fixture_create_gpx (4, "running");
  g_autoptr (GBytes) recording = account_fixture_create_gpx_gz (2, "trail_running");
  const struct
  {
    const char *name;
    const char *text;
  } texts[] = {
    { "messaging.json", "{\"private\":" },
    { "contacts.csv", "a,\"b" },
    { "profile.csv", "x" },
    { "activities.csv", activities },
    { "shoes.csv", ACCOUNT_FIXTURE_SHOES },
    { "bikes.csv", "Bike Name,Bike Brand\n" },
    { "media/a.jpg", "jpg" },
    { "activities/72.gpx", "broken" },
    { "activities/99.gpx", unlisted },
    { "activities/98.gpx", repeated },
    { "logins.txt", "no" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *name = g_strconcat (folder, texts[i].name, NULL);
      zip_fixture_add_text (zip, name, texts[i].text);
    }
  g_autofree char *name = g_strconcat (folder, "activities/71.gpx.gz", NULL);
  zip_fixture_add_stored (zip, name, recording);
  zip_fixture_add_text (zip, "__MACOSX/._activities.csv", "junk");
}

GBytes *
account_fixture_create (const char *folder, const char *gear)
{
  ZipFixture *zip = zip_fixture_new ();
  account_fixture_add (zip, folder, gear);
  return zip_fixture_finish (zip);
}
