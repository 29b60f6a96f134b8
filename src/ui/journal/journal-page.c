/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-page.h"

#include "compat/list-item.h"
#include "ui/journal/journal-list.h"
#include "ui/journal/journal-row.h"
#include "ui/resource.h"

struct _FootfallJournalPage
{
  GtkWidget parent_instance;

  GtkStack *stack;
  GtkListView *view;

  FootfallModel *model;      /* (owned) */
  FootfallJournalList *list; /* (owned) */
};

G_DEFINE_FINAL_TYPE (FootfallJournalPage, footfall_journal_page, GTK_TYPE_WIDGET)

static void
show_list_or_invitation (FootfallJournalPage *self)
{
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->list)) == 0;
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "list");
}

static void
on_log_changed (FootfallJournalPage *self, FootfallChangeSet *changes)
{
  footfall_journal_list_update (self->list, changes);
  show_list_or_invitation (self);
}

static void
on_setup (FootfallJournalPage *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, footfall_journal_row_new (self->model, self->list));
}

static void
on_bind (FootfallJournalPage *self, GtkListItem *item)
{
  FootfallJournalRow *row = FOOTFALL_JOURNAL_ROW (gtk_list_item_get_child (item));
  FootfallJournalItem *journal_item = gtk_list_item_get_item (item);
  footfall_journal_row_show (row, journal_item);

  g_autofree char *label = footfall_journal_row_describe (row);
  gboolean is_month = footfall_journal_item_is_month (journal_item);
  footfall_list_item_set_label (item, label);
  gtk_list_item_set_activatable (item, !is_month);
}

static void
on_unbind (FootfallJournalPage *self, GtkListItem *item)
{
  footfall_journal_row_show (FOOTFALL_JOURNAL_ROW (gtk_list_item_get_child (item)), NULL);
}

/* What can be done with each kind of record that has a row. */
static const struct
{
  FootfallRecordKind kind;
  const char *edit;
  const char *delete;
} record_actions[] = {
  { FOOTFALL_RECORD_RUN, "win.edit-run", "win.delete-run" },
  { FOOTFALL_RECORD_PAIN, "win.edit-pain", "win.delete-pain" },
  { FOOTFALL_RECORD_ACTIVITY, "win.edit-activity", "win.delete-activity" },
  { FOOTFALL_RECORD_BREAK, "win.edit-break", "win.delete-break" },
  { FOOTFALL_RECORD_EVENT, "win.edit-event", "win.delete-event" },
};

static void
act_on (FootfallJournalPage *self, FootfallJournalItem *item, gboolean deletes)
{
  if (footfall_journal_item_is_month (item))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (record_actions); i++)
    if (record_actions[i].kind == footfall_journal_item_get_kind (item))
      gtk_widget_activate_action (GTK_WIDGET (self), deletes ? record_actions[i].delete : record_actions[i].edit, "s",
                                  footfall_journal_item_get_uuid (item)->text);
}

static void
on_activated (FootfallJournalPage *self, guint position)
{
  g_autoptr (FootfallJournalItem) item = g_list_model_get_item (G_LIST_MODEL (self->list), position);
  act_on (self, item, FALSE);
}

/* The list has no selection: what has the focus is meant. */
static FootfallJournalItem *
get_focused_item (FootfallJournalPage *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;
  return FOOTFALL_IS_JOURNAL_ROW (row) ? footfall_journal_row_get_item (FOOTFALL_JOURNAL_ROW (row)) : NULL;
}

static gboolean
delete_focused (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallJournalPage *self = FOOTFALL_JOURNAL_PAGE (widget);

  FootfallJournalItem *item = get_focused_item (self);
  if (item == NULL)
    return GDK_EVENT_PROPAGATE;
  act_on (self, item, TRUE);
  return GDK_EVENT_STOP;
}

static void
footfall_journal_page_dispose (GObject *object)
{
  FootfallJournalPage *self = FOOTFALL_JOURNAL_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_JOURNAL_PAGE);
  g_clear_object (&self->list);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_journal_page_parent_class)->dispose (object);
}

static void
footfall_journal_page_class_init (FootfallJournalPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_journal_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("journal/journal-page.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalPage, view);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
  gtk_widget_class_bind_template_callback (widget_class, on_unbind);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_focused, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, delete_focused, NULL);
}

static void
footfall_journal_page_init (FootfallJournalPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footfall_journal_page_new (FootfallModel *model)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);

  FootfallJournalPage *self = g_object_new (FOOTFALL_TYPE_JOURNAL_PAGE, NULL);
  self->model = g_object_ref (model);
  self->list = footfall_journal_list_new (footfall_model_get_log (model));
  g_signal_connect_object (model, "log-changed", G_CALLBACK (on_log_changed), self, G_CONNECT_SWAPPED);

  g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->list)));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  show_list_or_invitation (self);
  return GTK_WIDGET (self);
}
