/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "exchange/xml-text.h"

#include <string.h>

#include "exchange/file-text.h"

/* Where a declaration stands, if there is one */
#define DECLARATION_MAX 256

/* The root element comes before that */
#define ROOT_MAX 8192

/* What a byte that begins no character of UTF-8 is told to need */
#define UNFINISHED_MAX 3

typedef struct
{
  const char *charset; /* NULL for what is UTF-8 or says nothing */
  gsize n_skipped;     /* bytes before the text */
  guint n_lines;       /* lines among them */
} Encoding;

static gboolean
begins_with (const char *head, gsize length, const char *bytes, gsize n_bytes)
{
  return length >= n_bytes && memcmp (head, bytes, n_bytes) == 0;
}

/* The ones a file of 8-bit characters may declare and iconv is asked for; all else is read as UTF-8. */
static const char *
find_charset (const char *name)
{
  static const char *const families[] = { "iso-8859-", "windows-", "cp125", "latin", "koi8-", "gb", "big5",
                                          "shift_jis", "euc-", "macintosh" };
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (g_ascii_strncasecmp (name, families[i], strlen (families[i])) == 0)
      return g_intern_string (name);
  return NULL;
}

/* The word behind "encoding=" of the declaration */
static const char *
find_declared (const char *text, gsize length)
{
  g_autofree char *declaration = g_strndup (text, MIN (length, DECLARATION_MAX));
  if (!g_str_has_prefix (declaration, "<?xml"))
    return NULL;
  char *end = strstr (declaration, "?>");
  if (end != NULL)
    *end = '\0';
  const char *encoding = strstr (declaration, "encoding");
  if (encoding == NULL)
    return NULL;
  encoding += strcspn (encoding, "\"'");
  encoding += *encoding != '\0';
  g_autofree char *name = g_strndup (encoding, strcspn (encoding, "\"'"));
  return find_charset (name);
}

static gsize
count_blanks (const char *text, gsize length, guint *n_lines)
{
  gsize n = 0;
  for (; n < length && (g_ascii_isspace (text[n]) || text[n] == '\0'); n++)
    *n_lines += text[n] == '\n';
  return n;
}

/* Whether it is UTF-16 without a mark: blanks and "<", with a zero before or behind each */
static gboolean
is_bare_utf16 (const char *head, gsize length, gsize zero)
{
  gsize i = 0;
  while (i + 1 < length && head[i + zero] == '\0' && g_ascii_isspace (head[i + 1 - zero]))
    i += 2;
  return i + 1 < length && head[i + zero] == '\0' && head[i + 1 - zero] == '<';
}

static Encoding
detect (const char *head, gsize length)
{
  Encoding encoding = { 0 };
  if (begins_with (head, length, "\xff\xfe", 2) || is_bare_utf16 (head, length, 1))
    encoding.charset = "UTF-16LE";
  else if (begins_with (head, length, "\xfe\xff", 2) || is_bare_utf16 (head, length, 0))
    encoding.charset = "UTF-16BE";
  if (encoding.charset != NULL)
    {
      encoding.n_skipped = head[0] == '\xff' || head[0] == '\xfe' ? 2 : 0;
      return encoding;
    }
  if (begins_with (head, length, "\xef\xbb\xbf", 3))
    encoding.n_skipped = 3;
  encoding.n_skipped += count_blanks (head + encoding.n_skipped, length - encoding.n_skipped, &encoding.n_lines);
  encoding.charset = find_declared (head + encoding.n_skipped, length - encoding.n_skipped);
  return encoding;
}

static GInputStream *
convert (GInputStream *stream, const char *charset)
{
  g_autoptr (GCharsetConverter) converter =
      charset != NULL ? g_charset_converter_new ("UTF-8", charset, NULL) : NULL;
  if (converter == NULL)
    return g_object_ref (stream);
  g_charset_converter_set_use_fallback (converter, TRUE);
  return g_converter_input_stream_new (stream, G_CONVERTER (converter));
}

static void
blank_controls_one_by_one (char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if ((guchar) text[i] < ' ' && text[i] != '\n' && text[i] != '\t' && text[i] != '\r')
      text[i] = ' ';
}

/* Eight at once: the high bit of each byte tells whether it is below a blank, and most are not. */
static void
blank_controls (char *text, gsize length)
{
  const guint64 blanks = G_GUINT64_CONSTANT (0x2020202020202020), high = G_GUINT64_CONSTANT (0x8080808080808080);
  gsize i = 0;
  for (; i + sizeof (guint64) <= length; i += sizeof (guint64))
    {
      guint64 eight;
      memcpy (&eight, text + i, sizeof eight);
      if (((eight - blanks) & ~eight & high) != 0)
        blank_controls_one_by_one (text + i, sizeof eight);
    }
  blank_controls_one_by_one (text + i, length - i);
}

