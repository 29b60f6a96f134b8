/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/log/details-editor.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "compat/inner-names.h"
#include "core/units.h"
#include "ui/resource.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/message-row.h"
#include "ui/widgets/notes-row.h"
#include "ui/widgets/vocabulary-list.h"

#define HIGHEST_EFFORT 10

struct _FootfallDetailsEditor
{
  AdwBin parent_instance;

  AdwExpanderRow *expander;
  FootfallChoice *effort; /* option 0 is no answer, option n + 1 is effort n */
  AdwComboRow *foot_strike;
  GtkSwitch *stopped_early;
  GtkWidget *cadence;
  FootfallMessageRow *cadence_message;
  GtkWidget *ascent;
  FootfallMessageRow *ascent_message;
  FootfallNotesRow *notes;

  gboolean is_loading;
};

G_DEFINE_FINAL_TYPE (FootfallDetailsEditor, footfall_details_editor, ADW_TYPE_BIN)

typedef enum
{
  PROP_EXPANDED = 1,
} FootfallDetailsEditorProperty;

static GParamSpec *properties[PROP_EXPANDED + 1];

enum
{
  EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* An empty field is no error: it is unknown. */
static gboolean
parse_number (GtkWidget *field, double *value)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (field));
  *value = NAN;
  return *text == '\0' || footfall_number_parse (text, value);
}

static gboolean
check_cadence (FootfallDetailsEditor *self)
{
  double cadence_spm;
  gboolean is_good = parse_number (self->cadence, &cadence_spm) && !(cadence_spm <= 0);
  footfall_message_row_set (self->cadence_message, FOOTFALL_TONE_ERROR, self->cadence,
                            is_good ? NULL : _("Write how many steps a minute, for example 168."));
  return is_good;
}

static gboolean
check_ascent (FootfallDetailsEditor *self)
{
  double ascent_m;
  gboolean is_good = parse_number (self->ascent, &ascent_m);
  footfall_message_row_set (self->ascent_message, FOOTFALL_TONE_ERROR, self->ascent,
                            is_good ? NULL : _("Write how many metres you climbed, for example 120."));
  return is_good;
}

static char *
format_number (double value)
{
  return isnan (value) ? g_strdup ("") : footfall_number_format (value, 0);
}

static void
set_number (GtkWidget *field, double value)
{
  g_autofree char *text = format_number (value);
  gtk_editable_set_text (GTK_EDITABLE (field), text);
}

/* A field shows less than an imported figure holds; what was not touched stays as it was. */
static void
read_number (GtkWidget *field, double *value)
{
  g_autofree char *shown = format_number (*value);
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (field)), shown) != 0)
    parse_number (field, value);
}

static void
on_edited (FootfallDetailsEditor *self)
{
  if (self->is_loading)
    return;

  footfall_message_row_set (self->cadence_message, FOOTFALL_TONE_ERROR, self->cadence, NULL);
  footfall_message_row_set (self->ascent_message, FOOTFALL_TONE_ERROR, self->ascent, NULL);
  g_signal_emit (self, signals[EDITED], 0);
}

static void
on_cadence_left (FootfallDetailsEditor *self)
{
  check_cadence (self);
}

static void
on_ascent_left (FootfallDetailsEditor *self)
{
  check_ascent (self);
}

static void
on_expanded (FootfallDetailsEditor *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);
}

static void
append_efforts (FootfallChoice *choice)
{
  footfall_choice_append (choice, NULL, "–", _("Not told"));
  for (int effort = 0; effort <= HIGHEST_EFFORT; effort++)
    {
      g_autofree char *number = g_strdup_printf ("%d", effort);
      footfall_choice_append (choice, NULL, number, NULL);
    }
}

