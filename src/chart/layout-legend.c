/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "chart/layout-private.h"

#define SAMPLE_WIDTH 18.0
#define SAMPLE_RADIUS 4.5

static gboolean
has_name_before (const FootfallChart *chart, const FootfallLayer *layer)
{
  for (guint i = 0; i < chart->panels->len; i++)
    {
      const FootfallPanel *panel = footfall_chart_get_panel (chart, i);
      for (guint j = 0; j < panel->layers->len; j++)
        {
          const FootfallLayer *other = footfall_panel_get_layer (panel, j);
          if (other == layer)
            return FALSE;
          if (g_strcmp0 (other->name, layer->name) == 0)
            return TRUE;
        }
    }
  return FALSE;
}

/* The layers whose names stand in the legend, each name once. */
static GPtrArray *
list_entries (const FootfallChart *chart)
{
  GPtrArray *entries = g_ptr_array_new ();
  for (guint i = 0; i < chart->panels->len; i++)
    {
      const FootfallPanel *panel = footfall_chart_get_panel (chart, i);
      for (guint j = 0; j < panel->layers->len; j++)
        {
          const FootfallLayer *layer = footfall_panel_get_layer (panel, j);
          if (layer->name != NULL && layer->data->len > 0 && layer->kind != FOOTFALL_LAYER_BANDS &&
              !has_name_before (chart, layer))
            g_ptr_array_add (entries, (gpointer) layer);
          else if (layer->kind == FOOTFALL_LAYER_SUMMARY && layer->name != NULL && !has_name_before (chart, layer))
            g_ptr_array_add (entries, (gpointer) layer);
        }
    }
  return entries;
}

static void
add_line_sample (FootfallLayouter *self, const FootfallLayer *layer, FootfallBox box)
{
  double middle = box.y + box.height / 2;
  FootfallPoint points[] = { { box.x, middle }, { box.x + box.width, middle } };
  double line_width = layer->kind == FOOTFALL_LAYER_SUMMARY ? 3 : layer->is_thin ? 1 : 2;
  footfall_layouter_add_line (self, layer->ink, line_width, layer->is_dashed, points, G_N_ELEMENTS (points));
}

/* What the layer's marks look like */
static void
add_sample (FootfallLayouter *self, const FootfallLayer *layer, FootfallBox box)
{
  FootfallBox square = { box.x + box.width / 2 - SAMPLE_RADIUS, box.y + box.height / 2 - SAMPLE_RADIUS,
                         2 * SAMPLE_RADIUS, 2 * SAMPLE_RADIUS };
  FootfallPoint middle = { box.x + box.width / 2, box.y + box.height / 2 };
  switch (layer->kind)
    {
    case FOOTFALL_LAYER_POINTS:
    case FOOTFALL_LAYER_MARKS:
      footfall_layouter_add_symbol (self, layer->ink, layer->symbol, middle, SAMPLE_RADIUS);
      break;
    case FOOTFALL_LAYER_BARS:
      footfall_layouter_add_box (self, layer->is_hatched ? FOOTFALL_PRIMITIVE_HATCH : FOOTFALL_PRIMITIVE_BOX,
                                 layer->ink, square);
      break;
    case FOOTFALL_LAYER_SPANS:
      footfall_layouter_add_box (self, FOOTFALL_PRIMITIVE_HATCH, layer->ink, box);
      break;
    case FOOTFALL_LAYER_BANDS:
      break;
    case FOOTFALL_LAYER_STEPS:
    case FOOTFALL_LAYER_LINE:
    case FOOTFALL_LAYER_SUMMARY:
    default:
      add_line_sample (self, layer, box);
    }
}

double
footfall_layouter_add_legend (FootfallLayouter *self, double top)
{
  g_autoptr (GPtrArray) entries = list_entries (self->chart);
  double x = 0;
  double y = top;

  if (entries->len < 2)
    return 0;
  for (guint i = 0; i < entries->len; i++)
    {
      const FootfallLayer *layer = g_ptr_array_index (entries, i);
      double width, height;
      footfall_layouter_measure (self, layer->name, FOOTFALL_TEXT_SMALL, &width, &height);
      double whole = SAMPLE_WIDTH + FOOTFALL_LAYOUT_GAP + width;
      if (x > 0 && x + whole > self->frame->width)
        {
          x = 0;
          y += self->line_height;
        }
      FootfallBox sample = { x, y, SAMPLE_WIDTH, height };
      add_sample (self, layer, footfall_layouter_mirror (self, sample));
      FootfallPoint at = { x + SAMPLE_WIDTH + FOOTFALL_LAYOUT_GAP, y };
      footfall_layouter_add_text (self, FOOTFALL_INK_FAINT_TEXT, FOOTFALL_TEXT_SMALL, layer->name, at,
                                  FOOTFALL_ALIGN_START, MAX (self->frame->width - at.x, 0));
      x += whole + 2 * FOOTFALL_LAYOUT_GAP;
    }
  return y - top + self->line_height + FOOTFALL_LAYOUT_GAP;
}
