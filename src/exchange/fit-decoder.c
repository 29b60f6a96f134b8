/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/fit-decoder.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/instant.h"
#include "exchange/import-plan.h"

/* The longest message there can be: its header, and 255 fields of 255 bytes of each of two sorts */
#define MESSAGE_MAX (1 + 2 * 255 * 255)
#define BUFFER_SIZE (256 * 1024)
G_STATIC_ASSERT (BUFFER_SIZE > MESSAGE_MAX);

#define HEADER_MIN 12
#define SIGNATURE ".FIT"
#define SIGNATURE_OFFSET 8
#define CHECKSUM_SIZE 2

/* The bits of a message's header */
#define IS_COMPRESSED 0x80
#define IS_DEFINITION 0x40
#define HAS_DEVELOPER_FIELDS 0x20
#define LOCAL_TYPE_MASK 0x0f
#define COMPRESSED_TYPE_SHIFT 5
#define COMPRESSED_TYPE_MASK 0x03
#define COMPRESSED_TIME_MASK 0x1f

#define N_LOCAL_TYPES 16

/* The length of a part of which the header does not tell a length to believe in */
#define TO_THE_END G_MAXUINT64

struct _FootfallFitDecoder
{
  GInputStream *stream;
  GCancellable *cancellable; /* of the call that is running */
  GError *failure;           /* what made reading impossible */
  guint8 buffer[BUFFER_SIZE];
  gsize position;
  gsize n_buffered;
  gboolean at_end; /* the stream has nothing more to give */
  guint64 offset;  /* of @position in the file */
  guint16 checksum;
  guint16 checksums[256];
  gboolean in_part;
  guint64 n_left; /* of the part, bytes before its checksum */
  guint part;
  gint64 time; /* of the last message that told one, seconds since the format's epoch; or -1 */
  FootfallFitDamage damage;
  guint64 broken_at;
  FootfallFitDefinition definitions[N_LOCAL_TYPES];
};

/* CRC-16 with the polynomial 0x8005, its bits reversed */
static void
fill_checksums (guint16 *checksums)
{
  for (guint i = 0; i < 256; i++)
    {
      guint16 checksum = (guint16) i;
      for (guint bit = 0; bit < 8; bit++)
        checksum = (guint16) ((checksum & 1) != 0 ? checksum >> 1 ^ 0xa001 : checksum >> 1);
      checksums[i] = checksum;
    }
}

static guint16
read_16 (const guint8 *bytes)
{
  return (guint16) (bytes[1] << 8 | bytes[0]);
}

static guint32
read_32 (const guint8 *bytes)
{
  return (guint32) bytes[0] | (guint32) bytes[1] << 8 | (guint32) bytes[2] << 16 | (guint32) bytes[3] << 24;
}

/* Fills the buffer as far as the stream goes */
static gboolean
fill_buffer (FootfallFitDecoder *self)
{
  memmove (self->buffer, self->buffer + self->position, self->n_buffered - self->position);
  self->n_buffered -= self->position;
  self->position = 0;
  gsize n_read;
  if (g_cancellable_set_error_if_cancelled (self->cancellable, &self->failure) ||
      !g_input_stream_read_all (self->stream, self->buffer + self->n_buffered, BUFFER_SIZE - self->n_buffered,
                                &n_read, self->cancellable, &self->failure))
    return FALSE;
  self->at_end = n_read < BUFFER_SIZE - self->n_buffered;
  self->n_buffered += n_read;
  if (self->offset + self->n_buffered <= FOOTFALL_FIT_FILE_MAX)
    return TRUE;
  g_set_error (&self->failure, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE,
               _("The file is larger than 256 MiB; it cannot be one activity."));
  return FALSE;
}

/* Whether so many bytes can be looked at; if not, the file ends before, or there is a failure. */
static gboolean
has_bytes (FootfallFitDecoder *self, gsize n_bytes)
{
  if (self->n_buffered - self->position >= n_bytes)
    return TRUE;
  if (self->failure != NULL || self->at_end || !fill_buffer (self))
    return FALSE;
  return self->n_buffered - self->position >= n_bytes;
}

static const guint8 *
peek (const FootfallFitDecoder *self)
{
  return self->buffer + self->position;
}

static guint16
add_to_checksum (const FootfallFitDecoder *self, const guint8 *bytes, gsize n_bytes)
{
  guint16 checksum = self->checksum;
  for (gsize i = 0; i < n_bytes; i++)
    checksum = (guint16) (checksum >> 8 ^ self->checksums[(checksum ^ bytes[i]) & 0xff]);
  return checksum;
}

static void
take (FootfallFitDecoder *self, gsize n_bytes)
{
  self->checksum = add_to_checksum (self, peek (self), n_bytes);
  self->position += n_bytes;
  self->offset += n_bytes;
  if (self->n_left != TO_THE_END)
    self->n_left -= MIN (self->n_left, n_bytes);
}