static gboolean
begins_markup (char c)
{
  return g_ascii_isalpha (c) || (guchar) c >= 0x80 || strchr ("/!?_:", c) != NULL;
}

/* Names such as "Run <3", which not all programs escape; with blanks for their "<" they do no harm. */
static void
blank_lone_brackets (char *text, gsize length)
{
  const char *end = text + length;
  for (char *c = memchr (text, '<', length); c != NULL && c + 1 < end;
       c = memchr (c + 1, '<', (gsize) (end - c - 1)))
    if (!begins_markup (c[1]))
      *c = ' ';
}

/* How many bytes at the end begin a character, or markup, that the next piece may finish */
static gsize
count_unfinished (const char *text, gsize length)
{
  if (length > 0 && text[length - 1] == '<')
    return 1;
  for (gsize n = 1; n <= MIN (UNFINISHED_MAX, length); n++)
    {
      const guchar byte = (guchar) text[length - n];
      if (byte >= 0xc2 && byte <= 0xf4)
        return n < (byte >= 0xf0 ? 4U : byte >= 0xe0 ? 3U : 2U) ? n : 0;
      if ((byte & 0xc0) != 0x80)
        return 0;
    }
  return 0;
}

/* Past one "<?...?>", "<!--...-->" or "<!...>" with what it has in brackets */
static const char *
skip_markup (const char *c)
{
  const char *end;
  if (g_str_has_prefix (c, "<?"))
    return (end = strstr (c, "?>")) != NULL ? end + 2 : NULL;
  if (g_str_has_prefix (c, "<!--"))
    return (end = strstr (c, "-->")) != NULL ? end + 3 : NULL;
  int depth = 0;
  for (; *c != '\0'; c++)
    {
      depth += (*c == '[') - (*c == ']');
      if (*c == '>' && depth <= 0)
        return c + 1;
    }
  return NULL;
}

/* The beginning from the first "<" on, without a byte order mark; UTF-16 loses its zeros, by which
 * its letters become those of ASCII. */
static char *
copy_beginning (const char *head, gsize length)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (gsize i = 0; i < MIN (length, ROOT_MAX); i++)
    if (head[i] != '\0' && ((guchar) head[i] < 0x80 || text->len > 0) &&
        (text->len > 0 || !g_ascii_isspace (head[i])))
      {
        if (text->len == 0 && head[i] != '<')
          break;
        g_string_append_c (text, head[i]);
      }
  return g_strdup (text->str);
}

GInputStream *
footfall_xml_text_open (GInputStream *stream, guint *n_lines, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (n_lines != NULL, NULL);
  g_autoptr (GInputStream) buffered = g_buffered_input_stream_new (stream);
  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (buffered), FALSE);
  if (g_buffered_input_stream_fill (G_BUFFERED_INPUT_STREAM (buffered), -1, cancellable, error) < 0)
    return NULL;
  gsize length;
  const char *head = g_buffered_input_stream_peek_buffer (G_BUFFERED_INPUT_STREAM (buffered), &length);
  const Encoding encoding = detect (head, length);
  if (encoding.n_skipped > 0 && g_input_stream_skip (buffered, encoding.n_skipped, cancellable, error) < 0)
    return NULL;
  *n_lines = encoding.n_lines;
  return convert (buffered, encoding.charset);
}

gsize
footfall_xml_text_repair (char *text, gsize length, GString *repaired)
{
  g_return_val_if_fail (text != NULL && repaired != NULL, 0);
  blank_controls (text, length);
  blank_lone_brackets (text, length);
  const gsize n_unfinished = count_unfinished (text, length);
  if (!g_utf8_validate_len (text, length - n_unfinished, NULL))
    footfall_file_text_append_repaired (repaired, text, length - n_unfinished);
  return n_unfinished;
}

char *
footfall_xml_text_find_root (const char *head, gsize length)
{
  g_return_val_if_fail (head != NULL, NULL);
  g_autofree char *text = copy_beginning (head, length);
  const char *c = text;
  while ((c = strchr (c, '<')) != NULL && (c[1] == '?' || c[1] == '!'))
    if ((c = skip_markup (c)) == NULL)
      return NULL;
  if (c == NULL)
    return NULL;
  g_autofree char *name = g_strndup (c + 1, strcspn (c + 1, " \t\r\n/>"));
  const char *prefix_end = strrchr (name, ':');
  return g_strdup (prefix_end != NULL ? prefix_end + 1 : name);
}
