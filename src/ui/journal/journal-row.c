/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-row.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/resource.h"
#include "ui/run-text.h"
#include "ui/surface-icon.h"

#define DISTANCE_DECIMALS 1

struct _FootfallJournalRow
{
  GtkWidget parent_instance;

  GtkWidget *month_box;
  GtkLabel *month_name;
  GtkLabel *month_sums;
  GtkWidget *run_box;
  GtkLabel *weekday;
  GtkLabel *day;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkWidget *notes;
  GtkImage *surface;
  GtkLabel *knees[FOOTFALL_N_KNEES];

  FootfallModel *model;      /* (owned) */
  FootfallJournalList *list; /* (owned) */
  FootfallJournalItem *item; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (FootfallJournalRow, footfall_journal_row, GTK_TYPE_WIDGET)

static void
set_class (GtkWidget *widget, const char *css_class, gboolean is_set)
{
  if (is_set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static char *
format_sums (FootfallJournalRow *self)
{
  FootfallDay month = footfall_journal_item_get_day (self->item);
  FootfallMonthSums sums = footfall_journal_list_sum_month (self->list, month);
  g_autofree char *distance =
      footfall_distance_format (sums.distance_m, footfall_model_get_distance_unit (self->model), DISTANCE_DECIMALS);
  g_autofree char *runs = g_strdup_printf (ngettext ("%u run", "%u runs", sums.n_runs), sums.n_runs);
  /* Translators: the distance and the number of runs of a month */
  return g_strdup_printf (_("%s · %s"), distance, runs);
}

static char *
format_month (FootfallJournalRow *self)
{
  /* Translators: a month and its year, above the runs of the month */
  return footfall_day_format (footfall_journal_item_get_day (self->item), _("%OB %Y"));
}

static void
show_month (FootfallJournalRow *self)
{
  g_autofree char *name = format_month (self);
  g_autofree char *sums = format_sums (self);
  gtk_label_set_label (self->month_name, name);
  gtk_label_set_label (self->month_sums, sums);
}

static char *
format_subtitle (FootfallJournalRow *self, const FootfallRun *run)
{
  const FootfallShoe *shoe = footfall_log_find_shoe (footfall_model_get_log (self->model), &run->shoe);
  gboolean has_pace = !isnan (run->distance_m) && run->duration_s >= 0;
  g_autofree char *pace =
      footfall_pace_format (run->distance_m, run->duration_s, footfall_model_get_distance_unit (self->model));
  if (has_pace && shoe != NULL)
    /* Translators: a pace and the name of a shoe */
    return g_strdup_printf (_("%s · %s"), pace, shoe->name);
  if (has_pace)
    return g_steal_pointer (&pace);
  return g_strdup (shoe != NULL ? shoe->name : "");
}

static const char *
get_level_class (int level)
{
  if (level <= 0)
    return "none";
  return level <= 3 ? "mild" : level <= 6 ? "moderate" : "severe";
}

static char *
format_chip (FootfallKnee knee, int level)
{
  switch (knee)
    {
    case FOOTFALL_KNEE_LEFT:
      /* Translators: L for the left knee, and its pain level */
      return g_strdup_printf (_("L %d"), level);
    case FOOTFALL_KNEE_RIGHT:
      /* Translators: R for the right knee, and its pain level */
      return g_strdup_printf (_("R %d"), level);
    case FOOTFALL_KNEE_UNSPECIFIED:
    default:
      return g_strdup_printf ("%d", level);
    }
}

static void
show_knee (FootfallJournalRow *self, const FootfallRun *run, FootfallKnee knee)
{
  GtkWidget *chip = GTK_WIDGET (self->knees[knee]);
  int level = footfall_run_text_get_highest (footfall_model_get_log (self->model), run, knee);
  gtk_widget_set_visible (chip, level >= 0);
  if (level < 0)
    return;

  g_autofree char *description = footfall_run_text_describe_knee (knee, level);
  g_autofree char *text = format_chip (knee, level);
  const char *classes[] = { "chip", get_level_class (level), NULL };
  gtk_label_set_label (self->knees[knee], text);
  gtk_widget_set_tooltip_text (chip, description);
  gtk_widget_set_css_classes (chip, classes);
}

static void
show_day (FootfallJournalRow *self, FootfallDay day)
{
  g_autofree char *weekday = footfall_day_format (day, "%a");
  g_autofree char *number = footfall_day_format (day, "%-d");
  gtk_label_set_label (self->weekday, weekday);
  gtk_label_set_label (self->day, number);
}

static void
show_surface (FootfallJournalRow *self, FootfallSurface surface)
{
  gtk_image_set_from_icon_name (self->surface, footfall_surface_get_icon_name (surface));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->surface),
                               footfall_vocabulary_get_label (&footfall_surfaces, (int) surface));
  gtk_widget_set_visible (GTK_WIDGET (self->surface), surface != FOOTFALL_SURFACE_UNKNOWN);
}

static void
show_run (FootfallJournalRow *self, const FootfallRun *run)
{
  g_autofree char *title = footfall_run_text_get_title (run, footfall_model_get_distance_unit (self->model));
  g_autofree char *subtitle = format_subtitle (self, run);
  show_day (self, footfall_run_get_day (run));
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->subtitle, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), *subtitle != '\0');
  gtk_widget_set_visible (self->notes, run->notes != NULL && *run->notes != '\0');
  show_surface (self, run->surface);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    show_knee (self, run, (FootfallKnee) knee);
  set_class (self->run_box, "first", footfall_journal_item_is_first (self->item));
  set_class (self->run_box, "last", footfall_journal_item_is_last (self->item));
}

