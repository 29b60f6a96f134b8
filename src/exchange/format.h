/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include "exchange/byte-budget.h"
#include "exchange/import-draft.h"

G_BEGIN_DECLS

/**
 * FootfallFormat:
 * @nick: its stable name, "strava-csv"
 * @recognise: whether a file that begins like this is of the format; told by content, never by name
 * @read: how it is read
 *
 * A format that can be read. A new one is a reader and a line in the table of format.c.
 */
typedef struct
{
  const char *nick;
  gboolean (*recognise) (const char *head, gsize length);
  FootfallImportRead read;
} FootfallFormat;

/* How much of a file is looked at to recognise it */
#define FOOTFALL_FORMAT_HEAD_SIZE (64 * 1024)

/**
 * footfall_format_detect:
 * @head: the first bytes of a file, up to %FOOTFALL_FORMAT_HEAD_SIZE
 *
 * Returns: (nullable): the format of the file
 */
const FootfallFormat *footfall_format_detect (const char *head, gsize length);

/**
 * footfall_format_may_be_read:
 * @head: the first bytes of a file, %FOOTFALL_FORMAT_HEAD_SIZE of them or more
 *
 * Returns: whether the rest is worth looking at, packed or encoded as it may be
 */
gboolean footfall_format_may_be_read (const char *head, gsize length, const FootfallImportOptions *options);

/**
 * footfall_format_read:
 * @stream: a file, packed by gzip or not
 * @n_bytes: its size
 * @draft: takes its format and what is found
 *
 * Recognises and reads a file by its content.
 *
 * Returns: whether anything of it could be read
 */
gboolean footfall_format_read (GInputStream *stream, guint64 n_bytes, FootfallByteBudget *budget,
                               const FootfallImportOptions *options, FootfallImportDraft *draft,
                               GCancellable *cancellable, GError **error);

/**
 * footfall_format_read_path:
 * @path: a file on the disk
 *
 * See footfall_format_read().
 */
gboolean footfall_format_read_path (const char *path, const FootfallImportOptions *options,
                                    FootfallImportDraft *draft, GCancellable *cancellable, GError **error);

/**
 * footfall_format_describe_failure:
 *
 * Returns: (transfer full): why a file could not be read, in words for people, with what to do about it
 */
char *footfall_format_describe_failure (const GError *failure);

/**
 * footfall_format_take_failure:
 * @failure: why the file of @draft could not be read
 *
 * Lists it as the file's problem.
 */
void footfall_format_take_failure (const GError *failure, FootfallImportDraft *draft);

G_END_DECLS
