/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/widgets/signs-row.h"

#include <glib/gi18n-lib.h>

#include "compat/inner-names.h"

struct _FootfallSignsRow
{
  AdwExpanderRow parent_instance;

  GtkCheckButton *checks[FOOTFALL_N_SIGNS];
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallSignsRow, footfall_signs_row, ADW_TYPE_EXPANDER_ROW)

enum
{
  EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
on_toggled (FootfallSignsRow *self)
{
  if (!self->is_loading)
    g_signal_emit (self, signals[EDITED], 0);
}

static GtkCheckButton *
append_sign (FootfallSignsRow *self, int index)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), footfall_vocabulary_get_label (&footfall_signs, index));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  return GTK_CHECK_BUTTON (check);
}

static void
footfall_signs_row_class_init (FootfallSignsRowClass *klass)
{
  signals[EDITED] = g_signal_new ("edited", FOOTFALL_TYPE_SIGNS_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static void
footfall_signs_row_init (FootfallSignsRow *self)
{
  const char *title = _("Anything Unusual?");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  footfall_inner_names_of_expander_row (ADW_EXPANDER_ROW (self));
  for (int i = 0; i < FOOTFALL_N_SIGNS; i++)
    self->checks[i] = append_sign (self, i);
}

FootfallSigns
footfall_signs_row_get_signs (FootfallSignsRow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_SIGNS_ROW (self), FOOTFALL_SIGNS_NONE);

  unsigned signs = 0;
  for (int i = 0; i < FOOTFALL_N_SIGNS; i++)
    signs |= gtk_check_button_get_active (self->checks[i]) ? 1u << i : 0;
  return (FootfallSigns) signs;
}

void
footfall_signs_row_set_signs (FootfallSignsRow *self, FootfallSigns signs)
{
  g_return_if_fail (FOOTFALL_IS_SIGNS_ROW (self));

  self->is_loading = TRUE;
  for (int i = 0; i < FOOTFALL_N_SIGNS; i++)
    gtk_check_button_set_active (self->checks[i], (signs & (1u << i)) != 0);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), signs != FOOTFALL_SIGNS_NONE);
  self->is_loading = FALSE;
}
