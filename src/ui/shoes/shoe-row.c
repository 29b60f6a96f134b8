/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/shoes/shoe-row.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "advice/phrases.h"
#include "analysis/statistics.h"
#include "ui/resource.h"
#include "ui/shoes/shoe-changes.h"
#include "ui/widgets/distance-bar.h"

struct _FootfallShoeRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *name;
  GtkLabel *make;
  GtkLabel *badge;
  FootfallDistanceBar *bar;
  GtkLabel *distance;
  GtkLabel *pain;
  GtkLabel *state;
  GtkMenuButton *menu_button;
};

G_DEFINE_FINAL_TYPE (FootfallShoeRow, footfall_shoe_row, ADW_TYPE_PREFERENCES_ROW)

static void
show_label (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static char *
join_make (const FootfallShoe *shoe)
{
  g_autofree char *make = g_strdup_printf ("%s %s", shoe->brand != NULL ? shoe->brand : "",
                                           shoe->model != NULL ? shoe->model : "");
  return g_strdup (g_strstrip (make));
}

static guint
count_runs (const FootfallLog *log, const FootfallUuid *shoe)
{
  guint n = 0;
  for (guint i = 0; i < footfall_log_get_n_runs (log); i++)
    n += footfall_uuid_equal (&footfall_log_get_run (log, i)->shoe, shoe);
  return n;
}

static char *
format_distance (FootfallModel *model, const FootfallShoe *shoe, double distance_m)
{
  FootfallDistanceUnit unit = footfall_model_get_distance_unit (model);
  guint n_runs = count_runs (footfall_model_get_log (model), &shoe->record.uuid);
  g_autofree char *distance = footfall_distance_format (distance_m, unit, 0);
  g_autofree char *replace_at = footfall_distance_format (shoe->replace_at_m, unit, 0);
  g_autofree char *runs = g_strdup_printf (ngettext ("%u run", "%u runs", n_runs), n_runs);
  /* Translators: the distance of a shoe, the distance at which another pair is worth a thought, percent, runs */
  return g_strdup_printf (_("%s of %s (%.0f %%) · %s"), distance, replace_at,
                          floor (100 * distance_m / shoe->replace_at_m), runs);
}

/* The highest level that was said of a run; -1 where nobody was asked. */
static int
get_outcome (const FootfallLog *log, const FootfallRun *run)
{
  g_autoptr (GPtrArray) entries = footfall_log_list_pain_of_run (log, &run->record.uuid);
  int highest = -1;
  for (guint i = 0; i < entries->len; i++)
    highest = MAX (highest, ((const FootfallPain *) g_ptr_array_index (entries, i))->level);
  return highest;
}

/* What half of the runs with the shoe did not pass; "" where nothing was said of any. */
static char *
format_pain (const FootfallLog *log, const FootfallUuid *shoe)
{
  g_autoptr (GArray) outcomes = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < footfall_log_get_n_runs (log); i++)
    {
      const FootfallRun *run = footfall_log_get_run (log, i);
      double outcome = footfall_uuid_equal (&run->shoe, shoe) ? get_outcome (log, run) : -1;
      if (outcome >= 0)
        g_array_append_val (outcomes, outcome);
    }
  if (outcomes->len == 0)
    return g_strdup ("");

  g_autofree char *median =
      footfall_number_format_exact (footfall_median (&g_array_index (outcomes, double, 0), outcomes->len));
  /* Translators: a pain level of 0 to 10, and the number of runs with an answer */
  return g_strdup_printf (ngettext ("Pain in it: median %s of 10, %u run asked about",
                                    "Pain in it: median %s of 10, %u runs asked about", outcomes->len),
                          median, outcomes->len);
}

static FootfallShoeState
get_state (FootfallModel *model, const FootfallShoe *shoe)
{
  const FootfallAssessment *assessment = footfall_model_get_assessment (model);
  for (guint i = 0; i < assessment->shoes->len; i++)
    {
      const FootfallShoeUse *use = &g_array_index (assessment->shoes, FootfallShoeUse, i);
      if (footfall_uuid_equal (&use->shoe, &shoe->record.uuid))
        return use->state;
    }
  return FOOTFALL_SHOE_STATE_OK;
}

