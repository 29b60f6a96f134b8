/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/status-card.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "advice/status-text.h"
#include "compat/announce.h"
#include "reminder/break-phase.h"
#include "ui/resource.h"
#include "ui/today/finding-look.h"
#include "ui/today/finding-row.h"
#include "ui/widgets/list-box.h"
#include "ui/widgets/wrap-layout.h"

struct _FootfallStatusCard
{
  GtkWidget parent_instance;

  GtkWidget *card; /* named so that it goes with the template */
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *suggestion;
  GtkWidget *buttons;
  GtkWidget *why;
  GtkWidget *dismiss;
  GtkWidget *offer;
  GtkListBox *others;
  GtkToggleButton *show_dismissed;
  GtkListBox *dismissed;
};

G_DEFINE_FINAL_TYPE (FootfallStatusCard, footfall_status_card, GTK_TYPE_WIDGET)

static void
set_icon (FootfallStatusCard *self, const char *icon_name, const char *css_class)
{
  const char *classes[] = { css_class, NULL };
  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_widget_set_css_classes (GTK_WIDGET (self->icon), classes);
}

static gboolean
is_dismissed (FootfallModel *model, const FootfallFinding *finding)
{
  return footfall_finding_find_dismissal (finding, footfall_model_get_log (model), footfall_model_get_today (model))
         != NULL;
}

/* What makes the status what it is goes first, whatever the order of the list. */
static const FootfallFinding *
choose_loudest (FootfallModel *model)
{
  const FootfallAssessment *assessment = footfall_model_get_assessment (model);
  const FootfallFinding *loudest = footfall_status_find_finding (assessment);
  if (loudest != NULL && !is_dismissed (model, loudest))
    return loudest;
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      if (!is_dismissed (model, finding))
        return finding;
    }
  return NULL;
}

/* A screen reader hears the sentence when it is another one than before. */
static void
set_title (FootfallStatusCard *self, const char *title)
{
  gboolean is_news = *gtk_label_get_label (self->title) != '\0'
                     && g_strcmp0 (gtk_label_get_label (self->title), title) != 0;
  gtk_label_set_label (self->title, title);
  if (is_news && gtk_widget_get_mapped (GTK_WIDGET (self)))
    footfall_announce (GTK_WIDGET (self), title);
}

static void
set_suggestion (FootfallStatusCard *self, const char *suggestion)
{
  gtk_label_set_label (self->suggestion, suggestion != NULL ? suggestion : "");
  gtk_widget_set_visible (GTK_WIDGET (self->suggestion), suggestion != NULL);
}

static gboolean
is_break_on (FootfallModel *model)
{
  FootfallBreakPhase phase;
  return footfall_break_find (footfall_model_get_log (model), footfall_model_get_today (model), &phase) != NULL;
}

/* The action of before may take no target, or another: GTK complains of each mixture of old and new. */
static void
set_action (GtkActionable *actionable, const char *detailed_name)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (detailed_name, &name, &target, NULL))
    g_return_if_reached ();
  gtk_actionable_set_action_name (actionable, NULL);
  gtk_actionable_set_action_target_value (actionable, target);
  gtk_actionable_set_action_name (actionable, name);
}

static void
show_offer (FootfallStatusCard *self, FootfallModel *model, const FootfallFinding *finding)
{
  const char *label = NULL;
  g_autofree char *action = footfall_finding_get_offer (finding, is_break_on (model), &label);
  gtk_widget_set_visible (self->offer, action != NULL);
  if (action == NULL)
    return;
  gtk_button_set_label (GTK_BUTTON (self->offer), label);
  set_action (GTK_ACTIONABLE (self->offer), action);
}

static void
show_loudest (FootfallStatusCard *self, FootfallModel *model, const FootfallFinding *finding)
{
  g_autoptr (FootfallFindingText) text = footfall_finding_create_text (finding, model);
  g_autofree char *key = footfall_finding_get_key (finding);
  set_icon (self, footfall_finding_get_icon_name (finding), footfall_finding_get_css_class (finding));
  set_title (self, text->sentence);
  set_suggestion (self, text->suggestion);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->why), "s", key);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->dismiss), "s", key);
  gtk_widget_set_visible (self->dismiss, footfall_finding_can_be_dismissed (finding));
  show_offer (self, model, finding);
}

/* What is only folded is not called nothing. */
static void
show_nothing_loud (FootfallStatusCard *self, FootfallModel *model, guint n_dismissed)
{
  set_icon (self, "dialog-information-symbolic", "dim-label");
  if (n_dismissed > 0)
    {
      set_title (self, _("Nothing beyond what you dismissed."));
      set_suggestion (self, NULL);
      return;
    }

  g_autofree char *title =
      footfall_status_get_title (footfall_model_get_assessment (model), footfall_model_get_log (model),
                                 footfall_model_get_rules (model), footfall_model_get_distance_unit (model));
  set_title (self, title);
  set_suggestion (self, NULL);
}

/* Returns: how many are folded */
static guint
list_findings (FootfallStatusCard *self, FootfallModel *model, const FootfallFinding *loudest)
{
  const FootfallAssessment *assessment = footfall_model_get_assessment (model);
  guint n_dismissed = 0;
  for (guint i = 0; i < assessment->findings->len; i++)
    {
      const FootfallFinding *finding = g_ptr_array_index (assessment->findings, i);
      const FootfallDismissal *dismissal = footfall_finding_find_dismissal (finding, footfall_model_get_log (model),
                                                                            footfall_model_get_today (model));
      if (dismissal != NULL)
        {
          gtk_list_box_append (self->dismissed,
                               footfall_finding_row_new_dismissed (model, finding, dismissal->until));
          n_dismissed++;
        }
      else if (finding != loudest)
        gtk_list_box_append (self->others, footfall_finding_row_new (model, finding));
    }
  return n_dismissed;
}

static void
offer_dismissed (FootfallStatusCard *self, guint n_dismissed)
{
  /* Translators: %u is how many findings are folded */
  g_autofree char *label = g_strdup_printf (_("Show Dis_missed (%u)"), n_dismissed);
  gtk_button_set_label (GTK_BUTTON (self->show_dismissed), label);
  gtk_widget_set_visible (GTK_WIDGET (self->show_dismissed), n_dismissed > 0);
  if (n_dismissed == 0)
    gtk_toggle_button_set_active (self->show_dismissed, FALSE);
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

  g_type_ensure (FOOTFALL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/status-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, card);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, icon);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, suggestion);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, buttons);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, why);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, dismiss);
  gtk_widget_class_bind_template_child (widget_class, FootfallStatusCard, offer);
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

  const FootfallFinding *loudest = choose_loudest (model);
  footfall_list_box_clear (self->others);
  footfall_list_box_clear (self->dismissed);
  guint n_dismissed = list_findings (self, model, loudest);
  if (loudest != NULL)
    show_loudest (self, model, loudest);
  else
    show_nothing_loud (self, model, n_dismissed);
  gtk_widget_set_visible (self->buttons, loudest != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->others), gtk_list_box_get_row_at_index (self->others, 0) != NULL);
  offer_dismissed (self, n_dismissed);
}
