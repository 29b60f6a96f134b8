/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-view.h"

#include <adwaita.h>

#include "compat/list-item.h"
#include "ui/journal/entry-actions.h"
#include "ui/journal/journal-row.h"
#include "ui/resource.h"

struct _FootfallJournalView
{
  GtkWidget parent_instance;

  GtkWidget *overlay;
  GtkScrolledWindow *scrolled;
  GtkListView *list_view;
  AdwClamp *sticky;
  GMenuModel *row_menu;

  FootfallModel *model;                /* (owned) */
  FootfallJournalSelection *selection; /* (owned) */
  GSimpleActionGroup *row_actions;     /* (owned) */
  GtkWidget *popover;                  /* (nullable): a child, from the first time it is asked for */
  FootfallJournalItem *menu_item;      /* (owned) (nullable): what the menu is about */
  FootfallJournalRow *sticky_row;
  guint sticky_source;
  guint anchor; /* the row that was last chosen, from which Shift chooses */
  gboolean extends;
};

G_DEFINE_FINAL_TYPE (FootfallJournalView, footfall_journal_view, GTK_TYPE_WIDGET)

static FootfallJournalList *
get_list (FootfallJournalView *self)
{
  return footfall_journal_selection_get_list (self->selection);
}

static void
on_setup (FootfallJournalView *self, GtkListItem *item)
{
  GtkWidget *row = footfall_journal_row_new (self->model, self->selection);
  gtk_list_item_set_child (item, row);
  g_object_bind_property (item, "selected", row, "chosen", G_BINDING_SYNC_CREATE);
}

static void
on_bind (FootfallJournalView *self, GtkListItem *item)
{
  FootfallJournalRow *row = FOOTFALL_JOURNAL_ROW (gtk_list_item_get_child (item));
  FootfallJournalItem *journal_item = gtk_list_item_get_item (item);
  footfall_journal_row_show (row, journal_item);

  g_autofree char *label = footfall_journal_row_describe (row);
  footfall_list_item_set_label (item, label);
  gtk_list_item_set_activatable (item, !footfall_journal_item_is_month (journal_item));
}

static void
on_unbind (FootfallJournalView *self, GtkListItem *item)
{
  footfall_journal_row_show (FOOTFALL_JOURNAL_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
act_on (FootfallJournalView *self, FootfallJournalItem *item, gboolean deletes)
{
  if (item == NULL || footfall_journal_item_is_month (item))
    return;
  if (deletes)
    footfall_entry_delete (GTK_WIDGET (self), footfall_journal_item_get_kind (item),
                           footfall_journal_item_get_uuid (item));
  else
    footfall_entry_edit (GTK_WIDGET (self), footfall_journal_item_get_kind (item),
                         footfall_journal_item_get_uuid (item));
}

static void
choose (FootfallJournalView *self, guint position)
{
  if (self->extends && self->anchor != GTK_INVALID_LIST_POSITION)
    gtk_selection_model_select_range (GTK_SELECTION_MODEL (self->selection), MIN (self->anchor, position),
                                      MAX (self->anchor, position) - MIN (self->anchor, position) + 1, FALSE);
  else
    footfall_journal_selection_toggle (self->selection, position);
  self->anchor = position;
  self->extends = FALSE;
}

static void
on_activated (FootfallJournalView *self, guint position)
{
  if (footfall_journal_selection_get_active (self->selection))
    {
      choose (self, position);
      return;
    }
  g_autoptr (FootfallJournalItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  act_on (self, item, FALSE);
}

/* Before the row hears of the click, which tells nothing of the keys that are held. */
static void
on_pressed (GtkGestureClick *gesture, int n_press, double x, double y, FootfallJournalView *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  self->extends = (state & GDK_SHIFT_MASK) != 0;
}

/* The row that @widget is or stands in, or which is its only child. */
static FootfallJournalRow *
find_row (GtkWidget *widget)
{
  GtkWidget *child = widget != NULL ? gtk_widget_get_first_child (widget) : NULL;
  if (FOOTFALL_IS_JOURNAL_ROW (child))
    return FOOTFALL_JOURNAL_ROW (child);
  GtkWidget *row = widget != NULL ? gtk_widget_get_ancestor (widget, FOOTFALL_TYPE_JOURNAL_ROW) : NULL;
  return row != NULL ? FOOTFALL_JOURNAL_ROW (row) : NULL;
}

static FootfallJournalRow *
find_row_at (FootfallJournalView *self, double x, double y)
{
  return find_row (gtk_widget_pick (GTK_WIDGET (self->list_view), x, y, GTK_PICK_INSENSITIVE));
}

static FootfallJournalRow *
find_focused_row (FootfallJournalView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list_view)) ? find_row (focus) : NULL;
}

static gboolean
delete_focused (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallJournalView *self = FOOTFALL_JOURNAL_VIEW (widget);

  FootfallJournalRow *row = find_focused_row (self);
  if (row == NULL || footfall_journal_selection_get_active (self->selection))
    return GDK_EVENT_PROPAGATE;
  act_on (self, footfall_journal_row_get_item (row), TRUE);
  return GDK_EVENT_STOP;
}

static guint
find_position (FootfallJournalView *self, FootfallJournalItem *item)
{
  FootfallRecordKind kind = footfall_journal_item_get_kind (item);
  const FootfallLog *log = footfall_model_get_log (self->model);
  gconstpointer record = footfall_log_find (log, kind, footfall_journal_item_get_uuid (item));
  return footfall_journal_list_find (get_list (self), kind, record);
}

static void
on_menu_edit (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  act_on (data, FOOTFALL_JOURNAL_VIEW (data)->menu_item, FALSE);
}

static void
on_menu_delete (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  act_on (data, FOOTFALL_JOURNAL_VIEW (data)->menu_item, TRUE);
}

static void
begin_choosing_with (FootfallJournalView *self, FootfallJournalItem *item)
{
  if (item == NULL || footfall_journal_item_is_month (item))
    return;
  footfall_journal_selection_set_active (self->selection, TRUE);
  choose (self, find_position (self, item));
}

static void
on_menu_select (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  begin_choosing_with (data, FOOTFALL_JOURNAL_VIEW (data)->menu_item);
}

static gboolean
show_menu (FootfallJournalView *self, FootfallJournalRow *row, const GdkRectangle *at)
{
  FootfallJournalItem *item = row != NULL ? footfall_journal_row_get_item (row) : NULL;
  if (item == NULL || footfall_journal_item_is_month (item)
      || footfall_journal_selection_get_active (self->selection))
    return FALSE;

  if (self->popover == NULL)
    {
      self->popover = gtk_popover_menu_new_from_model (self->row_menu);
      gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
      gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
      gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
    }
  g_set_object (&self->menu_item, item);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), at);
  gtk_popover_popup (GTK_POPOVER (self->popover));
  return TRUE;
}

