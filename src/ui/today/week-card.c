/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/week-card.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/resource.h"
#include "ui/today/week.h"
#include "ui/widgets/chart-view.h"

struct _FootfallWeekCard
{
  AdwBin parent_instance;

  GtkLabel *distance;
  GtkLabel *text;
  FootfallChartView *view;

  FootfallChart *chart; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (FootfallWeekCard, footfall_week_card, ADW_TYPE_BIN)

/* What of its place a bar takes */
#define BAR_SHARE 0.4

static FootfallChart *
make_chart (const FootfallWeekSoFar *week, FootfallDistanceUnit unit)
{
  FootfallChart *chart = footfall_chart_new ();
  FootfallPanel *panel = footfall_chart_add_panel (chart, NULL);
  FootfallLayer *bars = footfall_panel_add_layer (panel, FOOTFALL_LAYER_BARS, NULL, FOOTFALL_INK_BAR);
  chart->name = g_strdup (_("Distance by day"));
  chart->title = g_strdup (chart->name);
  chart->is_plain = TRUE;
  chart->x.kind = FOOTFALL_AXIS_GROUPS;
  chart->y.format = (FootfallValueFormat) { FOOTFALL_VALUE_DISTANCE, unit };
  chart->y.from = 0;
  bars->extent = BAR_SHARE;
  bars->has_values = TRUE;
  for (int i = 0; i < FOOTFALL_DAYS_OF_WEEK; i++)
    {
      g_ptr_array_add (chart->groups, footfall_day_format (week->starts_on + i, "%a"));
      footfall_layer_add_datum (bars, &(FootfallDatum) { .x = i - BAR_SHARE / 2, .y = week->distances_m[i],
                                                         .time = NAN });
    }
  footfall_chart_finish (chart);
  return chart;
}

static void
show_chart (FootfallWeekCard *self, FootfallChart *chart, int first_weekday)
{
  footfall_chart_view_set_chart (self->view, chart, first_weekday);
  footfall_chart_free (self->chart);
  self->chart = chart;
}

/* The bars in one sentence. */
static void
describe (FootfallWeekCard *self, const FootfallWeekSoFar *week, FootfallDistanceUnit unit)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  for (int i = 0; i < FOOTFALL_DAYS_OF_WEEK; i++)
    {
      if (week->distances_m[i] <= 0)
        continue;
      g_autofree char *weekday = footfall_day_format (week->starts_on + i, "%A");
      g_autofree char *distance = footfall_distance_format (week->distances_m[i], unit, 1);
      g_ptr_array_add (parts, g_strdup_printf ("%s %s", weekday, distance));
    }
  if (parts->len == 0)
    g_ptr_array_add (parts, g_strdup (_("No distance yet this week")));
  g_ptr_array_add (parts, NULL);
  g_autofree char *days = g_strjoinv (", ", (char **) parts->pdata);
  footfall_chart_view_set_description (self->view, _("Distance by day"), days);
}

static char *
format_text (const FootfallWeekSoFar *week, FootfallDistanceUnit unit)
{
  g_autofree char *runs = g_strdup_printf (ngettext ("%u run this week.", "%u runs this week.", week->n_runs),
                                           week->n_runs);
  if (isnan (week->usual_m))
    return g_steal_pointer (&runs);

  g_autofree char *usual = footfall_distance_format (week->usual_m, unit, 1);
  /* Translators: "3 runs this week.", then the mean distance of the four weeks before */
  return g_strdup_printf (_("%s %s a week in the four weeks before."), runs, usual);
}

static void
footfall_week_card_dispose (GObject *object)
{
  FootfallWeekCard *self = FOOTFALL_WEEK_CARD (object);

  if (self->view != NULL)
    show_chart (self, NULL, 1);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_WEEK_CARD);

  G_OBJECT_CLASS (footfall_week_card_parent_class)->dispose (object);
}

static void
footfall_week_card_class_init (FootfallWeekCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_week_card_dispose;

  g_type_ensure (FOOTFALL_TYPE_CHART_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/week-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallWeekCard, distance);
  gtk_widget_class_bind_template_child (widget_class, FootfallWeekCard, text);
  gtk_widget_class_bind_template_child (widget_class, FootfallWeekCard, view);
}

static void
footfall_week_card_init (FootfallWeekCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_week_card_show (FootfallWeekCard *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_WEEK_CARD (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));

  int first_weekday = footfall_preferences_get_first_weekday (footfall_model_get_preferences (model));
  FootfallDistanceUnit unit = footfall_model_get_distance_unit (model);
  FootfallWeekSoFar week =
      footfall_week_so_far (footfall_model_get_log (model), footfall_model_get_today (model), first_weekday);
  g_autofree char *distance = footfall_distance_format (week.distance_m, unit, 1);
  g_autofree char *text = format_text (&week, unit);
  gtk_label_set_label (self->distance, distance);
  gtk_label_set_label (self->text, text);
  show_chart (self, make_chart (&week, unit), first_weekday);
  describe (self, &week, unit);
}
