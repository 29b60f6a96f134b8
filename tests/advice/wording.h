/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

/* What holds for all wording; each function fails the running test with the text. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Not empty, nothing unexpanded, no placeholder of an unknown value, no forbidden word */
void wording_check (const char *text);

/* In addition: begins with a capital, a digit or a quotation mark and ends in a full stop */
void wording_check_sentence (const char *text);

/* In addition: does not end in a full stop */
void wording_check_title (const char *text);

/* In addition to a sentence: names a source, or says that the number is a custom or a default */
void wording_check_evidence (const char *text);

/* No "1 days" and no "2 day" */
void wording_check_plurals (const char *text);

/* Nothing that could be English: every part came out of a translation */
void wording_check_translated (const char *text);

G_END_DECLS
