/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/import-plan.h"

G_BEGIN_DECLS

/* 2026-11-22T12:00:00Z */
#define FIXTURE_NOW 1795348800

/**
 * ImportFixture:
 * @folder: where the files of the test are
 * @zone: the runner's: Europe/Berlin
 * @log: the journal that is imported into
 * @activities: the option
 * @shoe_choices: what was chosen before
 * @columns: the option
 *
 * Imports texts as files into a log, without a journal.
 */
typedef struct
{
  char *folder;
  GTimeZone *zone;
  FootfallLog *log;
  gboolean activities;
  GHashTable *shoe_choices; /* (nullable) */
  const char *columns;      /* (nullable) */
} ImportFixture;

void import_fixture_init (ImportFixture *self);
void import_fixture_clear (ImportFixture *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ImportFixture, import_fixture_clear)

/* Returns: (transfer full): the path of a file in the folder */
char *import_fixture_get_path (const ImportFixture *self, const char *name);

/* Writes a file into the folder, or a folder within it */
void import_fixture_write (const ImportFixture *self, const char *name, const char *text);
void import_fixture_write_bytes (const ImportFixture *self, const char *name, const char *bytes, gsize length);
void import_fixture_write_content (const ImportFixture *self, const char *name, GBytes *content);

/* Returns: (transfer full): the plan for files of the folder, given by their names up to NULL */
FootfallImportPlan *import_fixture_plan (const ImportFixture *self, const char *name, ...) G_GNUC_NULL_TERMINATED;

/* The same for one text */
FootfallImportPlan *import_fixture_plan_text (const ImportFixture *self, const char *text);

/* Makes the changes of @plan in the log, as the journal would */
void import_fixture_apply (ImportFixture *self, const FootfallImportPlan *plan);

/* Plans, checks that nothing is wrong, and applies */
void import_fixture_import_text (ImportFixture *self, const char *text);

/* Returns: (transfer full): the log as JSON */
char *import_fixture_export (const FootfallLog *log);

const FootfallImportFile    *import_plan_get_file (const FootfallImportPlan *plan, guint index);
const FootfallImportItem    *import_plan_get_item (const FootfallImportPlan *plan, guint file, guint index);
const FootfallImportProblem *import_plan_get_problem (const FootfallImportPlan *plan, guint file, guint index);

/* Returns: the one shoe that is new; none */
const FootfallShoe *import_plan_get_new_shoe (const FootfallImportPlan *plan);

G_END_DECLS
