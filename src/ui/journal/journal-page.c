/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-page.h"

#include <glib/gi18n-lib.h>

#include "compat/announce.h"
#include "compat/inner-names.h"
#include "compat/template.h"
#include "ui/journal/calendar-view.h"
#include "ui/journal/filter-bar.h"
#include "ui/journal/journal-view.h"
#include "ui/journal/shoe-menu.h"
#include "ui/resource.h"

struct _FootfallJournalPage
{
  GtkWidget parent_instance;

  GtkStack *bars;
  GtkSearchBar *search_bar;
  FootfallFilterBar *filter_bar;
  GtkStack *stack;
  FootfallJournalView *view;
  FootfallCalendarView *calendar;
  GtkWidget *search_button;
  GtkLabel *n_chosen;
  GtkActionBar *choice_bar;
  GtkMenuButton *set_shoe;
  GtkMenuButton *set_surface;

  FootfallModel *model;                /* (owned) */
  FootfallJournalList *list;           /* (owned) */
  FootfallJournalSelection *selection; /* (owned) */
  gboolean is_calendar;
};

G_DEFINE_FINAL_TYPE (FootfallJournalPage, footfall_journal_page, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_VIEW = 1,
} FootfallJournalPageProperty;

static GParamSpec *properties[PROP_VIEW + 1];

static gboolean
is_choosing (FootfallJournalPage *self)
{
  return footfall_journal_selection_get_active (self->selection);
}

static void
show_list_or_why_not (FootfallJournalPage *self)
{
  guint n_records = footfall_journal_list_get_n_records (self->list);
  gboolean asks = !footfall_journal_filter_is_none (footfall_filter_bar_get_filter (self->filter_bar));
  const char *name = n_records > 0 ? (self->is_calendar ? "calendar" : "list") : asks ? "nothing-found" : "empty";
  gtk_stack_set_visible_child_name (self->stack, name);
  footfall_filter_bar_set_n_found (self->filter_bar, n_records);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.select", n_records > 0 && !self->is_calendar);
  gtk_widget_set_sensitive (self->search_button, (n_records > 0 || asks) && !self->is_calendar);
  if (n_records == 0)
    footfall_journal_selection_set_active (self->selection, FALSE);
}

static void
on_log_changed (FootfallJournalPage *self, FootfallChangeSet *changes)
{
  footfall_journal_view_update (self->view, changes);
  show_list_or_why_not (self);
}

