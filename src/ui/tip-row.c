/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/tip-row.h"

#include <glib/gi18n-lib.h>

#include "compat/inner-names.h"

static void
add_part (AdwExpanderRow *tip, const char *title, const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_expander_row_add_row (tip, row);
}

GtkWidget *
footfall_tip_row_new (const FootfallTip *tip)
{
  g_return_val_if_fail (tip != NULL, NULL);

  AdwExpanderRow *row = ADW_EXPANDER_ROW (adw_expander_row_new ());
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), footfall_tip_get_title (tip));
  footfall_inner_names_of_expander_row (row);
  adw_expander_row_set_subtitle (row, footfall_tip_get_what (tip));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, footfall_tip_get_title (tip),
                                  -1);
  add_part (row, _("How"), footfall_tip_get_how (tip));
  add_part (row, _("How much"), footfall_tip_get_how_much (tip));
  add_part (row, _("When to stop"), footfall_tip_get_when_to_stop (tip));
  add_part (row, _("What it rests on"), footfall_tip_get_evidence (tip));
  return GTK_WIDGET (row);
}