static void
on_menu_wanted_at (FootfallJournalView *self, int n_press, double x, double y)
{
  double own_x, own_y;
  if (!gtk_widget_translate_coordinates (GTK_WIDGET (self->list_view), GTK_WIDGET (self), x, y, &own_x, &own_y))
    return;
  show_menu (self, find_row_at (self, x, y), &(GdkRectangle) { (int) own_x, (int) own_y, 1, 1 });
}

static void
on_long_pressed (FootfallJournalView *self, double x, double y)
{
  FootfallJournalRow *row = find_row_at (self, x, y);
  if (row != NULL && !footfall_journal_selection_get_active (self->selection))
    begin_choosing_with (self, footfall_journal_row_get_item (row));
}

static gboolean
show_menu_of_focused (GtkWidget *widget, GVariant *args, gpointer data)
{
  FootfallJournalView *self = FOOTFALL_JOURNAL_VIEW (widget);

  FootfallJournalRow *row = find_focused_row (self);
  graphene_rect_t bounds;
  if (row == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (row), widget, &bounds))
    return GDK_EVENT_PROPAGATE;
  int x = (int) (bounds.origin.x + bounds.size.width / 2);
  int y = (int) (bounds.origin.y + bounds.size.height / 2);
  return show_menu (self, row, &(GdkRectangle) { x, y, 1, 1 });
}

/* The month of what is at the top; not while a heading of the list itself is there. */
static void
show_sticky (FootfallJournalView *self)
{
  double value = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scrolled));
  int height = 0;
  gtk_widget_measure (GTK_WIDGET (self->sticky_row), GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  double middle = gtk_widget_get_width (GTK_WIDGET (self->list_view)) / 2.0;
  FootfallJournalRow *top = find_row_at (self, middle, 0);
  FootfallJournalRow *below = find_row_at (self, middle, height);
  FootfallJournalItem *item = top != NULL ? footfall_journal_row_get_item (top) : NULL;
  FootfallJournalItem *next = below != NULL ? footfall_journal_row_get_item (below) : NULL;
  gboolean is_shown = value > 0 && item != NULL && !footfall_journal_item_is_month (item) && next != NULL
                      && !footfall_journal_item_is_month (next);
  gtk_widget_set_visible (GTK_WIDGET (self->sticky), is_shown);
  if (!is_shown)
    return;

  FootfallDay month = footfall_day_start_of_month (footfall_journal_item_get_day (item));
  FootfallJournalPlace place = footfall_journal_place_of_month (month);
  g_autoptr (FootfallJournalItem) heading = footfall_journal_item_new (&place, FALSE, FALSE);
  footfall_journal_row_show (self->sticky_row, heading);
}