static void
note_broken (FootfallFitDecoder *self)
{
  if ((self->damage & FOOTFALL_FIT_DAMAGE_BROKEN) == 0)
    self->broken_at = self->offset;
  self->damage |= FOOTFALL_FIT_DAMAGE_BROKEN;
}

static gboolean
is_at_header (FootfallFitDecoder *self, gsize distance)
{
  return has_bytes (self, distance + HEADER_MIN) &&
         footfall_fit_is_header (peek (self) + distance, self->n_buffered - self->position - distance);
}

static gboolean
begin_part (FootfallFitDecoder *self)
{
  if (!is_at_header (self, 0) || !has_bytes (self, peek (self)[0]))
    return FALSE;
  const gsize header_size = peek (self)[0];
  const guint32 n_data = read_32 (peek (self) + 4);
  self->checksum = 0;
  self->n_left = TO_THE_END;
  take (self, header_size);
  if (n_data > 0)
    self->n_left = n_data;
  else
    self->damage |= FOOTFALL_FIT_DAMAGE_LENGTH;
  self->in_part = TRUE;
  self->time = -1;
  for (guint i = 0; i < N_LOCAL_TYPES; i++)
    self->definitions[i].is_known = FALSE;
  return TRUE;
}

static void
end_part (FootfallFitDecoder *self)
{
  self->in_part = FALSE;
  self->part++;
}

/* A checksum of 0 was never computed. */
static gboolean
is_checksum (guint16 stored, guint16 checksum)
{
  return stored == 0 || stored == checksum;
}

/* Whether the part goes on behind the length that the header told, which ends so many bytes ahead */
static gboolean
goes_on_behind (FootfallFitDecoder *self, gsize distance)
{
  if ((self->damage & FOOTFALL_FIT_DAMAGE_BROKEN) != 0 || !has_bytes (self, distance + CHECKSUM_SIZE + 1) ||
      is_at_header (self, distance + CHECKSUM_SIZE))
    return FALSE;
  const guint16 checksum = add_to_checksum (self, peek (self), distance);
  return !is_checksum (read_16 (peek (self) + distance), checksum);
}

static void
go_on_behind (FootfallFitDecoder *self)
{
  self->damage |= FOOTFALL_FIT_DAMAGE_LENGTH;
  self->n_left = TO_THE_END;
}

/* Behind the data */
static void
check_part (FootfallFitDecoder *self)
{
  if (goes_on_behind (self, 0))
    {
      go_on_behind (self);
      return;
    }
  if (!has_bytes (self, CHECKSUM_SIZE))
    self->damage |= FOOTFALL_FIT_DAMAGE_CUT_OFF;
  else if (!is_checksum (read_16 (peek (self)), self->checksum))
    self->damage |= FOOTFALL_FIT_DAMAGE_CHECKSUM;
  take (self, MIN (CHECKSUM_SIZE, self->n_buffered - self->position));
  end_part (self);
}

/* Passes over the rest of a part in which nothing more can be understood */
static void
abandon_part (FootfallFitDecoder *self)
{
  note_broken (self);
  if (self->n_left == TO_THE_END)
    {
      end_part (self);
      self->position = self->n_buffered;
      self->at_end = TRUE;
      return;
    }
  while (self->n_left > 0 && has_bytes (self, 1))
    take (self, (gsize) MIN (self->n_left, self->n_buffered - self->position));
  if (self->failure == NULL)
    check_part (self);
}

/* The file ends before the part does. */
static void
end_early (FootfallFitDecoder *self)
{
  self->damage |= FOOTFALL_FIT_DAMAGE_CUT_OFF;
  self->position = self->n_buffered;
  end_part (self);
}

/* Whether the part holds so many more bytes. If not, it is over, or longer than its header told. */
static gboolean
has_message_bytes (FootfallFitDecoder *self, gsize n_bytes)
{
  if (self->n_left != TO_THE_END && self->n_left < n_bytes)
    {
      if (!goes_on_behind (self, (gsize) self->n_left))
        {
          abandon_part (self);
          return FALSE;
        }
      go_on_behind (self);
    }
  if (has_bytes (self, n_bytes))
    return TRUE;
  if (self->failure == NULL)
    end_early (self);
  return FALSE;
}

/* Whether what is left of the file can only be a checksum, though the header told of more data */
static gboolean
is_at_last_checksum (FootfallFitDecoder *self)
{
  return self->n_left > 0 && has_bytes (self, CHECKSUM_SIZE) && !has_bytes (self, CHECKSUM_SIZE + 1) &&
         (self->n_left == TO_THE_END || is_checksum (read_16 (peek (self)), self->checksum));
}

static gboolean
read_definition (FootfallFitDecoder *self, guint8 header)
{
  gsize size = FOOTFALL_FIT_DEFINITION_MIN;
  if (!has_message_bytes (self, size))
    return FALSE;
  size += peek (self)[FOOTFALL_FIT_DEFINITION_MIN - 1] * FOOTFALL_FIT_FIELD_DEFINITION_SIZE;
  guint n_developer_fields = 0;
  if ((header & HAS_DEVELOPER_FIELDS) != 0)
    {
      if (!has_message_bytes (self, size + 1))
        return FALSE;
      n_developer_fields = peek (self)[size];
      size += 1 + n_developer_fields * FOOTFALL_FIT_FIELD_DEFINITION_SIZE;
    }
  if (!has_message_bytes (self, size))
    return FALSE;

  footfall_fit_definition_read (&self->definitions[header & LOCAL_TYPE_MASK], peek (self), n_developer_fields);
  take (self, size);
  return TRUE;
}

