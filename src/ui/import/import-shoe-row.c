/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/import/import-shoe-row.h"

#include <glib/gi18n-lib.h>

/* The list: a new shoe, none, and then those that there are. */
#define POSITION_NEW 0
#define POSITION_IGNORE 1
#define POSITION_FIRST 2

struct _FootfallImportShoeRow
{
  AdwComboRow parent_instance;

  FootfallImportShoe *shoe; /* the plan's */
  GArray *uuids;            /* (owned) (element-type FootfallUuid): of those that there are */
};

G_DEFINE_FINAL_TYPE (FootfallImportShoeRow, footfall_import_shoe_row, ADW_TYPE_COMBO_ROW)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkStringList *
list_choices (FootfallImportShoeRow *self, const FootfallLog *log)
{
  GtkStringList *names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("New shoe"));
  gtk_string_list_append (names, _("No shoe"));
  for (guint i = 0; i < footfall_log_get_n_shoes (log); i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      gtk_string_list_append (names, shoe->name);
      g_array_append_val (self->uuids, shoe->record.uuid);
    }
  return names;
}

static guint
find_position (FootfallImportShoeRow *self)
{
  if (self->shoe->choice == FOOTFALL_IMPORT_SHOE_IGNORE)
    return POSITION_IGNORE;
  if (self->shoe->choice == FOOTFALL_IMPORT_SHOE_EXISTING)
    for (guint i = 0; i < self->uuids->len; i++)
      if (footfall_uuid_equal (&g_array_index (self->uuids, FootfallUuid, i), &self->shoe->shoe))
        return POSITION_FIRST + i;
  return POSITION_NEW;
}

static void
on_selected (FootfallImportShoeRow *self)
{
  guint position = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (position == POSITION_NEW)
    footfall_import_shoe_choose (self->shoe, FOOTFALL_IMPORT_SHOE_NEW, NULL);
  else if (position == POSITION_IGNORE)
    footfall_import_shoe_choose (self->shoe, FOOTFALL_IMPORT_SHOE_IGNORE, NULL);
  else if (position - POSITION_FIRST < self->uuids->len)
    footfall_import_shoe_choose (self->shoe, FOOTFALL_IMPORT_SHOE_EXISTING,
                                 &g_array_index (self->uuids, FootfallUuid, position - POSITION_FIRST));
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
footfall_import_shoe_row_finalize (GObject *object)
{
  g_array_unref (FOOTFALL_IMPORT_SHOE_ROW (object)->uuids);

  G_OBJECT_CLASS (footfall_import_shoe_row_parent_class)->finalize (object);
}

static void
footfall_import_shoe_row_class_init (FootfallImportShoeRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footfall_import_shoe_row_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", FOOTFALL_TYPE_IMPORT_SHOE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static void
footfall_import_shoe_row_init (FootfallImportShoeRow *self)
{
  self->uuids = g_array_new (FALSE, FALSE, sizeof (FootfallUuid));
}

GtkWidget *
footfall_import_shoe_row_new (FootfallModel *model, FootfallImportShoe *shoe)
{
  g_return_val_if_fail (FOOTFALL_IS_MODEL (model), NULL);
  g_return_val_if_fail (shoe != NULL, NULL);

  FootfallImportShoeRow *self = g_object_new (FOOTFALL_TYPE_IMPORT_SHOE_ROW, NULL);
  self->shoe = shoe;
  g_autoptr (GtkStringList) choices = list_choices (self, footfall_model_get_log (model));
  g_autofree char *runs = shoe->n_runs > 0 ? g_strdup_printf (ngettext ("%u run", "%u runs", shoe->n_runs), shoe->n_runs)
                                           : g_strdup (_("only in what may be there already"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_autofree char *title = g_strdup_printf ("%s · %s", shoe->text, runs);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  /* The choice has a line of its own, where there is room for it. */
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (self), TRUE);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (choices));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), find_position (self));
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_selected), NULL);
  return GTK_WIDGET (self);
}
