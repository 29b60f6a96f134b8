/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/preferences/thresholds-page.h"

#include <glib/gi18n-lib.h>

#include "advice/intended-purpose.h"
#include "compat/confirm.h"
#include "ui/preferences/threshold-row.h"
#include "ui/resource.h"

struct _FootfallThresholdsPage
{
  AdwPreferencesPage parent_instance;

  AdwPreferencesGroup *introduction;
  AdwActionRow *changed;
  GtkWidget *reset_all;

  FootfallModel *model; /* (owned) */
  GPtrArray *rows;      /* (owned) (element-type FootfallThresholdRow): not owned, those made so far, in order */
  guint build_source;
};

G_DEFINE_FINAL_TYPE (FootfallThresholdsPage, footfall_thresholds_page, ADW_TYPE_PREFERENCES_PAGE)

/* Makes the rows of the next group; returns whether there was one. */
static gboolean
build_group (FootfallThresholdsPage *self)
{
  guint n_fields;
  const FootfallRulesField *fields = footfall_rules_get_fields (&n_fields);
  if (self->rows->len == n_fields)
    return FALSE;

  const char *title = fields[self->rows->len].group;
  GtkWidget *group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(title));
  for (guint i = self->rows->len; i < n_fields && g_str_equal (fields[i].group, title); i++)
    {
      GtkWidget *row = footfall_threshold_row_new (self->model, &fields[i]);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      g_ptr_array_add (self->rows, row);
    }
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self), ADW_PREFERENCES_GROUP (group));
  return TRUE;
}

static gboolean
on_idle (gpointer data)
{
  FootfallThresholdsPage *self = data;

  if (build_group (self))
    return G_SOURCE_CONTINUE;
  self->build_source = 0;
  return G_SOURCE_REMOVE;
}

static guint
count_changed (FootfallThresholdsPage *self)
{
  guint n_fields;
  const FootfallRulesField *fields = footfall_rules_get_fields (&n_fields);
  const FootfallRules *rules = footfall_model_get_rules (self->model);
  FootfallRules usual;
  footfall_rules_init (&usual);

  guint n_changed = 0;
  for (guint i = 0; i < n_fields; i++)
    {
      double value = footfall_rules_get_value (rules, &fields[i]);
      double usual_value = footfall_rules_get_value (&usual, &fields[i]);
      n_changed += value < usual_value || value > usual_value;
    }
  return n_changed;
}

static void
show_changed (FootfallThresholdsPage *self)
{
  guint n_changed = count_changed (self);
  g_autofree char *text = n_changed == 0
                              ? g_strdup (_("All thresholds are as usual"))
                              : g_strdup_printf (ngettext ("%u threshold is changed", "%u thresholds are changed",
                                                           n_changed),
                                                 n_changed);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->changed), text);
  gtk_widget_set_sensitive (self->reset_all, n_changed > 0);
}

static void
on_reset_answered (GObject *source, GAsyncResult *result, gpointer data)
{
  FootfallThresholdsPage *self = FOOTFALL_THRESHOLDS_PAGE (source);

  if (footfall_confirm_finish (GTK_WIDGET (source), result))
    footfall_preferences_reset_all_thresholds (footfall_model_get_preferences (self->model));
}

static void
on_reset_all (FootfallThresholdsPage *self)
{
  footfall_confirm_async (GTK_WIDGET (self),
                          &(FootfallQuestion) {
                              .heading = _("Reset All Thresholds?"),
                              .body = _("All of them get their usual values. Your journal stays as it is."),
                              .cancel = _("_Cancel"),
                              .confirm = _("_Reset All"),
                              .is_destructive = TRUE,
                          },
                          on_reset_answered, NULL);
}

static void
footfall_thresholds_page_dispose (GObject *object)
{
  FootfallThresholdsPage *self = FOOTFALL_THRESHOLDS_PAGE (object);

  g_clear_handle_id (&self->build_source, g_source_remove);
  g_clear_object (&self->model);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_THRESHOLDS_PAGE);

  G_OBJECT_CLASS (footfall_thresholds_page_parent_class)->dispose (object);
}

static void
footfall_thresholds_page_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTFALL_THRESHOLDS_PAGE (object)->rows);

  G_OBJECT_CLASS (footfall_thresholds_page_parent_class)->finalize (object);
}

static void
footfall_thresholds_page_class_init (FootfallThresholdsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footfall_thresholds_page_dispose;
  object_class->finalize = footfall_thresholds_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("preferences/thresholds-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallThresholdsPage, introduction);
  gtk_widget_class_bind_template_child (widget_class, FootfallThresholdsPage, changed);
  gtk_widget_class_bind_template_child (widget_class, FootfallThresholdsPage, reset_all);
  gtk_widget_class_bind_template_callback (widget_class, on_reset_all);
}

static void
footfall_thresholds_page_init (FootfallThresholdsPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_preferences_group_set_description (self->introduction, footfall_evidence_note ());
}

AdwPreferencesPage *
footfall_thresholds_page_new (FootfallModel *model)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallThresholdsPage *self = g_object_new (FOOTFALL_TYPE_THRESHOLDS_PAGE, NULL);
  self->model = g_object_ref (model);
  g_signal_connect_object (model, "preferences-changed", G_CALLBACK (show_changed), self, G_CONNECT_SWAPPED);
  show_changed (self);
  self->build_source = g_idle_add (on_idle, self);
  return ADW_PREFERENCES_PAGE (self);
}

void
footfall_thresholds_page_show_item (AdwPreferencesPage *page, const char *item)
{
  g_return_if_fail (FOOTFALL_IS_THRESHOLDS_PAGE (page));
  g_return_if_fail (item != NULL);

  FootfallThresholdsPage *self = FOOTFALL_THRESHOLDS_PAGE (page);
  while (build_group (self))
    ;
  for (guint i = 0; i < self->rows->len; i++)
    {
      FootfallThresholdRow *row = g_ptr_array_index (self->rows, i);
      if (g_str_equal (footfall_threshold_row_get_field (row)->name, item))
        footfall_threshold_row_open (row);
    }
}
