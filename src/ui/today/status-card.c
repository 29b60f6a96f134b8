/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/status-card.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "advice/finding-text.h"
#include "advice/status-text.h"
#include "ui/resource.h"
#include "ui/today/finding-look.h"
#include "ui/widgets/list-box.h"

struct _FootfallStatusCard
{
  GtkWidget parent_instance;

  GtkWidget *card; /* named so that it goes with the template */
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *suggestion;
  GtkWidget *buttons;
  GtkActionable *why;
  GtkActionable *dismiss;
  GtkListBox *others;
  GtkToggleButton *show_dismissed;
  GtkListBox *dismissed;
};

G_DEFINE_FINAL_TYPE (FootfallStatusCard, footfall_status_card, GTK_TYPE_WIDGET)

static gboolean
is_dismissed (FootfallModel *model, const char *key)
{
  const FootfallLog *log = footfall_model_get_log (model);
  for (guint i = 0; i < footfall_log_get_size (log, FOOTFALL_RECORD_DISMISSAL); i++)
    {
      const FootfallDismissal *dismissal = footfall_log_get (log, FOOTFALL_RECORD_DISMISSAL, i);
      if (g_strcmp0 (dismissal->finding, key) == 0 && dismissal->until >= footfall_model_get_today (model))
        return TRUE;
    }
  return FALSE;
}

static FootfallFindingText *
create_text (FootfallModel *model, const FootfallFinding *finding)
{
  return footfall_finding_text_new (finding, footfall_model_get_log (model), footfall_model_get_rules (model),
                                    footfall_model_get_distance_unit (model));
}

static GtkWidget *
create_row (FootfallModel *model, const FootfallFinding *finding, const char *key)
{
  g_autoptr (FootfallFindingText) text = create_text (model, finding);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name (footfall_finding_get_icon_name (finding));
  gtk_widget_add_css_class (icon, footfall_finding_get_css_class (finding));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text->sentence);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", key);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.why");
  return row;
}

static void
set_icon (FootfallStatusCard *self, const char *icon_name, const char *css_class)
{
  const char *classes[] = { css_class, NULL };
  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_widget_set_css_classes (GTK_WIDGET (self->icon), classes);
}

static void
show_loudest (FootfallStatusCard *self, FootfallModel *model, const FootfallFinding *finding, const char *key)
{
  g_autoptr (FootfallFindingText) text = create_text (model, finding);
  set_icon (self, footfall_finding_get_icon_name (finding), footfall_finding_get_css_class (finding));
  gtk_label_set_label (self->title, text->sentence);
  gtk_label_set_label (self->suggestion, text->suggestion);
  gtk_actionable_set_action_target (self->why, "s", key);
  gtk_actionable_set_action_target (self->dismiss, "s", key);
}

static void
show_nothing_loud (FootfallStatusCard *self, FootfallModel *model)
{
  g_autofree char *title =
      footfall_status_get_title (footfall_model_get_assessment (model), footfall_model_get_log (model),
                                 footfall_model_get_rules (model), footfall_model_get_distance_unit (model));
  set_icon (self, "dialog-information-symbolic", "dim-label");
  gtk_label_set_label (self->title, title);
}

static void
footfall_status_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_STATUS_CARD);

  G_OBJECT_CLASS (footfall_status_card_parent_class)->dispose (object);
}

static void
footfall_status_card_class_init (FootfallStatusCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_status_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/status-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, card);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, icon);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, suggestion);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, buttons);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, why);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, dismiss);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, others);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, show_dismissed);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, dismissed);
}

static void
footfall_status_card_init (FootfallStatusCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_status_card_show (FootfallStatusCard *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_STATUS_CARD (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));

  const FootfallAssessment *assessment = footfall_model_get_assessment (model);
  guint n_shown = 0;
  guint n_dismissed = 0;
  footfall_list_box_clear (self->others);
  footfall_list_box_clear (self->dismissed);
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      g_autofree char *key = footfall_finding_get_key (finding);
      if (is_dismissed (model, key))
        {
          gtk_list_box_append (self->dismissed, create_row (model, finding, key));
          n_dismissed++;
        }
      else if (n_shown++ == 0)
        show_loudest (self, model, finding, key);
      else
        gtk_list_box_append (self->others, create_row (model, finding, key));
    }

  if (n_shown == 0)
    show_nothing_loud (self, model);
  gtk_widget_set_visible (GTK_WIDGET (self->suggestion), n_shown > 0);
  gtk_widget_set_visible (self->buttons, n_shown > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->others), n_shown > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->show_dismissed), n_dismissed > 0);
  if (n_dismissed == 0)
    gtk_toggle_button_set_active (self->show_dismissed, FALSE);
}
