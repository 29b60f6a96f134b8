/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/check-in-card.h"

#include <glib/gi18n-lib.h>

#include "compat/announce.h"
#include "ui/resource.h"
#include "ui/run-text.h"
#include "ui/today/check-in-answer.h"
#include "ui/today/check-in-knee.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/list-box.h"
#include "ui/widgets/message-row.h"
#include "ui/widgets/pain-scale.h"
#include "ui/widgets/wrap-layout.h"

/* "Later" */
#define LATER_S (2 * 3600)

struct _FootfallCheckInCard
{
  AdwBin parent_instance;

  AdwPreferencesGroup *group;
  GtkListBox *knees;
  FootfallMessageRow *message;

  FootfallModel *model;     /* (owned) */
  FootfallCheckIn check_in; /* what is asked; its run is looked up anew for an answer */
  FootfallUuid run;         /* what it was asked about, or none */
  gboolean is_open;
  gint64 later_until; /* unix seconds: not asked before */
};

G_DEFINE_FINAL_TYPE (FootfallCheckInCard, footfall_check_in_card, ADW_TYPE_BIN)

static gint64
get_now (void)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static gboolean
find_check_in (FootfallCheckInCard *self, FootfallCheckIn *check_in)
{
  gint64 now = get_now ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  return now >= self->later_until && footfall_check_in_answer_find (self->model, now, zone, check_in);
}

/* Someone may be in the middle of an answer: the same question stays as it is. */
static gboolean
asks_the_same (FootfallCheckInCard *self, const FootfallCheckIn *check_in)
{
  if (!self->is_open || self->check_in.morning != check_in->morning
      || !footfall_uuid_equal (&self->run, check_in->run != NULL ? &check_in->run->record.uuid : &FOOTFALL_UUID_NONE))
    return FALSE;
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    if (self->check_in.knees[knee] != check_in->knees[knee])
      return FALSE;
  return TRUE;
}

static const char *
get_question (FootfallCheckInCard *self)
{
  gboolean is_today = self->check_in.morning == footfall_model_get_today (self->model);
  guint n_knees = 0;
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    n_knees += self->check_in.knees[knee];
  if (is_today)
    return n_knees > 1 ? _("How are your knees this morning?") : _("How is your knee this morning?");
  return n_knees > 1 ? _("How were your knees yesterday morning?") : _("How was your knee yesterday morning?");
}

static char *
format_occasion (FootfallCheckInCard *self)
{
  const FootfallRun *run = self->check_in.run;
  if (run == NULL)
    return g_strdup (_("You are taking a break; this shows when it is time to try again."));

  g_autofree char *title = footfall_run_text_get_title (run, footfall_model_get_distance_unit (self->model));
  /* Translators: %s is a run, as in "6.2 km in 38:10" */
  return g_strdup_printf (_("The day before you ran %s."), title);
}

static char *
format_question (FootfallCheckInCard *self)
{
  g_autofree char *occasion = format_occasion (self);
  /* Translators: a question, and what it is about */
  return g_strdup_printf (_("%1$s %2$s"), get_question (self), occasion);
}

static void
ask (FootfallCheckInCard *self, const FootfallCheckIn *check_in)
{
  self->check_in = *check_in;
  self->run = check_in->run != NULL ? check_in->run->record.uuid : FOOTFALL_UUID_NONE;
  g_autofree char *question = format_question (self);
  adw_preferences_group_set_description (self->group, question);
  footfall_list_box_clear (self->knees);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    if (check_in->knees[knee])
      gtk_list_box_append (self->knees, footfall_check_in_knee_new ((FootfallKnee) knee));
  self->message = g_object_new (FOOTFALL_TYPE_MESSAGE_ROW, NULL);
  gtk_list_box_append (self->knees, GTK_WIDGET (self->message));
}

static void
update (FootfallCheckInCard *self)
{
  FootfallCheckIn check_in;
  gboolean is_open = find_check_in (self, &check_in);
  if (is_open && !asks_the_same (self, &check_in))
    ask (self, &check_in);
  gboolean is_news = is_open && !self->is_open;
  self->is_open = is_open;
  gtk_widget_set_visible (GTK_WIDGET (self), is_open);
  if (is_news && gtk_widget_get_mapped (GTK_WIDGET (self)))
    footfall_announce (GTK_WIDGET (self), get_question (self));
}

/* Returns: whether anything was answered */
static gboolean
read_answer (FootfallCheckInCard *self, FootfallCheckInAnswer *answer)
{
  gboolean is_answered = FALSE;
  footfall_check_in_answer_init (answer);
  for (int i = 0;; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->knees, i);
      if (!FOOTFALL_IS_CHECK_IN_KNEE (row))
        return is_answered;
      FootfallCheckInKnee *asked = FOOTFALL_CHECK_IN_KNEE (row);
      FootfallKnee knee = footfall_check_in_knee_get_knee (asked);
      answer->levels[knee] = footfall_check_in_knee_get_level (asked);
      answer->areas[knee] = footfall_check_in_knee_get_area (asked);
      is_answered |= answer->levels[knee] != FOOTFALL_LEVEL_NOT_ASKED;
    }
}

/* What cannot be stored is said in a toast, and the answer stays. */
static void
on_save (FootfallCheckInCard *self)
{
  FootfallCheckInAnswer answer;
  if (read_answer (self, &answer))
    {
      footfall_message_row_set (self->message, FOOTFALL_TONE_ERROR, NULL, NULL);
      gtk_widget_activate_action_variant (GTK_WIDGET (self), "win.answer-check-in",
                                          footfall_check_in_answer_to_variant (&answer));
      return;
    }

  footfall_message_row_set (self->message, FOOTFALL_TONE_ERROR, NULL, _("Choose how much it hurts, 0 to 10."));
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->knees, 0)));
}

static void
on_later (FootfallCheckInCard *self)
{
  GtkWidget *cards = gtk_widget_get_parent (GTK_WIDGET (self));
  self->later_until = get_now () + LATER_S;
  update (self);
  footfall_focus_keep (cards, GTK_WIDGET (self));
}

static void
footfall_check_in_card_dispose (GObject *object)
{
  FootfallCheckInCard *self = FOOTFALL_CHECK_IN_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_CHECK_IN_CARD);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_check_in_card_parent_class)->dispose (object);
}

static void
footfall_check_in_card_class_init (FootfallCheckInCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_check_in_card_dispose;

  g_type_ensure (FOOTFALL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/check-in-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallCheckInCard, group);
  gtk_widget_class_bind_template_child (widget_class, FootfallCheckInCard, knees);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
  gtk_widget_class_bind_template_callback (widget_class, on_later);
}

static void
footfall_check_in_card_init (FootfallCheckInCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_check_in_card_show (FootfallCheckInCard *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_CHECK_IN_CARD (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));

  g_set_object (&self->model, model);
  update (self);
}

void
footfall_check_in_card_ask_again (FootfallCheckInCard *self)
{
  g_return_if_fail (FOOTFALL_IS_CHECK_IN_CARD (self));
  g_return_if_fail (self->model != NULL);

  self->later_until = 0;
  update (self);
}
