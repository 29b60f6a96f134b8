/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/xml-reader.h"

#include <glib/gi18n-lib.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <string.h>

#include "exchange/import-plan.h"
#include "exchange/xml-text.h"

#define PIECE_SIZE (64 * 1024)

struct _FootfallXmlAttributes
{
  const xmlChar **values; /* libxml2's: name, prefix, URI, beginning and end of the value, for each */
  int n;
};

typedef struct
{
  const FootfallXmlHandler *handler;
  gpointer data;
  xmlParserCtxtPtr parser;
  guint depth;         /* of the element that is open, from 1; 0 outside the root */
  guint text_depth;    /* of the element whose text is wanted; 0 for none */
  GString *text;
  gboolean has_ended;  /* the root has */
  gboolean is_refused; /* for an entity */
  gboolean is_broken;  /* beyond what is forgiven */
  guint n_lines;       /* before what the parser sees */
  guint broken_line;
} Reading;

static guint
get_line (const Reading *self)
{
  const int line = xmlSAX2GetLineNumber (self->parser);
  return self->n_lines + (guint) MAX (line, 1);
}

static void
break_off (Reading *self)
{
  if (!self->is_broken)
    self->broken_line = get_line (self);
  self->is_broken = TRUE;
}

static gboolean
is_over (const Reading *self)
{
  return self->is_broken || self->is_refused || self->has_ended;
}

/* A prefix that nobody declared stays in the name. */
static const char *
strip_prefix (const char *name)
{
  const char *colon = strrchr (name, ':');
  return colon != NULL ? colon + 1 : name;
}

static void
on_begin (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_namespaces,
          const xmlChar **namespaces, int n_attributes, int n_defaulted, const xmlChar **values)
{
  Reading *self = data;
  if (is_over (self))
    return;
  if (self->depth >= FOOTFALL_XML_DEPTH_MAX)
    {
      break_off (self);
      return;
    }
  const FootfallXmlAttributes attributes = { values, n_attributes };
  self->depth++;
  if (!self->handler->begin (self->data, strip_prefix ((const char *) name), &attributes, self->depth - 1,
                             get_line (self)))
    return;
  self->text_depth = self->depth;
  g_string_truncate (self->text, 0);
}

static void
on_end (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  Reading *self = data;
  if (is_over (self) || self->depth == 0)
    return;
  const gboolean has_text = self->text_depth == self->depth;
  self->handler->end (self->data, strip_prefix ((const char *) name), has_text ? self->text->str : NULL,
                      self->depth - 1);
  if (has_text)
    self->text_depth = 0;
  self->depth--;
  self->has_ended = self->depth == 0;
}

static void
on_text (void *data, const xmlChar *text, int length)
{
  Reading *self = data;
  if (self->text_depth == 0 || self->text_depth != self->depth || is_over (self))
    return;
  const gsize room = FOOTFALL_XML_TEXT_MAX - MIN (self->text->len, FOOTFALL_XML_TEXT_MAX);
  g_string_append_len (self->text, (const char *) text, (gssize) MIN (room, (gsize) length));
}

static void
on_entity (void *data, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id,
           xmlChar *content)
{
  ((Reading *) data)->is_refused = TRUE;
}

/* What programs really do wrong, and what can be read all the same */
static gboolean
is_forgiven (int code)
{
  return code == XML_ERR_NAME_REQUIRED || code == XML_ERR_ENTITYREF_SEMICOL_MISSING ||
         code == XML_ERR_UNDECLARED_ENTITY || code == XML_ERR_INVALID_CHAR || code == XML_ERR_INVALID_CHARREF ||
         code == XML_ERR_INVALID_DEC_CHARREF || code == XML_ERR_INVALID_HEX_CHARREF ||
         code == XML_ERR_ATTRIBUTE_REDEFINED || code == XML_ERR_UNKNOWN_ENCODING ||
         code == XML_ERR_UNSUPPORTED_ENCODING || code == XML_ERR_VERSION_MISSING ||
         code == XML_ERR_UNKNOWN_VERSION || code == XML_ERR_STANDALONE_VALUE || code == XML_ERR_HYPHEN_IN_COMMENT ||
         code == XML_ERR_RESERVED_XML_NAME;
}

static void
on_error (void *data, const xmlError *error)
{
  Reading *self = data;
  if (error->level == XML_ERR_FATAL && !self->has_ended && !is_forgiven (error->code))
    break_off (self);
}

/* Several threads may come here at once, and the library may not be ready. */
static void
prepare_library (void)
{
  static gsize is_ready = 0;
  if (!g_once_init_enter (&is_ready))
    return;
  xmlInitParser ();
  g_once_init_leave (&is_ready, 1);
}

