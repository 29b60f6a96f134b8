/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/filter-bar.h"

#include <glib/gi18n-lib.h>

#include "compat/announce.h"
#include "ui/journal/shoe-menu.h"
#include "ui/resource.h"
#include "ui/widgets/wrap-layout.h"

#define SPACING 6

/* The states of the actions that are no nick and no UUID. */
#define ANY "any"
#define NO_SHOE "none"

struct _FootfallFilterBar
{
  GtkWidget parent_instance;

  GtkEditable *entry;
  GtkWidget *chips;
  GtkMenuButton *shoe;
  GtkMenuButton *surface;
  GtkMenuButton *knee;
  GtkWidget *clear;
  GtkLabel *found;

  FootfallModel *model;         /* (owned) */
  GSimpleActionGroup *actions;  /* (owned) */
  FootfallJournalFilter filter; /* its text is owned */
};

G_DEFINE_FINAL_TYPE (FootfallFilterBar, footfall_filter_bar, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_shoe_name (FootfallFilterBar *self)
{
  if (self->filter.shoe_filter == FOOTFALL_SHOE_FILTER_NONE)
    return _("No Shoe");
  const FootfallShoe *shoe = footfall_log_find_shoe (footfall_model_get_log (self->model), &self->filter.shoe);
  return shoe != NULL ? shoe->name : _("Shoe");
}

static void
show_chip (GtkMenuButton *chip, const char *subject, const char *choice)
{
  gtk_menu_button_set_label (chip, choice != NULL ? choice : subject);
  g_autofree char *label = choice != NULL ? g_strdup_printf ("%s: %s", subject, choice) : g_strdup (subject);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (choice != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (chip), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (chip), "chosen");
}

static void
show_chips (FootfallFilterBar *self)
{
  const FootfallJournalFilter *filter = &self->filter;
  gboolean has_shoe = filter->shoe_filter != FOOTFALL_SHOE_FILTER_ANY;
  gboolean has_surface = filter->surface != FOOTFALL_JOURNAL_FILTER_ANY;
  gboolean has_knee = filter->knee != FOOTFALL_JOURNAL_FILTER_ANY;
  show_chip (self->shoe, _("Shoe"), has_shoe ? get_shoe_name (self) : NULL);
  show_chip (self->surface, _("Surface"),
             has_surface ? footfall_vocabulary_get_label (&footfall_surfaces, filter->surface) : NULL);
  show_chip (self->knee, _("Knee"), has_knee ? footfall_vocabulary_get_label (&footfall_knees, filter->knee) : NULL);
  gtk_widget_set_visible (self->clear, !footfall_journal_filter_is_none (filter));
}

static void
tell (FootfallFilterBar *self)
{
  show_chips (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_typed (FootfallFilterBar *self)
{
  const char *text = gtk_editable_get_text (self->entry);
  if (g_strcmp0 (text, self->filter.text) == 0)
    return;

  g_free (self->filter.text);
  self->filter.text = g_strdup (text);
  tell (self);
}

static void
on_shoe (GSimpleAction *action, GVariant *state, gpointer data)
{
  FootfallFilterBar *self = data;

  const char *text = g_variant_get_string (state, NULL);
  if (footfall_uuid_parse (text, &self->filter.shoe))
    self->filter.shoe_filter = FOOTFALL_SHOE_FILTER_ONE;
  else
    self->filter.shoe_filter = g_str_equal (text, NO_SHOE) ? FOOTFALL_SHOE_FILTER_NONE : FOOTFALL_SHOE_FILTER_ANY;
  g_simple_action_set_state (action, state);
  tell (self);
}

/* A nick that is none is -1, which asks for nothing. */
static void
on_surface (GSimpleAction *action, GVariant *state, gpointer data)
{
  FootfallFilterBar *self = data;

  self->filter.surface = footfall_vocabulary_find (&footfall_surfaces, g_variant_get_string (state, NULL));
  g_simple_action_set_state (action, state);
  tell (self);
}

static void
on_knee (GSimpleAction *action, GVariant *state, gpointer data)
{
  FootfallFilterBar *self = data;

  self->filter.knee = footfall_vocabulary_find (&footfall_knees, g_variant_get_string (state, NULL));
  g_simple_action_set_state (action, state);
  tell (self);
}

static void
on_painful (GSimpleAction *action, GVariant *state, gpointer data)
{
  FootfallFilterBar *self = data;

  self->filter.painful_only = g_variant_get_boolean (state);
  g_simple_action_set_state (action, state);
  tell (self);
}

static void
on_clear (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  footfall_filter_bar_clear (data);
}

static const GActionEntry entries[] = {
  { .name = "shoe", .parameter_type = "s", .state = "'any'", .change_state = on_shoe },
  { .name = "surface", .parameter_type = "s", .state = "'any'", .change_state = on_surface },
  { .name = "knee", .parameter_type = "s", .state = "'any'", .change_state = on_knee },
  { .name = "painful", .state = "false", .change_state = on_painful },
  { .name = "clear", .activate = on_clear },
};

static GMenu *
make_word_menu (const char *any, const char *action, const FootfallVocabulary *vocabulary)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) first = g_menu_new ();
  g_autoptr (GMenu) words = g_menu_new ();
  g_autofree char *no_choice = g_strdup_printf ("%s::%s", action, ANY);
  g_menu_append (first, any, no_choice);
  for (int i = 0; i < (int) vocabulary->n_words; i++)
    {
      g_autofree char *choice = g_strdup_printf ("%s::%s", action, footfall_vocabulary_get_nick (vocabulary, i));
      g_menu_append (words, footfall_vocabulary_get_label (vocabulary, i), choice);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (words));
  return menu;
}

static void
renew_shoes (FootfallFilterBar *self)
{
  g_autoptr (GMenu) menu = footfall_shoe_menu_new (footfall_model_get_log (self->model), "filter.shoe");
  g_autoptr (GMenu) any = g_menu_new ();
  g_menu_append (any, _("Any Shoe"), "filter.shoe::" ANY);
  g_menu_prepend_section (menu, NULL, G_MENU_MODEL (any));
  gtk_menu_button_set_menu_model (self->shoe, G_MENU_MODEL (menu));
  show_chips (self);
}

static void
on_log_changed (FootfallFilterBar *self, FootfallChangeSet *changes)
{
  if (footfall_change_set_touches (changes, FOOTFALL_RECORD_SHOE))
    renew_shoes (self);
}

static void
footfall_filter_bar_dispose (GObject *object)
{
  FootfallFilterBar *self = FOOTFALL_FILTER_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_FILTER_BAR);
  g_clear_object (&self->actions);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_filter_bar_parent_class)->dispose (object);
}

