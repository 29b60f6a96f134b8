/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/trends/trends-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "compat/inner-names.h"
#include "ui/resource.h"
#include "ui/trends/chart-card.h"
#include "ui/trends/time-range.h"

#define GLIDE_MS 250
#define ZOOM_STEP 1.5
#define N_RANGES (FOOTFALL_RANGE_ALL + 1)

struct _FootfallTrendsPage
{
  GtkWidget parent_instance;

  GtkStack *stack;
  GtkBox *ranges;
  GtkLabel *days;
  GtkBox *cards_box;
  GtkToggleButton *buttons[N_RANGES];
  FootfallChartCard *cards[FOOTFALL_N_TRENDS];

  FootfallModel *model;     /* (owned) */
  FootfallTimeRange *range; /* (owned) */
  AdwAnimation *glide;      /* (owned) (nullable): the way to the range chosen */
  double glide_from[2];     /* where it began */
  double glide_to[2];
  int glide_choice;
  guint next_card;          /* the first one that is not made anew yet */
  guint show_source;
  gboolean is_outdated;
  gboolean is_updating;     /* the buttons follow the range */
};

G_DEFINE_FINAL_TYPE (FootfallTrendsPage, footfall_trends_page, GTK_TYPE_WIDGET)

static FootfallDay
find_first_day (FootfallTrendsPage *self)
{
  FootfallDay first_day = FOOTFALL_DAY_UNKNOWN;
  for (guint i = 0; i < FOOTFALL_N_TRENDS; i++)
    {
      FootfallDay day = footfall_chart_card_get_first_day (self->cards[i]);
      if (day != FOOTFALL_DAY_UNKNOWN && (first_day == FOOTFALL_DAY_UNKNOWN || day < first_day))
        first_day = day;
    }
  return first_day;
}

static void
show_next_card (FootfallTrendsPage *self)
{
  footfall_chart_card_show (self->cards[self->next_card++]);
  footfall_time_range_set_bounds (self->range, find_first_day (self), footfall_model_get_today (self->model));
}

static gboolean
on_show_next_card (gpointer data)
{
  FootfallTrendsPage *self = data;

  show_next_card (self);
  if (self->next_card < FOOTFALL_N_TRENDS)
    return G_SOURCE_CONTINUE;
  self->show_source = 0;
  return G_SOURCE_REMOVE;
}

/* The first chart at once, the others one after the other when there is time. */
static void
refresh (FootfallTrendsPage *self)
{
  self->is_outdated = FALSE;
  gboolean is_empty = footfall_model_get_assessment (self->model)->status == FOOTFALL_STATUS_EMPTY;
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "charts");
  g_clear_handle_id (&self->show_source, g_source_remove);
  if (is_empty)
    return;

  self->next_card = 0;
  show_next_card (self);
  self->show_source = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, on_show_next_card, self, NULL);
}

/* A page that nobody sees is made anew when it is seen again. */
static void
on_assessment_changed (FootfallTrendsPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
  else
    self->is_outdated = TRUE;
}

static void
on_range_changed (FootfallTrendsPage *self)
{
  int choice = footfall_time_range_get_choice (self->range);
  g_autofree char *days = footfall_time_range_describe (self->range);
  gtk_label_set_label (self->days, days);
  self->is_updating = TRUE;
  for (int i = 0; i < N_RANGES; i++)
    gtk_toggle_button_set_active (self->buttons[i], i == choice);
  self->is_updating = FALSE;
}

static void
on_glide (double value, gpointer data)
{
  FootfallTrendsPage *self = data;

  footfall_time_range_set (self->range, self->glide_from[0] + value * (self->glide_to[0] - self->glide_from[0]),
                           self->glide_from[1] + value * (self->glide_to[1] - self->glide_from[1]),
                           self->glide_choice);
}

static void
on_glide_done (FootfallTrendsPage *self)
{
  footfall_time_range_choose (self->range, (FootfallRange) self->glide_choice);
}

/* Where motion is not wanted the animation is over at once. */
static void
glide_to (FootfallTrendsPage *self, FootfallRange choice)
{
  self->glide_choice = (int) choice;
  self->glide_from[0] = footfall_time_range_get_from (self->range);
  self->glide_from[1] = footfall_time_range_get_to (self->range);
  footfall_time_range_get_choice_days (self->range, choice, &self->glide_to[0], &self->glide_to[1]);
  adw_animation_play (self->glide);
}

