/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/preferences/threshold-row.h"

#include <glib/gi18n-lib.h>

#include "compat/expander-row.h"
#include "compat/inner-names.h"
#include "ui/preferences/threshold-text.h"
#include "ui/widgets/message-row.h"
#include "ui/widgets/scroll-to.h"

struct _FootfallThresholdRow
{
  AdwExpanderRow parent_instance;

  GtkLabel *value;

  /* (nullable): not unfolded yet */
  GtkWidget *entry;
  GtkLabel *symbol;
  GtkWidget *reset;
  FootfallMessageRow *message;
  AdwActionRow *source;

  FootfallModel *model; /* (owned) */
  const FootfallRulesField *field;
  double value_before; /* what it was when someone began to type */
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallThresholdRow, footfall_threshold_row, ADW_TYPE_EXPANDER_ROW)

static double
get_value (FootfallThresholdRow *self)
{
  return footfall_rules_get_value (footfall_model_get_rules (self->model), self->field);
}

static gboolean
is_changed (FootfallThresholdRow *self)
{
  double value = get_value (self);
  return value < self->field->default_value || value > self->field->default_value;
}

static char *
format_value (FootfallThresholdRow *self, double value)
{
  return footfall_threshold_text_format (self->field, value, footfall_model_get_distance_unit (self->model));
}

static gboolean
parse_entry (FootfallThresholdRow *self, double *value, GError **error)
{
  return footfall_threshold_text_parse (self->field, footfall_model_get_rules (self->model),
                                        gtk_editable_get_text (GTK_EDITABLE (self->entry)),
                                        footfall_model_get_distance_unit (self->model), value, error);
}

static void
show_error (FootfallThresholdRow *self, const GError *error)
{
  footfall_message_row_set_error (self->message, self->entry, error);
}

static gboolean
store (FootfallThresholdRow *self, double value)
{
  g_autoptr (GError) error = NULL;
  gboolean is_stored = footfall_preferences_set_threshold (footfall_model_get_preferences (self->model), self->field,
                                                           value, &error);
  show_error (self, error);
  return is_stored;
}

static void
fill_entry (FootfallThresholdRow *self)
{
  g_autofree char *text = footfall_threshold_text_format_number (self->field, get_value (self),
                                                                 footfall_model_get_distance_unit (self->model));
  self->is_loading = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->is_loading = FALSE;
  self->value_before = get_value (self);
  show_error (self, NULL);
}

static void
show_editor (FootfallThresholdRow *self)
{
  FootfallDistanceUnit unit = footfall_model_get_distance_unit (self->model);
  g_autofree char *usual = format_value (self, self->field->default_value);
  g_autofree char *minimum = footfall_threshold_text_format_number (self->field, self->field->minimum, unit);
  g_autofree char *maximum = format_value (self, self->field->maximum);
  /* Translators: the smallest, the largest and the usual value of a threshold */
  g_autofree char *range = g_strdup_printf (_("From %s to %s, usually %s"), minimum, maximum, usual);
  gtk_label_set_label (self->symbol, footfall_threshold_text_get_symbol (self->field, unit));
  adw_action_row_set_subtitle (self->source, range);
  gtk_widget_set_visible (self->reset, is_changed (self));
}

static void
show_value (FootfallThresholdRow *self)
{
  g_autofree char *value = format_value (self, get_value (self));
  g_autofree char *usual = format_value (self, self->field->default_value);
  /* Translators: the value that a threshold has without a change */
  g_autofree char *change = is_changed (self) ? g_strdup_printf (_("Changed, usually %s"), usual) : g_strdup ("");
  g_autofree char *label = g_strdup_printf ("%s %s. %s", _(self->field->meaning), value, change);
  gtk_label_set_label (self->value, value);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), change);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (self->entry != NULL)
    show_editor (self);
}

/* What makes sense holds at once; on the way to something that does not, what held before holds again. A complaint
 * goes as soon as it is settled and comes only when the field is left. */
static void
on_typed (FootfallThresholdRow *self)
{
  double value;
  if (self->is_loading)
    return;

  if (!parse_entry (self, &value, NULL))
    value = self->value_before;
  store (self, value);
}

static void
check (FootfallThresholdRow *self)
{
  double value;
  g_autoptr (GError) error = NULL;
  if (parse_entry (self, &value, &error))
    fill_entry (self);
  else
    show_error (self, error);
}