static void
footfall_filter_bar_finalize (GObject *object)
{
  g_free (FOOTFALL_FILTER_BAR (object)->filter.text);

  G_OBJECT_CLASS (footfall_filter_bar_parent_class)->finalize (object);
}

static void
footfall_filter_bar_class_init (FootfallFilterBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_filter_bar_dispose;
  G_OBJECT_CLASS (klass)->finalize = footfall_filter_bar_finalize;

  signals[CHANGED] = g_signal_new ("changed", FOOTFALL_TYPE_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("journal/filter-bar.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallFilterBar, entry);
  gtk_widget_class_bind_template_child (widget_class, FootfallFilterBar, chips);
  gtk_widget_class_bind_template_child (widget_class, FootfallFilterBar, shoe);
  gtk_widget_class_bind_template_child (widget_class, FootfallFilterBar, surface);
  gtk_widget_class_bind_template_child (widget_class, FootfallFilterBar, knee);
  gtk_widget_class_bind_template_child (widget_class, FootfallFilterBar, clear);
  gtk_widget_class_bind_template_child (widget_class, FootfallFilterBar, found);
  gtk_widget_class_bind_template_callback (widget_class, on_typed);
  gtk_widget_class_set_css_name (widget_class, "filter-bar");
}

static void
footfall_filter_bar_init (FootfallFilterBar *self)
{
  self->filter = FOOTFALL_JOURNAL_FILTER_NONE;
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "filter", G_ACTION_GROUP (self->actions));

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->chips, footfall_wrap_layout_new (SPACING, GTK_ALIGN_START));
  g_autoptr (GMenu) surfaces = make_word_menu (_("Any Surface"), "filter.surface", &footfall_surfaces);
  g_autoptr (GMenu) knees = make_word_menu (_("Any Knee"), "filter.knee", &footfall_knees);
  gtk_menu_button_set_menu_model (self->surface, G_MENU_MODEL (surfaces));
  gtk_menu_button_set_menu_model (self->knee, G_MENU_MODEL (knees));
}

void
footfall_filter_bar_set_model (FootfallFilterBar *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_FILTER_BAR (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model) && self->model == NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "log-changed", G_CALLBACK (on_log_changed), self, G_CONNECT_SWAPPED);
  renew_shoes (self);
}

const FootfallJournalFilter *
footfall_filter_bar_get_filter (FootfallFilterBar *self)
{
  g_return_val_if_fail (FOOTFALL_IS_FILTER_BAR (self), NULL);

  return &self->filter;
}

void
footfall_filter_bar_clear (FootfallFilterBar *self)
{
  g_return_if_fail (FOOTFALL_IS_FILTER_BAR (self));

  if (footfall_journal_filter_is_none (&self->filter))
    return;

  g_clear_pointer (&self->filter.text, g_free);
  self->filter = FOOTFALL_JOURNAL_FILTER_NONE;
  self->filter.text = g_strdup ("");
  gtk_editable_set_text (self->entry, "");
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), entries[i].name);
      if (entries[i].state != NULL)
        g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_parsed (entries[i].state));
    }
  tell (self);
}

void
footfall_filter_bar_set_n_found (FootfallFilterBar *self, guint n_found)
{
  g_return_if_fail (FOOTFALL_IS_FILTER_BAR (self));

  gboolean asks = !footfall_journal_filter_is_none (&self->filter);
  g_autofree char *text = g_strdup_printf (ngettext ("%u entry", "%u entries", n_found), n_found);
  if (asks && g_strcmp0 (text, gtk_label_get_label (self->found)) != 0)
    footfall_announce (GTK_WIDGET (self), text);
  gtk_label_set_label (self->found, asks ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->found), asks);
}

GtkEditable *
footfall_filter_bar_get_entry (FootfallFilterBar *self)
{
  g_return_val_if_fail (FOOTFALL_IS_FILTER_BAR (self), NULL);

  return self->entry;
}
