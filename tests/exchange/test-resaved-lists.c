/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Lists as spreadsheets save them again: in another encoding, with other marks
 * between the cells, with other ends of lines. They tell of the same runs. */

#include <math.h>
#include <string.h>

#include "import-fixture.h"

typedef struct
{
  const char *nick;
  const char *format;
  const char *text; /* with commas, all in ASCII but for letters of Europe */
} List;

static const List lists[] = {
  { "strava", "strava-csv",
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Activity Gear,"
    "Filename,Elapsed Time,Moving Time,Distance\n"
    "7,2026-11-02 06:00:00,Köln,Run,\"Straße\nund Wald\",600,2.5,Schuh,activities/7.fit.gz,600.0,590.0,2500.0\n" },
  { "strava-de", "strava-csv",
    "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,"
    "Aktivitätsausrüstung,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz\n"
    "7,02.11.2026 06:00:00,Köln,Lauf,,600,2.5,,,600.0,590.0,2500.0\n" },
  { "garmin-de", "garmin-csv",
    "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,Maximale HF\n"
    "Laufen,2026-11-02 06:00:00,false,Köln Laufen,2.50,200,00:09:50,150,170\n" },
  { "runkeeper", "runkeeper-csv",
    "Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace,Average Speed (km/h),Calories Burned,"
    "Climb (m),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File\n"
    "a-b,2026-11-02 06:00:00,Running,Köln,2.50,9:50,3:56,15.2,200,10,150,,\"schön\",\n" },
  { "mapmyrun", "csv",
    "Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (km),Workout Time (seconds),"
    "Avg Pace (min/km),Notes,Source,Link\n"
    "\"Nov. 3, 2026\",\"Nov. 2, 2026\",Run,200,2.5,590,3.93,schön,Map My Run,http://example.org\n" },
  { "polar", "csv",
    "Name,Sport,Date,Start time,Duration,Total distance (km),Average heart rate (bpm)\n"
    ",RUNNING,02-11-2026,06:00:00,00:09:50,2.50,150\n"
    "Sample rate,Time,HR (bpm),Speed (km/h),Pace (min/km),Cadence,Altitude (m)\n"
    "1,00:00:00,90,,,,\n,00:00:01,91,,,,\n" },
  { "own-list", "csv", "Datum,Uhrzeit,Strecke (km),Dauer,Bemerkung\n02.11.2026,06:00,2.50,9:50,schön\n" },
};

typedef char *(*Change) (const char *text, gsize *length);

static char *
keep (const char *text, gsize *length)
{
  *length = strlen (text);
  return g_strdup (text);
}

static char *
add_mark (const char *text, gsize *length)
{
  g_autofree char *marked = g_strconcat ("\xef\xbb\xbf", text, NULL);
  return keep (marked, length);
}

static char *
replace (const char *text, const char *old, const char *new, gsize *length)
{
  g_autoptr (GString) changed = g_string_new (text);
  g_string_replace (changed, old, new, 0);
  return keep (changed->str, length);
}

static char *
end_as_windows (const char *text, gsize *length)
{
  return replace (text, "\n", "\r\n", length);
}

static char *
end_as_mac (const char *text, gsize *length)
{
  return replace (text, "\n", "\r", length);
}

/* Outside of quotation marks */
static char *
separate_by (const char *text, char mark, gsize *length)
{
  char *changed = keep (text, length);
  gboolean is_quoted = FALSE;
  for (char *c = changed; *c != '\0'; c++)
    {
      is_quoted ^= *c == '"';
      if (*c == ',' && !is_quoted)
        *c = mark;
    }
  return changed;
}

static char *
use_semicolons (const char *text, gsize *length)
{
  return separate_by (text, ';', length);
}

static char *
use_tabs (const char *text, gsize *length)
{
  return separate_by (text, '\t', length);
}

static char *
use_bars (const char *text, gsize *length)
{
  return separate_by (text, '|', length);
}

static char *
say_semicolons (const char *text, gsize *length)
{
  g_autofree char *changed = use_semicolons (text, length);
  g_autofree char *said = g_strconcat ("sep=;\r\n", changed, NULL);
  return keep (said, length);
}

static char *
convert (const char *text, const char *charset, const char *mark, gsize *length)
{
  gsize n;
  g_autofree char *bytes = g_convert (text, -1, charset, "UTF-8", NULL, &n, NULL);
  g_assert_nonnull (bytes);
  GString *all = g_string_new (mark);
  g_string_append_len (all, bytes, (gssize) n);
  *length = strlen (mark) + n;
  return g_string_free (all, FALSE);
}

static char *
use_windows (const char *text, gsize *length)
{
  return convert (text, "WINDOWS-1252", "", length);
}

static char *
use_utf16le (const char *text, gsize *length)
{
  g_autofree char *tabs = use_tabs (text, length);
  return convert (tabs, "UTF-16LE", "\xff\xfe", length);
}

static char *
use_utf16be (const char *text, gsize *length)
{
  return convert (text, "UTF-16BE", "\xfe\xff", length);
}

static char *
add_blank_rows (const char *text, gsize *length)
{
  g_autofree char *changed = g_strconcat (text, "\n\n,,,\n\r\n", NULL);
  return keep (changed, length);
}

static const struct
{
  const char *nick;
  Change change;
} changes[] = {
  { "as-it-is", keep },
  { "mark", add_mark },
  { "windows-lines", end_as_windows },
  { "mac-lines", end_as_mac },
  { "semicolons", use_semicolons },
  { "tabs", use_tabs },
  { "bars", use_bars },
  { "said", say_semicolons },
  { "windows-1252", use_windows },
  { "utf-16le", use_utf16le },
  { "utf-16be", use_utf16be },
  { "blank-rows", add_blank_rows },
};

static void
check (const List *list, const FootfallImportPlan *plan)
{
  const FootfallImportFile *file = import_plan_get_file (plan, 0);
  g_assert_cmpstr (file->format, ==, list->format);
  g_assert_cmpuint (file->items->len, ==, 1);
  const FootfallImportItem *item = import_plan_get_item (plan, 0, 0);
  g_assert_cmpint (item->state, ==, FOOTFALL_IMPORT_STATE_NEW);
  g_assert_cmpint (item->kind, ==, FOOTFALL_RECORD_RUN);
  g_assert_cmpfloat_with_epsilon (item->distance_m, 2500, 0.01);
  g_assert_cmpint (item->duration_s, ==, 590);
  g_autofree char *day = footfall_instant_format (item->started_at, item->utc_offset_s, "%Y-%m-%d");
  g_assert_cmpstr (day, ==, "2026-11-02");
  const FootfallRun *run = item->record;
  g_assert_true (run->notes == NULL || strstr (run->notes, "sch\xc3\xb6n") != NULL ||
                 strstr (run->notes, "Stra\xc3\x9f"
                                     "e") != NULL);
}

static void
test_list (gconstpointer data)
{
  const List *list = data;
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_auto (ImportFixture) fixture;
      import_fixture_init (&fixture);
      gsize length;
      g_autofree char *bytes = changes[i].change (list->text, &length);
      g_test_message ("%s", changes[i].nick);
      import_fixture_write_bytes (&fixture, "list", bytes, length);
      g_autoptr (FootfallImportPlan) plan = import_fixture_plan (&fixture, "list", NULL);
      check (list, plan);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/resaved-lists/", lists[i].nick, NULL);
      g_test_add_data_func (path, &lists[i], test_list);
    }
  return g_test_run ();
}
