/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/week-card.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/resource.h"
#include "ui/today/week.h"
#include "ui/widgets/bar.h"

typedef struct
{
  GtkLabel *distance;
  FootfallBar *bar;
  GtkLabel *weekday;
} Column;

struct _FootfallWeekCard
{
  AdwBin parent_instance;

  GtkLabel *distance;
  GtkLabel *text;
  GtkBox *columns_box;
  Column columns[FOOTFALL_DAYS_OF_WEEK];
};

G_DEFINE_FINAL_TYPE (FootfallWeekCard, footfall_week_card, ADW_TYPE_BIN)

static GtkLabel *
append_label (GtkWidget *box, const char *const *css_classes)
{
  GtkWidget *label = gtk_label_new (NULL);
  gtk_widget_set_css_classes (label, (const char **) css_classes);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static Column
append_column (GtkBox *columns_box)
{
  static const char *const distance_classes[] = { "caption", "numeric", NULL };
  static const char *const weekday_classes[] = { "caption", "dim-label", NULL };

  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *bar = footfall_bar_new ();
  gtk_widget_set_halign (bar, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (columns_box, box);

  Column column;
  column.distance = append_label (box, distance_classes);
  column.bar = FOOTFALL_BAR (bar);
  gtk_box_append (GTK_BOX (box), bar);
  column.weekday = append_label (box, weekday_classes);
  return column;
}

static double
find_longest (const FootfallWeekSoFar *week)
{
  double longest_m = 0;
  for (int i = 0; i < FOOTFALL_DAYS_OF_WEEK; i++)
    longest_m = MAX (longest_m, week->distances_m[i]);
  return longest_m;
}

static void
show_columns (FootfallWeekCard *self, const FootfallWeekSoFar *week, FootfallDistanceUnit unit)
{
  double longest_m = find_longest (week);
  for (int i = 0; i < FOOTFALL_DAYS_OF_WEEK; i++)
    {
      double distance_m = week->distances_m[i];
      g_autofree char *weekday = footfall_day_format (week->starts_on + i, "%a");
      g_autofree char *number =
          distance_m > 0 ? footfall_number_format (distance_m / footfall_distance_unit_get_metres (unit), 1)
                         : g_strdup ("");
      gtk_label_set_label (self->columns[i].weekday, weekday);
      gtk_label_set_label (self->columns[i].distance, number);
      footfall_bar_set_fraction (self->columns[i].bar, longest_m > 0 ? distance_m / longest_m : 0);
    }
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
  g_ptr_array_add (parts, NULL);
  g_autofree char *days = g_strjoinv (", ", (char **) parts->pdata);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->columns_box),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Distance by day"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, days, -1);
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
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_WEEK_CARD);

  G_OBJECT_CLASS (footfall_week_card_parent_class)->dispose (object);
}

static void
footfall_week_card_class_init (FootfallWeekCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_week_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("today/week-card.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallWeekCard, distance);
  gtk_widget_class_bind_template_child (widget_class, FootfallWeekCard, text);
  gtk_widget_class_bind_template_child (widget_class, FootfallWeekCard, columns_box);
}

static void
footfall_week_card_init (FootfallWeekCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < FOOTFALL_DAYS_OF_WEEK; i++)
    self->columns[i] = append_column (self->columns_box);
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
  show_columns (self, &week, unit);
  describe (self, &week, unit);
}