/* Time goes on in steps of less than half a minute, of which the header has the last five bits. */
static void
advance_time (FootfallFitDecoder *self, guint8 header)
{
  if (self->time < 0)
    return;
  const gint64 bits = header & COMPRESSED_TIME_MASK;
  self->time += (bits - self->time) & COMPRESSED_TIME_MASK;
}

static gboolean
read_message (FootfallFitDecoder *self, guint8 header, FootfallFitMessage *message)
{
  const gboolean is_compressed = (header & IS_COMPRESSED) != 0;
  const guint local_type =
      is_compressed ? header >> COMPRESSED_TYPE_SHIFT & COMPRESSED_TYPE_MASK : header & LOCAL_TYPE_MASK;
  const FootfallFitDefinition *definition = &self->definitions[local_type];
  if (!definition->is_known)
    {
      abandon_part (self);
      return FALSE;
    }
  if (!has_message_bytes (self, 1 + definition->size))
    return FALSE;
  *message = (FootfallFitMessage) { .definition = definition, .bytes = peek (self) + 1, .part = self->part };
  message->time = footfall_fit_message_get_time (message, FOOTFALL_FIT_FIELD_TIMESTAMP);
  if (message->time != FOOTFALL_INSTANT_UNKNOWN)
    self->time = message->time - FOOTFALL_FIT_EPOCH;
  else if (is_compressed)
    {
      advance_time (self, header);
      if (self->time > 0)
        message->time = FOOTFALL_FIT_EPOCH + self->time;
    }
  take (self, 1 + definition->size);
  return TRUE;
}

/* Takes one step: a header, a definition, a message, an end of a part. */
static gboolean
take_step (FootfallFitDecoder *self, FootfallFitMessage *message)
{
  if (is_at_last_checksum (self))
    {
      self->damage |= FOOTFALL_FIT_DAMAGE_LENGTH;
      self->n_left = 0;
    }
  if (self->n_left == 0)
    {
      check_part (self);
      return FALSE;
    }
  if (!has_message_bytes (self, 1))
    return FALSE;
  const guint8 header = peek (self)[0];
  if ((header & IS_COMPRESSED) == 0 && (header & IS_DEFINITION) != 0)
    {
      read_definition (self, header);
      return FALSE;
    }
  return read_message (self, header, message);
}

/* Once at the beginning: a file that does not even begin like one */
static FootfallFitResult
finish (FootfallFitDecoder *self, GError **error)
{
  if (self->failure == NULL && self->part == 0)
    g_set_error (&self->failure, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID,
                 _("The file does not begin as a FIT file does; it may be damaged."));
  if (self->failure == NULL)
    return FOOTFALL_FIT_END;
  g_propagate_error (error, g_steal_pointer (&self->failure));
  return FOOTFALL_FIT_FAILED;
}

FootfallFitDecoder *
footfall_fit_decoder_new (GInputStream *stream)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  FootfallFitDecoder *self = g_new0 (FootfallFitDecoder, 1);
  self->stream = g_object_ref (stream);
  self->time = -1;
  fill_checksums (self->checksums);
  return self;
}

void
footfall_fit_decoder_free (FootfallFitDecoder *self)
{
  g_object_unref (self->stream);
  g_clear_error (&self->failure);
  g_free (self);
}

FootfallFitResult
footfall_fit_decoder_next (FootfallFitDecoder *self, FootfallFitMessage *message, GCancellable *cancellable,
                           GError **error)
{
  g_return_val_if_fail (self != NULL && message != NULL, FOOTFALL_FIT_END);
  gboolean has_message = FALSE;
  self->cancellable = cancellable;
  while (self->failure == NULL && !has_message && (self->in_part || begin_part (self)))
    has_message = take_step (self, message);
  self->cancellable = NULL;
  return has_message ? FOOTFALL_FIT_MESSAGE : finish (self, error);
}

FootfallFitDamage
footfall_fit_decoder_get_damage (const FootfallFitDecoder *self)
{
  g_return_val_if_fail (self != NULL, FOOTFALL_FIT_DAMAGE_NONE);
  return self->damage;
}

guint64
footfall_fit_decoder_get_broken_at (const FootfallFitDecoder *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->broken_at;
}

gboolean
footfall_fit_is_header (const guint8 *bytes, gsize length)
{
  g_return_val_if_fail (bytes != NULL, FALSE);
  return length >= HEADER_MIN && bytes[0] >= HEADER_MIN &&
         memcmp (bytes + SIGNATURE_OFFSET, SIGNATURE, strlen (SIGNATURE)) == 0;
}