static gboolean
on_idle (gpointer data)
{
  FootfallJournalView *self = data;

  self->sticky_source = 0;
  show_sticky (self);
  return G_SOURCE_REMOVE;
}

/* Rows are where they will be only after the next frame. */
static void
queue_sticky (FootfallJournalView *self)
{
  if (self->sticky_source == 0)
    self->sticky_source = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, on_idle, self, NULL);
}

static void
on_items_changed (FootfallJournalView *self)
{
  self->anchor = GTK_INVALID_LIST_POSITION;
  queue_sticky (self);
}

static gboolean
footfall_journal_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FOOTFALL_JOURNAL_VIEW (widget)->list_view));
}

static void
footfall_journal_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FootfallJournalView *self = FOOTFALL_JOURNAL_VIEW (widget);

  gtk_widget_size_allocate (self->overlay, &(GtkAllocation) { 0, 0, width, height }, baseline);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
footfall_journal_view_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  gtk_widget_measure (FOOTFALL_JOURNAL_VIEW (widget)->overlay, orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static void
footfall_journal_view_dispose (GObject *object)
{
  FootfallJournalView *self = FOOTFALL_JOURNAL_VIEW (object);

  g_clear_handle_id (&self->sticky_source, g_source_remove);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTFALL_TYPE_JOURNAL_VIEW);
  g_clear_object (&self->menu_item);
  g_clear_object (&self->row_actions);
  g_clear_object (&self->selection);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (footfall_journal_view_parent_class)->dispose (object);
}

static void
footfall_journal_view_class_init (FootfallJournalViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footfall_journal_view_dispose;
  widget_class->grab_focus = footfall_journal_view_grab_focus;
  widget_class->measure = footfall_journal_view_measure;
  widget_class->size_allocate = footfall_journal_view_size_allocate;

  gtk_widget_class_set_template_from_resource (widget_class, FOOTFALL_UI_RESOURCE ("journal/journal-view.ui"));
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalView, overlay);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalView, scrolled);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalView, list_view);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalView, sticky);
  gtk_widget_class_bind_template_child (widget_class, FootfallJournalView, row_menu);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
  gtk_widget_class_bind_template_callback (widget_class, on_unbind);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_menu_wanted_at);
  gtk_widget_class_bind_template_callback (widget_class, on_long_pressed);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_focused, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, delete_focused, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, show_menu_of_focused, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, show_menu_of_focused, NULL);
}

static void
footfall_journal_view_init (FootfallJournalView *self)
{
  static const GActionEntry entries[] = {
    { .name = "edit", .activate = on_menu_edit },
    { .name = "delete", .activate = on_menu_delete },
    { .name = "select", .activate = on_menu_select },
  };

  self->anchor = GTK_INVALID_LIST_POSITION;
  self->row_actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->row_actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "row", G_ACTION_GROUP (self->row_actions));
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footfall_journal_view_set_model (FootfallJournalView *self, FootfallModel *model, FootfallJournalSelection *selection)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL_VIEW (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model) && self->model == NULL);
  g_return_if_fail (FOOTFALL_IS_JOURNAL_SELECTION (selection));

  self->model = g_object_ref (model);
  self->selection = g_object_ref (selection);
  self->sticky_row = FOOTFALL_JOURNAL_ROW (footfall_journal_row_new (model, selection));
  gtk_widget_add_css_class (GTK_WIDGET (self->sticky_row), "sticky");
  adw_clamp_set_child (self->sticky, GTK_WIDGET (self->sticky_row));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (selection, "items-changed", G_CALLBACK (on_items_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scrolled), "value-changed",
                           G_CALLBACK (queue_sticky), self, G_CONNECT_SWAPPED);
}

void
footfall_journal_view_update (FootfallJournalView *self, const FootfallChangeSet *changes)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL_VIEW (self));

  gboolean had_focus = find_focused_row (self) != NULL;
  footfall_journal_list_update (get_list (self), changes);

  /* The row that had the focus may be gone, or another widget: the list knows where it was. */
  if (had_focus && find_focused_row (self) == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
  queue_sticky (self);
}
