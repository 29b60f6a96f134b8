/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/format.h"

G_BEGIN_DECLS

/**
 * FootfallReading:
 * @name: (owned): of the file, within what was given
 * @path: (owned) (nullable): where it is on the disk...
 * @bytes: (owned) (nullable): ...or what it holds; gone when it is read
 * @budget: (transfer none): with @bytes: what they may be unpacked to
 * @draft: (owned): what was found
 * @failure: (owned) (nullable): why nothing of it could be read
 *
 * One file that is to be read.
 */
typedef struct
{
  char *name;
  char *path;
  GBytes *bytes;
  FootfallByteBudget *budget;
  FootfallImportDraft *draft;
  GError *failure;
} FootfallReading;

/**
 * footfall_reading_new:
 * @path: (nullable): where it is
 * @bytes: (nullable) (transfer full): or its content
 */
FootfallReading *footfall_reading_new (const char *name, const char *path, GBytes *bytes, FootfallByteBudget *budget);
void             footfall_reading_free (FootfallReading *self);

/**
 * FootfallReadingPool:
 *
 * Reads many files, several at once, as many as there are processors. What
 * waits to be read is bounded, and so is the memory it takes.
 */
typedef struct _FootfallReadingPool FootfallReadingPool;

/* @options: (transfer none): has to stay */
FootfallReadingPool *footfall_reading_pool_new (const FootfallImportOptions *options, GCancellable *cancellable);

/* Waits for what is being read; what was not begun yet is left. */
void footfall_reading_pool_free (FootfallReadingPool *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallReadingPool, footfall_reading_pool_free)

/**
 * footfall_reading_pool_expect:
 * @n: how many more files will come, or fewer where it is negative
 *
 * For telling the progress.
 */
void footfall_reading_pool_expect (FootfallReadingPool *self, int n);

/**
 * footfall_reading_pool_push:
 * @reading: (transfer none): has to stay, untouched, until footfall_reading_pool_wait()
 *
 * Has a file read, when those before it leave room.
 */
void footfall_reading_pool_push (FootfallReadingPool *self, FootfallReading *reading);

/* Waits until all is read. */
void footfall_reading_pool_wait (FootfallReadingPool *self);

G_END_DECLS
