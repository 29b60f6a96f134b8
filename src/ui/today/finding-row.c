/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/finding-row.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"
#include "compat/accessible-name.h"
#include "ui/today/finding-look.h"

static GtkWidget *
create_image (const char *icon_name, const char *css_class)
{
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  if (css_class != NULL)
    gtk_widget_add_css_class (image, css_class);
  return image;
}

static GtkWidget *
create_row (const FootfallFinding *finding, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = create_image (footfall_finding_get_icon_name (finding), footfall_finding_get_css_class (finding));
  g_autofree char *key = footfall_finding_get_key (finding);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", key);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.why");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
  return row;
}

static GtkWidget *
create_bring_back_button (const FootfallFinding *finding, const char *title)
{
  GtkWidget *button = gtk_button_new_with_label (_("Bring Back"));
  g_autofree char *key = footfall_finding_get_key (finding);
  /* Translators: %s is what was found, such as "Left knee: severe pain" */
  g_autofree char *name = g_strdup_printf (_("Bring Back “%s”"), title);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", key);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.bring-back");
  footfall_set_accessible_name (button, name);
  return button;
}

GtkWidget *
footfall_finding_row_new (FootfallModel *model, const FootfallFinding *finding)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  g_autoptr (FootfallFindingText) text = footfall_finding_create_text (finding, model);
  GtkWidget *row = create_row (finding, text->title, text->sentence);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_image ("go-next-symbolic", NULL));
  return row;
}

GtkWidget *
footfall_finding_row_new_dismissed (FootfallModel *model, const FootfallFinding *finding, FootfallDay until)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  g_autoptr (FootfallFindingText) text = footfall_finding_create_text (finding, model);
  g_autofree char *last_day = footfall_phrase_day (until, footfall_model_get_today (model));
  /* Translators: %s is a day */
  g_autofree char *subtitle = g_strdup_printf (_("Dismissed until %s"), last_day);
  GtkWidget *row = create_row (finding, text->title, subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_bring_back_button (finding, text->title));
  return row;
}