static const FootfallRun *
find_run (FootfallJournalRow *self)
{
  return footfall_log_find_run (footfall_model_get_log (self->model), footfall_journal_item_get_uuid (self->item));
}

static void
refresh (FootfallJournalRow *self)
{
  if (self->item == NULL)
    return;

  gboolean is_month = footfall_journal_item_get_kind (self->item) == FOOTFALL_JOURNAL_ITEM_MONTH;
  gtk_widget_set_visible (self->month_box, is_month);
  gtk_widget_set_visible (self->run_box, !is_month);
  if (is_month)
    {
      show_month (self);
      return;
    }

  const FootfallRun *run = find_run (self);
  if (run != NULL)
    show_run (self, run);
}

/* A shoe may have another name. */
static void
on_log_changed (FootfallJournalRow *self, FootfallChangeSet *changes)
{
  if (footfall_change_set_touches (changes, FOOTFALL_RECORD_SHOE))
    refresh (self);
}

static void
footfall_journal_row_dispose (GObject *object)
{
  FootfallJournalRow *self = FOOTFALL_JOURNAL_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_JOURNAL_ROW);
  g_clear_object (&self->item);
  g_clear_object (&self->list);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_journal_row_parent_class)->dispose (object);
}

static void
footfall_journal_row_class_init (FootfallJournalRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_journal_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("journal/journal-row.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, month_box);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, month_name);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, month_sums);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, run_box);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, weekday);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, day);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, notes);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, surface);
  gtk_widget_class_bind_template_child_full (widget_class, "left", FALSE,
                                             G_STRUCT_OFFSET (FootfallJournalRow, knees[FOOTFALL_KNEE_LEFT]));
  gtk_widget_class_bind_template_child_full (widget_class, "right", FALSE,
                                             G_STRUCT_OFFSET (FootfallJournalRow, knees[FOOTFALL_KNEE_RIGHT]));
  gtk_widget_class_bind_template_child_full (widget_class, "unspecified", FALSE,
                                             G_STRUCT_OFFSET (FootfallJournalRow, knees[FOOTFALL_KNEE_UNSPECIFIED]));
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "journal-row");
}

static void
footfall_journal_row_init (FootfallJournalRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footfall_journal_row_new (FootfallModel *model, FootfallJournalList *list)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_LIST (list), NULL);

  FootfallJournalRow *self = g_object_new (FOOTFALL_TYPE_JOURNAL_ROW, NULL);
  self->model = g_object_ref (model);
  self->list = g_object_ref (list);
  g_signal_connect_object (model, "preferences-changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "log-changed", G_CALLBACK (on_log_changed), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
footfall_journal_row_show (FootfallJournalRow *self, FootfallJournalItem *item)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL_ROW (self));

  g_set_object (&self->item, item);
  refresh (self);
}

FootfallJournalItem *
footfall_journal_row_get_item (FootfallJournalRow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ROW (self), NULL);

  return self->item;
}

char *
footfall_journal_row_describe (FootfallJournalRow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_ROW (self), NULL);
  g_return_val_if_fail (self->item != NULL, NULL);

  if (footfall_journal_item_get_kind (self->item) == FOOTFALL_JOURNAL_ITEM_MONTH)
    {
      g_autofree char *name = format_month (self);
      g_autofree char *sums = format_sums (self);
      return g_strdup_printf ("%s, %s", name, sums);
    }

  const FootfallRun *run = find_run (self);
  return run == NULL ? g_strdup ("")
                     : footfall_run_text_describe (footfall_model_get_log (self->model), run,
                                                   footfall_model_get_distance_unit (self->model));
}
