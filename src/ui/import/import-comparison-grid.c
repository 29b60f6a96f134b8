/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-comparison-grid.h"

#include <glib/gi18n-lib.h>

#define ROW_SPACING 3
#define COLUMN_SPACING 12

/* Two columns of equal width, whatever stands in them */
#define VALUE_WIDTH_CHARS 10

/* What stands where nothing is told */
#define NOT_TOLD "–"

/* The columns */
enum
{
  COLUMN_LABEL,
  COLUMN_STORED,
  COLUMN_FOUND,
};

struct _FootfallImportComparisonGrid
{
  GtkWidget parent_instance;

  GtkGrid *grid; /* (owned) by being its parent */
};

G_DEFINE_FINAL_TYPE (FootfallImportComparisonGrid, footfall_import_comparison_grid, GTK_TYPE_WIDGET)

static void
attach (FootfallImportComparisonGrid *self, const char *text, const char *style, int column, int row)
{
  GtkWidget *label = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (column != COLUMN_LABEL)
    {
      gtk_widget_set_hexpand (label, TRUE);
      gtk_label_set_width_chars (GTK_LABEL (label), VALUE_WIDTH_CHARS);
      gtk_label_set_max_width_chars (GTK_LABEL (label), VALUE_WIDTH_CHARS);
    }
  gtk_widget_add_css_class (label, "numeric");
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_grid_attach (self->grid, label, column, row, 1, 1);
}

static void
attach_title (FootfallImportComparisonGrid *self, const char *text, int column)
{
  attach (self, text, "caption-heading", column, 0);
}

static void
attach_line (FootfallImportComparisonGrid *self, const FootfallImportComparison *line, int row)
{
  const char *weight = line->differs ? "different" : NULL;
  attach (self, line->label, "dim-label", COLUMN_LABEL, row);
  attach (self, line->stored != NULL ? line->stored : NOT_TOLD, weight, COLUMN_STORED, row);
  attach (self, line->found != NULL ? line->found : NOT_TOLD, line->fills ? "different" : weight, COLUMN_FOUND, row);
}

static void
clear (FootfallImportComparisonGrid *self)
{
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

static void
footfall_import_comparison_grid_dispose (GObject *object)
{
  FootfallImportComparisonGrid *self = FOOTFALL_IMPORT_COMPARISON_GRID (object);

  if (self->grid != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->grid));
  self->grid = NULL;

  G_OBJECT_CLASS (footfall_import_comparison_grid_parent_class)->dispose (object);
}

static void
footfall_import_comparison_grid_class_init (FootfallImportComparisonGridClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footfall_import_comparison_grid_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_import_comparison_grid_init (FootfallImportComparisonGrid *self)
{
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_row_spacing (self->grid, ROW_SPACING);
  gtk_grid_set_column_spacing (self->grid, COLUMN_SPACING);
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}

void
footfall_import_comparison_grid_set (FootfallImportComparisonGrid *self, GPtrArray *lines, const char *stored_title)
{
  g_return_if_fail (FOOTFALL_IS_IMPORT_COMPARISON_GRID (self));
  g_return_if_fail (lines != NULL && stored_title != NULL);

  clear (self);
  gtk_widget_set_visible (GTK_WIDGET (self), lines->len > 0);
  attach_title (self, stored_title, COLUMN_STORED);
  attach_title (self, _("In the file"), COLUMN_FOUND);
  for (guint i = 0; i < lines->len; i++)
    attach_line (self, lines->pdata[i], (int) i + 1);
}

char *
footfall_import_comparison_grid_describe (GPtrArray *lines)
{
  g_return_val_if_fail (lines != NULL, NULL);

  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  for (guint i = 0; i < lines->len; i++)
    {
      const FootfallImportComparison *line = lines->pdata[i];
      g_autofree char *sentence = NULL;
      if (line->differs)
        /* Translators: "Distance: 9.5 km stored, 9.6 km in the file" */
        sentence = g_strdup_printf (_("%s: %s stored, %s in the file"), line->label, line->stored, line->found);
      else if (line->fills)
        sentence = g_strdup_printf (_("%s: not stored, %s in the file"), line->label, line->found);
      if (sentence != NULL)
        g_strv_builder_add (builder, sentence);
    }
  g_auto (GStrv) sentences = g_strv_builder_end (builder);
  return g_strjoinv (". ", sentences);
}