/* The calendar shows all there is: what the list leaves out, and what is chosen in it, ends. */
static void
set_view (FootfallJournalPage *self, const char *view)
{
  gboolean is_calendar = g_strcmp0 (view, "calendar") == 0;
  if (is_calendar == self->is_calendar)
    return;

  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  footfall_journal_selection_set_active (self->selection, FALSE);
  self->is_calendar = is_calendar;
  show_list_or_why_not (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

/* What was chosen is there again next time; where an action only led to a view, it is not. */
static void
remember_view (FootfallJournalPage *self)
{
  GSettings *settings = footfall_preferences_get_settings (footfall_model_get_preferences (self->model));
  if (settings != NULL)
    g_settings_set_string (settings, "journal-view", self->is_calendar ? "calendar" : "list");
}

static void
restore_view (FootfallJournalPage *self)
{
  GSettings *settings = footfall_preferences_get_settings (footfall_model_get_preferences (self->model));
  g_autofree char *view = settings != NULL ? g_settings_get_string (settings, "journal-view") : NULL;
  if (view != NULL)
    set_view (self, view);
}

static void
on_filter_changed (FootfallJournalPage *self)
{
  footfall_journal_list_set_filter (self->list, footfall_filter_bar_get_filter (self->filter_bar));
  show_list_or_why_not (self);
}

/* What is out of sight asks for nothing. */
static void
on_search_toggled (FootfallJournalPage *self)
{
  if (gtk_search_bar_get_search_mode (self->search_bar))
    return;
  footfall_filter_bar_clear (self->filter_bar);
  if (!self->is_calendar)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
show_choice (FootfallJournalPage *self)
{
  guint n_chosen = footfall_journal_selection_get_size (self->selection);
  gboolean has_runs = footfall_journal_selection_get_n_runs (self->selection) > 0;
  g_autofree char *text = n_chosen > 0
                              ? g_strdup_printf (ngettext ("%u selected", "%u selected", n_chosen), n_chosen)
                              : g_strdup (_("Select entries"));
  if (is_choosing (self) && g_strcmp0 (text, gtk_label_get_label (self->n_chosen)) != 0)
    footfall_announce (GTK_WIDGET (self), text);
  gtk_label_set_label (self->n_chosen, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.delete", n_chosen > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->set_shoe), has_runs);
  gtk_widget_set_sensitive (GTK_WIDGET (self->set_surface), has_runs);
}

static void
renew_shoes (FootfallJournalPage *self)
{
  g_autoptr (GMenu) menu = footfall_shoe_menu_new (footfall_model_get_log (self->model), "journal.set-shoe");
  gtk_menu_button_set_menu_model (self->set_shoe, G_MENU_MODEL (menu));
}

static void
on_choosing_begins_or_ends (FootfallJournalPage *self)
{
  gboolean is_active = is_choosing (self);
  if (is_active)
    renew_shoes (self);
  gtk_stack_set_visible_child_name (self->bars, is_active ? "choosing" : "reading");
  gtk_action_bar_set_revealed (self->choice_bar, is_active);
  show_choice (self);
  if (!self->is_calendar)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
on_select (GtkWidget *widget, const char *action, GVariant *parameter)
{
  footfall_journal_selection_set_active (FOOTFALL_JOURNAL_PAGE (widget)->selection, TRUE);
}

static void
on_cancel_selection (GtkWidget *widget, const char *action, GVariant *parameter)
{
  footfall_journal_selection_set_active (FOOTFALL_JOURNAL_PAGE (widget)->selection, FALSE);
}

static void
on_select_all (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_selection_model_select_all (GTK_SELECTION_MODEL (FOOTFALL_JOURNAL_PAGE (widget)->selection));
}

static void
on_show_all (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_search_bar_set_search_mode (FOOTFALL_JOURNAL_PAGE (widget)->search_bar, FALSE);
}

/* The window changes the journal, and offers to undo it in one step. */
static void
on_set_shoe_or_surface (GtkWidget *widget, const char *action, GVariant *parameter)
{
  FootfallJournalPage *self = FOOTFALL_JOURNAL_PAGE (widget);

  g_auto (GStrv) uuids = footfall_journal_selection_list_uuids (self->selection);
  gboolean is_shoe = g_str_equal (action, "journal.set-shoe");
  gtk_widget_activate_action (widget, is_shoe ? "win.set-shoe" : "win.set-surface", "(s^as)",
                              g_variant_get_string (parameter, NULL), uuids);
  footfall_journal_selection_set_active (self->selection, FALSE);
}

static void
on_delete (GtkWidget *widget, const char *action, GVariant *parameter)
{
  FootfallJournalPage *self = FOOTFALL_JOURNAL_PAGE (widget);

  g_auto (GStrv) uuids = footfall_journal_selection_list_uuids (self->selection);
  gtk_widget_activate_action (widget, "win.delete-entries", "^as", uuids);
  footfall_journal_selection_set_active (self->selection, FALSE);
}

static gboolean
leave_choosing (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallJournalPage *self = FOOTFALL_JOURNAL_PAGE (widget);

  if (is_choosing (self))
    footfall_journal_selection_set_active (self->selection, FALSE);
  else if (gtk_search_bar_get_search_mode (self->search_bar))
    gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static gboolean
delete_chosen (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallJournalPage *self = FOOTFALL_JOURNAL_PAGE (widget);

  if (!is_choosing (self) || footfall_journal_selection_get_size (self->selection) == 0)
    return GDK_EVENT_PROPAGATE;
  on_delete (widget, "journal.delete", NULL);
  return GDK_EVENT_STOP;
}

static void
footfall_journal_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((FootfallJournalPageProperty) prop_id)
    {
    case PROP_VIEW:
      g_value_set_string (value, FOOTFALL_JOURNAL_PAGE (object)->is_calendar ? "calendar" : "list");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_journal_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((FootfallJournalPageProperty) prop_id)
    {
    case PROP_VIEW:
      set_view (FOOTFALL_JOURNAL_PAGE (object), g_value_get_string (value));
      remember_view (FOOTFALL_JOURNAL_PAGE (object));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_journal_page_dispose (GObject *object)
{
  FootfallJournalPage *self = FOOTFALL_JOURNAL_PAGE (object);

  footfall_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_JOURNAL_PAGE);
  g_clear_object (&self->selection);
  g_clear_object (&self->list);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_journal_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FOOTFALL_TYPE_CALENDAR_VIEW);
  g_type_ensure (FOOTFALL_TYPE_FILTER_BAR);
  g_type_ensure (FOOTFALL_TYPE_JOURNAL_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("journal/journal-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, bars);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, view);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, calendar);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, search_button);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, n_chosen);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, choice_bar);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, set_shoe);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, set_surface);
  gtk_widget_class_bind_template_callback (widget_class, on_filter_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_toggled);
}

static void
footfall_journal_page_class_init (FootfallJournalPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = footfall_journal_page_get_property;
  object_class->set_property = footfall_journal_page_set_property;
  object_class->dispose = footfall_journal_page_dispose;

  properties[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, "list",
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  bind_template (widget_class);
  gtk_widget_class_install_property_action (widget_class, "journal.view", "view");
  gtk_widget_class_install_action (widget_class, "journal.select", NULL, on_select);
  gtk_widget_class_install_action (widget_class, "journal.cancel-selection", NULL, on_cancel_selection);
  gtk_widget_class_install_action (widget_class, "journal.select-all", NULL, on_select_all);
  gtk_widget_class_install_action (widget_class, "journal.show-all", NULL, on_show_all);
  gtk_widget_class_install_action (widget_class, "journal.set-shoe", "s", on_set_shoe_or_surface);
  gtk_widget_class_install_action (widget_class, "journal.set-surface", "s", on_set_shoe_or_surface);
  gtk_widget_class_install_action (widget_class, "journal.delete", NULL, on_delete);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, leave_choosing, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_chosen, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, delete_chosen, NULL);
}

static GMenuModel *
make_surface_menu (void)
{
  GMenu *menu = g_menu_new ();
  for (int surface = FOOTFALL_SURFACE_UNKNOWN; surface <= FOOTFALL_SURFACE_MIXED; surface++)
    {
      g_autofree char *action =
          g_strdup_printf ("journal.set-surface::%s", footfall_vocabulary_get_nick (&footfall_surfaces, surface));
      g_menu_append (menu, footfall_vocabulary_get_label (&footfall_surfaces, surface), action);
    }
  return G_MENU_MODEL (menu);
}

static void
footfall_journal_page_init (FootfallJournalPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footfall_inner_names_of_pages (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, footfall_filter_bar_get_entry (self->filter_bar));
  g_autoptr (GMenuModel) surfaces = make_surface_menu ();
  gtk_menu_button_set_menu_model (self->set_surface, surfaces);
}

GtkWidget *
footfall_journal_page_new (FootfallModel *model)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallJournalPage *self = g_object_new (FOOTFALL_TYPE_JOURNAL_PAGE, NULL);
  self->model = g_object_ref (model);
  self->list = footfall_journal_list_new (footfall_model_get_log (model));
  self->selection = footfall_journal_selection_new (self->list);
  footfall_filter_bar_set_model (self->filter_bar, model);
  footfall_journal_view_set_model (self->view, model, self->selection);
  footfall_calendar_view_set_model (self->calendar, model);
  g_signal_connect_object (model, "log-changed", G_CALLBACK (on_log_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::active", G_CALLBACK (on_choosing_begins_or_ends), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (show_choice), self, G_CONNECT_SWAPPED);
  restore_view (self);
  show_list_or_why_not (self);
  return GTK_WIDGET (self);
}

void
footfall_journal_page_show_day (FootfallJournalPage *self, FootfallDay day)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL_PAGE (self));

  set_view (self, "calendar");
  footfall_calendar_view_show_day (self->calendar, day);
  gtk_widget_grab_focus (GTK_WIDGET (self->calendar));
}

void
footfall_journal_page_search (FootfallJournalPage *self)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL_PAGE (self));

  set_view (self, "list");
  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (footfall_filter_bar_get_entry (self->filter_bar)));
}
