/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/distance-row.h"

#include <math.h>

struct _FootfallDistanceRow
{
  AdwEntryRow parent_instance;

  GtkLabel *symbol;
  FootfallDistanceUnit unit;
};

G_DEFINE_FINAL_TYPE (FootfallDistanceRow, footfall_distance_row, ADW_TYPE_ENTRY_ROW)

static void
footfall_distance_row_class_init (FootfallDistanceRowClass *klass)
{
}

static void
footfall_distance_row_init (FootfallDistanceRow *self)
{
  self->symbol = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->symbol), "dim-label");
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), GTK_WIDGET (self->symbol));
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (self), TRUE);
  footfall_distance_row_set_unit (self, FOOTFALL_DISTANCE_UNIT_KILOMETRES);
}

void
footfall_distance_row_set_unit (FootfallDistanceRow *self, FootfallDistanceUnit unit)
{
  g_return_if_fail (FOOTFALL_IS_DISTANCE_ROW (self));

  self->unit = unit;
  gtk_label_set_label (self->symbol, footfall_distance_unit_get_symbol (unit));
}

void
footfall_distance_row_set_distance (FootfallDistanceRow *self, double distance_m)
{
  g_return_if_fail (FOOTFALL_IS_DISTANCE_ROW (self));

  g_autofree char *text =
      isnan (distance_m) ? g_strdup ("") : footfall_distance_format_number (distance_m, self->unit);
  gtk_editable_set_text (GTK_EDITABLE (self), text);
}

gboolean
footfall_distance_row_get_distance (FootfallDistanceRow *self, double *distance_m, GError **error)
{
  g_return_val_if_fail (FOOTFALL_IS_DISTANCE_ROW (self), FALSE);
  g_return_val_if_fail (distance_m != NULL, FALSE);

  *distance_m = NAN;
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  return *text == '\0' || footfall_distance_parse (text, self->unit, distance_m, error);
}
