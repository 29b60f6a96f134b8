/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-row.h"

#include <glib/gi18n-lib.h>

#include "ui/journal/entry-text.h"
#include "ui/resource.h"
#include "ui/run-text.h"
#include "ui/surface-icon.h"
#include "ui/widgets/lead-layout.h"
#include "ui/widgets/wrap-layout.h"

struct _FootfallJournalRow
{
  GtkWidget parent_instance;

  GtkWidget *month_box;
  GtkLabel *month_name;
  GtkLabel *month_sums;
  GtkWidget *entry_box;
  GtkCheckButton *mark;
  GtkBox *date;
  GtkLabel *weekday;
  GtkLabel *day;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkWidget *icons; /* they make room for the mark */
  GtkImage *kind;
  GtkWidget *notes;
  GtkLabel *knees[FOOTFALL_N_KNEES];

  FootfallModel *model;                /* (owned) */
  FootfallJournalSelection *selection; /* (owned) */
  FootfallJournalItem *item;           /* (owned) (nullable) */
  gboolean is_chosen;
};

G_DEFINE_FINAL_TYPE (FootfallJournalRow, footfall_journal_row, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_CHOSEN = 1,
} FootfallJournalRowProperty;

static GParamSpec *properties[PROP_CHOSEN + 1];

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
  FootfallMonthSums sums = footfall_journal_list_sum_month (
      footfall_journal_selection_get_list (self->selection), footfall_journal_item_get_day (self->item));
  return footfall_entry_text_format_sums (sums.distance_m, sums.n_runs, footfall_model_get_distance_unit (self->model));
}

static void
show_month (FootfallJournalRow *self)
{
  g_autofree char *name = footfall_entry_text_format_month (footfall_journal_item_get_day (self->item));
  g_autofree char *sums = format_sums (self);
  gtk_label_set_label (self->month_name, name);
  gtk_label_set_label (self->month_sums, sums);
}

static FootfallEntryContext
get_context (FootfallJournalRow *self)
{
  return (FootfallEntryContext) {
    .log = footfall_model_get_log (self->model),
    .unit = footfall_model_get_distance_unit (self->model),
    .today = footfall_model_get_today (self->model),
  };
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

static int
get_level (FootfallJournalRow *self, FootfallRecordKind kind, gconstpointer record, FootfallKnee knee)
{
  if (kind == FOOTFALL_RECORD_RUN)
    return footfall_run_text_get_highest (footfall_model_get_log (self->model), record, knee);
  const FootfallPain *pain = record;
  return kind == FOOTFALL_RECORD_PAIN && pain->knee == knee ? pain->level : -1;
}

static void
show_knee (FootfallJournalRow *self, FootfallKnee knee, int level)
{
  GtkWidget *chip = GTK_WIDGET (self->knees[knee]);
  gtk_widget_set_visible (chip, level >= 0);
  if (level < 0)
    return;

  g_autofree char *description = footfall_run_text_describe_knee (knee, level);
  g_autofree char *text = format_chip (knee, level);
  const char *classes[] = { "chip", footfall_run_text_get_level_class (level), NULL };
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

/* The ground of a run, or what else this is. */
static void
show_kind (FootfallJournalRow *self, FootfallRecordKind kind, gconstpointer record)
{
  gboolean is_run = kind == FOOTFALL_RECORD_RUN;
  FootfallSurface surface = is_run ? ((const FootfallRun *) record)->surface : FOOTFALL_SURFACE_UNKNOWN;
  gtk_image_set_from_icon_name (self->kind, is_run ? footfall_surface_get_icon_name (surface)
                                                   : footfall_entry_text_get_icon_name (kind));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->kind),
                               is_run ? footfall_vocabulary_get_label (&footfall_surfaces, (int) surface) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->kind), !is_run || surface != FOOTFALL_SURFACE_UNKNOWN);
}

/* A run has two lines, all else one. */
static void
show_weight (FootfallJournalRow *self, gboolean is_quiet)
{
  GtkOrientation orientation = is_quiet ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->date), orientation);
  gtk_box_set_spacing (self->date, is_quiet ? 3 : 0);
  set_class (self->entry_box, "quiet", is_quiet);
}

/* Both texts of what is quiet run on, as far as there is room. */
static void
show_quiet_text (FootfallJournalRow *self, const char *title, const char *subtitle)
{
  g_autofree char *markup = g_markup_printf_escaped ("%s  <span alpha=\"55%%\">%s</span>", title, subtitle);
  gtk_label_set_markup (self->title, markup);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), FALSE);
}

static void
show_texts (FootfallJournalRow *self, FootfallRecordKind kind, gconstpointer record)
{
  FootfallEntryContext context = get_context (self);
  g_autofree char *title = footfall_entry_text_get_title (&context, kind, record);
  g_autofree char *subtitle = footfall_entry_text_get_subtitle (&context, kind, record);
  const char *notes = footfall_entry_text_get_notes (kind, record);
  gboolean is_quiet = kind != FOOTFALL_RECORD_RUN;
  if (is_quiet)
    show_quiet_text (self, title, subtitle);
  else
    {
      gtk_label_set_text (self->title, title);
      gtk_label_set_text (self->subtitle, subtitle);
      gtk_widget_set_visible (GTK_WIDGET (self->subtitle), *subtitle != '\0');
    }
  gtk_widget_set_visible (self->notes, !is_quiet && notes != NULL && *notes != '\0');
}

