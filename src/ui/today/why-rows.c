/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/today/why-rows.h"

#include <glib/gi18n-lib.h>

#include "advice/phrases.h"
#include "ui/run-text.h"
#include "ui/widgets/width-first-layout.h"

#define RECORD_KEY "footfall-record"

/* A figure stands in one line where there is room, a sentence in a few. */
#define VALUE_CHARS 12
#define SENTENCE_CHARS 22

/* What a row is about. */
typedef struct
{
  FootfallRecordKind kind;
  FootfallUuid uuid;
} Occasion;

static GtkWidget *
create_threshold_button (const FootfallWhyRow *figure)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("document-edit-symbolic");
  /* Translators: %s is what a figure is about, such as "Pain level" */
  g_autofree char *name = g_strdup_printf (_("Change the threshold: %s"), figure->label);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Change the Threshold"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", figure->field);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "why.change-threshold");
  return button;
}

static GtkWidget *
create_occasion (FootfallDay day, const char *subtitle, FootfallRecordKind kind, const FootfallUuid *uuid)
{
  Occasion *occasion = g_new (Occasion, 1);
  *occasion = (Occasion) { kind, *uuid };
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  g_autofree char *title = footfall_phrase_weekday (day, FOOTFALL_DAY_UNKNOWN);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
  g_object_set_data_full (G_OBJECT (row), RECORD_KEY, occasion, g_free);
  return row;
}

static GtkWidget *
create_run (FootfallModel *model, const FootfallRun *run)
{
  g_autofree char *title = footfall_run_text_get_title (run, footfall_model_get_distance_unit (model));
  return create_occasion (footfall_run_get_day (run), title, FOOTFALL_RECORD_RUN, &run->record.uuid);
}

/* What was felt on a day, @highest the worst of it, after a run or on its own. */
static GtkWidget *
create_day (FootfallModel *model, const FootfallPain *highest)
{
  FootfallDay day = footfall_pain_get_day (highest);
  const FootfallRun *run = footfall_log_find_run (footfall_model_get_log (model), &highest->run);
  g_autofree char *level = footfall_run_text_describe_knee (highest->knee, highest->level);
  if (run == NULL)
    return create_occasion (day, level, FOOTFALL_RECORD_PAIN, &highest->record.uuid);

  g_autofree char *title = footfall_run_text_get_title (run, footfall_model_get_distance_unit (model));
  /* Translators: how a knee was, and the run, as in "Left knee: 3, mild · 6.2 km in 38:10" */
  g_autofree char *subtitle = g_strdup_printf (_("%1$s · %2$s"), level, title);
  return create_occasion (day, subtitle, FOOTFALL_RECORD_RUN, &run->record.uuid);
}

static gboolean
are_together (const FootfallPain *a, const FootfallPain *b)
{
  return !footfall_uuid_is_none (&a->run) && footfall_uuid_equal (&a->run, &b->run)
         && footfall_pain_get_day (a) == footfall_pain_get_day (b);
}

static void
list_days (FootfallModel *model, const FootfallFinding *finding, GPtrArray *rows)
{
  const FootfallPain *highest = NULL;
  for (guint i = finding->entries->len; i > 0; i--)
    {
      const FootfallUuid *uuid = &g_array_index (finding->entries, FootfallUuid, i - 1);
      const FootfallPain *entry = footfall_log_find (footfall_model_get_log (model), FOOTFALL_RECORD_PAIN, uuid);
      if (entry == NULL)
        continue;
      if (highest != NULL && !are_together (highest, entry))
        g_ptr_array_add (rows, create_day (model, highest));
      if (highest == NULL || !are_together (highest, entry) || entry->level > highest->level)
        highest = entry;
    }
  if (highest != NULL)
    g_ptr_array_add (rows, create_day (model, highest));
}

static void
list_runs (FootfallModel *model, const FootfallFinding *finding, GPtrArray *rows)
{
  for (guint i = finding->runs->len; i > 0; i--)
    {
      const FootfallUuid *uuid = &g_array_index (finding->runs, FootfallUuid, i - 1);
      const FootfallRun *run = footfall_log_find_run (footfall_model_get_log (model), uuid);
      if (run != NULL)
        g_ptr_array_add (rows, create_run (model, run));
    }
}

GtkWidget *
footfall_why_figure_row_new (const FootfallWhyRow *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  GtkWidget *row = adw_action_row_new ();
  GtkWidget *value = gtk_label_new (figure->value);
  gtk_widget_add_css_class (value, "numeric");
  gtk_label_set_wrap (GTK_LABEL (value), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (value), (int) MIN (g_utf8_strlen (figure->value, -1), VALUE_CHARS));
  gtk_label_set_max_width_chars (GTK_LABEL (value), SENTENCE_CHARS);
  gtk_label_set_justify (GTK_LABEL (value), GTK_JUSTIFY_RIGHT);
  gtk_label_set_xalign (GTK_LABEL (value), 1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), figure->label);
  if (figure->threshold != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), figure->threshold);
  GtkWidget *room = g_object_new (ADW_TYPE_BIN, "child", value, "layout-manager", footfall_width_first_layout_new (), NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), room);
  if (figure->field != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_threshold_button (figure));
  return row;
}

GPtrArray *
footfall_why_list_occasions (FootfallModel *model, const FootfallFinding *finding)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  GPtrArray *rows = g_ptr_array_new ();
  if (finding->entries->len > 0)
    list_days (model, finding, rows);
  else
    list_runs (model, finding, rows);
  return rows;
}

const FootfallUuid *
footfall_why_occasion_get_record (GtkWidget *row, FootfallRecordKind *kind)
{
  g_return_val_if_fail (GTK_IS_WIDGET (row) && kind != NULL, NULL);

  const Occasion *occasion = g_object_get_data (G_OBJECT (row), RECORD_KEY);
  *kind = occasion->kind;
  return &occasion->uuid;
}