static char *
format_state (FootfallModel *model, const FootfallShoe *shoe)
{
  if (footfall_shoe_is_retired (shoe, footfall_model_get_today (model)))
    {
      g_autofree char *day = footfall_phrase_day (shoe->retired_on, footfall_model_get_today (model));
      /* Translators: a date */
      return g_strdup_printf (_("Retired on %s"), day);
    }
  switch (get_state (model, shoe))
    {
    case FOOTFALL_SHOE_STATE_INSPECT:
      return g_strdup (_("Time to look at the sole and the fit"));
    case FOOTFALL_SHOE_STATE_REPLACE:
      return g_strdup (_("Consider another pair"));
    case FOOTFALL_SHOE_STATE_OK:
    default:
      return g_strdup ("");
    }
}

static void
append_action (GMenu *menu, const char *label, const char *action, const FootfallShoe *shoe)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);
  g_menu_item_set_action_and_target (item, action, "s", footfall_uuid_to_text (&shoe->record.uuid).text);
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_menu (FootfallModel *model, const FootfallShoe *shoe)
{
  GMenu *menu = g_menu_new ();
  gboolean is_retired = footfall_shoe_is_retired (shoe, footfall_model_get_today (model));
  append_action (menu, _("_Edit…"), "win.edit-shoe", shoe);
  if (!is_retired)
    append_action (menu, _("_Note an Inspection…"), "win.inspect-shoe", shoe);
  if (!is_retired && !shoe->is_default)
    append_action (menu, _("_Use for New Runs"), "win.set-default-shoe", shoe);
  append_action (menu, is_retired ? _("_Bring Back into Use") : _("_Retire"),
                 is_retired ? "win.unretire-shoe" : "win.retire-shoe", shoe);
  if (!footfall_shoe_has_runs (footfall_model_get_log (model), shoe))
    append_action (menu, _("_Delete"), "win.delete-shoe", shoe);
  return G_MENU_MODEL (menu);
}

static void
append_text (GString *sentence, GtkLabel *label)
{
  if (*gtk_label_get_label (label) != '\0')
    g_string_append_printf (sentence, ", %s", gtk_label_get_label (label));
}

static void
describe (FootfallShoeRow *self, const FootfallShoe *shoe)
{
  g_autoptr (GString) label = g_string_new (shoe->name);
  append_text (label, self->distance);
  append_text (label, self->pain);
  append_text (label, self->state);
  /* Translators: the name of a shoe */
  g_autofree char *menu_label = g_strdup_printf (_("Actions for %s"), shoe->name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label->str, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->distance), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, menu_label, -1);
}

static void
footfall_shoe_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_SHOE_ROW);

  G_OBJECT_CLASS (footfall_shoe_row_parent_class)->dispose (object);
}

static void
footfall_shoe_row_class_init (FootfallShoeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_shoe_row_dispose;

  g_type_ensure (FOOTFALL_TYPE_DISTANCE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("shoes/shoe-row.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeRow, name);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeRow, make);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeRow, badge);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeRow, bar);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeRow, distance);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeRow, pain);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeRow, state);
  gtk_widget_class_bind_template_child (widget_class, FootfallShoeRow, menu_button);
}

static void
footfall_shoe_row_init (FootfallShoeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footfall_shoe_row_new (FootfallModel *model, const FootfallShoe *shoe)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (shoe != NULL, NULL);

  FootfallShoeRow *self = g_object_new (FOOTFALL_TYPE_SHOE_ROW, NULL);
  double distance_m = footfall_log_get_shoe_distance_m (footfall_model_get_log (model), &shoe->record.uuid);
  g_autofree char *make = join_make (shoe);
  g_autofree char *distance = format_distance (model, shoe, distance_m);
  g_autofree char *pain = format_pain (footfall_model_get_log (model), &shoe->record.uuid);
  g_autofree char *state = format_state (model, shoe);
  g_autoptr (GMenuModel) menu = create_menu (model, shoe);
  gtk_label_set_label (self->name, shoe->name);
  gtk_label_set_label (self->distance, distance);
  show_label (self->make, make);
  show_label (self->pain, pain);
  show_label (self->state, state);
  gtk_widget_set_visible (GTK_WIDGET (self->badge), shoe->is_default);
  footfall_distance_bar_set_distances (self->bar, distance_m, shoe->inspect_at_m, shoe->replace_at_m);
  gtk_menu_button_set_menu_model (self->menu_button, menu);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", footfall_uuid_to_text (&shoe->record.uuid).text);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.edit-shoe");
  describe (self, shoe);
  return GTK_WIDGET (self);
}
