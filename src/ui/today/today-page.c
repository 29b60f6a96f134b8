/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/today-page.h"

#include "compat/inner-names.h"
#include "ui/breaks/break-card.h"
#include "ui/resource.h"
#include "ui/today/check-in-card.h"
#include "ui/today/next-run-card.h"
#include "ui/today/shoes-card.h"
#include "ui/today/status-card.h"
#include "ui/today/tips-card.h"
#include "ui/today/week-card.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/scroll-to.h"

struct _FootfallTodayPage
{
  GtkWidget parent_instance;

  GtkStack *stack;
  GtkWidget *cards;
  FootfallStatusCard *status;
  FootfallCheckInCard *check_in;
  FootfallBreakCard *pause;
  FootfallNextRunCard *next_run;
  FootfallWeekCard *week;
  FootfallShoesCard *shoes;
  FootfallTipsCard *tips;

  FootfallModel *model; /* (owned) */
  gboolean is_outdated;
  guint clock_source;
};

/* How late a morning may be noticed. */
#define CLOCK_INTERVAL_S 60

G_DEFINE_FINAL_TYPE (FootfallTodayPage, footfall_today_page, GTK_TYPE_WIDGET)

static void
fill_cards (FootfallTodayPage *self)
{
  GtkWidget *focused_card = footfall_focus_find_child (self->cards);
  footfall_status_card_show (self->status, self->model);
  footfall_check_in_card_show (self->check_in, self->model);
  footfall_break_card_show (self->pause, self->model);
  footfall_next_run_card_show (self->next_run, self->model);
  footfall_week_card_show (self->week, self->model);
  footfall_shoes_card_show (self->shoes, self->model);
  footfall_tips_card_show (self->tips, self->model);
  footfall_focus_keep (self->cards, focused_card);
}

static void
refresh (FootfallTodayPage *self)
{
  self->is_outdated = FALSE;
  gboolean is_empty = footfall_model_get_assessment (self->model)->status == FOOTFALL_STATUS_EMPTY;
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "cards");
  if (is_empty)
    return;

  fill_cards (self);
}

/* A page that nobody sees is made anew when it is seen again. */
static void
on_assessment_changed (FootfallTodayPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
  else
    self->is_outdated = TRUE;
}

static gboolean
on_clock (gpointer data)
{
  FootfallTodayPage *self = data;

  footfall_check_in_card_show (self->check_in, self->model);
  return G_SOURCE_CONTINUE;
}

static void
footfall_today_page_map (GtkWidget *widget)
{
  FootfallTodayPage *self = FOOTFALL_TODAY_PAGE (widget);

  if (self->is_outdated)
    refresh (self);
  GTK_WIDGET_CLASS (footfall_today_page_parent_class)->map (widget);
  if (self->clock_source == 0)
    self->clock_source = g_timeout_add_seconds (CLOCK_INTERVAL_S, on_clock, self);
}

static void
footfall_today_page_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&FOOTFALL_TODAY_PAGE (widget)->clock_source, g_source_remove);
  GTK_WIDGET_CLASS (footfall_today_page_parent_class)->unmap (widget);
}

static void
footfall_today_page_dispose (GObject *object)
{
  g_clear_handle_id (&FOOTFALL_TODAY_PAGE (object)->clock_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_TODAY_PAGE);
  g_clear_object (&FOOTFALL_TODAY_PAGE (object)->model);

  G_OBJECT_CLASS (footfall_today_page_parent_class)->dispose (object);
}

static void
footfall_today_page_class_init (FootfallTodayPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_today_page_dispose;
  widget_class->map = footfall_today_page_map;
  widget_class->unmap = footfall_today_page_unmap;

  g_type_ensure (FOOTFALL_TYPE_STATUS_CARD);
  g_type_ensure (FOOTFALL_TYPE_BREAK_CARD);
  g_type_ensure (FOOTFALL_TYPE_CHECK_IN_CARD);
  g_type_ensure (FOOTFALL_TYPE_NEXT_RUN_CARD);
  g_type_ensure (FOOTFALL_TYPE_WEEK_CARD);
  g_type_ensure (FOOTFALL_TYPE_SHOES_CARD);
  g_type_ensure (FOOTFALL_TYPE_TIPS_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/today-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallTodayPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootfallTodayPage, cards);
  gtk_widget_class_bind_template_child (widget_class, FootfallTodayPage, check_in);
  gtk_widget_class_bind_template_child (widget_class, FootfallTodayPage, status);
  gtk_widget_class_bind_template_child (widget_class, FootfallTodayPage, pause);
  gtk_widget_class_bind_template_child (widget_class, FootfallTodayPage, next_run);
  gtk_widget_class_bind_template_child (widget_class, FootfallTodayPage, week);
  gtk_widget_class_bind_template_child (widget_class, FootfallTodayPage, shoes);
  gtk_widget_class_bind_template_child (widget_class, FootfallTodayPage, tips);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
footfall_today_page_init (FootfallTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footfall_inner_names_of_pages (GTK_WIDGET (self));
}

GtkWidget *
footfall_today_page_new (FootfallModel *model)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallTodayPage *self = g_object_new (FOOTFALL_TYPE_TODAY_PAGE, NULL);
  self->model = g_object_ref (model);
  g_signal_connect_object (model, "assessment-changed", G_CALLBACK (on_assessment_changed), self, G_CONNECT_SWAPPED);
  refresh (self);
  return GTK_WIDGET (self);
}

void
footfall_today_page_show_card (FootfallTodayPage *self, const char *name)
{
  g_return_if_fail (FOOTFALL_IS_TODAY_PAGE (self));
  g_return_if_fail (name != NULL);

  GtkWidget *card = NULL;
  if (g_str_equal (name, "check-in"))
    {
      footfall_check_in_card_ask_again (self->check_in);
      card = GTK_WIDGET (self->check_in);
    }
  else if (g_str_equal (name, "break"))
    card = GTK_WIDGET (self->pause);
  if (card == NULL || !gtk_widget_get_visible (card))
    return;

  footfall_focus_keep (self->cards, card);
  footfall_scroll_to (card);
}
