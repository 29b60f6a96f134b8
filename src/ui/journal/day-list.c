/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/day-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "compat/template.h"
#include "ui/journal/entry-actions.h"
#include "ui/journal/entry-text.h"
#include "ui/journal/journal-item.h"
#include "ui/resource.h"
#include "ui/run-text.h"
#include "ui/surface-icon.h"
#include "ui/widgets/list-box.h"

#define ITEM_KEY "footfall-item"

struct _FootfallDayList
{
  GtkWidget parent_instance;

  GtkLabel *title;
  GtkMenuButton *add;
  GtkWidget *nothing;
  GtkListBox *list;

  FootfallDay day;
};

G_DEFINE_FINAL_TYPE (FootfallDayList, footfall_day_list, GTK_TYPE_WIDGET)

static FootfallJournalItem *
get_item (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), ITEM_KEY);
}

static void
on_row_activated (FootfallDayList *self, GtkListBoxRow *row)
{
  FootfallJournalItem *item = get_item (row);
  footfall_entry_edit (GTK_WIDGET (self), footfall_journal_item_get_kind (item), footfall_journal_item_get_uuid (item));
}

static gboolean
delete_focused (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallDayList *self = FOOTFALL_DAY_LIST (widget);

  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  if (row == NULL)
    return GDK_EVENT_PROPAGATE;
  FootfallJournalItem *item = get_item (GTK_LIST_BOX_ROW (row));
  footfall_entry_delete (widget, footfall_journal_item_get_kind (item), footfall_journal_item_get_uuid (item));
  return GDK_EVENT_STOP;
}

/* A run tells its knees too, which have no other place here. */
static char *
make_subtitle (const FootfallEntryContext *context, FootfallRecordKind kind, gconstpointer record)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  char *text = footfall_entry_text_get_subtitle (context, kind, record);
  g_ptr_array_add (parts, text);
  for (int knee = 0; kind == FOOTFALL_RECORD_RUN && knee < FOOTFALL_N_KNEES; knee++)
    {
      int level = footfall_run_text_get_highest (context->log, record, (FootfallKnee) knee);
      if (level >= 0)
        g_ptr_array_add (parts, footfall_run_text_describe_knee ((FootfallKnee) knee, level));
    }
  if (*text == '\0')
    g_ptr_array_remove_index (parts, 0);
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static const char *
choose_icon_name (FootfallRecordKind kind, gconstpointer record)
{
  if (kind != FOOTFALL_RECORD_RUN)
    return footfall_entry_text_get_icon_name (kind);
  FootfallSurface surface = ((const FootfallRun *) record)->surface;
  return surface != FOOTFALL_SURFACE_UNKNOWN ? footfall_surface_get_icon_name (surface) : "shoe-symbolic";
}

static GtkWidget *
create_row (const FootfallEntryContext *context, const FootfallJournalPlace *place)
{
  gconstpointer record = footfall_log_find (context->log, place->kind, &place->uuid);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = footfall_entry_text_get_title (context, place->kind, record);
  g_autofree char *subtitle = make_subtitle (context, place->kind, record);
  GtkWidget *image = gtk_image_new_from_icon_name (choose_icon_name (place->kind, record));
  gtk_widget_add_css_class (image, "dim-label");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), ITEM_KEY, footfall_journal_item_new (place, FALSE, FALSE), g_object_unref);
  return row;
}

/* A break is on all of its days, and whatever else is on one. */
static gboolean
is_on_day (FootfallRecordKind kind, gconstpointer record, gpointer data)
{
  FootfallDay day = *(FootfallDay *) data;
  if (kind == FOOTFALL_RECORD_BREAK)
    {
      const FootfallBreak *pause = record;
      return day >= pause->starts_on && (pause->ends_on == FOOTFALL_DAY_UNKNOWN || day <= pause->ends_on);
    }
  FootfallJournalPlace place = footfall_journal_place_of_record (kind, record);
  return footfall_journal_place_get_day (&place) == day;
}

static void
renew_menu (FootfallDayList *self)
{
  static const struct
  {
    const char *label;
    const char *action;
  } items[] = {
    { N_("_Run…"), "win.log-run-on" },
    { N_("_Pain Note…"), "win.add-pain" },
    { N_("_Activity…"), "win.add-activity" },
    { N_("_Event…"), "win.add-event" },
  };

  g_autoptr (GMenu) menu = g_menu_new ();
  g_autofree char *day = footfall_day_to_string (self->day);
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(items[i].label), NULL);
      g_menu_item_set_action_and_target (item, items[i].action, "s", day);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (self->add, G_MENU_MODEL (menu));
}

static void
fill (FootfallDayList *self, FootfallModel *model)
{
  FootfallEntryContext context = {
    .log = footfall_model_get_log (model),
    .unit = footfall_model_get_distance_unit (model),
    .today = footfall_model_get_today (model),
  };
  g_autoptr (GArray) places = footfall_journal_place_list (context.log, is_on_day, &self->day);
  footfall_list_box_clear (self->list);
  for (guint i = 0; i < places->len; i++)
    {
      const FootfallJournalPlace *place = &g_array_index (places, FootfallJournalPlace, i);
      if (!place->is_month)
        gtk_list_box_append (self->list, create_row (&context, place));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->list), places->len > 0);
  gtk_widget_set_visible (self->nothing, places->len == 0);
}

/* To the entry that stands where the last one stood, or to the button if there is none. */
static void
focus_row (FootfallDayList *self, int index)
{
  GtkListBoxRow *row = NULL;
  for (int i = index; row == NULL && i >= 0; i--)
    row = gtk_list_box_get_row_at_index (self->list, i);
  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : GTK_WIDGET (self->add));
}

static gboolean
footfall_day_list_grab_focus (GtkWidget *widget)
{
  focus_row (FOOTFALL_DAY_LIST (widget), 0);
  return TRUE;
}

static void
footfall_day_list_dispose (GObject *object)
{
  footfall_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_DAY_LIST);

  G_OBJECT_CLASS (footfall_day_list_parent_class)->dispose (object);
}

static void
footfall_day_list_class_init (FootfallDayListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_day_list_dispose;
  widget_class->grab_focus = footfall_day_list_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("journal/day-list.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallDayList, title);
  gtk_widget_class_bind_template_child (widget_class, FootfallDayList, add);
  gtk_widget_class_bind_template_child (widget_class, FootfallDayList, nothing);
  gtk_widget_class_bind_template_child (widget_class, FootfallDayList, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_focused, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, delete_focused, NULL);
}

static void
footfall_day_list_init (FootfallDayList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_day_list_show (FootfallDayList *self, FootfallModel *model, FootfallDay day)
{
  g_return_if_fail (FOOTFALL_IS_DAY_LIST (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));
  g_return_if_fail (footfall_day_is_known (day));

  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  int index = focused != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focused)) : -1;
  self->day = day;
  /* Translators: a day of the week and the date, above what was logged on that day */
  g_autofree char *title = footfall_day_format (day, _("%A, %-d %B"));
  gtk_label_set_label (self->title, title);
  renew_menu (self);
  gtk_widget_set_visible (GTK_WIDGET (self->add), day <= footfall_model_get_today (model));
  fill (self, model);
  if (index >= 0)
    focus_row (self, index);
}
