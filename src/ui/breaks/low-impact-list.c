/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/breaks/low-impact-list.h"

#include <glib/gi18n-lib.h>

#include "advice/tips.h"
#include "compat/accessible-name.h"
#include "ui/tip-row.h"

struct _FootfallLowImpactList
{
  AdwBin parent_instance;

  GtkListBox *list;
  GPtrArray *tips; /* (owned) (element-type FootfallTip): not owned, they are constant; in the order of the rows */
  gboolean can_log;
};

G_DEFINE_FINAL_TYPE (FootfallLowImpactList, footfall_low_impact_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_CAN_LOG = 1,
} FootfallLowImpactListProperty;

static GParamSpec *properties[PROP_CAN_LOG + 1];

enum
{
  LOGGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

#define TIP_KEY "footfall-tip"

static void
on_log_clicked (FootfallLowImpactList *self, GtkWidget *button)
{
  const char *id = g_object_get_data (G_OBJECT (button), TIP_KEY);
  if (gtk_widget_activate_action (GTK_WIDGET (self), "win.log-low-impact", "s", id))
    g_signal_emit (self, signals[LOGGED], 0);
}

static GtkWidget *
create_log_button (FootfallLowImpactList *self, const FootfallTip *tip, int minutes)
{
  /* Translators: a button that notes so many minutes of what stands beside it */
  g_autofree char *label = g_strdup_printf (ngettext ("Log %d min", "Log %d min", minutes), minutes);
  /* Translators: the same button for who cannot see what stands beside it, as in "Ride a bicycle: Log 30 min" */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), footfall_tip_get_title (tip), label);
  GtkWidget *button = gtk_button_new_with_label (label);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data (G_OBJECT (button), TIP_KEY, (gpointer) tip->id);
  footfall_set_accessible_name (button, name);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_log_clicked), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
create_row (FootfallLowImpactList *self, const FootfallTip *tip)
{
  FootfallActivityKind kind;
  int minutes;
  GtkWidget *row = footfall_tip_row_new (tip);
  if (self->can_log && footfall_tip_get_activity (tip, &kind, &minutes))
    adw_expander_row_add_action (ADW_EXPANDER_ROW (row), create_log_button (self, tip, minutes));
  return row;
}

typedef struct
{
  guint n_times;
  gint64 duration_s;
} Done;

/* Activities are in the order of time; the newest are enough. */
static Done
count_done (const FootfallLog *log, FootfallActivityKind kind, FootfallDay since)
{
  Done done = { 0, 0 };
  for (guint i = footfall_log_get_size (log, FOOTFALL_RECORD_ACTIVITY); i > 0; i--)
    {
      const FootfallActivity *activity = footfall_log_get (log, FOOTFALL_RECORD_ACTIVITY, i - 1);
      FootfallDay day = footfall_activity_get_day (activity);
      if (day < since - 1)
        break;
      if (day < since || activity->kind != kind)
        continue;
      done.n_times++;
      done.duration_s += MAX (activity->duration_s, 0);
    }
  return done;
}

static char *
format_done (const Done *done)
{
  guint minutes = (guint) (done->duration_s / 60);
  /* Translators: how often and for how many minutes something was done, as in "Logged 2 times, 60 min in all" */
  return g_strdup_printf (ngettext ("Logged %u time, %u min in all", "Logged %u times, %u min in all", done->n_times),
                          done->n_times, minutes);
}

static void
footfall_low_impact_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  FootfallLowImpactList *self = FOOTFALL_LOW_IMPACT_LIST (object);

  switch ((FootfallLowImpactListProperty) prop_id)
    {
    case PROP_CAN_LOG:
      g_value_set_boolean (value, self->can_log);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_low_impact_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  FootfallLowImpactList *self = FOOTFALL_LOW_IMPACT_LIST (object);

  switch ((FootfallLowImpactListProperty) prop_id)
    {
    case PROP_CAN_LOG:
      self->can_log = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_low_impact_list_constructed (GObject *object)
{
  FootfallLowImpactList *self = FOOTFALL_LOW_IMPACT_LIST (object);

  G_OBJECT_CLASS (footfall_low_impact_list_parent_class)->constructed (object);

  for (guint i = 0; i < self->tips->len; i++)
    gtk_list_box_append (self->list, create_row (self, g_ptr_array_index (self->tips, i)));
}

static void
footfall_low_impact_list_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTFALL_LOW_IMPACT_LIST (object)->tips);

  G_OBJECT_CLASS (footfall_low_impact_list_parent_class)->finalize (object);
}

static void
footfall_low_impact_list_class_init (FootfallLowImpactListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = footfall_low_impact_list_get_property;
  object_class->set_property = footfall_low_impact_list_set_property;
  object_class->constructed = footfall_low_impact_list_constructed;
  object_class->finalize = footfall_low_impact_list_finalize;

  properties[PROP_CAN_LOG] = g_param_spec_boolean ("can-log", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                       | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[LOGGED] = g_signal_new ("logged", FOOTFALL_TYPE_LOW_IMPACT_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static void
footfall_low_impact_list_init (FootfallLowImpactList *self)
{
  self->tips = footfall_low_impact_tips ();
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Instead of running"),
                                  -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}

/* The rows stay, and with them the focus. */
void
footfall_low_impact_list_show_done (FootfallLowImpactList *self, const FootfallLog *log, FootfallDay since)
{
  g_return_if_fail (FOOTFALL_IS_LOW_IMPACT_LIST (self));
  g_return_if_fail (log != NULL);
  g_return_if_fail (footfall_day_is_known (since));

  for (guint i = 0; i < self->tips->len; i++)
    {
      const FootfallTip *tip = g_ptr_array_index (self->tips, i);
      FootfallActivityKind kind;
      int minutes;
      if (!footfall_tip_get_activity (tip, &kind, &minutes))
        continue;
      Done done = count_done (log, kind, since);
      g_autofree char *subtitle = done.n_times > 0 ? format_done (&done) : g_strdup (footfall_tip_get_what (tip));
      AdwExpanderRow *row = ADW_EXPANDER_ROW (gtk_list_box_get_row_at_index (self->list, (int) i));
      adw_expander_row_set_subtitle (row, subtitle);
    }
}
