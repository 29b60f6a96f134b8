/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTFALL_TYPE_MESSAGE (footfall_message_get_type ())
G_DECLARE_FINAL_TYPE (FootfallMessage, footfall_message, FOOTFALL, MESSAGE, GtkWidget)

typedef enum
{
  FOOTFALL_TONE_QUIET,
  FOOTFALL_TONE_CAUTION,
  FOOTFALL_TONE_ERROR,
} FootfallTone;

/**
 * FootfallMessage:
 *
 * A sentence with an icon in the place that it is about: under a field, above
 * a form. Without a sentence it takes no room. A screen reader says what is new.
 */

/**
 * footfall_message_set:
 * @text: (nullable): the sentence, or %NULL for none
 */
void footfall_message_set (FootfallMessage *self, FootfallTone tone, const char *text);

/* The sentence, or "" */
const char *footfall_message_get_text (FootfallMessage *self);

G_END_DECLS
