/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/archive.h"
#include "exchange/import-file.h"

G_BEGIN_DECLS

/* How deep folders lie in folders */
#define FOOTFALL_COLLECTION_FOLDERS_MAX 32

/* More files than anybody has recordings, all taken together */
#define FOOTFALL_COLLECTION_FILES_MAX 500000

/* When a file is read; tables first, because they tell which recordings nobody needs. */
typedef enum
{
  FOOTFALL_TURN_NEVER,
  FOOTFALL_TURN_TABLES,
  FOOTFALL_TURN_RECORDINGS,
} FootfallTurn;

/**
 * FootfallCandidate:
 * @name: (owned) (nullable): within what was given; %NULL for one that is not to be touched
 * @path: (owned) (nullable): on the disk
 * @turn: when it is read
 *
 * A file in a folder or an archive that may be read.
 */
typedef struct
{
  char *name;
  char *path;
  FootfallTurn turn;
} FootfallCandidate;

/**
 * FootfallCandidateListing:
 * @candidates: (owned) (element-type FootfallCandidate): those found
 * @n_files: (transfer none): how many were found so far in all that was given
 * @file: (transfer none): takes what cannot even be tried, as problems
 *
 * What is looked at to find the files.
 */
typedef struct
{
  GPtrArray *candidates;
  guint *n_files;
  FootfallImportFile *file;
  GCancellable *cancellable;
} FootfallCandidateListing;

/* Returns: (transfer full) (element-type FootfallCandidate): an array for candidates */
GPtrArray *footfall_candidates_new (void);

/**
 * footfall_candidates_list_folder:
 * @prefix: what the names begin with, "" or ending in "/"
 *
 * Lists what is in a folder and below it, by name; links are not followed.
 */
void footfall_candidates_list_folder (const FootfallCandidateListing *self, const char *path, const char *prefix);

/**
 * footfall_candidates_list_archive:
 * @archive: before its first entry
 *
 * Lists what is in an archive. An entry keeps its place among the others, so that a second reading finds it again.
 *
 * Returns: %FALSE if it is damaged, also where something was found before, or when cancelled
 */
gboolean footfall_candidates_list_archive (const FootfallCandidateListing *self, FootfallArchive *archive,
                                           const char *prefix, GError **error);

G_END_DECLS
