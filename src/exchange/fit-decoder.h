/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

#include "exchange/fit-message.h"

G_BEGIN_DECLS

/* What a reader takes before it says that the file is too large; a day on foot is under 10 MiB. */
#define FOOTFALL_FIT_FILE_MAX (G_GUINT64_CONSTANT (256) * 1024 * 1024)

/**
 * FootfallFitDamage:
 * @FOOTFALL_FIT_DAMAGE_CHECKSUM: the checksum is wrong, the messages are whole
 * @FOOTFALL_FIT_DAMAGE_CUT_OFF: the file ends too early
 * @FOOTFALL_FIT_DAMAGE_BROKEN: a message could not be understood; the rest of its part was passed over
 * @FOOTFALL_FIT_DAMAGE_LENGTH: the header tells a wrong length
 *
 * What was wrong with a file of which something could be read all the same.
 */
typedef enum
{
  FOOTFALL_FIT_DAMAGE_NONE = 0,
  FOOTFALL_FIT_DAMAGE_CHECKSUM = 1 << 0,
  FOOTFALL_FIT_DAMAGE_CUT_OFF = 1 << 1,
  FOOTFALL_FIT_DAMAGE_BROKEN = 1 << 2,
  FOOTFALL_FIT_DAMAGE_LENGTH = 1 << 3,
} FootfallFitDamage;

typedef enum
{
  FOOTFALL_FIT_MESSAGE,
  FOOTFALL_FIT_END,
  FOOTFALL_FIT_FAILED,
} FootfallFitResult;

/**
 * FootfallFitDecoder:
 *
 * Reads the messages of a FIT file, one at a time, from a buffer of a fixed
 * size: several files chained into one, both orders of bytes, compressed
 * timestamps, developers' fields (passed over). It believes no length that the
 * file tells, and goes on behind damage where it can.
 */
typedef struct _FootfallFitDecoder FootfallFitDecoder;

FootfallFitDecoder *footfall_fit_decoder_new (GInputStream *stream);
void                footfall_fit_decoder_free (FootfallFitDecoder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallFitDecoder, footfall_fit_decoder_free)

/**
 * footfall_fit_decoder_next:
 * @message: (out): good until the next call
 * @error: set for %FOOTFALL_FIT_FAILED: not a FIT file, too large, unreadable, cancelled
 *
 * Returns: whether there was a message
 */
FootfallFitResult footfall_fit_decoder_next (FootfallFitDecoder *self, FootfallFitMessage *message,
                                             GCancellable *cancellable, GError **error);

/**
 * footfall_fit_decoder_get_damage:
 *
 * Returns: what was found wrong so far
 */
FootfallFitDamage footfall_fit_decoder_get_damage (const FootfallFitDecoder *self);

/**
 * footfall_fit_decoder_get_broken_at:
 *
 * Returns: the byte, from 0, of the first message that could not be understood
 */
guint64 footfall_fit_decoder_get_broken_at (const FootfallFitDecoder *self);

/**
 * footfall_fit_is_header:
 * @bytes: the first bytes of a file
 *
 * Returns: whether a FIT file begins like this
 */
gboolean footfall_fit_is_header (const guint8 *bytes, gsize length);

G_END_DECLS
