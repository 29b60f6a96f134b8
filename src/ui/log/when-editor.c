/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/log/when-editor.h"

#include <glib/gi18n-lib.h>

#include "core/instant.h"
#include "ui/resource.h"
#include "ui/when.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/day-row.h"
#include "ui/widgets/message-row.h"

#define DAY_S 86400

/* What people mean by a morning and an evening, near enough: the field stands open for the minute. */
#define MORNING_S (7 * 3600)
#define EVENING_S (18 * 3600)

/* By the index of the choice */
typedef enum
{
  OFFER_NOW,
  OFFER_THIS_MORNING,
  OFFER_YESTERDAY_EVENING,
} Offer;

struct _FootfallWhenEditor
{
  AdwBin parent_instance;

  GtkWidget *offers_row;
  FootfallChoice *offers;
  FootfallDayRow *day;
  FootfallMessageRow *day_message;
  GtkWidget *time;
  FootfallMessageRow *time_message;

  gint64 unix_s;
  gint32 utc_offset_s;
  FootfallDay today;
  gboolean is_loading;
  gboolean is_touched;
};

G_DEFINE_FINAL_TYPE (FootfallWhenEditor, footfall_when_editor, ADW_TYPE_BIN)

enum
{
  EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
parse_day (FootfallWhenEditor *self, FootfallDay *day, GError **error)
{
  if (!footfall_day_row_get_day (self->day, day, error))
    return FALSE;
  if (*day != FOOTFALL_DAY_UNKNOWN)
    return TRUE;

  g_set_error_literal (error, FOOTFALL_UNITS_ERROR, FOOTFALL_UNITS_ERROR_INVALID,
                       _("Write a day, such as “today” or “yesterday”."));
  return FALSE;
}

static gboolean
parse_time (FootfallWhenEditor *self, int *second_of_day, GError **error)
{
  return footfall_when_parse_time (gtk_editable_get_text (GTK_EDITABLE (self->time)), second_of_day, error);
}

static gboolean
check_day (FootfallWhenEditor *self)
{
  FootfallDay day;
  g_autoptr (GError) error = NULL;
  gboolean is_good = parse_day (self, &day, &error);
  footfall_message_row_set_error (self->day_message, GTK_WIDGET (self->day), error);
  return is_good;
}

static gboolean
check_time (FootfallWhenEditor *self)
{
  int second_of_day;
  g_autoptr (GError) error = NULL;
  gboolean is_good = parse_time (self, &second_of_day, &error);
  footfall_message_row_set_error (self->time_message, self->time, error);
  return is_good;
}

static void
show_time (FootfallWhenEditor *self, FootfallDay day, int second_of_day)
{
  g_autofree char *time = footfall_when_format_time (second_of_day);
  self->is_loading = TRUE;
  footfall_day_row_set_day (self->day, day);
  gtk_editable_set_text (GTK_EDITABLE (self->time), time);
  self->is_loading = FALSE;
  footfall_message_row_set_error (self->day_message, GTK_WIDGET (self->day), NULL);
  footfall_message_row_set_error (self->time_message, self->time, NULL);
}

static void
show_instant (FootfallWhenEditor *self)
{
  FootfallDay day = footfall_day_of_instant (self->unix_s, self->utc_offset_s);
  show_time (self, day, (int) (self->unix_s + self->utc_offset_s - (gint64) day * DAY_S));
}

static void
on_offer_taken (FootfallWhenEditor *self)
{
  int offer = footfall_choice_get_selected (self->offers);
  if (self->is_loading || offer == FOOTFALL_CHOICE_NONE)
    return;

  self->is_touched = offer != OFFER_NOW;
  switch ((Offer) offer)
    {
    case OFFER_NOW:
      show_instant (self);
      break;
    case OFFER_THIS_MORNING:
      show_time (self, self->today, MORNING_S);
      break;
    case OFFER_YESTERDAY_EVENING:
      show_time (self, self->today - 1, EVENING_S);
      break;
    default:
      g_assert_not_reached ();
    }
  g_signal_emit (self, signals[EDITED], 0);
}

static void
on_typed (FootfallWhenEditor *self, FootfallMessageRow *message, GtkWidget *field)
{
  if (self->is_loading)
    return;

  self->is_touched = TRUE;
  footfall_choice_set_selected (self->offers, FOOTFALL_CHOICE_NONE);
  footfall_message_row_set_error (message, field, NULL);
  g_signal_emit (self, signals[EDITED], 0);
}

static void
on_day_typed (FootfallWhenEditor *self)
{
  on_typed (self, self->day_message, GTK_WIDGET (self->day));
}

static void
on_time_typed (FootfallWhenEditor *self)
{
  on_typed (self, self->time_message, self->time);
}

static void
on_day_left (FootfallWhenEditor *self)
{
  check_day (self);
}

static void
on_time_left (FootfallWhenEditor *self)
{
  check_time (self);
}

/* What was logged on a journey keeps the offset of the place it was done at. */
static GTimeZone *
choose_zone (FootfallWhenEditor *self, GTimeZone *zone)
{
  if (footfall_instant_utc_offset (self->unix_s, zone) == self->utc_offset_s)
    return g_time_zone_ref (zone);
  return g_time_zone_new_offset (self->utc_offset_s);
}

static void
footfall_when_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_WHEN_EDITOR);

  G_OBJECT_CLASS (footfall_when_editor_parent_class)->dispose (object);
}

