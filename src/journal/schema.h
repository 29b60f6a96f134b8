/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the file's header says it is: "Foot" in ASCII. Never changes. */
#define FOOTFALL_SCHEMA_APPLICATION_ID 0x466f6f74

/**
 * FootfallSchemaStep:
 * @version: the user_version that the file has after the step
 * @sql: the statements that bring it there from the version before
 *
 * A step is never edited once a release has written files with it.
 */
typedef struct
{
  int version;
  const char *sql;
} FootfallSchemaStep;

/**
 * footfall_schema_get_steps:
 * @n_steps: (out): how many
 *
 * Returns: (array length=n_steps): every step from an empty file to the newest version, in order
 */
const FootfallSchemaStep *footfall_schema_get_steps (guint *n_steps);

/* The version that the last step leads to: the newest that this program knows. */
int footfall_schema_get_version (void);

G_END_DECLS
