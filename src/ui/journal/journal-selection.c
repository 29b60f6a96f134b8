/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/journal/journal-selection.h"

struct _FootfallJournalSelection
{
  GObject parent_instance;

  FootfallJournalList *list; /* (owned) */
  GHashTable *chosen;        /* (owned) (element-type FootfallUuid FootfallUuid) */
  gboolean is_active;
};

static void footfall_journal_selection_list_model_init (GListModelInterface *iface);
static void footfall_journal_selection_selection_model_init (GtkSelectionModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FootfallJournalSelection, footfall_journal_selection, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, footfall_journal_selection_list_model_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL,
                                                      footfall_journal_selection_selection_model_init))

typedef enum
{
  PROP_ACTIVE = 1,
} FootfallJournalSelectionProperty;

static GParamSpec *properties[PROP_ACTIVE + 1];

static guint
get_n_rows (FootfallJournalSelection *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->list));
}

static gboolean
is_chosen (FootfallJournalSelection *self, guint position)
{
  const FootfallJournalPlace *place = footfall_journal_list_get_place (self->list, position);
  return place != NULL && !place->is_month && g_hash_table_contains (self->chosen, &place->uuid);
}

static void
choose (FootfallJournalSelection *self, guint position, gboolean is_wanted)
{
  const FootfallJournalPlace *place = footfall_journal_list_get_place (self->list, position);
  if (place == NULL || place->is_month)
    return;
  if (is_wanted)
    g_hash_table_add (self->chosen, g_memdup2 (&place->uuid, sizeof (FootfallUuid)));
  else
    g_hash_table_remove (self->chosen, &place->uuid);
}

static gboolean
choose_range (FootfallJournalSelection *self, guint position, guint n_rows, gboolean is_wanted)
{
  if (!self->is_active)
    return FALSE;

  for (guint i = position; i < position + n_rows && i < get_n_rows (self); i++)
    choose (self, i, is_wanted);
  if (n_rows > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), position, n_rows);
  return TRUE;
}

/* What is no longer listed is no longer chosen: nobody deletes what is out of sight. */
static void
forget_unlisted (FootfallJournalSelection *self)
{
  if (g_hash_table_size (self->chosen) == 0)
    return;

  g_autoptr (GHashTable) before = g_steal_pointer (&self->chosen);
  self->chosen = g_hash_table_new_full (footfall_uuid_hash, footfall_uuid_equal_for_hash, g_free, NULL);
  for (guint i = 0; i < get_n_rows (self); i++)
    if (g_hash_table_contains (before, &footfall_journal_list_get_place (self->list, i)->uuid))
      choose (self, i, TRUE);
}

static void
on_items_changed (FootfallJournalSelection *self, guint position, guint removed, guint added)
{
  guint n_before = g_hash_table_size (self->chosen);
  forget_unlisted (self);
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
  if (g_hash_table_size (self->chosen) != n_before && get_n_rows (self) > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0, get_n_rows (self));
}

static GType
footfall_journal_selection_get_item_type (GListModel *model)
{
  return FOOTFALL_TYPE_JOURNAL_ITEM;
}

static guint
footfall_journal_selection_get_n_items (GListModel *model)
{
  return get_n_rows (FOOTFALL_JOURNAL_SELECTION (model));
}

static gpointer
footfall_journal_selection_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (FOOTFALL_JOURNAL_SELECTION (model)->list), position);
}

static void
footfall_journal_selection_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = footfall_journal_selection_get_item_type;
  iface->get_n_items = footfall_journal_selection_get_n_items;
  iface->get_item = footfall_journal_selection_get_item;
}

static gboolean
footfall_journal_selection_is_selected (GtkSelectionModel *model, guint position)
{
  return is_chosen (FOOTFALL_JOURNAL_SELECTION (model), position);
}

static GtkBitset *
footfall_journal_selection_get_selection_in_range (GtkSelectionModel *model, guint position, guint n_rows)
{
  GtkBitset *bits = gtk_bitset_new_empty ();
  for (guint i = position; i < position + n_rows; i++)
    if (is_chosen (FOOTFALL_JOURNAL_SELECTION (model), i))
      gtk_bitset_add (bits, i);
  return bits;
}

/* GTK wants one row alone where the focus has moved to it. */
static gboolean
footfall_journal_selection_select_item (GtkSelectionModel *model, guint position, gboolean unselect_rest)
{
  return !unselect_rest && choose_range (FOOTFALL_JOURNAL_SELECTION (model), position, 1, TRUE);
}

static gboolean
footfall_journal_selection_unselect_item (GtkSelectionModel *model, guint position)
{
  return choose_range (FOOTFALL_JOURNAL_SELECTION (model), position, 1, FALSE);
}

/* By Shift and an arrow key; what was chosen elsewhere stays. */
static gboolean
footfall_journal_selection_select_range (GtkSelectionModel *model, guint position, guint n_rows,
                                         gboolean unselect_rest)
{
  return choose_range (FOOTFALL_JOURNAL_SELECTION (model), position, n_rows, TRUE);
}