static void
show_record (FootfallJournalRow *self, gconstpointer record)
{
  FootfallRecordKind kind = footfall_journal_item_get_kind (self->item);
  show_day (self, footfall_journal_item_get_day (self->item));
  show_texts (self, kind, record);
  show_kind (self, kind, record);
  for (int knee = 0; knee < FOOTFALL_N_KNEES; knee++)
    show_knee (self, (FootfallKnee) knee, get_level (self, kind, record, (FootfallKnee) knee));
  show_weight (self, kind != FOOTFALL_RECORD_RUN);
  set_class (self->entry_box, "first", footfall_journal_item_is_first (self->item));
  set_class (self->entry_box, "last", footfall_journal_item_is_last (self->item));
}

static gconstpointer
find_record (FootfallJournalRow *self)
{
  return footfall_log_find (footfall_model_get_log (self->model), footfall_journal_item_get_kind (self->item),
                            footfall_journal_item_get_uuid (self->item));
}

static void
refresh (FootfallJournalRow *self)
{
  if (self->item == NULL)
    return;

  gboolean is_month = footfall_journal_item_is_month (self->item);
  gtk_widget_set_visible (self->month_box, is_month);
  gtk_widget_set_visible (self->entry_box, !is_month);
  if (is_month)
    {
      show_month (self);
      return;
    }

  gconstpointer record = find_record (self);
  if (record != NULL)
    show_record (self, record);
}

/* An open break may be a day longer. */
static void
on_day_changed (FootfallJournalRow *self)
{
  if (self->item != NULL && footfall_journal_item_get_kind (self->item) == FOOTFALL_RECORD_BREAK)
    refresh (self);
}

/* A shoe may have another name. */
static void
on_log_changed (FootfallJournalRow *self, FootfallChangeSet *changes)
{
  if (footfall_change_set_touches (changes, FOOTFALL_RECORD_SHOE))
    refresh (self);
}

/* Rows are being chosen, or no longer. */
static void
show_mark (FootfallJournalRow *self)
{
  gboolean is_choosing = footfall_journal_selection_get_active (self->selection);
  gtk_widget_set_visible (GTK_WIDGET (self->mark), is_choosing);
  gtk_widget_set_visible (self->icons, !is_choosing);
  gtk_check_button_set_active (self->mark, self->is_chosen);
  set_class (self->entry_box, "chosen", is_choosing && self->is_chosen);
}

static void
footfall_journal_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((FootfallJournalRowProperty) prop_id)
    {
    case PROP_CHOSEN:
      g_value_set_boolean (value, FOOTFALL_JOURNAL_ROW (object)->is_chosen);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_journal_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  FootfallJournalRow *self = FOOTFALL_JOURNAL_ROW (object);

  switch ((FootfallJournalRowProperty) prop_id)
    {
    case PROP_CHOSEN:
      self->is_chosen = g_value_get_boolean (value);
      show_mark (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_journal_row_dispose (GObject *object)
{
  FootfallJournalRow *self = FOOTFALL_JOURNAL_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_JOURNAL_ROW);
  g_clear_object (&self->item);
  g_clear_object (&self->selection);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_journal_row_parent_class)->dispose (object);
}

static void
footfall_journal_row_class_init (FootfallJournalRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = footfall_journal_row_get_property;
  object_class->set_property = footfall_journal_row_set_property;
  object_class->dispose = footfall_journal_row_dispose;

  properties[PROP_CHOSEN] = g_param_spec_boolean ("chosen", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (FOOTFALL_TYPE_LEAD_LAYOUT);
  g_type_ensure (FOOTFALL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("journal/journal-row.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, month_box);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, month_name);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, month_sums);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, entry_box);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, mark);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, date);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, weekday);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, day);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, icons);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, kind);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalRow, notes);
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
footfall_journal_row_new (FootfallModel *model, FootfallJournalSelection *selection)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_SELECTION (selection), NULL);

  FootfallJournalRow *self = g_object_new (FOOTFALL_TYPE_JOURNAL_ROW, NULL);
  self->model = g_object_ref (model);
  self->selection = g_object_ref (selection);
  show_mark (self);
  g_signal_connect_object (selection, "notify::active", G_CALLBACK (show_mark), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "assessment-changed", G_CALLBACK (on_day_changed), self, G_CONNECT_SWAPPED);
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

  if (footfall_journal_item_is_month (self->item))
    {
      g_autofree char *name = footfall_entry_text_format_month (footfall_journal_item_get_day (self->item));
      g_autofree char *sums = format_sums (self);
      return *sums != '\0' ? g_strdup_printf ("%s, %s", name, sums) : g_steal_pointer (&name);
    }

  gconstpointer record = find_record (self);
  FootfallEntryContext context = get_context (self);
  return record == NULL ? g_strdup ("")
                        : footfall_entry_text_describe (&context, footfall_journal_item_get_kind (self->item), record,
                                                        footfall_journal_item_get_day (self->item));
}