static void
footfall_details_editor_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  FootfallDetailsEditor *self = FOOTFALL_DETAILS_EDITOR (object);

  switch ((FootfallDetailsEditorProperty) prop_id)
    {
    case PROP_EXPANDED:
      g_value_set_boolean (value, adw_expander_row_get_expanded (self->expander));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_details_editor_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  FootfallDetailsEditor *self = FOOTFALL_DETAILS_EDITOR (object);

  switch ((FootfallDetailsEditorProperty) prop_id)
    {
    case PROP_EXPANDED:
      adw_expander_row_set_expanded (self->expander, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_details_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_DETAILS_EDITOR);

  G_OBJECT_CLASS (footfall_details_editor_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FOOTFALL_TYPE_CHOICE);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE_ROW);
  g_type_ensure (FOOTFALL_TYPE_NOTES_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("log/details-editor.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallDetailsEditor, expander);
  gtk_widget_class_bind_template_child (widget_class, FootfallDetailsEditor, effort);
  gtk_widget_class_bind_template_child (widget_class, FootfallDetailsEditor, foot_strike);
  gtk_widget_class_bind_template_child (widget_class, FootfallDetailsEditor, stopped_early);
  gtk_widget_class_bind_template_child (widget_class, FootfallDetailsEditor, cadence);
  gtk_widget_class_bind_template_child (widget_class, FootfallDetailsEditor, cadence_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallDetailsEditor, ascent);
  gtk_widget_class_bind_template_child (widget_class, FootfallDetailsEditor, ascent_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallDetailsEditor, notes);
  gtk_widget_class_bind_template_callback (widget_class, on_edited);
  gtk_widget_class_bind_template_callback (widget_class, on_cadence_left);
  gtk_widget_class_bind_template_callback (widget_class, on_ascent_left);
  gtk_widget_class_bind_template_callback (widget_class, on_expanded);
}

static void
footfall_details_editor_class_init (FootfallDetailsEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = footfall_details_editor_get_property;
  object_class->set_property = footfall_details_editor_set_property;
  object_class->dispose = footfall_details_editor_dispose;

  properties[PROP_EXPANDED] = g_param_spec_boolean ("expanded", NULL, NULL, FALSE,
                                                    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                                        | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[EDITED] = g_signal_new ("edited", FOOTFALL_TYPE_DETAILS_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  bind_template (widget_class);
}

static void
footfall_details_editor_init (FootfallDetailsEditor *self)
{
  self->is_loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  footfall_inner_names_of_expander_row (self->expander);
  append_efforts (self->effort);
  g_autoptr (GListModel) foot_strikes = footfall_vocabulary_list_labels (&footfall_foot_strikes);
  adw_combo_row_set_model (self->foot_strike, foot_strikes);
  self->is_loading = FALSE;
}

static gboolean
tells_something (const FootfallRun *run)
{
  return run->effort >= 0 || run->foot_strike != FOOTFALL_FOOT_STRIKE_UNKNOWN || run->stopped_early
         || !isnan (run->cadence_spm) || !isnan (run->ascent_m) || (run->notes != NULL && *run->notes != '\0');
}

void
footfall_details_editor_set_run (FootfallDetailsEditor *self, const FootfallRun *run)
{
  g_return_if_fail (FOOTFALL_IS_DETAILS_EDITOR (self));
  g_return_if_fail (run != NULL);

  self->is_loading = TRUE;
  footfall_choice_set_selected (self->effort, run->effort + 1);
  adw_combo_row_set_selected (self->foot_strike, run->foot_strike);
  gtk_switch_set_active (self->stopped_early, run->stopped_early);
  set_number (self->cadence, run->cadence_spm);
  set_number (self->ascent, run->ascent_m);
  footfall_notes_row_set_notes (self->notes, run->notes);
  if (tells_something (run))
    adw_expander_row_set_expanded (self->expander, TRUE);
  self->is_loading = FALSE;
}

void
footfall_details_editor_get_run (FootfallDetailsEditor *self, FootfallRun *run)
{
  g_return_if_fail (FOOTFALL_IS_DETAILS_EDITOR (self));
  g_return_if_fail (run != NULL);

  run->effort = footfall_choice_get_selected (self->effort) - 1;
  run->foot_strike = (FootfallFootStrike) adw_combo_row_get_selected (self->foot_strike);
  run->stopped_early = gtk_switch_get_active (self->stopped_early);
  read_number (self->cadence, &run->cadence_spm);
  read_number (self->ascent, &run->ascent_m);
  g_free (run->notes);
  run->notes = footfall_notes_row_get_notes (self->notes);
}

gboolean
footfall_details_editor_check (FootfallDetailsEditor *self)
{
  g_return_val_if_fail (FOOTFALL_IS_DETAILS_EDITOR (self), FALSE);

  gboolean cadence_is_good = check_cadence (self);
  gboolean ascent_is_good = check_ascent (self);
  if (cadence_is_good && ascent_is_good)
    return TRUE;

  adw_expander_row_set_expanded (self->expander, TRUE);
  gtk_widget_grab_focus (cadence_is_good ? self->ascent : self->cadence);
  return FALSE;
}
