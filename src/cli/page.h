/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Never the only carrier of a meaning: what is red also says so. */
typedef enum
{
  FOOTFALL_STYLE_PLAIN,
  FOOTFALL_STYLE_STRONG,
  FOOTFALL_STYLE_FAINT,
  FOOTFALL_STYLE_RED,
  FOOTFALL_STYLE_YELLOW,
} FootfallStyle;
#define FOOTFALL_N_STYLES 5

/**
 * FootfallPage:
 *
 * What a command answers, collected and written at its end. Text is wrapped to
 * the terminal, at most 80 columns; control characters in it never reach the
 * terminal.
 */
typedef struct _FootfallPage FootfallPage;

/**
 * footfall_page_new:
 * @width: columns, at least 20
 * @colour: whether styles become colours
 *
 * Returns: (transfer full): an empty page
 */
FootfallPage *footfall_page_new (int width, gboolean colour);

/**
 * footfall_page_new_for_stdout:
 *
 * Returns: (transfer full): an empty page for what standard output is; colours only on a
 *   terminal that has them, and not if NO_COLOR is set
 */
FootfallPage *footfall_page_new_for_stdout (void);
void          footfall_page_free (FootfallPage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootfallPage, footfall_page_free)

int footfall_page_get_width (const FootfallPage *self);

/**
 * footfall_page_add_text:
 * @indent: columns
 *
 * Adds a paragraph, wrapped between @indent and the page's width.
 */
void footfall_page_add_text (FootfallPage *self, int indent, FootfallStyle style, const char *text);

/**
 * footfall_page_add_item:
 * @label: what stands at @indent
 * @column: where @text begins and goes on, columns; later if @label is longer
 *
 * Adds "label   text".
 */
void footfall_page_add_item (FootfallPage *self, int indent, int column, FootfallStyle style,
                             const char *label, const char *text);

/* A title, with an empty line above it unless it is the first line. */
void footfall_page_add_heading (FootfallPage *self, const char *text);
void footfall_page_add_blank (FootfallPage *self);

/**
 * footfall_page_add_table:
 * @spec: a letter for each column: "l" to the left, "r" to the right, "e" to the left and shortened if it must be
 * @rows: (element-type GStrv): cells; the first row is the heading
 */
void footfall_page_add_table (FootfallPage *self, int indent, const char *spec, GPtrArray *rows);

/* For machines: as it is. */
void footfall_page_add_raw (FootfallPage *self, const char *text);

const char *footfall_page_get_text (const FootfallPage *self);

/**
 * footfall_page_print:
 *
 * Returns: whether standard output took all of it
 */
gboolean footfall_page_print (const FootfallPage *self, GError **error);

G_END_DECLS
