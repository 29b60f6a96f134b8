/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/breaks/break-card.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"
#include "advice/tips.h"
#include "compat/announce.h"
#include "reminder/break-phase.h"
#include "ui/breaks/break-changes.h"
#include "ui/breaks/low-impact-list.h"
#include "ui/breaks/resume-list.h"
#include "ui/resource.h"
#include "ui/tip-row.h"
#include "ui/widgets/wrap-layout.h"

struct _FootfallBreakCard
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *text;
  GtkWidget *buttons;
  GtkWidget *edit;
  GtkWidget *end;
  GtkWidget *resume_group;
  FootfallResumeList *resume;
  GtkWidget *low_impact_group;
  FootfallLowImpactList *low_impact;
  GtkListBox *way_back;
};

G_DEFINE_FINAL_TYPE (FootfallBreakCard, footfall_break_card, ADW_TYPE_BIN)

/* A screen reader hears that a break began, that it is over, and that running is back; not every new day. */
static void
set_title (FootfallBreakCard *self, const char *title, gboolean is_news)
{
  if (g_strcmp0 (gtk_label_get_label (self->title), title) == 0)
    return;

  gtk_label_set_label (self->title, title);
  if (is_news && gtk_widget_get_mapped (GTK_WIDGET (self)))
    footfall_announce (GTK_WIDGET (self), title);
}

static char *
format_day_of_break (const FootfallBreak *pause, FootfallDay today)
{
  int day = today - pause->starts_on + 1;
  if (pause->ends_on == FOOTFALL_DAY_UNKNOWN)
    /* Translators: %d is which day of a break it is */
    return g_strdup_printf (_("Day %d"), day);
  /* Translators: which day of a break it is, and how many it has, as in "Day 3 of 7" */
  return g_strdup_printf (_("Day %1$d of %2$d"), day, pause->ends_on - pause->starts_on + 1);
}

static char *
format_rest_text (const FootfallBreak *pause, FootfallDay today)
{
  if (pause->ends_on == FOOTFALL_DAY_UNKNOWN)
    return g_strdup (_("Its end is open. Rest the knee, and keep moving in ways that it likes."));

  g_autofree char *last_day = footfall_phrase_weekday (pause->ends_on, today);
  /* Translators: %s is the last day of a break */
  return g_strdup_printf (_("Until %s. Rest the knee, and keep moving in ways that it likes."), last_day);
}

static char *
format_ready_text (const FootfallBreak *pause, FootfallDay today, const FootfallResumeCheck *check)
{
  const char *next = footfall_resume_check_is_met (check) ? _("One thing is left: the walk.")
                                                          : _("It takes a little longer: see what is missing.");
  if (pause->ends_on >= today)
    /* Translators: %s is a sentence that says what comes next */
    return g_strdup_printf (_("The last day of your break is today. %s"), next);

  g_autofree char *last_day = footfall_phrase_weekday (pause->ends_on, today);
  /* Translators: %1$s is a day, %2$s a sentence that says what comes next */
  return g_strdup_printf (_("The last day of your break was %1$s. %2$s"), last_day, next);
}

static void
show_groups (FootfallBreakCard *self, gboolean is_break)
{
  gtk_widget_set_visible (self->buttons, is_break);
  gtk_widget_set_visible (self->resume_group, is_break);
  gtk_widget_set_visible (self->low_impact_group, is_break);
  gtk_widget_set_visible (GTK_WIDGET (self->way_back), !is_break);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

static void
show_break (FootfallBreakCard *self, FootfallModel *model, const FootfallBreak *pause, FootfallBreakPhase phase)
{
  const FootfallLog *log = footfall_model_get_log (model);
  const FootfallRules *rules = footfall_model_get_rules (model);
  FootfallDay today = footfall_model_get_today (model);
  const FootfallResumeCheck *check = footfall_model_get_resume_check (model);
  gboolean is_ready = phase == FOOTFALL_BREAK_PHASE_READY;
  g_autofree char *title = is_ready ? g_strdup (_("Ready to Try Again?")) : format_day_of_break (pause, today);
  g_autofree char *text = is_ready ? format_ready_text (pause, today, check) : format_rest_text (pause, today);
  show_groups (self, TRUE);
  set_title (self, title, is_ready || today == pause->starts_on);
  gtk_label_set_label (self->text, text);
  const FootfallUuidText uuid = footfall_uuid_to_text (&pause->record.uuid);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->edit), "s", uuid.text);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->end), "s", uuid.text);
  gtk_button_set_label (GTK_BUTTON (self->edit), is_ready ? _("_Extend…") : _("_Edit…"));
  gtk_widget_set_visible (self->end, !is_ready);
  footfall_resume_list_show (self->resume, check, rules);
  footfall_low_impact_list_show_done (self->low_impact, log, pause->starts_on);
}

static void
show_way_back (FootfallBreakCard *self, const FootfallBreak *pause, FootfallDay today)
{
  g_autofree char *day = footfall_phrase_day (pause->walk_ok_on, today);
  /* Translators: %s is a day */
  g_autofree char *text = g_strdup_printf (_("The walk went well on %s. Begin short and on level ground, with a day "
                                             "off in between; what would be a big step stands under Next Run."),
                                           day);
  show_groups (self, FALSE);
  set_title (self, _("Back to Running"), TRUE);
  gtk_label_set_label (self->text, text);
}

static void
footfall_break_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_BREAK_CARD);

  G_OBJECT_CLASS (footfall_break_card_parent_class)->dispose (object);
}

static void
footfall_break_card_class_init (FootfallBreakCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_break_card_dispose;

  g_type_ensure (FOOTFALL_TYPE_LOW_IMPACT_LIST);
  g_type_ensure (FOOTFALL_TYPE_RESUME_LIST);
  g_type_ensure (FOOTFALL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("breaks/break-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakCard, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakCard, text);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakCard, buttons);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakCard, edit);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakCard, end);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakCard, resume_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakCard, resume);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakCard, low_impact_group);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakCard, low_impact);
  gtk_widget_class_bind_template_child (widget_class, FootfallBreakCard, way_back);
}

static void
footfall_break_card_init (FootfallBreakCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_append (self->way_back, footfall_tip_row_new (footfall_tip_find ("walk-run")));
}

void
footfall_break_card_show (FootfallBreakCard *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_BREAK_CARD (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));

  const FootfallLog *log = footfall_model_get_log (model);
  FootfallBreakPhase phase;
  const FootfallBreak *pause = footfall_break_find (log, footfall_model_get_today (model), &phase);
  const FootfallBreak *resumed = footfall_break_find_resumed (log, footfall_model_get_today (model));
  if (pause != NULL)
    show_break (self, model, pause, phase);
  else if (resumed != NULL)
    show_way_back (self, resumed, footfall_model_get_today (model));
  else
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