static void
on_toggled (GtkToggleButton *button, FootfallTrendsPage *self)
{
  if (self->is_updating)
    return;
  for (int i = 0; i < N_RANGES; i++)
    if (self->buttons[i] == button)
      glide_to (self, (FootfallRange) i);
  on_range_changed (self); /* a button that was pressed again stays pressed */
}

static void
on_zoom (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FootfallTrendsPage *self = FOOTFALL_TRENDS_PAGE (widget);
  double middle =
      (footfall_time_range_get_from (self->range) + footfall_time_range_get_to (self->range)) / 2;

  footfall_time_range_zoom (self->range, g_str_equal (name, "trends.zoom-in") ? ZOOM_STEP : 1 / ZOOM_STEP, middle);
}

static void
append_buttons (FootfallTrendsPage *self)
{
  for (int i = 0; i < N_RANGES; i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (footfall_vocabulary_get_label (&footfall_ranges, i));
      gtk_widget_set_hexpand (button, TRUE);
      gtk_box_append (self->ranges, button);
      self->buttons[i] = GTK_TOGGLE_BUTTON (button);
      g_signal_connect (button, "toggled", G_CALLBACK (on_toggled), self);
    }
}

static void
footfall_trends_page_map (GtkWidget *widget)
{
  FootfallTrendsPage *self = FOOTFALL_TRENDS_PAGE (widget);

  if (self->is_outdated)
    refresh (self);
  GTK_WIDGET_CLASS (footfall_trends_page_parent_class)->map (widget);
}

static void
footfall_trends_page_dispose (GObject *object)
{
  FootfallTrendsPage *self = FOOTFALL_TRENDS_PAGE (object);

  g_clear_handle_id (&self->show_source, g_source_remove);
  if (self->glide != NULL)
    adw_animation_reset (self->glide);
  g_clear_object (&self->glide);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_TRENDS_PAGE);
  g_clear_object (&self->range);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_trends_page_parent_class)->dispose (object);
}

static void
footfall_trends_page_class_init (FootfallTrendsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_trends_page_dispose;
  widget_class->map = footfall_trends_page_map;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("trends/trends-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallTrendsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootfallTrendsPage, ranges);
  gtk_widget_class_bind_template_child (widget_class, FootfallTrendsPage, days);
  gtk_widget_class_bind_template_child (widget_class, FootfallTrendsPage, cards_box);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "trends.zoom-in", NULL, on_zoom);
  gtk_widget_class_install_action (widget_class, "trends.zoom-out", NULL, on_zoom);
}

static void
footfall_trends_page_init (FootfallTrendsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footfall_inner_names_of_pages (GTK_WIDGET (self));
  self->range = footfall_time_range_new ();
  append_buttons (self);
  AdwAnimationTarget *target = adw_callback_animation_target_new (on_glide, self, NULL);
  self->glide = g_object_ref_sink (adw_timed_animation_new (GTK_WIDGET (self), 0, 1, GLIDE_MS, target));
  g_signal_connect_object (self->glide, "done", G_CALLBACK (on_glide_done), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->range, "changed", G_CALLBACK (on_range_changed), self, G_CONNECT_SWAPPED);
}

GtkWidget *
footfall_trends_page_new (FootfallModel *model)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallTrendsPage *self = g_object_new (FOOTFALL_TYPE_TRENDS_PAGE, NULL);
  self->model = g_object_ref (model);
  footfall_time_range_set_bounds (self->range, FOOTFALL_DAY_UNKNOWN, footfall_model_get_today (model));
  for (int kind = 0; kind < FOOTFALL_N_TRENDS; kind++)
    {
      GtkWidget *card = footfall_chart_card_new (model, (FootfallTrendKind) kind, self->range);
      gtk_box_append (self->cards_box, card);
      self->cards[kind] = FOOTFALL_CHART_CARD (card);
    }
  g_signal_connect_object (model, "assessment-changed", G_CALLBACK (on_assessment_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "preferences-changed", G_CALLBACK (on_assessment_changed), self, G_CONNECT_SWAPPED);
  refresh (self);
  on_range_changed (self);
  return GTK_WIDGET (self);
}
