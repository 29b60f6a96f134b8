/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "core/reminder-settings.h"

/* The quiet hours as they run, and one hour that is or is not among them */
static const struct
{
  int from, until, hour;
  gboolean is_quiet;
} cases[] = {
  { 21, 7, 20, FALSE }, { 21, 7, 21, TRUE }, { 21, 7, 23, TRUE },  { 21, 7, 0, TRUE }, { 21, 7, 6, TRUE },
  { 21, 7, 7, FALSE },  { 1, 5, 0, FALSE },  { 1, 5, 1, TRUE },    { 1, 5, 4, TRUE },  { 1, 5, 5, FALSE },
  { 0, 0, 0, FALSE },   { 9, 9, 9, FALSE },  { 22, 0, 23, TRUE },  { 22, 0, 0, FALSE }, { 0, 6, 0, TRUE },
};

static void
test_quiet_hours (void)
{
  FootfallReminderSettings settings;

  footfall_reminder_settings_init (&settings);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      settings.quiet_from_hour = cases[i].from;
      settings.quiet_until_hour = cases[i].until;
      g_test_message ("from %d until %d at %d", cases[i].from, cases[i].until, cases[i].hour);
      g_assert_cmpint (footfall_reminder_settings_is_quiet (&settings, cases[i].hour), ==, cases[i].is_quiet);
    }
}

static void
test_kinds (void)
{
  for (int kind = 0; kind < FOOTFALL_N_REMINDER_KINDS; kind++)
    {
      const char *nick = footfall_vocabulary_get_nick (&footfall_reminder_kinds, kind);

      g_assert_cmpint (footfall_vocabulary_find (&footfall_reminder_kinds, nick), ==, kind);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/reminder-settings/quiet-hours", test_quiet_hours);
  g_test_add_func ("/core/reminder-settings/kinds", test_kinds);
  return g_test_run ();
}
