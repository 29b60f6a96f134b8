/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "wording.h"

#include <string.h>

static gboolean
matches (const char *pattern, const char *text)
{
  return g_regex_match_simple (pattern, text, G_REGEX_CASELESS, 0);
}

static void
refuse (const char *pattern, const char *text, const char *what)
{
  if (matches (pattern, text))
    g_error ("%s in “%s”", what, text);
}

static void
demand (const char *pattern, const char *text, const char *what)
{
  if (!matches (pattern, text))
    g_error ("%s: “%s”", what, text);
}

void
wording_check (const char *text)
{
  g_assert_nonnull (text);
  demand ("\\S", text, "empty");
  refuse ("\\(null\\)", text, "a missing string");
  refuse ("\\b(nan|inf|infinity)\\b", text, "an unknown number");
  refuse ("2147483648", text, "an unknown day");
  refuse ("–", text, "an unknown distance");
  refuse ("%[\\w$]|(?<!\\x{A0})%", text, "an unexpanded placeholder");
  refuse ("  |\\s[.,;:]|\\.\\.|^\\s|\\s$", text, "stray space or punctuation");
  refuse ("!", text, "an exclamation mark");
  refuse ("\\b(diagnos|treat|therap|predict|prevent|rehab|clinical|medical|monitor)", text, "a forbidden word");
  refuse ("injury risk score|safe to run|all clear", text, "forbidden words");
}

void
wording_check_sentence (const char *text)
{
  wording_check (text);
  demand ("\\.$", text, "no full stop at the end");
  if (!g_regex_match_simple ("^(\\p{Lu}|\\d|“)", text, 0, 0))
    g_error ("a sentence that does not begin like one: “%s”", text);
}

void
wording_check_title (const char *text)
{
  wording_check (text);
  refuse ("\\.$", text, "a full stop");
}

void
wording_check_evidence (const char *text)
{
  wording_check_sentence (text);
  demand ("doi 10\\.\\d{4}|\\w\\.(com|org|uk|au)\\b|\\d{4}, [A-Z]|default of this project|article", text,
          "no source");
}

void
wording_check_plurals (const char *text)
{
  refuse ("(?<![\\d.])1 (logged )?(days|times|runs|sessions|mornings|changes|levels)\\b", text, "a plural of one");
  refuse ("(?<![\\d.])2 (logged )?(day|time|run|session|morning|change|level)\\b", text, "a singular of two");
}

void
wording_check_translated (const char *text)
{
  g_assert_nonnull (text);
  refuse ("[a-z]", text, "something untranslated");
}
