/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/next-run-card.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "advice/next-run-text.h"
#include "advice/phrases.h"
#include "ui/resource.h"
#include "ui/run-text.h"
#include "ui/widgets/distance-row.h"
#include "ui/widgets/message-row.h"

struct _FootfallNextRunCard
{
  AdwBin parent_instance;

  GtkWidget *figure; /* can be focused: a list passes the focus on only from rows that can */
  GtkLabel *title;
  GtkLabel *text;
  FootfallDistanceRow *planned;
  FootfallMessageRow *answer;
  AdwActionRow *compared;

  FootfallModel *model; /* (owned) */
};

G_DEFINE_FINAL_TYPE (FootfallNextRunCard, footfall_next_run_card, ADW_TYPE_BIN)

/* The run that the answer is made of, so that it can be looked at. */
static void
show_compared (FootfallNextRunCard *self, const FootfallUuid *uuid)
{
  const FootfallRun *run = footfall_log_find_run (footfall_model_get_log (self->model), uuid);
  gtk_widget_set_visible (GTK_WIDGET (self->compared), run != NULL);
  if (run == NULL)
    return;

  g_autofree char *title = footfall_run_text_get_title (run, footfall_model_get_distance_unit (self->model));
  g_autofree char *day = footfall_phrase_day (footfall_run_get_day (run), footfall_model_get_today (self->model));
  /* Translators: a run and its day, as in "8.2 km in 48:10 on 14 Nov" */
  g_autofree char *text = g_strdup_printf (_("%1$s on %2$s"), title, day);
  adw_action_row_set_subtitle (self->compared, text);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->compared), "s",
                                    footfall_uuid_to_text (&run->record.uuid).text);
}

static void
answer (FootfallNextRunCard *self)
{
  double distance_m;
  if (!footfall_distance_row_get_distance (self->planned, &distance_m, NULL) || isnan (distance_m))
    {
      footfall_message_row_set (self->answer, FOOTFALL_TONE_QUIET, GTK_WIDGET (self->planned), NULL);
      show_compared (self, &FOOTFALL_UUID_NONE);
      return;
    }

  const FootfallRules *rules = footfall_model_get_rules (self->model);
  FootfallPlanned planned =
      footfall_plan (footfall_model_get_log (self->model), rules, footfall_model_get_today (self->model), distance_m);
  g_autofree char *text =
      footfall_planned_get_text (&planned, distance_m, rules, footfall_model_get_distance_unit (self->model));
  footfall_message_row_set (self->answer, planned.level >= 0 ? FOOTFALL_TONE_CAUTION : FOOTFALL_TONE_QUIET,
                            GTK_WIDGET (self->planned), text);
  show_compared (self, &planned.longest_run);
}

static void
on_left (FootfallNextRunCard *self)
{
  double distance_m;
  g_autoptr (GError) error = NULL;
  if (!footfall_distance_row_get_distance (self->planned, &distance_m, &error))
    footfall_message_row_set_error (self->answer, GTK_WIDGET (self->planned), error);
}

static void
footfall_next_run_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_NEXT_RUN_CARD);
  g_clear_object (&FOOTFALL_NEXT_RUN_CARD (object)->model);

  G_OBJECT_CLASS (footfall_next_run_card_parent_class)->dispose (object);
}

static void
footfall_next_run_card_class_init (FootfallNextRunCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_next_run_card_dispose;

  g_type_ensure (FOOTFALL_TYPE_DISTANCE_ROW);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/next-run-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallNextRunCard, figure);
  gtk_widget_class_bind_template_child (widget_class, FootfallNextRunCard, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallNextRunCard, text);
  gtk_widget_class_bind_template_child (widget_class, FootfallNextRunCard, planned);
  gtk_widget_class_bind_template_child (widget_class, FootfallNextRunCard, answer);
  gtk_widget_class_bind_template_child (widget_class, FootfallNextRunCard, compared);
  gtk_widget_class_bind_template_callback (widget_class, answer);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
}

static void
footfall_next_run_card_init (FootfallNextRunCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_next_run_card_show (FootfallNextRunCard *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_NEXT_RUN_CARD (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));

  g_set_object (&self->model, model);
  FootfallDistanceUnit unit = footfall_model_get_distance_unit (model);
  const FootfallNextRun *next_run = &footfall_model_get_assessment (model)->next_run;
  g_autofree char *title = footfall_next_run_get_title (next_run, unit);
  g_autofree char *text = footfall_next_run_get_text (next_run, footfall_model_get_rules (model), unit);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->text, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->figure), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  footfall_distance_row_set_unit (self->planned, unit);
  answer (self);
}