static void
on_reset (FootfallThresholdRow *self)
{
  /* The button goes away with the change, and must not take the focus along. */
  gtk_widget_grab_focus (self->entry);
  if (store (self, self->field->default_value))
    fill_entry (self);
}

static void
on_preferences_changed (FootfallThresholdRow *self)
{
  show_value (self);
  if (self->entry != NULL && gtk_widget_get_focus_child (self->entry) == NULL)
    fill_entry (self);
}

/* Only what has its place can be scrolled to. */
static gboolean
focus_once_unfolded (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  FootfallThresholdRow *self = FOOTFALL_THRESHOLD_ROW (widget);
  graphene_rect_t bounds;
  if (!gtk_widget_get_mapped (self->entry)
      || !gtk_widget_compute_bounds (GTK_WIDGET (self->source), widget, &bounds)
      || bounds.origin.y + bounds.size.height > gtk_widget_get_height (widget))
    return G_SOURCE_CONTINUE;

  gtk_widget_grab_focus (self->entry);
  footfall_scroll_to (widget);
  return G_SOURCE_REMOVE;
}

static void
build_entry (FootfallThresholdRow *self)
{
  self->entry = adw_entry_row_new ();
  self->symbol = GTK_LABEL (gtk_label_new (NULL));
  self->reset = gtk_button_new_from_icon_name ("edit-undo-symbolic");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->entry), _("Value"));
  gtk_widget_add_css_class (GTK_WIDGET (self->symbol), "dim-label");
  gtk_widget_add_css_class (self->reset, "flat");
  gtk_widget_set_valign (self->reset, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (self->reset, _("Reset"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reset), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Reset"), -1);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self->entry), GTK_WIDGET (self->symbol));
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self->entry), self->reset);

  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_signal_connect_object (focus, "leave", G_CALLBACK (check), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->entry, focus);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (on_typed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "entry-activated", G_CALLBACK (check), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reset, "clicked", G_CALLBACK (on_reset), self, G_CONNECT_SWAPPED);
}

/* There are many thresholds and few are looked at: what is folded is not there yet. */
static void
build_editor (FootfallThresholdRow *self)
{
  build_entry (self);
  self->message = g_object_new (FOOTFALL_TYPE_MESSAGE_ROW, NULL);
  self->source = ADW_ACTION_ROW (adw_action_row_new ());
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self->source), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->source), _(self->field->evidence));
  gtk_widget_add_css_class (GTK_WIDGET (self->source), "source");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), self->entry);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->message));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->source));
  fill_entry (self);
  show_editor (self);
}

static void
on_expanded (FootfallThresholdRow *self)
{
  if (self->entry == NULL && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    build_editor (self);
}

static void
footfall_threshold_row_dispose (GObject *object)
{
  g_clear_object (&FOOTFALL_THRESHOLD_ROW (object)->model);

  G_OBJECT_CLASS (footfall_threshold_row_parent_class)->dispose (object);
}

static void
footfall_threshold_row_class_init (FootfallThresholdRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footfall_threshold_row_dispose;
}

static void
footfall_threshold_row_init (FootfallThresholdRow *self)
{
  self->value = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->value), "numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self->value), "dim-label");
  footfall_expander_row_add_suffix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->value));
  footfall_inner_names_of_expander_row (ADW_EXPANDER_ROW (self));
  g_signal_connect (self, "notify::expanded", G_CALLBACK (on_expanded), NULL);
}

GtkWidget *
footfall_threshold_row_new (FootfallModel *model, const FootfallRulesField *field)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  FootfallThresholdRow *self = g_object_new (FOOTFALL_TYPE_THRESHOLD_ROW, "use-markup", FALSE, NULL);
  self->model = g_object_ref (model);
  self->field = field;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _(field->meaning));
  g_signal_connect_object (model, "preferences-changed", G_CALLBACK (on_preferences_changed), self, G_CONNECT_SWAPPED);
  show_value (self);
  return GTK_WIDGET (self);
}

const FootfallRulesField *
footfall_threshold_row_get_field (FootfallThresholdRow *self)
{
  g_return_val_if_fail (FOOTFALL_IS_THRESHOLD_ROW (self), NULL);

  return self->field;
}

void
footfall_threshold_row_open (FootfallThresholdRow *self)
{
  g_return_if_fail (FOOTFALL_IS_THRESHOLD_ROW (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_once_unfolded, NULL, NULL);
}
