/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "report/chart-file.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "chart/render.h"
#include "core/private-file.h"

#define FONT "Cantarell, Sans 11px"
#define TITLE_SCALE 1.3
#define MARGIN 18.0
#define GAP 6.0

typedef enum
{
  FORMAT_UNKNOWN,
  FORMAT_SVG,
  FORMAT_PNG,
  FORMAT_PDF,
} Format;

/* A page while it is drawn */
typedef struct
{
  const FootfallChartFile *file;
  PangoContext *context;
  FootfallTypesetter *typesetter;
  PangoLayout *title;
  PangoLayout *caption; /* (nullable) */
  double chart_height;
  double height;
} Page;

G_DEFINE_QUARK (footfall-report-error, footfall_report_error)

static Format
find_format (const char *path)
{
  g_autofree char *folded = g_ascii_strdown (path, -1);
  if (g_str_has_suffix (folded, ".svg"))
    return FORMAT_SVG;
  if (g_str_has_suffix (folded, ".png"))
    return FORMAT_PNG;
  return g_str_has_suffix (folded, ".pdf") ? FORMAT_PDF : FORMAT_UNKNOWN;
}

static double
get_inner_width (const FootfallChartFile *file)
{
  return file->width - 2 * MARGIN;
}

static PangoLayout *
make_paragraph (const Page *page, const char *text, gboolean is_title)
{
  PangoLayout *layout = pango_layout_new (page->context);
  if (is_title)
    {
      g_autoptr (PangoFontDescription) font =
          pango_font_description_copy (pango_context_get_font_description (page->context));
      pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
      pango_font_description_set_absolute_size (font, pango_font_description_get_size (font) * TITLE_SCALE);
      pango_layout_set_font_description (layout, font);
    }
  pango_layout_set_width (layout, (int) (get_inner_width (page->file) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static double
get_height (PangoLayout *layout)
{
  int height;
  if (layout == NULL)
    return 0;
  pango_layout_get_pixel_size (layout, NULL, &height);
  return height + GAP;
}

/* By the language that the program speaks; without a toolkit the first letter is what there is to go by. */
static gboolean
reads_from_right (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      {
        GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (text));
        return script == G_UNICODE_SCRIPT_ARABIC || script == G_UNICODE_SCRIPT_HEBREW ||
               script == G_UNICODE_SCRIPT_SYRIAC || script == G_UNICODE_SCRIPT_THAANA;
      }
  return FALSE;
}

static gboolean
is_mirrored (const Page *page)
{
  return pango_context_get_base_dir (page->context) == PANGO_DIRECTION_RTL;
}

static FootfallFrame
make_frame (const Page *page)
{
  return (FootfallFrame) { .width = get_inner_width (page->file),
                           .height = page->chart_height,
                           .from = page->file->from,
                           .to = page->file->to,
                           .first_weekday = page->file->first_weekday,
                           .is_mirrored = is_mirrored (page),
                           .measure = footfall_typesetter_measure,
                           .measure_data = page->typesetter };
}

static void
init_page (Page *self, const FootfallChartFile *file)
{
  *self = (Page) { .file = file };
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FONT);
  pango_context_set_font_description (self->context, font);
  if (reads_from_right (file->chart->title))
    pango_context_set_base_dir (self->context, PANGO_DIRECTION_RTL);
  /* Positions that do not depend on the pixels of the surface */
  pango_context_set_round_glyph_positions (self->context, FALSE);
  self->typesetter = footfall_typesetter_new (self->context);
  self->title = make_paragraph (self, file->chart->title, TRUE);
  self->caption = file->chart->caption != NULL ? make_paragraph (self, file->chart->caption, FALSE) : NULL;
  FootfallFrame frame = make_frame (self);
  self->chart_height = ceil (footfall_layout_get_natural_height (file->chart, &frame));
  self->height = ceil (2 * MARGIN + get_height (self->title) + GAP + self->chart_height + GAP +
                       get_height (self->caption));
}

static void
clear_page (Page *self)
{
  g_clear_object (&self->caption);
  g_clear_object (&self->title);
  g_clear_pointer (&self->typesetter, footfall_typesetter_free);
  g_clear_object (&self->context);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Page, clear_page)

static void
show_paragraph (const Page *self, cairo_t *cairo, PangoLayout *layout, FootfallInk ink, double y)
{
  const FootfallColour *colour = &footfall_palette_get (self->file->palette)->colours[ink];
  cairo_set_source_rgb (cairo, colour->red, colour->green, colour->blue);
  cairo_move_to (cairo, MARGIN, y);
  pango_cairo_show_layout (cairo, layout);
}

static void
draw_page (const Page *self, cairo_surface_t *surface)
{
  const FootfallPalette *palette = footfall_palette_get (self->file->palette);
  const FootfallColour *ground = &palette->colours[FOOTFALL_INK_BACKGROUND];
  cairo_t *cairo = cairo_create (surface);
  FootfallFrame frame = make_frame (self);
  g_autoptr (FootfallLayout) layout = footfall_layout_new (self->file->chart, &frame);
  double top = MARGIN + get_height (self->title) + GAP;

  cairo_set_source_rgb (cairo, ground->red, ground->green, ground->blue);
  cairo_paint (cairo);
  show_paragraph (self, cairo, self->title, FOOTFALL_INK_TEXT, MARGIN);
  cairo_save (cairo);
  cairo_translate (cairo, MARGIN, top);
  footfall_render (layout, cairo, palette, self->typesetter);
  cairo_restore (cairo);
  if (self->caption != NULL)
    show_paragraph (self, cairo, self->caption, FOOTFALL_INK_FAINT_TEXT, top + self->chart_height + 2 * GAP);
  cairo_destroy (cairo);
}

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
make_surface (const Page *page, Format format, GByteArray *bytes)
{
  if (format == FORMAT_PNG)
    return cairo_image_surface_create (CAIRO_FORMAT_RGB24, page->file->width, (int) page->height);
  if (format == FORMAT_SVG)
    {
      cairo_surface_t *svg = cairo_svg_surface_create_for_stream (append_bytes, bytes, page->file->width, page->height);
      cairo_svg_surface_set_document_unit (svg, CAIRO_SVG_UNIT_PX);
      return svg;
    }
  cairo_surface_t *pdf = cairo_pdf_surface_create_for_stream (append_bytes, bytes, page->file->width, page->height);
  cairo_pdf_surface_set_metadata (pdf, CAIRO_PDF_METADATA_TITLE, page->file->chart->title);
  return pdf;
}

/* Returns: whether cairo could do it; what it wrote is in @bytes. */
static cairo_status_t
write_bytes (const FootfallChartFile *self, Format format, GByteArray *bytes)
{
  g_auto (Page) page;
  init_page (&page, self);
  cairo_surface_t *surface = make_surface (&page, format, bytes);
  draw_page (&page, surface);
  cairo_status_t status =
      format == FORMAT_PNG ? cairo_surface_write_to_png_stream (surface, append_bytes, bytes) : CAIRO_STATUS_SUCCESS;
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

static void
set_unwritable (GError **error, const char *path, const char *reason)
{
  g_set_error (error, FOOTFALL_REPORT_ERROR, FOOTFALL_REPORT_ERROR_UNWRITABLE,
               _("“%s” could not be written: %s. Choose another place; what was there before is untouched."), path,
               reason);
}

gboolean
footfall_chart_file_check (const char *path, GError **error)
{
  g_return_val_if_fail (path != NULL, FALSE);

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      g_set_error (error, FOOTFALL_REPORT_ERROR, FOOTFALL_REPORT_ERROR_UNWRITABLE,
                   _("“%s” is a folder; name a file in it, as in %s/chart.svg."), path, path);
      return FALSE;
    }
  if (footfall_private_file_is_journal (path))
    {
      g_set_error (error, FOOTFALL_REPORT_ERROR, FOOTFALL_REPORT_ERROR_UNWRITABLE,
                   _("“%s” is a database, perhaps a journal; choose another name."), path);
      return FALSE;
    }
  if (find_format (path) != FORMAT_UNKNOWN)
    return TRUE;
  g_set_error (error, FOOTFALL_REPORT_ERROR, FOOTFALL_REPORT_ERROR_UNKNOWN_FORMAT,
               _("“%s” does not tell what to write; give it the ending .svg, .png or .pdf."), path);
  return FALSE;
}

gboolean
footfall_chart_file_write (const FootfallChartFile *self, const char *path, GError **error)
{
  g_return_val_if_fail (self != NULL && self->chart != NULL, FALSE);
  g_return_val_if_fail (self->width >= FOOTFALL_CHART_WIDTH_MIN && self->width <= FOOTFALL_CHART_WIDTH_MAX, FALSE);

  if (!footfall_chart_file_check (path, error))
    return FALSE;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_status_t status = write_bytes (self, find_format (path), bytes);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      set_unwritable (error, path, cairo_status_to_string (status));
      return FALSE;
    }
  g_autoptr (GError) failure = NULL;
  if (footfall_private_file_replace (path, (const char *) bytes->data, bytes->len, &failure))
    return TRUE;
  set_unwritable (error, path, failure->message);
  return FALSE;
}