static void
footfall_when_editor_class_init (FootfallWhenEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_when_editor_dispose;

  signals[EDITED] = g_signal_new ("edited", FOOTFALL_TYPE_WHEN_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  g_type_ensure (FOOTFALL_TYPE_CHOICE);
  g_type_ensure (FOOTFALL_TYPE_DAY_ROW);
  g_type_ensure (FOOTFALL_TYPE_MESSAGE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("log/when-editor.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallWhenEditor, offers_row);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhenEditor, offers);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhenEditor, day);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhenEditor, day_message);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhenEditor, time);
  gtk_widget_class_bind_template_child (widget_class, FootfallWhenEditor, time_message);
  gtk_widget_class_bind_template_callback (widget_class, on_offer_taken);
  gtk_widget_class_bind_template_callback (widget_class, on_day_typed);
  gtk_widget_class_bind_template_callback (widget_class, on_time_typed);
  gtk_widget_class_bind_template_callback (widget_class, on_day_left);
  gtk_widget_class_bind_template_callback (widget_class, on_time_left);
}

static void
footfall_when_editor_init (FootfallWhenEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->is_loading = TRUE;
  footfall_choice_append_mnemonic (self->offers, _("N_ow"));
  footfall_choice_append_mnemonic (self->offers, _("This Mornin_g"));
  footfall_choice_append_mnemonic (self->offers, _("_Yesterday Evening"));
  self->is_loading = FALSE;
}

void
footfall_when_editor_set_instant (FootfallWhenEditor *self, gint64 unix_s, gint32 utc_offset_s, FootfallDay today)
{
  g_return_if_fail (FOOTFALL_IS_WHEN_EDITOR (self));

  self->unix_s = unix_s;
  self->utc_offset_s = utc_offset_s;
  self->today = today;
  self->is_touched = FALSE;
  gtk_widget_set_visible (self->offers_row, FALSE);
  footfall_day_row_set_today (self->day, MAX (today, footfall_day_of_instant (unix_s, utc_offset_s)));
  show_instant (self);
}

void
footfall_when_editor_offer_times (FootfallWhenEditor *self)
{
  g_return_if_fail (FOOTFALL_IS_WHEN_EDITOR (self));

  gint64 midnight_s = (gint64) self->today * DAY_S - self->utc_offset_s;
  gtk_widget_set_visible (footfall_choice_get_button (self->offers, OFFER_THIS_MORNING),
                          self->unix_s >= midnight_s + MORNING_S);
  self->is_loading = TRUE;
  footfall_choice_set_selected (self->offers, OFFER_NOW);
  self->is_loading = FALSE;
  gtk_widget_set_visible (self->offers_row, TRUE);
}

gboolean
footfall_when_editor_get_instant (FootfallWhenEditor *self, GTimeZone *zone, gint64 *unix_s, gint32 *utc_offset_s)
{
  g_return_val_if_fail (FOOTFALL_IS_WHEN_EDITOR (self), FALSE);
  g_return_val_if_fail (zone != NULL, FALSE);

  if (!self->is_touched)
    {
      *unix_s = self->unix_s;
      *utc_offset_s = self->utc_offset_s;
      return TRUE;
    }

  FootfallDay day;
  int second_of_day;
  if (!parse_day (self, &day, NULL) || !parse_time (self, &second_of_day, NULL))
    return FALSE;
  g_autoptr (GTimeZone) local = choose_zone (self, zone);
  footfall_instant_from_local (day, second_of_day, local, unix_s, utc_offset_s);
  return TRUE;
}

gboolean
footfall_when_editor_check (FootfallWhenEditor *self)
{
  g_return_val_if_fail (FOOTFALL_IS_WHEN_EDITOR (self), FALSE);

  gboolean day_is_good = check_day (self);
  gboolean time_is_good = check_time (self);
  if (!day_is_good)
    gtk_widget_grab_focus (GTK_WIDGET (self->day));
  else if (!time_is_good)
    gtk_widget_grab_focus (self->time);
  return day_is_good && time_is_good;
}