static gboolean
footfall_journal_selection_unselect_range (GtkSelectionModel *model, guint position, guint n_rows)
{
  return choose_range (FOOTFALL_JOURNAL_SELECTION (model), position, n_rows, FALSE);
}

static gboolean
footfall_journal_selection_select_all (GtkSelectionModel *model)
{
  FootfallJournalSelection *self = FOOTFALL_JOURNAL_SELECTION (model);
  return choose_range (self, 0, get_n_rows (self), TRUE);
}

static gboolean
footfall_journal_selection_unselect_all (GtkSelectionModel *model)
{
  FootfallJournalSelection *self = FOOTFALL_JOURNAL_SELECTION (model);
  return choose_range (self, 0, get_n_rows (self), FALSE);
}

static void
footfall_journal_selection_selection_model_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = footfall_journal_selection_is_selected;
  iface->get_selection_in_range = footfall_journal_selection_get_selection_in_range;
  iface->select_item = footfall_journal_selection_select_item;
  iface->unselect_item = footfall_journal_selection_unselect_item;
  iface->select_range = footfall_journal_selection_select_range;
  iface->unselect_range = footfall_journal_selection_unselect_range;
  iface->select_all = footfall_journal_selection_select_all;
  iface->unselect_all = footfall_journal_selection_unselect_all;
}

static void
footfall_journal_selection_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  FootfallJournalSelection *self = FOOTFALL_JOURNAL_SELECTION (object);

  switch ((FootfallJournalSelectionProperty) prop_id)
    {
    case PROP_ACTIVE:
      g_value_set_boolean (value, self->is_active);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footfall_journal_selection_dispose (GObject *object)
{
  g_clear_object (&FOOTFALL_JOURNAL_SELECTION (object)->list);

  G_OBJECT_CLASS (footfall_journal_selection_parent_class)->dispose (object);
}

static void
footfall_journal_selection_finalize (GObject *object)
{
  g_hash_table_unref (FOOTFALL_JOURNAL_SELECTION (object)->chosen);

  G_OBJECT_CLASS (footfall_journal_selection_parent_class)->finalize (object);
}

static void
footfall_journal_selection_class_init (FootfallJournalSelectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = footfall_journal_selection_get_property;
  object_class->dispose = footfall_journal_selection_dispose;
  object_class->finalize = footfall_journal_selection_finalize;

  properties[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
footfall_journal_selection_init (FootfallJournalSelection *self)
{
  self->chosen = g_hash_table_new_full (footfall_uuid_hash, footfall_uuid_equal_for_hash, g_free, NULL);
}

FootfallJournalSelection *
footfall_journal_selection_new (FootfallJournalList *list)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_LIST (list), NULL);

  FootfallJournalSelection *self = g_object_new (FOOTFALL_TYPE_JOURNAL_SELECTION, NULL);
  self->list = g_object_ref (list);
  g_signal_connect_object (list, "items-changed", G_CALLBACK (on_items_changed), self, G_CONNECT_SWAPPED);
  return self;
}

FootfallJournalList *
footfall_journal_selection_get_list (FootfallJournalSelection *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_SELECTION (self), NULL);

  return self->list;
}

gboolean
footfall_journal_selection_get_active (FootfallJournalSelection *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_SELECTION (self), FALSE);

  return self->is_active;
}

void
footfall_journal_selection_set_active (FootfallJournalSelection *self, gboolean is_active)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL_SELECTION (self));

  if (self->is_active == is_active)
    return;

  if (g_hash_table_size (self->chosen) > 0)
    gtk_selection_model_unselect_all (GTK_SELECTION_MODEL (self));
  self->is_active = is_active;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

void
footfall_journal_selection_toggle (FootfallJournalSelection *self, guint position)
{
  g_return_if_fail (FOOTFALL_IS_JOURNAL_SELECTION (self));

  choose_range (self, position, 1, !is_chosen (self, position));
}

guint
footfall_journal_selection_get_size (FootfallJournalSelection *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_SELECTION (self), 0);

  return g_hash_table_size (self->chosen);
}

guint
footfall_journal_selection_get_n_runs (FootfallJournalSelection *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_SELECTION (self), 0);

  guint n_runs = 0;
  for (guint i = 0; g_hash_table_size (self->chosen) > 0 && i < get_n_rows (self); i++)
    if (is_chosen (self, i) && footfall_journal_list_get_place (self->list, i)->kind == FOOTFALL_RECORD_RUN)
      n_runs++;
  return n_runs;
}

GStrv
footfall_journal_selection_list_uuids (FootfallJournalSelection *self)
{
  g_return_val_if_fail (FOOTFALL_IS_JOURNAL_SELECTION (self), NULL);

  g_autoptr (GStrvBuilder) uuids = g_strv_builder_new ();
  for (guint i = 0; i < get_n_rows (self); i++)
    if (is_chosen (self, i))
      g_strv_builder_add (uuids, footfall_uuid_to_text (&footfall_journal_list_get_place (self->list, i)->uuid).text);
  return g_strv_builder_end (uuids);
}
