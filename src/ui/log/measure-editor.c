/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/log/measure-editor.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "ui/resource.h"
#include "ui/widgets/distance-row.h"
#include "ui/widgets/message-row.h"

struct _FootfallMeasureEditor
{
  AdwBin parent_instance;

  FootfallDistanceRow *distance;
  FootfallMessageRow *distance_message;
  FootfallMessageRow *remark;
  GtkWidget *duration;
  GtkLabel *pace;
  FootfallMessageRow *duration_message;

  FootfallDistanceUnit unit;
  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallMeasureEditor, footfall_measure_editor, ADW_TYPE_BIN)

enum
{
  EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_empty (gpointer field)
{
  return *gtk_editable_get_text (GTK_EDITABLE (field)) == '\0';
}

/* An empty field is no error: it is unknown. */
static gboolean
parse_duration (FootfallMeasureEditor *self, gint64 *duration_s, GError **error)
{
  *duration_s = -1;
  return is_empty (self->duration)
         || footfall_duration_parse (gtk_editable_get_text (GTK_EDITABLE (self->duration)), duration_s, error);
}

static gboolean
check_distance (FootfallMeasureEditor *self)
{
  double distance_m;
  g_autoptr (GError) error = NULL;
  gboolean is_good = footfall_distance_row_get_distance (self->distance, &distance_m, &error);
  footfall_message_row_set_error (self->distance_message, GTK_WIDGET (self->distance), error);
  return is_good;
}

static gboolean
check_duration (FootfallMeasureEditor *self)
{
  gint64 duration_s;
  g_autoptr (GError) error = NULL;
  gboolean is_good = parse_duration (self, &duration_s, &error);
  footfall_message_row_set_error (self->duration_message, self->duration, error);
  return is_good;
}

static void
show_pace (FootfallMeasureEditor *self)
{
  g_autofree char *pace = footfall_pace_format (footfall_measure_editor_get_distance_m (self),
                                                footfall_measure_editor_get_duration_s (self), self->unit);
  gtk_label_set_label (self->pace, pace);
}

/* While someone types, a complaint goes as soon as it is settled and comes only when the field is left. */
static void
on_typed (FootfallMeasureEditor *self, FootfallMessageRow *message, GtkWidget *field)
{
  if (self->is_loading)
    return;

  footfall_message_row_set_error (message, field, NULL);
  show_pace (self);
  g_signal_emit (self, signals[EDITED], 0);
}

static void
on_distance_typed (FootfallMeasureEditor *self)
{
  on_typed (self, self->distance_message, GTK_WIDGET (self->distance));
}

/* Either of both is enough. */
static void
on_duration_typed (FootfallMeasureEditor *self)
{
  if (is_empty (self->distance))
    footfall_message_row_set_error (self->distance_message, GTK_WIDGET (self->distance), NULL);
  on_typed (self, self->duration_message, self->duration);
}

static void
on_distance_left (FootfallMeasureEditor *self)
{
  check_distance (self);
}

static void
on_duration_left (FootfallMeasureEditor *self)
{
  check_duration (self);
}

static void
footfall_measure_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_MEASURE_EDITOR);

  G_OBJECT_CLASS (footfall_measure_editor_parent_class)->dispose (object);
}

static void
footfall_measure_editor_class_init (FootfallMeasureEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_measure_editor_dispose;

  signals[EDITED] = g_signal_new ("edited", FOOTFALL_TYPE_MEASURE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  g_type_ensure (FOOTFALL_TYPE_DISTANCE_ROW);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("log/measure-editor.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallMeasureEditor, distance);
  gtk_widget_class_bind_template_child (widget_class, FootfallMeasureEditor, distance_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallMeasureEditor, remark);
  gtk_widget_class_bind_template_child (widget_class, FootfallMeasureEditor, duration);
  gtk_widget_class_bind_template_child (widget_class, FootfallMeasureEditor, pace);
  gtk_widget_class_bind_template_child (widget_class, FootfallMeasureEditor, duration_message);
  gtk_widget_class_bind_template_callback (widget_class, on_distance_typed);
  gtk_widget_class_bind_template_callback (widget_class, on_duration_typed);
  gtk_widget_class_bind_template_callback (widget_class, on_distance_left);
  gtk_widget_class_bind_template_callback (widget_class, on_duration_left);
}

static void
footfall_measure_editor_init (FootfallMeasureEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_measure_editor_set_unit (FootfallMeasureEditor *self, FootfallDistanceUnit unit)
{
  g_return_if_fail (FOOTFALL_IS_MEASURE_EDITOR (self));

  self->unit = unit;
  footfall_distance_row_set_unit (self->distance, unit);
}

void
footfall_measure_editor_set_values (FootfallMeasureEditor *self, double distance_m, gint64 duration_s)
{
  g_return_if_fail (FOOTFALL_IS_MEASURE_EDITOR (self));

  g_autofree char *duration = duration_s < 0 ? g_strdup ("") : footfall_duration_format (duration_s);
  self->is_loading = TRUE;
  footfall_distance_row_set_distance (self->distance, distance_m);
  gtk_editable_set_text (GTK_EDITABLE (self->duration), duration);
  self->is_loading = FALSE;
  show_pace (self);
}

double
footfall_measure_editor_get_distance_m (FootfallMeasureEditor *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MEASURE_EDITOR (self), NAN);

  double distance_m;
  footfall_distance_row_get_distance (self->distance, &distance_m, NULL);
  return distance_m;
}

gint64
footfall_measure_editor_get_duration_s (FootfallMeasureEditor *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MEASURE_EDITOR (self), -1);

  gint64 duration_s;
  return parse_duration (self, &duration_s, NULL) ? duration_s : -1;
}

gboolean
footfall_measure_editor_check (FootfallMeasureEditor *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MEASURE_EDITOR (self), FALSE);

  gboolean distance_is_good = check_distance (self);
  gboolean duration_is_good = check_duration (self);
  gboolean both_are_empty = is_empty (self->distance) && is_empty (self->duration);
  if (both_are_empty)
    footfall_message_row_set (self->distance_message, FOOTFALL_TONE_ERROR, GTK_WIDGET (self->distance),
                              _("Write how far you ran or for how long, for example 6.2 or 38:10."));

  if (!distance_is_good || both_are_empty)
    gtk_widget_grab_focus (GTK_WIDGET (self->distance));
  else if (!duration_is_good)
    gtk_widget_grab_focus (self->duration);
  return distance_is_good && duration_is_good && !both_are_empty;
}

void
footfall_measure_editor_set_remark (FootfallMeasureEditor *self, const char *remark)
{
  g_return_if_fail (FOOTFALL_IS_MEASURE_EDITOR (self));

  footfall_message_row_set (self->remark, FOOTFALL_TONE_QUIET, NULL, remark);
}

GtkWidget *
footfall_measure_editor_get_first_field (FootfallMeasureEditor *self)
{
  g_return_val_if_fail (FOOTFALL_IS_MEASURE_EDITOR (self), NULL);

  return GTK_WIDGET (self->distance);
}
