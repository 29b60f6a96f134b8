/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/typesetter.h"

/* Texts kept at most; an axis that is dragged along brings new ones all the time. */
#define KEPT_MAX 600

#define SMALL_SCALE 0.88

struct _FootfallTypesetter
{
  PangoContext *context;
  GHashTable *layouts[FOOTFALL_N_TEXT_STYLES]; /* (element-type utf8 PangoLayout) */
};

static PangoLayout *
make_layout (FootfallTypesetter *self, const char *text, FootfallTextStyle style)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr (PangoFontDescription) font =
      pango_font_description_copy (pango_context_get_font_description (self->context));
  if (style == FOOTFALL_TEXT_STRONG)
    pango_font_description_set_weight (font, PANGO_WEIGHT_SEMIBOLD);
  if (style == FOOTFALL_TEXT_SMALL)
    {
      int size = (int) (pango_font_description_get_size (font) * SMALL_SCALE);
      if (pango_font_description_get_size_is_absolute (font))
        pango_font_description_set_absolute_size (font, size);
      else
        pango_font_description_set_size (font, size);
    }
  pango_layout_set_font_description (layout, font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static PangoLayout *
get_layout (FootfallTypesetter *self, const char *text, FootfallTextStyle style)
{
  GHashTable *layouts = self->layouts[style];
  PangoLayout *layout = g_hash_table_lookup (layouts, text);
  if (layout != NULL)
    return layout;
  if (g_hash_table_size (layouts) >= KEPT_MAX)
    g_hash_table_remove_all (layouts);
  layout = make_layout (self, text, style);
  g_hash_table_insert (layouts, g_strdup (text), layout);
  return layout;
}

FootfallTypesetter *
footfall_typesetter_new (PangoContext *context)
{
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);

  FootfallTypesetter *self = g_new0 (FootfallTypesetter, 1);
  self->context = g_object_ref (context);
  for (int i = 0; i < FOOTFALL_N_TEXT_STYLES; i++)
    self->layouts[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  return self;
}

void
footfall_typesetter_free (FootfallTypesetter *self)
{
  if (self == NULL)
    return;
  for (int i = 0; i < FOOTFALL_N_TEXT_STYLES; i++)
    g_hash_table_unref (self->layouts[i]);
  g_object_unref (self->context);
  g_free (self);
}

void
footfall_typesetter_measure (const char *text, FootfallTextStyle style, double *width, double *height,
                             gpointer typesetter)
{
  int pango_width, pango_height;
  PangoLayout *layout = get_layout (typesetter, text, style);
  pango_layout_set_width (layout, -1);
  pango_layout_get_size (layout, &pango_width, &pango_height);
  *width = (double) pango_width / PANGO_SCALE;
  *height = (double) pango_height / PANGO_SCALE;
}

void
footfall_typesetter_draw (FootfallTypesetter *self, cairo_t *cairo, const char *text, FootfallTextStyle style,
                          const FootfallBox *box)
{
  int width;
  PangoLayout *layout = get_layout (self, text, style);
  pango_layout_set_width (layout, -1);
  pango_layout_get_size (layout, &width, NULL);
  if (width > (box->width + 1) * PANGO_SCALE)
    {
      pango_layout_set_width (layout, (int) (box->width * PANGO_SCALE));
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  cairo_move_to (cairo, box->x, box->y);
  pango_cairo_show_layout (cairo, layout);
}
