/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: The Footfall authors */

#include "ui/log/shoe-chooser.h"

#include <glib/gi18n-lib.h>

struct _FootfallShoeChooser
{
  AdwComboRow parent_instance;

  FootfallModel *model; /* (owned) */
  FootfallUuid shoe;
  GArray *shoes; /* (element-type FootfallUuid): by position in the list; the first is none, a new one follows */
  gboolean is_filling;
};

G_DEFINE_FINAL_TYPE (FootfallShoeChooser, footfall_shoe_chooser, ADW_TYPE_COMBO_ROW)

enum
{
  EDITED,
  NEW_SHOE_WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
append_shoe (FootfallShoeChooser *self, GtkStringList *names, const FootfallShoe *shoe)
{
  const FootfallLog *log = footfall_model_get_log (self->model);
  g_autofree char *distance =
      footfall_distance_format (footfall_log_get_shoe_distance_m (log, &shoe->record.uuid),
                                footfall_model_get_distance_unit (self->model), 0);
  /* Translators: a shoe and the distance it has run */
  g_autofree char *text = g_strdup_printf (_("%s · %s"), shoe->name, distance);
  gtk_string_list_append (names, text);
  g_array_append_val (self->shoes, shoe->record.uuid);
}

static void
append_shoes (FootfallShoeChooser *self, GtkStringList *names)
{
  const FootfallLog *log = footfall_model_get_log (self->model);
  for (guint i = 0; i < footfall_log_get_n_shoes (log); i++)
    {
      const FootfallShoe *shoe = footfall_log_get_shoe (log, i);
      if (!footfall_shoe_is_retired (shoe, footfall_model_get_today (self->model))
          || footfall_uuid_equal (&shoe->record.uuid, &self->shoe))
        append_shoe (self, names, shoe);
    }
}

static guint
find_position (FootfallShoeChooser *self)
{
  for (guint i = 0; i < self->shoes->len; i++)
    if (footfall_uuid_equal (&g_array_index (self->shoes, FootfallUuid, i), &self->shoe))
      return i;
  return 0;
}

static void
select_chosen (FootfallShoeChooser *self)
{
  gboolean was_filling = self->is_filling;
  self->is_filling = TRUE;
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), find_position (self));
  self->is_filling = was_filling;
}

static void
fill (FootfallShoeChooser *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_array_set_size (self->shoes, 0);
  g_array_append_val (self->shoes, FOOTFALL_UUID_NONE);
  gtk_string_list_append (names, _("Not told"));
  append_shoes (self, names);
  gtk_string_list_append (names, _("New Shoe…"));

  self->is_filling = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (names));
  select_chosen (self);
  self->is_filling = FALSE;
}

static void
on_selected (FootfallShoeChooser *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  if (self->is_filling || selected == GTK_INVALID_LIST_POSITION)
    return;

  if (selected >= self->shoes->len)
    {
      select_chosen (self);
      g_signal_emit (self, signals[NEW_SHOE_WANTED], 0);
      return;
    }
  self->shoe = g_array_index (self->shoes, FootfallUuid, selected);
  g_signal_emit (self, signals[EDITED], 0);
}

static void
footfall_shoe_chooser_dispose (GObject *object)
{
  g_clear_object (&FOOTFALL_SHOE_CHOOSER (object)->model);

  G_OBJECT_CLASS (footfall_shoe_chooser_parent_class)->dispose (object);
}

static void
footfall_shoe_chooser_finalize (GObject *object)
{
  g_array_unref (FOOTFALL_SHOE_CHOOSER (object)->shoes);

  G_OBJECT_CLASS (footfall_shoe_chooser_parent_class)->finalize (object);
}

static void
footfall_shoe_chooser_class_init (FootfallShoeChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footfall_shoe_chooser_dispose;
  object_class->finalize = footfall_shoe_chooser_finalize;

  signals[EDITED] = g_signal_new ("edited", FOOTFALL_TYPE_SHOE_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[NEW_SHOE_WANTED] = g_signal_new ("new-shoe-wanted", FOOTFALL_TYPE_SHOE_CHOOSER, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
footfall_shoe_chooser_init (FootfallShoeChooser *self)
{
  self->shoe = FOOTFALL_UUID_NONE;
  self->shoes = g_array_new (FALSE, FALSE, sizeof (FootfallUuid));
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_selected), NULL);
}

void
footfall_shoe_chooser_set_model (FootfallShoeChooser *self, FootfallModel *model)
{
  g_return_if_fail (FOOTFALL_IS_SHOE_CHOOSER (self));
  g_return_if_fail (FOOTFALL_IS_MODEL (model));

  g_set_object (&self->model, model);
  fill (self);
}

void
footfall_shoe_chooser_set_shoe (FootfallShoeChooser *self, const FootfallUuid *shoe)
{
  g_return_if_fail (FOOTFALL_IS_SHOE_CHOOSER (self));
  g_return_if_fail (shoe != NULL);
  g_return_if_fail (self->model != NULL);

  self->shoe = *shoe;
  fill (self);
}

FootfallUuid
footfall_shoe_chooser_get_shoe (FootfallShoeChooser *self)
{
  g_return_val_if_fail (FOOTFALL_IS_SHOE_CHOOSER (self), FOOTFALL_UUID_NONE);

  return self->shoe;
}
