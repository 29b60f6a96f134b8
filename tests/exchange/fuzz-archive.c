/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* Any bytes as a file that was given: an archive, what is packed by gzip, or plain. What would be
 * brought in may be stored, and reading is over in the end. */

#include <sys/mman.h>
#include <unistd.h>

#include "exchange/import-plan.h"
#include "fuzz.h"

static int
create_file (const guint8 *bytes, gsize length)
{
  const int fd = memfd_create ("fuzz", MFD_CLOEXEC);
  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, bytes, length), ==, (gssize) length);
  return fd;
}

static void
check_changes (const FootfallChangeSet *changes)
{
  for (guint i = 0; i < footfall_change_set_get_size (changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (changes, i);
      g_autoptr (GError) error = NULL;
      footfall_record_validate (change->kind, change->after, &error);
      g_assert_no_error (error);
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  const int fd = create_file (bytes, length);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", fd);
  g_autoptr (FootfallLog) log = footfall_log_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  const FootfallImportOptions options = { .zone = zone, .activities = TRUE, .now = 1795348800 };
  g_autoptr (GError) error = NULL;
  g_autoptr (FootfallImportPlan) plan =
      footfall_import_plan_new ((const char *[]) { path, NULL }, log, &options, NULL, &error);
  g_assert_no_error (error);
  check_changes (plan->changes);
  close (fd);
  return 0;
}