static xmlParserCtxtPtr
create_parser (Reading *self)
{
  prepare_library ();
  xmlSAXHandler sax = {
    .initialized = XML_SAX2_MAGIC,
    .startElementNs = on_begin,
    .endElementNs = on_end,
    .characters = on_text,
    .ignorableWhitespace = on_text,
    .cdataBlock = on_text,
    .entityDecl = on_entity,
    .serror = (xmlStructuredErrorFunc) on_error,
  };
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt (&sax, self, NULL, 0, NULL);
  if (parser != NULL)
    xmlCtxtUseOptions (parser, XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_IGNORE_ENC);
  return parser;
}

static void
free_parser (xmlParserCtxtPtr parser)
{
  if (parser->myDoc != NULL)
    xmlFreeDoc (parser->myDoc);
  parser->myDoc = NULL;
  xmlFreeParserCtxt (parser);
}

static void
clear_reading (Reading *self)
{
  g_clear_pointer (&self->parser, free_parser);
  g_string_free (self->text, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, clear_reading)

/* The stream beneath ended in the midst of its own data, or that is damaged: what came is good. */
static gboolean
is_damage (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT) ||
         g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

static void
feed (Reading *self, char *text, gsize length)
{
  xmlParseChunk (self->parser, text, (int) length, FALSE);
}

/* Reads a piece behind the @n_kept bytes that begin the buffer; 0 at the end, -1 when it cannot be read */
static gssize
read_piece (GInputStream *stream, char *buffer, gsize n_kept, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;
  const gssize n = g_input_stream_read (stream, buffer + n_kept, PIECE_SIZE - n_kept, cancellable, &failure);
  if (n >= 0 || is_damage (failure))
    return MAX (n, 0);
  g_propagate_error (error, g_steal_pointer (&failure));
  return -1;
}

static gboolean
check_size (guint64 n_bytes, GError **error)
{
  if (n_bytes <= FOOTFALL_XML_FILE_MAX)
    return TRUE;
  g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_TOO_LARGE,
                       _("The file is too large to be a recording."));
  return FALSE;
}

static gboolean
read_text (Reading *self, GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autofree char *buffer = g_malloc (PIECE_SIZE);
  g_autoptr (GString) repaired = g_string_new (NULL);
  gsize n_kept = 0;
  guint64 n_total = 0;
  while (!is_over (self))
    {
      const gssize n = read_piece (stream, buffer, n_kept, cancellable, error);
      if (n <= 0)
        return n == 0;
      n_total += (guint64) n;
      if (!check_size (n_total, error))
        return FALSE;
      const gsize length = n_kept + (gsize) n;
      n_kept = footfall_xml_text_repair (buffer, length, repaired);
      if (repaired->len > 0)
        feed (self, repaired->str, repaired->len);
      else if (length > n_kept)
        feed (self, buffer, length - n_kept);
      g_string_truncate (repaired, 0);
      memmove (buffer, buffer + length - n_kept, n_kept);
    }
  return TRUE;
}

/* The parser keeps the last bytes back until it knows that no more come. */
static void
finish (Reading *self, FootfallXmlEnd *end)
{
  if (!is_over (self))
    xmlParseChunk (self->parser, NULL, 0, TRUE);
  end->is_whole = self->has_ended;
  end->line = self->is_broken ? self->broken_line : get_line (self);
}

gboolean
footfall_xml_read (GInputStream *stream, const FootfallXmlHandler *handler, gpointer data, FootfallXmlEnd *end,
                   GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (handler != NULL && end != NULL, FALSE);
  g_auto (Reading) self = { .handler = handler, .data = data, .text = g_string_new (NULL) };
  g_autoptr (GInputStream) text = footfall_xml_text_open (stream, &self.n_lines, cancellable, error);
  if (text == NULL)
    return FALSE;
  self.parser = create_parser (&self);
  g_assert (self.parser != NULL); /* but for memory, of which GLib does not run out either */
  if (!read_text (&self, text, cancellable, error))
    return FALSE;
  finish (&self, end);
  if (!self.is_refused)
    return TRUE;
  g_set_error_literal (error, FOOTFALL_EXCHANGE_ERROR, FOOTFALL_EXCHANGE_ERROR_INVALID,
                       _("The file declares entities, which no recording needs and which can do harm; it is not "
                         "read."));
  return FALSE;
}

const char *
footfall_xml_attributes_peek (const FootfallXmlAttributes *self, const char *name, gsize *length)
{
  g_return_val_if_fail (self != NULL && name != NULL && length != NULL, NULL);
  for (int i = 0; i < self->n; i++)
    {
      const xmlChar **attribute = self->values + 5 * i;
      if (strcmp (strip_prefix ((const char *) attribute[0]), name) != 0)
        continue;
      *length = (gsize) (attribute[4] - attribute[3]);
      return (const char *) attribute[3];
    }
  return NULL;
}

char *
footfall_xml_attributes_find (const FootfallXmlAttributes *self, const char *name)
{
  gsize length;
  const char *value = footfall_xml_attributes_peek (self, name, &length);
  return value != NULL ? g_strndup (value, length) : NULL;
}
