/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-list.h"

typedef struct
{
  FootfallImportFile *file;
  FootfallImportItem *item;
} Entry;

struct _FootfallImportListItem
{
  GObject parent_instance;
  Entry entry;
};

struct _FootfallImportList
{
  GObject parent_instance;
  GArray *entries; /* (owned) (element-type Entry) */
};

static void footfall_import_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE (FootfallImportListItem, footfall_import_list_item, G_TYPE_OBJECT)
G_DEFINE_FINAL_TYPE_WITH_CODE (FootfallImportList, footfall_import_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, footfall_import_list_model_init))

static GType
footfall_import_list_get_item_type (GListModel *model)
{
  return FOOTFALL_TYPE_IMPORT_LIST_ITEM;
}

static guint
footfall_import_list_get_n_items (GListModel *model)
{
  return FOOTFALL_IMPORT_LIST (model)->entries->len;
}

static gpointer
footfall_import_list_get_item (GListModel *model, guint position)
{
  FootfallImportList *self = FOOTFALL_IMPORT_LIST (model);

  if (position >= self->entries->len)
    return NULL;
  FootfallImportListItem *item = g_object_new (FOOTFALL_TYPE_IMPORT_LIST_ITEM, NULL);
  item->entry = g_array_index (self->entries, Entry, position);
  return item;
}

static void
footfall_import_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = footfall_import_list_get_item_type;
  iface->get_n_items = footfall_import_list_get_n_items;
  iface->get_item = footfall_import_list_get_item;
}

static void
footfall_import_list_finalize (GObject *object)
{
  g_array_unref (FOOTFALL_IMPORT_LIST (object)->entries);

  G_OBJECT_CLASS (footfall_import_list_parent_class)->finalize (object);
}

static void
footfall_import_list_item_class_init (FootfallImportListItemClass *klass)
{
}

static void
footfall_import_list_item_init (FootfallImportListItem *self)
{
}

static void
footfall_import_list_class_init (FootfallImportListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footfall_import_list_finalize;
}

static void
footfall_import_list_init (FootfallImportList *self)
{
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
}

FootfallImportItem *
footfall_import_list_item_get_item (FootfallImportListItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_IMPORT_LIST_ITEM (self), NULL);

  return self->entry.item;
}

FootfallImportFile *
footfall_import_list_item_get_file (FootfallImportListItem *self)
{
  g_return_val_if_fail (FOOTFALL_IS_IMPORT_LIST_ITEM (self), NULL);

  return self->entry.file;
}

FootfallImportList *
footfall_import_list_new (const FootfallImportPlan *plan, FootfallImportGroup group)
{
  g_return_val_if_fail (plan != NULL, NULL);

  FootfallImportList *self = g_object_new (FOOTFALL_TYPE_IMPORT_LIST, NULL);
  for (guint i = 0; i < plan->files->len; i++)
    {
      Entry entry = { .file = g_ptr_array_index (plan->files, i) };
      for (guint j = 0; j < entry.file->items->len; j++)
        {
          entry.item = g_ptr_array_index (entry.file->items, j);
          if (footfall_import_item_get_group (entry.item) == group)
            g_array_append_val (self->entries, entry);
        }
    }
  return self;
}
