/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "import-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "exchange/export.h"

static void
remove_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK) && g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_files (path);
      else
        g_remove (path);
    }
  g_rmdir (folder);
}

void
import_fixture_init (ImportFixture *self)
{
  g_autoptr (GError) error = NULL;
  self->folder = g_dir_make_tmp ("footfall-exchange-XXXXXX", &error);
  g_assert_no_error (error);
  self->zone = g_time_zone_new_identifier ("Europe/Berlin");
  self->log = footfall_log_new ();
  self->activities = FALSE;
  self->shoe_choices = NULL;
  self->columns = NULL;
}

void
import_fixture_clear (ImportFixture *self)
{
  remove_files (self->folder);
  g_free (self->folder);
  g_time_zone_unref (self->zone);
  footfall_log_free (self->log);
  g_clear_pointer (&self->shoe_choices, g_hash_table_unref);
}

char *
import_fixture_get_path (const ImportFixture *self, const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

void
import_fixture_write (const ImportFixture *self, const char *name, const char *text)
{
  import_fixture_write_bytes (self, name, text, strlen (text));
}

void
import_fixture_write_bytes (const ImportFixture *self, const char *name, const char *bytes, gsize length)
{
  g_autofree char *path = import_fixture_get_path (self, name);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;
  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (path, bytes, (gssize) length, &error);
  g_assert_no_error (error);
}

static FootfallImportPlan *
plan_paths (const ImportFixture *self, GPtrArray *paths)
{
  const FootfallImportOptions options = { .zone = self->zone, .activities = self->activities, .now = FIXTURE_NOW,
                                          .shoe_choices = self->shoe_choices, .columns = self->columns };
  g_autoptr (GError) error = NULL;
  g_ptr_array_add (paths, NULL);
  FootfallImportPlan *plan =
      footfall_import_plan_new ((const char *const *) paths->pdata, self->log, &options, NULL, &error);
  g_assert_no_error (error);
  return plan;
}

FootfallImportPlan *
import_fixture_plan (const ImportFixture *self, const char *name, ...)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  va_list names;
  va_start (names, name);
  for (; name != NULL; name = va_arg (names, const char *))
    g_ptr_array_add (paths, import_fixture_get_path (self, name));
  va_end (names);
  return plan_paths (self, paths);
}

FootfallImportPlan *
import_fixture_plan_text (const ImportFixture *self, const char *text)
{
  import_fixture_write (self, "text", text);
  return import_fixture_plan (self, "text", NULL);
}

void
import_fixture_apply (ImportFixture *self, const FootfallImportPlan *plan)
{
  footfall_change_set_stamp (plan->changes, FIXTURE_NOW);
  for (guint i = 0; i < footfall_change_set_get_size (plan->changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (plan->changes, i);
      g_autoptr (GError) error = NULL;
      g_assert_nonnull (change->after); /* an import takes nothing away */
      footfall_record_validate (change->kind, change->after, &error);
      g_assert_no_error (error);
      footfall_log_put (self->log, change->kind, footfall_record_copy (change->kind, change->after));
    }
}

void
import_fixture_import_text (ImportFixture *self, const char *text)
{
  g_autoptr (FootfallImportPlan) plan = import_fixture_plan_text (self, text);
  if (footfall_import_plan_has_problems (plan))
    g_error ("%s", import_plan_get_problem (plan, 0, 0)->message);
  import_fixture_apply (self, plan);
}

char *
import_fixture_export (const FootfallLog *log)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  footfall_export_json (log, stream, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_write_all (stream, "", 1, NULL, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

const FootfallImportFile *
import_plan_get_file (const FootfallImportPlan *plan, guint index)
{
  g_assert_cmpuint (index, <, plan->files->len);
  return plan->files->pdata[index];
}

const FootfallImportItem *
import_plan_get_item (const FootfallImportPlan *plan, guint file, guint index)
{
  const FootfallImportFile *self = import_plan_get_file (plan, file);
  g_assert_cmpuint (index, <, self->items->len);
  return self->items->pdata[index];
}

const FootfallImportProblem *
import_plan_get_problem (const FootfallImportPlan *plan, guint file, guint index)
{
  const FootfallImportFile *self = import_plan_get_file (plan, file);
  g_assert_cmpuint (index, <, self->problems->len);
  return self->problems->pdata[index];
}

void
import_fixture_write_content (const ImportFixture *self, const char *name, GBytes *content)
{
  gsize length;
  const char *bytes = g_bytes_get_data (content, &length);
  import_fixture_write_bytes (self, name, bytes, length);
}

const FootfallShoe *
import_plan_get_new_shoe (const FootfallImportPlan *plan)
{
  const FootfallShoe *shoe = NULL;
  for (guint i = 0; i < footfall_change_set_get_size (plan->changes); i++)
    {
      const FootfallChange *change = footfall_change_set_get (plan->changes, i);
      if (change->kind != FOOTFALL_RECORD_SHOE)
        continue;
      g_assert_null (shoe);
      shoe = change->after;
    }
  return shoe;
}
